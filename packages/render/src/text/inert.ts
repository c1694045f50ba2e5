/** ZERO WIDTH SPACE: invisible, no white space to Markdown, and enough to keep a forge from reading a reference. */
export const mark = '\u200b'

/** Characters behind which GitHub, GitLab and others look for a name, a number, a formula or a macro. */
const sigils = /#(?=[\w"])|!(?=[\d[])|~(?=[\w"])|%(?=[\w"{])|&(?=[\w#])|\^(?=\w)|\[|(?<!\d):(?=[\w+-]+:)/gu
/** Mentions and mail addresses. Some engines take the mark for a part of the host, none for a part of the name before it. */
const ats = /(?<=[\w.+-])@|@(?=\S)/gu
/** GitHub takes a dollar sign after white space for the start of a formula, and one before white space for its end. */
const dollars = /\$/gu
/** `GH-12`, `CVE-2027-1`, `PROJ-12`: issues of this and other trackers. */
const trackers = /\b(?:GHSA-|[gG][hH]-(?=\d)|[A-Z][A-Z0-9_]+-(?=\d))/gu
/** Abbreviated commit ids. All-digit ones are left alone, so that a telephone number can be copied. */
const commits = /\b(?=\d*[a-f])[0-9a-f]{7,40}\b/giu
/** `https://`, also where no engine but the forge links the scheme. */
const schemes = /(?<=[\w+.-]):(?=\/\/)/gu
/** `//host`, which some engines link as well. */
const slashes = /\/(?=\/\w)/gu
/** Before the dot: behind it the link would still be made, and would swallow what comes next. */
const hosts = /w(?=ww\.)/giu
/** What opens a block, a quick action or an include where a line starts with it. `-5`, `1.5` and `/var/lib` do not. */
const openers = /^(?:[-+*](?!\w)|=+$|~~|>|\||:|#+(?!\S)|\/[a-z_]+(?![\w/.])|\d{1,9}[.)](?!\S))/iu

/**
 * Makes one line of text inert: it mentions nobody, closes no issue, links nothing, starts no block and runs no quick
 * action. Only {@link mark}s are added; taking them out gives back the line.
 */
export function inert(line: string): string {
  const defused = line
    .replace(sigils, `$&${mark}`)
    .replace(ats, `${mark}@${mark}`)
    .replace(dollars, `${mark}$$${mark}`)
    .replace(commits, (id) => id.replace(/.{6}(?=.)/gu, `$&${mark}`))
    .replace(trackers, `$&${mark}`)
    .replace(schemes, `${mark}:`)
    .replace(slashes, `/${mark}`)
    .replace(hosts, `$&${mark}`)
  return openers.test(defused) ? mark + defused : defused
}
