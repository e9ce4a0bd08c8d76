import type { NumberVocabulary } from '../language';

export const numbers: NumberVocabulary = {
  cardinals: `zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15
    sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 dozen=12`,
  magnitudes: `hundred=100 thousand=1000 million=1000000 billion=1000000000 k=1000 m=1000000 mn=1000000 bn=1000000000 b=1000000000 lakh=100000 lakhs=100000 crore=10000000 crores=10000000 dozen=12 mio=1000000`,
  fractions: `half=0.5 third=0.333 quarter=0.25 thirds=0.333 quarters=0.25 fifth=0.2 tenth=0.1`,
  ordinals: `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth twentieth thirtieth fortieth fiftieth hundredth st nd rd th`,
  multipliers: `once=1 twice=2 thrice=3`,
  factorVerbs: `double=2 triple=3 treble=3 quadruple=4 halve=0.5 tenfold=10 twofold=2 threefold=3`,
  comparators: `at least, at most, no more than, no fewer than, no less than, not more than, more than, fewer than, less than, greater than, up to, as many as, a minimum of,
    minimum, min, a maximum of, maximum, max, over, under, below, above, around, about, approximately, roughly, nearly, almost, exactly, sub, a total of, an additional, another, an extra, an average of, > =, < =, ≥, ≤, >, <, ~, ±, +`,
  currencySymbols: `$€£¥₹₦₩₽₺₴₱฿₫₪₡₲₵`,
  currencyWords: `dollar euro pound usd eur gbp chf inr ngn jpy cad aud yen rupee naira franc krona kroner peso real rand cent penny pence buck quid`,
  units: `percent percentage % point points pp bp bps x times time km kilometre kilometer mile meter metre m cm mm foot feet inch yard lap length kg kilo kilogram gram g mg lb lbs stone ounce oz ton tonne
    litre liter l ml gallon cup glass pint calorie kcal kj step rep set pushup pushups push-up pull-up pullup squat situp sit-up burpee page word line character chapter
    gb mb tb kb ms bpm rpm mph kmh kph watt kw kwh degree degrees item unit piece session hour hr min minute mins sec second day week month quarter year night
    star score decibel acre hectare credit ceu ects pomodoro people person book article post video report commit pr issue bug ticket test`,
  percentWords: `percent percentage`,
  named: `chapter section part level tier phase version volume vol step stage room building type number no grade class episode season lesson module unit
    figure table appendix article act route highway area group band category series track option plan zone formula round sprint iteration week day month year
    python java javascript html css angular react vue node windows ubuntu php ruby perl swift kotlin rust go django rails laravel spring dotnet postgres mysql
    web web2 industry ios android macos iphone ipad galaxy pixel playstation ps xbox usb wifi http ipv bluetooth
    iso soc pci cmmi itil togaf top division league world ww vision agenda pillar kr key okr objective goal priority p m q h fy s o kpi
    catch fahrenheit studio boeing airbus apollo channel gate terminal platform line bus ward floor apartment suite bay
    rule habit principle v ver es ecmascript c`,
  namedAfter: `plan strategy roadmap forecast vision anniversary warranty guarantee`,
  idioms: `24 / 7, 9 to 5, nine to five, 9 - 5, 50 / 50, one on one, one on ones, one to one, 1 on 1, 1 to 1, 1 : 1, 1 : 1 s, 1 - 1, 1 - 1 s, one by one, one another, no one, number one, at one point, one at a time, one step at a time, day one, square one, zero in, two cents, zero day, zero trust, zero waste, one stop, two factor, day to day, 360 degree, 360 feedback,
    one thing, one liner, one pager, two way, double check, double down, double bass, double major, double entry, triple jump, double dutch,
    each one, the one, this one, that one, another one, new one, better one, good one, old one, every one, which one, one or more, 80 / 20, 20 / 20, 4 day work week, four day work week, 4 day week, four day week, seven habits, six sigma, ten commandments, give 110 %, giving 110 %, 100 % committed, 100 % honest, 100 % focused, 100 % sure, 100 % present, 100 % dedicated, one hundred percent committed,
    zero to hero, zero to one, zero to production, two pizza, one way or another, once and for all, once in a while, at once, once more, once again, once upon, fifty shades, top 10, five stars hotel, three musketeers, in one set, in one go, in one session, in one sitting, one self, all - in - one, 4 x 4, 4 x4, 2 d, 3 d, 4 k, 8 k, 5 g, 4 g, 2 fa, ec 2, a 11 y, i 18 n, l 10 n, k 8 s, 12 factor, twelve factor, 12 step, twelve step`,
  phones: `call phone tel telephone dial ring fax whatsapp text sms mobile cell number`,
  splitting: `zero one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred
    end mid early late sub january february march april june july august september october november december q1 q2 q3 q4 spring summer autumn fall winter`,
};
