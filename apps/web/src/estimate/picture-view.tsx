import type { Picture } from '@leitfaden/render'
import { Drawing } from '../design/drawing.tsx'
import { t } from '../texts/t.ts'
import { TableScroll } from './table-scroll.tsx'
import './picture-view.css'

interface PictureViewProps {
  readonly picture: Picture
}

/** A picture with what it shows in words, and the same as a table for whoever wants the numbers. */
export function PictureView({ picture }: PictureViewProps) {
  const { title, description, table } = picture
  return (
    <figure class="picture-view">
      <figcaption>{title}</figcaption>
      <Drawing picture={picture} />
      <p class="small soft">{description}</p>
      <details>
        <summary>{t().estimate.asTable}</summary>
        <TableScroll label={title}>
          <table class="data-table numbers">
            <thead>
              <tr>
                {table.columns.map((column) => (
                  <th key={column.title} scope="col" class={column.align === 'right' ? 'amount' : undefined}>
                    {column.title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row) => (
                <tr key={row.join(' ')}>
                  {row.map((cell, at) => (
                    <td key={at} class={table.columns[at]?.align === 'right' ? 'amount' : undefined}>
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      </details>
    </figure>
  )
}
