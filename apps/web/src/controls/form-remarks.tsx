import { FieldRemark } from './field-remark.tsx'
import type { FormHandle } from './use-form.ts'

/** What is still wrong with a composed answer as a whole. */
export function FormRemarks({ form, id }: { readonly form: FormHandle; readonly id: string }) {
  return <FieldRemark id={id} reading={{ ok: false, issues: form.issues }} settled />
}
