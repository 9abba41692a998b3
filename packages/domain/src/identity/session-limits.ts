/** Seconds until a session that nobody uses ends, and seconds from sign-in to its end whatever happens (ASVS 5.0, 7.3). */
export const sessionLimits = { idleSeconds: 2 * 60 * 60, absoluteSeconds: 12 * 60 * 60 } as const
