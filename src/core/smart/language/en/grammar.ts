import type { GrammarVocabulary, Inflections } from '../language';

export const grammar: GrammarVocabulary = {
  determiners: `a an the this that these those my our your his her its their each every all any some no another both either neither one's whose which what`,
  definite: `the this that these those my our your his her its their all both whose`,
  indefinite: `a an any some another`,
  possessives: `my our your his her its their`,
  prepositions: `in on at by for with to from of about into onto over under through throughout during before after until till since within without
    via per across between among against towards toward around near beyond above below behind beside besides upon out off up down as than like amid alongside despite except inside outside
    using including following regarding concerning vs versus`,
  conjunctions: `and or but nor so yet while because although though whereas if when whenever once unless since that & +`,
  pronouns: `i you he she it we they me him her us them myself yourself himself herself itself ourselves themselves who whom someone anyone everyone everybody nobody one mine ours this that these those there here`,
  auxiliaries: `am is are was were been being will would shall should can could may might must do does did has had`,
  relatives: `that which who whom whose where when why how what whether if`,
  adverbs: `not just also only even still always never often sometimes again together well away back down there here too very quite
    rather almost already yet now then today soon once maybe perhaps ever hard fast late straight abroad online offline outdoors indoors overnight home further forward ahead everywhere anywhere somewhere anymore instead otherwise alone apart aside everyday first best most least`,
  adverbEnding: `ly`,
  praiseEnding: `ful`,
  comparatives: `more less fewer better worse greater higher lower bigger larger smaller faster slower quicker stronger weaker healthier fitter
    happier smarter cleverer wiser richer wealthier leaner slimmer thinner lighter calmer kinder nicer friendlier braver bolder tougher
    cleaner clearer simpler easier cheaper safer smoother tidier neater closer deeper broader wider longer shorter earlier later sooner
    harder often oftener further farther younger brighter warmer sharper tighter looser firmer busier lazier greener keener
    sexier prettier livelier louder quieter cooler softer fresher hotter fuller steadier sturdier nimbler`,
  superlatives: `best most greatest highest biggest largest fastest strongest healthiest happiest smartest richest leading finest top
    ultimate foremost quickest cleanest leanest brightest coolest easiest cheapest safest`,
  evaluative: `good great nice excellent effective strong healthy happy fit productive efficient skilled experienced confident
    amazing awesome world-class outstanding exceptional fantastic perfect ideal positive real significant substantial
    proper appropriate right relevant modern innovative inspiring inspirational influential respected well-rounded reliable competent capable
    talented knowledgeable accomplished famous rich wealthy popular creative organised organized disciplined     balanced calm patient kind humble resilient independent honest proactive decisive assertive empathetic motivated engaged
    approachable fluent proficient comfortable familiar sustainable robust solid secure fast scalable true well-known punctual decent high-quality top-notch cutting-edge impressive remarkable valuable useful clear smooth seamless consistent proud excited clean readable maintainable elegant tidy
    intuitive user-friendly timely prompt friendly fulfilling rewarding satisfying engaging compelling thriving flourishing loving caring welcoming lasting
    trusting enjoyable stable stellar superb terrific brilliant
    loyal supportive well-paid high-paying pleasant interesting profitable first-class first-rate`,
  bleached: `new different various other additional extra own personal side big small little large interesting cool fun nice good great better
    foreign second programming particular specific certain random useful valuable important real-world real actual
    complex challenging difficult tough tricky exciting practical existing great-looking
    whole entire full long short old favourite favorite cultural next future current proper some-day professional`,
  checkable: `certified licensed licenced published promoted accredited chartered registered admitted accepted hired elected engaged married
    debt-free smoke-free alcohol-free tenured ordained graduated vaccinated bilingual board-certified self-employed full-time part-time
    retired live done launched shipped vegan vegetarian sober`,
  vagueQuantifiers: `some several few many much lots lot plenty couple various numerous multiple more most enough handful bunch ton tons loads countless`,
  references: `peak average record best benchmark baseline median norm previous current last level standard industry competitor competition year's
    month's quarter's goal target threshold quota limit minimum maximum mean`,
  thresholds: `above, below, beyond, exceed, exceeds, beat, beats, surpass, surpasses, outperform, match, matches, higher than, lower than, better than, more than, less than,
    faster than, greater than, fewer than, no more than, no worse than`,
  negations: `not never no don't doesn't won't can't cannot without nothing none`,
};

export const inflections: Inflections = {
  verb: [
    ['ies', 'y', 's'],
    ['ied', 'y', 'past'],
    ['ying', 'ie', 'ing'],
    ['es', '', 's'],
    ['es', 'e', 's'],
    ['s', '', 's'],
    ['ing', '', 'ing'],
    ['ing', 'e', 'ing'],
    ['ed', '', 'past'],
    ['ed', 'e', 'past'],
  ],
  plural: [
    ['ies', 'y'],
    ['ves', 'fe'],
    ['ves', 'f'],
    ['ses', 's'],
    ['xes', 'x'],
    ['ches', 'ch'],
    ['shes', 'sh'],
    ['zzes', 'z'],
    ['s', ''],
  ],
  pluralEnding: 's',
  singularEndings: ['ss', 'us', 'is', "'s"],
  gerundEnding: 'ing',
  respelled: ['iz', 'is'],
  prefixes: ['re', 'co', 'pre'],
  genitive: "'s",
  irregular: `ran=run wrote=write written=write built=build got=get gotten=get made=make had=have has=have did=do done=do does=do went=go gone=go goes=go took=take
    taken=take gave=give given=give bought=buy sold=sell taught=teach found=find kept=keep held=hold led=lead met=meet paid=pay sent=send spent=spend
    won=win began=begin begun=begin became=become chose=choose chosen=choose drew=draw drawn=draw drove=drive driven=drive ate=eat eaten=eat fell=fall
    felt=feel flew=fly flown=fly grew=grow grown=grow knew=know known=know laid=lay lost=lose meant=mean rode=ride ridden=ride rose=rise sang=sing
    sung=sing saw=see seen=see shot=shoot showed=show shown=show slept=sleep spoke=speak spoken=speak swam=swim swum=swim understood=understand woke=wake
    woken=wake is=be are=be am=be was=be were=be been=be`,
};
