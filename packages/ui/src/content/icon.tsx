export type IconName =
  | 'account-circle'
  | 'add'
  | 'arrow-back'
  | 'arrow-down'
  | 'arrow-forward'
  | 'calendar-today'
  | 'check'
  | 'close'
  | 'content-copy'
  | 'danger'
  | 'edit'
  | 'help'
  | 'info'
  | 'mail'
  | 'open-in-new'
  | 'search'
  | 'success'
  | 'warning'

export interface IconProps {
  readonly name: IconName
  readonly size?: 'small' | 'default' | 'large'
}

const classOf: Record<IconName, string> = {
  'account-circle': 'kern-icon--account-circle',
  add: 'kern-icon--add',
  'arrow-back': 'kern-icon--arrow-back',
  'arrow-down': 'kern-icon--arrow-down',
  'arrow-forward': 'kern-icon--arrow-forward',
  'calendar-today': 'kern-icon--calendar-today',
  check: 'kern-icon--check',
  close: 'kern-icon--close',
  'content-copy': 'kern-icon--content-copy',
  danger: 'kern-icon--danger',
  edit: 'kern-icon--edit',
  help: 'kern-icon--help',
  info: 'kern-icon--info',
  mail: 'kern-icon--mail',
  'open-in-new': 'kern-icon--open-in-new',
  search: 'kern-icon--search',
  success: 'kern-icon--success',
  warning: 'kern-icon--warning',
}

const sizeClass = {
  small: 'kern-icon--small',
  default: 'kern-icon--default',
  large: 'kern-icon--large',
}

/** Decorative only: the words beside it carry the meaning. */
export function Icon({ name, size = 'default' }: IconProps) {
  return <span className={`kern-icon ${classOf[name]} ${sizeClass[size]}`} aria-hidden="true" />
}
