/**
 * Size of an enterprise (décret 2008-1354): a TPE is a micro-enterprise, a PME is one that is no TPE.
 * NC: not classified, never counted as PME. ADM: an administration, kept out of every PME share.
 */
export const sizeClasses = ['TPE', 'PME', 'ETI', 'GE', 'NC', 'ADM'] as const;
export type SizeClass = (typeof sizeClasses)[number];

/** Where a size class comes from; `derived` classes are « présumées » and reported apart. */
export const sizeClassOrigins = ['insee', 'derived', 'declared', 'typed'] as const;
export type SizeClassOrigin = (typeof sizeClassOrigins)[number];
