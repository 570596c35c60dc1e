import { paragraph } from '../rich-text.ts'
import type { CampaignText } from './campaign-text.ts'

export const en: CampaignText = {
  headline: 'They refuse to fight this war. Help them leave.',
  introduction: [
    paragraph(
      'A large part of Russia’s citizens, many soldiers and mobilised men among them, do not support the invasion of Ukraine, whatever the Kremlin’s propaganda says. A man who refuses to obey risks prison, torture or death; a man who leaves has to hide, often far from everyone and without money. Together with a coalition of human-rights organisations, Russie-Libertés helps these men to flee, to find housing and to live.',
    ),
  ],
  facts: [
    {
      figure: '8,600',
      statement: 'servicemen prosecuted for “unauthorised abandonment of a military unit”.',
      source: 'Mediazona, independent Russian media',
    },
    {
      figure: 'More than 31,000',
      statement: 'people have asked Get Lost (Идите лесом), an NGO that helps people desert, for help.',
      source: 'Get Lost',
    },
    {
      figure: '2022',
      statement: 'Since the mobilisation announced that September, nobody has been able to resign from the army.',
      source: 'Russian presidential decree no. 647 on partial mobilisation',
    },
    {
      figure: 'Up to 15 years',
      statement:
        'in prison for those who disobey criminal orders. They also risk being sent to the front by force, torture, and death at the hands of their own command.',
      source: 'Russian Criminal Code; organisations of the coalition',
    },
    {
      figure: 'Dozens',
      statement: 'of clandestine prisons in which soldiers are tortured by their own command for having deserted.',
      source: 'Human-rights NGOs',
    },
    {
      statement:
        'Those who leave flee by dangerous and uncertain routes to neighbouring countries, where they are not safe and must keep hiding.',
      source: 'Organisations of the coalition',
    },
  ],
  uses: [
    {
      title: 'To flee',
      text: 'A ticket, legal advice, someone at the other end of the line along the way. The routes keep changing; nobody can work them out alone.',
    },
    {
      title: 'To find housing',
      text: 'A room, a shared flat, an address where no questions are asked, for as long as it takes to get papers.',
    },
    {
      title: 'To live',
      text: 'Food, treatment, a doctor or a psychologist, a call home, for as long as work is out of reach.',
    },
    {
      title: 'To carry on',
      text: 'Once out of danger, some call on other men to leave the army. The money supports these initiatives too.',
    },
  ],
  partnerRoles: [
    'Helps men to stay out of the army, or to leave it',
    'Example: reception and housing',
    'Example: defence in court',
  ],
  presets: [
    'a coach ride to a safer town',
    'the first days: a bed, meals, a phone card',
    'an hour with a lawyer and the translation of papers',
    'a month’s room for a man who has to stay hidden',
  ],
  questions: [
    {
      question: 'What will my gift be used for?',
      answer:
        'To help Russian conscientious objectors and deserters to flee, to find housing, to live, and to go on with their initiatives. The suggested amounts are orders of magnitude: a gift is not tied to one person, it goes where the need is most pressing.',
    },
    {
      question: 'What will my bank and Stripe see?',
      answer:
        'Your bank will see a payment, its date and amount, and the name and identifier of the recipient. Stripe, which processes the payment, will know your card and the email address you give it, and will keep them on its own responsibility. A card payment leaves traces; we cannot erase them and do not claim to.',
    },
    {
      question: 'Can I give from Russia, or with a Russian or Belarusian card?',
      answer:
        'No. Please do not, not even through a relative. The Russian authorities have declared Russie-Libertés an “undesirable organisation”: giving it money can be punished with prison there. By August 2025 Mediazona had counted at least 76 criminal cases over gifts made through Stripe to another organisation.',
    },
    {
      question: 'I have family in Russia, or I have to travel there. Is it safe?',
      answer:
        'Weigh it before you give. A bank statement can be read, and one unlocked phone at a border is enough. If in doubt, do not give. Nobody here will hold it against you.',
    },
    {
      question: 'Will I get a tax receipt?',
      answer:
        'Not for now. Until the French tax authority has confirmed that these gifts qualify, we promise no tax reduction.',
    },
    {
      question: 'Who checks how the money is used?',
      answer:
        'Every gift is recorded when it arrives, with the amount received and the fees, and the treasurer compares these records with Stripe’s transfers. Spending is decided together with the organisations of the coalition. The “Transparency” page says what is published.',
    },
    {
      question: 'Why are there no faces and no names?',
      answer:
        'Because one date, one photograph or one unit number is enough to find someone. First names are changed, places are reduced to a region, dates to a season.',
    },
    {
      question: 'Are these stories true?',
      answer:
        'Those in this demonstration are not: they are sample stories, and each says so in its first line. The amounts, the goal and the dates of the figures are also to be confirmed before any money is raised.',
    },
  ],
  lastCall: 'A man who has said no needs a ticket, a bed and a little time. You can pay for part of it.',
  thanks: [
    paragraph('Your gift will go to what you have just read about: fleeing, housing, living, carrying on.'),
    paragraph(
      'If someone else can open your phone or computer, delete this page from its history; your bank statement will still show the payment.',
    ),
  ],
}
