// Given names and family names by which a capitalised pair of words is told to be a person.

import { wordSet } from './word-set.ts'

/** Common given names, in lower case. */
export const givenNames = wordSet(`
  alexander alexandra aleksandr aleksei alexei alexey alena alla alina anastasia anatoly andrei andrey anna anton arkady artem
  artyom boris bogdan daria darya denis dmitry dmitri dmitriy ekaterina elena elizaveta evgeny evgenia yevgeny yevgenia fyodor
  gennady georgy gleb grigory igor ilya inna irina ivan julia kirill konstantin ksenia larisa leonid lev lidia liliya lyubov
  lyudmila ludmila maksim maxim margarita maria mariya marina mikhail nadezhda natalia natalya natalia nikita nikolai nikolay
  oksana oleg olesya olga pavel petr pyotr polina radiy ramzan roman ruslan rustam semyon sergei sergey sergiy stanislav
  svetlana taras tatiana tatyana timur vadim valentin valentina valery vasily vera veronika viktor viktoria vitaly vladimir
  vladislav volodymyr vyacheslav yana yaroslav yekaterina yelena yulia yuri yury yuriy zaur zhanna zoya philip filipp mykola
  petro oleksandr oleksiy dmytro andriy serhiy iryna kateryna
  adam alan albert alex alice alison amanda amy andrew angela angelina ann anne anthony antony arthur austin barbara barack ben
  benjamin bernard bill bob bobby brad brenda brian bruce carl carlos carol caroline catherine charles charlie charlotte chris
  christian christina christine christopher claire clare colin craig cristiano daniel danny david dean deborah dennis derek diana
  diane dominic don donald donna dorothy doug douglas duncan edward elizabeth ella ellen emily emma emmanuel eric erik eva evan
  fiona francis frank fred gareth gary gavin geoff george gerald gerard gerhard gerry gill gillian giles glenn gordon graham grant
  greg guy hannah harold harriet harry heather helen henry hillary howard hugh ian isabel jack jacob jacqueline jacques james jamie jane
  janet jason jay jean jeff jennifer jenny jeremy jessica jill jim jimmy jo joan joanna joe joel johann john johnny jon jonathan
  joseph josh joshua joyce juan judith judy julian julie justin karen karl kate katherine kathleen keith kelly ken kenneth kevin
  kim kylie laura lauren laurence lawrence lee leo leonard leslie lewis liam linda lisa liz louis louise lucy luke lynn malcolm
  marc marcus margaret mark martha martin mary matt matthew max megan mel michael michel michelle miguel mike mohammed mohamed
  muhammad naomi natalie nathan neil nicholas nick nicky nicola nicole nigel norman oliver olivia oscar owen pamela patricia
  patrick paul paula pedro pervez pete peter phil philippe phillip quentin rachel ralph ray raymond rebecca rich richard rob robert
  robin rod roger ron ronald rory rosie ross roy russell ruth ryan sally sam samantha samuel sandra sarah scott sean sebastian
  sharon sheila shirley simon sophie stanley stella stephen steve steven stewart stuart sue susan suzanne ted teresa terry
  theresa thomas tim timothy tina toby todd tom tommy tony tracy trevor valerie vanessa vernon victor victoria vincent vivian
  wayne wendy will william willie yvonne zoe annalena angela olaf jens ursula josep antonio jose josé jorge luis manuel pablo
  fernando francisco diego alejandro javier rafael maria marie giovanni giuseppe mario marco matteo silvio silvia hans heinz
  klaus ulrich jürgen wolfgang günter heinrich helmut franz pierre françois françoise nicolas laurent bruno antony narendra recep
  mahmoud ahmed ali hassan hussein ibrahim omar osama yasser abdullah khalid bashar mustafa mehmet ariel ehud seyyed seyed
  shinzo yoshihide fumio kofi nelson winston kanye ariana serena venus roger novak rafael andy`)

/** Family names that stand first: Chinese, Korean, Vietnamese. */
export const familyNamesFirst = wordSet(`
  wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang han feng deng cao
  peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao lu jiang cui zhong tan fan shi liao jia
  xia fu fang bai zou meng xiong qin qiu hou jiang yin xue yan lei long wan duan hao shao mao chang lai gong xi kim park choi
  jung kang yoon moon lim han nguyen tran pham le hoang phan vu vo dang bui ngo`)

const slavicEnd = /(?:[oe]v|[oe]va|in|ina|[sc]ky|[sc]kiy|[sc]kii|skaya|enko|chuk|yuk|yan|shvili|dze|ich)$/
const patronymicEnd = /(?:ovich|evich|yevich|ovna|evna|yevna|ichna|[^i]ych|inichna)$/

/** Whether a word, in lower case, looks like a Slavic family name. `Berlin` and `Lenin` look alike: it is no proof. */
export const looksSlavic = (word: string): boolean => word.length > 4 && slavicEnd.test(word)

/** Whether a word, in lower case, looks like a patronymic. */
export const looksPatronymic = (word: string): boolean => word.length > 6 && patronymicEnd.test(word)
