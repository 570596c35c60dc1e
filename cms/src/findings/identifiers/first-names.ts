import { stemsToKeep, stemsToTry } from '../never-words/read-stems.ts'

/** Is this word a first name of the countries of our stories, in any case and any spelling? `word`: small letters. */
export const isFirstName = (word: string) => {
  const known = answers.get(word)
  if (known !== undefined) return known
  const answer = !NO_NAMES.has(word) && stemsToTry(word).some((stem) => stem.length > 2 && STEMS.has(stem))
  if (answers.size < 5000) answers.set(word, answer)
  return answer
}

const answers = new Map<string, boolean>()

const NAMES = `
  Александр Алексей Анатолий Андрей Антон Аркадий Арсений Артём Артур Афанасий Богдан Борис Борислав Вадим Валентин Валерий
  Василий Вениамин Виктор Виталий Владимир Владислав Власий Всеволод Вячеслав Гавриил Галактион Геннадий Георгий Герасим
  Герман Глеб Гордей Григорий Давид Дамир Даниил Данила Демид Демьян Денис Дмитрий Евгений Евграф Евдоким Евлампий Евсей
  Евстафий Егор Елизар Елисей Емельян Еремей Ермолай Ефим Ефрем Захар Зиновий Иван Игнат Игнатий Игорь Изот Илларион Илья
  Иннокентий Иосиф Ипполит Ираклий Исаак Казимир Капитон Карп Касьян Ким Кирилл Клим Климент Кондрат Константин Кузьма
  Лавр Лаврентий Лазарь Ларион Лев Леонид Леонтий Лука Лукьян Макар Максим Мартын Матвей Мирон Мирослав Митрофан Михаил
  Модест Мстислав Назар Наум Никанор Никита Никифор Никодим Николай Нестор Олег Онуфрий Остап Осип Павел Панкрат Пантелей
  Пахом Пётр Платон Порфирий Потап Прокофий Прохор Радий Ратмир Родион Роман Ростислав Руслан Савва Савелий Святослав
  Северин Семён Серафим Сергей Сидор Спиридон Станислав Степан Тарас Терентий Тимофей Тимур Тихон Трифон Трофим Ульян
  Фаддей Фёдор Федот Филат Филимон Филипп Флор Фома Фрол Харитон Христофор Эдуард Эльдар Эммануил Эраст Юлиан Юрий Яков Ян
  Ярослав Авдей Аверьян Агафон Адам Аким Акакий Алексий Амвросий Ананий Андроник Анисим Антип Архип Автандил Авксентий
  Агафья Аглая Агния Аграфена Аделаида Акулина Алевтина Александра Алёна Алина Алиса Алла Альбина Анастасия Ангелина Анжела
  Анисья Анна Антонина Анфиса Аполлинария Арина Валентина Валерия Варвара Василиса Вера Вероника Виктория Галина Глафира
  Дарья Диана Дина Домна Ева Евгения Евдокия Екатерина Елена Елизавета Ефросинья Жанна Зинаида Зоя Инна Ирина Капитолина
  Карина Кира Клавдия Клара Кристина Ксения Лариса Лидия Лилия Любовь Людмила Маргарита Марина Мария Марта Марфа Матрёна
  Милана Милена Надежда Наталья Нелли Ника Нина Нонна Оксана Олеся Ольга Пелагея Полина Прасковья Раиса Регина Римма Роза
  Светлана Серафима Снежана София Степанида Стефания Таисия Тамара Татьяна Ульяна Устинья Фаина Фёкла Элеонора Эльвира
  Эмилия Эмма Юлия Яна Ярослава Саша Лёша Алёша Миша Паша Ваня Вася Витя Вова Володя Дима Женя Костя Коля Кирюша Лёня Петя
  Серёжа Слава Стас Толя Федя Юра Настя Катя Лена Маша Наташа Оля Света Таня Аня Даша Ксюша Люда Надя Гриша Гоша
  Андрій Богдана Василь Віталій Володимир Гнат Григорій Дмитро Євген Іван Іванна Ігор Ілля Кирило Левко Любомир Максим Матвій
  Микита Микола Мирослава Михайло Мотря Назарій Наталія Одарка Олег Олександр Олександра Олексій Олена Олеся Орест Орися
  Остап Павло Петро Прокіп Роман Сергій Соломія Степан Тарас Тетяна Уляна Федір Христина Юрій Юлія Яким Ярина Ярема Зорян
  Устим Левко Панас Пилип Лаврін Лук'ян Мусій Опанас Охрім Семен Тиміш Хома Данило Гаврило Захарій Катерина Ганна Марічка
  Алесь Алеся Анатоль Аляксандр Андрэй Вінцэнт Дзмітрый Міхась Мікалай Сяргей Уладзімір Янка Кастусь Рыгор Францішак
  Абдулла Адам Азамат Азат Айдар Айрат Айгуль Алим Алия Альберт Амир Арман Аслан Ахмед Ахмат Бекзат Булат Гульнара Динара
  Ерлан Жанибек Заур Зульфия Ильдар Ильнур Ислам Магомед Мансур Марат Мурат Мухаммед Нурлан Нурсултан Равиль Радик Рамазан
  Рамзан Рамиль Расул Рафаэль Ренат Ринат Рустам Салават Самат Санжар Сауле Серик Султан Тагир Тимерлан Хасан Хусейн Шамиль
  Эмиль Эрдэм Баир Бато Булат Айсен Айдын Дорж Саян Цырен Чингис Ахсар Сослан Алан
  Арам Армен Ашот Вардан Гагик Гайк Гарик Давит Карен Левон Нарек Рубен Саркис Тигран Ашхен Анаит Гаянэ Шушан
  Авто Вахтанг Зураб Гела Гиви Гиорги Давит Заза Звиад Каха Леван Мамука Нана Нино Нодар Отар Реваз Тамаз Тариэл Тенгиз Шота
  Efrem Yevlampy Larion Lukjan Awdej Praskovya Arkadi Vsevolod Fiodor Fedor Fyodor Dmitri Dmitry Alexander Alexandre Alexei
  Alexej Andrew Peter Paul Pierre Jean Jacques Michel Marie Claude Sophie Camille Julien Nicolas Thomas Laurent Philippe
  Isabelle Nathalie Catherine Christine Hélène Françoise François Étienne Guillaume Mathieu Antoine Louis Hugo Léa Chloé Manon
  John James Robert Michael William David Richard Joseph Charles Daniel Matthew Anthony Mary Patricia Jennifer Linda Elizabeth
  Sarah Emily Emma Oliver George Harry Jack Jane Alice Helen Margaret Susan Edward Henry Andrew Simon
  Hans Peter Klaus Wolfgang Jürgen Dieter Manfred Uwe Stefan Thomas Andreas Michael Matthias Markus Christian Martin Sabine
  Petra Monika Claudia Susanne Birgit Heike Ursula Katharina Johannes Friedrich Heinrich Karl Ludwig Tobias Sebastian Florian
  Jan Piotr Krzysztof Andrzej Tomasz Paweł Marek Agnieszka Katarzyna Małgorzata Ewa Zofia Marko Nikola Stefan Jovan Milan
  Dragan Milica Jelena Mehmet Mustafa Ahmet Ali Hüseyin Hasan Fatma Ayşe Emine Juha Mikko Jari Matti Päivi Anneli`

const STEMS = new Set(
  NAMES.trim()
    .split(/\s+/u)
    .flatMap((name) => stemsToKeep(name.toLowerCase())),
)

/** Words of the five languages that only look declined or transliterated. */
const NO_NAMES = new Set(
  (
    'вера веры вере веру верой надежда надежды надежде надежду надеждой любовь любви любовью роза розы розу слава славы славе ' +
    'марта марте марту мира мир кима клим карп лев лавр флор роман романа романе света свет свете рима дина лена толя нина ' +
    'март мартын юра зоя луки луку лука коля поля право права наум ника ники паша саян алан альберт ислам ислама исламу исламом ' +
    'jan marin marine marines mai mare mars alle allen alla ali ein eine min mine mann manne sam roma roman romans romane ' +
    'lena lens lev leva levy cour court mark marks market peter roses rose vera very rome nine nina hans hassan tag tage ' +
    'jury june juni juli july lang anna and ann andre andere anderen anderer long lidia jack dan danke karl karte paul ' +
    'tome times ira iran irans ilia ila ile iles kim kima marie mari karin sofia sava save saves saved daria dari'
  ).split(' '),
)
