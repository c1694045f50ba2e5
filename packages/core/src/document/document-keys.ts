/** The keys of an answers document, in the order in which files are begun. */
export const documentKeys = ['guide', 'language', 'provider', 'prices', 'answers', 'model'] as const
