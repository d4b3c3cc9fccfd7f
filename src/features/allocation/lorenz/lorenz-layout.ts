/** Height of the drawing in CSS pixels, its axis included. */
export const LORENZ_HEIGHT = { wide: 432, narrow: 400 }
