import type { Choice } from '../model/model.ts'
import { type Part, reviewed } from './part.ts'

const roles = ['web', 'application', 'database', 'cache', 'queue', 'search', 'storage', 'other', 'external']

/** 1 for this role, 0 for every other. */
function only(role: string): Choice {
  return Object.fromEntries(roles.map((r) => [r, r === role ? 1 : 0]))
}

/** Memory of caches, queues and search, from the list of components. */
export const supportServices: Part = {
  assumptions: [
    {
      id: 'cacheMemory',
      unit: 'GiB',
      value: 2,
      low: 0.5,
      high: 8,
      ...reviewed,
      title: { de: 'Arbeitsspeicher je Cache', en: 'Memory per cache' },
      why: {
        de: 'Redis, memcached oder varnish für eine mittlere Anwendung',
        en: 'Redis, memcached or varnish for a medium application',
      },
    },
    {
      id: 'queueMemory',
      unit: 'GiB',
      value: 1,
      low: 0.25,
      high: 4,
      ...reviewed,
      title: { de: 'Arbeitsspeicher je Warteschlange', en: 'Memory per queue' },
      why: {
        de: 'Eine Warteschlange hält wenig, solange sie nicht staut',
        en: 'A queue holds little as long as it does not pile up',
      },
    },
    {
      id: 'searchMemory',
      unit: 'GiB',
      value: 6,
      low: 2,
      high: 16,
      ...reviewed,
      title: { de: 'Arbeitsspeicher je Suchmaschine', en: 'Memory per search engine' },
      why: {
        de: 'Elasticsearch oder OpenSearch mit kleinem Index',
        en: 'Elasticsearch or OpenSearch with a small index',
      },
    },
    {
      id: 'smallServerCpu',
      unit: 'vCPU/server',
      value: 2,
      low: 1,
      high: 2,
      ...reviewed,
      title: { de: 'vCPU eines Webservers oder einer Suchmaschine', en: 'vCPU of a web server or search engine' },
      why: { de: 'Beide rechnen wenig', en: 'Both compute little' },
    },
    {
      id: 'noRole',
      unit: '1',
      value: 0,
      low: 0,
      high: 0,
      ...reviewed,
      title: { de: 'Rolle eines Bestandteils ohne Angabe', en: 'Role of a component without an answer' },
      why: {
        de: 'Ein Bestandteil ohne Rolle bekommt keinen eigenen Arbeitsspeicher',
        en: 'A component without a role gets no memory of its own',
      },
    },
  ],
  inputs: [
    {
      id: 'isCache',
      unit: '1',
      from: {
        table: 'component',
        column: 'role',
        choose: only('cache'),
      },
      otherwise: 'noRole',
      title: { de: 'Ist ein Cache', en: 'Is a cache' },
    },
    {
      id: 'isQueue',
      unit: '1',
      from: {
        table: 'component',
        column: 'role',
        choose: only('queue'),
      },
      otherwise: 'noRole',
      title: { de: 'Ist eine Warteschlange', en: 'Is a queue' },
    },
    {
      id: 'isSearch',
      unit: '1',
      from: {
        table: 'component',
        column: 'role',
        choose: only('search'),
      },
      otherwise: 'noRole',
      title: { de: 'Ist eine Suchmaschine', en: 'Is a search engine' },
    },
    {
      id: 'isExternal',
      unit: '1',
      from: {
        table: 'component',
        column: 'role',
        choose: only('external'),
      },
      otherwise: 'noRole',
      title: { de: 'Ist ein externer Dienst', en: 'Is an external service' },
    },
  ],
  formulas: [
    {
      id: 'searchServers',
      unit: 'server',
      group: 'servers',
      expression: 'onOneServer > 0 ? 0 * server : sum(isSearch) * server',
      title: { de: 'Server für die Suche', en: 'Servers for search' },
      why: {
        de: 'Eine Suchmaschine bekommt ihren eigenen, Caches und Warteschlangen laufen bei der Anwendung mit',
        en: 'A search engine gets its own; caches and queues run beside the application',
      },
    },
    {
      id: 'supportMemory',
      unit: 'GiB',
      group: 'servers',
      expression: 'sum(isCache) * cacheMemory + sum(isQueue) * queueMemory + sum(isSearch) * searchMemory',
      title: { de: 'Arbeitsspeicher für Cache, Warteschlange und Suche', en: 'Memory for cache, queue and search' },
      why: {
        de: 'Aus der Liste der Bestandteile; ohne Liste keiner',
        en: 'From the list of components; without a list none',
      },
    },
  ],
  checks: [],
}
