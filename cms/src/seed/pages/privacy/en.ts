import { heading, link, list, paragraph } from '../../rich-text.ts'
import type { PageText } from '../page-text.ts'

export const en: PageText = {
  title: 'Privacy',
  body: [
    paragraph(
      'Reading this site or giving to this association can say something about your opinions. So we keep as little as we can, and here we say what we keep, what others keep, and what nobody can erase.',
    ),
    heading('When you read'),
    list([
      'No cookie, and no other trace left in your browser.',
      'No audience measurement, no tracker, nothing that comes from another server.',
      'No IP address in our logs or in our database.',
    ]),
    paragraph(
      'Your internet provider can see that you opened this site, and your browser keeps its history. If you leave with “Leave quickly”, that tab keeps an empty mark until it is closed, so that going back no longer leads to our pages; if your browser allows it, it also forgets the copies it kept of them. Only the site’s administration, reserved for our team, uses a cookie, to keep a session open.',
    ),
    heading('When you give'),
    paragraph(
      'We record the amount, the currency, the campaign, the language of the page, the dates, the state of the payment, the fee and the net amount, the means of payment (card or bank debit), the references by which Stripe knows this payment, and the version of the text you agreed to. We record neither your name, nor your email address, nor your card. Your country of tax residence is recorded only if you name it.',
    ),
    paragraph(
      'The payment takes place on a page of Stripe’s. All we send there is an amount, a language, the address to come back to and a number that means something to us alone. What you enter there, your card and email address at the least, Stripe handles as a controller in its own right, under ',
      link('its own rules', 'https://stripe.com/privacy'),
      '. We can look up part of these data in our Stripe account; we do not copy them here.',
    ),
    paragraph(
      'Your bank sees the payment, its amount, its date and its recipient. We cannot change that. If you have ties to Russia, please read first what the campaign page says about it.',
    ),
    paragraph(
      'A monthly gift has a signed link by which you can change or end it without an account or a password. Nobody sends it to you: keep it.',
    ),
    paragraph(
      'A card issued in Russia or Belarus is refused for your safety: the money is returned, and we keep only the amount, the state of the payment and Stripe’s references. Neither the country nor the language.',
    ),
    paragraph(
      'So that nobody tries stolen cards here, the site counts, in memory only and for a day at most, the forms that come from one part of the network. The address itself is neither written down nor passed on.',
    ),
    heading('Political opinions'),
    paragraph(
      'A gift to an association that opposes the war can reveal a political opinion, that is, data that Article 9 of the GDPR specially protects. We treat every trace of a gift as such: no public list of donors, no exchange of files, no mailing you have not asked for.',
    ),
    paragraph(
      'Before you pay you are asked for your explicit consent to this (Article 9(2)(a)), by a box of its own that nobody ticks for you. You can withdraw it; the accounting record itself has to stay.',
    ),
    paragraph('To be confirmed by the association before opening: this choice of a legal basis.'),
    heading('For how long'),
    list([
      'Records of gifts received: ten years, the term for accounting documents.',
      'Stripe’s technical references: together with the record they belong to.',
      'Your visits: nothing is kept, so there is nothing to erase.',
    ]),
    heading('Your rights'),
    paragraph(
      'You may ask to see, correct or erase what concerns you, and withdraw a consent. As we do not have your name, we will need the payment reference that Stripe gave you. We answer within a month: ',
      link('contact@example.org', 'mailto:contact@example.org'),
      ' (example). You may also turn to the French data protection authority, the ',
      link('CNIL', 'https://www.cnil.fr'),
      '.',
    ),
  ],
}
