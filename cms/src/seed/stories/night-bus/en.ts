import { attributedQuote, fact, heading, list, note, paragraph, picture } from '../../rich-text.ts'
import type { StoryText } from '../story-text.ts'

export const en: StoryText = {
  title: 'The night bus',
  standfirst:
    'They had given him a weekend to pack. He used it to think. A lift repairman tells how he refused to be mobilised.',
  pseudonym: 'Anton',
  pullQuote: 'The night bus was full of men who did not look at one another.',
  body: [
    paragraph(
      'Sample story: this text is fiction, written to show what this site looks like. Anton does not exist; no real person, place or unit appears in it.',
    ),
    paragraph(
      'The call-up came through the foreman. He had found it in the office post, between an invoice for cables and the holiday rota, and he held it out to me the way you return a borrowed tool. “You have to sign,” he said. I told him my hands were covered in grease and I would sign later. The part about the grease was true.',
    ),
    paragraph(
      'I repaired lifts. It is a trade in which you learn to listen: a car that is going to fail says so long in advance, with a noise the residents have stopped hearing. Since the spring I had been hearing that noise everywhere. On television they spoke of an operation that was going to plan. In the buildings where I worked, mothers held the door for me and asked whether my firm could get people exempted.',
    ),
    heading('Eleven seconds'),
    paragraph(
      'I was no activist. I had been to one demonstration, at twenty, mostly because a girl I loved was going. I had done my military service: driven a lorry, repainted kerbstones. They had given me a military speciality that I had forgotten',
      note(
        'In Russia, anyone who has served keeps a speciality in their file for life; it is what the authorities look for when they mobilise.',
      ),
      '. The authorities had not.',
    ),
    paragraph(
      'But I have an aunt in Ukraine. She is the one who taught me to read, one summer, on a balcony, from a cookery book. In the first days of the invasion she sent me a voice message eleven seconds long. You can hear almost nothing: her breathing, a door, and then she says they are going down to the cellar. I kept it. When the foreman held out that piece of paper, it was those eleven seconds I thought of, not politics.',
    ),
    paragraph(
      'Some men leave because they are afraid of dying, and there is no shame in that. I was afraid too. What I could not picture was the other thing: being the one who sends somebody down to the cellar.',
    ),
    heading('A weekend'),
    paragraph(
      'It was a Friday; I had to report on Monday. My wife came home from her shift at the hospital, read the paper standing up, with her coat still on, and did what she does in the emergency ward: she made a list.',
    ),
    list([
      'Sign nothing, open the door to no one.',
      'Leave the phones at home, switched on.',
      'Go at an hour when there are people about.',
      'Say goodbye to nobody who would then have to lie.',
    ]),
    paragraph(
      'The fourth point was the hardest. My father lives two streets away. He had watched the war on television all year; perhaps he would have understood me, perhaps not. I had no right to try it out on him. I walked past under his windows. There was a light on in the kitchen. It was the only moment when I nearly stayed.',
    ),
    paragraph(
      'A friend of a friend had told us about an organisation that advises men in my position. We wrote to them from a computer that was not ours. The answer came that evening, without a word too many: which crossings were open, what they asked for there, how long the wait was. Nobody told me what I ought to do. They asked me what I had decided.',
    ),
    fact({
      figure: 'More than 31,000',
      statement: 'people have asked Get Lost (Идите лесом), an NGO that helps people desert, for help.',
      source: 'Get Lost',
      sourceUrl: 'https://iditelesom.org',
      asOfSeason: 'summer',
      asOfYear: 2024,
    }),
    heading('The bus'),
    paragraph(
      'The night bus was full of men who did not look at one another. Each had prepared a reason: a wedding, a building job, a sick grandmother. At dawn, when we stopped, an older man shared his tea and asked me for mine. I said I was going to look at some lifts. He nodded. “I hear they have very fine ones.” We both laughed, without making a sound.',
    ),
    attributedQuote(
      'I had no plan. I had an answer, and I needed to be gone before they asked me a second time.',
      'Anton',
    ),
    paragraph(
      'At the border the wait lasted a day and a night. A very young guard turned the pages of my passport for much longer than he needed to. He asked whether I would be coming back. I said yes. It was the only sentence of the whole journey that I had not prepared, and I still believe it.',
    ),
    picture('sea', 'Sample drawing, made for this page.'),
    heading('Afterwards'),
    paragraph(
      'For the first weeks I slept in a gym that local people had opened, then in a room for four. The room had been paid for two months ahead out of a collection; I never learned who had given. Two months is what it took me to get a paper, and after that a job. There are lifts here too, and they break down in the same language.',
    ),
    paragraph(
      'My wife joined me in the spring. Since the summer my father has known that I am alive and that I am far away. On the phone we talk about the weather and his tomatoes. One evening, before hanging up, he said: “You could have come up.” It took me a moment to understand that he had seen me, that night, under the window.',
    ),
    paragraph(
      'I cannot go home: there is a case open against me. I am not quite safe here either. We are advised to change neighbourhoods from time to time and to keep our voices down on public transport. I have done nothing great. I said no once, in time, and since then I have been repairing lifts.',
    ),
  ],
}
