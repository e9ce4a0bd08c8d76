import type { PurposeVocabulary } from '../language';

export const purpose: PurposeVocabulary = {
  reasons: `because, because of, so that, so i can, so i could, so i am, so i'm, so we can, so they can, so we, so i, so my, so our, in order to, in order for, in order that, so as to, with the aim of, with the goal of, for the sake of,
    for the purpose of, as it will, as this will, as it helps, as this helps, since it will, since this will, since it helps, which will help, which will let, which will allow, which will enable, which lets me, which helps, which allows,
    this will help, this will allow, this will enable, this works towards, this works toward, this helps, this lets, this supports, this leads to, it will help, that will help, that way i can, that way we can, in support of, in preparation for, to prepare for,
    to qualify for, to be able to, to be eligible for, to become, to help me, to help us, to help my, to support my, to support our, to be ready for, to make sure, to ensure, to prove that, relevant to my, relevant to your, relevant to our, aligned with my, aligned with our, thereby, contributing to, the reason is, as part of my, as a step towards, as a step toward, towards my, on my way to, reason :, why :, due to`,
  benefits: `retirement pension house home down-payment deposit mortgage wedding honeymoon holiday vacation trip kid child children family college university education tuition career promotion
    future health wellbeing well-being baby car sabbatical freedom independence christmas grandchildren grandkids doctor application`,
  methods: `through, by means of, via, with the help of, with help from, with support from, with the support of, with guidance from, under the guidance of, using, by using, thanks to, based on, following, by following, leveraging, drawing on, with the aid of, in collaboration with, together with my mentor, with my mentor, with a coach, with a mentor, with a tutor, with my coach, with my tutor, how :`,
  emptyMethods: `practice hard-work work effort dedication commitment perseverance determination motivation passion consistency discipline focus willpower
    thick thin time life year years experience day night week process end completion improvement better more`,
  resources: `budget of, with a budget, a test budget, mentored by, coached by, supported by, supervised by, sponsored by, funded by, paid for by, with weekly coaching, from my supervisor, from my mentor, couch-to-5k program, couch to 5k program`,
  startingLevels: `up from, down from, starting from, starting at, starting level, starting with, currently at, currently, compared to, compared with, as against, versus last, vs last, from the current, from a current, from today's, instead of the current, baseline of, from a baseline of, baseline :, from the baseline`,
  takesInfinitive: `want wants wanted need needs have has going able like love hope plan aim try trying intend wish how where what when which whether way ways ability abilities commitment opportunity opportunities chance time ready right
    decide decided learn learning commit continue begin start ought used seek attempt manage agree afford fail tend prefer offer refuse choose choosing expect promise goal aim objective plan willing eager allowed supposed due about enough too reason things thing books book list something anything nothing someone
    me you him her us them people everyone mentees team students participants users customers kids children up according thanks addition order close compared able due`,
};
