/**
 * Raise whenever a text would be slotted otherwise, so that reports are slotted anew when they are added again. In a file of
 * its own: whoever only searches need not load what reads names.
 */
export const SLOTTING_VERSION = 10;
