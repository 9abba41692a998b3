import { SetMetadata } from '@nestjs/common'

export const routeMetadata = 'rechenlotse:route'

/** Every handler declares its policy, or says in so many words that it is public. */
export type RouteDeclaration =
  { readonly policy: string; readonly audit: string } | { readonly public: true; readonly audit: string }

export const Route = (declaration: RouteDeclaration): MethodDecorator => SetMetadata(routeMetadata, declaration)
