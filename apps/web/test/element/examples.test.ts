import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newProfile, openPage, useBrowser } from '../browser/open-page.ts'

const root = join(import.meta.dirname, '..', '..', '..', '..')
const examples = join(root, 'examples', 'embed')

/** All examples as they are put on a server, each in its folder. */
function site(): string {
  const folder = mkdtempSync(join(tmpdir(), 'leitfaden-examples-'))
  cpSync(join(examples, 'plain'), join(folder, 'plain'), { recursive: true })
  cpSync(join(root, 'apps/web/dist/element/element.js'), join(folder, 'plain/element.js'))
  for (const name of ['react', 'vue', 'svelte'])
    cpSync(join(examples, name, 'dist'), join(folder, name), { recursive: true })
  return folder
}

useBrowser(site())

/** Where trusted types are required, some frameworks need a policy of their own; the element needs none. */
const policies: { readonly [name: string]: string } = { vue: 'vue', svelte: 'svelte-trusted-html' }

async function profileFor(name: string) {
  const profile = await newProfile({ locale: 'en-GB' })
  await profile.route(`**/${name}/`, async (route) => {
    const response = await route.fetch()
    const headers = response.headers()
    const own = policies[name] ?? "'none'"
    const policy = headers['content-security-policy']?.replace('trusted-types leitfaden', `trusted-types ${own}`)
    await route.fulfill({ response, headers: { ...headers, 'content-security-policy': policy ?? '' } })
  })
  return profile
}

test.each(['plain', 'react', 'vue', 'svelte'])(
  'the example in %s shows an estimate, follows its page, is heard by it and sent by its form',
  async (name) => {
    const page = await openPage(`/${name}/`, await profileFor(name))
    const cost = page.locator('#cost')
    await expect.poll(() => cost.textContent(), { timeout: 20_000 }).toMatch(/^\d+ EUR$/)
    const typical = async () => Number((await cost.textContent())?.split(' ')[0])
    const before = await typical()

    const users = page.getByRole('textbox', { name: 'How many users is the application meant for?' })
    expect(await users.inputValue()).toBe('1200')
    await users.fill('40000 to 60000')
    await expect.poll(typical).toBeGreaterThan(2 * before)
    expect(await users.inputValue()).toBe('40000 to 60000')

    await page.getByLabel('Hosted by').selectOption('flying-circus')
    const provider = () => page.evaluate(() => document.querySelector('leitfaden-calculator')?.estimate?.provider)
    await expect.poll(provider).toBe('flying-circus')

    await page.getByRole('button', { name: 'Send' }).click()
    const sent = page.locator('#sent')
    await expect.poll(() => sent.textContent()).not.toBe('')
    expect(JSON.parse((await sent.textContent()) ?? '')).toMatchObject({
      provider: 'flying-circus',
      answers: { 'load.users': '40000 to 60000 user' },
    })
  },
)
