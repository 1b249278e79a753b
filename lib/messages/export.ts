import * as z from 'zod/mini';

/**
 * The forms in which a page’s background is taken along: all of it as text, or its sources for a library of references.
 */
export const FILE_FORMATS = ['markdown', 'csl', 'bibtex'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** A file that the user takes along: its name, which is safe on any system, its media type, and what is in it. */
export const ExportedFile = z.strictObject({ name: z.string(), type: z.string(), text: z.string() });
export type ExportedFile = z.infer<typeof ExportedFile>;
