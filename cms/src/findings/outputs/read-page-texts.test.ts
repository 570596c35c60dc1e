import { describe, expect, it } from 'vitest'
import { findIdentifiers } from '../find-identifiers.ts'
import { readPageTexts } from './read-page-texts.ts'

const read = (page: string) => readPageTexts(page, 'https://site.example')

describe('what a page says', () => {
  it('is each paragraph in one piece, whatever of it is bold or linked', () => {
    expect(
      read('<main><h1>Un <em>titre</em></h1><p>Il a <a href="#n1">dit</a> <strong>non</strong>.</p></main>'),
    ).toEqual(['Un titre', '#n1', 'Il a dit non.'])
    // In two pieces it would be two numbers of nothing.
    const [phone] = read('<p>+33 6 12 <b>34</b> 56 78</p>').flatMap(findIdentifiers)
    expect(phone?.class).toBe('phone')
  })

  it('is read apart too where only styles keep two words apart', () => {
    expect(read('<p><strong>Attention</strong>violence</p><urlset xmlns:x="http://autre.example/x"/>')).toEqual([
      'Attentionviolence',
      'Attention violence',
    ])
  })

  it('is what pictures are described with, links lead to and search engines are told', () => {
    const page = `<meta name="description" content="Un résumé"/><img src="/media/x.webp" alt="Un quai"/>
      <a href="https://autre.example/page">ici</a> ou <a href="/fr/stories/une-adresse">là</a>
      <link rel="canonical" href="https://site.example/fr/stories/une-autre"/>`
    expect(read(page)).toEqual([
      'Un résumé',
      'Un quai',
      'https://autre.example/page',
      'fr stories une-adresse',
      'fr stories une-autre',
      'ici ou là',
    ])
  })

  it('is what stands there, not how it is written down', () => {
    expect(read('<p>l&#x27;ami &amp; &quot;lui&quot;&nbsp;&#1103;</p>')).toEqual(['l\'ami & "lui"\u00A0я'])
  })

  it('is nothing of a drawing’s figures, and all of its words', () => {
    expect(read('<svg viewBox="0 0 79991234567 1"><title>Une mer</title><path d="M79161234567 1"/></svg>')).toEqual([
      'Une mer',
    ])
  })

  it('is no day that the site marks as one, nor the address it stands at itself', () => {
    expect(
      read('<p>Le <time datetime="2026-03-05">5 mars 2026</time>, ici</p><loc>https://site.example/fr</loc>'),
    ).toEqual(['Le , ici', '/fr'])
  })

  it('is what machines are told in a script of facts, and no other script', () => {
    expect(read('<script type="application/ld+json">{"name":"Anton"}</script><script>let x = 1</script>')).toEqual([
      'Anton',
    ])
  })

  it('is each word of these facts by itself, of our own addresses the path, and of images of links nothing', () => {
    const facts = {
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'Article',
          headline: 'Tom \\u003c & "Jerry"',
          image: 'https://site.example/share/fr/12345678901.png',
        },
        {
          '@id': 'https://site.example/#association',
          url: 'https://site.example/fr/stories/anton',
          position: 79161234567,
        },
      ],
    }
    const json = JSON.stringify(facts).replaceAll('\\\\u003c', '\\u003c')
    expect(read(`<script type="application/ld+json">${json}</script>`)).toEqual([
      'Tom < & "Jerry"',
      'association',
      'fr stories anton',
    ])
  })

  it('is all of it where it is no JSON', () => {
    expect(read('<script type="application/ld+json">{"name":"Anton"</script>')).toEqual(['{"name":"Anton"'])
  })
})

it('says nothing more by the links it is passed on with, and reads every other one', () => {
  const links = `<a href="https://t.me/share/url?url=https%3A%2F%2Fsite.example&amp;text=Un">Telegram</a>
    <a href="https://t.me/quelquun">Canal</a>`
  expect(read(links)).toEqual(['https://t.me/quelquun', expect.stringMatching(/^Telegram\s+Canal$/)])
})
