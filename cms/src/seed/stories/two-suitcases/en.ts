import { heading, numberedList, paragraph, quote } from '../../rich-text.ts'
import type { StoryText } from '../story-text.ts'

export const en: StoryText = {
  title: 'Two suitcases',
  standfirst:
    'She had got out one suitcase, for him. He asked her to pack a second. Today Vera bakes bread at night and, in her break, answers women who are wondering how to leave.',
  pseudonym: 'Vera',
  pullQuote: 'He mended things the way you go round a flat before handing back the keys.',
  body: [
    paragraph(
      'Sample story: this text is fiction, written to show what this site looks like. Vera does not exist; no real person, place or unit appears in it.',
    ),
    paragraph(
      'People think that when a man decides to stop fighting, the decision is made inside that man’s head. In our home it was made in the kitchen, by two people, with the tap running so that the neighbours would not hear.',
    ),
    paragraph(
      'My husband was back for two weeks. I had prepared myself for many things: that he would drink, or shout, or not sleep. He did none of that. He mended things. The balcony handle, our daughter’s bicycle, a lamp that had never worked. He mended things the way you go round a flat before handing back the keys. After a few days I understood that he wanted to leave us a home in good order.',
    ),
    paragraph(
      'I got out his suitcase, the one for going back there. I put it on the bed and laid some socks in it. He watched me, and then he said: “Pack another one. With the little one’s things.”',
    ),
    heading('What weighed on us'),
    paragraph(
      'I don’t want to make it sound simple. I taught music. I had my mother, who was ill, a few hours away by train. I had my pupils, among them children whose fathers were over there, and I was teaching them songs. To leave was to end up on the wrong side for everybody: for some, a traitor’s wife; for others, a soldier’s wife.',
    ),
    paragraph(
      'The others are not wrong. My husband wore that uniform for a year. He does not make speeches to excuse it. He says that he took too long to find the way out, and that every day too many was paid for by somebody else.',
    ),
    paragraph(
      'In his suitcase he put a screwdriver. In mine I put sheet music, and then I took it out again: nobody takes that much sheet music on holiday. Our daughter had been told to talk about the sea. She talked about it so well that the woman at passport control asked whether she could swim. “I’ll learn,” said my daughter.',
    ),
    heading('The language'),
    paragraph(
      'I am telling all this in French, on purpose. It is a language I learned late, and one in which I have not yet lied to anyone. In Russian there are sentences I can no longer say without hearing, behind my own voice, the one from the television.',
    ),
    paragraph(
      'Here I bake bread. I start work when the town goes to bed. It is a good job for someone who sleeps badly: the dough needs you at fixed hours and asks you nothing. My husband drives a forklift in a warehouse; before he took the job he asked, twice, what was in the boxes. Our daughter corrects our articles.',
    ),
    heading('The break'),
    paragraph(
      'Between two batches I have forty minutes. That is when I open the messages. An organisation that helps men to leave the army was looking for women to answer women. They trained us; above all they taught us what not to promise. The messages are alike and not alike. He is on leave for a few more days. He has stopped eating. He said something odd on the phone. Do we lose the flat? Can you bring a cat?',
    ),
    quote('I don’t tell them to be brave. I ask them where the papers are.'),
    paragraph('I always ask the same questions, in the same order:'),
    numberedList([
      'Are you alone, and is this phone only yours?',
      'Where are the passports, and how long are they valid?',
      'Who will know, and who must not know?',
      'What do you need this week?',
    ]),
    paragraph(
      'The fourth question is where we talk about money. It is never a large sum. Tickets for three. A month’s rent in a town where you know nobody. Once, a folding pushchair, because the other one would not fit through the door of the coach. I have seen men go back to the front for want of what one street in my town spends on brioche on a Sunday. I am not saying that against the brioche; I am the one who bakes it.',
    ),
    paragraph(
      'Sometimes a conversation stops in the middle. I don’t know then whether the woman has changed her mind, whether someone has come into the room, or whether the line is bad. We were taught not to write again. It is the part of this work I cannot get used to.',
    ),
    heading('The morning'),
    paragraph(
      'I come home with bread as my husband is leaving; we pass on the stairs. He has kept his habit of mending things. Since we moved in, the light on the landing works.',
    ),
    paragraph(
      'My mother has died since. I followed the funeral by phone; a neighbour held it up, and what I heard was mostly wind. That was part of the price too, and no one could pay it for me. The rest, the tickets, the room for the first weeks, was paid by others, whom I don’t know.',
    ),
    paragraph(
      'Not long ago a woman I had talked to in the autumn wrote to me again. They have arrived. She did not say where or how, and that is as it should be. She described a corridor, two suitcases and, sitting on the larger one, a cat. “You can,” the message said.',
    ),
  ],
}
