/** How much the laboratory takes on. Nothing of the model is loaded with these numbers. */

/** `seed` and `events` are the most there may be; `until` the least and the most. Events are counted for each course. */
export const LAB_LIMITS = { seed: (1 << 20) - 1, until: [4, 120], events: 200, stocks: 8 } as const;

/** In the order in which links count them. */
export const TONES = ['gentle', 'firm'] as const;
