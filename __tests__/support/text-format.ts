/**
 * What is wrong with a text in Prometheus' format, by its grammar and by the rules of `promtool check metrics`; strict
 * where a collector forgives. https://prometheus.io/docs/instrumenting/exposition_formats/
 */
export function faultsOfMetrics(text: string): readonly string[] {
  const faults: string[] = []
  const seen = new Set<string>()
  const ended = new Set<string>()
  let family = ''
  if (!text.endsWith('\n# EOF\n')) faults.push('does not end with # EOF')
  const lines = text.split('\n').slice(0, -2)
  for (const [index, line] of lines.entries()) {
    const wrong = (what: string) => faults.push(`line ${index + 1}: ${what}: ${line}`)
    const help = /^# HELP ([a-z_]+) (\S.*)$/.exec(line)
    const type = /^# TYPE ([a-z_]+) gauge$/.exec(line)
    if (help !== null) {
      const [, name = ''] = help
      if (ended.has(name) || name === family) wrong('a family that stands twice')
      if (!lines[index + 1]?.startsWith(`# TYPE ${name} `)) wrong('no type behind its help')
      if (/(?:_total|_count|_sum|_bucket|_info)$|milli|minutes|hours|percent/.test(name))
        wrong('a name that means more')
      ended.add(family)
      family = name
      continue
    }
    if (type !== null) {
      if (type[1] !== family) wrong('a type of another family')
      if (lines[index + 1]?.startsWith('#') !== false) wrong('a family without samples')
      continue
    }
    const sample = /^([a-z_]+)(?:\{(.*)\})? (-?\d+(?:\.\d+)?)$/.exec(line)
    if (sample === null) {
      wrong('neither sample nor comment')
      continue
    }
    const [, name = '', labels = ''] = sample
    if (name !== family) wrong('a sample of another family')
    if (labels !== '' && !/^(?:[a-z_]+="(?:[^"\\\n]|\\[\\"n])*"(?:,(?=[a-z])|$))+$/.test(labels)) wrong('labels')
    if (seen.has(`${name}{${labels}}`)) wrong('a sample that stands twice')
    seen.add(`${name}{${labels}}`)
  }
  return faults
}
