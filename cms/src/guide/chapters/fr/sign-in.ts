import { doorWords } from '../../../people/screens/door-words.ts'
import { securityWords } from '../../../people/screens/security-words.ts'
import type { Chapter } from '../../guide.ts'
import { quoteIn } from '../../quote-label.ts'

const q = quoteIn('fr')

export const signIn: Chapter<'sign-in'> = {
  title: 'Entrer pour la première fois',
  about: 'Ouvrir votre compte, relier votre téléphone, garder vos codes de secours.',
  sections: {
    invitation: {
      title: 'L’invitation',
      text: `
Une personne qui administre le site crée votre compte, et vous recevez un courriel. Son lien sert une fois, pendant 72 heures. S’il est trop tard, demandez qu’on vous en envoie un autre.

1. Ouvrez le lien et choisissez un mot de passe d’au moins 15 caractères : quatre ou cinq mots sans rapport entre eux. Un gestionnaire de mots de passe le retiendra pour vous.
2. Cliquez sur ${q(doorWords.keep)}.
3. Entrez avec votre courriel et ce mot de passe.

![La page d’entrée : deux champs, le courriel et le mot de passe, et le bouton pour continuer.](picture:sign-in)

Personne d’autre ne connaît ce mot de passe, et personne de l’équipe ne vous le demandera jamais.`,
    },
    'second-factor': {
      title: 'Relier votre téléphone',
      text: `
Un mot de passe se vole. Il faut donc aussi, à chaque entrée, un code que seul votre téléphone connaît.

1. Installez une application d’authentification, par exemple Aegis, FreeOTP ou Ente Auth.
2. À la page ${q(doorWords.setUpTitle)}, ajoutez-y un compte en photographiant le carré, ou tapez la clé.
3. Tapez le code à six chiffres qu’elle affiche, puis ${q(doorWords.link)}.

Ensuite, à chaque entrée, on vous demande le mot de passe, puis le code du moment.

![La seconde étape de l’entrée : un seul champ, pour le code à six chiffres.](picture:second-step)

> Protégez ce téléphone par un code, et n’y gardez pas le mot de passe à côté de l’application : qui le prend aurait les deux.`,
    },
    'recovery-codes': {
      title: 'Les codes de secours',
      text: `
On vous montre une seule fois dix codes. Chacun remplace le téléphone, une fois. Écrivez-les sur papier ou dans un gestionnaire de mots de passe, loin de l’ordinateur de travail et du téléphone, puis cliquez sur ${q(doorWords.recoveryKept)}.

Quand il n’en reste que deux ou trois, faites-en de nouveaux dans [votre compte](/admin/account) : ${q(securityWords.newCodes)}. Les anciens cessent alors de servir.`,
    },
    'every-day': {
      title: 'Chaque jour',
      text: `
Une session finit après une demi-heure sans rien faire, et après huit heures en tout cas. Ce que vous écriviez est enregistré au fur et à mesure. Les heures affichées sont celles de Paris, où que vous soyez.

Dans [votre compte](/admin/account), vous choisissez la langue de l’administration, vous changez de mot de passe, et vous voyez ${q(securityWords.sessions)} : chaque navigateur où vous êtes entré. Si l’un n’est pas à vous, mettez-y fin, changez de mot de passe, et lisez [Un compte a été pris](guide:emergencies#account).

![Le compte d’une personne : le téléphone relié, les codes de secours qui restent, et les sessions ouvertes.](picture:own-account)`,
    },
    forgotten: {
      title: 'Mot de passe oublié, téléphone perdu',
      text: `
**Mot de passe.** À l’entrée, cliquez sur ${q(doorWords.forgotten)}. Un lien arrive par courriel ; il sert une fois, pendant une heure. Le code du téléphone reste demandé.

**Téléphone.** Tapez un de vos codes de secours à la place du code, puis, dans votre compte, ${q(securityWords.newTelephone)}.

**Téléphone et codes.** Deux administrateurs doivent s’accorder pour délier votre téléphone. Appelez-les de vive voix : ils vérifieront que c’est bien vous.`,
    },
  },
}
