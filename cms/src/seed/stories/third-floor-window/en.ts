import { heading, list, paragraph, quote } from '../../rich-text.ts'
import type { StoryText } from '../story-text.ts'

export const en: StoryText = {
  title: 'The third-floor window',
  standfirst:
    'He spent eight months in the army and thirteen behind a curtain. A deserter tells what he refused, what he gave in to, and how one learns not to be seen.',
  pseudonym: 'Ilya',
  pullQuote: 'I am not asking to be forgiven; I do not know who could do that.',
  contentWarning: 'This story speaks of detention and of violence between soldiers.',
  body: [
    paragraph(
      'Sample story: this text is fiction, written to show what this site looks like. Ilya does not exist; no real person, place or unit appears in it.',
    ),
    paragraph(
      'The window looks onto a courtyard: a mulberry tree, three cars, a bench. I know it better than my own face, because I am not very fond of mirrors at the moment. The curtain is open by the width of a hand. That is the rule: enough for light, not enough for a silhouette.',
    ),
    paragraph(
      'I know what time the man on the first floor takes his dog out, which day the potato seller comes by, which of the boys in the yard cheats at football. They do not know that I exist. For thirteen months that has been the thing I do best.',
    ),
    heading('How you get in'),
    paragraph(
      'I signed. I say so straight away, because people always ask and the answer changes their faces. I had a loan, a sister at school and, across the table, a recruiter who talked of guarding a warehouse, miles from anywhere, for six months. I read the contract. I did not read the decree that made it endless, because it had not been written yet.',
    ),
    paragraph(
      'The warehouse did exist. I was there for a week. Then they put us in a lorry with a tarpaulin, and when the tarpaulin was lifted we were on the other side.',
    ),
    paragraph(
      'I will not tell everything I saw. Part of it is not mine; it belongs to the people who lived there. I will only say that one night we slept in a house where the table had been laid. Five plates. One of us washed them and put them away before we left, and another laughed at him. I did not laugh. I did not dry them either. I think about that more often than about the rest.',
    ),
    heading('The cellar'),
    paragraph(
      'When the six months were over I asked to go home. Politely, in writing, the way it had been explained to me. They gathered those who had written; there were ten or so of us. They took our phones and led us down into a cellar, without saying for how long. There was water twice a day. In the evenings men came. They wore the same uniform as we did. They wanted us to withdraw our letters, nothing more: one piece of paper fewer.',
    ),
    paragraph(
      'In the end I withdrew mine. I am not proud of it and I am not ashamed. But I learned something there that I would not have believed: you can give in on paper and never give in on anything else again. Climbing back up the stairs, I knew that I would not shoot at anyone any more, and that I would leave.',
    ),
    quote('You can give in on paper and never give in on anything else again.'),
    heading('How you get out'),
    paragraph(
      'I will not say how; others are still using that road. There was a minor wound and a leave to have it treated. There was a woman at a station ticket window who looked at my ticket, then at my shoes, and pointed me to a different train. There was, at the other end of a number learned by heart, a calm voice that asked me first of all whether I had eaten. There was a mountain. I was born in flat country; I had never been so cold.',
    ),
    heading('Behind the curtain'),
    paragraph(
      'Here the border is never far away, and men like me have been known to be picked up in broad daylight. So I do not go out, or only at night, with someone. The flat is rented by an association. I am the fourth to live in it. The first left books, the second a plant, the third a row of pencil strokes on the inside of the cupboard. I have not carried it on.',
    ),
    paragraph('My days go like this:'),
    list([
      'in the morning, English, with a teacher I have never seen except on a screen;',
      'in the afternoon, messages from men who are still over there: I read through the association’s answers, when someone is needed who knows what they are talking about;',
      'in the evening, the window.',
    ]),
    paragraph(
      'A psychologist calls me every week. She asked me what I look at. People who are not paying attention to anything, I said. She said that was a good start.',
    ),
    paragraph(
      'I am not asking to be forgiven; I do not know who could do that. I am asking for time, and somewhere to spend it. I am waiting to move on, to a country where I can testify about that cellar before people whose job it is to listen, with names I will not give here. Until then somebody pays this rent. Every month it is paid, there is one man fewer in a lorry.',
    ),
    paragraph(
      'Yesterday the boy who cheats looked up. He looked at my window, I am sure of it, and he put a finger to his lips. Then he went back to his game.',
    ),
  ],
}
