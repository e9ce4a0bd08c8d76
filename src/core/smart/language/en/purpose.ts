import type { PurposeVocabulary } from '../language';

export const purpose: PurposeVocabulary = {
  reasons: `because, to cover, to pay for, to fund, to afford, to enable, to allow, to let me, to let us, to avoid, to reduce my, not just to, so as not to,
    in the hope of, in hopes of, in hope of, so that, so i'm, so they can, so we, so i, so my, so our, in order to, in order for, in order that, so as to,
    with the aim of, with the goal of, for the sake of, for the purpose of, this works towards, this works toward, that will help, that way i can,
    that way we can, in support of, in preparation for, to prepare for, to qualify for, to be able to, to be eligible for, to become, to help me,
    to help us, to help my, to support my, to support our, to be ready for, to make sure, to ensure, to prove that, relevant to my, relevant to your,
    relevant to our, aligned with my, aligned with our, thereby, contributing to, the reason is, as part of my, as a step towards, as a step toward,
    towards my, on my way to, reason :, why :, due to, given that, with a view to, with the intention of, as a way to, i need it, i need this, needed for,
    helping me, helping us, allowing me, allowing us`,
  benefits: `retirement pension house home down-payment deposit mortgage wedding honeymoon holiday vacation trip kid child children family college university education tuition career promotion growth advancement opportunity emergencies
    future health wellbeing well-being baby car sabbatical freedom independence christmas grandchildren grandkids doctor application fun pleasure joy enjoyment`,
  methods: `through, via, with the help of, with help from, with support from, with the support of, with guidance from, under the guidance of, using, thanks to, based on, following, leveraging, drawing on, with the aid of, in collaboration with, together with my mentor, with my mentor, with a coach, with a mentor, with a tutor, with my coach, with my tutor, how :`,
  emptyMethods: `practice hard-work work effort dedication commitment perseverance determination motivation passion consistency discipline focus willpower
    thick thin time life year years experience day night week process end completion improvement better more`,
  resources: `budget of, with a budget, a test budget, mentored by, coached by, supported by, supervised by, sponsored by, funded by, paid for by, with weekly coaching, from my supervisor, from my mentor, couch to 5 k program`,
  startingLevels: `improving from, growing from, increasing from, rising from, climbing from, falling from, dropping from, decreasing from, moving from, from the present, up from, down from, growth from, rise from, increase from, decrease from, drop from, reduction from, improvement from, gain from, loss from, fall from, starting from, starting at, starting level, starting with, currently, compared to, compared with, as against, versus last, vs last, from the current, from a current, from today's, instead of the current, baseline of, from a baseline of, baseline :, from the baseline`,
  takesInfinitive: `want wants wanted need needs have has going able like love hope plan aim try trying intend wish how where what when which whether way ways ability abilities commitment opportunity opportunities chance time ready right
    decide decided learn learning commit continue begin start ought used seek attempt manage agree afford fail tend prefer offer refuse choose choosing expect promise goal objective willing eager nice great good cool allowed supposed due about enough too reason things thing books book list something anything nothing someone
    me you him her us them people everyone mentees team students participants users customers kids children up according thanks addition order close compared`,
};
