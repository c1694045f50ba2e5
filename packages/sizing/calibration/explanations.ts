/** Why the model misses where it does: by id of a case, with the figure where there are several. */
export const explanations: { readonly [key: string]: string } = {}
