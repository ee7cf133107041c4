import { z } from 'zod';

/** An id as a button or a form carries it: a claim of a stranger until the row is loaded by (region, id). */
export const id = z.string().min(1).max(64);

/** A form box with words in it. Longer text is refused kindly with the number of signs that fit. */
export const words = (max: number) => z.string().trim().min(1).max(max);
export const optionalWords = (max: number) => z.string().trim().max(max).optional();

/** Boxes that were ticked: a form sends nothing, one value or several. */
export const ticked = <T extends string>(...values: readonly [T, ...T[]]) =>
  z
    .union([z.enum(values), z.array(z.enum(values))])
    .optional()
    .transform((given): readonly T[] =>
      given === undefined ? [] : typeof given === 'string' ? [given] : given,
    );

export const day = z.iso.date();

export const uploadedFile = z.object({ name: z.string().max(255), base64: z.string() });
