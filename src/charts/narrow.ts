/** Below this width, in CSS pixels, a drawing takes its narrow layout. */
export const NARROW = 600
