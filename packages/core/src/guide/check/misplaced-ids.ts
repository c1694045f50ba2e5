import { retiredIds } from '../retired-ids.ts'
import type { GuideCheck } from './guide-check.ts'
import { placedQuestions } from './placed-question.ts'
import { placedRules } from './placed-rule.ts'

/** A question's id starts with its chapter's. */
export const questionOutsideChapter: GuideCheck = (guide) =>
  placedQuestions(guide)
    .filter(({ question, chapter }) => !question.id.startsWith(`${chapter}.`))
    .map(({ question, chapter, path }) => ({
      code: 'question-outside-chapter',
      severity: 'error',
      path: [...path, 'id'],
      question: question.id,
      message: { de: 'Kennung beginnt nicht mit dem Kapitel', en: 'id does not start with its chapter' },
      expected: { de: `${chapter}.…`, en: `${chapter}.…` },
      found: question.id,
    }))

/** A rule's id starts with its question's. */
export const ruleOutsideQuestion: GuideCheck = (guide) =>
  placedRules(guide)
    .filter(({ rule }) => !rule.id.startsWith(`${rule.question}.`))
    .map(({ rule, path }) => ({
      code: 'rule-outside-question',
      severity: 'error',
      path: [...path, 'id'],
      question: rule.question,
      message: { de: 'Kennung beginnt nicht mit der Frage', en: 'id does not start with its question' },
      expected: { de: `${rule.question}.…`, en: `${rule.question}.…` },
      found: rule.id,
    }))

/** An id that was given up is never used again. */
export const retiredIdReused: GuideCheck = (guide) =>
  placedQuestions(guide)
    .filter(({ question }) => retiredIds(guide).includes(question.id))
    .map(({ question, path }) => ({
      code: 'retired-id',
      severity: 'error',
      path: [...path, 'id'],
      question: question.id,
      message: { de: 'Kennung war schon einmal vergeben', en: 'id was in use before' },
      found: question.id,
    }))
