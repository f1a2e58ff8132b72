/** When, and by `npm run learn`, this was learned from the labelled pages of `fixtures`; see docs/language.md. */
export const reviewed = '2026-11-22'

/**
 * Rules, the sentences marked for each and the features in them, and how many features name rules; the bias of the regression; and by line a feature's number
 * (`language/likeness`, in base 36), its weight in hundredths, and pairs of a rule's index and its count.
 */
export const likeness = {
  rules: [
    'absolute-safety-claim',
    'access-without-evaluation',
    'appearance-shaming',
    'approval-status-claim',
    'before-after-undisclosed',
    'comparative-superiority',
    'compounded-equivalence',
    'cure-claim',
    'denigrates-standard-care',
    'detox-immunity-antiaging',
    'encourages-overuse',
    'establishment-claim',
    'fear-appeal',
    'guaranteed-outcome',
    'hype-language',
    'mechanism-overclaim',
    'minimized-risk',
    'natural-means-safe',
    'non-addictive-claim',
    'offer-and-price-terms',
    'onset-and-duration-claim',
    'outdated-crisis-line',
    'patient-identifiability',
    'prescription-drug-to-public',
    'restricted-disease-claim',
    'self-diagnosis',
    'self-dosing-suggestion',
    'stigmatizing-language',
    'stop-medication-suggestion',
    'suicide-benefit-claim',
    'superiority-or-credential-claim',
    'testimonial-undisclosed',
    'unapproved-biologic-claim',
    'unhedged-efficacy',
    'unlawful-substance-promotion',
    'unsafe-suicide-language',
    'unsourced-statistic',
    'urgency-pressure',
    'vulnerable-population-claim',
    'weight-loss-outcome',
  ],
  sentences: [
    123, 161, 54, 54, 45, 181, 27, 73, 272, 90, 133, 62, 192, 141, 74, 192, 212, 69, 29, 213, 249, 2, 126, 32, 115, 113,
    79, 13, 120, 30, 139, 382, 85, 269, 38, 11, 225, 128, 84, 73,
  ],
  counts: [
    5609, 6618, 2267, 2878, 1369, 8119, 1184, 2901, 10994, 3560, 5953, 2870, 8640, 5913, 2713, 9307, 9674, 3782, 1341,
    8310, 10212, 117, 3426, 1054, 4788, 5220, 4132, 427, 5753, 1611, 5971, 14517, 3418, 10205, 1471, 572, 10899, 5048,
    3489, 2778,
  ],
  size: 41876,
  bias: -1.51,
  features: `-gjeww1 9 19 1
-gjfeco 5 10 1 19 1 20 1
-gjh3hn -9
-gjkkuw -4
-gjl14d 0 31 1 36 1
-gjlhj9 23 39 3
-gjmiov 3 35 1
-gjmkrd -4 30 1 36 1
-gjnjud 2 16 1 19 1 24 1
-gjrsq9 3 5 1 28 1
-1nkxho -3 10 1 15 1 36 1
-gjwzej 0 8 1 15 1 36 1 38 1
-gk0dn6 2 13 1 25 1
-gk0mv1 6 13 1
-gk14xi -2 37 1
-gk17u1 3 19 1 28 1
-gk5rc7 -3
-gk8yg3 -2
-gkg3fn 1 26 1
-gkjcdg -1 8 1 14 1 33 1 36 3
-gkqqdz 6 0 2 8 1 13 2 20 2 31 2 38 1
-1nof4t -4
-1nol9h 1 5 1 13 1
-gkvfxw -8
-gkyupb -2
-gl147e -7
-gl1w6x -7
-gl4rma 7 3 1 12 1 18 1
-glfplu -10 10 1 33 1
-1nqvp8 -3
-1nr2or 4 13 1 20 2 36 1
-glkrhd 1 19 1 39 1
-gllv53 -4
-glly2z 0 3 1
-glnkui 10 5 1 16 1 20 1
-1nrkho 1 15 1
-1nrtj4 4 16 1
-glsd35 5 0 1 15 1 17 1 31 1
-gluf3n -3 2 1 20 1 22 1 26 1 37 1
-glx2iv -2
-glytcj 0 30 1
-gm118j -5 12 3 13 1
-gm3z6o 10 1 1 3 1 12 1 16 2 19 2 24 1 26 2 29 1 33 2 36 2
-gm4vzu 2 14 1 15 1 33 1
-gm7jsp 3 5 1 28 1 31 1
-gmabgk 8 4 1 9 2 16 1 33 1 38 1
-gmd973 -2
-gmfc5o -2
-gmkx9v 1 15 2 33 1
-gmkyua -1 13 1 20 1
-gmla6x -2
-gmm77p -5 13 1 36 1
-gmox3e 1 15 1
-gmp0hm -2
-gmq41b -2
-gmrkgk 3 5 3 8 1 16 1 17 4 18 1 33 1 38 1
-gmugv9 -5
-gn1q56 0 28 1
-gn211c -2 15 1 34 1
-gn3r5u -2
-gn4k1w 0 26 1
-gn72a4 7 16 1 19 1 33 1 37 1 38 1
-gnbf23 -3
-gnd3w6 -8
-gni5m6 -2
-gnigcj -7 36 1
-gno4t3 -2 24 2 30 1
-gnv2r0 -2 36 4
-gnw4pe 3 9 4 16 1
-gnwx3h -2
-1nzs1f 7 30 4
-1o0esl 0 16 1
-go9r8e -1 8 2 14 1 16 3 19 1 25 1 31 4 38 1
-golahf -2 26 1
-gondnf -6
-gowpie 7 8 1 10 1 32 1
-goyp0i -3
-gp2sc5 1 26 1
-gp44kj 6 5 1 8 1 13 1 28 1
-gp8hds -4 16 1
-gpdud1 -8
-1o52ad 2 12 1 13 1 37 1
-gpevfc 4 36 2
-gpi88y -6 5 1 8 1
-gpipjy -2
-gpjdyr -7 5 2 11 3
-gploi5 2 0 1
-gppahl -3
-gpq380 0 1 3 8 1 28 1 37 1
-gpqlpw 0 31 1 39 1
-gpsosl 9 1 1 24 3
-gpvpbs 5 26 1
-gpvuel 7 33 1
-gpxvu1 4 4 2 33 1
-gq0xe7 -3
-gq1894 -4 25 1 36 1
-gqct1z -2 33 1
-gqgzr6 -2
-gqio1e -3
-gqj3rb -7
-gqjs3r 14 1 3 28 2 30 1 31 1
-gqnk5s -4
-gqqb1p 2 37 1
-gqraqj 5 5 1 12 1 30 1
-gqu16w -2
-gqyfyd -6 1 1
-gr0pfw -3 28 2 32 1
-gr217g 11 14 1 19 1 30 1
-gr3a5k 8 15 1 39 1
-gr3wtu -3
-gr86e5 -14 0 3 3 1 5 2 10 1 15 2 16 2 17 1 20 2 33 2
-grai3x 1 32 1
-gram8p 6 12 1 20 2 23 1 28 1 31 1 37 1
-grcnco 6 5 2 14 1 36 1
-grflfa -2
-grfmlv -2
-grithw -10
-grjew5 -9
-grl7l8 0 20 1
-grlb00 -1 25 1
-grq1az -6 2 1 10 1 15 1
-grsrej -3
-gs1a7n 1 7 1 15 2 33 1
-gs5nfs -1 36 1
-gs6iux 0 1 1
-gs9suw 4 19 1
-gsbld2 -9 16 2 32 1
-gsdplv -3
-gsfpyl -3
-gsni0u 6 24 1
-gsnsjs 3 5 1 13 2 15 1 19 1 28 2 33 1 36 1
-gsp1o2 0 20 1 29 1
-gsscaj 0 14 1 20 1 24 1 31 1
-gssuis -2
-gsz2e8 -3 20 2
-gtcche -3
-gtczrl 0 3 2
-gtjfmg -10 6 1
-gtjo2w -4
-gtld6x -4 0 3 1 1 3 1 5 4 7 1 9 1 10 3 11 1 13 5 15 5 16 1 19 7 20 9 26 1 28 2 30 2 31 9 32 1 33 2 36 5 37 1 39 1
-gtodnw 3 2 3 5 4 8 5 10 4 12 2 13 3 15 1 16 4 18 1 20 3 22 1 26 1 28 1 31 8 32 1 37 1
-gtor3i 2 5 1 31 2 33 2
-gtskhq -6
-gttd93 -5
-gtw8f9 3 16 2
-gtznns -7
-gu4v1p -2 9 1 19 1
-gu8nln 6 0 1 3 5
-1omnzm -8 30 1
-1omv1t -4 18 1 20 1 28 1
-gujab3 0 0 1 1 1 12 2 16 1 26 1 28 1
-guk006 4 5 1 32 1
-guqn20 -4
-guttre 1 3 2
-guw5ro 6 16 1
-gv04o9 3 13 1 16 1 20 3
-gv0qai 2 13 1 33 2
-gv3y6d 3 1 1 9 2 10 1 22 1 33 1
-gv50fp -3
-gvbkab -3 8 1
-1oqk0x -4 28 1
-gvfgmu 3 36 1
-62ooy -1 8 2 24 1
-gvhdkh -2
-gvkcbc -7 8 3 12 1 13 1
-1orhov 3 11 1 19 1 24 1 36 1 37 1
-gvr2ky 4 25 1
-gvriuf 8 20 3 31 1
-1os1x9 0 9 1
-1osb4l -2
-gw07be -2
-gw5i51 -5 8 1 15 1
-1otdxr 3 10 2
-gw6k9a -3
-gw83kq 1 5 1 31 1 32 1
-gwa89f 2 36 1
-gwadvr 1 22 1 33 1
-gwb02f -4 15 1 20 2
-gwb14t 8 1 2 5 1 8 1 9 1 10 2 13 1 20 1 28 1 39 1
-1ou0j0 4 5 1 12 1 20 1 24 1 30 1 36 1 39 1
-gwcd39 -1 10 1
-gwe3zn -5 7 1 19 1 31 1
-gwhy78 -3
-gwjamm -3
-gwlnqg 6 5 1 7 1 9 1 15 5 20 1
-1ouzaz 6 19 1
-gwwnc7 5 5 1 7 1 13 1 15 1 20 1
-gx2wea 8 10 1 19 1 20 1
-gxecf5 -3 37 1
-gxf4ep -3
-gxmmrw -1 0 1 8 1
-gxp7il 4 32 2
-1oz6ep -6
-gxtqi5 5 11 2 36 1
-1ozlpm 3 1 1
-1ozqmv -2
-gxy01j 21 7 1 12 2 37 1
-gxzszx -6 13 1
-gy23l9 10 0 1 1 1 2 1 5 1 8 2 9 2 10 3 11 1 12 3 14 2 15 1 16 3 19 2 20 10 22 3 24 9 26 1 31 2 36 6
-1p09vg 0 13 1
-gy6o01 2 14 1 16 1 26 1 31 1
-gya71h 5 8 1 15 1 24 2 33 1
-gyg3bd -3
-gyguv7 -2
-gyngh4 7 1 1 15 1
-gypffg 0 36 1
-gyurxd 4 37 1
-gyutul -6
-gyvmqf 2 33 1
-gyzbms 4 28 1 34 1
-1p3r75 0 36 2
-gz3aus 3 7 1 13 1 37 1
-gz3ioh 8 19 1 22 1
-gz61cx 5 31 2 36 1
-gz6h37 -6
-gz9ar8 -2
-gza69b -3
-gzbecu 7 5 1 14 2 31 1
-gzcpwo 6 19 1 39 2
-gze6tq 4 7 1 15 1 19 3 31 1 37 1
-gzja1m -2
-gzmrw3 -18 1 1
-gznonu -2
-gztxzy -1 5 1
-1p6ph0 8 0 2 5 1 11 1 16 3 17 2 36 1
-gzw0l2 -9
-gzxw6h 0 1 1 16 1
-gzzmpf -4
-gzzz3n -1 1 1 25 1 38 1
-h037to 0 24 1
-h09q4g 2 5 1 20 1 36 1
-h0aec0 7 5 2 8 2 10 1 36 1
-h0cqgy -1 37 1
-h0qhda -8
-h0qx4z 11 12 1 16 2 28 1
-h0rgls -8 5 2 13 1 15 1 16 1 20 5 22 1 30 4 33 1 36 2
-h0viyl 6 22 1 31 1
-h0vluc -4
-h108xr -4
-h10zby 5 12 2
-1pblid 27 0 3 1 1 8 1 13 2 16 1 18 2 20 1 26 1 31 3 36 3 39 1
-1pboif 4 20 1
-h1co46 -4 26 1
-h1hsqd 1 29 1
-h1i058 -3
-h1lo40 -2
-h1ltpj -8 24 1
-1pd153 2 28 1
-h1o9wq -1 34 1
-h1q6b8 -9 2 1 5 1 14 1 27 1 28 1 30 1 31 1 36 3
-h1t3e8 15 0 1 7 1 16 1 33 3
-h1v3mb -4 33 1
-h1x6di 11 8 8 28 2
-h1zbto 10 0 1 8 1 15 1 17 1 32 1
-h20wen 1 3 1 36 1
-h25qrn 7 0 1 16 1 36 1
-h26acf -3
-h26ctd -4 7 1 11 1 36 2
-h29p7n 0 5 1 14 1 16 1 20 1 30 1
-h2aa04 -2 12 1 31 1
-h2cwsm -2
-h2frdb -3 37 1
-h2hdru 11 24 4
-1pgf81 6 1 1 8 1
-h2kcut -2
-h2p6mi 10 0 2 1 1 3 1 11 1 12 1 16 3 36 1 37 1
-h2pc9t -1 31 1
-h2pt0o -3 9 1 12 1 37 1
-h2rksh 3 28 1
-h2tcky -3
-h2u05w 13 8 2 9 1 10 1 12 1 13 1 17 1 19 4 24 1 33 1
-h2u1hq -3
-1phjms 0 20 1
-h2vqcn -2
-h32rrw 3 26 1
-h343o9 -13 0 1
-h35ajh 3 32 1
-h35ukx -3 16 2
-h3aqbl -4
-1pj5ej -6
-1pjany -3
-h3dg41 -13 1 1 2 1 5 1 8 1 11 1 12 1 17 1
-h3eb9w -2
-h3h5p2 7 36 1
-h3hst2 0 33 1
-h3i2vv -3
-h3lmrz 7 14 2 19 1
-h3n4jg 2 0 1
-h3pg19 -1 12 1
-h3rryl -1 25 1
-h3yykn -2
-h3zjzv 6 30 1
-h3zt3p 6 1 1 33 1
-h40hba -3
-h41wv9 10 15 1 26 3 28 2 38 1
-h424om 8 38 1
-h46bdu -2 16 1
-h477pe -2
-h486ph 1 2 1 15 1 20 1 28 1 31 1 39 1
-h4b136 0 10 1
-h4fuet -3
-h4gklz -2
-h4nc09 1 1 1 8 1 28 1
-h4q6w5 -5 0 1 5 1 18 1
-h4q89a -2
-h4rgf0 4 10 1 30 1
-h4wz4h -1 5 1 15 1 30 1 37 1 38 2
-h4x7a0 3 5 1 8 1 9 1
-h4xt2e 6 30 1
-h4zzwr -2
-h51l1l -3 31 1
-h55225 -4 12 1 37 8
-h58y9v 0 31 1
-1pq8ap -2
-h5fffx 4 1 1 26 1
-h5g1jj -2 2 1
-h5hj33 -3 0 1
-h5lvwx -3 5 1
-h5m3hn 14 0 1 12 1 13 2 16 8 20 2
-h5maj3 -4 20 1 31 1
-h5smmb -7
-h5u0a4 -1 25 1 28 1 33 1
-h5whmt 6 5 2 23 1
-h5wzmm 13 1 1 9 1 10 1 36 2
-h5xw4l 3 8 1 31 1
-h604tq -17 8 2
-h65ckw -11 5 1 9 1 10 2 19 1 28 3 31 1 33 1 36 2
-h69d17 -2
-h6adge 6 31 1 36 1
-h6dvva 3 13 1 16 2
-h6eto9 3 14 1
-h6lzb1 1 0 1 3 1 8 1 30 1
-h6nmzc -4 8 1 37 1
-h6qi67 -1 2 1 8 1 17 1 30 1
-h6rdvt -1 5 1 16 1 17 1
-h6t8x7 12 6 1 28 1 31 1 33 1 34 1 37 3
-h6tlxx -2
-h6u04k -1 0 4 1 1 3 1 17 3
-h6wdfa 1 31 1
-h6ymu4 9 7 1 14 1
-h77tgp 3 1 1
-h79fqh -2
-h7aj70 7 19 1
-h7bjd7 -3
-h7chzb 1 0 1
-h7eflb 7 8 1 12 1 16 2 20 1
-h7f0wl -7
-h7f6m5 -3
-h7h3ct -8 25 1 35 1
-h7l2e9 -2
-h7ok1v -4
-h7q17w -3
-h7rxgd -2
-h82wgt 4 25 1
-h83m4s -3
-h86csa 10 31 1 37 2
-1q0q8f 0 12 1
-h88x0o -6
-h8e17c 10 1 1 4 1 5 2 8 3 10 1 12 3 13 3 15 2 16 1 17 1 18 1 19 1 20 2 25 1 28 2 30 1 33 1 38 1 39 1
-h8f974 -4
-h8fhda -5 22 1
-h8i3yj -1 12 1
-h8keh7 -7 1 4 8 1 15 1 17 1 19 2 25 4 28 1 29 2 33 1 36 1 37 1
-h8lgf7 -3
-h8nzc9 -3
-h8qnae -1 31 1
-h8si03 -11 3 1 7 2 8 4 10 1 19 1 24 2 28 1 33 1 36 1 37 1
-1q3cxb -3
-h92vbw -9
-h9431i -7
-h94qqz 7 31 1
-h99xm9 6 15 1 19 1 20 1 24 2 37 1
-1q4uf2 2 12 1 19 2 38 1
-h9g51z 0 24 1
-h9qvul -3
-h9vx23 -9
-h9wr3p -1 0 2
-h9xmqm 2 36 1
-ha2zt7 11 1 1 33 4 34 3
-ha5jup 8 15 1 34 1
-habkor -10 25 1 28 1 29 1 30 3 31 1 38 1 39 1
-hacgm0 23 28 3 31 3
-hactzp -2 13 3
-hadecw -2
-hadl4u 8 5 1 8 1
-hag95n -3
-hap0s9 0 0 1 3 2 11 1
-1qa2zr 12 10 1 14 1 19 1 20 1 23 1 33 3
-hatupr 0 14 1
-haxj65 -2
-hayzg8 -4 31 1
-hb6fq0 4 1 1 12 1 19 1
-hb6nyu 7 15 1 31 1
-hb8ftz 3 0 2 22 1 38 3 39 1
-hbbayx 0 19 1 31 1
-hbcyxk 5 16 1 33 1
-hbfor5 -3
-hbhjlt -3
-hbhrrc -6 3 1 10 2 16 1 19 10 25 3 28 1 31 2 36 2 37 13
-hbimbd -2 5 1
-hbiunp -9
-hbogkq 0 36 1
-hbrpyu -4
-hbu5kv 1 20 1
-hbur1i 0 8 1
-hbvhno -7 3 1 6 4 17 1
-hbyjqf -4
-hc09l4 -1 1 1
-hc203z 18 1 2 31 2 37 1
-hc266z -12 8 2 12 1 16 1
-hc46q8 -1 12 1
-hcca8u 4 5 1 8 1
-hcdmrr 2 5 1 34 1
-68s37 -1 9 1 12 1
-hclp6w -2 3 1 20 1
-hcnthw -2
-1qgzfu 5 11 1 15 1 39 1
-hcq1fc -1 10 1
-hcqd54 4 30 2
-hcqs3z 3 0 1 17 3
-hcx71u -3
-hcyse5 -2 39 1
-hd0u4z -1 15 1
-hd1jlz -1 31 1 38 1
-hd25iz -2 5 1 8 1 33 1
-1qiji5 -1 24 2
-hd8npc -5
-hd8z6w -2
-hd98ts -2
-hd9c98 1 17 1
-hdalp3 7 12 1 31 4
-hdaq4l -2
-1qj6cg -5 26 1
-hdciu3 -2
-hdcjl1 -5 8 2 12 1 24 1 36 1
-hdohsk 10 8 1 22 2 28 1 29 1 30 1 31 8
-1qkkf5 -2 9 1
-hds04f -3
-hdv5kn -6 2 1 5 1 20 1 33 1
-hdwwv1 -2
-he4hcl 8 7 3 8 3 12 1 15 1 36 1
-he4p2v -6
-he7zlz 2 15 1 32 1 33 1
-he84b6 7 0 4 3 2 5 3 7 2 8 1 12 1 14 2 15 1 16 2 20 1 24 1 28 1 30 1 31 1 32 4 33 4 36 2 38 1
-he97gb -4 20 1
-he9whu -4
-hecp2s -6
-hegjgc -5
-hejglz 14 5 2 7 1 10 1 19 2 20 1 22 1 28 1 31 2 33 1 36 1 39 1
-hemyyw -8
-henbun -4
-her4ce 5 36 1
-herxpv -14 1 1 5 2 6 2 8 1 13 1 14 1 15 2 17 1 18 1 20 1 24 1 31 1 33 1 36 3 38 2 39 1
-hetl5i -2 12 1
-heu97g -8
-hev6g4 6 10 1 24 1 39 1
-hexpug 2 3 1
-1qozed 9 5 2 20 1 33 1
-heznf0 -2
-hf02sz -2
-hf4x1d 0 6 1 33 1
-hf7zrr 1 5 1 8 1
-1qqdpb 4 39 2
-1qqs4e -5
-hfh1bh -4 20 1
-1qreh8 7 16 3
-hfp1w5 -4
-hfplzg 3 5 1 12 1 24 1
-1qrx17 -2
-hfuf3i 1 36 1
-hg095c -6
-1qtjpd 12 13 2 19 1 39 1
-hg968i -2 8 1
-hgbmd3 5 33 1
-hgcsmo -2
-hgi80g 9 5 1 11 3 33 2
-hgksvo -1 28 2
-hgmk59 -2 19 1 37 1
-hgo7e5 -3
-hgx8xf 9 19 1
-hh1mlk -1 8 1
-hh3tl1 0 8 1 18 1
-hh3uvn 1 5 1
-hh44f9 -2
-hh4ef3 -9 12 1 13 1 20 1 31 1 36 2
-hh4jm9 0 16 1
-hh7oyn -1 5 1
-1qxmdh -4
-hhif7s 0 13 1 24 1 31 1 36 1
-hhlbtj -4
-hhojpj 1 0 1 22 1 31 1
-hhpxlc -10
-hht6st -3 19 1 28 1
-1qzi9f -1 31 3
-hhxpp3 -2
-hhyp0u 9 0 1 4 1 24 1
-hi0svx -5
-hi1drr 4 24 1 32 1 33 1
-hi1rce -6
-hi21fo -1 31 2 36 1
-hi46ai -2
-hi78kx -2
-hi8k5k 0 28 1
-hid23l 0 16 1 39 1
-hii86w 7 11 1
-hiiy0a 1 10 1
-hiluq3 -4
-hiomq3 6 33 2
-hir0ng -4 5 1 15 1 16 1 19 1 28 1 33 1
-hj1829 4 16 1
-hj6dox 1 36 1
-hj7u6c 9 0 3 1 1 4 1 5 2 6 1 8 1 11 1 12 1 13 1 15 1 16 1 20 1 24 1 26 1 28 2 30 2 33 1 36 2 37 1
-hj8klu -2
-hjdgjr -2
-hjgxfh 5 10 1 13 2 20 3 24 1 28 2 31 2 33 1 36 1
-1r5doe -3
-hji2kl -2
-hjnbce -1 0 1
-1r6bb8 17 1 1 3 1 5 1 7 1 8 1 13 1 15 1 16 1 17 1 25 1 28 1 30 1 32 1 36 1
-hju5hp 1 16 1
-hjx1o8 0 0 1
-hjzvde -5
-hkc702 0 15 1
-hkcx2l 7 8 1 19 1 20 2
-hknuov -3
-hku5m3 3 33 1
-hkz7fu -7 1 1 2 1 12 1 13 1 25 2
-hkzapt 1 6 2
-hlemb1 -8 10 1 19 1 31 1 37 5
-hlhh20 -8 20 1
-hlpuly -2
-hls1nr -2 22 1
-hlsh3p -8 22 1 31 1 36 2
-1re9mw 6 12 1 20 1
-hm0m8p -5
-hm0r05 2 13 1 29 1
-hm1d9j 8 15 1 19 1 24 1 38 1
-hm26xa -8
-hm4u32 -4 13 1
-hm5d29 -5
-hmbjtp -2
-1rfma4 -2 19 1
-1rftze 7 22 1 30 2 31 1
-hmgfpr -7
-1rgp1i -3
-hmn1q5 -2
-hmn9rm -4 11 1
-hmsnak -4
-hmvu9u 1 5 1 6 1 7 1 8 1 9 1 15 2 16 3
-hmwe4z -1 20 1 25 1
-hn0zei 1 16 1
-hn4b5y -12 2 1 8 1 10 1 20 1 29 1 31 1
-hn5yhk -4
-hn7spa -4
-hn8dse 6 15 1
-hnaaw2 -4
-hnango -11 11 1
-hnf0rw 12 8 2
-hnff5r 3 26 1
-hnjpfc 14 25 2
-hnjtcn 9 1 1 36 1
-hnnlq6 -3
-1rkvoj 3 27 1
-hntyrn 0 11 1 18 1
-1rllcj 4 23 1
-1rln8o 1 9 1 19 1 38 1
-ho0mdk 3 1 1 8 1 25 1 31 1
-ho2r7t 2 31 1
-1rm8wj 7 5 1 8 3 16 2 17 2 18 2 24 1 38 1
-1rmino 8 2 1 7 1 8 1 19 1 25 1 32 1 39 1
-ho9a09 1 31 1
-1rmjc7 1 19 1
-hobu42 2 37 1 38 1
-hokn64 -2
-homomk 31 2 1 7 2 8 1 15 1 16 1 33 2
-hosh26 -6
-hoxfae -2
-hoy7tf -3
-hpc4p4 -2
-hpc9tk 6 1 3
-hpdlps 28 33 4 36 1
-hpdtcm -1 28 1
-hpe4se -4
-hpfjg8 -3
-1rqrrj -2
-hpic6r 2 12 1 14 1 19 1 24 1
-hpo7vd -3 0 1 13 1 16 2 17 1
-1rryp8 5 19 1
-hpto1m -3 15 1 32 1
-hptx3r -4
-hptxog -1 11 1 19 1 36 1
-hptzr4 3 19 2
-hpzpgg 8 0 3 3 1
-hq02a9 -8 5 1
-hq1qu8 -5 12 1 15 3 20 1
-1ru0zs -6 2 1
-hqd1dr -4
-hqg0a7 0 3 1
-hqi3p3 -2
-hqka6d -5
-hqp46e -3
-hqr5fn -6 2 1 13 1
-hqrxwj 2 8 1 10 1 13 2 19 1 36 2
-hqvbtj -1 10 1
-1rw3os 0 36 1
-hqxa4m -7
-hr05xl -6
-hr353o 3 10 1
-hr4ryg -2
-hr69dp -36 19 2
-1rx4o8 4 10 2
-hrdaup -3
-1rxyi0 -3
-hrq2l9 -2
-hrujha 17 1 2 15 1 16 2 20 1 30 1 34 1
-hruli9 -8 31 1
-hrwwxg -4 24 1
-hrx12k -7
-hrx9wk -3
-hs16f6 -2
-1s04jo -1 8 1 25 1
-hs29qw 7 4 1 31 1 37 2
-hs5734 2 8 1 15 1 28 1 30 1 36 1
-hs97lk 7 1 1 8 1 15 1 26 1 28 1
-hs9jm2 -3
-hsc0sm -1 19 1 31 2 33 1
-hscdua 2 15 2 28 1
-hsdh52 7 20 4
-hse7sw 1 17 8
-hsiyrh -3 8 1 24 1
-hsl726 19 22 1 31 2
-hsllmz 4 1 1 12 1 37 1
-hsoov6 11 0 4 5 4
-hsxhu4 -4
-hsxjo4 -12
-hsymwr -1 20 1
-1s3rmz -3
-ht7bwl -24 5 1
-ht8bxj 0 5 3 8 2 12 1 25 1 28 3 31 1 33 1
-1s4m2k -5 11 1 31 1
-htb3pb -14 36 1
-htesz3 6 1 1
-htgzkg -5 15 2 16 1 28 1 36 1 38 1
-hthkjs 0 20 1 28 1 37 1
-htkw0z -4 16 1
-htmwww 3 15 1 36 1
-htnk7g 5 16 2 22 1 25 1 31 1 36 1
-htppa2 -4
-htrk76 -17 3 1 5 2 14 1 33 1 36 1
-htrmi5 -2
-htu7gg 13 0 1 5 2 8 4 12 2 13 2 18 2 20 1 22 1 25 4 31 3 33 1 36 2 38 2
-htwtjn 3 16 1 36 1
-1s6x7n 4 8 1 15 1 36 2 37 3
-1s6xju -4
-1s6z2l -2
-htywi7 -5
-htyx4n -3
-htz7tr -8 1 1 12 1 19 5 37 2 38 1
-hu5k9t 1 0 1 15 1 36 1
-huah9v -2
-huat44 -9
-hud49l -1 7 1
-hueh74 11 1 1 8 1 13 1 15 1 16 1 17 1 31 1 38 1
-huf612 -8 9 1 11 1 14 1 36 1
-hui14f -8
-hujw1a 19 5 1 7 1 8 1 12 1 16 1 28 1 33 2
-huo8j2 -3
-hupnu4 0 23 1
-hurtfo -3
-husqts -7
-hv1tok -3
-hv6xsw -3
-hv7eqp -2
-hvf7pl -6
-hvio0o 2 0 1 17 1
-hvnezo 4 0 1 13 1 14 1 20 1 33 1
-hvr35t -1 8 1 33 1
-hvu44i 0 16 1
-1se3mm -2
-hvy6ar 0 0 2 16 1 33 1
-hvzsic 4 11 1
-hw3vua -2 15 1
-1sf62t 4 9 1 15 3 20 1 28 1
-6fzx5 -6
-hwghg6 -2
-1sg9dg -5
-hwnqvr -7
-hwrnrg 2 12 1 30 1 32 1 36 1
-hwrt1b 0 16 1 39 1
-hwwi3p -2
-hx6e0p 4 31 2
-hxb76j -2
-hxclcx -1 13 3 20 1 38 1 39 3
-hxd988 -8 7 1
-hxj1fh -15 0 1 8 1 30 1 32 1 33 1
-hxplui 2 12 1 25 1
-hxshbd 10 8 1 13 1 20 2 36 1
-hxt7kd -5
-hxutjr -2 31 1
-hy14rd -2
-hy2tzh -2
-hy4se7 -5
-hy8xy1 -2 26 1
-hy9amm 3 8 1 30 1
-hyc93w -2
-1sn258 3 8 1 15 1 33 1 36 2 38 1
-hyijgi 9 13 2 16 1 28 2 36 1
-hyjp0y -3 20 1 31 1
-hyluy1 0 9 1 16 1
-hyp4nv -3
-hz1rqz -6
-hz2iw0 -47 8 1 19 11 23 1
-hz3cxy 3 7 1
-hz3fcf 1 24 1
-hz6vhd 16 2 1 10 3 11 1 12 5 15 1 30 2 31 2 36 7
-hz7snr 11 25 2 31 1
-hz82pi -1 12 1 15 1
-hzaicz 4 1 1 8 2 25 1 30 1 35 1
-hzbj21 1 33 1
-hzeqkq 4 8 1
-hzev4i 12 0 1 7 1 8 1 12 2 14 1 16 1
-hzh5iw -5 30 1 36 1
-hzhtzq 7 8 1 9 1 38 1
-1sr4vr -6
-hzltup 3 8 1
-hzq1p4 1 12 1 15 1
-hzsj53 -4 22 1 26 1 31 1
-hztqfe -2 5 1 12 1
-hzuxmb -3
-hzwrvm 0 25 1
-hzyevk -14 9 1 39 1
-hzzxxw 3 20 1 34 1
-i0155i 7 10 1 16 1
-i04dkq 7 10 1 25 2 26 1
-i058vp -6 8 1
-i09kko -5 13 1 36 2
-1subh4 -6
-i0h728 2 8 1
-i0japq -12 0 1 1 2 9 1 10 1 12 1 13 2 25 1 26 1 32 1
-i0kuzb 1 9 1 15 1 20 1 31 1 39 1
-i0lvxy 3 8 1
-1sv2yy 4 8 1 15 2 20 1
-i0ne9k -2
-i0pbgl 2 8 1
-1svle6 5 25 2
-i0s87e -7 4 3
-i0syzg -2
-i0uqwn 18 16 1 20 2 33 1 36 1
-i0usxb -10 0 1 16 1
-i0wu2f 0 9 1
-i0xtxp 5 8 2 25 1
-i14uas -7
-i15v2o 1 24 1 37 1
-i18pim 1 36 1
-i1cupa 3 0 1 1 2 8 4 9 1 10 2 12 1 13 2 16 3 17 2 19 2 20 2 22 4 28 1 31 7 36 2 38 3
-i1et4y -2
-i1kfic 0 2 1
-i1kooc 8 2 1 3 2 4 1 8 1 9 2 13 1 15 2 20 2 23 1 31 1 33 3 39 6
-i1ndqa 4 20 1
-i1u3xr -2 22 1
-i1uet6 -6 2 1
-i1vcb7 -10 0 2 8 3 10 1 12 1 16 1 19 1 25 1 33 2
-1szszz -1 13 1 16 1
-1t0k1b -8
-i27oq4 7 2 1 12 4
-i27pub -2
-i2eo3l -2
-i2fevz -2
-i2huon 0 8 1 10 1 36 1
-i2jo7g 3 7 1 15 2
-i2md85 -7
-i2n5cp 1 10 1 12 1 16 1 19 2 23 1 33 1 37 1
-i2pext 5 0 1 8 1
-1t2o0g 2 8 1
-i2qx7o -2
-1t38u8 -3 36 1
-i2xv0f -5
-i324j8 0 0 1 7 1 8 1 9 2 10 2 12 3 13 1 14 1 15 3 20 5 24 4 25 1 28 1 30 1 31 3 33 5 36 4 38 1
-i32dma -1 5 1 8 1 22 1 31 2
-i34z94 -3
-i35qvf 6 31 1 36 1
-i392k9 -3 10 1
-i3a28k -7 31 3
-i3dard -2 10 1 20 2 23 1
-i3g5w9 3 3 1 32 1
-i3kix3 4 1 1 10 3 12 1 13 1 14 1 19 1 33 1 36 1
-i3n94h -2 28 1
-i3nd7u 2 8 3 16 1 25 1 33 1
-i403h5 -3
-i41llh -2 0 1 36 1
-i42dm1 9 16 1 33 1
-i43qzu -2
-i45cg7 -1 30 1
-i46kti 3 8 1
-i46lq5 -2
-i46v4k 6 8 1 10 1 12 1 38 1
-i499d9 -4
-i49lhc -3 30 1
-i4dkq9 -3 31 2
-i4emzx 28 33 4 36 1
-i4f1d8 6 22 3 31 1
-i4g5yi -11 8 1 15 2 17 1
-i4jc2h -2 0 2 15 1 16 1
-i4n60t -5 31 1
-1t9wi1 6 8 1 33 1
-i4uxi2 -2
-i51a4m 0 9 1
-i531u1 -5
-i53jgq 4 19 1 25 1
-i57kt6 -1 1 3 10 1 26 3
-i5ahxa -7
-i5by11 4 8 1 31 1 33 1
-i5kee1 61 5 1 19 1 36 22 37 2
-i5kmy3 -11 19 1
-i5lrht -6
-i5qer5 1 1 1
-i5t8td -5 30 1
-i5tdsr -3
-i5whky 1 8 1
-i5y5o5 -1 2 1
-i5zk9y -8
-i5zzgk -4
-i60l14 3 2 1
-i60xms 4 36 1
-i634ez -12 1 3 13 1 20 6 31 2 32 1 36 3
-i64pnl 3 7 1 8 3
-i6a7fm -3
-i6n2r9 6 8 1
-i6nbq3 2 33 1
-i6ocbd -3
-i6p045 -5
-i6p7lu 1 16 2 26 1
-i6rkne -2
-i6tesm 1 22 1
-i6x4cf -4 10 1 13 1 14 1 24 1 31 2
-i6x4to -5
-i72g6h -2 25 3 30 1
-i74ywb 6 30 4
-i765rm 5 0 2 5 1 11 1 16 1 18 1
-i7g22p -1 15 1 25 1
-i7hg3d -2
-i7mrkd 1 2 1 3 1 8 1 10 3 11 1 12 1 19 2 20 2 28 4 31 2 32 2 36 3 37 3
-i7nlbe -2 9 1
-i7o16g 4 8 1 12 1 16 1 19 2 31 1 37 1
-i7r3in -3
-i7vocf 4 20 1 36 1
-i7xq0a -3
-i82s8o 3 0 1 1 1 2 1 26 1
-i85675 1 9 1 19 1 23 1
-i8dr6p -3 12 1 14 2 16 1 20 1 24 1 26 1 33 2
-i8i7zm -4
-i8pw4g -7 7 1
-i8qcp6 -2
-i92mds 2 33 1
-i935vv -4
-i94crl 6 0 1 33 1
-i94d71 -2 20 1 28 1
-i95rnw -4
-i9aalu 0 13 1
-i9ac3m 8 5 1
-i9bl0q 3 31 1
-1tqi13 19 9 5
-1tr127 -5
-i9oqoy 3 1 1 5 4 7 1 10 1 20 2 31 9 32 1 33 1
-i9pjbx 5 16 1 38 1
-i9qy78 -28 0 1 15 1 22 1 31 1
-i9rhkr 5 13 1 19 2
-i9rvek -1 24 1 31 1
-i9tvx3 18 0 2 1 7 4 2 5 4 7 1 8 4 10 8 12 1 13 3 14 1 15 2 16 9 17 1 18 1 19 8 20 13 22 3 24 2 25 12 26 10 27 1 28 4 29 1 30 3 31 33 32 2 33 3 34 1 35 2 36 10 37 9 38 5 39 11
-i9tvxr -6
-i9uaoq 0 31 1
-1tscjh -2
-1tsdhf -1 15 1
-ia4adt -3
-ia7cow -4 28 1
-ia7e0m -5 31 2
-ia88je 7 8 1
-iaappi 1 13 1 15 3 33 1
-iabziw -11
-iajqy2 -7 2 1 8 1 25 1 36 5
-iak2s3 -2
-1tutdh 16 1 2 5 1 8 2 9 1 19 1 20 1 31 1 36 1 38 1
-iaoea1 -4
-iarmwq -7
-iata8j 9 31 3
-iattyh -4 1 1
-1twdzo 4 19 2 37 1
-1twksx 0 5 1 15 1 33 1
-ibemex -1 1 1
-1ty1yf 1 8 1 33 1
-ibixai 12 2 1 20 1 23 1 30 1 31 1
-iblg6m -2 10 1 13 1
-ibonhq -3
-1tyy6b 1 15 1 28 1
-ibuav6 -7 8 5 12 2 14 1 15 2 19 2 27 1 31 3 36 1
-ibuy06 3 0 1 5 2 9 1 10 1 11 1 12 5 14 1 15 1 16 2 20 2 24 2 26 2 28 10 30 4 31 3 32 1 33 4 39 1
-ic1yck -4 0 1 1 1 8 3 12 1 15 2 16 4 24 2 25 1 33 1 36 1
-ic36eh -2
-1u0f62 -1 11 1
-ic4v26 -3
-ic9aki -3 1 3 12 1 31 2 32 1 33 1 37 1
-1u1081 -7 12 1 37 1
-icdawo 1 24 1
-1u1ge8 -3
-icioic 8 20 1
-icj9y5 5 7 1
-ick21p -5
-ickhr0 11 1 1 5 1 10 1 12 1 19 1 26 1 31 1
-icsa4l -6
-1u2zgg -4
-icvrwe -3
-icyws4 2 8 1
-iczwjv 7 12 1 22 1 24 1 28 1
-id01w2 4 24 1
-id20i1 -3
-id22bg 1 2 2 20 2
-id4gc3 -3
-id5aja -3
-id6f15 1 12 1
-id8vib -5 1 1
-1u4w5w 5 5 1 10 1 13 1 15 1 26 1 32 1
-iddsyj -3 3 1
-idfqln -4 15 2
-idh25b -2
-idhxuf -6
-idjnqs 0 5 1
-idjsew 4 10 1
-idpvd5 -1 8 1 11 1 30 1
-idpymw -4
-idy8fg 0 36 1
-ie3t63 -6
-1u85rp 10 1 1 8 6 16 2
-ief0an -19 10 2 16 1 20 1 25 1
-ieqtfy 7 17 2 36 1
-1ual9c 6 24 1 25 1
-ieydra 13 0 1 5 3 9 5 10 3 15 4 18 1 19 6 20 2 22 1 28 1 31 5 33 4 37 1 38 6
-if0lb8 2 8 1 13 1 28 1 33 1
-if0x6s -5 5 1 30 1 33 1
-if1eij -6 1 1
-if5ewe -2
-if5knx 18 0 2 8 2 12 1 14 1 36 2
-if834t -3
-ifay7o -7
-1uc37k -5 5 1 17 1 22 1 33 1
-ifg16d 1 7 1 9 1 15 1
-1ucxo7 -2
-ifqsm9 4 5 1 28 1
-1udlzl -2 4 1 36 1
-ifskcr -5 10 1 12 1 16 1 20 1 38 1
-ifwdhl -3
-ifydry -5
-ig8va3 -2
-ig9i1v -15
-igbeu4 -2
-igf01j -2 5 1 8 1 9 1 15 5 17 1 32 4 33 1
-igf4ja 0 33 1
-ighhsp -3 36 2
-igk9pp -6 0 1 5 2 8 1 10 1 11 5 20 1 22 1 31 1 33 1 36 5 37 1
-igqcih 6 0 1 33 2
-igus5y 4 16 1
-igw4x9 -4
-igw6m8 0 5 1 8 1 12 1
-ih3gcp -2
-ih4kc9 3 2 2 13 1 20 1
-ih66y8 2 17 3 33 1
-ih9zwf -3
-iha1y7 2 16 1
-ihbkiq 4 10 1 12 2
-ihe8wx -1 20 1
-iheoj0 -2
-ihlv4f -4 5 1 30 1
-ihms4c -4
-6nmma 5 15 1
-iho28u 2 8 2
-ihqoip -2
-1ukq2o 2 5 3 11 2 33 2
-ihrta0 1 33 1 36 1
-ihvk2o -6
-ihxxfg 3 5 2 11 1
-ihyo9n -2
-ihyttb 1 24 1
-ii1uxu -1 5 1 8 1 12 1 15 1 16 2 17 1 20 4 31 1 36 1
-1ulxrr -17 30 1 36 1
-ii62gj 6 5 1 7 1 11 1 13 1 15 1 20 1 25 1 30 1 33 1
-ii87o6 5 1 1 8 1 16 1
-ii9kjd 3 1 1 39 1
-6nvhs 0 16 2
-1umun9 3 24 1 25 1 31 1
-iieb9m 9 8 1 12 1 33 1
-iifxkf -5 10 1 31 1 36 1 37 1
-1unauj 2 19 1 33 1
-iikqxq -11 16 2 20 1 28 1 31 1
-iimh3m 1 26 1
-iiq6tz -3
-iir56c -2
-iir7v5 -3
-iirg4w -7 33 1
-iisyq3 -3
-iiwo8w 15 1 2 8 1 20 3 36 1
-iixgqv -4
-ij2q8y -7 3 1 8 1 11 1 13 1 15 5 17 1 26 3 32 3 33 2
-ij32ot -4
-ija5hr -8 12 1 31 1
-ijbbin -2
-ijd5pk 11 14 2
-ijjjfu 42 0 1 1 1 2 2 4 1 5 2 8 3 9 3 10 3 12 4 13 2 14 1 15 8 16 6 17 2 19 1 22 9 24 1 28 3 30 1 31 3 32 4 33 1 34 2 35 1 36 2 38 2 39 1
-ijjqwq 3 15 1 22 1 31 1
-ijlm4s 3 0 1 1 1 16 1
-ijm0i2 -1 0 1 17 1
-ijnkj7 6 10 1 36 1
-1ursx4 -3
-ijs2ak -3
-ijtfo1 3 19 1 37 5
-ik0vi7 2 36 1
-ik3qw6 -3
-1utzsf 7 19 1 37 3
-1uu0zs -7
-ikcgsg 15 13 1 16 2
-ikeod4 0 3 2
-ikiptc -4
-ikk3fp -4
-ikm4q7 8 19 1 37 1
-ikp6b2 7 19 1 25 1
-ikvkd0 5 8 1 12 1 28 1
-ikx3o7 1 8 1
-ikyj93 -7 2 1 8 1
-ikykls -2
-ikzpkk -2
-il03tv -2
-il1ppn -1 14 1 28 1 29 1 30 1 31 1
-il2yye 5 1 1 12 2 15 1 31 1
-il61t8 31 1 2 2 4 3 1 4 1 5 4 7 1 8 4 9 2 10 6 11 2 12 2 13 5 15 2 16 3 17 1 19 3 20 9 24 3 25 1 26 6 27 1 28 5 30 1 31 14 32 1 33 2 36 30 37 1 38 2 39 3
-il78oj 2 22 1 24 2 28 1 31 2
-1uxnkc -6
-ild8mn -4 20 1 39 1
-ilfnye -19 0 1 9 2 10 1 24 3
-ilgpvl -3 11 1 20 1 30 1 36 1
-ili95v -3
-iljw2a 1 0 2 5 4 8 4 16 1 17 1 18 1 26 1 31 1 36 2
-ilkacr 2 5 1 11 1 12 1
-ilkaz7 0 31 1
-ilm2bf -3 10 1 16 1 19 1 20 2 22 2 24 1 26 1 27 1 29 1 32 1 33 2 35 1 36 2
-1uyqns -3 13 1 19 1 20 1
-1uyvrj -4
-im3brl 0 15 1
-im71ma -7 33 1
-im7oj6 -2
-1v12q5 1 30 1
-imcs0k -2
-1v1rp5 0 36 1
-imn7hp 4 1 2
-ims4qa 0 5 2 6 1 26 2 32 1 36 3
-1v3204 -1 0 1 15 2 17 1 20 1 24 1
-1v3gjk 5 31 1
-in3f3e -3 1 1
-in4by4 -2 23 1
-in51f5 4 5 1 28 1
-in5lju -2
-in7ixi -2 1 1 10 1 28 1 33 1
-in88by -3 33 1
-1v4fwn 3 36 1
-in9ux4 -3
-inaprk 0 16 1
-indns8 -2
-ine9bt 1 5 1 24 2
-inm57p 2 22 1
-inntuf -22 1 3 4 1 5 1 7 2 8 1 12 1 19 1 20 3 24 1 28 1 33 3 36 2
-ino990 -2
-inrtvi -5
-intmg1 -8
-inuw5t 8 30 3 38 1
-invq30 -7 32 1
-inzmzk -7
-io01ix -6 15 1
-io05ef -4
-io0svd 2 33 1
-io2oio -2
-io4fot -2 30 1
-io4kar 17 2 1 23 3
-io7jsu -8
-io9tnn -7
-ioaeyh 3 7 1 25 1 33 1
-ioaxf9 -3
-iob477 -5
-iob85g 4 1 2 26 1
-1v8cyt -2 13 1 14 1 16 1 31 1 38 1
-ioctmm 2 0 1 5 1 12 1 17 1 24 1 36 1
-iok1aw -2 13 1 33 1
-iolxk3 1 7 1 12 2 13 1 19 1 33 1
-iophiu 11 8 1 14 1 16 1 33 1
-ioslj9 3 12 1
-1vaer7 0 8 1 34 1
-1van4f -1 22 1
-iozr0b -2 20 1
-ip2akd -3
-ip3afv -14 0 1 1 1 10 1 12 3 13 1 17 1 19 33 20 3 30 1 31 1 34 2 37 11
-ip3w3l 4 12 1 13 2 15 4 16 1
-ip4vss -2
-ip5aa1 -4 15 1 31 1
-ip8al7 4 11 1
-ip8mcr -2 31 1
-ipajba 2 8 1
-iparra 5 16 1 28 1
-ipbnae 1 33 1
-ipc0zw -3
-ipcjdl -3 36 1
-ipf83c -1 1 1 8 1 14 1
-1vcc6j -2 1 1 5 1
-iplw2k -4 31 1
-ipm2sd 4 12 3
-ipmeby -2 5 1
-ipozvq -3 28 1
-ippms1 2 4 1 5 2 31 1
-iptqs2 -7
-ipwcvq -4
-iq4t2e 19 0 2 5 1 8 3 10 2 12 3 13 3 15 6 17 1 20 2 24 1 28 1 30 1 32 1 33 1 36 2
-iq71f3 -6
-1vf68s 3 36 1
-iq90ww -5
-iq9l8u -4
-iqflcs -9 0 1 3 1 4 1 8 1 12 3 31 1 33 1
-iqgt1n -10 28 1
-1vgflx 2 36 1
-iqkxty -3 1 1 8 1
-iqlhhf -2
-iqlqui 3 9 1
-iqpnuf -3
-iqqjyv -1 5 1
-iqyasy 7 1 1 20 1
-ir2jfr 1 15 1
-ir41sd 1 16 1 33 1
-ir6qoa 0 38 1
-ir7irh 6 0 1 22 1
-irdhwm -7 8 1 16 1 26 1
-irhiv2 -6 19 1
-irmxla 2 1 1 7 1 15 1
-irq9am 11 1 5 5 1 12 1 15 2 16 2 17 1 19 1 25 1 26 2 32 1 33 2 34 1 36 1
-irt1f0 -2
-irx55c -3 8 1
-irzxis -10
-6rdqd 5 10 1 13 1
-is8bya 4 31 1 37 2
-isand5 -6 12 2
-isf6fh -4
-ishgi4 6 0 1 2 1 10 1 17 1 22 5 31 3 33 1 34 3 36 2
-isir4u 1 0 1 11 2
-1vnigf -3
-iso438 3 10 1
-isoa4j -1 2 1 14 1 30 1
-6rmj8 -2 19 1
-isx45j -1 6 2
-isyvc4 -6 29 1
-it1llx 0 5 1
-it2asq -4
-1vplfo -3
-it5o59 0 0 1 12 1
-itcew4 1 5 2
-itj87d 2 5 1 8 1 10 1 28 1
-1vrnt4 -2
-itp8vn -3
-itr49f 4 4 3
-itsiu5 1 5 1
-itufeu 6 15 1 32 1 36 1
-itur8p 3 20 1 33 1
-iu3y1m 0 0 1 15 2
-iu4x9d -2 9 1
-iubylu 5 15 1 37 1
-iucr37 -2
-iud1qe 6 30 3
-iujw17 9 33 1 36 1
-iulenp 8 0 1 33 1
-ius0ny 6 24 1
-ius1ei -4 10 1 36 1
-iuti7n 10 7 1 8 1 12 1 13 1 17 1
-iuvgou -4
-iuxe83 -2
-iuz98l 3 30 1 37 1
-iv1e6z -4 5 1
-iv1u91 -6
-iv3vtw 3 0 2 1 1 5 3 8 1 10 1 12 1 14 1 15 1 16 1 22 1 25 2 26 1 28 5 30 1 31 5 32 1 36 6 38 2
-iv77bf 0 5 1
-iv93gi -1 10 1 38 1
-iviioh -3
-ivjhr9 -4
-ivl32x 1 0 1
-ivl6mh -1 3 1
-ivodkx -12 13 1 14 1 15 1 30 2 36 1
-ivsa1c 2 3 1 13 1
-ivspu3 -4
-ivuymv -3
-ivw01z 2 36 1
-1vzqbw -3 15 1 19 3
-ivxxtq -4
-ivyvhc -2
-iw7mix 10 32 2
-iwb7ta -3
-1w1g88 -3
-iwhflk 3 22 1
-iwibf2 4 0 2 1 1 2 1 3 3 5 6 6 1 8 8 9 2 10 3 11 1 12 10 13 2 14 1 16 6 19 2 20 7 22 9 24 9 26 4 27 3 29 4 30 10 31 35 32 4 33 6 36 11 37 6 38 3
-iwkbxv 0 3 1
-iwmczj -2
-1w2b6m -5
-iwq9yp 3 20 1 37 1
-iwtcdn 9 5 1 24 1
-iwx6aw 0 8 1
-ix6319 2 14 1 28 1 30 1 31 3
-1w4fid 0 20 1 31 1
-ixazce 14 3 1 9 1 15 1 17 7 22 1 24 1 28 1
-ixghu6 -4
-ixhfe6 5 10 1
-ixn7ue 5 32 1 36 5
-ixp5un 17 22 5
-ixusog 1 1 2 8 2 10 1 13 1 28 1 30 1 36 1
-ixv6xf -5
-ixxzww 7 4 1 9 1 12 1 20 1 24 1 33 3 39 1
-iy1flf 0 22 1
-iyepat -6 20 1 31 1
-iyewv1 1 20 1 36 2
-iyjfox 7 16 1 33 1
-iyll6b -2 8 1
-1w9hd4 7 39 1
-iynhnq -1 8 1
-1w9t9n 2 20 1 36 2 37 1
-iyq6la 2 0 1 16 1
-iyuj8x -1 30 1
-iyujbs 7 33 1
-1wanw3 -2 13 1
-1war8k -2 19 2 28 1 37 1
-iz2pif -1 39 1
-izamr8 2 10 1
-izbwue 12 0 1 10 2 26 1
-izc7py 9 5 1
-izfbac 11 22 3 31 3 35 1
-izfzxa -8 5 1 8 3 37 2
-1wcfuo -1 36 1
-izigml -1 16 1
-izjg4j 0 5 1
-izs6n7 -8
-1wdofp 6 23 1
-izufdx -3
-izuk2a 0 0 8 10 1 13 2 15 1 16 2 31 1 33 1 36 2
-izxd0t -4
-izy1zs 0 15 1 17 1 25 1
-izzjl7 -3
-j00ttx -3
-j03kml -2 8 1
-j08ww8 4 25 1
-j0cilp 0 33 1
-j0ods8 -20 1 1 13 1 16 2 19 2 23 1 32 1 33 2 36 1
-j0s9li -1 13 1
-j0v5m5 6 13 1 17 2 33 1 38 1
-j0wudi -1 16 1
-1wi49v 9 5 2 15 3 33 1
-1wi8e1 -7 10 2
-6umip 2 35 1
-j12ub3 15 8 1 12 1
-j13oyl 3 36 1
-j14iff -5 5 1 20 3 27 1 31 4 35 1 36 1
-j19fyg 0 9 1 15 1 22 1 33 1
-j1ao81 -2
-j1c5pe -4 20 1 36 1
-j1d7xy -2 8 1 32 1
-j1jicd 24 0 10 1 3 3 6 5 2 7 1 8 3 9 1 10 3 11 2 12 5 13 4 15 2 16 12 17 4 18 6 19 3 20 5 25 5 26 5 28 5 31 1 33 4 36 2 37 3 38 1
-6uszd 0 16 1 29 1
-1wk446 4 14 2
-j1lus6 -1 1 1
-j1mj9e 3 15 1
-j1nowu -11
-j1nu95 -6 0 1 3 1 5 1 8 1 14 1 16 2 17 1 19 2 20 2 33 1 34 1 38 2
-j1odvs 2 16 1 25 1
-j1ov60 6 36 1
-j1re1r -2
-j20avp -3
-j20rdg -1 10 1 13 1
-j25a78 -9 1 2 5 1 8 1 12 1 19 5 36 1 39 1
-j28c4h -2
-j2a77z 6 1 2 8 1 13 1 20 1 25 2 33 1
-1wmwds 5 21 2 22 2 29 1 35 8
-j2ecli 4 7 1 11 1 20 1
-j2fdt6 0 1 1
-j2fi9a -1 3 1
-j2g7av 1 8 1
-j2k8ur -2 33 1
-j2oj8f -8 26 1 37 1
-j2om7q -6
-j2p5t5 -5 5 1 8 1 15 1 16 1
-1wobgw -1 39 1
-j2udu2 3 10 2 12 1 19 1 20 1
-j2uzqq -1 13 1 16 2
-j2v7gk -3
-1wp3i5 7 1 1 16 1
-1wphrq -19 0 2 1 4 5 1 6 1 7 6 8 8 9 3 10 2 12 3 13 5 14 4 15 13 16 4 17 1 19 13 20 9 24 5 25 5 28 3 30 2 31 9 32 1 33 6 36 2 37 15 38 2 39 2
-j3387m 1 4 1 12 1
-j34u5n -7 8 1 11 1 12 2 20 2 23 2 25 3 31 1 32 1 33 1 36 1
-j3df4x 1 5 1 31 1 36 1
-j3f27w -7 5 1 8 2 9 1 10 1 12 1 16 1 20 2 39 2
-j3iv1v 4 25 3
-j3j5me 5 12 2 36 1
-j3ozac -2 5 1 17 1
-j3q3wv 6 1 1
-j3ue45 -5 15 1
-1wsqrt -3
-j439rs 4 8 1 14 1 25 1 36 1
-j4b6dx -1 4 1
-j4dlh5 0 22 1 29 1 35 2
-j4elyq 0 25 1
-j4oocm 6 5 1 9 1 10 1 13 1 16 1 20 1 33 2 38 1
-j4phrt -3 8 1
-j4sn7a -12 16 1
-j4soqg 0 1 1 10 1 25 1 26 2 33 1
-j4ul4j 5 9 1 12 1 20 2 38 1
-j4vrw7 -4
-j4ztse -11
-j50i6p 1 25 1
-1wwiap -1 6 1 19 1 39 1
-j51h1l -4
-j56hrc 0 13 1
-j5715c 5 1 1 33 1
-6w54a 3 10 1
-j5h24o -4 2 1 8 1 12 1 28 1 31 2
-j5n0eh 5 16 2
-j5odte -2 15 1
-j5oxso 3 11 1 32 1 37 1
-j5qy7v -6
-j5r5ul -3
-j5ratt -2
-j5si1g -2 29 1
-j5uavj -4
-j5vf8l -2
-j5wha3 -2
-j5xh8h 9 2 1 8 3 10 1 12 2 13 1 15 2 20 1 25 2 28 1 33 2 39 1
-j5zlqe -2
-j63elp -3 31 1
-1x114e -2
-j6eo8y -2
-j6fczn 0 5 1 23 1 30 1
-j6nr38 1 20 2 24 1 31 1 36 1
-j6t9s5 4 13 1
-j6tf2y 13 4 1 15 4 19 1 25 1 31 1 33 1 36 1 39 1
-j6ye04 -2
-j72eje 0 9 1 15 1 33 1
-j76k6n 1 10 1 27 1
-j77lhc -4 4 1 10 1 19 7 20 1 28 1 29 1 31 1 37 2 38 1
-j7bk4j -8
-j7cpka -5
-j7jlqx -2
-j7mish 4 2 1 16 1
-j7sk3i -2 6 1 16 1 19 1 29 1 36 1
-j7sqby -2
-j7sulb -5
-j7tyuo 0 15 1 37 1
-j7vyok -4
-j7wekh 0 8 2 10 1 13 1 15 1 32 1 36 1
-j7wh6d -9
-j7zfi3 -3
-j81ffr -1 5 1
-j84p0k 2 20 4 32 1 36 1
-j855f5 -4 8 3 10 1 12 6 13 3 15 5 16 1 19 4 20 1 22 2 25 2 26 5 28 1 37 1
-j8awma -2
-j8fuhx -2
-j8mptz 6 0 1 12 1 25 1 33 1
-1x9hln 7 2 1 24 2 36 1 38 1
-j8otvg 4 8 1
-j8r0ji -11 28 1 31 1
-j8y5ft -7 38 1
-1xamhj 12 5 2 7 1 8 3 15 3 19 1 20 1 26 1 31 1 33 2
-j902bm 2 5 1
-j90r5u -4
-j937kx -6
-j96fso -2
-j9905f -5
-1xc5oo -11 12 2
-1xc9hg 1 17 1 28 1
-j9fk8n 7 12 1 13 1 16 1 26 5 33 2 36 2
-j9g3q2 -1 5 1
-j9lr0a 12 16 1 20 1 33 1
-j9mpn1 1 38 2
-j9p6vd -4
-j9q5gj 1 12 1 31 1
-j9rtec 2 33 1 36 1
-j9uxpq 10 1 2 16 1
-ja4c52 -4
-ja4eo6 3 2 1 8 2
-ja7gud 11 1 1 8 1 19 2 25 1 26 3 33 1
-1xf9v9 0 22 1 31 1
-jaa9zy 3 18 1
-jabu2w -2
-1xfnj9 0 1 1
-jaiovr -1 0 1 14 1 16 1 30 1
-jajasl -12 8 1 16 1 17 1
-janhou 1 25 1
-japu83 2 33 1
-jaqw5s -2
-jazmb5 -2
-1xi8rp 0 34 1
-jb9gai -4
-jbbiww 10 6 1 10 2 15 3 17 1 25 1 29 1 31 1 35 1 39 1
-jbdzct -1 30 1
-jbfk2o 4 16 1
-jbjsos -8
-jbkb6o -2 17 1 33 1
-jbkl00 7 20 1 37 1
-1xk5t6 3 22 1
-jblwu4 -4
-jbmbmz 3 16 1
-jbpcu5 2 26 2
-1xklri -5
-jbrjqj -6 29 1
-jbx4d5 2 31 1
-jbyk7e -1 30 1
-jc0k9n -4
-6yl2z 0 25 1
-jc2urb 9 24 2 33 1
-jc3k7y -8 3 1 8 1 10 1 11 1 12 2 13 1 15 1 25 2 28 2 30 1 31 2 36 1
-jc83vr -4
-jc8z4m -7
-jc8zi4 1 15 1
-1xnk65 0 13 1 19 1
-jck12g -1 3 1 5 1 15 3 32 2
-jcnuzc -4
-jcoap8 0 33 1
-jcq332 -3
-jctiz9 1 9 1 14 1 36 1
-jcuv0b 1 29 1
-jcxhi3 -4 9 1 12 1 15 1 23 1 36 1
-jd0v6v -4 8 1
-jd24qn -10 13 1 19 1
-jd3330 3 7 1 8 1
-jd6smz 3 31 1
-jdhav0 7 8 5 11 1 13 1 14 2 19 1 22 1 24 2 28 1 31 9 32 1
-jdlug2 18 0 1 3 4 6 1 8 2 11 1 12 1 13 1 14 1 16 1 20 3 24 1 28 1 30 6 33 1 36 1
-jdnujf -11 5 1
-jdqxdv -2
-jdrci3 -5
-jdrtxq -2
-jds7qe 1 15 1 24 1 37 1
-jdsn10 -2
-jdv86j -3 0 1 3 1 5 1 8 2 12 1 13 1 14 4 16 2 17 1 18 1 20 1 31 1 33 1 36 1
-jdyj0e -2 1 2 26 1
-jdznpv 4 6 4
-je8azp -6
-je8ozk 6 1 1 25 1 37 1
-jeetxn -2
-jeg1tg -3
-jegbjk -5 10 1 20 3 24 1 28 1 33 5
-1xufky -4
-jeh33j -3
-jen624 -2
-jenkew 1 20 1
-jenzmc -2 5 1
-jerdo9 -3
-jeu9ds -5 1 1 5 2 13 1 20 1 24 1 28 5 37 1
-jey13s 10 13 1 16 7
-jeyver 3 25 1 29 1
-jf7ezh -2
-jf7qlb 7 3 3 5 1 7 2 8 1 10 1 12 1 13 2 15 3 17 1 19 1 22 2 25 1 28 1 30 1 31 2 33 3 34 1 35 1 36 3 38 1
-jfawn3 8 12 1 13 1 16 1 22 1 31 5 32 2 34 1
-jfhaf2 4 12 1 20 1 30 1 36 1
-jfk9uz -2 1 1 8 1
-jfnow4 -2
-jfpprx -5
-jfpxu5 0 13 2 14 1 15 1 33 1
-jfqxux -2
-jfrv8l -1 33 3
-jfsg9c -1 36 1
-jftlni -4
-jfuydh -3
-jfxhk0 -9 3 2 18 1 19 1 26 1 34 1 35 1
-1xzvjq -7
-jfz4pu 7 1 1 10 2 11 1
-jg8pdq 6 20 1
-1y15bj 0 33 1
-jgc9zl 3 0 2 4 1 5 1 8 3 10 9 12 6 16 2 20 4 21 1 25 1 28 1 29 1 30 2 31 4 32 2 35 1 36 3 38 1
-jgfh0x -5
-jgfkrg 5 8 1 30 8
-jghq2u 2 0 2 16 1 17 1
-jgjvul 1 11 1 19 1
-jgn95n -1 24 1
-jgnsya 7 26 2
-jgtewa 5 10 1 13 1 38 1
-jgv94z 22 16 1 31 1 37 2
-1y3fh1 10 19 2 39 1
-jh06gr -2
-jh23pi -2
-jh3imi 7 0 1 8 2 17 1
-jh6sbs -6 8 1 12 1 17 1 28 1
-jhaibn 2 16 1
-jhd9mp 6 0 1 1 1 3 5 8 2 11 1 12 2 15 4 19 5 30 17 33 1 37 4 39 1
-jhdc1i 1 1 1
-jhf799 -12
-jhjvfj 5 8 1
-jhmhec -4 12 1
-jhok33 1 5 1
-1y62r2 2 33 1
-jhq8av 1 0 1
-jhsdxw -2
-jhudc2 3 28 1 31 1 32 1
-jhxzo6 -5
-ji1mtj -4
-jidujs -3
-jieupi 1 24 1
-jigho0 -3 15 1 33 2 38 1
-jimfzg 3 8 1 28 1
-jimhvc -3
-jinx27 -2
-jisc22 -3 31 1
-jishuw -6 36 1
-jiyoij -3
-1yaw9p -2 20 1
-jj1t2r -1 33 1
-jj3epf -2
-jjakp3 4 3 1 10 1 17 1 37 1
-jjiwdt -10
-jjix61 -2
-jjjo7p 10 6 3 33 1
-jjjq7z 6 22 1 31 2
-jjkruo 6 1 1 5 1 10 1 17 1 27 1 28 2 31 5
-jjnbxo 1 39 1
-jjoix2 7 38 2
-jjp4ch -6
-jjpcb2 13 22 2 31 2
-jjpdxg 2 12 1
-jjqr0y -2
-jjunac 1 31 2
-jjzzrw 1 12 1 19 1
-jk1xky 0 32 1
-jk1y00 -3
-jk6c2k -7 32 1 36 1
-jk9fk6 -2
-jke1de 2 7 1
-jke5nu 2 26 2 28 1
-jkfjq0 -1 22 1
-jkhapp 0 24 1 31 1
-jkj2cb -7 36 1
-jkk9et 3 8 2 36 1
-jkkdwa 11 0 1 5 1 17 1 31 1 33 1
-jkmfwr -4
-jkqw8m 2 10 1 15 1 20 1
-jkte60 5 1 1 4 1 12 1 20 1 28 1
-jkyvra 9 37 6
-jkywr3 -5
-jl2w1i -2 29 1
-jl387c 3 8 1 20 1
-jl7art -7 20 1
-jlabfe -4
-jlgilh -6 0 2
-jllqvj 1 38 1
-jlodle -6 8 1 36 2 38 1
-jlrpd2 -7
-jlwp0f 3 19 2 37 1
-1ylhtk -3
-jlzbfj -1 9 1 34 1
-jm5167 -2
-jm5ulh -9
-1ymqan -5
-jmbkjz 3 8 1 29 1 31 1
-jmdbhq 0 9 1
-jmga4z 2 20 1 33 1 38 1
-jmj2q5 4 5 1 33 1 39 1
-jmjk1m -15
-jmofn3 -5 36 1
-jmro5d 16 19 4 27 1 37 1
-jmt1ki 0 22 1
-jmu056 4 13 1 19 2
-jmu924 -2
-jmvcvz 2 5 1 11 1 30 1 33 1 36 7
-jmybkw -1 17 2
-jn3yhu 3 5 1 8 1 10 1 12 1
-jn99p0 1 1 1
-jnadul -3 30 1
-jnrepv 18 8 1 12 1 13 1 15 4 19 1 31 2 33 1
-jnv8o6 -2 16 1
-jnzi2m 7 9 1 20 1 29 1 34 1 39 1
-jo118j 4 33 1
-jo3pgs -5 2 1 15 1 20 1
-jo44bg 8 29 1 31 2 33 1
-1yt9lg 8 9 1 19 1
-jo5y3q 1 0 1
-jo744t -2 8 1
-jobg6h 0 31 1
-joc1ir 7 16 1
-jod5dv -4
-jog2d6 -2
-joh97x -2 1 1
-jojc8l -4
-jopn0h 3 36 2
-jouw62 -2
-jow2pn 3 1 1
-joz73f 2 10 1 36 1
-jp80qv 2 30 1 36 1
-jpag09 -4
-jpat48 0 15 2 17 1 33 1
-1yxtzv -4 12 1
-jphhgw -1 12 1
-jphkuu -3
-jpkzhv -9
-jplipc -3
-jpnb4s -1 31 1
-jpp0lg 5 10 1 33 1
-jpphr6 -2 9 1 15 2 33 1
-jpqtsk -2
-jpseys -4 31 1 36 1 38 1
-jpux93 -4
-jpwerq -6
-jpwiju 7 1 1 19 1
-jpzhyb 11 0 28 1 9 2 2 3 3 5 5 7 1 8 4 10 11 11 1 12 4 13 3 14 2 15 2 16 16 17 20 18 9 19 3 20 5 21 1 23 1 24 3 26 4 28 1 29 1 30 5 31 4 32 1 33 4 36 3 37 4 38 2 39 1
-jq1w8j 1 14 1
-jq3f4j 1 30 1 33 1
-jq67z7 -11 4 1 8 1 10 1 14 1 20 1 24 1
-jq9saj -21 0 1 8 2 9 1 10 1 12 10 16 1 19 1 28 1
-jqcceq -2
-jqeba5 5 5 2 8 3 10 1 12 2 14 1 27 1
-jqfbsv -1 14 1
-jqoduq -2
-1z2jjg 1 20 1 28 1 30 1 36 3
-jqqeor -3
-jqrqfn -6 10 1 12 3 31 1
-jqvn96 -2 8 1 10 1
-jqwznh -2
-jqy3ou 3 25 1
-jqyua9 -1 2 1
-jr1xkn 2 8 1 31 1 32 1 36 1
-jr3az1 -2
-jr9cl8 -5
-jr9has -1 13 1
-jrdgg3 -4
-jrfgcu -15 2 1 31 1 32 1
-jrgkli 3 0 2 17 3
-jrju1u -3 8 1
-jrq005 4 25 1
-jrqbub -7 16 1
-jrskw8 -3
-jru8tb -3
-jrx87m -22 13 3
-jryjxn 11 19 6 37 3
-jrzk86 2 19 2 31 2 37 1
-1z79oj -17 1 1 36 1
-js1obm 3 22 1
-js4d3n -2
-js55uf 8 19 2 25 1
-1z83s3 -3
-jsbcsx -2
-jshbu5 4 19 1 30 1
-jskl59 -2 5 1
-jsqlyn -3
-jsrufq -2 0 1 5 1 11 1 15 1 19 1 28 1
-jsrvgv 0 5 1
-1zagw7 5 3 1 11 1 33 2
-jt04re 26 1 1 4 1 5 1 22 4 28 1 30 1 31 12 39 2
-jt32wn -3
-jt4x7u 0 12 1 28 1
-jt6i51 -4
-1zbm6m -2
-jt92s4 1 1 1
-jtaequ -4
-jtbavo 7 8 1 13 1 20 1 36 1
-jtec7k -1 37 1
-jtety7 -4
-jtoeat -3 8 1 33 1
-jtq1fh 11 1 1 2 1 10 1 12 1 24 1 25 1 26 1
-jtqtpe 3 1 1
-jtutsu 4 22 1 31 2
-jtybk8 13 18 3 19 1
-jtztvp -2
-ju0qgi -6 3 1 5 1 20 1 25 2 36 2
-ju8h22 7 22 1
-jubzpw -17 22 1 31 1 36 1
-juf0gn -4 2 1 8 1
-jufetz 13 5 3 7 1 8 1 13 1 15 3 24 1 33 1 34 1 36 1 39 1
-jukq6u -2
-jul2h6 -1 12 1 25 1 31 1
-jumio2 -5
-jun0c4 5 0 1 3 1 30 1
-1zgtna 5 1 1 8 1 10 1 12 1 18 1 25 1 28 2 31 1
-juqpty -2
-juu30x 14 0 5 3 1 5 1 7 1 8 10 11 2 13 1 15 2 16 3 17 6 18 2 24 2 36 2 38 2
-jux01i -7
-jv0uvx 10 1 1 9 1 10 1 14 1 15 1 29 1 31 1
-jv0w81 11 3 1 16 1 34 1
-jv1qqz 3 26 1 29 1 31 1 37 1
-jv6ps8 7 1 1 8 1 26 1
-jv8qfa -3
-jva84n 0 12 2
-jvd9di -6
-jveila -1 3 1
-1zjn50 -3
-jvj6jy -2
-jvjsq0 4 24 1 26 1
-jvp60l -1 12 1 15 1
-jvpyh3 -1 30 1 32 1
-jvq8fr 0 8 1 17 1 20 1
-jvvftb -1 26 1
-jvw8dy -12 1 1
-jw4kmn 7 3 1
-jw5hmm 2 33 1 36 1
-jw5itw 2 10 1
-jw87i5 -5 17 1
-jwcyfd 3 8 1
-jwixz7 3 12 1 33 1
-jwjct5 9 10 1 12 1 27 1
-jwpj2a -2 15 1
-jwqff1 -4 19 1 29 1 30 2 35 1 37 1
-jwzl28 -16 0 1 10 1 11 1 15 1 16 1 19 1 31 1
-jx1r45 2 29 2
-jx36za -11 13 1 20 1 31 1 36 1
-jx80vi -2
-jxeo2m 4 13 1 15 1 31 1
-jxnuwn -4 2 1 5 1 7 1 9 1 10 4 12 1 13 1 15 3 16 1 20 10 24 3 26 5 28 5 29 1 31 3 32 2 33 2 37 1 39 1
-jxriu6 5 8 1 30 1 31 4 36 1
-jxrlkq 13 0 1 16 1 19 2
-jxrw5i -1 33 1
-jxxkli -9 36 1
-jxxpzw -4
-jy2l7v -10 15 1 24 1
-jyb1xp 4 0 1 1 2 16 1 17 1 22 1 28 1 31 2 38 2
-jyc1o0 -2 36 1
-jyd6lz 6 11 1
-jye3ns 0 3 1 8 1 10 2 19 1 30 1 38 1
-jygboq -4
-jym36g -1 0 2 2 2 3 2 5 2 6 1 8 2 9 1 10 2 11 5 12 16 14 4 15 7 16 4 17 1 19 13 20 3 22 1 24 1 25 1 27 1 28 3 29 3 30 1 31 4 33 2 36 1 37 13
-jyob4e 7 13 1 16 1 19 1 33 1 37 1
-jypnwx -2
-jypukd -5
-jyqmzx 9 11 1 16 1 20 1 24 1 33 1 36 1
-jyw5a2 4 28 1
-jywjzh -7
-jyxp9j -1 20 1
-jz1hrh 29 8 7 19 1 25 1 39 2
-jz8njr 6 15 1 33 1
-jz9se5 0 37 1 38 1
-jza7zk 1 11 1 24 1 36 1
-jzb9v3 -2 20 1
-jzcfiu -1 36 1
-jzdqih -3
-jzhqax -4 33 1
-jzl3lz 3 8 1 10 1 32 1
-jznq19 0 3 1 12 1
-jzohx4 -2
-jzqt11 -1 22 1 31 1
-jzrqcv 0 20 1 31 1
-jztkfk 10 3 1 8 3 10 2 12 6 35 1
-jzv9t4 0 34 1
-k01g12 -5
-20152x 4 24 1
-k0cdc5 -2
-k0j9ow -4
-k0jt5q 0 25 1
-k0m9ta -7
-2028ec 2 5 1 8 1 17 1
-k0q3uz 1 12 1 15 2 36 1
-202p18 -5
-k0rm49 -7 1 1 11 2 13 1 36 7 37 1
-k0sojm 4 36 1
-k0umgr 0 30 2 31 1
-k0vb0i -1 13 2 16 5 20 1
-k0xrkv -3
-k125s5 0 19 1
-k12nxy -2
-k153sa 3 5 1 9 2 24 1
-k17wgc -9 0 1 7 1 8 1 15 1 20 2 23 4 26 3 31 1 32 4 33 2 34 1 36 2 39 1
-k184by -34 0 1 1 3 2 1 9 3 10 2 11 1 12 1 13 5 19 11 20 3 24 2 25 2 29 3 30 2 31 3 32 1 36 2 37 2 38 2 39 1
-k19yhl 0 8 1
-k1abth -2
-k1fa5g 0 33 1
-k1gffp 1 1 1
-k1gx5f -4 38 1
-k1jymf -4
-k1ksyu -2
-k1lapg -1 1 1 16 1 34 1
-k1owis 3 13 1 33 3
-k1tzkr 3 8 1
-k1xmm7 2 8 1 15 1
-k20t0e -4 7 1 15 1 29 1
-k21agk -6 12 2
-k28c9g 8 13 1 33 2
-k2bgm3 1 33 1
-k2dhqm -7 12 1
-k2i2ld -5
-k2l4uz 10 5 1 11 1 13 2 16 1 20 2 30 1 34 2 36 1
-k2p8c3 -2
-k2tw3a 6 5 1 18 1 26 2 28 1
-20awnj -5
-k312u9 10 12 1 31 1
-k34zlf 2 13 1
-20bja4 -1 33 1
-k38qzr -3
-k3fmtm -2
-k3hjca 6 0 1 18 1
-k3ib6f 3 13 1
-k3jdo9 -2 8 1
-k3o575 -9 10 1 13 1 16 1
-20dkwx -1 1 1 20 1
-k3ru5h -7
-k3xz6u 1 10 1 38 1
-20ei42 3 1 1 10 1
-k43f7q -3
-k49zvs -3
-k4cuev -2
-k4grk0 5 10 1 16 1 20 3 23 1 28 1
-k4h4k0 1 2 1 5 1 10 1
-78u0x 6 5 1 8 1 32 1 36 5
-k4jisu 1 31 1
-k4jwqb 3 13 1
-k4ldqe -5 15 1
-k4pjn9 -22 9 1 11 1 19 3 31 2 36 1 37 4
-k4w09x -3
-k4xyge 9 7 1 13 1 19 1
-k536dw -2 3 1
-k53y7f 7 31 3
-20j3n5 -1 20 1
-k5dydy -7
-k5izt5 8 0 1 15 3 26 3
-k5lt2u 12 7 1 12 1 16 3 19 1 20 2 31 3 36 1 37 1
-k5n24w 0 7 1
-k5n60v 2 36 1
-k5p0zc -1 19 1
-k5qjl2 4 1 1 7 2 8 1 13 1 14 1 15 1 19 1 25 3 33 2
-k5syeq 1 35 1
-k5uqkt -4
-k5yxyp -2 33 1
-k617ps 2 1 1
-k62rt4 -4
-20lyfg 6 22 1
-k63oaf -4 8 1 20 1 24 1 38 1
-k6bwr6 5 1 1 33 1
-k6dl7k -3
-k6fd57 -2 1 1 8 1 10 1 12 1 19 1 36 2 38 1
-k6ihli 1 10 1 15 1 25 1
-k6k01f -7 2 1 18 1
-k6mszm 2 14 1
-k6sn5s 13 8 1 11 1
-k6sud6 4 31 1
-k6v2sc 4 30 1
-k6zm95 8 5 3 10 1 12 1 15 2 17 1 33 1
-k71lxi 3 5 1
-20pk68 0 8 1 25 1
-k77v5s -2
-20q326 -2
-k7ajsb 1 3 1 11 1
-20qsee 0 0 1
-k7gy46 -6
-k7hgzl 1 31 1
-k7hymz -2
-79wez 5 8 1 20 1 28 1 36 1
-k7lrcm -3 2 1 7 1 13 1 14 1 15 1 20 2 25 3 28 1 31 3 33 1 38 3
-k7oyq3 2 12 3 24 7 32 1 36 1
-k7oyr2 -2
-k7pnb1 0 8 1 10 1 19 2 33 1 37 1
-k7qoeu 6 36 1
-k7ra6b -2
-k7s49i -2 16 1
-k7wppj 6 19 2 37 2
-k7xypa -10 10 1
-k7zab4 -3
-k834s1 -3
-k85h5y 1 26 1
-k85xdk -5 25 1 31 1
-20toyn -11
-k8cy1a -1 28 1 31 1
-k8dkmj 6 1 1 16 1
-k8iohv 7 16 2 33 2
-k8jrt6 -3
-k8pt0o -2 24 1
-k8r7fy -2
-k8wdqg 1 3 1
-k8xsdm -4
-k8yxyy -1 5 1 19 1
-20wq8m 1 5 1
-k94adr 4 9 2 15 2 24 1
-20x2nn -8 20 1 25 1 31 1
-k98uzk 0 11 1
-k992ww -2 24 1 30 1 33 1 36 1
-k9fgce -2 33 1 38 1
-k9glk5 -3
-k9j6ey 5 38 2
-k9jdie -41 36 2
-k9k769 -2
-k9kpm7 -6
-k9qfpr -8
-k9saau -3
-k9si03 4 0 1 5 1 9 1
-k9xelm -19 5 1
-ka0035 -1 8 1
-210jqv 1 31 2 37 2 38 1
-ka83zp 4 0 1 5 4 8 3 11 1 12 1 28 1 32 1
-ka96te 1 0 1 13 1 31 1
-kabdxf -5 7 2 12 2 15 1 16 1 27 1 28 2 33 2
-211ctk -5
-kaeeo1 -3 20 1 22 1 31 1
-kahomo -6
-kaj1g7 -6
-kajq01 1 2 1
-kajvyw 5 5 1 30 2
-kamhdf 4 1 1
-kau8jj 6 8 3 10 1 13 1 15 1 20 1 22 1 24 1 25 1 28 2 30 3 31 2 32 3 36 4 37 1
-kaud0a 4 19 4 20 2 31 1 32 1 33 2 38 2
-213dxm 10 0 3 1 1 10 1 25 3 30 2 31 3 33 1 36 3 37 1
-kazbbs 5 5 1 17 1 33 1
-kb09ha -2
-kb2klx 2 37 2
-kb6h72 -2 12 1
-kb7vut -3
-kb8icg 3 1 1
-kbdrt4 -9
-kbgk87 4 5 2 9 2 15 1 20 1 24 1
-kbguoc 11 0 1 11 1 12 1 31 1
-kbjei8 1 1 3 5 2 8 1 16 2 20 3 33 2 36 2 39 2
-kbk8rn -1 20 1 28 1 36 1
-kbkg6z 4 5 1 8 1 13 1 31 1
-kbmk1s 4 8 1
-kboghd -2
-kbolfo 2 31 1
-kbvefd -4 8 1 19 1
-kbvzpj -1 26 1
-kbxb8k -1 37 1
-kc19iz -5
-kc6ub3 -4
-kc84fp -1 28 1
-kc9fje 4 5 1 36 1 39 1
-kcd8zo -4
-kcg1ht -2
-kci079 -2
-kcimb3 3 8 1 15 1
-kciv0z -4
-219592 14 0 2 1 1 2 2 4 1 5 5 7 1 8 9 10 1 11 1 12 6 13 3 15 1 16 7 19 1 20 4 24 1 25 3 28 1 29 2 30 1 33 4 34 2 36 10 37 1 39 1
-kcjy4n -2
-kclsiv 5 8 1
-kclucp 2 8 3 10 5 19 1 20 1 22 1 28 3 31 2 33 1 36 1
-kcngh3 -5
-kcqcol 2 5 1 12 1
-kctk3y 1 31 1
-kcv08w -7 15 1
-kcvncd 0 3 1
-kd3emg 4 24 1 37 1
-kd3rs3 12 5 1 32 1 36 1
-kd621m 3 8 2
-kd7c6z -1 5 1
-kd7woy 3 16 1
-kd9183 -4 10 1
-kdbj9e 11 5 1 13 1 29 1 31 3 33 1
-kdbyv2 -3
-kdnt25 2 3 1 5 1
-kdnxfv 24 9 1 13 5 14 1 15 7 16 6 20 5 24 1 25 2 32 2 33 2
-kdsxzk 3 2 1
-kdw0cb -5 15 1
-ke2hsw 4 1 2
-ke4pts -1 19 1
-ke85s8 3 33 1
-kecbvr -3 24 1
-21fu77 1 12 1
-kei9vq 7 8 3 12 3 33 1 37 1 39 1
-kej2qg 5 31 3
-kemjll 2 10 1 28 2
-ken6fi 7 36 2
-kens9w -1 30 1
-kep9eb 40 0 1 1 1 2 4 4 6 5 4 8 1 9 2 10 3 12 5 13 1 14 1 15 5 16 4 19 2 20 9 24 1 25 6 26 1 28 1 29 3 31 2 33 7 36 1 37 6 38 2 39 1
-kerjul -3 15 1 20 1
-keu291 -4
-kew3lk 16 7 1 13 1 15 6 16 1 25 1
-kewfbg -2 8 1 17 1
-kewu8w -3
-kf77gc -17 5 1 8 1 15 2 17 1
-21j9wn -15 6 1 10 1 14 2 15 1 19 1 20 1 29 2 30 1 31 1 36 1 38 2
-kfe5x9 -5
-kfi6bs 2 33 1
-kfjtsa 6 3 1 11 1
-kfkcrv -1 20 1
-kfmqbz -1 12 1 15 1
-kfqwzq 1 5 1
-kft6pf -11 19 1 22 3 36 1 37 3
-kfw3j7 5 25 1
-kfzhm9 -16 0 1 1 1 8 1 11 1 12 1 20 1 25 1 26 1 30 1 36 1 38 1
-kg2g08 4 8 1
-kg6pve -3 36 1
-21n0iv 5 9 1 15 2 17 1 26 1
-21nc6b 19 5 1 12 2 16 1 19 5 31 1 33 1 36 1 39 1
-kgmmtt 2 2 1 31 1
-21nyjj -6
-kgstuj 16 3 1 8 1 18 1 32 1
-21pbjq 0 20 1 30 1
-kh1au6 0 16 1
-kh1cvf 2 29 1
-kh3a6k 8 22 2 31 1
-kh5ey6 -2
-kh9nz7 -1 1 1
-khbbaj 5 5 1 8 1 33 1
-khh5f7 13 15 2 19 2
-khhdqi 1 33 1
-khn9rh -2
-khsvbr 6 5 1 16 1 20 1 28 1 30 1 36 1
-khvw62 3 11 1
-ki0w8o 5 0 3 34 1
-kihbzm 3 24 1
-kilbf7 -2
-kiloyj 7 10 1 13 1
-kilpro 2 14 1 33 1
-kinkbn 13 8 2 24 1
-kip5e3 2 25 1
-kiqdd3 -2
-21vqxk -5
-kiukin -7
-21waot 8 31 1 37 1
-kj1hwx -27 0 2 1 3 5 2 6 1 7 1 8 5 10 1 12 2 13 2 14 1 16 6 19 1 20 8 21 1 25 1 26 2 28 2 30 2 31 4 33 4 36 4 37 2
-21wkyo -4
-kj8awt 5 19 1 20 1 38 1
-kjasq1 -4
-kjccs9 -4
-kjcgb6 -2 9 1
-kjcyma 3 8 1 15 2 25 1
-kjgxov 9 22 1 31 2
-kjircy -3 5 1
-kjqip5 -1 28 1 36 1
-kjrtbo 4 36 1
-kjy01e -12
-kjyxxy -8 5 1
-kjzjdp -2
-kk3b4h 5 31 1
-kk5u9d 1 22 1 28 1 31 2
-kkaa5j -4
-kkd5lq 10 16 1 31 1
-kkg2jd 14 7 1 8 1 9 1 12 1 15 3 23 1 37 1
-kkm5xr 3 3 1 5 1 11 1
-kksgja -3 13 1 31 1
-kku1xa 10 12 1 22 1 31 1
-kkwktl 6 8 1 24 1 28 2 38 1
-223z2i -7
-kl5t7n 0 34 1
-kl7m3e 4 12 1 37 1
-kla3dw -2
-klghm7 -8
-kli4qi -4 30 1
-kliw7v 7 5 1 15 1 20 1 39 1
-klmqlw 3 12 1
-klnhty -2 13 1
-klnwfo -1 34 1
-klsmm2 14 30 4 36 1
-km44zz 7 18 2
-km5ev3 5 8 1 12 2 13 1 24 1 27 1 28 1
-km6fif 4 1 1 30 1
-km9a0z -14 10 1 20 2 36 1
-km9wyc 15 0 1 9 1 11 1 24 5 25 2 30 1 33 1
-kmalas -2 6 1 16 1
-kmlfd6 9 15 2 25 1
-kmm1uu 1 36 1
-kmm7r5 -6 18 1
-kmnhre 8 30 3
-kmnp84 4 10 1 13 1 16 1 20 1 31 2
-kms2mz -5
-kmvc1i -6
-kmwkrv 0 34 1
-7fgxw 1 31 1
-kn4re3 -21 20 3
-kn59po -3 14 1
-kn6wor -2
-knchry -2
-kne8oi -2
-knhm2n 4 0 1 11 1 22 1 30 6 31 1
-knkp0z -2 26 1
-22d0cg 9 5 1 12 1 19 1 20 1 33 1
-kno71u -3 38 1
-knoecr 4 31 1 37 1
-knosrv -2
-know1k 6 13 1 16 1
-knpcvg 15 2 1 5 2 6 1 8 10 9 1 10 8 12 3 13 1 15 1 16 4 17 1 19 3 20 4 24 1 26 3 28 1 30 2 31 4 32 1 33 4 35 1 36 6 38 2
-knqy0l 0 3 1 8 1
-knvqul 1 0 3 5 5 8 2 14 4 16 10 17 1 18 2 20 4 22 1 24 1 31 4 33 4 36 8
-knw9l4 -6 2 1 8 1 15 1 16 1 24 1 26 2 28 1
-7ftvu -6 12 1
-ko2k4b 6 22 1 31 4
-ko621r -2 1 1 5 1
-koepq1 -2
-koh1x7 5 16 1 26 1
-kok3bo 1 24 1
-kokorv 13 12 1 13 2 14 1 16 1
-kop67z -8 8 1 28 1
-koz9l6 3 36 1
-kp0fsf -1 17 1
-kp3t24 0 1 1 2 1 11 1 13 1 16 1 20 1 21 1 31 1 32 1 33 2 34 1 36 2
-22iejm -3
-22iflv -3 26 1 28 1
-kp4stp -4
-kp4wll -2
-kp8dbh 3 1 1 12 1
-kpa7qn -2 16 1
-kpanz1 6 28 2 36 1
-kpdvjq -4
-kpfrdq -5
-kpjtbb -4 11 1 20 1 36 1
-kpjzuu 1 39 1
-kpq9sr -2
-kps0x0 8 31 1 36 1
-kpu6sg 0 12 1
-kpua3i -2
-kpw5gj -3
-kpxr54 4 7 1 16 1 28 1 30 1
-kpxyg6 0 15 1
-kpzx6p -8
-kq2iqz -27 20 1
-22ly51 -4
-22maad 0 3 1 25 1
-kq8f4j -2 5 1
-kq8fkh -3 10 1 22 1 24 1
-kqf4ah -1 8 1
-kqfjhf 1 12 1
-kqfwkm -3 19 1
-kqkhmj -2 12 1
-kqlqrv 3 31 2 33 1
-kqnpdk -4 0 1 1 1 15 2 17 1 24 1
-22o07r -4
-kqozpb -5
-kqpkvg -3
-kqsep6 4 0 1 12 1 16 1 17 2
-kque1s -4
-kquxrn -6
-kqwdn4 8 12 1 28 1
-kqwpvi -2
-kr2cuq -10 5 2 8 1 36 2
-kr37cf 4 16 1
-krbw00 3 26 1
-krirjk -2 8 2 9 1 12 1 13 1 19 1 20 1 39 1
-krmvgg 1 0 1 1 5 2 1 4 2 5 4 8 6 9 1 10 8 11 1 12 2 13 4 14 2 15 5 16 4 17 1 18 1 19 1 20 5 24 8 25 1 26 5 28 2 30 2 31 2 32 3 33 1 36 12 37 1 38 2 39 1
-krownf 6 0 2 8 3 9 1 16 1
-krp9vi 0 0 1 1 2 16 1
-krqkul 12 0 4 3 1 12 1 14 1 16 1 17 1 20 1 30 1 36 1
-krr6q6 -30 14 1 15 1 24 1
-krsnih 5 0 1 6 1 13 1 20 1 31 1 33 1
-krtb9h -3
-krwgfi -3
-krwn3h 1 11 1
-ks0sau -10 5 2 6 1 12 1 15 1 19 2 24 3 28 1 30 1 32 1 33 2 36 1
-ks1y47 -1 3 2 34 2
-ks2wqp 2 9 1 15 1 17 1 24 1
-ks442l 8 1 1 20 1 36 1
-ksbh54 -3 20 1
-kse2sa -2 13 1 15 1
-kslol0 -1 3 1
-ksno8f -6
-ksp5eu -2 1 5 2 2 5 1 7 1 8 10 9 4 10 2 11 1 12 3 13 2 15 4 16 7 20 2 22 2 23 1 24 1 25 2 26 3 29 1 30 1 31 6 33 7 34 1 36 7 38 4 39 1
-ksr50i 1 8 1 10 1 14 1
-kst3pd -10 10 1 19 1 37 1
-ksye85 -5 22 1
-kt13lw -8 1 1 4 1 5 1 6 1 8 2 9 2 12 1 13 1 19 12 30 1
-kt1awn -2
-kt2iy3 2 8 1 10 1
-kt2mkx -2
-kt32e1 -5 39 1
-7ho8a 2 15 1
-ktalj4 3 31 1 33 1
-ktdb7g 3 26 1 36 1
-ktews8 6 11 3 36 1
-ktgtbm 4 20 1 30 1 31 1
-ktm3lx -27 2 1 7 1 14 2 16 1 20 2 24 1 32 1 38 1 39 4
-22ypvv -2
-ktn9yy -1 7 1
-kttx1u -2
-ku1pft -3
-ku1v23 2 31 1 37 1
-ku2oew 2 20 1 31 1
-ku7hro -2 15 1 22 1
-kugojh 2 7 1 8 4 10 2 12 4 13 1 14 1 15 3 16 1 20 6 24 2 26 1 28 1 32 1 33 4 34 1 36 1 37 1 39 1
-kuhd08 -5 1 3 5 2 8 3 10 2 12 2 16 1 19 2 25 4 26 4 28 1 29 1 36 1 38 1
-kuhhkb 1 5 1 25 1 29 1 33 1
-kuigd2 4 9 1 12 1 15 1 25 2 37 1
-kuizgp 4 0 1 8 1 12 1
-kuk68z -4
-kukdmg -2 7 1 8 1 9 2 10 1 15 6 20 1 24 1 25 1 28 1
-kum9qu -3
-kunkka -5
-kus3ph 7 2 1 31 2
-kutprp 4 8 1 11 1 36 1
-kuv6zt 0 7 1 33 2
-kv2c83 1 16 1
-kv385w -9
-kv53jx 2 29 1
-kv9130 26 5 1 9 1 11 1 12 1 15 1 17 1 20 1 24 3 28 2 33 7 36 3
-234iw9 0 10 1 15 1 20 1
-kvcc1z 7 0 1 33 1
-kvci71 0 1 1
-kvhd6i 5 8 1 15 1 36 1
-kvif7e 1 7 1 9 1 15 1
-kvil4b -4
-235m71 -2
-kvv7or 2 30 1
-kvw8m8 -10 13 1 26 1
-kvygt2 4 5 1 29 1 31 2
-kw0v8y 4 19 1 20 1
-237bwi 0 36 1
-kw32rt -2
-kw3qrq -17 20 3 28 1 37 1
-kw5myj -5 36 1
-kw5wll -7 2 1 13 1 25 2
-kw7wsd -19
-kwb7le -4 26 1
-238i28 -3
-kweo8w 3 13 1 33 2
-kwf5ii -2
-kwgf45 8 0 1 14 1 15 1 17 1
-kwh972 -3
-kwldzh 5 5 2 7 1 8 1 10 8 15 2 26 5 29 1 31 2 33 1 35 1 36 1 37 1
-kwn5ix -2 0 3 3 1 5 1 8 1 17 1 26 1 33 1
-kwp18q 0 1 1 15 3 32 2
-239vg4 -3 24 1
-kwtle1 -5
-kwyxhc 0 0 1 7 1 16 2
-kx1inj 2 30 1 32 2 33 2
-kx3dp2 2 11 1 30 1
-23b8mn 3 8 1
-kx76d5 5 1 1
-kxep6y -3
-kxgzxi 5 19 1 36 1
-kxtkxp 0 33 1
-23dy3e -7 2 1 5 1 12 1 28 1 33 1
-ky3744 -2
-ky3b4v -2
-ky7h0s -2
-kybmp8 -3 14 1 24 1
-kyd68i 1 2 1 10 1 37 1
-kyde98 -3
-kyg6bf 9 19 3
-kyk7tg 2 2 1 8 1 16 1 24 1
-23ggzn 3 30 1
-kyld5e 2 0 1 16 1
-kylda0 -7
-kylg07 8 2 1 12 1 29 2
-kyobl8 4 36 2
-kyr642 0 29 1
-kz174h -2 15 1
-kz5f93 2 8 1 13 1
-kzb2gh -4 7 1 13 1 16 5 24 1 31 1 33 2
-kzcedt -3
-kzeqhi -8
-kzerkh 2 20 1
-kzerxi -7 13 1 31 1
-kzicnm -5
-kzkl0e -4
-kzrafh -2 1 1
-kzsl61 -2
-kzvt23 6 8 1 20 1
-kzyjx1 3 8 1
-l02l0a -3
-l02zpn 5 32 1 37 1
-23m08z -3 24 1 28 1
-l048i3 -1 8 1 29 1
-l05j4i 0 13 1
-l09kc6 7 1 1 10 3 38 1
-l09xe6 29 0 1 1 2 2 1 5 3 8 5 10 7 11 2 16 2 19 2 20 3 26 1 33 2 36 4 38 2
-l0aree -7 26 1
-l0b455 2 3 1
-l0ch65 -21
-l0dlsv -4
-l0e7so 11 2 2 5 1 8 1 10 2 12 2 15 2 16 1 17 1 19 1 20 1 25 2 31 1 32 1 36 2 38 1
-l0ex13 -6 25 1 31 1
-l0fh7z -4
-23nk9g 3 8 1
-l0ogng 7 5 1 13 1 17 1 33 2
-l0qf8d -2
-l0soii -4
-l0tzpu -6
-l1391n -2
-l14h7x 5 8 1
-l15omo -32
-l15wu8 3 36 2
-l18yuo -2
-l1bq8f -3
-l1ca8z -2 36 1
-l1g1qs 0 5 1
-l1gp7z 1 0 1
-l1ij1z 6 13 1 16 2 19 3 20 2 26 1 30 1 31 4 37 8
-l1ip2a -3
-l1n48c -2
-l1xt7x 7 31 2
-23tfh6 -1 7 1
-l2atg0 5 25 3 26 1 33 1
-l2b7kq -2 25 1 36 1
-l2d4dv 6 5 1 8 1 15 1 16 1 24 1 26 5 28 1 30 1 36 4
-l2dl6t -3 13 1
-l2f80u -18 4 1 25 1
-l2fc79 -3 13 1 19 1 20 1
-l2khyc 8 0 53 1 63 2 18 3 46 4 13 5 134 6 28 7 51 8 125 9 57 10 70 11 37 12 96 13 84 14 56 15 226 16 127 17 31 18 9 19 87 20 171 21 3 22 28 23 13 24 55 25 50 26 54 27 1 28 100 29 25 30 105 31 186 32 32 33 135 34 25 35 4 36 87 37 81 38 39 39 43
-l2l8sc 0 8 1
-l2pvmw -1 32 1 36 1
-23vp9t -4
-l2tzu9 3 30 1
-l2wmb1 -2
-l30spm -2 12 1 15 1 20 1 28 2 31 1
-l32ejv 3 38 1
-l32enb 1 5 2 10 1
-l32h1z -20 22 1
-l33ycz -23 19 1 37 1
-l36mor -2 12 1
-l37gvn -4
-l3a56d -3
-l3bp8v -3
-23xoh6 0 0 1
-l3cuud 2 12 1 34 1
-l3gp1x 10 2 1 30 3
-l3ohvc 0 12 1
-l3phef -23 1 5 2 1 7 1 8 1 12 6 14 4 15 3 16 4 19 3 20 2 22 1 25 1 28 2 29 3 30 6 31 9 33 3 34 1 36 1
-l3ppmp -2 30 1
-l3rfsm -8
-l3tbvs -4
-l483tl 15 19 11 28 1 31 2 37 8
-l49y8n -10 0 1 5 1
-l4ckoz -1 5 1
-l4hcnz -4
-l4w60d -1 12 1
-l50rw1 -3
-l51xap 0 5 1 7 1 8 2 9 1 15 3 16 1 25 1 28 1 33 3 39 1
-l5460k -5
-l55cg3 -4
-l57edd -2
-244ynb 9 14 1
-l5ppxf 6 14 1 22 1 31 2
-l5w8y4 -1 10 5 19 1 20 2
-l5wgie -20 12 2 19 1
-l601j1 -1 31 1
-l63h7g 6 1 1 10 3 36 1
-l66a1o 4 21 1
-l6af50 0 11 1 19 1
-l6axll -1 1 1
-l6b8r8 -4
-l6hcp8 9 6 1 23 2
-l6hcsz -1 19 1 28 1
-l6hr5r 4 8 1
-l6jtmm -4
-l6phrf 8 15 1 16 1 33 1
-l6szv3 -4 8 1 19 2
-l6wpt8 6 1 2 36 1
-l6y9fd 12 13 1 24 1 32 2
-l6ya99 -2 24 1
-l6zvac 21 7 1 8 1 10 1 14 1 20 1
-l70n4u 7 36 1
-l71kca 1 8 1 28 1
-l71tbe -8
-l71thp 9 1 2 3 1 8 1 9 3 12 1 14 1 18 1 20 1 24 1 25 2 33 1
-l75rkd -7
-l77qoz -7 17 2
-l78sn3 -3
-l7cekj -11 20 1 36 1
-l7d7ob 0 16 1
-l7i9co -3 17 2
-l7j0ye -2
-l7jqzw -2
-l7onu0 1 8 1
-l7snp4 0 3 1
-24eahs 2 1 1 5 1 8 1 10 1 12 3 14 1 15 1 16 1 20 2 22 1 31 1 33 2 36 1 37 2 38 1 39 1
-7n2nv 4 0 1 36 1
-l85mia -7
-l873ot -5
-l87abs -6 32 1
-l89st8 -2
-l8bdc5 -2
-l8g0sd 0 7 1
-l8i1bh -2
-l8jjpn 0 4 3 12 1 19 1 20 2 26 1 33 1
-l8jx84 12 20 3
-l8pupl -23 1 3 3 1 8 1 10 1 12 1 15 1 16 1 19 1 20 2 25 8 26 1 31 3 33 1 36 2 38 2
-24h1w6 6 5 2
-l8w9o2 -7
-l8ya97 -3
-l931o9 -2
-l98a04 -5 31 1
-24iuny -9
-l99vfu 2 28 1
-l9ievq 1 8 1 28 2
-l9isu7 -2 15 1
-l9nn30 5 31 1
-l9nrew -5
-l9o1hb 1 36 1
-l9sy9b -3
-l9ucpp -2 5 1 31 1
-24l2mz 6 19 1 20 1
-l9vwzq -3
-l9y7j0 -2
-la8tcg -3
-24mtz1 -10
-lagxnp 1 20 1
-lakygn -3
-lamze9 33 2 1 7 1 8 2 9 3 10 1 11 1 12 1 13 10 14 1 15 8 16 1 19 1 20 8 22 1 24 2 26 3 27 2 28 4 29 1 31 8 32 1 33 8 36 5 38 2
-lb06kp 2 16 1 17 1 29 1
-lb0o1q -3 15 1 17 1
-lb1npf 5 0 2 1 6 2 3 5 3 8 2 9 2 10 4 11 1 12 3 13 6 14 3 15 2 16 27 19 1 20 13 25 3 26 10 28 1 31 4 33 6 34 1 36 3 38 2 39 1
-lb1sia -6
-lb2c4n 18 0 11 3 11 5 15 7 17 8 17 9 26 10 8 11 6 12 17 13 6 14 4 15 140 16 6 17 9 18 1 19 4 20 18 23 4 24 17 25 31 28 5 30 9 31 6 32 44 33 38 36 10 37 2 38 1 39 2
-lb5arz -2
-24psh1 3 3 1 6 2
-lb8f35 -3 5 1 36 1
-lbe52l -2
-lbgtmo -2
-lbix94 3 19 1
-lbl497 -3
-lbpmjh -3 34 1
-lbqrpe -6 0 8 1 10 2 2 3 2 5 5 8 8 9 1 10 1 11 2 12 6 14 3 15 3 16 12 17 1 19 5 20 10 22 1 23 1 24 3 25 2 27 1 28 6 29 1 30 2 31 8 32 1 33 6 34 1 35 1 36 18 37 2 38 1 39 1
-lbr13w 5 22 2 31 3
-7oea4 5 19 3 37 1
-lbs6q4 -1 24 1
-lbxj42 -4 9 1 19 1 37 1
-lbyu6h 2 1 1 4 1 13 1 20 1 24 1 33 1
-lc2ent -3
-lc4qzn -3
-lc5flm -4
-lc95dh 4 13 1 15 1 20 1 32 1
-lcalkl 6 20 1 33 2
-24uytm 3 23 1
-lcpiba 2 8 1
-lcr3w5 -7 7 1 9 1
-24vou5 2 12 2
-lct5sw 1 8 1
-lcto9d -4
-lcuofg -1 30 1
-lcuq81 0 10 1 20 1
-lcvhzh 1 1 1 5 1
-7osxd -34 15 1 16 2 17 1 20 1 30 1
-lczfr1 7 16 1 20 2 33 1
-lczgka -2 8 1
-lczvqv 3 31 1
-ld24gt -4 8 1
-ld95rq -1 31 1
-ldapo6 -2
-ldgwcm 4 22 1 31 1
-ldhryy -10 12 1
-ldkt6a -1 16 1
-ldllk3 12 7 1 9 2 10 1 15 2 16 1 23 1 28 4 31 1 33 2
-ldm1ri -15 16 1
-ldm4fv 6 28 2 29 1
-ldoda0 0 10 1
-ldouy7 -6
-ldp33e -7 8 1 13 1 15 3 20 2 31 1 32 2 33 4 38 1
-ldpcs2 2 33 1
-ldpqgv 8 12 1
-ldqcj9 0 16 1
-7p5ej 0 30 1
-ldvne6 -1 33 1
-ldz38l -5
-2504u4 0 31 1 37 1
-le1rwy 1 33 2
-le3gee 13 2 1 5 1 14 1 15 1 20 2 28 1 31 1 39 1
-le7clk 21 5 2 7 4 8 3 12 2 15 1 17 1 20 5 25 1 31 2
-le9fvo -1 12 1
-lecrbl -2
-lee0tk -4
-251hd8 10 9 2 31 1
-lef5a7 -3
-lehmok 1 34 1
-lehq9n -3
-2524tt -5
-lem707 0 36 1
-len261 -7 9 1
-len3ae 3 16 1 20 1 36 1
-lep7n2 -6
-leqkau 1 1 1
-lex1z0 4 15 4 20 1 28 1
-lexvp7 8 25 1 31 1
-leykm7 1 3 1
-lezupj -4 0 1 16 1
-lf64st -4 1 1 15 1 16 1 20 1 28 1 30 1 31 1 32 1
-lf8bpp -2
-lfago3 -3
-lfghb8 1 33 1
-lfis1z 4 8 1 36 1
-lfl177 7 3 1 9 1 14 1 15 3 24 1
-lfpee6 -1 17 2
-lfsi3o 9 5 1 36 1
-lfw6qo -1 5 1
-lfxxyr 0 0 1 11 2 12 1
-lg73hb -2 11 1
-lg85mb -3
-lglf31 -2 24 1 29 1
-lgme7j 3 8 1 33 2
-lgnwvz -2 16 1
-lgpmfw -2 8 1
-lgqhu9 3 2 1 5 1 31 1
-lgrmga 7 9 1 20 1 32 1 33 1
-lgtesh 3 31 1 35 2
-lgu1r3 -17
-lgx4q5 3 3 2 5 1 32 1
-lgzpt3 -3 9 2 10 2 33 2 39 1
-lh08zh 10 39 1
-lh1a8a -3
-lh1h7g -4
-lh2qj6 4 8 1 11 1 24 1
-lh348e -2 29 1 31 1 39 1
-ru3w 1 20 1 25 1 28 1
-lh8ymg 6 7 1 14 1 35 1
-lh9xvf -1 15 1 18 1
-lhglbl 13 1 7 3 3 8 1 11 1 12 1 13 2 19 1 20 2 22 2 24 1 30 2 34 1 35 2 36 10
-lhhp8p 3 0 1
-lhiqox -2 5 1 12 1
-lhji19 -4 31 1 36 1
-lhm3bp -23 10 1 27 1 28 2 33 1 39 1
-lhnvex 2 30 2
-lhogrt -2
-lhqhmr 2 19 1 37 1 38 1
-lhr8hs 4 10 1 37 2
-lhrzva 4 31 1
-lhsbyc -7
-lhwcxx -6
-lhwlq4 2 20 1 29 1 36 1
-lhxe9f -4
-li23ia 4 0 1 1 1 5 1 8 1
-li6ahd -7 4 1
-liairq -2
-lidjko -6 8 2 16 2 36 1
-liffje -1 12 1 37 1
-lig174 1 5 1 16 1 20 3
-lik6c7 5 12 1 28 1
-25gimm 2 13 1 19 1 38 1
-lim9og -2
-liqn5w 2 0 1 8 1 11 5 15 1 16 1 20 2 33 2
-liqnje -9 6 1 8 1 10 1 11 1 12 1 16 1 19 1 30 1 38 2
-lirgqr -4 3 1
-lisy5z 4 36 1
-lixfhj -2
-lj1mw3 -4 12 1
-lj2bn9 1 33 1
-lj7cay 26 1 8 5 1 8 2 9 1 10 12 13 2 15 1 20 2 24 1 25 4 26 3 28 2 30 1 31 1 33 1 36 2 37 1 38 1
-lj9ny2 -2
-ljd5rl 3 19 1
-ljdptm 1 16 1
-ljebi2 -3 25 1
-ljer0d 1 5 1 36 1
-ljg894 1 29 1 33 1
-ljglt1 -2
-ljhv1z -2
-lji031 -3
-ljocqp 35 7 3 9 2 13 2 15 2 20 2 21 1 23 1 24 4 25 2 29 1 33 8 36 1 38 2
-7r9mk 7 25 1 32 1 38 1
-25kuv3 -5
-lju70h -5
-lk0ss4 -5
-lkcpe4 4 3 1
-lkhccb -1 31 2
-lkho80 -5 25 1 31 1 33 1
-lki1bn 2 12 1 33 1
-25nk35 4 3 2 31 1
-lklnyt 14 12 4 19 1 31 1 34 1
-25nwow 1 31 1
-lkqgju -5
-lkr31z 3 8 1
-lku8qt -21 0 11 1 11 2 4 4 3 5 9 6 2 7 14 8 21 9 7 10 9 11 2 12 6 13 13 14 10 15 9 16 19 17 8 18 2 19 27 20 21 22 2 23 9 24 10 25 7 26 2 27 1 28 13 29 2 30 10 31 5 32 3 33 18 34 4 36 13 37 12 38 13 39 4
-lkueke -3
-lky1sj -4
-lkznmb -2
-ll1kkz -14 0 1 1 3 4 2 5 4 8 1 11 1 12 5 14 1 15 2 20 8 24 4 25 2 29 3 30 2 31 3 32 3 33 2 36 3 37 2 38 1
-llaul0 -3
-llcp5c -5
-llmdie 14 9 2 26 1
-llpcnt 5 5 1 8 1 36 1
-llre1u 58 5 1 7 1 8 8 9 1 10 1 15 2 16 1 19 2 24 3 25 1 33 3 36 2 39 2
-llve4u -5 36 1
-llxvsn 6 1 1 31 1 36 1
-lm0fjs -1 7 2 15 1
-25suta -2 2 1 13 1 33 2
-lm5hb0 2 25 1
-25tmfj 3 25 1
-lmasrt -15 5 1 16 2
-lmc3x7 2 3 1 6 1 10 1 12 1 39 1
-lmc6pu 2 15 1 31 1
-lmh44p 3 20 1 31 1 36 1
-lmhngt 0 37 1
-lmsl3z 1 11 1 13 2
-lmssqf 3 13 1 31 1 35 1
-lmtrd4 -4
-lmv9k1 5 13 2 16 1 20 1 28 1 31 1 33 1
-lmvrb7 7 7 1 8 1 20 1 22 1 26 1 30 1 31 2 32 4 33 2 38 1
-lmxt6d -4
-ln0p3b -11 1 2 2 2 5 1 8 3 10 3 15 1 16 5 20 1 26 3 28 3 29 1 31 1 33 2 36 3
-ln0ti7 -1 33 1
-ln2h6p 23 8 2 10 1 12 1 13 1 19 1 20 3
-ln2lw5 -3 5 1
-ln8pd8 2 24 1 30 1
-lnbbz1 2 30 1
-lnc5e2 -8
-lnksu6 8 8 1 9 1 15 1 17 1
-lno6te 0 13 1
-25yyfo -4
-lnstfs -2 26 1
-25zb9x -5
-lnu1uk -2
-lnuo9a -17 1 3 2 1 9 2 10 2 19 5 26 1 33 1 37 7
-lnyoxk 3 1 2 12 2 13 1 15 1 16 2 28 2 32 2 33 2 36 1 37 6 38 1
-lo0knm -2
-lo615u 5 1 1 30 1
-locgl4 -2
-lodcft 6 11 2
-lodx0a -3
-lof59r -3 13 1 16 1 20 3
-loiukw -6 25 1
-262a1s 7 16 1 32 1 35 1 36 1
-losqt8 -2 39 1
-lost1v -2
-lp94js -4
-lpbmmb -2
-lpbocd -11 8 1
-lpc4s5 -2 22 1
-lpecn4 -17 8 1 11 1
-lpzfh1 2 8 1 17 1 19 1 20 2
-lq192p -8
-lq3fwa -1 17 1
-lq5sw9 -1 8 1 9 1 24 1 28 1
-lq6gbd -6
-lq6x2e -3
-lq7zj6 -7
-lq8uks -2
-lqajmu 6 13 1 15 1 19 2 28 1 29 1 33 1 36 1 37 1
-lqelj7 -10 33 1
-lqjwlx 4 0 1 16 1
-lqjxhz 6 24 1
-2696zz -2 15 1 25 1
-lqqhai -2 33 1
-lqvww1 -4 16 1
-lqxoci 4 38 2
-lr1rdz -6 2 1 8 1 9 2 12 1 15 2 20 1 24 2 28 1
-lrbsh6 -9
-lrd4r1 5 9 1 15 1 20 1
-lrdaby -2
-lrdjeo -7 16 1 28 1 38 1
-lre60p 6 36 2
-lrkdgk 0 28 1
-lrm5jt 4 12 1 14 1
-26d2v2 -2
-lrolh4 -1 1 1
-lrzfpn 1 1 2 25 1
-ls0f00 -2
-ls1el8 8 12 1 13 1 16 1
-ls1qpj -10 15 1 16 2 19 1 36 1
-ls31up 1 2 1 8 1 20 1
-ls3lby 4 0 1 17 2 32 1
-ls3wlx 3 12 1 32 1
-ls44sw -2 19 1
-ls70pa 12 8 2 14 1
-lsb7n9 -3 12 1 39 1
-lsgcqb -3
-lshf7q 2 31 1 36 1
-lsn95a 0 12 1
-lsztqe 4 24 2
-lt1b9f 6 36 1
-lt7dsc 1 1 1
-lt7oyj 1 0 1 12 1 13 1 15 1 19 1 25 1 33 2
-ltfuq7 23 0 1 7 1 8 3 12 1 14 1 16 3 24 1
-lthxy3 3 20 1 33 4
-ltlyht -3
-ltm1pn -5
-ltnk75 -1 5 1
-ltp6m6 -18 28 1
-ltpr64 1 34 1
-ltrx5q -2 15 3
-ltryj7 -2
-ltu14b 4 7 1 10 1 31 1
-ltxqp4 2 15 1
-lu0qfe -3 17 1 24 1
-lu6bcm -2
-luagp6 -3
-luc9a1 -5 20 1
-luetnu 2 8 1 16 1
-7v43p -8 3 1 5 1 25 1 32 1
-lujcbt -2
-lulclo 9 11 1 20 1 33 1
-lumeyo -4 1 1 13 1 19 1 29 3 32 1
-luq8t9 -2 15 1 25 1
-lurkmk -4
-luzur5 -4 31 1
-lv3soh 3 10 2
-lv55pk 0 15 2 20 1
-lv88aq 1 13 1
-lvagst 2 5 1 22 1 25 2 29 1 31 1 33 1
-lvai8p 3 0 1 11 1
-lvanpr -3
-lvgicf -2
-26qwdw 3 0 1 15 1
-26r4e0 -2 30 1
-lvjd5v 6 8 3
-lvku1p -17 1 4 2 1 5 1 15 1 16 1 20 3 23 1 29 1 31 1
-lvox95 -2
-lvpzkj -3
-26rwyl -4
-lvuxyu 2 5 1 17 1
-lvwp8i -2
-lvydug -3 8 1
-lw1bil 3 26 1
-lw53kd -4
-26tcs0 -3
-lw7qf6 -4
-lw8pvm 20 22 4
-26u5q2 7 1 2 13 2
-lwfl5x -3
-lwgssd -4 16 1
-lwi399 -6
-lwitvp -2
-lwjqyq -12 19 1 37 1
-lwlabn 0 0 3 16 1 31 1 36 1
-lwmanq 1 16 1
-lwngmx 2 9 1 10 1 14 1 29 1
-lwobrl -3
-26vh4i -10 2 1 13 1
-26vqt0 -8 7 1 16 2
-26vveu -5
-lwvy6j -5 1 1 8 1 10 1 16 1 26 1 28 2 31 1 38 2
-lww4ge -2 31 2 37 2
-lwwn5x -3 33 1 37 1
-lwz9yg 14 20 12 26 1 39 2
-lx5hnh 1 27 1 30 1 37 1
-lx8l0t 6 2 2 8 1 16 1 24 1
-lx9wei 0 31 1
-lxhefe 5 8 1 17 1 25 1 33 1
-lxien7 -1 26 2
-lxike5 4 8 1 17 1
-lxiqx9 0 33 1
-lxjyu0 -13 9 1 10 1 20 2 25 1 33 2
-lxlob8 -2 0 1 3 1 15 1
-lxr3br -6
-lxrz2m -2 32 1
-lxtzr0 7 5 1 8 2 11 2 13 1 15 2 20 1 28 1 33 1 36 1 38 1
-lxviey -2
-ly1v38 -2
-ly6bla -3
-ly81nx -7
-lybez0 -1 1 1
-lyj59k 6 20 1
-lyl36n 2 16 1
-lymtfi -8
-lyotvc -11
-272spi -2 33 1
-lz0e8e 4 1 1 37 1
-lz2o0r 8 33 1
-273w45 -2 7 1 12 1
-lz4f1i -5
-lz4ukd -3 5 3 14 1 16 2 20 2 24 2 33 1 36 1
-lz6c2n 7 30 1
-lz7anv 3 14 1 24 2 32 1 33 1
-lz9thc 0 0 2 1 1 5 2 8 4 10 2 12 1 13 1 16 2 26 2 28 1 31 1 33 2 34 1 38 2
-lza6wz -6
-lzbnth -8 32 1
-lzcf49 -2
-lzh3kb 0 4 1 36 1
-lzpx0r -16 20 1
-lzttx2 2 20 1
-lzx8db -2
-lzxmjs -13 17 2 31 2
-lzzdb6 5 31 1 32 1 36 1
-m00kje -1 15 1
-m05bpo 3 0 1 24 1
-m0arr6 3 1 1 8 1 12 1 20 1
-m0bldz -3 15 3
-m0ekvl 10 5 1 20 1
-m0fj60 -3
-m0o6qi -3 9 1
-279mr2 -4
-m0s6eh -5
-m15egg 6 10 2 16 2 20 1 36 1
-m16un5 -2
-m188g5 -3 10 1
-27bskk -2
-m1a0zc 2 28 1
-m1geqc -6
-m1npgm -3
-m1pi7n 1 25 1
-m1pm91 -8 10 1 13 1 36 1
-m1qttt -2
-m1r5f2 -3 8 1
-m1t2n0 -5 33 1 36 1
-m1x29w 3 13 1
-m1xfqz 3 33 1
-m218az -1 13 1
-27emw5 -3 31 1
-m24wfc 4 2 1 4 2 5 1 8 1 13 1 22 1 36 2
-m26dn5 9 1 3 10 3 12 1 13 2 16 1 19 36 20 1 23 3 30 1 36 1 37 24 38 1
-m26s5p 2 5 1 32 1
-m27btr 5 19 1 32 1 33 1 36 1
-m28j71 5 31 1 36 1
-27gfkz 6 1 1
-m2o9kd -1 5 1 11 1
-27gu28 -4 30 1
-7y40n -10
-m2r6e8 1 5 1 17 1
-m2rxwn 0 8 1
-m2t56g -2 31 1
-m2v1lq 5 10 1 31 1 37 1
-m2wcub 0 10 1
-m2zp95 3 26 1 31 1
-m33omq -6
-m3axnh 4 1 2 6 1 7 1 9 1 16 1 20 2 30 3 39 1
-m3c9w7 14 0 1 15 1
-m3i020 -3 0 1 5 1 16 1
-m3iwn9 -2
-m3k94o -6
-m3lnwr -1 35 1
-m3mjn1 3 10 1 26 2 30 1
-m3p2yq -4
-m3pj8d 2 20 1
-m3w2sx 1 25 1
-m3ze2z 1 37 1
-m4220l -3
-m45itd 6 14 1
-m4bjpd 14 14 1 20 4 31 1
-m4chd2 -4 9 1 13 1 19 3 23 2
-m4d4pv -2
-m4j0qy 1 16 1 24 1 28 1
-m4re4g 7 33 1
-m4sqha -1 17 1
-m4um16 -3
-m54l8c -4
-m557g6 1 12 1 15 1 20 2
-m59t2o -5 5 1 20 2 25 1
-m5ee89 -1 7 1 25 1 33 1
-m5h3w0 5 17 1 20 2
-m5hcsm -4
-m5s3sq -3 5 1 36 1
-m5ts16 6 10 1 19 1
-m5vs3w -11 38 2
-m5w4nx 5 1 1
-27svml -5 1 1 22 1 30 1
-27swzk -2
-m61gs0 -2 22 1
-m61onq -2
-m63ydp 10 1 3
-m65kbq -3
-m675tc 0 30 1 37 1
-m67zv0 5 15 1 33 1
-m6ez40 0 25 1
-m6lct7 -3
-m6lyze 0 33 1
-m6mjhh -3 10 1
-m6nuzy 0 0 1 5 1 8 1
-m6rnu1 15 0 5 3 24 11 1 16 1
-m6vdot 3 1 1 13 1 16 1 31 2 37 1
-m6y06h 4 0 1 15 2 17 1 32 1
-m700ee -2 0 1 1 5 2 1 5 1 8 6 9 2 10 6 12 4 13 2 15 1 16 7 17 1 19 6 23 2 24 1 25 2 26 7 30 2 31 7 32 1 36 1 37 6 38 2 39 1
-m737lj 2 10 1 16 1 19 2 20 2 30 2
-27wq0h -4
-m75f2p -3 1 1 31 1
-m77fq0 2 13 1 15 1 17 1 33 1 38 1
-m7baze -3 36 1
-m7bjkl 2 39 3
-m7bkod -7
-m7bwmb 3 12 2 20 1 22 1 37 1
-m7cl06 -6 12 1
-m7fla7 0 0 1 8 2 12 1 13 1 20 1 33 2 36 1
-m7lmr3 -3
-m7lwmr -2
-m7ntma -9
-m7tzih -3
-m7wpbg 7 4 1 5 1 9 1 31 2 33 1 37 2
-27zvc2 1 2 1 24 1
-m80rht -7 7 1
-280ice -2
-m87wq0 -3 5 1 16 1 36 1
-m883qt 20 13 1 19 8 37 1 38 2
-m8gew8 -3 37 1
-m8iw9f -3
-m8j61t -2
-2820tz 5 25 1
-m8n2dl -4 18 1
-m8octg -2
-m8ol9s -4
-m8ov88 4 19 1
-m8qajb -14 0 1 1 2 8 1 16 5 20 11 24 1 26 1 28 3 33 2 36 3 38 1
-m8qrti 1 0 1 3 1 12 1 16 1 17 1 18 1
-m8tsgc -3 19 1 30 2 37 1
-m8ybdn -22 1 2 3 2 5 1 6 1 8 3 9 1 10 1 13 3 15 1 16 1 19 1 24 1 30 1 33 2 36 6 37 1 38 1
-m8ymdc -21 1 3 5 1 8 1 20 1 28 1 30 1 33 1 36 1
-m928dc 3 10 1 33 1
-283uzw -5
-m95pg2 4 16 1 17 1
-2847xb 6 3 1 7 1 30 1
-m96ci1 7 39 6
-m9771a 5 2 2 4 1
-m983mu -7
-m9939a -2
-m9bx1b -7
-m9cwbq -4
-m9e9a0 5 11 1 25 1 33 1 38 1
-m9iu4k 1 8 1 12 2 26 1
-285npf -2
-m9reop 1 16 1
-sv50 15 8 1 10 1 12 3 15 1 19 1 20 1 31 1 32 1 34 1 38 3
-m9teku 11 1 1 8 1 30 1
-286ksx -2
-m9vfs9 -3 2 1 11 1 13 1 20 1 28 1 30 1 36 1
-m9wqxe 0 36 1
-2879au 11 9 1 14 1 30 1
-ma9x9l 0 36 1
-mabcm5 -5 31 1
-macrnr 3 9 1 22 2
-madexl 7 8 1
-maf36s -9
-magga2 -6
-mah8c9 4 16 1 19 1 20 2 30 2
-maj9z1 2 1 1 13 2 25 1 36 1 37 1
-28a2t5 11 7 1 8 1 12 1 15 1 31 1
-mau5gx 4 18 1 29 1 30 1
-max9qt 1 5 2 16 1 32 3 38 2 39 2
-mayst0 6 26 4
-mb3d0m -11 31 1
-mb3d5q -9 16 1 29 1
-28bmm9 4 20 1 26 1 37 1 39 1
-mb8bi8 -4
-mb9uyx -2
-mbav2o 4 19 2 30 1 31 2
-mbcccu -2
-mbebxy -5 9 1 23 1 28 1
-mbh1wj 1 0 1 18 1
-mbio65 3 13 1
-mbjnvs -4
-mbqivz 16 8 1 9 1 24 6 28 2 33 1 38 1
-mbqkqf 12 5 1 8 1 33 1 36 1
-mbs1qk 4 33 1
-mbtnuq -2 31 2 37 1
-mbvc9j 1 7 1 11 1 31 1 33 3
-mc19hj -3
-mc5gm4 13 1 2 20 1 25 1
-mc6k46 -3 5 1 8 1
-mcawr3 -6
-28fwh3 1 8 1 15 1 33 1
-mcmraz -2
-mcpxf8 -2 10 1 37 1
-mcrvcg 7 14 1 31 1
-mct2c6 -2
-mctt2z -2
-mczv15 3 1 1 36 1
-28i0yf -1 31 1
-md3iu7 4 9 1 15 1 32 3 33 1
-md7htf 0 31 1
-md8ima -2
-mdewka 2 7 1 28 1
-mdf3x6 8 0 1 1 1 3 1
-mdjbm5 3 9 1 12 1 13 1 15 3 19 1 20 3
-mdl6fr -3 13 1
-mdo3jj 2 6 1 16 1 18 1
-mdo6vv 7 19 1
-mdp61l -2
-mdtwq4 -4 7 1 11 1 19 1 36 2 37 1
-mdvw41 -1 12 1
-mdwzmz -3
-me1l4v -4 1 1
-me56wq -3
-28mg46 2 13 1 19 1 25 1
-medioe -5 15 2 16 1
-medsmv 3 22 1 31 2
-meg49n -6
-meh13a 2 9 3 11 1 12 1 15 1 31 1 33 1
-melzey 4 11 1 17 1 19 1
-memhc8 5 12 1 13 1 20 1 22 1 28 1 31 1 39 4
-meopx1 -5
-meroin -2 33 1
-met0fm -4 16 1 25 1
-metaqu -8 0 1 26 1
-mev83d 5 20 1 36 2
-meziji -5 31 2 32 1
-mf3dp0 -2 28 1
-mf3jhf 1 3 1 12 1 34 1
-mf3v5z -3 19 1 29 1
-mf4euf -2 9 1
-mf6rtm -4
-mf7dc3 24 5 4 10 1 12 1 13 1 15 1 16 1 19 1 26 1 30 1 31 1 36 3 37 1 39 2
-mf7g3a -1 7 1 13 1 15 1
-mf7mur -5
-28q8kb -2
-mfbvsg 4 8 1 12 1
-mfesy8 2 30 1
-mfez36 4 15 1 20 1 28 2 31 1 36 2
-mfg3qs 0 36 1
-mfhg7u -12
-mfm71u -6
-28rryn -3 17 1
-mfqf9f -1 32 1 33 1 36 3
-28rxld -2
-mfukn1 0 36 1
-mfwhqh 2 30 1 31 2
-mfxi8s 0 14 1
-mfzbbe 6 25 1
-mg18q8 -10 19 1
-mg5h6b -2 26 1
-mg6iu0 -2
-mg95zn -1 26 1
-mg9hp8 3 5 1
-28trml 1 31 1 37 2
-mgaa84 -2
-mgfcx8 0 14 1
-mghib6 -2
-mghk6w 1 12 1 19 1
-mgipqh -2
-mgld7a -2
-mgn1b6 -2
-mgnw94 3 1 1 31 1
-mgox88 -3
-mgs135 -4
-mgzrjt 4 28 3
-mh0s4y 1 5 2 36 1
-mh2gjd 13 3 1 5 1 8 3 11 1 15 2 16 1 22 1 25 1 31 1 33 1 36 2
-mh2odo -7
-mh4b1e -2
-mh5kmt -2
-mhc6k6 4 5 1 15 1 37 1
-mheh9l 7 8 3 14 1 36 1
-mhg36j 2 24 2
-28y0h3 -5 5 1 14 1
-mhk0uk 3 32 1
-mhw427 0 15 1
-mi1ts5 -6
-83mmq -3 36 1
-290e9v 5 11 1 30 5
-mi59i0 0 10 1 36 1
-mi5rdg 7 1 2 5 1 8 1 10 1 13 2 19 2 24 1 25 2 26 2 33 1 36 1 38 1
-290m2y 15 15 1 30 1 33 1
-mi79iv -16 5 2 7 1 8 2 9 1 12 1 15 1 19 2 20 1 28 2 31 2 36 1
-mi8zu9 2 5 1
-mibt0s -2
-miczs8 0 22 1
-291gib 2 17 2 25 1
-mim3qw 1 0 1 1 1 7 1 11 1 17 1 18 1 19 1 24 1 30 1 31 1 33 2
-mimhz5 0 15 1
-minj23 -7 16 1
-minvcw -2
-miogkt -2
-miq55l -2
-miray0 7 25 1
-mj62sd 8 0 1 5 2 7 1 13 1 19 3 20 1 22 1 25 1 28 1 30 1 31 1 36 1 37 1
-mj735z -9 16 1 17 1 24 1 31 3
-mj7lq3 -8
-mjc62d 12 8 2 15 2
-mjffy2 6 1 1 31 1 38 1
-mjjgtp -2
-mjk368 -3 13 1 15 1 36 1
-mjkqu8 4 33 1
-mjlqnp -3
-mjn1hi 8 1 1 5 1 8 1 11 1 14 2 15 1 25 4 26 1 36 2
-mjnsuc -3 8 1
-2966u3 2 0 1
-mjquzx 13 7 1 28 1 31 1
-296byc 13 0 3 8 1 13 1 17 1 24 1 25 1 30 1
-mjtyn7 4 11 1
-296sgg -2 11 1
-mk1ht7 21 1 1 5 4 7 1 8 1 9 4 10 2 11 1 12 3 13 6 15 1 16 2 19 1 20 4 22 2 24 1 25 2 26 6 29 1 30 2 31 8 32 3 33 2 36 12 37 1 39 1
-mk55n2 -14 10 1 15 1
-mk68aa 0 33 1
-mk8708 -1 1 1 30 1
-2983v6 -8 1 4 16 1 33 1
-2983yl -2 3 1 5 2 32 1
-mka8w9 6 7 2 12 2 14 1 15 3 16 1 19 3 24 2 30 1 32 8 33 3 36 1 37 1
-mkf4vy -3
-mkh8rh -4
-mkhcty 0 5 1 36 1
-mkoc85 -4
-mkp0c1 1 31 1
-mkqawj 5 7 1 16 2 20 1
-mkqfjn 5 19 1
-mkqrlp -2
-mku7ge -2
-mkxn23 5 5 1 6 3 12 1 16 1
-mkynda -4
-mkys79 -5
-ml1vu0 -4
-ml2v9c 1 8 1
-29b3l2 5 14 1
-ml5bu6 -1 38 1
-mld0az 5 24 1 25 1 33 1
-mldo9h 1 1 1 8 1
-mlhe6c 0 8 2
-mliz7q -2 29 1 33 1
-mll6za 2 1 1
-mll8sm -2
-mlp3d3 -3 31 1
-mlpegz 8 26 1
-mlrm85 0 33 1
-mlt7pr -2
-mlwng9 1 31 1
-mlxu3d 3 0 1 11 3 16 1 19 2 30 4 36 17 37 6
-mm3ftf -2 20 1
-mm3w10 25 0 9 1 1 2 6 3 2 5 8 7 1 8 12 9 10 10 7 11 5 12 13 13 5 14 3 15 9 16 2 17 1 18 1 19 6 20 20 22 16 24 4 27 3 28 4 30 6 31 29 32 1 33 6 34 1 35 4 36 29 37 12 38 5
-mm4q0z -4 8 1 22 1 30 1 31 1 36 2
-mm613t 0 0 1 4 1
-mm6fec 0 19 1
-mm6tdu -7 6 1 14 1 31 1
-mm802t 1 30 1
-mma787 -2
-mmal0x 3 26 1
-856ob -10 8 1
-29fzzk -3 30 1 31 3
-29gab2 -8
-mmkuwj 8 8 1 13 1 26 1
-mmnlpw 3 15 1 31 1 32 1
-mmrxkm -1 6 1 16 1
-mmu6up -5 39 1
-mmuohr 14 10 1 15 2 33 4
-mmxzza 2 1 1
-mmy7rs 3 20 2
-mmz5tl 4 1 1
-mn2byv 12 0 1 5 1 8 4 12 2 13 2 20 1 31 1 33 2 36 1 39 1
-mnbukz 6 31 1
-mncsri 1 8 1
-mndryy -4 31 1
-mndsr9 -7
-mne7tx -3
-mnel2p -2
-mng8zl -9 0 3 1 4 2 2 5 7 7 1 8 15 10 2 11 3 12 7 13 4 14 1 15 5 16 14 18 3 19 2 20 17 23 1 24 2 25 1 26 1 27 1 28 4 29 1 30 3 31 8 32 1 33 16 36 33 37 4
-85l8e 16 10 3 32 1
-mnjv5u 2 1 1
-mnkwhg 0 16 1
-29k712 -2
-mntuuu 5 14 1
-mnulrs -3 34 2
-mnv3n5 -4
-mnvj6i 6 20 1 32 1
-mnw1rl -2 13 1
-mo08x5 -3 5 1 11 1
-mo35kc -6 15 1 16 1 20 1 32 1
-mo4o6s 10 31 1 36 1
-29mf21 7 22 2
-mo95s9 2 26 1
-mo9x88 -2 5 1 11 1
-moa6mn 5 0 1 38 1
-mobm5p 7 0 1 5 1 9 1 25 1 33 1
-mobxl6 4 5 3 17 3
-mokmz0 6 8 1 22 1 31 1
-mooxgh -15 5 1 7 1 12 1 15 2 19 1 20 1 25 1 26 4 31 2
-mox2og -2
-moymtw 4 6 4
-mp0a8p 3 25 1
-mp31mb 11 9 1 13 5 14 1 15 13 16 6 20 5 22 1 24 1 25 3 32 2 33 4
-mp4m6s 6 20 1
-mp5rym 4 1 1 20 1 28 2 36 1
-29qfdu -2
-mphjod -4 0 1 2 1 3 1 5 1 8 1 9 2 30 1
-mpotjl -3
-mppjky 1 13 1
-mpurtx 3 33 2
-mpuzzf -6
-mpycjy 0 20 1
-mq0hui 2 5 1 12 1 16 1
-mq3kwp -2
-29t930 -3
-mq4tz1 -15 15 1 28 1 36 2 38 1
-mq71s4 6 7 1 8 1
-mq9qoc 4 19 2 20 1
-mqahe6 13 1 1 3 1 4 1 7 3 8 2 13 2 15 2 19 1 23 1 25 1 28 1 30 1 31 1 34 1 38 2
-mqbf40 -2 2 1
-mqbip9 6 14 1 31 1
-mqdnx3 -4
-mqfliq 3 8 3 15 1
-mqhats 4 8 1
-mqiwbj 1 15 1 31 1 39 1
-mqjcc1 -2
-mqkp6f -2
-86otr 5 19 3
-mqlhvr -18 0 11 1 3 2 2 3 2 5 8 6 3 7 2 8 2 9 6 10 1 11 5 12 1 13 3 14 5 15 13 16 9 17 13 18 2 20 6 24 3 25 5 28 1 29 1 30 1 31 6 32 3 33 15 34 1 36 2 37 1 38 3 39 5
-mqmzts -3 28 1 33 1 37 1
-mqnac3 0 16 2 26 1 33 1
-mqra61 0 1 1 13 1 19 1 20 1 39 1
-mqrqt3 7 36 1
-mr24fm 3 29 1
-mr266t -7 16 1 17 1 22 1
-mr3dz0 -1 36 1
-mr6d2n 1 7 1 30 1
-mr6eu7 3 11 1
-mr6o7z 4 19 1 34 1 37 1
-mr8l8j 4 16 1
-mr8wyy -7 5 1
-mrb7zw -3 25 2
-mrbsec -5 31 1
-mre08f -10 0 1 3 1 11 1 13 1 16 1
-mre3xj 2 23 1 26 1
-mrfirf -2
-mrgx35 -4 0 6 1 2 2 2 3 3 5 2 7 2 8 10 10 1 11 3 12 9 13 2 14 1 15 1 16 6 17 4 18 2 19 1 20 3 22 3 24 3 25 11 28 4 29 3 30 7 31 7 33 5 35 1 36 3 37 4 38 1
-mrh6rn -4 25 1
-mrrwml -4
-mryvpx 1 12 1
-mrzh9l 3 8 1
-ms06je 1 30 1
-ms0d43 -5
-ms2nem 3 9 1 19 1 24 1
-ms4mf8 -4 29 1
-ms55ah 7 29 2
-ms75m5 -5 16 1
-ms7r3v -3
-ms9a7h 5 1 1 8 2
-mscw35 -1 14 1 17 1 25 1 31 1 36 2 38 1
-msgdue 3 20 1
-msi3qe -8 1 1 19 1
-msjagh -5 1 2 25 2 26 1 31 1
-mskeww -2
-msmtp8 -1 1 1
-mso8ks 0 37 1
-msps8m -1 36 2
-msq55f -2
-msr3sh 3 1 1 25 1
-87i83 -1 8 1 12 3 28 2 38 1
-msvvlj -2
-msx0y1 1 0 1 20 1 33 1
-msyq4v 5 33 1
-mt565a -1 8 1 9 1 12 1 14 1 16 1 17 1 20 1 29 1 31 2 36 2
-mt5lx5 -2
-mtbrrc -9 1 2 3 1 4 1 5 3 11 1 13 1 15 1 16 1 19 1 20 8 25 1 26 1 30 4 32 1 34 2 36 1 37 4 38 1
-2a4w3y 15 1 2 5 1 16 2 20 4 31 1 33 1
-mtgepm -4
-mtoae5 4 37 2
-mtqb62 16 10 1 23 2 37 1
-mtrls3 5 12 1 34 1
-mtuqb6 -3
-mtvsa0 0 8 1
-mtytd0 8 8 1 23 1
-mtz6ld -1 13 1 35 1
-mtz7j8 -3 8 1
-mu1w62 -4
-mu37dk 0 10 1
-mu6m4d -3
-mu89i6 -2 1 1 26 2
-mu99k6 -2 34 1
-2a88cy -2
-mucgba -2
-muctks -2
-mug1kx 28 9 4 16 1
-2a922j -4
-muir6t 9 0 3 5 6 10 1 11 1 16 5 17 1 31 1 36 1
-muirzu -3
-muk7de 3 8 1
-mun6qd 11 0 1 1 1 15 1 26 1 36 2 37 1
-mupsfo 3 8 1
-muvgt5 20 0 5 1 1 5 7 6 2 8 5 10 1 12 5 13 1 15 2 16 5 17 4 19 3 20 1 26 2 29 1 30 5 31 4 33 1 36 4 37 17 38 2
-muxeef 3 33 1 36 1
-muz3a3 -3
-mv4iu2 -5
-mv58on -5
-mvan9r 21 1 1 3 1 8 1 10 1 12 2 19 2 22 2 24 1 31 2 33 1 34 1 36 2
-mvcqye 4 0 1 32 1 36 1
-mvf6n6 -3 19 2 25 1 26 1
-mvf7w1 -22 2 1 28 1 31 2
-mvfi3y 3 28 1 38 1
-mvfpsq 3 2 2 20 1
-mvg40y 4 0 1
-mvnkli 4 23 1
-mvwp3x 4 12 1
-mvyxup 4 8 3 33 1
-mw3t56 -2
-mw54xj 0 15 1
-mwclfy -2
-mwd4qa 3 16 1
-mweg1z 3 5 1 15 2 32 1
-mwf3lo -2
-2agflh 0 24 1
-2aghjd -2
-2agozk 4 5 1 12 1 13 1 20 3
-mwon2c 0 39 1
-mwt1dw -2 3 1 25 1
-mwtros 3 1 1 15 1 16 1 28 1 31 2
-mwwwdo -1 32 1
-mwyh0t -2
-mwzwyl 1 20 2
-mx1u9u -3 20 1
-mxb5z9 -3
-2aj50n 4 16 1
-mxfkuw 3 20 1
-mxio9m 1 13 1 25 2
-mxmqp3 0 8 1
-mxsz0n 0 16 1 36 1
-mxwkel 1 12 1 24 1
-2als6m 0 16 1
-my82e7 8 0 1 1 1 17 1 38 2
-my8i1u -3
-myazro 1 16 1 31 1
-myfu2z 10 0 2 2 2 3 1 5 1 6 1 7 2 8 3 9 1 13 3 14 2 15 1 16 1 17 1 19 2 20 1 24 2 28 4 29 2 30 1 31 7 33 3 34 1 35 1 36 4
-mygbcm -1 24 1
-myhaa2 4 1 1 10 1 13 1 29 1 31 1
-myjjc2 7 8 2 12 1 13 1 16 2 24 2 33 2 36 1
-myjrca -2
-mynyhk -2 14 1 16 1 30 1 38 1
-myoyp0 -2
-mytcoz -4 8 1
-myu1a7 1 4 1
-myvm4m -3
-mza7m1 -4
-mzh0ft -2
-mzh13l 19 7 2 10 1 15 15 16 1 20 2 28 1 32 2 33 2 34 1 36 1
-mzh1hs -6
-mzi7jc 10 0 8 16 1 18 1 34 1 38 1
-mzohlc 0 20 1 36 1
-mzqn9p 10 7 1
-mzwrcr -3
-mzxlwm -5 0 2 3 1 7 2 8 3 9 1 11 1 15 3 16 1 17 1 18 1 20 1 25 1 26 2 33 1 38 1 39 1
-n031m3 0 29 1
-n08d8z 3 0 9 3 1 10 1 16 3 17 8 18 6
-n0aliu 0 16 1 19 1 31 1
-n0bk3a -2
-n0cwt4 -5
-n0d62y 2 31 1
-n0hyu6 10 2 1 17 1 31 2
-n0j59f 4 5 1 19 1 31 3 36 2
-n0nzr8 -3
-n0r4fe 22 0 1 13 1 16 2 26 1 33 2
-n0r5m0 1 2 1 5 2 8 1
-n0t3b1 -3
-n0ts47 -2 28 1
-n0xz0x -11 5 1 7 1 14 1 15 1 36 1
-n0ykxm -2 8 1
-n10lb1 -3 16 1 28 2
-n116ph -5 13 1 15 1 33 3 39 1
-n12hkd -2 26 3
-n14egc -6
-n1aheh 4 12 1 31 2
-n1d05h -2
-n1d8sw -6
-n1fqnw 3 5 1 8 1
-n1ju5s 5 0 18 1 16 2 7 3 23 4 3 5 23 6 5 7 10 8 40 9 13 10 34 11 17 12 19 13 18 14 10 15 8 16 24 17 10 18 2 19 32 20 47 21 1 22 11 23 6 24 14 25 11 26 13 27 1 28 18 29 8 30 11 31 34 32 8 33 31 34 13 35 2 36 32 37 25 38 21 39 3
-n1m13a -3
-n1q83f -1 16 1
-n1r1pr 2 13 1
-n1tsyz -3
-n1vueo -3
-2azz3m 4 31 1 38 1
-n1zxmt 3 28 2 31 1
-n24mdx 6 1 2 26 1
-n284g1 -6 13 1 15 1
-n297n9 5 39 1
-n2a0z2 -4
-n2a3i3 -6 15 1 33 1
-n2t1nw -29 1 1 3 1 5 2 8 1 11 1 12 1 15 3 20 1 22 2 24 1 25 2 31 2 32 10 33 2 36 1
-n2u23g -2
-n2uj8j 14 1 1 7 1 8 1 9 3 12 1 13 2 15 5 16 2 19 1 20 2 24 3 36 2 38 1 39 1
-n2vguh 4 10 1 28 1
-2b3jgv 22 1 1 16 1 19 5 37 1
-n31wye 14 10 1 18 10 27 1
-2b3vt7 0 19 3
-n37yym -3
-n3bkp2 -1 26 1
-n3h53t 3 5 2 12 1 31 1
-n3idsp -3
-n3nu3h -2 36 3
-2b70n0 0 22 1
-n3zl4k 5 11 1
-n407ob -3 31 1 33 1
-n42l81 0 20 1
-n45xr0 0 38 1
-n46ku7 -4
-n497yz 1 31 1 33 1
-n4ba2t 1 24 1
-n4g6yq -2
-n4ipsw -3
-2b99a2 11 1 1 19 4 37 1
-n4qem3 4 28 1
-n4qj0r -9
-n4qkv6 -3
-n4wess -3 12 1 15 1 20 1 36 1
-n4yuhk 8 2 2 14 1
-n4zavt 8 5 1 30 1
-n51coi -2
-n53d71 -37 12 1 26 2
-n564tx -2 10 1 12 1 20 1
-n58rdq 1 7 1 30 1
-n593em -2 12 1
-n5a8yq 15 5 2 8 1 19 1 36 1 39 1
-n5d0ot -2
-n5eiun 0 8 1 9 1
-n5heal -2
-n5l8eh 7 30 2
-n5niha 4 33 1
-2bd5rc 1 6 1 16 1
-n5q465 6 22 1 31 4
-n5sict -1 24 1
-n5sz41 2 16 1
-n5tpi9 -1 10 1
-n5u363 -3
-n5xp3j 0 20 1
-2bebzv 0 33 1
-2behja -2
-n670ey 11 20 1 33 1
-n67m16 -9
-n68t7w -5
-2bfh7m 1 13 1 14 1 20 2 30 1 36 1
-n6bj8z -3 16 2
-n6esw3 -4
-n6gmmx -3
-2bg6an -2 28 1
-n6qka2 5 31 1 33 1
-n6u73k 9 1 2 28 1
-n6wott -2
-n6zccp 4 16 1 35 1
-n6zors 2 3 1
-n6ztfs -5 28 1
-n70o1w 6 1 1 8 1 12 2 13 1 16 1 17 1 20 2 26 3 30 2 36 1
-n7419f -5
-n74hbz -3
-n78z2c -4
-n790xu 3 36 1
-n7bvk0 4 1 1 16 1 28 1
-n7cfgd 3 20 1
-n7cgei -5 10 1 12 1
-2bjse6 -3 24 1
-n7marc -3 37 1
-n7n5y0 11 8 1 30 1 36 2
-n7nrlt -9 1 4 19 1 26 1 34 1 37 1
-n7ohql -2
-n7rqu9 6 9 1 28 1
-n7tzs0 5 0 1 3 1 8 1 17 2
-n7y39z 2 0 1 16 1
-n88w7f 7 1 3 5 5 8 3 10 1 16 4 20 1 25 1 26 1 28 1 29 1 31 2 33 3 39 3
-2bml7y -1 8 1 25 1 29 1
-n8hxzm 0 1 1 5 1 12 1 16 1 20 2
-n8pdqy 4 8 1 12 1 13 1 16 2 20 1
-n8pi7b -14
-2bounc -3
-n8xhr1 3 28 1
-n8yf5v -3 38 1
-2bp5b0 -2 10 1 15 2 16 2 20 1
-n93s4f -6
-n95ru2 -2
-n9awud 1 36 1
-n9ghvh -2
-n9knce -2
-n9mdpb -5 31 1
-n9mp61 16 1 2 5 1 9 1 13 1 16 2 20 5 26 1 31 1 33 1
-n9nhsv -5
-n9v0i7 -5
-n9w6wi -3 0 1 1 1 5 1 8 2 16 1 17 1 24 2 26 1 31 2
-n9yh8k 4 0 1
-n9yol2 -3 9 1 16 1 20 1 25 1 32 1
-na1yyd -1 0 1 5 1 8 1 10 1 15 1 25 2
-na2iho 1 20 1
-na73j1 6 8 1 12 1 13 1
-na8c6x -2
-na8y3i -5 11 1 15 2 16 1 20 1
-nab3s9 2 12 1
-nakc9t 1 13 1 15 1
-naqwqn -1 5 1 15 5
-nasm4b -2
-2bvrx4 8 14 1 20 1
-2bvvgj 0 25 1
-naxmmy 2 8 1
-nb4ea3 -3
-nb5bqk -4
-nb723k -1 8 1 19 1 26 1 37 1
-nb9qw6 -7 7 1
-nbbgzk -5
-nbbyn7 16 0 1 1 4 5 2 8 2 9 1 10 1 12 1 13 3 14 1 15 2 17 1 19 10 20 8 22 4 25 4 26 5 28 3 29 2 31 3 32 1 33 5 36 4 37 1 38 1 39 3
-nbcg2e 12 4 1 22 2
-nbi3rw 5 0 3 6 1 8 8 10 1 11 2 12 3 13 1 14 1 15 2 16 3 18 1 19 1 20 1 24 1 25 2 26 1 28 9 31 1 32 1 33 1 36 1 38 6 39 1
-2byn1v -5 30 1
-nbrdeo -5
-nbtvs9 0 7 1
-nbubk8 -4 5 1 20 4
-8edf0 6 1 1
-nc6k1p -2 5 1 7 1 33 1
-ncct7h 2 6 1 13 1
-2c1pe2 -3
-8ekjn 0 25 1 37 1
-2c24ov -3 36 1
-ncoxo0 2 5 1 8 1
-ncq4tr 3 0 1
-ncst4d 6 31 3
-nct7v1 0 7 1 31 1
-ncytze 1 0 1 3 3 5 1 8 1 11 1 14 1 17 1 18 1 20 1 28 1 31 1 32 1
-nczt0q -2 5 1 13 1
-nd6ljc -4 1 2 30 1
-nde1l0 -4
-ndg157 -2
-ndh79s -3
-ndi9qw -2
-ndj9y0 -5 15 1
-ndk4ug 7 2 1 4 1 8 1 15 1 33 2 37 1
-ndymv9 7 37 5
-ne1wqu -2 33 1
-ne5zj6 8 4 1 16 2 20 1 23 1 30 1
-ne6f2v -2
-ne7mte 3 14 1 20 1
-ne8idb 3 16 1 29 1
-ne95qo 23 5 1 8 8 20 1 27 3 28 2 33 1 36 3
-negpj6 0 8 1
-2c8yta 5 2 1
-8fbjq -1 1 1 5 1 15 2
-nekova 14 14 3
-neona3 -1 0 1
-nepkm3 1 13 1
-nepmma 9 11 4
-netwbc 3 5 2 20 3 33 1
-newhxr -2
-nex9c7 -2 15 1
-nexi6o -4 33 1
-nezadd 4 12 1
-nf1hu1 20 5 3 8 1 9 1 15 1 20 1 24 1 31 1
-nf1ttm 3 8 1
-nf2b09 -6
-2cb3zg 11 1 1 16 1
-nf4rdj 11 1 1 10 2 31 3
-nf8d2p 2 16 3
-nfbw8b -1 5 1
-nfipu0 -3
-nfoei7 2 36 1
-2cd8zx -2
-nfpqi0 5 1 1 14 1 33 2
-nfql25 7 9 1 19 2 31 1
-nfs3qs -2
-2cdtxe 6 7 1 8 1 15 1 16 1 25 1
-nfwec0 -8 24 1 37 1
-nfy8uk 9 19 1 33 1 38 1
-nfz7c3 4 22 1 31 1
-ng14r1 2 12 1 13 1 16 1
-ng18l0 -2
-ng4vit 4 1 1 26 1 34 1
-ng5d03 1 7 1 10 1 13 1 15 1 16 1 36 1
-ng7ifb -5 15 1
-ngd4yq 5 33 1
-ngdos8 -7
-nggyr3 -6 15 1 20 1 24 1 37 1
-ngo9jd -2
-ngoked 2 28 2
-ngs9m7 -1 3 1 33 1
-ngt3zv -1 15 1 28 1
-nh0367 -2
-nh32s8 -3
-nh3stu -2
-nhhw1x -2
-nhirjy -10 37 1
-nhkory -6
-2ck4jy 1 3 1 5 4 8 2 16 1 28 1 30 2
-nhm1k0 -4
-nhnd64 7 31 1
-nhntqb 8 1 2 8 1 20 3 36 1
-nhqi90 0 0 1 18 1
-nhtzal -8 10 1
-nib7io 3 5 2 7 2 8 1 11 1 15 1 25 1 30 1
-nids66 3 20 1
-nigb9z -6
-nij2mo 0 0 2 5 1 7 1 11 1 16 2 17 1 19 1 25 1
-nikbxg -11 22 1 31 1
-nikvet 8 12 2 33 1
-nimby9 -4 0 1 3 1 15 1 22 2
-nir93j 13 8 1 28 1 31 1
-nir9bq 31 0 2 1 3 2 2 5 3 7 3 8 5 9 5 10 5 11 1 12 12 13 5 14 2 15 10 16 6 17 1 19 28 20 8 22 3 23 1 24 6 25 5 26 3 28 11 29 3 30 1 31 20 32 1 33 13 35 2 36 3 37 14 38 2 39 11
-2coe5z -4 2 1 15 1 16 1 18 2 36 1
-nivc3r -1 6 1 12 1 15 1 16 2 17 1 24 1 28 2
-niyh97 7 8 1 10 1 15 4 17 1 24 1 29 1 31 1 33 2 38 1
-nizqzm -9
-nizvl8 0 7 1 15 1 20 1
-nj3kti 0 11 1
-nj5aqp -4
-nj5srw -2 16 1
-nj68rx -2 8 1
-nj7541 5 5 1 30 1
-nj77bl -2 25 1 33 1
-nj7oa1 -4
-njt1dy 0 16 2 17 2
-nk0o0x 17 0 2 1 5 4 2 5 3 7 5 8 9 9 18 10 3 11 2 12 12 13 8 14 2 15 13 16 6 17 3 19 4 20 11 22 1 23 1 24 7 25 7 26 1 27 1 28 4 29 4 31 16 32 2 33 8 34 1 36 26 37 4 38 1 39 1
-nk11oa -3
-nk1c4b 0 16 1
-2ctb1q -4 1 1
-nk6y2d 3 5 1 8 1 14 1 28 1 36 4
-nk7y8p -1 0 1 5 1 8 1 16 1
-nk9xb2 -2
-nkmeby 4 8 1 33 1
-nkmqgv 5 38 1
-nko9bf -7
-2cvfcc -2
-nkqp8m -2 5 1 36 1
-nkrty1 -1 15 2
-nkw5dr 4 0 3 16 1 36 1
-nkxauc -9 10 1 15 1
-nl2rn0 1 12 1 13 1 16 1 20 1 39 1
-nl7rtj -2 1 1
-nldhvz -3 6 1
-nldpwe 10 0 1 4 1 7 1 16 2 17 1 24 1 25 1 29 1
-nldzhg -2
-nlejjf 3 8 3 19 1 25 1 39 2
-2cxyux -4
-nlfy4k 1 11 1 19 1 24 1 36 2
-nlg5nw -4
-nliwkg -3 31 1
-nll7rb 1 1 1 10 1
-nlmhdr -2
-nlnczz 3 19 1 34 1
-nlnl95 -3
-nlogju 6 4 1 16 1 30 1 34 1
-nlsgrh 2 3 1
-nltgnx -3
-nlvwsd -3 7 1 15 4 37 1
-nlwucw -1 27 1
-nlz0qn 4 17 2
-nm3ad2 -3
-nm9b7r 3 15 1 25 1 33 1
-nmc2xy 3 33 1
-nmd1ba 13 22 3
-nmdaes 1 33 1
-nmjqyy -5
-nmkpt2 8 1 1 15 1 19 1 20 1 33 1
-nmpb56 2 3 1 5 1 24 2 36 1
-nmv48h -2
-nmx84m -2 5 1 6 3 8 1 19 1 34 2
-nn3qxs -1 2 1
-nn7d30 -6
-nn82vy -2
-nn8cqr -2 11 1 33 1
-nn9mg4 0 28 1
-nn9sln 1 3 1 6 1 31 1
-8ihcl 0 1 1 5 1 14 1 16 1 25 1 36 1
-nnfmho 5 11 1 30 5
-nnk9hp 1 36 1
-nnlyq2 6 1 1
-nns5e2 4 12 3
-no1rqr 0 3 1 24 1
-no4xe9 4 15 2
-no6xi0 -1 22 1
-8isx4 -10
-nod02q 2 39 1
-nod49t -3 24 1
-nodlbv 4 10 1
-nodqot -3
-noeblz 8 16 2
-noetzh -6 19 1 39 2
-notzon -2
-nounkw 2 31 1 39 1
-nous7b -22 0 20 1 18 2 4 3 17 4 5 5 38 6 7 7 11 8 48 9 31 10 11 11 22 12 23 13 21 14 14 15 56 16 37 17 12 18 2 19 24 20 36 22 18 23 2 24 14 25 21 26 11 27 1 28 13 29 5 30 31 31 58 32 12 33 44 34 2 35 6 36 33 37 14 38 8 39 19
-novgyq -2
-noxopj 5 19 1
-noz02q 0 8 1 12 1 28 1 36 1
-nozwye 1 9 1 20 1
-2db0ve 10 0 16 1 29 2 21 3 4 4 11 5 39 7 9 8 58 9 11 10 47 11 15 12 45 13 32 14 11 15 15 16 43 17 8 18 4 19 44 20 51 22 16 23 3 24 37 25 17 26 7 27 4 28 40 29 8 30 33 31 56 32 11 33 49 34 9 35 4 36 136 37 24 38 58 39 10
-npewwl 4 8 1
-npfkeh -1 5 2
-npi12r -9 16 1 19 2
-8j9pg 4 5 1 24 1 33 1
-npk17l 4 9 2
-nplftp -2 1 1 36 1
-npnw20 -4
-npzusz 2 13 1
-2demhf -2
-nq4tyv -4 15 1 19 1 37 1
-2dfbxw -2
-nqa59a -50 4 2 10 1 12 1 13 2 19 1 24 1 30 1 31 3 38 2
-nqfyye -7 38 1
-nqkjz8 -7 23 1 36 1
-2dgj82 1 15 1
-nqonv5 -3 7 1
-nqoudt 0 28 1
-nqtj69 2 0 1 16 1 17 1
-nqub01 1 36 1
-nqur40 3 31 1
-nqw6vy -13
-nqw9uo 1 15 2 19 1 20 2 28 1 32 1 33 5 36 1
-nr1s86 7 8 1 12 1 16 1
-nr8w2d 0 1 3 8 1 9 1 10 3 13 1 15 1 16 4 19 1 28 1 31 1 32 1 33 1 36 1 37 2
-nrfhxl 5 5 1 26 1
-nrid5c 1 31 3
-nrk0hj -4 13 1 19 1 22 1 28 1
-nrpy2e -2 24 1
-nrzl2a 0 22 1
-ns38k8 -2 11 1
-ns5v4u 3 16 1 26 1
-ns6z4i -2
-2dn48t 7 3 2 17 1 19 1 33 1 36 1
-nsjj68 4 8 1 19 3 37 1
-nsn7ip 13 2 1 12 1 19 4 31 2 37 3 39 1
-nsqwqi 2 10 1 28 1
-nsrie6 0 15 1
-nswgxk 0 10 2 38 1
-2dpldz -2
-ntgk3q -2 15 3 24 1
-ntko1e 3 30 1 31 2
-ntod3y -2
-ntqmy4 3 0 1
-ntt2ff -9 9 1
-ntzq5e -1 28 1
-nu1ax2 -2
-nu32kj 7 25 1
-nu510y -3
-nu86hu 3 19 2
-2dtu5c 13 13 3 28 1 31 1
-2duauf -5 32 3
-nup2f0 1 33 1
-nur987 -1 3 1
-nuu0nc 10 5 1 14 1 16 1 33 2 36 1
-nuymm2 1 10 1 29 1
-nuzq4k 0 38 1
-nuzyft 2 22 1 32 1 39 1
-nv0auj -4
-nv0pj3 -4 0 2 1 2 3 3 9 1 10 1 11 2 12 2 13 1 16 1 19 7 22 2 25 3 28 1 31 11 33 1 34 1 35 1 37 3
-nv3uih -2
-nv5lf7 5 13 1 20 2 25 2 39 1
-nv5tm1 -8
-nva74n -3
-2dxff3 -3
-nve7vk 1 1 1 2 1 10 1 11 1 20 1 33 2
-2dxwg5 -1 0 1 5 2 10 1 18 1 25 1 32 1
-nvhuae -5
-nvlic5 -3
-nvnfak -7 5 1 7 2 13 1 15 4 16 1
-nvonu4 -2
-nvt6dj -2 8 1
-nvtc1u -4 0 1 3 1 5 3 6 1 8 1 10 1 11 1 12 1 13 1 22 1 30 1 36 1
-nvzqgo -2
-nw47ce 4 14 1 28 1
-nw768h -4
-nwdl26 -1 30 1 32 1
-nwedzy -2 7 1 15 1 17 1 28 1 31 1
-2e2dc7 -4 3 1 12 3 17 1 28 2 38 1
-nwodw9 -3
-nwu7dn 7 36 2
-nwxd0w -4
-nwxthl 7 12 2 14 1 32 1
-nwxycs -6 26 1 37 1
-nwzq5k 27 0 3 3 1 5 1 8 2 16 5 17 1 18 1 20 2 30 1 36 1
-nx06im 6 31 2
-nx1x01 2 22 1
-nx4ybs 0 9 1 19 1 22 1 28 1 31 4 36 1
-2e4hre -3
-nxdolh 2 8 2 10 2 13 1 16 2 20 1 23 1 28 1 30 1 31 2 38 1
-2e5pe9 3 5 2 16 1 30 1 31 1 36 1
-nxmjer -3 37 1
-2e6ac0 -2
-nxtoas -2
-nxu9i5 -3 1 1
-nxusyh -8
-nxxa6i -4 1 3 13 1 16 3 36 1
-nxxfll -2
-nxyl3l -3
-ny1g0j -3
-ny1tua 9 0 1 2 3 8 2 10 2 12 3 15 2 16 2 20 1 32 2 33 3 36 2 39 5
-ny2rpo 0 2 1 13 1 26 1
-ny4xgt -6
-ny6f3t -1 5 2 9 1 37 1
-ny9yf8 -1 26 1
-nya1bb 0 12 1 37 1
-nyamrn -2
-nyc2f1 -7
-nycr2o 3 8 1 12 1
-nydap4 1 33 2
-nyg3up -3
-nyk4ms 17 1 2 4 2 5 2 7 1 9 1 10 1 11 1 12 1 14 1 15 1 16 1 19 1 20 1 22 1 24 3 26 3 28 5 31 3 32 1 36 4 37 2 39 9
-nywj4q 5 2 1 7 1 8 1 12 1 33 1
-nyynh3 -1 24 1
-nz00r8 -1 25 1
-nz0405 9 32 1 37 1
-nz4v1j 8 28 1 36 1
-nz56hi 3 1 5 13 3 16 1 20 2 28 1 31 2
-nz6whi 0 26 1
-nz88fi -4
-nzacpb 9 12 1 13 2 30 1 37 1
-nzb0ru -4
-nzcomn -3
-2ecjo5 -15 7 1 15 2 26 1 31 4 33 1 36 1 39 1
-nzjj0v 1 20 1
-nzo1zn -3
-nzodh1 -2
-nzs0ov 5 1 1 4 1 6 1 10 1 31 5 33 1
-nzvkar -4
-nzwnxu -1 16 1
-o045u9 2 31 2
-o074le 2 31 1 33 1
-o0981p -14 38 1
-o0axta 2 30 1
-o0d156 -7
-o0frgc 4 30 1
-2eg8t0 -1 36 1 39 1
-o0jxof -4 1 1 8 1 19 1 20 2 22 1 31 1 39 1
-o0nnzr -1 25 1
-o0ojpe -4 3 1 13 1 15 1 24 1 33 1
-o0tcqs 2 24 3
-o0use0 1 8 1
-o0vxyj 6 12 1 37 1
-o0xuio 5 1 1 12 1
-o10o4x -2
-o12ivf 2 36 1
-o14bd6 -2
-o1hr02 7 20 1
-o1me47 2 28 1
-o1ou23 0 0 1 3 1 5 1
-o1qell -3
-o24qy7 -3
-o24u52 -1 5 1 7 1 15 2
-o255id -1 15 2 25 1 32 3
-o26q14 -3
-o27pac 0 1 2 5 1 8 1 10 2 11 1 12 1 13 3 15 1 16 3 19 1 20 1 25 2 26 1 28 1 30 1 31 2 34 1
-2emf4s 0 8 1 33 1
-o29tnc 2 4 1
-o2auzn 5 5 1 9 1 33 1
-2en211 7 28 2
-o2eorq 0 11 1 18 1
-o2i8x8 -1 10 1 12 3 15 1 26 1
-o2kq6n 7 12 1 15 2 32 1
-o2lcc5 -4 9 1 13 1 19 3 23 2
-o2np9c -5 15 2 31 1
-o2p5wp 9 10 1 12 1
-o2rkf5 -2 0 1 7 1
-o2wo12 -6
-o2yxhl -2
-o2z173 3 7 1
-o32a9e -4
-o33yjf -3
-o35ust 1 36 1
-o37ntb 4 0 1 10 1 12 1 14 2 15 8 17 1 24 5 30 1 31 1 38 1
-o3c6ja 13 2 1 4 1 12 1 20 1 22 1 25 2 28 1 31 1
-o3d2q8 1 8 1 31 1
-o3e8dw -3
-o3fpwu -1 1 1 26 1
-o3g0r1 -10
-o3omta 1 6 1
-2es4km 4 20 1 22 1 28 1
-o3us6f 3 8 1
-o3uzzf 3 25 1
-o3zvev 24 0 14 1 10 3 25 4 10 5 27 6 6 7 6 8 8 9 10 10 9 11 9 12 1 13 15 14 6 15 16 16 15 17 5 18 2 19 22 20 18 22 7 23 2 24 14 25 11 26 2 27 2 28 20 29 5 30 22 31 27 32 7 33 11 34 5 35 2 36 86 37 5 38 10 39 9
-2etefl -1 36 1
-o4g23o -1 1 1
-2eug79 0 0 1 8 2 11 1 12 2 15 2 16 1 17 1 18 1 20 1 31 1 36 1
-o4nn89 -4
-o4o58d -5
-o4oi5h 3 13 1 14 1 30 1
-2ew13w 1 12 1
-o4x0ai 4 0 1 1 1 8 1 10 1 36 2
-o4x4af -5
-o500us 2 24 1
-o51jvn -1 1 2 8 1 28 1
-o54i5z 1 36 1
-o54ukm -5
-o555pd 28 1 2 4 1 7 3 8 2 10 1 12 1 13 4 16 13 19 7 20 12 22 3 23 1 26 3 29 1 30 1 31 19 34 1 37 18 38 2 39 1
-o5all2 0 8 1 20 1
-o5aqcc -2
-o5ar91 0 16 1
-o5bxxq -3 20 1
-2exvit -2 12 1
-o5fxlx -2
-o5jo0f 0 0 1 1 1 20 1 25 1 31 1 33 1 39 1
-o5jvz8 -2
-o5u3t7 -2 10 1 16 1 20 2 31 1 38 1
-o5wc8c 5 32 1 38 1
-2ezpac 0 7 1
-o5z89b -2
-o60c3w -6
-o63wr8 -5
-o64bhd 1 15 1 17 1
-o696q5 0 5 1 31 1 32 1
-o69s77 -15 15 1 20 1 26 1 31 1 39 1
-o6a6z2 3 8 1 38 2
-o6a6zg -3
-o6acl1 3 1 1 3 1 5 1 6 1 10 4 12 1 14 1 15 1 17 1 19 3 25 1 37 1
-o6dsx4 -2
-2f1eoh -2 5 1 12 1 24 1
-o6fzj6 -18
-o6i3oo -3 0 2
-o6j085 19 0 5 1 1 10 3 13 2 16 1 19 1 31 2 38 1
-o6jj8g -14 4 1 22 2 31 2
-o6llr8 5 1 1 34 1
-o6md07 -1 22 1
-o6sz3y -2
-o6usz1 -13 7 1 15 1 16 1 32 1 39 2
-o6vjqx -1 19 2
-o6zls7 -4 0 2 11 1 24 1 31 2 33 1 36 1
-o6zvdn -3
-o79saq 4 8 1 14 1
-2f4lyg -1 20 1
-o7g9lq -2 8 1
-2f5axz -5
-o7oagj -2
-o7t8lh -6 37 1
-o7xks6 12 18 8
-o7zjp2 -3
-o819og -6 27 1 30 1 31 5
-o8aj5h 1 20 1
-o8cxwt 0 10 1
-o8n4mu 4 14 1 30 2
-o8o1ts -2
-o8t5ex -12
-o8uhus -13 1 8 5 1 6 1 7 1 8 1 13 1 14 1 19 2 20 3 25 1 33 1 36 1 37 1
-o8v5ml 5 36 1
-o8vllk 3 1 1
-o91mgx -2 11 1 13 1 16 1 26 1 33 1
-o91y73 -1 2 1 10 1
-o93f6x 4 5 1
-o93h5e -5 34 1
-o945t1 -8
-o94uxd -5
-o97ab0 -4
-o9dtzr 4 0 1 1 1 9 1 10 3 15 2 26 5 36 1
-o9e1hc 2 19 1 31 2
-o9e8u5 -9 1 1
-o9iab8 -4
-o9joj1 13 1 1 5 1 6 1 9 1 15 3 16 1 26 3 34 1
-o9lnb6 -3
-o9n89u -6 1 1
-o9odvx -3 8 1 16 1 17 1 19 1 37 1
-oa43zc -1 7 2 32 1 33 1
-oa46ba -5 8 3 25 1 36 1
-oa81p9 0 8 1
-oahr1m -10 7 1 8 1 10 1 14 1 19 1 33 1
-oas2q9 -5
-ob3je1 4 20 1
-objjkj -4
-objyfu 3 16 1
-obnv1m 4 16 2
-obr8pf 0 19 1
-2fkq50 9 8 3 10 1 12 1 14 1 34 1
-obtjr9 2 1 1 7 1
-oc0ajo 4 15 1 20 1
-oc0mj8 -3
-oc1sb2 7 16 1 22 2 31 1
-oc4cno -2
-oc6vds -2
-oc7azb 0 2 1 13 1 22 2 31 1 39 1
-oc7dqs 6 0 2 5 1 13 1 14 1 18 2 26 3 33 1 34 1 36 4
-ocbi9k 10 1 2 26 1
-occclt -4 17 3 26 1
-ocdbje 1 20 1
-oceqcu -3
-2fn7es -5 12 1 16 2 20 1 25 1 37 1
-oclveu 13 8 2 13 1 31 1 38 4
-ocnwps -2
-oco5ya -6 3 2 4 1 5 1 8 2 9 2 13 1 15 2 16 1 17 5 28 3 30 1 31 2 33 1 36 5
-2fo6fk -2
-ocq7bx -6 16 1
-ocrclj 3 28 1
-ocsfkx 1 2 1 8 1 12 1 15 1 24 1 33 1 37 1
-ocvi0t 8 20 1 31 1
-ocwznq -2
-oczose 1 26 1
-od6z88 1 0 1 8 1 32 1 37 1
-od9oqj -3
-odcwuz 2 33 1
-odj9t2 -4
-odlpdc 2 33 1
-odrh3r -2
-odx997 3 12 1 19 1 37 4
-odzimx 1 15 3
-oe12j9 -2
-oe2iel 1 36 1
-oe2phe -5 15 1 36 1
-oe594p -2
-oe63wh 3 0 1 3 2
-oe8wl7 1 2 1 13 1 16 1
-oeaf6r -2
-oec8mz -4
-oeey20 -5 33 1
-oef0n9 11 10 1 13 1 19 1 26 1
-oeg3jn 2 16 2 39 1
-oei4ed -2
-2fuqui 2 20 1
-oejpsf -7
-oetkj2 17 0 6 3 50 5 1 6 1 11 1 12 1 16 1 32 1
-oev6om -5
-oezxys -2 8 1 31 1
-of0150 -3 37 1
-of1etj 0 12 1
-of4l8i 6 9 1 32 1
-of5at1 3 34 1
-2fwz81 6 0 1 7 4 16 2 28 1 33 1
-of9fhe -2 36 1
-ofaq9f 2 28 1
-vns4 6 25 1 26 3
-2fyjy1 -6
-ofmk9w 1 1 2 14 1 22 1 30 3
-ofphci -4 14 1 25 1
-ofvr7j 18 1 3 19 1 26 1 33 1 34 1
-ofy26y -1 36 1
-ofybl5 2 8 1
-2g02j7 -7
-2g0hxb 3 30 1
-og6ujt 0 5 1
-og8eg3 -3
-oge84y 6 8 2
-ogeb21 17 12 1 19 3 22 1 28 1 37 4
-ogjb1b -4
-2g23vy 4 8 1 11 1 20 1 27 1
-ogm43h -3
-ognorv -1 0 3 1 4 2 1 4 1 5 2 8 2 9 2 10 2 11 2 12 8 13 2 14 2 15 4 16 5 17 1 20 8 22 5 24 3 25 3 26 2 28 3 29 1 30 7 31 14 32 5 33 2 34 1 36 1 38 1 39 4
-ogtcfw 6 14 1 23 1 31 1 33 2
-ogtni2 -4
-ogv3v3 3 19 1
-oh0v7l -2
-oh1hk5 -2
-oh8tj0 6 1 3 4 2 10 2 12 1 13 1 15 1 16 1 20 2 25 1 26 1 28 1 37 1 38 1
-ohe7ck -1 33 1
-ohf22c 0 5 1
-ohfoym 4 33 1
-ohm88o 4 0 1 3 1 16 5 20 1 30 1
-ohn8tq -2
-ohu5fh -6 0 1 17 1
-ohv4ql -2
-ohwmgu -6 5 1 8 1 13 1 16 2 25 1 28 2 30 1 36 1
-ohxi2x -2 36 1
-oi7huj -1 20 2
-oi7jsa -1 28 1 31 1
-oidlcu 11 25 1
-2g8pi2 -4 14 1
-oifp5i -2 0 2 3 2 9 1 10 1 11 1 13 1 14 3 15 3 22 1 24 7 31 1 33 1 36 1
-oigics -17 33 1
-oikw5n -4
-oilx4b 0 20 1
-oim6u2 -4 29 1
-oioe5k -2
-oir6bu -5
-oitjvt -5
-oitkid 1 9 1 12 1 15 1 16 1 31 1
-oiz1ij -2
-oj4pfo -4
-2gbfxu -4 31 1
-2gc49g -6
-ojenfg -3
-ojf2hn -1 31 1
-ojgbn0 3 16 1 17 1
-2gd00b 11 2 1 26 2 39 1
-2gd9au 5 12 1
-ojolb9 -13 2 1 36 1
-ojudv3 9 39 2
-ojwfq7 2 8 1 25 2 28 1 33 1
-ojxr7x 7 12 1 36 1
-ok4myu 0 39 1
-ok56pz -3
-ok620v 5 36 1
-okcad3 -3
-8ug94 -18
-okpsaz -5
-okqrs5 -2
-okslew -2 5 1
-2gi1w6 5 13 1 30 3 31 1
-ol4e1z -2
-ol4v6g 2 20 1
-ol57o9 -2
-olcpaa -7
-oldqgt 6 5 1 6 3 12 1 16 1
-olfwlg 3 8 1 10 1 11 1 30 1 33 1 36 8 37 1
-olj9y8 7 26 2
-olmi74 9 38 2
-olowra 1 26 1
-olryd8 -2
-ols0ee -1 15 1
-olsxjo 4 24 1 28 1
-olu3zj -2 10 2 26 1
-olx59r -3 30 1
-2glks4 -8
-om286l 5 20 1
-om2b0y -3
-om5e5u -10
-om6iwj -3
-2gmrni 4 19 1 37 1
-omc499 3 12 1
-2gmxy8 -7 16 1
-2gmyr0 -3 5 1 33 1
-omed5k -2
-omf54l 2 26 2
-omfxam -6
-omiv3n -1 5 1 9 1 13 1 31 1 32 1
-ommx3g 1 0 1 9 1 13 1 19 1 37 1
-omnsfp -6
-omomvr -2
-omsdxg 7 12 1
-omvt25 2 4 1
-omvxbg -2
-2goxlo 7 19 3 31 2 37 1
-omxq8g -6
-on0qz9 2 31 3
-on1zco -2 14 1
-on40e9 11 13 2 16 1 19 2
-on53ho -4
-on5rma 4 8 1 30 1
-oncd8t 2 8 1 9 1
-onedm5 -3 1 1 12 1 16 2
-onhde8 -3
-oni0gy -2
-oni8kr -9 4 2 8 1 15 1 20 3 31 1 34 1 38 1
-onkvzv 2 7 1 16 1
-onl4wy 1 20 1
-onm1m3 10 4 1 7 1 12 4 13 4 14 1 15 1 16 10 20 5 25 1 26 1 28 2 30 2 33 3 34 1 37 5
-onncsu 13 29 1 32 1 35 1
-2gscd8 -3
-onzjez 3 5 1 11 1 33 1
-onzuw7 -2
-oo1ydm -7
-oo1zaf -3 2 1
-oo3bod 5 39 5
-oo8jyp -2
-oo9q9e 6 36 1
-ooa4mj -3
-ooc6h0 30 2 2 4 1 5 1 8 1 10 9 15 3 17 2 26 1 28 1 30 4 31 1
-ooe7xy -4
-oogmn9 9 8 1 37 5
-ooj6l6 5 10 1
-oosaib -6
-op07jk 3 8 1 24 1
-2gxjbm 7 3 1 11 1
-opd9x6 -1 20 1 31 1 38 1
-opny9v 4 16 1
-oppwzh -2
-opqmnj 7 36 1
-opv1ek -2
-opy24q 3 8 1 16 2 28 1
-oq651c 5 37 3
-oq7th3 1 22 1
-oqahh5 3 1 1 22 1
-oqq465 -1 6 1
-oqsjhu -17 0 22 1 9 2 1 3 2 5 11 6 5 8 7 9 1 10 13 11 5 12 6 13 3 14 6 15 6 16 21 17 15 18 1 19 2 20 5 24 2 25 8 26 2 28 3 29 1 30 17 31 10 32 2 33 4 34 2 36 2 37 3 38 4 39 2
-oqwkx4 -2 8 1
-oqx4p9 6 16 1 28 1 30 1
-or375k 2 5 1 8 1
-2h42gv 0 20 1
-or5o6u 20 13 1 15 1 16 1 24 1 25 1 26 3 31 1 33 2 36 1
-or6u0w -4
-ora2vd -2
-ora42k -4
-ora7ju 1 16 1
-orakh5 -5
-oraw7a -2
-orb2fm -2 1 1
-orbmnv -1 20 1
-orc5wp -1 33 1 39 1
-orfbp8 6 19 1 33 1
-orgj8p -4 34 1
-orhl22 2 22 1
-orjlgt 5 1 1 4 1
-orm56x -8
-ormrog 10 0 2 5 2
-oro0t9 0 23 2
-orotok -3 13 1 26 1
-orqnuf -2
-orraga -7 13 3 16 1 25 1 28 1
-orvjap -5
-os0a48 10 1 2 19 2 25 3
-os0x55 -2 0 1 24 2
-os2vrb 2 15 1 28 1 31 1 37 1
-os46qu 2 5 3 8 1 10 1 28 1 31 1 33 4 38 1
-oscj22 4 12 1
-oscs3d -2
-2h8m9d 8 0 1
-osfrdm -4
-osjlfj 7 0 3 1 19 2 2 4 2 5 3 7 1 8 13 9 1 10 30 12 7 13 8 14 1 15 4 16 7 17 1 18 14 19 2 20 22 22 2 23 1 24 2 25 18 26 9 27 1 28 14 30 2 31 5 32 3 33 5 36 13 37 2 38 2 39 14
-osn4g7 3 10 1 13 1 16 2 31 2 33 1
-osom6z 4 0 1 38 1
-2h9xu8 1 24 2
-2hab89 -5 39 1
-oswwbh 2 19 1
-ot1whh 6 26 1
-ot2yoj -2 7 1
-ot39sf 1 25 2
-ot764y -4 9 1
-ot8r7e 4 11 1
-ota2mg 6 33 1
-otd2km -1 1 1 7 1 8 1 16 1 33 2
-otf6ak -2
-otkxbp -3
-otlf7u 12 8 1 10 1 12 1 18 1 31 1
-otljz9 7 28 1 31 1 33 1 34 2
-otlx34 -4
-2hd041 5 2 1 30 2 31 1
-otmgq1 2 13 1 31 1
-otnxt1 0 0 1 3 1 16 1
-otusyf 5 0 1
-otwib9 8 14 1 15 1
-oty71b -2
-otyi1b -2
-ou0ukv -3
-ou28k6 -2
-ou6ix4 -2
-2hf3l7 11 12 1 22 8
-ou889b 0 36 1
-ou8ngq 7 13 1 26 1
-oub07u 6 0 1 9 1 12 1 13 1 14 2 15 1
-oubeen -4 7 1 37 1
-oublvo -2
-2hfw3s -12 4 1 14 1 31 1
-ouh7ij 1 8 1
-ouic53 1 13 3
-2hgke5 -5
-ouom35 4 12 1 15 1 16 1 32 2 36 1
-outmbk -2
-oux7zb 3 12 1
-ovcgxi 2 5 1 8 1 38 1
-ovf03h -1 0 9 1 3 2 2 3 6 7 1 8 9 9 1 11 7 12 1 13 2 14 3 15 8 17 3 20 1 22 4 24 4 25 5 28 3 29 1 30 4 31 13 33 5 36 2 38 2 39 1
-ovn3it 7 1 2 25 2 30 1
-ovrm3d 1 22 1
-ovti0r -3
-ovvqdw 4 8 1
-2hl9rl 0 34 1
-ovyx77 5 5 1 8 1 19 1 27 1 30 1
-ow237x -1 15 1 20 1
-ow4i1b 0 19 1
-ow6ahq -1 14 1 24 2
-ow7jn8 1 0 1 10 1 13 1
-owa9hd -3 31 1
-owamqo -3
-owb4mn 4 30 1
-8yonm 10 5 1 36 1 39 1
-owfax0 4 0 1 14 1 16 2 26 1 31 1 39 1
-owfmjl -3
-owj43s 2 29 1 37 1
-owkgso -3
-owlam9 11 33 1
-owow6s -2 1 1
-owplvo 0 7 1 10 1 15 3 16 1 20 1 25 1
-owpquk -2
-owtkny -2
-2hp13m 3 13 1 32 1
-owz5oa -1 19 1
-owzh2a -5
-ox8d38 4 31 1
-oxb5zp -1 38 1
-oxctuf 1 31 2
-oxd1f5 1 3 1
-2hr74q -2 31 2
-oxp5ur 0 12 1
-oxrplx -3
-oxtlq8 2 8 1 33 1
-oxu8zt 2 31 1
-8z8sq -38 0 1 1 1 5 2 7 1 8 1 13 9 14 1 15 4 16 7 19 8 20 3 22 1 25 1 26 1 28 1 29 1 30 1 31 3 37 3 39 1
-oy3yzm -1 8 1
-oy4lb4 0 27 1
-oy5703 -9 12 1 25 1
-2htmxn -1 24 1
-2htnrs 3 20 1
-oyez0g -1 24 1
-oyg9nn -1 30 1
-oyiwry -11 19 6 23 9 37 1
-oyqhc4 4 12 3
-oysolx -2
-2hvvrx -3
-oyz1uo -2
-oyzb04 -2
-oz1up2 4 22 1
-oz89u1 3 30 1
-oz94pv 5 5 1 10 1 17 1 28 1 33 1
-ozdiaw -1 0 2 5 3 6 1 8 1 9 1 13 1 16 1 17 1 20 1
-ozf8aq -2 16 1
-2hybrw -7 29 1 31 1
-ozk8ho 1 33 3
-ozpb8k 10 14 1 15 1 22 1 25 1 31 1 35 2
-8zwa2 -2 0 1
-ozsud4 1 20 1 39 1
-ozuz1t 8 8 2 9 1 13 1 14 1 15 1 16 1 19 1 20 1 28 1 33 1 34 1
-p02jv3 6 38 1
-p031f6 -5 33 1
-p03omz -14 0 1 20 1
-p04j9n 4 10 1 20 2
-p04nae -2
-p072gi -4 12 1
-90416 -4 33 1
-2i1a9j 0 16 1
-p0dh3l 2 29 1
-p0e0rj -2
-p0g2xn -9 36 1
-p0gosk -2
-p0huji -3
-p0kx9x -26 0 2 1 1 5 1 8 2 9 1 10 3 12 3 13 3 14 1 15 1 16 13 18 1 19 2 20 7 22 2 25 1 26 1 31 10 35 2 36 4 37 3
-p0p1z4 -2
-p0pdf1 -3 31 2
-p0vp11 1 31 1 33 1
-p0ytnp -2
-p12www 5 19 1
-p15y4v -2
-p16evw 2 16 1 20 1
-p189gz -1 8 1 24 1 28 1
-p1ci32 4 2 2
-p1e6py 2 26 1 34 3
-p1qs2m -2
-p1t4nw -6 12 1 15 1
-90npq -6
-p1wlzm -5 9 1 23 1
-p1x5il 7 16 1
-p1xgw2 -9
-p1y7n6 2 8 3 16 1 28 1 31 1
-p203oq -2
-p22cjc 8 8 1
-p28w08 1 0 3 15 1 16 1 38 1
-p2b0ko 6 15 1 16 1 20 1
-p2e9tl -15 0 1 12 2 15 2 29 2 31 1 33 1 37 1 38 1
-p2he7o -1 24 1
-p2jhfg 6 12 1 16 1
-p2kxm6 -2
-p2lrnu 3 0 1
-p2mvhb -9
-2i9pss -2
-p2rrve -5
-2iafbm 3 32 1 33 1
-p2xqgu 2 5 1 8 1 20 1
-p2yvrw -1 5 1 25 1
-p30eht 10 1 1 2 1 7 1
-p315xy 4 25 1
-p33epf 0 17 1
-p345hy -3
-p36z76 3 8 1
-p37ka0 -6
-p3a151 7 1 2 31 2
-p3drgk -1 5 1
-p3eig5 -4
-p3f3lj 2 7 1
-p3f99p -4
-2icghe 0 10 1
-p3j6jy -4
-p3l5i3 -7 19 2
-p3pbuw 0 8 1 16 1 25 2
-p3pd0t 4 2 1 20 1 31 2
-p3rgay 3 0 1 2 1 15 1 16 2 28 4 31 1 33 1
-p3zx4u 2 0 3 1 1 2 1 3 4 4 1 5 4 7 2 8 1 10 1 13 3 14 1 15 5 16 1 20 1 24 1 26 1 28 2 29 1 30 1 31 5 35 1 36 1 37 2 38 1 39 1
-p40byn -3
-p417g0 10 0 1 19 1 31 2 37 1
-p41xkd 4 9 1 33 1
-p44gpo 19 4 7 10 1 22 1 31 1 36 1
-p4aue5 5 13 1 32 2 36 1
-wk6d 6 5 1
-p4ibe7 0 7 1
-p4ifvm 4 5 1
-p4ihnz -8
-p4kpy2 -2
-p4me9j 0 14 1
-p4npiz 3 36 1
-p4obc7 -2 15 1 20 1
-p4tmu5 -3
-p4umte 0 30 1
-p4wgas -1 7 1 15 2
-p4y9dh 2 8 1
-p4z3is -1 15 1
-p53jf1 23 0 1 8 1 11 1 12 2 14 1 17 1 25 1 28 1 31 1 34 1
-p5by79 -16 14 1 32 1
-p5ecvh -2 15 1
-p5hy1v 2 25 1
-p5i18m -3 0 1 12 1 20 1
-p5jv3z -2
-p5ksjb -4 14 2 15 1 32 1 33 1
-p5lelp 6 13 1
-p5lhh7 -2 10 1 20 1
-p5mdmz -2 15 1
-p5nuiu -4 25 1 30 1
-p5opny -3 35 1
-p5sq2u -2
-p5tn82 6 20 1
-p5u6i3 -8 16 1
-p5vfde 1 9 1
-924kt -2
-p62zc8 -7
-p648ne 5 7 1 9 1 25 1 37 2
-p64dn5 1 3 1 5 1
-p64r2u -2
-p67pew -2
-p68tbm 3 7 1 15 3
-p6a8da -2 0 1 17 1 36 1
-p6ctyg 3 1 1 8 1 9 1 19 1 22 1 31 2 37 1 39 2
-p6tr70 -3
-p6xvf2 5 1 1 10 1 31 1
-p6zd9j -4 4 1 7 1 16 1 20 1
-p709j5 -4 8 1
-p73iz3 7 9 1 30 1
-p783va -1 8 2
-p796um 11 4 1 28 1 31 1 37 1
-p7bghf 3 19 1
-2iqszz -3
-2iqwrn 2 33 1
-p7ho88 -4
-2ired4 1 26 1 28 1
-p7oote -4
-p7ouqg -14 9 1 10 1 15 1 31 3 37 1
-p7w0uz -1 13 1 19 1
-p7x5oc -8 34 1
-p81rzd -2
-p84l6p -3 3 1 5 5 6 2 7 1 8 4 9 2 10 1 11 1 12 1 13 4 14 1 15 10 16 1 17 17 19 1 20 3 22 1 24 1 25 1 26 3 28 1 30 1 31 7 32 2 33 4 36 8 39 1
-p85jsg 0 9 1 33 1
-p897w7 -2 34 1 37 1
-p8ahs8 9 0 1 8 1
-p8ebvc -7 20 1 31 1
-p8ff9l -2
-p8im5o -6
-p8qaff 5 36 1
-p8qzoy -2
-p8t5dx -2
-p8tj4u -4
-p8uwei 7 14 1 37 1
-p8uwf6 6 36 1
-p8wvdx -1 16 1
-2iwaxx -2
-2iwwuf 2 20 1 25 1 30 1
-p9aa7c -3
-p9ax4v 10 1 1 14 1
-p9hpdx -2
-p9jey3 -2
-p9micl 15 8 2 11 1 17 1 18 1
-p9oakx -4 9 1 11 1 13 1 15 3 17 1 20 1 30 9 33 1 34 1 36 3
-p9w8or 2 19 3
-p9x4ab -2
-pa38z6 -19 0 1 1 1 4 1 5 1 8 3 11 5 16 3 18 2 24 1 25 3 29 1 30 2 33 1 36 4 38 1
-pa5t8w 0 12 1
-2j0n5t -1 28 1
-2j0tmt 3 5 1
-pa9x4g 15 7 1 20 2 39 1
-pag5z4 6 9 1 15 2 33 1
-paitd2 1 33 1
-pal8jf -14
-paln9v -3 29 1 31 1
-patzd3 -3
-pau4s7 -4
-pavyqp 4 5 1
-pazggu -7
-pb0ctw -2 36 1
-pb74be 3 22 1 31 2 36 1 38 1
-pbbz12 3 15 1
-pbh5u7 -2 15 1
-pbhh2r -2 5 1
-pbjkpv 5 22 1
-pblk0g -3 0 1 17 2
-pbtooj -4
-pbujt8 -2 5 1
-pbuw85 10 5 1 39 1
-pbyjs9 -2 21 1 24 1 33 1
-pc07yv 0 12 1
-pc2mu6 2 8 1 10 2 20 1 39 1
-pc3ol6 -4 1 1 13 1 26 1
-pc3zfn 6 31 1 35 1
-pc8z3m 1 36 1
-pc9iih 0 13 2 14 1
-pc9tbt -1 30 1
-pci1eh -3 8 1 16 1
-pckb6h -5 8 1
-pckgbw -15 15 1 20 1 24 1 26 2 33 2 36 1 37 1
-pclo3h -5
-pcltau 4 1 1 31 1
-pcqrb4 3 1 1 5 2 6 1 16 1
-2ja1gr 39 0 1 1 2 2 2 5 4 8 4 9 2 10 2 12 1 13 5 14 2 15 1 16 4 18 1 19 1 20 5 25 2 30 1 31 6 34 1 36 1 38 1 39 1
-pcw58s -2
-pcz0pg -4
-pd38fw 14 5 1 7 2 14 1 31 2
-pd45ib 4 19 2
-pd64s4 -2 2 1
-2jbh4o 2 8 1 28 1 31 1
-pdawtg 2 37 1
-pdbtsa 1 14 1
-2jc7f7 -2
-pdibe3 2 13 1 31 1
-pdm0b7 3 38 2
-2jdfia 10 20 1 29 1
-pdr61c 10 37 2
-pdvcuj -2 9 1 23 1
-pdxdcx -10 10 1 22 1 31 1 36 1 37 1
-pdzko5 7 5 1
-pe4t5f 1 10 1
-pe6o87 -7
-peagiv 2 0 1 17 1
-peebqz -3
-pehles -10 3 2
-pehnti -2
-pehqlw -2
-pelcsw 10 30 1 31 1
-pem3ju 4 5 2 33 1
-2jh13a 8 3 1 5 1 17 1 19 1
-pevysm 3 26 1
-peyf8e -2
-pf1yv6 -2
-2jigdf 1 2 1
-pfae1y -3 11 1
-pfdryy -2 2 1 5 1 9 1
-2jjn9g 4 1 1 5 1 6 1 8 1 15 1 16 1
-95m9r 9 37 1
-pflxl4 3 17 1 21 1 23 1 30 1
-pfpu67 4 36 1
-pfts5f 4 9 1 28 1 31 3 37 1 39 1
-pftvee 5 30 3
-95pnb -2
-pfy9ks -5 25 1 33 1
-pfyav1 7 2 2 15 1 26 2 33 1 39 4
-pg0524 -7
-pg1095 -9
-pg5dn3 2 20 1
-pg5j1l 6 8 2 13 1
-pg5wld 2 20 1
-pg7j68 -2
-pg7r59 0 12 1 14 1
-pga0hw -4
-pgciob 11 24 1 31 1
-2jnm70 5 1 1 5 1 30 1
-pgox5z -2
-pgs618 7 20 1
-pgslqa -3
-pgu1ve -4 9 1 16 1 26 1
-pgvri5 6 8 2 28 1 29 1 35 1 36 1
-pgyvtx 3 24 1 33 1
-phautz -2
-phck4l 2 3 1
-phfwl1 -2 15 1
-phg3ha -1 5 1
-phg6hy -4 8 1 13 1 27 1 39 1
-phor4h 0 12 1
-2jrvhv 1 30 1
-phsna0 -2
-phtvaz 2 8 1 37 1
-phu54q -2 25 1 32 1
-phu9hx -2
-phv7h7 -2 0 1 32 1
-pi3wez -2
-pi4r9z 14 25 3
-pi5kkd 1 14 1 30 1
-pi8tmv 2 30 1
-pi9fm8 -15 1 1 7 1 8 2 9 2 12 1 14 1 25 1 31 1 33 2 38 1
-pihxpc 6 12 1 16 1 19 1
-pijylt -2 5 2 7 1 11 1 15 1 16 1 19 1 26 1 30 2 31 1 32 1 33 1
-pilntq -3 33 1
-piqlz2 -3
-pisvre 10 29 1 31 4 39 1
-piv1gw -3
-piypk3 3 20 1 37 2
-piyr6w -3 5 1 39 1
-pj6pn7 -5
-pj88ut 3 32 1
-pj8gwf -2
-pjfblz 9 1 3 4 1 5 2 8 3 10 4 11 2 12 1 13 3 15 7 16 1 17 1 18 5 19 1 20 6 23 1 24 2 25 1 26 2 28 1 31 1 32 1 33 1 36 4 37 1 38 2 39 1
-pjilri -2
-pjj1tb -2
-9720f 3 13 1 31 2
-2jythm -2
-pjqmaq 5 28 2
-pjsffx 8 12 2 19 1 24 1 36 1 37 1
-pjtm7e 6 19 1
-pk3b0u -5
-pk4ali 0 26 2 31 1
-2k0h45 5 1 2 3 1 5 1 8 2 10 1 11 1 15 2 25 3 30 1 33 2 36 2 38 1
-pk7h10 6 10 1 15 1 19 1 36 1
-pk8x0v -5 2 1
-pk9ata 2 0 1 28 1 31 1
-2k0zsj -4
-pkai1s -1 15 1 28 1
-pkbfco 0 26 1
-pkgu3n 2 0 1 17 1 18 1
-pkhzxo -6
-pkknks -5
-pkm0l3 -3
-pknbat -4
-pknenh 4 10 3
-pkrqbv -4 25 1
-pks363 40 1 2 5 1 8 1 15 1 19 1 36 24
-pktcqb 4 12 1 24 2
-pkwveo -3
-pkx8ra -3
-2k3wxw -2 4 1 5 3 9 2 10 1 11 1 12 1 16 2 20 7 22 1 29 2 30 1 31 2 32 1 33 9 34 1 36 1 39 1
-pl5x77 2 19 1
-pl9nlb 3 10 2 37 1
-plbngp 5 30 2
-plf0fk 4 20 1
-plkmi1 5 8 1
-plr296 12 17 1 22 1 31 6 32 1
-plswbb -1 1 1 31 1 32 1 33 1 36 1 38 1
-plyyxg 4 30 3
-plzt0b 3 12 1 16 1
-pm56zk -7 5 1
-pma8zy -2
-pmb4je -2
-2k939r -3 28 1
-pmobsp -2 33 1
-pmtxqq -4
-pmub64 -5 11 2 26 1 36 1
-pmvjqy 22 13 3 19 1 37 2 38 2
-pmwxwb -28 1 1 5 1 9 1 10 1 12 6 14 1 19 1 22 3 24 1 31 11 37 1 39 1
-pmx6ga -2
-pmyvyb 11 8 1 16 1 28 1
-pn0luz 1 11 1
-pn1fvo 18 6 1 8 6 20 2 28 2 33 3 36 1
-pn6zab 3 24 1
-pn9o66 -3
-98e5s 1 5 1 17 2
-pndvog 2 4 1 31 1
-pnje3y -1 15 1
-pnjiou 2 10 1
-pnknvs -2
-pnqbgw 5 8 1 10 2 12 4 13 1 15 5 25 3 31 1 33 3 34 1 38 2
-pnrgmd 0 30 1
-pnu769 -4
-pnu7ix -5
-pnvc0y -8
-pnwdh7 -5 10 1 12 1
-pnxbn4 -3
-pnxohv -2
-pnyzld -3
-po0wds -2
-2kej35 4 36 2
-po6jm9 -4
-po8qz2 -1 20 1 36 1
-poa6o2 2 33 1
-pofmtl -2
-pomql9 -16 7 1 12 1 13 1 14 1 20 2 28 1 33 2
-pon4cb 2 25 1
-pongzj 4 2 1
-ponwji 1 0 1
-2kgxdd -13 16 1 26 1
-popp95 3 19 2
-poqt0j -2
-posr90 7 4 1 22 1
-potwal 3 16 1
-povy6j -1 35 1
-poyeb1 -3
-pozw7p 3 16 1 17 1
-pp3bqd 4 13 2 33 1
-pp8efq 3 25 1
-ppaltf 11 0 1 9 3 15 1 16 4 17 7 20 1 24 1 31 2 38 6
-ppb0yt -1 15 1 20 1
-ppgngk -13 28 1 33 1 34 1 36 2
-ppjxxm -4
-2kk2dz 5 1 1 12 1
-ppm6qc 0 7 1
-ppnf78 13 1 3 8 1 10 5 20 1 22 2 26 1 33 1 34 1 37 2
-ppw6vi -2
-ppwpbj -2
-2klgkk 1 8 1 12 4 16 1
-ppzeth -2 24 1
-pq0pz5 1 4 1
-pq2k08 -6
-pq4daq -4
-pq4dmp -6
-pq9655 3 16 2 24 1
-pq9cop -4
-pqa6m7 11 11 1 30 2
-pqepsn 1 14 1 28 1 30 2 31 1 33 1
-pqfmri 0 0 1 17 1
-2kn6s2 5 13 1 15 1 31 1
-pqrijj 1 14 1 30 1 37 1
-pqv42h 2 5 1
-pqzlfw 5 36 1
-pr631p -3 5 1
-prfqhh -4
-prgni9 0 23 1
-prjsn5 -14 12 1 15 1 16 1 19 1 20 3
-prmjcw -20
-prmpt5 -2
-prmw5l -5 2 1 31 1
-promme -2
-prtht0 -4 33 1
-prvdgq -6
-prvdt5 -1 8 1
-prvvg0 -3
-2ksos0 -3
-ps59qw 10 15 1 16 3 39 1
-ps7y7r -2
-psaymn 0 12 1 36 1
-psbqnf 1 0 1 10 1
-psdpp5 1 1 1 12 1 28 1 39 1
-psoqbo -2
-psoypu -2 19 1 37 1
-psqi2w -2
-psvjtl 17 0 3 3 16 5 1 16 1 32 1
-psymsh 4 26 2
-pt1g23 6 8 1 31 2 38 1
-pt1rlg 2 5 1 13 1 15 1 16 3 19 1 22 2 30 11 31 3 33 1 36 2
-pt2d0b 1 0 1 5 1 10 2 15 1 16 1 28 1 36 1 37 1
-ptahhs -12 25 1
-ptbw9s 0 15 1
-ptc24y -3
-2kxyzy -2
-ptk4i0 -3 0 2 3 2 5 1 6 4 8 3 12 1 17 1 20 1 39 1
-ptka5i -9
-ptlvve -5
-ptoifr 7 30 3 31 1
-ptqfay -4
-ptwue2 6 9 1 10 1 20 1
-pu029h -14
-pu02dy 3 0 7 3 1 5 2 7 1 8 1 9 1 12 1 14 1 16 3 17 2 20 1 36 1
-pu07d0 -10 5 1
-pu0z6c -4
-pu3624 -2
-pu5fom 4 7 1 24 1
-pubktp -6
-puc0tu 0 31 1
-pugsmk 4 20 1
-puh7ts -2
-puhhqx -4 9 1 12 1 14 1 17 1 20 1 32 1 36 1 38 1
-purqac 2 15 2 19 1 20 1 24 2 25 2 31 1 33 2
-pus4wk -3 12 1 13 1 33 1
-pusp83 -6
-puuibz -3
-puwaw9 -22 9 1 20 1
-puxehr -11 8 1 15 1 39 1
-pv2y8q 6 19 1
-pv96d0 -21 0 1 8 1 11 2 12 2 14 1 16 2 20 1 30 1 36 1
-pvhm60 2 30 1
-pviayk 1 23 1
-pvj8gd -18 15 1 33 1
-pvnsbm -11 4 1 19 1 24 1 36 1
-pvru83 0 7 1 33 1
-pvuhrw -2 5 1
-pvy25l 3 0 1 3 1 11 1 14 1
-2l73sf 4 8 1
-pw1c7m -2
-pw3qq6 -6 25 1
-pw3rmf 2 20 1
-pw9okb 2 9 1 20 1 33 1 38 1
-9bmi1 -3
-pweii4 -2
-pwi02k 6 19 1 33 1
-pwl17q 2 33 1
-pwm0vd -2 25 1
-2l9ehp -10
-pwnfkz 2 24 1 37 1
-pwo9m6 -2 15 1 16 2 28 1 33 1
-pwoelv -1 29 1 35 1
-pwok3j 3 26 1 33 1
-pwvv8l 4 1 1 5 1 6 1 10 1 17 1 20 1 34 1 38 1
-pwxz89 -3
-pwzgmd -1 37 1
-px3li1 4 5 1 8 1
-px44t6 -2 8 2
-px4x8a -5
-pxenor 0 26 2
-pxfkp3 -13 18 2
-pxirnc 0 12 1 20 1
-9c3qx 0 31 1
-2ldd06 7 4 2 20 1 31 1 33 1 37 2
-pxxba6 1 19 1 20 1 37 1
-pxy0yk -2
-py0b5m -2 15 2 20 2
-2legyk -3 20 1 33 1
-py37un 4 9 1 13 1 16 1 17 1 24 1 38 1
-py4ja1 -3
-py97qv -3 4 1 16 2 20 1 22 1 24 1 30 1 36 1
-pydrup 1 28 1
-pyf05f 3 4 1 12 1 13 3 20 1 26 3 31 2
-pygzha -2 12 1
-pyjt8k 0 16 1
-pyl6bb -4 1 2 3 1 9 1 12 1 13 1 15 1 17 1 19 1 24 2 31 2 36 1
-2lgj6o 0 15 1 28 1
-pyq7xk -9 1 2 5 1 6 1 7 1 8 4 10 2 15 1 16 1 19 1 20 1 25 7 26 2 27 1 28 1 37 1 38 1 39 1
-pyr5rx -2
-pysdam 3 0 1
-pysllz -1 19 2 37 1
-pyvbu7 -4
-pyx9da 5 5 1
-2lhx8w -3
-pz4udx -9 7 1 23 1
-pzb2v1 -2
-pzdevd 4 13 1 31 1 39 2
-pzgsbz 0 25 1
-pzh39a 1 8 1 13 1 15 1
-pzicol 3 19 1
-pzkf88 5 0 1 3 1 30 1 31 1 33 1 34 1
-pzm53x 3 5 1 10 1 17 1 19 2 31 2 38 1 39 1
-pzm658 15 0 1 5 1 8 2 13 1 16 1 20 1 27 1 28 1 30 3 31 7 36 1 38 1
-pzo7gz 15 1 1 8 1 30 1
-pzrg26 -4
-pzxdut 0 1 1
-pzz42d 11 1 6 26 1 36 1
-2lll4e -6
-q00cah -12 0 1 13 2 19 1 20 1 24 1 31 1 33 1 36 1
-q019za -8
-q02y5m -7 8 1 12 1 20 1 25 1 36 2
-q03ser 16 1 3 7 1 8 2 12 1 14 3 20 3 22 1 24 2 33 4 36 1 37 1
-q0dkiu -8
-q0fp6h -2
-q0hzw9 5 16 1 36 2
-q0q0e6 -3
-q0yx2d -6
-q0zp6u -5 37 1 39 1
-q107bk -1 31 1
-q108e5 13 3 1 5 1 10 1 12 1 20 1 25 1 26 1 28 1 36 3 39 1
-q125d5 -2
-q12m7e 1 8 1 12 1
-q12o1q 3 17 1 28 1
-q12tl8 0 8 1
-q130ds -4 34 1
-q19dqr 1 28 1
-q19z1x 1 31 4
-2lqbqm -2
-q1bpod 8 5 1 12 1 13 1 20 1 30 1 33 1 34 2 36 5
-q1d171 -3
-q1hql7 -2
-q1lug8 1 31 2 32 1
-q1s7kf -3
-q1vs37 7 12 2 15 2 26 2
-q23b4l -3
-q26wfs -4 8 1
-q2e8gs -9
-q2ggaf 11 5 1 12 1 28 1
-q2haq4 -3 15 1
-q2ix3i 0 7 1 15 2 17 1 25 2
-2lup55 -3 12 1 16 1
-2luq5v 3 8 1
-q2jseh -2
-q2qivj -6 14 1
-q2uglr 3 0 1 4 1 5 2 10 2 12 1 15 1 16 2 19 1 20 2 25 1 30 1 31 1 33 1 36 1
-q2uyew 0 16 1
-q2ye8o 8 7 1 13 1 20 1 28 1
-q2zxbt 4 5 1 11 1 20 1
-q2zypd 1 5 1
-q30bc0 0 15 1
-q34pr6 -9
-q357nn -2 4 1
-q3bnai 3 16 1
-q3fgsh -1 8 3 9 1 12 1 20 2 24 3 25 1 28 1 31 2 33 2 38 1
-2ly0xv 18 5 1 13 2 14 1 16 1 20 3 31 1 39 1
-2ly6ir -15
-q3ivjf 3 0 1 18 2
-q3k3qm 2 1 7 3 1 6 1 8 17 11 2 12 1 15 1 16 2 17 1 20 1 22 1 25 2 28 2 30 11 31 2 33 1 36 1 39 1
-q3k4ka 0 0 1 16 1
-q3lybp -6
-q3oxa6 -3
-q3povf 1 3 1
-q3q05v 0 29 1
-q3rrft -3 5 1 17 3 20 1 38 1
-q3wgu0 3 31 1
-q3wt9k 10 7 1 8 1 13 1
-q3wvs2 1 8 1 10 1 11 1 13 1 18 2
-2lzpc3 -17 1 2 16 1 25 1 26 1 34 3
-q4514x -3 37 1
-q48k20 7 19 2
-q4anrb 8 0 4 3 3 4 2 5 4 8 2 10 1 13 2 16 1 20 2 22 1 24 2 25 1 28 3 32 2 34 1 36 7 39 1
-q4d7ai -4
-q4dcpb 3 25 1 29 1
-q4iv33 -1 30 1
-q4q86f -1 15 1 20 1
-q4rasq -6 2 1 12 1 14 1 16 1
-q4sern 1 31 1
-q4zncu -3 16 1
-q52ctb -3
-q54z3b -2
-q5869h -9 37 1
-q5caif 2 16 1 32 1
-q5dacv -1 7 1
-q5jfl0 -5 22 1 35 1
-q5mqqp -4
-q5ms1x -5
-q5qf68 3 16 1 36 1
-q5r3vo 1 19 1
-9f4iw 3 5 1 11 1 36 1
-q66qgr 1 12 1 37 1
-q6dl3e 4 12 1 13 1 16 1 19 4 22 1 31 1
-q6e4uh 2 22 2
-q6esns -14 16 1
-q6fxyd -4
-q6l3ph -1 37 1
-q6mkyv -2
-q6nsjv -1 3 2 6 1
-2ma1fi -4
-q6wc3r -3
-q6wc75 7 19 1 29 1 37 4
-q74h04 -3
-q758j9 -1 20 1
-q774i4 -2
-q798fg -3 30 1
-q7hq8m -4 20 1
-q7sa3b 13 5 1 9 1 13 1 24 1 26 1 33 1
-q7truz 1 15 2 28 1 36 1
-q83tsd -7
-q83u38 0 13 1
-q85mtf -2
-q8d3qo -2
-q8f31t -2 10 1
-q8gaar 13 2 1 8 2 12 5 15 1 19 1 20 1 27 1 31 1 34 1 38 1
-q8gtpj -2
-q8kf3e 12 5 1 8 2
-q8mu6a -3 5 1 36 1
-q8mx0e -4
-2mgy0q -3
-q8ynf2 -5
-q8yxay -4 15 1
-q8z5v1 -3
-q91l6c 11 2 2 8 1 15 1
-q92ql3 -4
-q98qi0 -6
-q9h4ld 5 14 1
-q9kmv7 -2
-q9kp5n 9 0 1 5 1
-q9kvej 5 26 3 33 1
-q9llmr 11 8 1 13 1 36 1 38 1
-q9mdo6 -8
-q9mut0 -2
-q9n6a3 -2 20 1
-q9oyjv 11 14 1 16 2 31 2
-q9thqj 8 8 1 9 1 12 1 13 1 14 1 32 1 36 2
-q9uzu2 2 20 1 22 2
-q9xfmn -4 15 2 17 1 19 1 20 1
-q9yax2 -5
-q9znxx 0 38 1
-qa38e8 6 15 1 32 1
-qa3hrg 11 10 1 19 2 29 1 36 1
-qa4l8p -48 0 4 1 1 2 1 3 1 8 1 10 4 11 1 12 3 13 2 16 4 19 1 25 3 26 1 28 1 30 5 33 2 36 1 37 2 38 1 39 1
-qa8ixq 1 15 2
-qaf8u3 -12 20 1 22 1 28 1 36 1
-qaijnp 5 0 1 10 1 20 1
-2mnksq -2
-qalxyo 0 1 1 14 1 16 1 17 1 30 1 31 1
-qaov1k -5
-2moae4 -2
-qardr3 -3
-qb11n2 -2
-qbcga8 -6
-2mqoa1 2 5 1 8 2 22 2 30 1 33 1 36 1
-qbf5co -3 31 1
-qbi57u 2 30 1 36 2
-qbk8cj -2 20 1 33 1
-qbn5sy 8 19 1
-qbophn 1 22 1 37 1
-qbrkgh -2 15 1
-qbrxq8 3 12 1 20 1 31 1
-2ms6ug -3
-qbu9x2 2 15 2 26 1
-qc02sn 5 31 3
-qc1px2 10 1 1 13 1 15 2 20 1
-qc2qk3 -2
-qc44sr -2 28 1
-2mtr8b -3
-qc9nmj 1 8 1 16 1 30 1
-qca2xs -9 38 2
-qcij09 -2
-2mutej 13 1 4 2 5 5 1 7 3 8 1 9 5 10 1 11 1 12 3 13 4 14 2 15 4 17 1 19 10 20 3 24 3 25 12 26 5 28 8 30 1 31 3 33 3 36 1 37 2
-qclpgo 13 5 1 8 1 15 1 25 4 30 2 36 2
-qcs7ai -13 33 1 36 1
-qctagr -3
-qcu515 -5 12 1
-qcupzj 8 13 1 26 1
-qcv6tg -5 36 1
-2mw2fd 8 4 2 16 1 22 1 31 1 36 2
-qd4081 -2
-qd7gcc 1 15 1 18 1 20 1
-qd8fjw -3
-qdae1e -2 0 2 9 2 16 1 33 1
-qdefak 1 5 1
-qdgc59 11 22 1 29 2
-qdjf9s 5 12 3
-qdn72t 8 0 10 3 1 5 1 10 1 14 1 16 4 17 8 18 6 31 1
-qdn8yl -1 10 1 31 1 36 1
-qdnpzw -2 16 1
-qdnuq9 -3
-qdo31f -3
-qdqd6c -2 26 1
-qds8pn 2 31 3
-qdsy1d -3
-qdty7w -2
-qe0hp5 -2 15 1
-2n0nj3 1 9 1
-qe6poq -2
-qe8xvq -13 12 1
-qea5fe 4 8 1 36 1
-qeckl6 -7
-qegcxo -1 12 1
-qejal1 -2
-qelh0p -21 10 1 12 1 14 1 25 1
-qelp9q -2
-qelpcq 2 16 1
-qemgje -2
-qeoqtl 7 4 1 19 1
-qer1tt -2
-qerqf7 2 10 1 36 1
-qew56z 0 16 1
-qewrod -7
-qex7c9 0 8 1
-qexswr 4 8 1 13 1
-qf166p 6 0 2 1 1 2 3 3 1 8 3 9 1 12 4 13 1 14 1 17 2 18 4 19 1 20 4 29 1 30 2 38 2 39 1
-qf1nw9 -1 20 1 36 2
-qf1ohc -3 1 1
-qf3ggh 3 31 1 35 1
-qf3sy5 6 12 2
-qf9csy 11 5 1 8 1 22 1
-qfcgg6 -5
-qfjxb0 -2
-qfrtmp 1 15 1 20 1 33 1
-qfsyfv -5
-qftvee 0 19 1 37 1
-qftz0h 6 8 1 12 1 20 2
-qg0tli 13 7 1 16 1 18 1 29 1 30 1 31 1 38 1
-qg3ivr -2
-qg3mct -2 15 1
-qg4r6d -2
-qg9hwi 31 7 1 12 3 14 1 20 1 21 1 26 1 30 1 37 1 38 1
-qgbrkg 4 31 2 39 1
-qgcocl -5
-qgd3qa 3 0 1 37 1
-qgdt54 -2
-qgf40i 4 19 1
-qgfpqt 5 5 1 8 1 22 2 31 1
-qgleg3 -5
-qgllhh -11 13 1
-qgmmsa -4
-qgpunx 1 26 1
-qguj7h 2 0 1 1 2 8 1 31 1 33 2
-qguk6g -2
-qgv7vv -6 8 1
-qgwlbm -1 33 1
-2nahpt 3 33 1
-qgym8s -2 1 1
-qh1zed -2
-2nb2ze -2 2 1 5 1 8 2 12 2 14 1 16 1 20 2 24 1 31 3 36 1 37 2
-qh499k 0 12 1
-qh7abz 0 33 1
-qh93ul 2 15 1 16 1 31 1
-qhcbvq -5
-qhkjgw -2
-qhkn5k -14 1 1 2 1 10 1 12 1 19 16 33 1
-qhpkmn -4
-qhr7ge -1 30 1
-qhu4zy -1 29 1
-qhxij1 -3
-qi0mka -8
-qi40jr -1 15 1
-qi6u86 4 31 1
-qibqcj -2 24 1
-qiectc -2
-qiegqg -2
-qiindu -2
-qijhy7 -5
-qinw8i 5 10 1 19 1 26 2
-qiuexw -5
-qivhzj -6
-qj1bus -2 20 1
-qj53q5 5 26 2
-qj6cd7 -6
-qja4z6 0 28 1
-2nj48q -6
-qjegh5 4 25 1
-qjhtxz 26 0 1 1 2 5 1 8 2 10 3 16 5 31 1 36 1
-qjhzry 3 12 1 25 1
-qjrsuv -3 22 1 28 1
-9k5r4 3 33 1
-qk2e5c -6
-2nm7lr 4 15 1 20 1 33 1
-qkaxti -2 38 1
-qkbrsd -2 11 1 33 1
-qkmqlv -2
-qkqb3o -3
-qkt3jg 3 10 1 26 1
-qktqkz -7 1 1 33 1
-2norwk -3
-qky53c -2
-qkztc4 1 0 1 17 2
-ql1mp1 -3
-ql1sfx -12 31 7
-2npmlv -14 10 4 26 1
-ql8abi 3 30 3
-2nq5q7 -2
-qlaiy1 -3
-qldabg 8 0 1 1 1 8 1 10 2 12 2 20 3 24 1 38 1
-qlfgfk 3 1 8 2 1 4 1 8 2 12 1 13 11 16 4 18 1 20 4 24 2 28 4 29 1 30 1 31 6 33 1 36 2 38 1
-qlg9me -4 16 1
-qlhn09 3 5 3 12 1 14 1 15 1 16 2 31 1 32 1
-qloo95 9 12 1 25 1 31 1 33 1
-qlrfgb 3 8 1 16 1
-qlzvl5 7 3 1 8 2 11 1
-qm2tkd 2 8 1 11 1 24 1
-qm2w2c 9 20 2
-qm4d1e -3
-9kxmb -9
-2ntrbg -2 5 1
-qmb7rl -3
-2nuuyt 3 1 1 31 1
-qmn54k 10 3 1
-qmr4vq -1 2 1
-qmu6ej -2
-qmv7qi 2 16 1
-2nw364 6 31 1
-qmxsi4 -12 3 1 8 1 12 1 16 2 19 4 25 1 38 1
-qn4ndm 16 7 1 20 1 31 1
-qn75vl -1 1 1 16 1
-2nx7sf -2
-qnaiq8 -2 5 1 12 1 13 1 25 1
-qnap79 -2 12 1
-qnc1ym 9 9 1 28 1 34 1
-qnf4sp -5
-qnlzox -4
-qnpee6 2 15 1 20 1 24 1 31 1 33 1
-qnzdnc -2 15 1 25 1
-qnzduc -7 5 2 7 3 20 1
-qo5gf8 -5 2 1
-qo5s7c -12 16 3 20 1 28 1
-qo6hei -6
-qo7cfj 4 24 1
-qo8kkw -3 9 2 10 1 17 1 24 2 32 1
-qo9hfs 13 19 1 20 1 22 9 24 1 28 1 31 2 34 1 35 1 36 3 37 1
-qocerx -2
-qod3ye 9 13 3 14 1 15 1 20 1 25 1
-qod4kq -2 16 1
-qogfj7 5 11 1
-9ls3j -3 25 1
-qoks6y 7 0 2 1 1 5 1 8 1 11 1 12 4 13 1 14 1 15 2 16 1 18 1 20 1 28 1 30 1 31 2 32 1 33 2 36 11
-qomozv -4 5 1 12 2 13 2 16 2 37 1
-qor2bu -4 13 1
-qosn9o -4 30 1 31 1
-qot1li -2 8 1 28 1
-qotipb -8 9 1 23 1 33 1
-qotkow 2 19 1 25 1
-qotymm 3 37 1 38 1
-qp4i95 -7 8 1 11 3 30 1
-qp7qeb 6 1 1
-qpc9b8 -1 30 1
-qpe082 10 4 1 8 1 22 2 31 2
-qpg798 4 5 1 7 1 14 1 23 2 25 1 30 1 36 1 39 1
-qpj2rd 4 8 1 17 4
-qpje85 -6 8 1 26 1
-qplq3d -3
-qpnfzs -2 1 3 8 1 16 1 31 1
-qpsnc0 -3
-qq1gdq 2 39 3
-qq4t0o 4 0 1 1 2 8 1 10 1 16 1 33 1
-qqbbdn -3 31 1
-qqissl -6 25 1 28 1 31 3 35 1
-qqkmrq -2
-qqn3ny 3 8 2
-2o9tz3 -9
-qqsj7h -7 31 1 37 1 39 1
-qqt1rg -10
-qqymsu 9 0 1 5 1 11 1 31 3
-qr2ctk 5 5 2 31 1
-qr2zk2 1 37 1
-qr63ft 1 18 1
-2obgak 1 28 1
-qr8fgv -3
-qr9v73 -11 0 1 1 2 4 1 9 1 15 1 31 1 37 1
-qrc7mj -5
-qrcqs6 -5
-qriivx -3
-qrjc6d 0 1 1
-qrn9a9 2 15 1 19 1 20 1 25 1
-qrnjc4 -2
-qrp3yz -3 7 1 32 1
-qrpal6 5 13 1 32 2 36 1
-qrrfbz 2 20 1
-qrsl14 1 12 1
-qrthc1 -5
-qruopi -4 28 1
-qs0gr6 -4
-qs6m4h 0 8 1
-qsitah 12 0 1 7 1 12 1 13 1 33 1
-qskc87 9 5 1 38 1
-qskzh9 -6 25 1
-qsmbbw -10
-qsnrza 11 0 1 1 1 6 1 9 1 14 2 15 3 19 1 20 2 23 1 27 1 31 1 32 3 33 3 34 1 36 1 39 1
-qsr60w -3 36 1
-qss0o8 16 1 1 6 1 26 1 31 1 33 2
-qssvjb -2
-qsx3jv -3 36 1
-qt74i7 -5
-qt828d -1 24 2
-2oivy5 9 5 1 8 1 11 1 14 1 16 1 22 1 24 2 26 2 28 4 29 1 30 1 31 2 32 1 35 1 36 5
-qtamvq -8
-qthmf1 -11
-2ok29s -2
-qtpz5j 6 2 1 8 1 9 1 12 2 20 2 22 8 23 1 24 1 26 1 28 1 31 3 37 4 38 3
-qtr2ye -8
-2okprt -12 33 1
-qttgxk -2
-qu0spz -6 10 1 19 1 31 1
-qu1f35 5 24 1 32 1 33 1
-qu4ijr 0 3 1 10 1 30 1 33 3 38 1
-qu649h -20 1 1 6 1 8 6 22 2 24 1 25 2 28 1 30 10 31 6 33 2 36 1
-qu9ymm 1 8 1 14 1 25 1 31 4
-qucr4k -2 31 1
-qudi7z -4
-qudm82 -4
-quem5e -6
-qum6xt 10 12 1 25 1 26 1
-qumglq -9
-qupo2i -3 25 1
-qusjq1 -7
-qussvx -2
-qut4xj -2 32 1
-qv3ctm -3
-qv46t4 -5 1 1 8 2 12 1 16 1 25 4
-qv6lps -6
-2oqdnh 3 0 1 4 1 5 1 9 1 10 1 14 1 15 2 25 3 33 2
-qvbtyz -1 8 1 20 1 31 1
-qvf24j 7 4 1 22 2
-qvj4ol 4 30 1
-qvl9bq -4 15 1
-qvmd1u 3 28 1 29 1 32 1
-qvnmi5 -2 36 1
-qvo0dn 2 0 1
-qvr6yc 8 5 2 8 2 12 1 27 1 36 5
-qvshyv -12
-qvuf9s -2
-2oseh4 -5 1 1
-qvxtat -4
-qw1l17 -2 25 2
-qw6gbi 9 8 1 16 2 20 1 28 1 33 2
-qwduyr 12 0 1 4 1 8 1 24 1
-qwne4z -6
-qwpw8n -5
-2ovear 5 6 1 14 1 29 1 31 1
-qwufpr -4
-qwv3tk -6
-qwy19o 0 0 1 38 1
-qwynv8 8 5 1 8 1
-qx0dov 17 2 2 8 1 19 1 20 1 22 1 28 1 31 2
-qx2g0w 1 15 2 20 1 33 2
-qx2lk3 3 16 1 20 2
-qx356d -5
-qx6ir7 -2
-qx6yob -14
-2ox3o3 -2
-qxc2h3 6 13 1 22 1
-qxi5pj -5
-qxmk13 2 0 1
-2oynyj -2
-qxmof5 1 13 1
-qxqxwx 5 1 1 5 1 17 1 28 1
-2p06vu -3
-qy33fz 2 19 1 31 2 37 1 39 1
-qy859o -15 0 3 3 2 5 2 8 2 10 1 12 2 13 3 15 2 16 3 18 1 25 6 30 1 36 1 37 1
-qy8cx6 -4 22 1
-2p0wkf -1 16 1 17 1
-qy98q8 -2
-qy9vaw 0 36 1
-qyd8wn -2
-2p1dtn -2
-qyemzh 4 26 1
-qyfam8 -3
-qyfh7p -3
-qyfx2z -1 24 1
-qygwwk -4 31 1
-qyj8vr -7 25 1 30 1
-qyjb6s 3 1 1 20 1 36 1
-2p26co -2
-qynh1p -3
-qyp5zv -1 0 1 3 1 13 1 17 1
-qypb9n 1 8 1 36 1
-qyqgpj -2
-qyryks -2
-qyt0t7 -7
-qyup49 2 26 2
-qyupo5 -6
-2p3no2 7 8 1
-qz18lg -4
-2p3qce -3 8 1 28 1
-qz204f 4 13 1 33 1 36 1
-qz2dm1 3 5 1 25 3
-qzbq1e 4 26 1 31 1 37 1
-qzbtfg -2
-qzcs3i -3
-qzda35 -2
-qzdl06 2 19 1 36 1
-yyxi 5 38 1
-qzghiq 6 1 3 8 1 33 1
-qzh29m 9 8 1
-qzptyk 3 24 1 30 1 38 1
-2p6h62 6 11 1 13 1 16 3 18 1 20 1 23 1 32 1 36 1
-qztes1 0 0 1 5 1 8 1 12 3 16 2 20 1 22 2 24 1 25 8 28 1 30 1 31 3 33 1 37 1
-qzuyyz -3 12 1 16 2 17 2
-r006nm -13 28 1
-r02kbm -4
-r0374d -3
-r03y3t 3 15 1
-r05z3b 3 5 1 26 2
-2p82r3 -13
-r0cx7k 2 19 1
-r0el38 -1 31 2
-r0f7tw 10 1 2 12 1
-r0ftj4 -2
-2p8xsx -3
-r0hfhf -2
-r0t1gt -2
-r0utor -3 0 1 5 1 7 1 16 1
-r0v858 1 16 1
-2paqrp 17 5 1 8 1 10 3 15 1 20 2 31 3 34 2 38 1
-r13e5m 6 19 1 31 1
-r165gt -7
-r17qb9 -3 33 1
-r18ng3 2 15 3
-r1ahkt 2 16 1
-r1awsh -3
-r1c6c2 -3 8 1 10 1 29 1
-r1lrlf 0 26 1 28 2 32 2
-r1rggs -7
-r1ugch -10 12 2 15 1
-r28faq -3 30 1
-r29fnm -6 9 1
-r2a46b 5 30 4
-r2f0xy -2 31 1
-r2h0rm -3 12 1
-r2iaig -2
-r2jmu4 -2 12 1 16 1
-r2oxzy 5 0 1 14 1
-2pgxus 1 5 1 7 1 9 1 15 5 20 1
-r2taq5 4 5 1 8 3 10 6 15 1 16 8 19 2 20 7 25 2 26 1 28 6 33 3 36 5 39 1
-r2w1ln 3 4 1 22 1
-r31yjz -7 15 1
-r34mk3 -8
-r375hc -3
-2pj39z -3 22 1
-r3b1jz -4 20 1 36 1
-r3cf4t -1 33 1
-r3ch5m 2 31 1
-r3efq2 2 10 1
-2pjtjg 19 19 1 37 3
-r3ieve -2
-r3nouw -2 5 2 16 1 20 3 24 1 33 4 38 1
-r3rz87 -3 33 1
-r44hp7 10 1 1 5 1 11 1 14 1 20 2 26 1 33 2 34 2
-r45dcm 10 9 1 11 3
-r4nw62 -18 8 3 9 1 10 1 12 1 13 1 15 1 19 4 24 3 26 1 32 1 33 1 37 4 38 1
-r4o7el -14 7 1 8 1
-r4qgd6 0 15 2
-r4sgvj -2
-r4vgdo 6 5 1
-r4vhrz 3 28 1
-r4zz5e -7
-r5321m -3
-r546yx -7
-r5exzn -6
-r5jles 3 19 1
-r5m82o -3
-r5mlev -2
-r5nnhq 0 20 1 31 1
-r5oq48 8 16 2 20 1 31 1
-r5pmed 0 17 1
-r5q7l9 -2
-r5st6j -4
-2ps8n2 0 0 1 8 1 27 1
-r5xt7s -2
-2psllv 3 3 1 13 1 33 1
-r5z0yv -1 36 1
-r63f5m 2 9 1 24 2
-r63x7v -4
-2pt7rt -3
-r663u4 0 0 1 9 1
-r66x20 -2
-r685zp -6
-r68lpr 15 0 2 2 1 3 1 5 2 8 8 10 7 12 1 13 1 15 1 16 1 17 1 18 1 19 2 20 1 24 1 28 1 31 1 32 1 33 4
-2ptpox -5
-r69jp7 18 0 4 5 2 8 2 10 1 11 1 12 1 14 2 16 5 17 7 20 1 25 2 26 2 28 1 30 5 31 1 32 3 33 1 36 4 37 4
-r6a3i1 -2
-2ptxti -3 22 1 38 1
-r6e8fu 2 15 1 20 1
-r6fkfa 3 24 4
-r6imka 4 25 1
-r6p9ip -2
-r6rhia 11 5 1 20 2 33 1 34 1
-r6sllr -2 10 1 16 1 28 1
-r6tdmm 1 0 1 1 1 2 1 16 1 17 1 27 1
-r6u5kt 3 16 1
-r6udek 1 30 1
-r6zisv -8
-2pwmh7 1 8 1 28 1
-9sgoo -1 31 2
-r76trs 0 5 1 11 1
-2px4sj 3 2 1 9 1 14 1 33 1
-r78sh2 -3
-2pxa22 -9
-r797sj 4 26 1
-r79h2v -19 1 1 3 1 7 1 9 1 10 1 12 1 13 1 15 4 16 1 19 1 20 2 24 1 30 2 31 6 32 1 33 3 36 1 38 1
-r79w2s -3
-r79ylc -11 12 1 17 1 25 1
-r7arom -5 32 1
-r7bfb2 -12
-r7j3z5 4 2 1 8 1 9 1 10 1 16 1 29 1 31 4
-r7l6on -6
-r7ogug 4 23 1 33 1
-r7ov70 -3
-r828pi -3
-r82un0 1 15 1 22 1
-r89b3k -19 1 1 8 1
-r8bt9x -2
-r8c14n -4 15 1
-r8eib3 -2
-r8hdai -6
-2q1tw9 -4 0 1 3 1 5 4 7 1 15 1 16 1 17 1 19 1 20 1 28 1 33 2
-r8p58g -3 31 1
-r8tcb2 -9 13 1 19 1 37 1
-r8xtau -3
-r8z4vp -5 14 1
-r90igt 1 36 1
-r915ls 3 24 1 33 2
-r94q4x 10 0 1 5 1 6 1 13 1 14 2 16 1 20 1 24 1 27 1 33 4 39 2
-r98p96 -15 5 1 10 1 20 2 38 1
-r98sgw -2 12 1
-r9b123 -3
-r9dtly 11 31 3
-r9ebfo -2 13 1
-r9fmm8 -2
-r9js37 5 15 1 30 1
-r9l2i4 -2 14 1 31 1
-r9lvyn -2
-r9rpi6 -3 1 2 6 1 8 1 11 1 12 1 15 1 16 1 26 2 31 1 33 1
-2q6dnw -3 30 1 32 1
-r9u3e9 6 16 3
-r9uoq2 -9 5 1
-r9wo8c -2
-2q7anm -3
-ra436t 5 19 1 23 1
-ra5flp -3 37 3 38 1
-ra5ks4 -5 0 3 4 1 5 10 13 1 15 3 16 3 17 1 19 2 20 5 22 1 25 3 28 1 30 8 31 1 33 1 36 2 38 2 39 1
-ra7bdj -3
-ra7sni 7 12 2 19 1
-ra893c 1 10 1 36 1
-raadk1 -3
-rab866 3 33 1
-rac35y -9
-raei69 8 4 2
-raeihe 7 8 3 9 1 11 1 13 1 15 2 17 1 28 1 36 1
-rajl57 -8
-rakafl -3
-rapauw 0 8 1 12 1
-rapi3n -5
-rapnij -8 1 1 18 1 36 1
-rarepy -3 13 1 33 1
-rawply 0 31 1
-razby6 -2
-rb124f -4
-rb174w 8 16 1
-rb2wvs -28 9 1 14 1 17 1 23 1
-rbaa94 -3 13 1
-rbam5y -4
-rbci2l 6 10 2 19 1
-rblwmr 3 14 1
-rblx0k -1 16 1
-rbopkn 6 16 1 18 1 31 1
-rbpiwt -14 0 35 1 26 2 36 3 18 4 24 5 58 7 41 8 72 9 36 10 25 11 14 12 99 13 52 14 19 15 217 16 58 17 57 18 2 19 40 20 84 22 13 23 14 24 78 25 56 26 22 27 1 28 26 29 1 30 56 31 75 32 85 33 143 34 5 36 53 37 16 38 15 39 17
-2qddpj 2 8 1 31 1 36 4
-rbrotq 4 16 1
-rbsmna -1 22 1
-rbtg6b 1 1 1 5 1 8 1 14 1 32 1 33 3 36 1
-rbutex -9
-9u81l 13 10 1 16 1 38 1
-2qf7wz -7 12 1
-rcb114 -18 0 1 5 1 8 2 12 5 13 1 14 1 16 3 17 1 19 1 20 2 25 2 26 1 28 1 33 1 36 1 37 1 39 1
-rcbfgz -3
-rcdqsy -11 11 1 16 1 26 1
-2qg0la -7
-rchm7l -3
-rchwsu -2
-rckf8y -2
-9ug9o -3 8 1 10 1 12 2 13 2 15 1 33 1 35 1 36 2
-rclmlk -7 24 2 33 1 36 1
-rcmdi9 -2
-rcn6cx 1 3 1 8 1 12 1 19 1 20 1 28 1 36 1
-rct3vr -2
-rcv5wg -4
-rcva93 9 5 2
-rcvt6y -2
-rcxan1 -3
-2qhvqx 4 1 1
-rd0yu4 -3
-rd5cgg -2
-rd8t46 0 3 3 23 1 25 1 26 1 32 1
-rdbeg4 -3
-2qj8vm 13 0 3 16 1
-rdpek7 3 1 1 5 1 14 1 30 1 34 1
-rdqr6x -16 9 1 10 1 13 1 18 1 20 2 26 3 28 1 36 1 39 1
-rdta3h 2 33 1 37 1
-re37oc 0 9 1
-2qlz0v -2
-rel6t8 -5 13 1
-relqk5 -4 10 1
-relwuq 7 0 1 24 1 25 1
-rely9e -9
-rep0kd -6 7 1
-req3cm 2 3 1
-reuoyy -4
-rev5vx -6
-rev6qr 5 28 1 30 1 36 6
-2qowe1 -2
-rf1wqo 4 2 3 25 1 29 1 31 7
-rf7tms -3
-rf9723 -9 0 3 5 1 7 3 8 3 11 1 15 1 20 1
-rf9jg7 -30 3 1 5 1 7 1 8 3 9 1 12 2 13 1 14 2 15 4 17 2 25 3 29 2 33 5 34 2 36 1 37 1
-rfdbiw -8 17 1
-rfjj5a 3 5 1 8 1 33 2
-rfl9lf -5
-2qrg11 -1 37 1
-rfnf5p -4
-rfoycv 3 8 1
-rfsf4v 6 5 2 10 1 33 2 36 1
-rfwrz7 -2
-rfz6lu 3 16 1
-rg1fpr -2
-2qsyzv 5 13 2 20 1 31 2
-rg1rq5 -1 5 2
-rg2bfc -2 5 1 38 1
-rg5zox 7 5 1 13 1 17 1 33 2
-rgh7iv -3
-rgjssc 0 28 1
-rgmldw -4
-rgqsda -2
-rgstkd -7
-rgunyp -3
-rguxam -1 11 1 32 1
-rgw404 2 24 1
-rh4vli 0 15 2
-2qwwjr -1 15 1 25 1
-rh5i3l -3 20 1
-rh6pch -2
-rh85m0 -1 4 1 34 1
-rhdn4y -6 10 1 20 1 33 1
-rhe6gw 0 22 1 31 1 35 2
-rhrona -4 8 1 15 1 16 1
-rhs56n 1 30 1
-rhy6k6 -5 8 1 16 1 18 1
-ri0g5f -4
-ri1sqy -2
-ri2oo5 -2 20 1 25 1
-2r0hyt 0 12 1
-ri5ddk -8
-ri851y -4 5 1 8 1 15 1 25 1 30 4 31 1 36 9 37 1
-rien58 16 5 1 15 1 16 1 23 1 26 2
-rijuul 5 3 1 15 1
-rilamq -2
-rirrvl -4 1 1 19 1
-risjhw -3
-rit6wv 6 19 2
-rj1zas 3 0 1 5 1
-rj3ka9 6 7 1 11 1 31 1 33 3
-rj84nw 19 1 1 4 1 20 2 24 2 25 3 28 1 33 1 39 1
-rjjxi4 -6 19 1 38 1
-rjlpdq 6 0 1 12 1
-rjlt0n -6 8 1
-rjnrv0 -2
-rjs93j 15 30 5
-rjt991 6 11 1 17 1 33 1
-rjv0lx 1 15 2 28 1 37 2
-rjvhxe -1 23 1 33 1
-rjwgiu 3 5 1 34 1
-2r7ew0 3 0 1 8 1 29 1 33 1
-rk4kpp 1 16 1 19 1 26 1 31 1 36 1 37 1
-rkas9i -10 8 1
-rkbo3h -2
-rkca7s 5 8 1 26 1
-rke8jw -2 20 1
-rkegwb 2 8 1 12 1
-2r8pd7 -3
-rkif92 -1 10 1 20 1 39 1
-rkk5fm -2
-rkm1np -1 26 2
-rkmez9 -4
-rkt9zi -3
-rkupxj -4
-rkywpm -5 2 2 12 1 25 1 33 2
-rl3yrz -3 25 1
-rl436a -6 8 1
-rl754o -3
-2rbqlo -15 24 1
-rlijno 7 1 1
-2rcnxo 4 16 1
-rlkecx -6 31 1
-rlkoil 6 12 3 37 1
-rlks79 -8 31 2
-rlqycd 2 30 1
-rlrhnd -3 38 1
-rls231 -5
-rlsjcg -3 16 1
-rlsopc 4 9 1
-rlw989 5 0 1 5 1 8 1 10 3 14 2 16 1 24 1 25 1 26 1 30 4 31 5 33 1 36 2 37 1 38 1
-rlwrea -3
-rlz0oi -1 25 1
-rlz0y5 -3 16 1
-rm3b7v -3
-rm71uo 3 12 1 32 1 33 1
-rm733v -6
-rm8hcw -9
-rmaw1a -2
-rmegsa -2 28 1
-rmexr2 1 2 1 10 1 12 1 13 2 14 2 17 1 20 1 24 1 28 1 33 2 34 2 39 1
-rmfl0r 4 19 1
-rmoypf -2 11 1 20 1 28 1 36 3
-rmteq0 -4
-rmthl0 1 7 1
-rmwjv1 -6
-rn0gnv 10 8 2 26 1 28 1
-rn2eul -6 5 1
-rn5gd4 0 2 2 30 1
-rn5kqx -2
-rn5ux0 5 28 1 33 1 36 1 37 2
-rn8jqb -3
-rnbm69 0 16 1
-rnfh9b -3
-rnl0hi -3 0 1 8 1 12 3 25 2
-rnlea1 1 33 1
-rnmvdk -6 16 1
-rnpq97 1 15 2 25 1
-rnrzb2 0 15 1 17 1
-rns6dd 1 0 1 1 1 16 1
-rnupez 0 10 1
-rnv427 -8
-rnwar3 -3 0 1 11 1
-rnz6cw 1 31 1
-ro0n9f 3 0 1 3 6
-ro3br2 -3
-ro3t33 -2
-ro3ve9 1 13 1
-ro71m2 2 5 1 20 1 36 1
-ro8pvc 2 3 1 5 2 14 2 19 1 23 1 29 1 31 2
-ro96ls -1 3 2
-roe0qf 2 24 2
-roq6zq 10 1 1 4 1
-rorfuu -5 5 1 11 1 16 1 17 1 33 1
-rot41y 3 10 2 34 1 39 1
-rowc9i 6 5 1
-rp58o6 -2
-rp6d1n -10 5 1 9 2 31 1 33 1 37 1 38 1
-rpcjz2 -2
-rpcv8h -4
-rpfxxx -4
-rpgkqp 12 5 2 8 2 12 1 13 2 20 1 26 2 30 1 33 2
-rpiapr 6 19 1
-rpmjvs 6 8 2 24 1 31 1 36 2
-rpmkrg 3 10 1 13 1 25 1 33 2
-rpno2n -10
-rpp5oz -8
-rppfks -1 9 1 16 2 20 1
-rppu02 -9 11 1 30 2
-rpqov3 8 4 2 31 6
-rps3vk -6
-2rsgfb -2
-rq5g7a -5
-rq687o -3
-rq6o5z 1 31 1
-rq7t3p -6 22 1 35 1
-rqg4xe 3 5 1 10 1 15 2
-rqi1x1 -2
-rqlx7d -1 16 1
-rqnoj7 -6 1 1 5 2 15 1 19 7 26 1 37 1
-rqod7l 8 16 1
-rqp86s -2
-2rvlpc 1 15 1
-rqs5hj -16 11 1 24 1 33 1 36 1
-rquwy5 5 14 1
-rr2u9v -4 19 1 31 1 37 2
-rr3b37 6 13 1 15 1 20 1 24 1 28 1 33 1
-rr4dq6 4 9 1 16 1 20 1 31 1 38 1
-rr4tqj 24 1 5 2 1 38 2
-rr539w 0 26 1
-rr9917 5 16 1
-rrbmh2 6 37 3
-rrcky4 11 33 1
-rrd3n0 -1 25 2 33 1
-rrep2e -1 13 1 24 1
-rrgs8s -6 31 1
-rrh29i -3
-rrng3s -4
-rrpho5 2 0 1 8 1 17 1 18 1 24 1
-2rz2a8 7 0 1 8 1
-rrt379 -3
-rrt9c3 1 33 1
-rry59q -2
-rrzjau -2
-rs18s4 -2 12 1
-rs5d8o -11
-rs62mq -8
-rs6svx -7
-rsezia 9 38 1 39 1
-rsgdl6 5 7 1 24 2
-rsh8id -5
-rsrpjp 2 28 1
-rstyd8 -4 9 1 15 2 26 1 28 1 33 1
-rsvypj 1 31 1
-rsw3cb 2 12 1 22 1 28 1 37 1
-rt1ac1 17 1 2 2 2 5 1 8 3 10 1 12 1 16 1 17 1 20 2 23 1 26 3 30 3 33 1 38 1
-rt2nun -3
-2s45zt 0 11 1
-rt9fyq 2 12 1 25 1
-rta8bf -3
-rtbuka 7 14 1
-rtdfcv -3
-rtfn75 -20 8 2 10 3 11 1 12 2 13 1 15 1 16 5 19 4 20 8 22 1 24 1 26 2 28 4 31 7 33 3 36 2 37 4 38 1 39 1
-2s60ux -4
-rtpe6k 6 1 5 3 1 5 6 7 1 8 7 9 1 10 1 12 1 15 1 17 1 19 1 22 2 23 2 24 5 26 22 28 2 31 2 32 1 33 1 34 1 36 1 37 2
-rttjgc -2
-2s6u8t 2 12 1
-rty48n 6 22 2
-ru1h51 1 18 1
-ru47h6 -5
-ru7wk7 18 4 2 5 1 10 1 15 1 16 2 24 2 25 1 31 2 32 1 33 1 37 2 39 1
-ru9xhk -1 25 1
-ruc2n3 2 20 1 22 1 25 2 30 1 35 1
-rudvzm 0 25 1
-ruehkf -4 8 1 25 3
-ruer6a 5 13 2 26 1 31 1 33 1 39 1
-rugr12 3 14 1 15 1
-ruhvpe 8 2 1 7 1 15 1 20 1 24 3 33 2
-ruqsfa 4 7 1
-rurdsl -3
-ruusyr -4 0 2 1 1 5 3 8 2 15 1 24 1 33 2
-ruuypy 6 20 1 25 2 26 1 34 1
-ruxgak 9 0 2 8 1 10 1 16 2 20 1 33 1
-rv0gck 5 7 1 20 1
-rv1lp9 3 8 1
-rv2784 -2 10 1 13 1 26 1
-rv896s 8 10 1 12 1
-rv92xa -5
-rv9itj 6 15 2 22 1 26 1 31 1 33 1
-rvcerg -3 5 1
-2scsr0 -1 1 1 7 2 10 1 29 1 36 1 37 1 38 1
-rvmy7r 3 1 1 26 1 28 1
-rvpi8v -4
-rvtv58 -9 12 1 25 2 28 2
-rvtv9b -3
-rvyotm 4 8 1 25 1
-rw43wy -7
-rw5apa 0 19 1 32 2
-rw8foa -7
-rw9rnr -2
-rwbrz7 -10 25 1 31 1
-rwcb1g 0 20 1 31 1
-rwce6s -16 0 5 3 1 4 1 5 18 6 4 7 5 8 5 9 3 11 2 12 3 13 3 14 1 15 12 16 5 17 3 19 4 20 2 22 2 24 3 25 1 26 1 28 4 29 2 30 4 31 5 32 2 33 4 36 20 37 1
-rwcuyh -1 15 1 17 1
-rwdvu3 -2
-rwe4n1 -2
-rwhndq -1 33 1
-rwi3qx -11
-rwj5dy 8 11 4 36 1
-rwq4gn -5 3 1 5 1 15 1
-rwr1bm 6 1 1 12 1 13 2
-rwv0v6 -2
-rwzv5t -2
-rx1lw4 -2
-rx2n5n -2 1 1 8 1 12 1 16 2 20 1 31 1 33 1 36 3
-rx2n9o -3
-rx31mu 3 8 1
-rx85tb 6 13 1 20 2
-rxaxen 0 8 1
-rxcnpm -1 22 1 37 1
-rxd06t -2
-rxduoi 7 1 1 20 2
-rxfsay -11 13 1 20 1
-rxjw0r -3
-rxlxad 6 31 3
-rxm3sb -1 25 1
-2skozh 5 5 1 7 1 13 1 19 1 33 1 36 1
-rxrtsp 5 0 1 16 1
-rxryie -2 15 2 33 1
-rxsq4o -1 7 1
-rxtnpp 1 16 1 24 1
-rxw6fo -3 1 1 26 1 36 3
-ry22mo -2
-ry24zy -8 9 1 16 1 20 2
-ry5mc2 -2
-ry6gbf 2 12 1
-ry6px4 -4 5 1
-ryakb7 -2
-ryeax1 -4
-ryfgeg -2
-ryfrp0 3 20 1
-ryh2b8 -4
-ryhhqa -2
-ryico3 -8
-ryiym7 0 25 1
-ryk12i 2 31 2
-rymk57 -2
-ryoqpx 2 12 1 30 1 32 1 37 1
-2so566 -5 20 1
-ryvuhp 1 7 1 34 1 36 2
-ryw72m 9 0 1 3 2 9 2 11 1 15 1 16 1 28 2
-rz1krx 5 8 1 26 1 36 1
-rz2u91 -2
-rz70gx 2 16 1 20 1 33 1
-rzdtc4 -7 10 1 19 1 29 1 33 1 36 2
-2sqm2c 0 10 1
-rzepfz -4 1 1 5 2 7 1 8 2 13 1 14 1 20 1 25 1 36 1 37 2
-rzf5gv 1 7 1 22 1 25 1 31 3 38 1
-rzgw6k -2 19 1 37 1
-rzj956 -14 5 1 6 1 15 1 32 1
-rzjh93 -3
-rznx7l -2
-rzqb9g 4 5 1 12 1
-rzs05f 2 31 1
-rzsh3y -1 20 1
-rztenm 3 0 1
-rzyxdg -5
-rzzm5e -5 8 3
-s00cad -4
-s02alb -4
-s06h04 3 1 1 15 1 16 1 33 1
-2stl23 0 10 1 15 1 22 1 31 2
-s084ed -9
-s08tqk -5
-s09qkc -13 4 1 10 1 15 2 19 3 23 2 30 1 37 1
-s0cj4o 4 0 1 7 1
-s0kn9e -4
-s0lhs0 6 36 3
-s0n2h0 -14
-s0p3cb -6 15 1 29 1
-s0qig8 5 12 1
-s0rziz 0 24 2
-s0uyq7 -5
-s0wlos 3 28 1
-s0zldd 5 33 1 39 1
-s12bmt -3
-s130ui 2 8 2 16 1
-s1737o -2
-s190oa -2
-s1f7bc -5
-s1goqi -2 5 1 20 1 23 1 24 1
-s1h0jw -2
-s1msoh -7 14 1
-2sypnj 4 10 1
-s1pw2m 1 16 1
-s1q6sk -3
-s1tjn9 -3 2 1
-s1vw7u -3
-s1yvj6 -2
-s1z089 -13 5 2 8 1 19 1
-s1zh2q 12 16 1 18 1 20 2 31 1 36 2
-s1zz78 -2
-s23715 -5
-s23qve 2 25 1
-s26xbd -5
-s28kuh 7 0 1 1 2 2 5 4 6 5 2 8 4 9 3 10 5 11 3 12 15 13 2 15 2 16 5 19 26 20 2 22 8 23 1 24 1 25 1 26 1 28 6 31 27 32 2 33 6 35 3 36 6 37 51 38 1 39 3
-2t12jr 9 9 1 13 1
-s2atfo 1 2 1
-s2dfc3 -3
-s2ffbe 1 0 1 8 1 24 1
-s2g6b0 7 2 1 8 1 12 1 26 1
-s2i6st -2
-s2luzn -1 22 1 24 1
-s2mxkk 5 19 2 20 1
-s2nzby 15 1 1 5 1 13 1 15 1 16 3 20 11 28 1 30 1 31 2 33 1 34 2 37 3 39 1
-s2ylyh 1 0 1
-s2yy7o 1 11 1
-s31eow -2
-s3439n -3
-s354da -4 0 1 5 1 20 1
-s36ik5 -1 0 2 3 2 14 2 15 2 22 1 24 2
-s36k6m -2
-s3bnca -4
-s3i4t6 -6
-s3ogdt -4
-s3oljb -2
-2t62pa -4 25 1 26 1
-s3q5ui 3 11 1 19 2 20 1
-s3v9eq 6 4 1 20 1 30 1 36 1
-s3vh66 13 0 1 5 2 8 3 9 1 10 1 12 1 14 1 15 2 20 3 24 1 26 1 28 1 30 1 31 1 33 1 36 1
-s3wk5b -23 3 1 10 1 14 1 32 1 33 2
-s3xu3u 0 12 1
-s43ygs 1 5 1
-s4a5bf 6 8 1 28 1
-s4c3zq 3 1 1 31 1 36 1
-s4dp76 2 16 1 31 1
-s4gmle 0 12 1
-s4gufc -2 33 1
-s4j42k -3
-s4t76s -4 36 1
-2taclz -1 15 2
-s4wnxj -13 28 1 32 1
-s4ze0h -3
-s55gs9 -2
-s55mwv 0 37 1
-s59ysz 3 9 1 19 1 33 1
-s5atb8 -4 10 1 20 2 36 1
-s5gjy9 -5
-s5hq88 3 3 1 12 1 17 2 37 1
-s5k15z 2 30 1
-s5kxe5 13 2 1 22 3 31 2
-s5m8p1 2 33 1
-s5nj2k -3
-s5oxzm -3
-s5q6vc -3
-s5rknn -2
-2tdk7c 1 22 1
-s63fv0 -2
-2tf2es 0 9 1
-s67yum -2 17 1
-2tft2k 2 17 1
-s6il0d -2 29 1
-s6j5cq -4 36 1
-2tgbe3 -4 5 4 7 1 8 1 10 1 11 1 16 2 25 1
-s6k5qo -2
-s6ocxl 2 12 3
-s6qk8c -5
-2thl95 2 17 1 36 1 38 1
-s6xzpy 15 14 1 17 1 33 2 34 2
-2thx0d -8
-s6zcax -16 0 1 10 8 12 2 14 1 15 1 20 4 28 1 29 1 31 2 33 3 34 1 36 1
-s6zsdw -7 8 2 28 1 33 1 36 1
-s78ss2 -2
-s78vnv 1 24 1
-s7c6ou -1 31 1
-s7dnl3 -3 5 1 11 1 30 1
-s7fogg 1 0 1 1 1 5 2 12 1 13 1 26 1 28 1 31 1
-2tjndf -2 8 1 33 1
-s7hkft 3 8 2
-2tjwj6 -12 1 2 2 1 5 1 7 1 8 3 12 1 14 1 28 2
-s7j4dd -2 31 2
-s7kpij -43 0 58 1 76 2 24 3 20 4 37 5 80 6 14 7 42 8 130 9 37 10 53 11 23 12 90 13 76 14 40 15 55 16 69 17 25 18 9 19 118 20 143 22 42 23 24 24 65 25 62 26 19 27 7 28 45 29 17 30 59 31 205 32 52 33 125 34 18 35 6 36 119 37 65 38 43 39 46
-s7muff 8 39 3
-s7n1ml 5 0 2 16 2 33 1
-s7oz9e 3 13 2 25 1
-s7qhjq -7
-2tktgz -2
-s7s9au 2 26 1 30 1
-s7u4p4 2 31 1
-s7um3v 1 30 1
-s7vfob -3
-s7xnqo -5 31 1
-s7z9o6 7 24 1 33 2
-s7zhgj 17 1 2 9 1 24 1 28 1
-s7zjt9 -4 16 1
-s7zxvv 4 11 1
-a5soo -10 19 1 20 1 31 1
-s88uno 0 16 2
-s89a1s -3 0 1
-s8rcfy -5
-s8rm09 -7
-s8rvyr 1 36 1
-s8uzkq 1 9 1 13 2 20 2 24 1 31 1 36 1
-s8v7qa -3 12 1
-s8x2dx 5 12 1
-s9283q 1 31 1 32 1
-s95dy5 8 19 2 37 1
-s9bfxi -2
-s9ddft -6
-s9du61 -2
-a6ayi 15 5 2 31 1
-s9ktzt 0 15 1
-s9r34a -12
-s9sjfq -3
-s9upoo -2
-s9uvpb -2 22 1
-2tsddf 2 16 1
-s9w54b 9 39 2
-sa8hah -4
-saaqx2 3 8 1 24 1 28 1
-sab5bl 1 1 1 19 1
-sacirw -3
-2tu5fp 14 0 27 1 18 2 6 3 7 4 1 5 8 7 2 8 22 9 3 10 9 11 21 12 17 13 18 14 8 15 9 16 13 17 5 18 4 19 5 20 15 22 1 23 1 24 16 25 24 26 5 27 1 28 21 29 9 30 7 31 34 32 3 33 9 34 2 36 35 37 5 38 9 39 3
-sagzpl -2 5 1
-saovao 6 10 1 13 1
-saqqc0 -2
-sausyl 8 16 1 31 1 33 1
-savmuj -2
-2tw35q -3
-sb23pf -7 39 1
-sb4j5j 1 20 1
-sb7mza -4
-sb96hu 4 30 1
-sbiv6s 4 26 1
-sbng3r -1 30 1
-sbovdb 3 26 3
-sbq4cx 8 0 1 1 1 4 1 8 1 15 1 16 2 20 2 22 1 33 3
-sbq93b 0 17 1 18 1 20 1
-sbvizx -7 30 1 31 1
-sbwp8m -5 0 1 1 1 13 1 39 1
-2tzpv2 0 5 1 17 1
-sbxffj -3
-sbxnkf -5
-sbyohw -1 12 3 15 2
-sbzfim 5 39 1
-scg3vc -4
-scjn77 3 36 1
-scpr65 4 5 1 16 1 31 1 39 1
-scprfw -1 36 1
-scrfvb 0 19 1
-scrzre -6 16 1 19 1 32 1 39 1
-sctnfp 4 8 1 20 1 24 1 28 1
-scxcwz 1 19 1
-scxus9 11 1 1 4 1 9 1 11 1 31 1 36 1
-scxygz -5 8 1
-sczg8s 1 20 1 24 1 30 1
-sczh0u 16 5 1 20 1 28 3 29 2 31 1
-sczxb1 -2
-sd0hu4 -3 36 1
-sd2bot 0 1 1 19 1
-sddf10 -1 9 1 11 1 12 2 20 1 28 1 30 1 31 1 33 1
-sdgds4 -6 15 1
-sdjbdu 3 5 1 15 1 26 1 38 1
-sdjfv9 -3 0 1 1 4 15 4 16 2 19 2 20 2 24 1 26 1 28 1 33 1
-2u5rsd 3 36 1
-sdlsn9 2 0 1
-sdr24t -2
-sdr52s -2
-sdtfl1 62 0 2 1 1 4 1 5 3 7 5 13 5 14 1 15 1 16 2 17 4 19 36 20 2 24 1 25 2 26 1 28 1 30 2 31 4 33 2 36 4 37 3 38 1
-sdx5id 3 25 1
-se0ssx 3 1 1
-se35o8 5 5 1 8 2 26 1 36 1
-se3h6x 0 1 1
-se3pv9 0 10 1 19 2 24 1 37 1
-secc13 -2
-sed98h -1 30 1
-seg0yl -2
-sem816 -3
-semx76 -7
-seqrzr -7
-2uaox8 4 30 1
-sf14sv -5
-sf5rww 10 15 2 33 1
-sf6qz3 3 0 1 17 3
-sf9c29 -5
-sfe2wq 15 1 5
-sfqos8 -6
-sftcy1 -3
-2udv7v -4 33 1
-sfwj0j -3
-sfzdxd -5 38 1
-sg2ewa 2 1 2
-sg8rtt -2
-sgb95o 3 1 1 13 1 14 1 20 2 33 2 36 1 39 2
-sgej5b 5 2 1 5 1 11 1 19 1 30 2 36 1
-sgg5wk 5 1 1
-sggoua 1 0 2 30 2 33 1
-sgmiqe 3 33 1
-sgmu3j -2 12 1
-sgviek -2
-sgyulg 0 36 2
-sh7a5q -6
-shjjh4 1 1 2 12 1 15 1 24 1 28 1 30 1 31 1 33 2 37 1
-shl6bc -5
-shnzbk -4 10 1 13 1 37 1
-shr7ly -4
-shv6ck 0 0 4 5 6 6 1 7 1 8 3 9 2 11 1 13 3 15 3 16 2 17 1 20 2 24 1 28 1 29 1 31 2 32 1 33 2 36 3 38 1 39 3
-shvlz1 7 13 1 16 1 20 1
-si154d 22 8 3 19 2 39 4
-si5p5e -4
-si7zox -2
-sieytl 0 9 1 26 1
-sihktv 2 8 1 12 3
-sijt5u -2 8 1 28 1 33 1
-2unufc -3
-sj2a6a 5 5 7 17 2 28 1
-sj75nc 0 0 2 12 1 18 1 24 1 26 1
-sj8y5x 3 3 1 14 1 17 1
-sjgvay 3 10 1 23 1
-sjh8se 5 36 1
-sji8w5 0 31 1
-sjrsxf 4 5 1 37 3
-sjzr8o -2
-sk1b7h 2 19 1
-sk236b -3
-2ut3at 24 0 4 2 1 5 2 16 1 19 1 23 1 31 1 33 1 37 1
-aa49t -2
-sk5ogy 4 14 1 30 1
-sk5xiv 6 9 1 20 1 34 2
-skgk6z -2
-skhc17 9 25 1 33 1
-skjmpz 1 28 1 36 2
-skr0a6 4 31 3
-skrwqk 3 7 1 13 1 14 1
-skt100 -2
-sku3zw -2
-skwlkn 17 0 5 3 1 10 1 16 1 17 1 30 1 33 1 36 1
-sl5lzy -3
-sl6kdw -2 31 1
-slfxxk 0 10 1
-slfy01 -18 5 1 16 1
-slg1no 5 7 1 8 1 10 1 25 1 26 1 30 1 33 1 36 1
-slloqi -1 8 1 10 9 13 1 26 1
-slm96l -2
-sln4bx 2 1 1 31 1
-slnj78 4 36 1
-sm1c3i 0 32 1
-sm6z1u -3
-sm71fn 3 19 1
-sm769x 11 15 2 28 2 30 1 31 2
-sm9ypw -4
-2v12b7 -6
-smbe6d 4 6 1
-smfmv5 -5
-smgkzb -3
-smikzq 3 8 1 10 1
-smj25i 4 13 1
-smqxpi 10 16 2 20 1 26 1
-smrdzm 1 5 1 8 1 12 1 33 1
-smspn3 1 5 1
-smsz8x -7
-smwuub -1 16 1
-smyd3w -5 5 1
-sn5gxr 4 15 1 28 1
-2v45rt 17 10 1 14 1 19 1 22 1 34 1 36 5 37 1
-sn5zh6 6 9 1
-sn8vhe -2
-sn9q39 -3 0 1
-snb5gm -4
-sncsi5 3 5 1 14 1 30 1
-sncvvj -2
-snlhqv -3
-snn711 5 22 1
-sns9g1 -2 5 1 8 1
-snt6qg -3
-so4mku 9 10 2
-so56ej 5 11 1 19 1 36 1
-soaou1 -3
-socbdh -3 31 2
-2v8wtz 15 5 1 13 1 19 1 28 1
-somlte 32 0 1 1 6 5 3 6 1 8 1 16 4 25 1 28 2 29 1 33 1 36 1
-sopoby -3
-sorbff -5
-sorjxh 5 36 1
-sosdwr -1 15 1 33 1
-soxmb4 -6
-soz8sh -3
-sp296s -3
-sp2vxm 0 15 1 32 1
-sp73gv 1 7 1 16 1
-sp7g2a 1 1 1 11 1
-sp7p9f 1 33 1
-spaaw8 -9
-spchmw -9 7 1 13 1 16 1 19 1 28 2 30 1 32 4
-spe9jd 7 11 3 36 1
-speo87 6 17 1 28 1 36 1
-spgq89 -3
-spi51n -2 14 1
-spmn6v -3
-spon83 -10
-sppzdy -3 32 1
-spr94j -4 0 1 3 5 5 1 6 1 13 1 14 1 15 1 16 1 17 1 20 2 30 4 31 1 36 1 39 1
-spyxbk -7 10 1 37 1
-sq00b8 -3
-sq4e7n -3
-sq77wq -1 24 2
-sqdwz3 -2 4 1
-sqdy37 -6
-sqluhs -3
-sqlvd6 -3 36 1
-sqnnoy 8 0 1 8 1 12 1 38 1
-sqnrzn -1 10 1
-achxj -1 12 1
-sqr71v -1 33 1
-sqrdm1 -1 20 1
-sqs9h9 -2
-sqskah 39 0 3 1 1 5 11 7 1 8 13 13 1 15 1 20 1 25 1 28 2
-sr1nhe 0 36 1
-sr37hd 0 15 1 32 1 33 2 36 2 38 1 39 1
-sr9p06 3 19 1
-srh503 -1 15 1
-srhn2x -4 5 1 15 2
-2vk28m 12 13 1 26 2 37 1
-srpaoc 1 30 1
-srs3by -1 8 1 24 1 31 2
-srvr29 1 8 1 16 1 20 1 28 1
-srxu4k 0 36 1
-ss078q -15 13 1 31 1
-ss08z1 -3 15 1 19 2 33 1
-ss1o5x -1 16 1
-ss2hnx 2 25 1
-ss9f8h 2 30 1
-ssc4oc 1 19 3
-sshrw6 4 5 1
-ssj3la -4
-ssp9vb -2
-ssrtgt 2 24 1 31 1
-sst6x9 -3 26 1
-ssyjiy 1 25 1
-st0n0s -2
-st0st7 0 12 1
-st2aq8 7 9 1 15 1
-st2fvz -3
-2vptwv 10 31 2
-st6ntx -2
-st8ftr 1 9 1
-stad0x 3 31 1 37 1
-stbgwx -2 1 1 5 2 8 2 15 1 16 1 17 1 18 1 20 1 31 1 33 1
-stftz5 -7
-stkwjb -5
-stl1nl -1 33 1
-stlhn9 -2
-stu2l5 1 12 1 13 2 23 1 26 1 31 2 36 1 37 3
-stvpay 4 0 4 13 1 16 3 17 1 36 1
-su0rbs 1 12 1
-su2m57 -2 31 4
-su706k -3
-su7w6s -8 0 1 1 2 2 1 3 2 5 2 8 1 11 1 12 2 18 1 19 2 20 1 25 1 26 1 31 1 32 1 36 3
-su9rqu 3 1 1 20 1
-sua1zd -3
-sub8xt 9 5 1 8 1 12 1 19 1 39 1
-sucru8 -1 31 1
-sugi8i -3
-sumfr4 -3 10 1 12 1 37 1
-sun11h -2
-sura7s -5
-suvfpi -3
-sux2w2 -3
-suxdw8 -16 5 1
-sv5ct0 -2
-sv7kdm -2
-2vx89n -3
-sv9iyd 3 8 2 33 1 36 1 39 1
-svb7fi 1 29 1
-svcov0 -15
-sveqob 3 34 1
-svhdnv -2
-svjbvh -5
-svonfg -11 6 1 8 1 12 1 17 1 25 1
-svozs8 4 4 1 13 1 20 1 26 1 31 1
-svw9aq -3 8 1
-2vznx9 8 1 1
-svxijt -10
-svxkhz -1 5 2
-svyooe 4 22 2 31 1
-svyrmu -2
-svyu31 -3 9 1 31 1
-sw0fhz -2
-sw1o15 -4
-sw2hj7 -6 1 1 8 1
-sw8ffk -3
-swdcri 6 28 1 30 1 35 1
-swhpnh -2
-swiih3 1 7 1
-swmqn5 4 36 1
-2w2nz0 25 10 1 11 1 15 2 16 1 26 1 34 4
-swujzz -8
-swxnj4 49 1 3 8 5 10 4 15 1 16 1 17 1 20 2 26 5 28 1 31 1 33 1 36 2
-sx4pww 10 5 1 7 2 9 1 15 7 38 1
-sxc1s2 2 16 1
-sxe0av 3 24 1 30 1
-2w50oa 8 12 3 25 2 28 1
-sxeay2 -12
-sxs45y 1 29 2
-sxw625 3 5 1 8 1
-sy0w7m 6 16 1 31 3
-sy30fw 9 5 1 9 1 36 1 38 1
-sy9fxm -3 18 1 38 1
-sya5sl -4
-syaf6q -2
-syb2rc -2
-sybkig 5 5 1
-sykb1v 3 22 1 31 1
-sykq4h 0 9 1
-sykwgl 5 1 1
-sym93u 0 16 1
-syoftc 0 13 1 16 1
-syrtmx 1 12 1 28 1
-syunmx 8 11 1 14 1
-sywmqe 0 5 1 32 1
-syxbr6 -2
-syxhx8 -3 5 1 9 1 31 1 36 3
-syyfd1 1 25 1
-sz0xpa -3 13 1 31 1
-sz1u75 -4
-sz2utn -12
-sz7u28 7 1 1
-szd5na 4 3 2
-szekpn -2
-2wcu8o -6 8 1 16 1
-szuj8t -1 7 1
-szuwio -11 16 1
-t00hvk -32 1 5 2 1 4 1 5 2 7 7 8 1 9 4 13 8 14 4 15 2 16 1 17 2 19 4 20 6 23 3 24 6 25 5 28 5 30 4 32 4 33 6 34 3 36 1 38 4 39 3
-t01g95 -2
-t03ofs -4
-t05683 12 15 1 24 1 36 1
-t05dxc -4 0 1 1 1 5 2 9 1 17 1
-t08p8v -2 19 1 26 1 37 1
-t0g4y4 0 16 1 25 1
-t0hwga -4 15 1
-t0jpez -7 8 1 15 1 33 1
-2wgk51 -12
-t0ost0 -1 20 1 31 1
-t0ox0t -3 1 1 7 1 31 1
-t0ttco 10 1 1 3 2 5 1 10 1
-t0veq0 -2
-t0vm7z -4
-t0ytjc -3 0 1 18 1
-t12z0t -4
-t1574j 6 3 1 26 1
-t16oy4 -2
-t19pbw 4 0 1
-t1cmth -6
-2wjad6 -4
-t1ds57 28 5 1 8 2 13 1 15 1 16 2 19 1 20 3 24 2 26 1 31 6 36 1 37 1 39 2
-t1iltz -7
-t1o8an 3 0 2 31 2
-t1o8vs -1 19 1 37 2
-t1t3vz 8 5 1 28 2 33 1 36 2 37 1
-t1vksz -2 31 2
-t1xapq -4 20 1 28 1 36 1
-t1zkb5 -2
-t23rfd 1 20 1 26 1 36 1
-t29i4k -3
-t2a88x -7 16 1 32 1
-t2ajrh -14 4 3 8 3 10 1 14 1 19 1 30 1 39 1
-t2mva4 -2
-t2s55u -8
-t2up9z 2 5 1 36 1
-t2v771 2 34 1
-t2yg5b -5 1 1 3 1 5 1 8 1 10 1 17 2 22 1 30 2 31 3 38 1
-t3anq8 -3
-t3crel -1 30 1 36 2
-t3d7ua -8 7 1 15 1
-t3dkzy 4 1 1 33 1
-t3i6b8 5 19 3
-t3iom8 -3
-t3n51o -3 4 1 20 1 31 1
-t3qmro 12 20 1 28 1 33 1
-ah78z -10
-t3sk6p 43 1 3 5 3 6 1 8 1 11 1 13 3 19 6 30 1 31 1 32 2 33 1 36 54 37 5 39 1
-t3v6rc 8 1 2 12 1 19 2
-t3vyrk 2 0 1 10 1
-t3xb9k 2 8 1 30 1
-t43i3g 9 1 2 10 1 19 2 26 1 33 1 37 1 38 2
-t43ksh 9 4 1 5 1 14 1 15 1 19 1 22 5 24 2 29 2 31 11 33 2 34 1 39 2
-t44o0o 2 26 1
-t44zt2 4 22 1 31 1
-t45j0g -7 24 1 28 1 31 1
-t46g5v 0 0 2 2 1 5 1 16 3 20 1 28 1 33 1 38 1
-t4964t -4 0 2 15 1 18 1 31 2 35 1
-t4ke7z 2 26 1
-t4mczd 12 0 1 1 1 2 1 5 4 8 3 9 1 10 1 11 2 12 6 13 5 16 11 18 2 20 2 25 1 26 2 28 1 30 4 31 1 33 4 36 1 37 4 38 2
-t4nhfp 0 31 1
-t4wgla 12 19 4 30 1 36 1 37 1
-t4xtss 10 12 1
-2ww8e0 -3
-t50489 0 25 1 28 1
-t51fsr -2
-t51o7i -5
-t52yak -1 37 1
-t56uv2 -4 8 1 20 1
-t57vm4 -2
-t59ebb 3 8 1 12 1
-t5br6k -10
-t5c68w 2 11 1 31 1
-t5fkv3 3 36 1
-t5h40l -7 5 1 8 1 11 1 12 1 13 1 17 4 20 1 22 8 25 2 28 1 29 1 31 8 35 1 36 1
-t5m735 9 14 1 32 1 38 1
-2wz6sl -2
-t5scl7 -2
-t5ue0s -7
-2wzrpi -1 7 1
-t5z2wd 4 0 3 17 1 30 1
-t60vot -3
-t6149d -4
-t631vr -2
-t63pjl 8 9 1 20 2 36 1
-t68el2 3 8 1 16 1
-t6a5k8 -7 0 1 9 1 10 1 16 2 20 2 33 2 36 1 38 3
-2x10xp -3 22 1
-t6bmbz 13 1 1 16 1 19 2 37 1
-t6e8mh 5 15 2 20 1
-t6molk -3 7 1 15 1
-t6nanw 3 19 1
-t6oflr -9 33 1
-t6s5d9 1 0 1
-t6tcae -2
-t6v73g -9 2 1 8 2 15 1 16 3 28 2 31 1 33 2 34 1
-t6w8sw -4 31 1 39 1
-t6zrdq -3
-2x3mfu -3
-t72fjg -2
-t76rzg 8 11 4 36 2
-t7axn5 -3
-t7bxy0 1 26 1
-2x5dll -1 8 1 28 1
-t7pq5w -4 11 1 20 1
-t7rcgw 4 1 1 28 1
-t7rvlo 0 13 1 16 1
-t7vh1m 5 22 1
-t83k2y -4
-t84kgf 4 15 2 20 1 22 1 31 1
-t854tl -3
-t89hl3 -8 15 1
-t8ern5 -6
-t8g1fn 0 28 1 30 1 36 1
-t8gumy -4 8 2 16 3 27 1 36 1
-t8mwzi 10 5 5 8 2 15 1 17 1 30 1 33 1
-t8qhpd -1 31 1
-t8ullb -2
-t8wazc 1 17 1
-t8wfpx 9 1 1 13 1
-t8wlzk -5 16 1 31 1
-t8ymfm 6 33 1
-t90i5k -17 12 1 20 1 36 2
-t96jgx -4
-t99mvr -1 19 1
-t9adq7 -3
-t9calg 5 28 1
-t9cya5 -4
-t9dd96 2 31 2
-t9ok3t -10 26 2
-t9rv72 -3
-t9tef1 2 16 2
-ta1sh9 -1 31 1
-ta2ezk -3 1 2 10 1 16 2 28 1 32 1 36 1
-2xf7pd 0 5 1
-2xfd38 2 12 2
-ta9ydg 5 20 1 33 1
-tackd2 20 2 1 12 1 13 2 16 6 20 1 34 1 36 2
-taew7c 3 5 1 15 1
-taintp 2 14 1
-tak343 -15 20 1
-taniq7 1 9 1 17 2 24 1 33 4 38 3
-taqh5l 4 5 1
-tb1gq7 3 7 1 31 1
-tb4gp8 -2
-tbacxf -2
-tbd0c2 -2
-tbf4hl -8
-tbg4cs -3
-tbmhm3 2 30 1 31 1 32 1
-tbmszf -10 2 1 9 1 10 2 26 1
-tbmuul -2
-tbr3ps -4
-tbr5ye 2 1 1
-tbtbrt -3 0 1 11 1
-tbw9w5 1 10 1 20 1 36 1
-tbwq1n 1 10 1 13 1 31 1
-tc3na6 1 30 1
-tc5jye 2 30 2
-tc7eez -15 2 1 5 1 8 1 10 2 13 2 18 1 19 2 23 1 25 1 26 1 33 2 37 1
-tcadwd -2 23 2 33 1
-tcd06j 4 33 1
-tcgke0 -2 24 1
-tcid6b -1 5 1
-tckxqu 5 17 1
-tclrzl 4 10 1 12 1 39 1
-tcnvu3 7 1 1
-tcreel 8 25 1
-tcro0y 9 31 2
-2xof8o -6
-tcsapk -8
-tcugz3 -8 20 1
-tcx89f -1 29 1
-td0c0g -1 37 2
-td49i0 5 1 1 9 2 11 1 14 1 24 2 25 1 28 2 34 1 36 3
-2xprw8 20 25 4 30 2 36 1
-td7oo1 -3
-td81lg -1 10 1
-td97pm -5
-td9fhn 5 36 1
-tdbm1q -3
-tdcpwu -3 11 1 19 1
-tde82z -1 36 1
-tdfdpo -2
-akokp -2
-tdh36i 0 3 2 23 1
-tdkw84 -2
-2xrfye 2 11 1 28 2 29 1 32 1 36 1
-tdzo26 3 33 1
-te0e6m -7
-te4kjb 5 9 1 10 2 12 1 33 1
-te50es 8 2 1 6 1
-te5crx -3
-te62p1 -3
-te9sxe -1 19 2
-tea0ie 4 4 1 12 1 15 1 20 1 31 3 32 1
-teans6 7 5 1 36 2
-tec03u -4
-tegh1v 5 22 1
-tehfoh 5 1 2 5 2 12 1 13 1 14 1 19 3 20 1 25 1 26 3 30 1 31 1 34 1 36 7 37 3
-tehyfy 3 6 1 20 1
-telt8n 12 2 2 4 2
-tep1ip 10 25 3
-teuosc -2
-tex4tl 1 5 1 8 1 10 1 31 1 36 1
-tezb56 9 0 2 1 1 4 1 5 3 7 1 8 8 9 2 11 2 12 1 13 3 14 1 15 7 16 2 17 2 19 1 20 4 26 1 30 3 31 2 33 1 36 2
-2xwsli 3 1 1
-tf5dgt 5 19 2 31 1
-tf5s3r 2 5 1 18 1
-tff0mn -2
-tffctr -2
-tfh16b -2 17 2 23 1
-tfhtcs -1 4 1
-tfkahj -3
-tfkh1h -4
-2xyjyc 4 3 1
-tfm1sd -1 5 1 13 1
-tfmodc -5
-tfrs5k 8 8 2
-2xzzgq -6 12 1
-tg3njz 7 36 1
-tg4bgo -8
-2y0gb0 -15
-tg5zm5 -9 11 1 31 3
-tg6j1a -5 25 1
-tg9hvl -3
-tg9md0 -2
-tge66m -3
-2y1xm0 0 1 1 14 1 16 1 24 1 30 1 36 1
-tgjgbk -2
-tgjtxo 13 30 8
-tgow8q 6 17 1 19 2 25 1
-tgp1m6 5 30 1
-tgqw15 4 22 1 31 1 32 1 36 1
-tgr4xk 12 1 1 3 1
-2y2s7s -6
-tgrw5n 2 0 2 1 4 2 2 3 8 4 3 5 4 6 4 7 2 8 6 9 6 10 7 11 3 12 7 13 5 15 6 16 9 17 14 19 21 20 9 22 16 23 6 24 6 25 2 26 4 28 2 29 1 30 4 31 29 32 10 33 14 34 2 36 10 38 10 39 1
-tgtesp 0 15 1 33 1
-2y2zw4 5 33 1
-tgy6rq -2
-th0vmo -3
-th1jl4 -1 13 1
-th9qag -3
-tha4eh -3
-thakej 5 13 1 33 4
-thddtb 4 0 1 30 2
-theqch -4 8 1
-thmmav 4 26 1 28 2
-thoplc 5 8 1
-thpkhl -2 8 1 28 1
-2y6gwp -10 1 2 5 1 26 2 30 2 31 1
-thwzad 3 16 1
-ti3r5w 2 31 1 36 1
-ti564h 2 12 1
-ti5f0s -2 36 1 37 1
-ame59 29 0 1 1 1 8 6 15 1 20 2 24 1 28 1 33 1 36 3 38 1
-ti83xk 5 16 2
-2y81p7 -5
-tie9qq 5 22 1 35 3
-2y96ug -4
-timo1m 6 37 3
-tiw4o6 -9 0 1 2 2 5 1 16 1 19 1 31 1 32 3 37 1
-tiwdbr -6
-tixb7z -3
-tj0cav 0 11 1 18 1 36 1
-tj25fo 12 26 1 28 2 33 1
-tj4c08 13 20 3
-tjfqhv 3 5 1
-tjga9a 14 1 2 8 1 13 1 15 1 16 1 28 2 36 1 39 1
-tjj3ub -2 31 1
-tjky3u -6
-amyl9 -15 12 3 19 2 37 3
-tjs5yp -1 25 1 33 1
-tjtg2n 4 9 1 26 1
-tjujc4 -10 1 2 2 1 14 1 20 1 25 2 28 2 31 2 33 2 39 1
-tjuury 6 14 1 30 1
-tjwrqw 4 30 1
-2yebj8 -2 11 1
-tk0xm5 -1 24 1 28 1
-tk3uqc 9 19 6
-tk52jg 9 25 1 33 1
-tk69ds -2 8 1
-tk6rok 1 19 1 30 1
-tkcwb8 -4
-tkdcq1 9 9 1 36 1
-tkgxnj -4
-tkh0s7 -2
-tkh8nq 4 3 1 36 1
-tkidt9 2 17 2
-tkm35x 1 23 1 32 2 33 1
-tkm8m6 -2 16 1
-tkmox8 -5 15 1 25 1
-tko3y9 -4
-tkrm22 -5
-tktioy 0 13 1
-tl12gk 0 8 1 22 1 26 1
-tl3uz1 -2
-anfur -2
-tl4zxy -2 37 1
-tl7ms7 0 0 1 6 1
-tl9kpx 7 6 1 13 1 16 2 17 1
-tlb7zh 0 31 1 39 1
-tlgf5t 1 9 2 33 1
-tlgzcj 8 1 1 3 1 5 1 8 1 9 2 12 2 14 1 16 2 20 3 25 2 26 1 29 3 30 1 31 4 33 3 36 3 39 1
-tltcfg -3
-tm1c47 3 36 1
-tm1pys 4 9 1
-tm1s3l -4 22 1
-tm4p1d -4
-2ymexh 13 0 1 1 1 3 3 15 1 16 1 31 1
-2ymswe -2
-2yn3d7 3 8 1 10 1 13 1 15 1 28 2 37 1
-tmhuge 0 12 1
-tmq55s -1 6 1 10 1 33 1
-tmqlca -2
-tmr9ht -2
-tms03z -10 0 1 8 2 12 1 38 1
-tmu1fj -4
-2yonn6 1 36 1
-tmv0oi -2 4 1 5 1 13 1 20 2 31 3
-2you8k 5 2 1 22 1 31 1
-tmykja -1 33 1
-tmzgnu -3
-2ypc0s -2
-tn2rpu -2
-tn6a8z -3
-tn8hyz -6 16 1
-tn8v1i -2
-tng1dk 4 22 1
-tnid0l -7
-2ysddm 1 0 2 1 1 14 3 15 3 31 1 33 1
-tnwh3x -2 16 1 20 1
-to0jks -6
-to2ddk -9 15 1 17 1
-to8h8t 6 9 1 11 1 14 1 22 11 24 1 28 1 31 1 35 1 36 3
-to97nu -1 37 1
-tobkmm -6 16 1
-todhl0 -7 19 1 31 1
-2yu5wq 1 16 1 17 1 36 1
-toijrv 2 8 1
-tollnm 2 19 2 20 4 36 1
-toq5kf -8
-tos4rg -4
-toshvg -1 5 1 9 1 13 1 16 1 32 1 33 1
-tostnt -2
-toub1x -3
-towt9c -1 8 1
-tp0wyt -10
-tp5x06 2 4 1 10 1
-tph9an -2
-tphxpn 3 2 1 17 1 37 1
-tppvpm -4
-tpqct3 -1 39 1
-tpqnm6 1 13 1 19 1
-tpuc2e -4
-2yznvl 1 9 1 20 1
-tpx594 11 8 3 25 1 29 2
-tpyiwm -2
-tq48f4 -5 4 1 20 1 33 1
-tq5o3r -2
-tq9pes -6
-tqbxie 1 2 1 12 1 25 1
-tqc62x -2 14 1
-tqc9zc -4 0 4 1 3 2 3 8 1 13 1 15 1 16 3 18 2 30 1 32 1 34 1 36 1
-tqfho9 -4
-tqnfdt -3
-tqrbno -2
-tqsfhc 1 10 1
-2z2vx7 -6 8 1 10 1 19 1
-tqupri 6 36 1
-2z34qo -3 5 1 13 1
-tqz2su -4 19 1
-tr6wba -7
-trdgom -3
-treyf4 -5 31 1
-trf59v 0 8 1 33 1
-trharf 0 31 1
-trnjyz 4 33 1
-trnmr1 -2
-2z6eho -2
-trtwrh -9 13 1
-tru81z -2
-trxmne -5
-ts2muo -4
-ts3nm1 -5
-ts6ub1 15 1 1 7 1 19 2 25 1 31 3 36 2 37 1
-tsa0wi -6
-tsbpg2 -8 20 1
-tse0pe 1 19 1 37 1
-tsenj4 6 1 1 5 1 8 1 36 1
-2z9s8o -1 1 1 18 1 22 1 29 1 31 4
-tsqqox -1 36 1
-tsssuc -2 0 1 14 1
-tsvjk8 5 11 1
-tsw7jg 1 12 1 15 1 32 2 36 1
-tsx1iq -2
-tt0qda 0 19 1
-tt3z0v -2 9 1 19 1 26 1
-tt67li -2
-tt9weq -4 0 1 31 1
-ttcfp3 4 5 1 36 1
-ttch46 13 8 1 10 1 12 1 13 1 25 1 33 3
-ttd25j -1 20 1 36 1
-ttdyte 6 1 1
-ttemgj -3
-tth5ag -4
-ttm6j3 2 22 1
-ttmlee 5 16 1 31 1 36 2
-ttpke7 0 15 1 16 1 17 1
-ttput7 7 0 1
-ttqcku -2
-ttr33b -5 5 1
-ttsvjs -3
-ttsw9d -3 28 1
-ttw29u -7
-ttxgak 2 0 1 24 1
-tu82iv 3 36 1
-tuazd5 -3
-tubsd4 5 36 1
-tugqo5 -2
-tuhlxo -7
-tuhv4q 0 1 1 8 1 15 1
-tui9mv 0 1 1 28 1
-tuig4k -3
-tuk5h3 1 20 1 33 2 34 1
-tullny -4
-tumapa -1 5 1 13 1 19 1
-tup8po 0 11 1 25 1
-tuq8d5 13 0 2 1 2 3 1 11 1 12 5 14 2 16 1 17 7 20 1 25 4 28 2 29 2 31 2 32 1 34 1 35 2 36 1 37 1 39 1
-tut9h8 2 22 1
-tutzq6 -2
-tuuddn 2 13 1 36 1
-tv6yhw -1 8 1
-tv82mh -2
-tvbmyx 0 12 2
-tvffn8 1 16 1
-tvlgaj 2 2 1 4 1
-tvp5q2 5 33 1
-tvpij8 -2 5 1
-tvxxv2 1 36 1
-tw3dx6 -12 20 1
-tw4ozm -8 3 1 9 1 24 1
-2zm4si 2 10 2 26 1
-twakhl 7 5 1 9 1 13 1 24 1 33 2
-2zmsw6 9 5 3 11 1 15 1 20 4 28 2 33 3 36 2
-twhkk9 6 1 3 8 2 9 1 10 1 15 1 19 1 28 3 31 1 39 1
-twl9gy -1 33 1
-twlv9g 9 20 1 34 1 37 1
-twlxqs -5
-twnkk1 -9 7 1 12 1 28 1
-twu77u -6 12 1
-twuwrn 0 33 1
-twv4js 3 11 1 14 1
-twvwty 1 5 1 8 1 13 1 28 1 31 1
-twww1u 0 12 1
-twwwti 1 4 1 22 1
-twx5k3 0 2 1 11 2 30 1
-twybl9 11 12 1 13 2 19 1 26 4 28 1
-2zp3fv -4
-tx071k 6 30 2 34 1
-tx0q4m 2 12 1
-2zpg3u -1 25 2
-tx4od3 -4
-txa8sd 1 4 1 31 1 39 1
-txaw94 -2
-txdcjn 21 0 1 5 3 9 1 12 1 15 1 16 2 17 4 18 1 33 1
-txdykk -3
-txl2wa -2 0 1
-aryc0 1 3 2 20 1
-txqc1f 0 28 1
-txrlt1 1 25 2
-txrraa 1 29 1 31 1 35 2
-2zs07v 21 1 1 6 1 12 1 20 1 33 2 37 1
-2zsasi 4 22 1 28 1 31 2
-ty03m6 -4
-2zszly -4
-ty3i0p 8 3 1 16 1
-ty4mnh 0 2 1 4 2 10 1 12 3 13 1 20 1 25 2 33 2
-tyf7m6 5 7 1 16 1 17 1 33 1 37 1
-tyg3jx -3 33 1
-tylmtl 10 1 1 3 1
-tyovtw -5
-tysf0u -2 1 1
-tywcgg 7 5 1 11 1 24 3 30 2 36 4
-tyy9fk -1 31 3
-tz13hu -2
-tz1jwo -1 13 1
-tz4cwh -13 7 1 13 1
-tz5q3v -4
-tz7s3b -22 16 1 22 1 31 1 38 1 39 1
-tz9xke 0 16 2 25 1
-tzao25 2 15 2 33 2
-tzfo3l -3 9 1 33 1
-tzgrzt 0 25 1 33 1
-tzn70s 8 1 1 18 1 25 1
-tzow20 -1 5 1 10 1
-tzpuua -3 4 1
-tzq41o -4
-tzqlr0 6 19 1
-tzshov 2 13 1
-tzwdp0 10 0 1 16 1
-tzx85t 0 11 1 13 1 20 1 30 1 34 1 37 1
-tzyj87 2 0 1 5 1 17 1
-u00knj 11 1 1 5 1 7 1 9 1 13 1 14 1 15 12 17 1 20 1 29 1 31 3 33 3 39 2
-u00w36 0 16 1
-3004re 1 2 1 26 1
-u01sly 0 30 1 31 1
-300drn -3
-u05oo3 22 0 10 1 5 2 1 3 3 4 1 5 6 8 5 9 1 10 7 11 2 12 11 13 3 14 1 15 6 16 6 17 1 18 5 19 7 20 9 22 7 24 1 25 5 26 1 28 6 29 5 30 2 31 12 32 7 33 5 34 1 35 2 36 4 37 5 38 4 39 3
-u05zmf 0 31 1
-u08zi9 0 1 1 36 1
-u0dbjd -2 12 1
-u0hkgy -4
-u0icwy 10 19 1 28 2 34 1 37 1
-u0mk0z 0 33 1
-u0nija -4
-u0u52f 11 1 2 8 1 26 2 28 1
-u0u6tc -3
-u0x1d3 -1 19 1 31 1 34 1
-u11gkk -1 6 2 33 1
-u11kax 1 3 1
-u11xgg 7 25 1 30 3
-u11z7d 2 8 1 24 1 31 1 38 1
-u1ev5m -13 3 1
-u1eye1 -3 32 1 33 1
-u1horr 6 4 1 12 4 36 1
-u1mi11 1 20 1
-u2138l 19 1 2 4 2 5 9 7 1 8 2 9 2 10 4 11 2 12 10 13 26 14 1 15 1 16 32 18 2 19 2 20 16 25 2 26 8 28 4 30 8 33 3 34 1 36 3 37 3 39 1
-u23nzv 3 16 1
-u25v80 -1 8 1 10 1 13 1 16 2 28 1
-u2680z -18
-u29oun -4 13 1
-u29tbc -2
-u2bk7i -4
-u2gvy5 10 12 1
-u2gyvc 4 5 5 6 2 8 1 9 1 10 3 12 1 15 5 16 8 24 2 28 1 31 2 33 1 34 1 36 3
-u2icat -1 30 2
-u2jzow 10 5 2 12 1 17 1 36 1 38 1
-u2kg89 -7
-u2mkta -8 5 1 11 1
-u2p49y 10 8 1 28 1
-u2uwus 1 34 1
-u34wu0 -5
-u353ne 2 15 1 24 1 26 1
-u35vsm -14 5 1 10 1 12 2 16 1 19 1 26 3 32 1
-u370yh -3
-u3dhd9 -2 6 1 33 1
-u3etjq -3
-au1k5 1 23 1
-u3qcjt -2 1 1 10 1
-u3vp9m 0 8 1
-u3vqrw -2
-30e44p 0 31 1
-u3x5tc -9
-u3xnia -8 13 1 18 1 33 1
-u3xnkm -1 0 1 3 1
-u3ybpv 6 6 1 9 1 20 1 26 1
-u3zzov -5
-u41cdk 6 8 2 12 1 37 1 39 1
-u41fhy -2 22 1 29 1 35 1
-u450k8 3 19 1
-u4aig0 3 8 1 12 1
-u4d2an -3 12 1
-30fqut 2 16 1
-u4gu35 0 38 1
-u4lvxe -3
-u4pdt6 4 7 1
-u4t0vs -31 0 3 3 1 8 2 9 1 12 9 13 1 15 5 16 1 19 1 20 1 24 1 25 2 28 1 32 1 33 3
-u4ufr3 -3
-u4wm8y -2 23 2 33 1
-u4xhgh 5 1 1 25 1
-u4zec0 -5
-u517y8 -2
-u52zfg -2
-30ijlg 4 5 1 6 1 7 1 10 2 15 2 19 3 20 2 26 2 32 1 36 1 37 2
-u55ke2 -4
-u57tg3 2 9 1 24 1
-u58272 -11
-u5a2h2 -1 12 1
-u5nqt1 5 31 2
-u5p4dh 1 0 1 3 2 5 1 14 1 15 2 16 2 28 1 33 2
-u5q10c -9 36 1
-u5q713 -11 30 1
-u5s70q 1 3 1 36 1
-u5utpk 1 6 1 16 1
-u5wkg8 8 5 1 10 1 15 2 19 1 20 1 31 1 32 2 33 1
-u63jis 1 15 1 20 1
-u63lwc 4 9 3 24 1
-u643rd 1 24 1
-u65gid 0 0 1 5 1 13 1 30 1
-u65rgu 13 8 1 12 1 13 1 20 1 24 1
-u6i2qw -10 13 1 16 1 38 1
-u6k4tu -3
-u6ttcn -2
-u6u6wm 10 3 3
-u6w5nk -1 24 1 28 1
-u6x4t1 0 31 1
-u7134h 8 8 1 11 1 22 1 28 1 35 1 37 1
-u71iel 2 30 1
-u71vn3 7 9 1 10 1 20 2 33 2 38 1
-u76cbh 3 14 1
-u770xt -2
-u7f2ul 4 5 2 36 1
-u7fq3j -1 39 1
-u7fwx0 -1 29 1
-u7jq0b 7 8 1 20 2 31 1
-u7kjq3 -13
-30rjw3 -3
-u7npc4 -2
-u7o4e4 5 19 1
-u7pqbd -13 2 1 30 1
-u7zgci -2
-u806z3 -3
-30szel 2 10 1 28 1
-u843ga -3
-u85djl -1 36 1
-u86d26 4 0 1
-u87lqd 0 9 1
-30tkei -2
-u880li -2
-30ttp6 0 13 1
-u8bkx4 2 16 1 36 2
-u8etfg -2
-u8i2sq -4 36 1
-u8ienq 19 0 3 1 3 5 1 7 1 8 4 9 2 10 4 11 2 12 11 13 8 16 17 18 1 19 8 20 4 24 1 25 17 26 5 28 2 30 1 31 1 33 2 36 2 37 1 38 1 39 1
-u8lg6i -6 15 1
-u8q2rn -5 16 1
-u8u2us 0 2 1 5 1 8 1 26 1 33 1
-30w1nv -4
-u8wl59 -3 3 1
-u8xq1p -3
-30wf9u 18 7 1 20 1 24 1 30 1 33 5 39 2
-u90r35 5 3 1 8 2 10 1 33 1
-u95nay -4 5 1
-u9c952 0 5 3 10 1 18 1 22 1 31 1 38 1
-u9cvt7 -6
-u9g2qg -2 13 1
-u9nzhh -2
-u9oaeh 5 13 3 14 1 19 6 20 1 24 2 25 1 26 3 31 1 37 4
-u9xz9l 0 13 1
-u9y8ft 4 0 1 5 2 16 1
-ua21ta -5
-ua2d7l 1 28 1
-ua2vix 5 17 1 29 1
-awg33 -2
-uablig -4 19 1 20 2
-uad0pz -7
-uai1ar -1 7 2 12 1 15 2 33 1 36 1
-uaj8iv 2 19 1 29 1
-uampnw -2
-uapzup 5 10 1 14 1
-uarmg9 -2 8 1
-uasgex -3
-312xcd 2 12 1 15 1 19 1
-uaxtnm -5
-3141em -2
-ub4hiw 11 4 1 8 2 11 1 15 1 24 1 28 1 39 1
-ub4kp7 -3
-314acm -4
-314cjd -2
-ub8tjb 4 31 1
-ubbldw -2 19 1
-ubc5ri -1 8 2 12 2 15 2 16 4 20 3 24 2 26 1 28 2 30 1 31 6
-ubet5i 3 24 4
-ubftbt -3
-ubg369 10 22 7 28 1 31 1 35 1
-ubkkvn 4 31 3
-ubkxxo -4
-ublem9 -2
-ublmaj -3
-ubmkct 6 7 1 9 1 20 1 33 1
-ubq56l -9 1 2 4 1 5 1 8 1 9 2 12 1 14 1 15 1 23 1 24 1 33 5 39 2
-ubr9d5 -8
-ubxl7f -4 5 1 13 1 37 1
-ubyt6w 2 30 1
-ubz7vj 3 30 1
-uc0cxc 4 19 1
-uc2oxs -1 33 1
-uc3y0u -2
-uc8pw7 -6 32 1
-uc9cha 1 16 1 36 1
-uc9thu 5 33 1
-ucbtxa -1 1 1 5 1 13 1
-ucco0s -3 25 1
-ucdu6k 0 0 1 28 1
-ucgydv 13 13 2 28 1 39 1
-ucu0qd -7 31 3
-31a80h 5 13 1 20 2 31 1
-ucvy1m 3 13 1 24 1
-ud1g0o 4 1 1 4 1 20 1 33 1
-ud1kwz -27 28 1
-udbs9s 2 5 1 33 1
-udhv3b 2 19 1
-udj7qz -2
-31cv8o -8 5 1
-udlh1z 6 8 1 9 1 13 1 15 1 36 1
-udww8w 11 8 2 31 3
-udx8an 1 3 1 36 1
-udyy93 1 33 1
-31eaz5 13 22 4 31 1
-udzydp 2 7 2 12 1 14 1 29 1
-31ejwi -3
-ue4txu -4
-31fmbf 0 15 1 22 1
-ueckr0 -9 0 1 5 2 8 3 9 3 10 3 11 2 12 4 13 2 14 1 15 4 19 3 20 7 23 2 24 1 25 2 26 4 28 2 30 1 33 1 36 2 38 2 39 1
-ueh08i -2
-uehlx3 8 8 1 20 1
-ueisol -2
-uemoiu -9
-uemsjw 8 7 1 13 1 14 1 16 1 22 1 29 1 33 1 36 1
-ueonef 7 0 1 22 1
-uepeuo 4 1 1 5 1 25 2
-ueqbtn 0 14 1
-uerb1j -2
-uerxy5 7 32 1
-uetepz -6
-uevatu -3 0 1 13 1 23 1 38 1
-uf02aq -2
-uf2ydm -2 10 1 31 1
-uf4wyn -10 3 1 5 1 6 1 9 1 12 1 14 1 15 2 20 2 22 1 28 1 31 2 33 1 37 1
-uf5wmy -9 16 1
-uf6nxu 4 15 1
-uf8420 -2
-uf9nv0 2 31 1 37 1
-31j6ce -4
-ufdqs0 3 15 1 20 1 26 1
-ufhoum -10 0 1 16 1 25 1 26 1 32 2 33 1 36 1
-31k8qo -2
-ufna9x 12 5 1 8 6 12 2 15 1 16 3 20 2 25 1 33 2 37 1 39 1
-ufw73h -4
-ufwta1 -4
-ufyi2c -2 31 1
-ug1bkj -2 28 1
-ug236p -2 8 1 36 1
-ug689v 2 8 1
-ug9y0a 0 19 1
-ugako2 -7 2 1 4 1 31 1 39 1
-ugb7jb -2 38 1
-ugb999 -4
-ugbm0m 13 13 2 28 1 39 1
-ugmr6p 0 11 1 24 1
-ugqjns -4
-ugsm4w -4 16 1
-ugtnxy 8 9 4 16 1 20 1 38 1
-uh3to8 4 1 1
-uh6r9m -2
-31qqm8 -1 12 2
-uhmep5 2 20 1
-uhpjal -1 15 1 33 1
-uhrgct -7 12 1 24 2
-uhuqhc -2
-31sl00 4 17 4
-ui5k4y -3
-31tg2c 3 1 1 12 1 33 1
-ui8c8k -2
-ui8stf -1 15 1
-ui9vbt -4
-uiaz57 0 33 1
-uib9t2 -7
-uihir8 2 38 1
-uikubg -2 0 1
-uimr02 -10 1 1 13 1 16 1 29 1
-uio9ij -9 15 1
-uiof3r -2
-uiw6ij -3
-uiwe6q 6 10 1 31 1 32 1
-uiz99v -2
-31wcq1 0 26 1
-uj88lz 0 1 1
-uji0sd -4
-ujjex1 0 1 1 8 1 27 1
-ujvbns 2 31 3
-ujw345 -3
-ujxbwl -4
-uk0odu 1 37 1
-uk3tz1 1 2 1 8 1 11 1 16 1 37 1 39 1
-uk6pl4 2 8 2
-uk72qu -5
-ukf0bc -3
-ukgu68 -7
-321z20 -2
-ukmq7y -6 19 1
-uku7qs -4 10 1 20 1 26 1 38 1 39 1
-ukuh18 -2 11 1 32 1
-ukwtu4 3 1 1 30 4 36 1 37 1
-ukyfig 3 20 1
-323nd6 -8 0 1 1 10 2 2 5 3 8 6 9 1 11 1 13 3 15 3 16 6 17 1 20 9 23 1 25 3 26 3 28 1 29 1 31 2 33 1 37 1
-ul4480 -1 15 1 16 1
-ul5o4c 0 0 3 3 2 5 3 8 2 9 2 12 1 14 1 15 5 17 7 23 2 24 1 25 5 30 4 33 1 34 1 36 1
-ul5tc7 -1 8 4 14 1 20 1
-ul909s -7
-ul9jj0 -3
-ulh3lu -6 12 1
-uli7rl 2 7 1 19 2
-uljzih 6 4 1 20 1 30 1 36 1
-ulk3hs -5
-ull2qe 3 17 1 30 1
-ull46q 5 19 1 32 1
-ulm9z6 6 5 1 31 2
-ulp0r3 -6
-ulpt7m -6 3 1 8 1 31 1
-ulqr8w 7 11 1 14 2 17 1 31 1
-ulrwxd -2
-ult8dy 17 0 200 1 264 2 98 3 112 4 41 5 344 6 55 7 116 8 422 9 139 10 246 11 104 12 359 13 217 14 103 15 438 16 422 17 136 18 42 19 310 20 343 21 3 22 112 23 27 24 137 25 196 26 165 27 13 28 250 29 65 30 206 31 584 32 101 33 330 34 54 35 23 36 359 37 164 38 116 39 101
-um0hh1 0 10 2 16 1 24 2 26 1
-327c95 -2
-um2hdy 2 28 1 31 1
-um36fe 3 33 1
-um3mhk 15 2 1 13 1 16 6 30 1 33 1 36 1 39 1
-um7nbz -2
-328e8i -3
-328kj1 -7
-umf9lt -4
-umqjlv -6 1 1 29 3 32 1
-umqrij -5 36 1
-umzs7a 0 37 1
-un000b -4
-un70ec -2
-un8ipi -9 22 1 33 1
-un941j -3
-un9tyj 7 2 2 8 2 33 1
-unbjtk -1 5 1 26 1
-unfwpu 4 0 1 24 1 31 1
-unh76f 17 0 3 1 8 2 1 4 3 5 2 6 1 7 3 8 5 9 1 10 2 11 1 12 1 13 4 15 5 16 3 19 7 20 6 24 1 25 1 26 1 28 2 30 6 31 2 32 1 33 1 36 15 37 3 39 1
-unji1x -2
-unmr33 0 14 1
-unn1vx 6 22 1 31 1
-unnpzw -2
-uns4gx 6 33 1
-unsykv -3
-unuygk 9 24 1 38 1
-unw8ig -3
-uo0h23 5 8 1
-uo2cz7 5 26 2 27 1
-uo3pbo 1 32 1
-uo7vza -2
-uo89r9 5 0 1 12 1 17 1
-uobmoq 4 1 1 34 1
-uof4wc 7 8 1 24 1 31 1
-uog9j0 -3 1 2 33 1
-uok63k 1 30 1
-uol7ti 0 36 1
-uom504 -5 13 1
-uomsm3 -3 16 1 25 1 37 1
-uoqxw5 3 14 1
-uorhpf -7 20 1 33 1
-up4ylw 1 7 1 36 1
-up6maf -2 36 1
-upba42 -4
-upbstp -22 0 2 3 1 8 4 10 1 12 2 15 1 16 2 17 2 20 1 21 1 23 1 25 2 28 1 38 1
-32k5rr -20 5 1 8 1 10 2 16 2 24 1 38 1
-upnaey 18 39 3
-upoomt 1 32 1
-uppmdy -4
-upsfba 8 0 2 1 3 7 1 8 7 9 1 10 2 11 2 12 6 13 1 14 2 15 3 20 2 22 1 24 5 25 2 29 1 31 4 33 9 36 4 37 3 38 1
-uptn74 4 25 1 31 1 38 1
-upumzi 4 8 1
-upvru6 9 19 3
-upxm34 -3
-uq00s1 -1 25 1
-uq0803 -2
-uq2pvx 4 31 2
-uq3pac -2 10 1
-uq4vbe 17 11 1 13 1 18 1 20 1
-uq5xk3 8 12 1 17 1 25 2 32 1 39 1
-uqfvb7 -1 30 1
-uqidvs 2 5 1 36 4
-uqjxea -12 9 1 16 2
-uqkeo2 3 12 1
-uqx1xx 9 16 1 31 1 36 1
-uqxyfg -4 15 1 34 1
-uqzs6n -2
-ur1nma -2
-ur5p4w -5
-ur99cr 2 19 1
-urffl0 -2
-urivbp -5 0 1 5 1 11 1 18 1
-urjifm 4 5 2 8 2 9 1 11 1 13 1 20 1 31 2 32 1 33 2
-urlbjc 6 16 1 20 2 33 1
-urm31t -2
-urn0c4 -1 0 1 5 1 10 1 12 3 13 1 14 1 15 1 23 1 31 3 33 2 36 1 37 1
-urry79 -8
-ursvn0 1 5 1
-urzzpv -7
-us65a4 0 33 1
-us6z9r 7 9 1 10 1 15 1 20 1 31 4 33 1 38 1
-usb6wj 1 16 1 19 1
-uscuh4 -2 28 1 33 1
-usd6nz 0 24 1
-usgg9t -8 4 1
-usgu28 -5
-ush84o 6 30 1 36 1
-32unmx 2 11 1
-usncht 2 3 1 5 2 8 2 9 1 28 1 36 1
-usonpk -2
-ustb8o 2 20 1 34 1
-usw45n -1 0 1 8 1 24 2 31 1
-32wcnp 4 20 1
-ut4ki1 -2
-ut6qz3 -5
-ut8xqp 6 1 1 15 1 16 2 20 5 31 2 34 1 37 1 39 1
-ut9fd6 2 24 1
-utau3h 1 15 1 16 1
-32y1ne 2 1 1 9 1 10 1 11 1 16 1 24 1 28 1 36 1
-utkzzq -3
-utptmh 59 0 5 1 6 4 1 5 5 7 7 8 9 9 18 10 5 11 1 12 6 13 10 14 5 15 83 16 9 17 4 19 3 20 12 22 4 23 2 24 12 25 5 26 2 28 10 29 1 30 4 31 6 32 19 33 32 34 2 36 4 37 3 38 2 39 4
-utrh63 -4
-utseui -4
-32zcdo -3 24 1
-utzndd -10 9 1 38 1
-3300ml 22 8 1 12 2 31 4
-uu44zr -2
-330f3v 0 13 1
-uu675q -2
-uu7qx4 5 26 2 33 1
-uu7su3 8 8 1 13 1 28 1
-uu8asx -1 5 1
-uu8iup -4
-uuepz0 -4
-uufnvq -18 0 1 3 2 8 2 9 1 11 1 31 1 34 1 36 1
-331kl3 -2
-331lhi 9 7 1 20 1
-uul8qc -4
-uuo97v -3
-uuq38q 1 12 1
-332m5t -5 5 2 31 1
-uuslgm 4 20 1 31 1 36 1
-uuue2l -3
-uv1vze -6
-uv96kj -9
-uv9gyu -3 1 1 5 3 12 1 26 1
-uvakam -4
-uvbp0s -4 32 1
-uvftd3 4 0 1 3 6
-uvhtdh 2 5 1 7 1 8 1
-uvjnpt -1 8 1
-uvla37 -4 19 1 22 1 28 1 36 1 37 2
-uvnygc -4 4 1 8 1
-3362od -2 10 1 28 1
-uvtk1h -6
-uvz5kg -5
-uvzrbt 5 8 2
-uw3kzu -5
-uw3u2u 2 10 1
-uw7dj6 3 0 3 8 1 12 2 16 1 18 1 20 1 22 1 26 1 28 1 30 1 35 1
-b4ejw -11 13 1 36 1
-uw8sfy 1 20 1
-uw9k1r 0 0 1 10 1 15 1 17 1 33 1
-33890e 4 10 1 12 1
-uwhw5t 4 8 1
-uwlpm8 -4
-uwo8dn -2
-uwofw5 -4 13 1 16 1 19 2 22 2 28 1 31 1 35 1
-uwt7o2 -39 7 4 8 1 12 1 24 3 30 1 39 1
-uwtlun -2
-uwxie4 1 31 1
-ux129r -5
-ux202s 0 7 1 15 1 25 1
-33b9ml -2
-ux4soi 1 16 1
-uxaflp -2 19 4 20 1 31 1 36 1 37 4
-uxbx9m -3
-uxfazb -2
-uxi4k4 -4 17 1 38 1
-uxiyl9 -2
-uxjc4m -1 30 1 36 1
-uxkzu8 -7 3 1 5 2 6 1 8 3 11 3 13 1 15 1 16 2 17 2 20 2 29 1 31 3 33 2 36 3
-uxorfl -6
-uxqaqd 2 28 2
-uxtn90 -1 36 1
-uxtq95 3 5 1 13 1 31 1
-uxvbt7 0 20 2
-uxvcrr -2
-33e1pg -2
-uxz9ud -4 9 1 15 1 20 1
-uxzvcm -2
-uy07nh -17 0 2 1 36 2 3 5 8 7 6 8 5 9 13 10 4 12 2 13 13 14 4 15 18 16 6 17 3 19 13 20 28 22 1 23 1 24 27 25 6 26 14 28 5 29 2 30 12 31 9 32 23 33 51 34 1 36 15 38 5 39 7
-uy5e80 0 0 1 16 1
-uy64m2 4 20 1
-uy7fz8 -1 16 1
-uy88ql 3 9 1
-uy8ut3 -5 6 1 16 1
-uycy35 -5
-33fuoo 1 16 1 36 1
-uyeto3 -3
-uyjx6i -2
-uykglc 11 8 2
-uyq975 -2
-uyqtsv 5 1 1 13 1 20 2 36 2
-uysgds -4
-uyylkx -3
-33hvhy 3 30 1 31 1
-uz2b5i -2
-uz3rsg -4 32 1 36 5
-uz68bx -9
-33j20w 0 16 1 19 2 37 1
-uzd67p -3
-uzd80j -3
-uzgsbr -4
-uzivcr 13 5 5 7 2 8 2 10 1 16 1 19 1 20 1 24 1 30 1 36 1
-uzkd9f -5 38 1
-uzn0co -1 36 1
-uzq1ql 1 3 1 11 1 20 1 32 1
-uzqaz9 1 1 1 33 1
-uzs7r9 -7 20 1
-uzyrng 11 5 1 8 2
-v03nnw 3 10 1
-v04jb7 10 15 1 32 1
-33mezt -4 10 1
-v0c4d7 2 7 1
-v0cqi6 0 3 1
-v0fyff 7 13 1 33 2
-v0gnun 8 9 1
-v0hyzz 1 22 1 28 1 31 1
-v0iql5 0 0 1 28 1 33 1
-v0mvml -2
-v0onvs 1 19 1 29 1
-v0os7d -3
-33o2uh 0 0 2 16 1 31 1 36 1
-v0oxc4 -3
-v0qb2u 6 30 1 31 1 33 1
-v0qil9 -1 10 1
-v0rh5c 4 0 1 11 1
-v0v9gj -3 12 1 31 2 39 1
-v0wy2g -2
-v0xux0 3 19 1
-v15fiw 6 5 1
-33ptdi 1 23 1
-v17qae -2
-v1a3i2 8 22 3 30 2 31 1
-33qh0t 3 8 1
-v1dw49 -2
-v1j894 -2 1 1 3 1 5 2 6 1 7 3 8 4 9 1 12 3 14 1 15 3 16 6 17 2 28 1 29 1 30 1 32 1
-v1meof 0 5 1 13 1 16 10
-v1qnib 19 4 1 12 3 13 1 39 1
-v1ry8c 0 20 1
-v1symt -5 39 1
-33sf5s 3 8 3
-v1x7f3 -2
-v1xhzs -5
-v1yds7 2 29 1
-v21ccx 2 0 1 30 1 36 1
-v22igf -3 8 1 24 1 33 1
-v251db 1 25 1
-33tei4 -11
-v26s3e -8
-v27a6l 7 4 1 5 1 14 1 23 1
-v288jv 4 8 1
-v2axav 12 12 1 37 1
-v2idw2 3 10 1 12 1 23 1 37 2
-v2j8cm 2 8 1
-v2l8qi -4
-v2m3gk -16 16 1 28 1 30 1 33 1
-v2u742 -8
-v2yrm1 7 1 1 12 1
-v2ytyf 3 15 1 19 1 32 1 33 1
-v30ldf 1 30 1 33 1
-v329ez 8 8 2 9 1 24 1
-v32rwc -5
-v34jwn -2 7 1 20 1
-v35ocg 8 0 2 2 1 5 1 8 1 12 1 13 1 22 1 28 1 31 9 35 1 37 8 39 1
-33x2zj 2 1 1 16 1 19 1
-v37jm1 0 36 1
-v390ri 7 1 2 12 5 15 3 16 2 28 1 33 2 37 3 38 1 39 1
-v39aml -2
-v3dfz5 1 8 1 16 2
-v3hwrd 15 12 2 13 1 14 1 15 2 31 1 33 1
-v3kcjq -8 1 1
-v3n4gb 2 15 1 33 1
-v3nagv -2
-v3parj -17
-v3px2h -3 1 1
-v3z1ir -4 15 1
-3404ca -4
-v431cz -3 2 1 12 2
-v48y0d -2
-v48yh6 -3
-v4in7j -1 0 1 3 1 4 1 14 1 16 2 17 2 31 1 33 1 34 1
-v4sac8 1 12 1
-v4tmn9 -5 9 1 15 2 24 1
-v4u7fv -9 15 1
-v4xb8e -2
-v55sus 3 5 2
-v5gkj6 -2
-v5he2y -9 0 1 26 1 34 1
-v5jbog -5 7 1 10 1 12 1 15 1 16 1 17 1 28 1 36 1
-v5jh1f 3 1 1 12 1
-v5lhsa 3 20 2 28 2 31 1
-v5tb78 2 10 1 38 1
-v5uewv 8 1 1 19 1
-v5w9wo -121 11 2 20 1 33 1 36 4
-v5yjpx 4 17 1 20 1 32 1
-v6075l -2 9 1 10 2 20 1 24 1
-v60gru 3 33 1
-v62nyh -2
-347ibv -2
-v6er0k 0 8 1 24 1
-v6gtqy -4
-v6n3hz -11 36 2
-b85mn -8 38 1
-v6odc1 -4 12 1 19 1
-v6p3rq -7 13 1
-v6roqz 7 8 1 9 2 15 1 25 1 29 1 31 1 33 2
-v6v54o -6 13 1
-34akrm 20 13 1 14 1 19 6
-v706hu 5 4 5 5 2 9 1 10 2 11 2 13 3 14 2 16 4 20 2 22 1 23 1 24 2 28 4 30 1 31 2 32 1 33 3 36 9 39 1
-v76egs 3 31 2
-34bimo 4 8 1
-v7anrg -2 17 1
-v7e9ca -3 5 1 15 2 32 1 33 1
-v7h5hv 2 33 1
-v7kdrw 13 15 2 29 1 31 1 33 1 36 1
-v7kx7z 0 19 1
-v7l7gv -4 8 1 16 1
-v7posv 5 8 1 28 1
-v7s21y 4 24 2
-v7x4tu -10 1 1 8 1 9 2 16 1 30 1
-34eaqn 4 8 1
-v80rhs -3
-v81hpe -9
-v823ze 3 9 1 15 1 32 1 33 1
-v84fqu -4 29 1
-v8a89s 0 15 1 16 1
-v8ac7k 19 0 1 5 1 13 3 16 1 20 1 30 1 31 4
-v8c3ha -4 12 1
-v8cql5 5 0 1 3 3 11 1
-v8ed8b -4 0 1
-v8ku8t -2
-34gxfm -4
-v8pe6s -4
-v8ruya 7 0 1 12 1 24 1
-v92cvv -6 28 1 31 1
-v92irf 2 19 1 37 2
-v96fdk -5
-v9c0zh 2 31 1 37 1
-v9c5x7 -1 8 1 28 1 31 1 33 1 36 2
-v9d4je 4 13 1 20 4 36 2
-v9d8le -3 13 1 25 1
-v9ebtu 3 5 1 10 1 15 1 32 1 33 1
-v9gib5 -5
-34jwz2 0 38 1
-v9jjif 1 9 1 24 2
-v9ljvp -2
-34kgbo 10 8 1 12 3 25 2
-34kocb -13
-v9r1u4 -3 15 1 24 1 36 1
-va14ru 0 5 1 8 1
-va31vf 6 30 3
-34m0pl 7 36 1 37 1 38 2
-va7ej4 -3
-va7s92 1 20 1
-vakwf8 3 12 1 24 1
-vale7b -1 3 1 5 1 11 3 12 1 14 1 16 1 20 2 23 1 28 1 31 3
-valuyf -4
-vanpb8 -1 20 1 24 1
-varpbs -4
-vas08p -3
-vatbde -6
-vavtba -6
-vawf6c 3 20 1 23 1 36 1
-vb21b2 2 5 1
-vb470w -2
-vb4s6n 1 10 1 15 1 28 1 31 1 36 1
-vb5i2t 3 12 1 20 2 30 2
-vb6i7h -2
-vb99y9 30 0 5 1 4 3 1 5 5 6 1 7 3 8 7 9 1 10 4 11 3 12 1 13 3 14 1 15 3 16 3 17 2 18 1 19 6 20 1 24 1 25 2 26 4 28 1 30 2 31 6 33 2 37 3 38 1
-vb9ab4 -4
-vbazrm -2 8 1 32 1
-vbb624 -2
-vbc4nx 7 11 1 13 1 24 1 33 1
-34qg8l -4
-vbikka -4
-vbkcv2 -4
-vbsme5 0 0 1 5 1
-34s6wn 5 1 2 5 3 7 1 8 5 9 1 10 6 15 2 17 2 20 3 25 1 28 2 31 1 33 8 38 2
-vbv0s4 4 4 1 10 1 19 1 33 1 37 3
-vbxh7s -5
-vc26id 1 15 2
-vc3xm7 3 1 1 12 1
-vc3zog 4 30 1
-vc6xex -1 8 3 39 1
-34ties -2 2 1 4 5 5 1 8 3 12 3 14 2 16 1 17 1 19 1 20 1 22 10 28 5 30 5 31 21 33 1 35 3 36 3
-vccid9 -13 8 3 11 1 12 2 13 1 16 2 20 2 36 1
-vcd482 9 9 2
-vceyv4 9 2 1 4 1 31 1 36 1
-34ul63 -1 15 1 24 1 31 1
-vcovd0 2 14 1
-vcq6c5 0 27 1
-vcsbm7 4 9 1 19 2 31 1
-vcsxc2 -2
-vcukhr 0 1 1
-34vzy0 -5 7 1 12 1 13 1 20 1 24 1
-vcw1fw 9 33 1
-vcxvf5 -2
-vcyjjk 3 13 1 14 1 30 1
-vd1x50 -6
-vd51rw 5 10 1
-vd7zdb 4 26 1
-vdg5n9 7 7 1 14 1 28 1 30 5 31 2 33 1 34 1 36 1
-vdgmsh 2 36 3
-vdh35d 2 5 1
-34y6xu 0 5 1 33 1
-vdk354 -3
-vdo2aa 5 19 1
-34z9oz -9
-vdtrrb -2
-vdu17n -5
-vdwb21 -1 5 1
-vdwc51 -1 25 1 37 1
-vdzqdp 2 6 1 16 1
-3501q9 -2 3 1 14 1 15 2 17 2
-ve1b5v -6 16 2 19 2 22 3 28 1 30 2 31 5 38 1
-ve2nw0 14 31 1 33 2
-ve3ek4 0 30 1
-ve564e 1 16 1 17 1
-ve7iys 0 10 2
-vedx37 6 26 1
-vefuhh 4 33 1
-vehoag 1 8 2
-vehxsz 14 7 2 8 1 25 1 30 1
-351ybz 4 1 1 25 1
-vekg2y -2
-vetg6w -2
-vf0848 -5
-vf0fg2 1 38 1
-vf4kdz -1 30 1 31 1 36 2
-vf6e82 9 0 3 5 1 10 2 15 2 16 1 20 1 24 3 28 1 31 2 33 1 38 4
-354gan 2 31 2
-354k3i 3 30 2
-vfac4b 0 5 1 13 1
-vfbmtm 4 36 1
-vfc10g -2 1 1 8 1 13 3 16 2 19 1 28 1
-vfdyzs 7 11 1 15 1 25 1 26 1 32 1
-vfg4wi -5
-vfpstb -9 11 1
-vfr5m3 -2
-3578m6 -12 1 1 2 1 13 1
-vg0yv6 1 0 1 18 1
-vg1e07 8 8 3 12 1 15 2 22 1 28 1 31 1
-vg4cta 3 3 1 5 2
-vg5qnn -7 5 1
-vg82al 14 1 3 6 1 11 1 12 1 13 2 14 1 16 1 20 1 21 1 22 1 24 1 28 1 29 1 30 10 31 3 36 3 37 4 38 1
-3585ka -4 30 1
-vgc2hs -4
-vgcq85 -7
-vgeab0 0 15 1
-vgekms -2
-vghfa9 -2
-358zd7 -2
-vgjeqi -2
-vgkjgf -9 1 1
-vgqd72 2 8 1 16 1 20 1 24 1 36 1
-vgr13v -5 30 2
-vgs3vy 5 13 1 20 1
-vgueh6 2 2 1 33 1
-vgwu2m -2
-35asxd -1 19 1
-vh19sn -2 10 1
-vh5flb -4 16 1 18 1 33 1
-vh5z66 4 5 1 13 1 15 1
-vhaxzx -4 7 1 38 1
-vhcdtd -3
-vhe63o 0 5 1 16 1
-vhh4iz 0 0 1 5 1
-vhhi7z 2 31 1
-vhhtuz -2 8 1
-vhiyhd -2
-vhoqu3 -7 20 1 24 1
-vhp4jd -3
-vhpo4q -2
-vi6vn2 -2 36 1
-vi8o1i -7 20 1
-vi9nt9 13 13 1 20 1 33 1
-vig5hc -1 10 1 12 1
-35gerh -6
-vimbzb -3 0 1 11 1
-vin6s7 -1 20 1 34 1
-vinkan -1 33 1
-viv3qb 2 28 1 36 1
-viw1ud 13 1 1 2 2 8 1 12 1 14 1 17 2 25 3 28 1 29 1
-viy17c 17 0 1 11 2 28 1 31 1 33 1 36 1
-viyo1k -1 12 1
-vj0tr1 3 1 1
-vj4ejw -5
-vj5oye 22 4 3 19 1 31 4
-vj87fa -1 5 1 7 1 8 1 13 1 25 1 26 1 33 1 34 1 38 2
-vj9up2 -6
-vjaprs -2
-vjc6iq 3 33 1
-vjepk4 11 5 1 16 1 20 3 26 1
-vji1fv 7 1 2 8 2 11 1
-vji1j1 -2
-vjjhz8 2 30 1
-vjju5x -12 0 1 11 1 16 2 17 1 19 2 20 1 22 4 30 3 31 2 36 1 37 1 38 2
-vjr3gt -4 24 1
-vjuzy3 -6
-vjzusg -1 38 1
-vk0gu9 0 8 1
-vk1ji1 -16 12 1 30 1 31 1
-vk515r 3 5 1
-vkd1y3 2 15 1 16 1
-vke6pb 1 10 2 30 1 31 1
-vkj59e -4
-vkm86q 7 13 2 20 1 24 1 31 1
-vkqi6q 9 5 1 9 2 10 1 16 1 17 2 19 1 20 1 32 3 33 1
-vkqs2t 5 19 2
-vktja7 6 0 1 7 4 16 2 28 1 33 1
-vkv0qb 2 15 1 25 1 31 1
-vkv13o -7 30 2
-vkwjm4 -3
-vkyggz 1 15 1 24 1
-35pabk -5 0 1 12 1 24 3 36 1
-vl37h7 1 0 1 17 1
-vl6y3c -4 1 1 34 1 39 2
-vl9b4b -1 7 1 10 1 16 2 20 2 29 1 37 1 38 1 39 1
-vl9d2b 5 19 1
-vlanb6 -2
-vlbwxd -2
-35qkte -9 1 2 8 1 9 2 22 1 34 1
-35qwu0 4 24 1 25 1 30 1 31 1
-vlldqs -3 33 1
-vlmsnk -1 25 1
-35riwm -2 8 1 9 2 15 1 19 1 22 1 25 1 26 1 28 1 29 1 31 1 32 1 33 2 38 2
-vlnyxk 9 5 1 11 2 34 2
-35s100 -7
-vluy43 -3 8 1
-vlzd10 0 19 1
-35svsw 0 8 1
-vm22pt -2
-vm3enw -4
-vm4qt3 -2 11 1
-vm5qi0 -2 8 1
-vmaf5t -8 0 1
-vme59v 2 36 1
-vmfrk6 2 1 1
-vmgmq4 -2
-35ulm6 -2
-vmkylt -5
-vmpotv 0 20 1 28 1 36 1
-35vfle -5 9 1 33 1
-vmqga4 1 7 1
-vmut67 -3
-vmxwn9 13 5 1 6 1 26 1
-vn4syn -3 33 1
-vn5nz1 1 29 1
-vn6tcm -3
-vn948y -2 16 1 36 1
-vn9i9a -3
-vncpfy -2
-vnh45b 8 1 1 10 1 13 1 16 1 19 1
-vniq17 -2
-35ysxv -6 8 1
-vnp9vl -13 17 1
-vnpuel 6 16 1
-vnqzrt -2
-vntngw 21 1 1 4 1 8 1 9 1 10 1 13 1 16 1 20 1 23 1 25 4 31 9 36 1 38 1 39 1
-vnw0zr 6 15 1 31 1 33 1
-vo0rx0 5 16 1
-vo4uo3 -3 22 1
-vo90w9 0 36 1
-vo911p 2 7 1
-vo9e59 -5 10 2 22 1 31 1
-voakod 8 10 1 34 1
-vob3kj 1 16 1 33 1
-voc29q -2
-vodkqh 5 22 3
-vodwmh -4
-vomtlv -1 14 2 17 1 22 1 24 1 38 1
-vonf88 -4
-vontpr -15 25 1
-votnzq 2 36 1
-vouw6b -8 0 5 3 1 5 1 8 1 9 1 12 1 14 1 16 2 17 1 36 1
-vp1v4v 20 0 1 1 11 5 4 8 5 10 1 11 2 13 2 14 3 15 1 19 10 24 1 25 1 26 4 28 4 29 2 30 6 31 6 33 1 34 1 36 8 37 10 38 1
-vpey3f 10 12 3
-vpk39s 7 25 1 28 2
-3665n0 -2
-vpsmlk -7 12 1 22 1 31 1 36 2 37 1 38 1
-vpv097 -6
-vpwkwr 5 22 1 32 1 33 1
-vpwsvs 2 32 1
-vpxqqv -5
-vpxyy7 -3 12 1 16 1
-vq25v9 -12
-vq3wpk 5 16 1
-bf654 -2
-vq57p0 3 4 1 30 1 36 1
-vqc5om 0 4 1
-vqdlt4 -2
-vqtg6w -2
-vquapg -2
-vr1etg 2 1 1 8 1
-vr2mpj 8 8 2
-vr3wzx -7
-vr4azm -4
-vr7yl4 -5
-vr8xyo 2 5 1 8 1 12 2 36 1
-vrhfs2 0 15 1 19 1 25 2
-vrhp4p 2 1 1
-vrkjm0 -2 8 2 12 1 15 1 16 1 28 2 31 1 38 1
-vrnlf9 6 19 2
-vrs4au -2 15 1
-vrsy2l 5 10 1 13 1
-vrt0ca 9 16 1
-vrt3mv -1 16 1
-vruxze 2 15 1
-vrx97k -6 38 1
-36e6yt -4
-36edqw 4 25 1
-vs40t9 -12 5 1 8 1 16 1 31 2
-vs5hn8 -1 5 1 17 1
-vs6yj6 4 27 1
-vsbdwe -5
-vsemrl 4 19 4 37 2
-vshpex 1 8 1 13 1
-vshsm6 -2
-vsljlx 3 7 1 15 1 22 1 24 1
-vsluee 1 5 1 19 1 31 1
-vsrdgp -4 12 1 31 1
-vsxzir -3 19 1
-vt2a18 1 10 1 14 1 28 1
-vt4vv2 5 1 1 8 1
-vt5c30 -1 31 1
-vtbut6 -7
-vtg5bq -1 7 1 15 1
-vtgg1w -2 20 1
-bgeu8 3 8 1
-vtmx7f -5 31 5
-vtojzt 0 19 2
-vtplji 3 15 3
-vtszob 0 7 1
-vtuo5j 0 30 1
-vtvwwe 1 12 1
-vu1cin 1 25 1
-vu1n4d 0 12 1
-vu2nkm -2
-vu3w9o -2
-vu57r0 -4
-vuaegn 3 10 2 23 1 26 3
-vuctr5 -2
-vug74q -8 1 1 6 4 9 1 11 1 12 1 13 1 20 1 22 1 24 1 30 6 31 2 34 1 38 1
-vuiu6e 4 8 1
-vup14i -1 12 1 16 1
-vuubdy 0 8 1 16 3 24 1 36 1
-36ooxv -3
-vv11er 3 2 1 13 1 28 1
-vv4b4q 0 0 1 12 1
-36q7nw -2 28 1
-vvbeow -3
-vvd32k 2 1 1
-vvd4bw -3 30 1
-vve1nt -6 13 1 14 1
-vvkse4 -1 33 1
-36rjbn -2
-vvrgwx 4 9 1 15 1 24 1
-36sjga -2
-vvxmrp 4 8 2 12 1 20 2 39 1
-vw3iug -8
-vw5wq4 32 16 2 19 13 20 1 23 1
-vw82rb 2 17 1 29 1 33 1
-vwe90h 0 31 1
-36umqh -1 1 1 13 2 16 1 20 3 26 1 31 3
-vwj7ue 0 25 1
-vwkuar -47 0 4 1 2 2 2 4 1 5 5 6 1 8 5 9 2 10 2 12 11 13 9 14 1 16 22 17 1 18 2 20 7 22 2 23 1 25 5 26 7 28 2 30 6 31 4 33 4 34 1 36 3 39 3
-vwl10n -5 7 1
-vwntg6 -57 1 1 10 1 12 2 14 1 16 1 19 3 20 1 21 4 30 1 31 1 34 2 36 18 37 1 39 5
-vwpf7p -6
-vwxpdv -18 8 1 10 2 12 1 13 4 15 1 19 1 22 1 28 1 30 1 31 1 36 1
-vwyo54 2 8 1 12 1 37 3
-vx22v7 12 0 1 7 1 10 1 11 1 13 1 15 4 17 1 20 2 24 1 26 1 30 1 36 1
-vx2fwu 7 5 2 8 2 9 2
-vx3427 23 0 7 1 16 2 9 3 5 4 7 5 30 6 2 7 13 8 38 9 11 10 16 11 13 12 32 13 17 14 10 15 47 16 18 17 6 19 10 20 51 22 6 23 4 24 31 25 6 26 18 27 1 28 14 29 8 30 12 31 19 32 19 33 68 34 12 35 2 36 36 37 12 38 13 39 10
-vx924q 1 12 2 33 1
-vxcgp2 -3 13 1 14 1 16 1 22 1
-vxdhyv -3 1 1 36 1
-vxjixl 1 33 1
-vxkm2p 5 30 3
-vxmh5g 2 19 1 22 1 31 1 37 1
-vxo404 -8 5 1 20 3
-36yvdv -2
-vxsdxz 4 20 1 33 4
-vxse8x 3 5 2 8 1 19 2 20 1 24 1 28 1 31 1 33 1 37 1
-vxvfi4 -2
-vxviut -2
-vxy2ff 2 13 1 15 1 16 2
-vxydbl -7 25 1
-vxz07w -3
-vy20rg 2 5 3
-vy3tkn 13 4 1 9 2 16 1 18 1
-vy7z9o -2
-vy8tfi -5
-vydd1i 3 13 1 20 1 25 1
-vyfey3 -2
-vykop8 -2 31 1
-vyn12q 5 33 1
-vypis2 -3
-vyq3nj 2 10 1 33 1
-vyv2wz 1 30 1
-vyxc5n 4 36 1
-vz3qqb -2
-vz7zod 7 5 1 6 1 19 1
-vza2xk -2
-vzb899 -3
-vzd6dq -10
-vzgr2z -2
-vzlquk 0 30 1
-vzm186 -4
-375zxk -6
-vzqgf2 -5
-376b0o -2
-vzvikv 3 0 1 31 1
-376t9t -2 1 1 37 1
-vzwajp 16 2 1 7 1 8 2 9 1 12 1 19 2 20 2
-vzxn4x -2
-vzy5wu -3
-w015ss -21 8 1 12 2 14 1 26 2 30 8 31 1 37 2
-w0geqa -4
-w0iznn 0 1 2 25 1
-w0nbeq 1 30 1
-w0nj3q 0 15 1
-379k9o -2 19 1
-w0tk37 9 15 1 27 1 30 2 31 13
-37ab70 0 17 1
-w116mc -6 16 1
-w13uib -2
-w18psl 0 15 1
-w1btxv -2
-w1dsvo 9 0 1 15 1 17 2
-w1e0e0 -2
-37d1tk -7 36 2
-w1mwca 6 7 1 33 2
-w1olb3 1 19 1 37 1
-w1pdr5 3 19 2
-w1qihd -4 2 1
-w1s7qz 8 31 2
-w1w338 30 5 1 9 2 13 1 16 1 20 1 25 1 31 6 33 1 36 10 38 1
-w1yjd4 1 31 1 38 1 39 2
-w20z9x -2
-w24h8j 0 5 1 7 1
-w27d1l 1 33 1
-w28yna 1 36 3
-37fe4i -4
-w2ap0a -4
-w2dlfc -8 37 1 39 1
-w2drrj 16 1 1 16 1 19 2 20 2 22 1 26 2 28 2 37 2 38 1
-w2ga1n 3 8 2 16 1 24 1 25 1 28 1
-w2ghcm -2
-w2gxsm 0 10 1 36 1
-w2he44 3 37 1
-w2jieh 14 7 1 8 2 16 1 18 1 20 9
-w2jpuz -3 14 1 30 1
-bjoyx -1 28 2 31 3
-w2yasj -3 36 1
-w2z43m -9
-w32kpx -6 10 1 19 3
-w32xjd -1 1 1 8 2 12 1 13 1 20 1 31 1 33 1 39 1
-w376as -3
-w39t86 -2 5 1
-w3c1g3 0 3 2 5 1 6 1
-w3cahy -2
-bjxoc -3
-w3fbex 1 16 1 20 1 33 1
-w3h9rn 0 28 1 31 1
-37jwvv -10 8 1 11 1 12 1 17 1 24 8 33 2
-w3n06e 7 20 2 26 1 31 1 32 2 36 2
-w3om5h -7
-w3pspl -2
-w3qvsk 13 16 1 24 2
-w3sgj5 -3
-w3u5bm -3 38 1
-w3wgxg -2
-37lams 0 33 1 36 1
-w3ybts 2 5 1 36 4
-w41aij -8
-w42ohs -3
-w491wa 0 29 1
-w4bt6j -7
-w4enrj 1 1 1 9 1 16 1 33 1
-w4f7y0 0 10 1 11 1 12 2 16 1 17 1 29 1 31 1
-w4hsxb -6 2 1 16 1 20 1 25 1 31 1 39 2
-w4il20 -3
-w4kdc7 0 31 1
-w4qcvf 1 15 1 26 3 28 1
-w4xi5t -7 5 1 7 1 9 1 15 8 16 1 20 1
-w53357 -3
-w57bn0 -6
-bkljr -3
-w58r9x -12 8 1 30 1
-w5h3oa 7 8 2 12 1 23 1 26 1 28 1
-w5ione -2 36 1
-w5j3lf -3 20 1 28 1 38 1
-w5ju62 7 10 1 16 1
-37rj7t 0 25 1
-w5oc30 5 34 1
-w5phpn 7 33 2
-w5s9kv 3 14 1 24 2
-w5v209 -2
-w5xe69 1 30 2
-w5ze1c -1 20 1
-w5zuz3 5 11 4 36 1
-w63djn -3
-w67vbg 4 13 1
-w68vye -2
-w69e5l -3 33 1
-w6c4eg 17 8 5 11 1 13 1 16 1 18 1 20 1 36 3
-w6d79y -9
-w6dx0p -2
-w6gowp 9 1 1 8 1
-37uj33 -10
-37v66q -12 14 1 15 2 25 1 36 1
-w6wi4i 5 17 1 30 1
-w6wucv 6 15 1 24 1
-w6wvho 6 1 1 20 1 31 1
-w6yoky -3
-w72ls0 -2
-w735jl -2 15 1
-w7719u -1 34 2
-w7d7fm 2 10 1 20 1
-w7e48u 2 3 1
-w7iwif -20 25 2
-w7mwwc 0 25 1
-w7r7gk 0 19 1
-37zn26 2 19 1
-w80i8l -3
-w81en4 2 19 1
-3805js -2
-w81r8s 1 0 1 25 1 26 1 36 1
-w81y62 -3
-w84byx 8 16 1 20 2
-w84ci3 0 2 1 29 1
-w86u8j 0 34 1
-w87irh 3 36 1
-w89lxc -2
-w8anwx 4 12 2
-w8ftza -5
-381tbe -6 1 1 10 1 28 1 36 1
-381yi6 7 20 1 31 1 33 2
-w8kbl4 11 1 1 32 1
-w8l3er -3
-w8nlei 4 15 2 25 1 31 1 32 1 33 1 36 1
-bluvk -10 22 1 38 1
-w8teh2 -5 30 2
-w8z0xg -2 24 1 33 1
-w90xe2 -5 1 1
-w9170b 2 17 1 29 1
-w91qsd 10 5 2 16 1 20 1 30 1 36 1
-w92de4 -2
-w92z88 -3
-w94bi1 15 12 2 16 2 25 1 28 1
-w973la -7 24 1 30 1
-w97r0q 0 0 1 5 1 11 1 18 1 33 2
-w9814h -3
-w9bgb2 -3
-w9giz4 -17 31 1
-w9il4l 12 8 1 13 1
-w9jrr6 -2
-w9osjf -2
-w9r75k -2
-386hqv -11 8 1
-w9t63t -6 11 1 20 1 36 4
-w9xc9m -10 10 1 16 2 20 1 28 1
-386yan 1 0 1 11 1
-wa2xh4 12 8 1 11 1 31 1 32 1 36 2
-wa3mr9 12 28 1 30 1 34 1
-387vla -1 22 1
-wa8u0n -2
-waafaw -3
-waaio7 -3
-wae1hd 2 31 2 38 1
-waismc 2 16 1
-waluxj 3 28 1
-wamtqd 0 13 1
-wavjce -2
-wavt4s 97 0 2 1 22 2 2 3 1 4 1 5 7 6 3 7 16 8 7 9 13 10 1 12 3 13 18 14 9 15 7 16 13 17 6 19 15 20 27 23 3 24 8 25 8 28 8 29 1 30 8 31 2 32 10 33 19 34 2 36 5 37 1 38 7 39 7
-waxawe 4 15 1 32 1 36 1
-wb0bxo 2 8 1 25 1
-wb4bz9 -4 5 1 11 1 18 1
-wb4rjg -2
-wbb4lu 2 30 1
-wbc44u -3
-wbfkuu 1 25 1
-wbhbl4 -1 19 1
-wblrk4 5 14 1 32 1
-wbm9yw 0 5 1 31 1
-wbro0w 8 1 1 30 3
-wbskem 2 22 1 24 1 25 1
-wbtyzm -3 1 1 23 1
-wbuny2 -2
-wbz74y 4 19 2
-wc03v1 -3
-wc10fo -1 4 1
-wc4ixq -4
-wc61jb -3
-wcbb19 38 0 6 5 2 7 2 13 1 16 3 19 1 31 2 32 1 33 1 37 2 39 1
-wcdvz1 -2
-38ft9w -2
-wclhef -3
-wcnvyr -2
-wcs96v -2 0 1 8 1 16 1
-wcsyia 15 2 2 3 1 5 2 9 1 10 1 11 1 12 2 13 1 16 5 19 1 20 6 28 1 31 3 33 4 36 4 38 1
-wcul21 -5 12 1
-wcvtl5 -2 10 1
-wcyrv7 0 38 1
-wd2k2l 11 7 1 36 2
-wd2x5k 1 17 1 27 1 33 1
-wd3u5b 0 16 1
-wd479n 11 12 1 19 1
-wd7k87 2 1 1 3 1 4 1 11 1 19 1 20 1 32 3 38 1
-wd7pgn 9 6 1 19 1 23 1
-wdakib -2 25 1
-wdisl2 1 13 1
-38jxnh -2 1 1
-wdjtli -13
-wdnjmg -2 5 1 8 1 11 1 13 1 19 3 36 4 37 2
-wdpgkp -2 17 1
-wdsuwr -2 31 1 33 1 36 1
-wdtdsr -2 32 2
-38l6as -4
-wdwrf7 6 30 1 31 1 37 1
-wdxyfw 6 1 1
-38lilc -2
-we01dt -2
-we0hef -2
-we1zp6 -3 1 1 19 1
-we26zm -3
-we5lgo -5
-we8wzr 2 33 1
-wect42 -8 5 1 10 1 11 1 33 1
-wedks0 -2
-wedlpw 2 12 1 16 1 25 1 31 1
-wekq5a 0 8 1
-weniyx -8
-wepsip 1 8 1 28 1
-wer7kj -5
-weu12w -3
-wevfwa -2 19 1
-wexcov 2 12 1
-weyhuf 2 5 1 33 1
-weyle9 16 1 4 2 3 4 1 5 1 7 1 8 2 10 4 12 3 14 1 15 1 16 3 18 1 19 1 20 3 26 1 28 4 29 3 31 3 32 1 33 2 37 1 38 1
-wf1blb -5
-wf1efa -2 8 1 13 1 16 1 17 2
-wf3b69 -7
-wf3s6a 8 5 1 33 1
-bo712 -7
-wf9xfu -6 7 1 12 1 28 1 33 1
-wffee0 2 1 1 10 1
-wfgs4e 3 1 1
-38qwkv 5 14 1 24 1
-wfhztx -2
-wfjc9m -1 5 1 9 1 12 1 16 1 25 1
-wflhrc 8 5 1 19 1
-wfn28h -3 16 2 31 1 39 1
-wfogn7 -3
-wfpvrg 1 0 1 1 1 5 1 12 1 15 1 16 3 17 3
-38ru1f -11 1 10 2 2 4 4 5 8 7 1 8 9 9 2 10 7 11 2 12 8 13 8 14 3 15 6 16 13 18 1 19 12 20 22 22 2 24 3 25 1 26 15 27 1 28 3 29 3 30 1 31 18 32 2 33 5 36 5 37 14 38 1 39 2
-wftjhq -4
-wfzyas 4 0 1 12 1
-wfzze3 -4 7 1 9 1
-wg430h -4 24 1
-wg5u8f 4 0 1 3 3 11 1
-wg6u55 4 16 1
-wga7bl -6 8 1 12 1
-wgcxpd -3 5 1 7 3 8 1 9 1 12 1 15 2 16 2 17 2 33 2
-wgetu9 -1 10 1
-wgf64e -7 8 1 24 1
-wggi02 -8
-wggrbc 1 20 3 36 2
-wgk7k8 -14 1 1 13 1 15 1 16 5 19 2 23 1 29 2 30 1 31 2
-wgkv7t -2
-wgm1jl -1 33 1
-38vgfm -4
-wgqs1z -1 5 1
-wgun8j 0 15 1 20 1 29 1
-wgwa71 -4 8 1 15 1
-wgyac2 2 8 1
-wgythy 0 3 1
-wh1x1x -5
-wh2lx2 3 8 1 15 1
-wh6vgn -1 0 1
-wh9258 2 20 1
-whe0gs -1 10 1 31 2
-whnxq5 -3
-whoa47 3 32 1
-whowf8 5 30 3
-whp4vc 3 26 1
-whpgok -2
-whqqn7 9 13 1 15 4 20 1 24 1 32 1 33 1 34 1
-whszdv 0 11 1 20 1 28 1 38 1
-38zia3 -8 0 1 1 2 12 1 24 1 25 1 33 1
-whwafo -10
-wi46a1 -44 1 4 2 2 4 1 8 7 10 2 14 2 15 2 16 1 17 1 20 1 22 4 25 2 28 9 29 3 30 1 31 162 32 3 33 1 34 3 35 2 36 3 38 1 39 2
-wia4zm 7 33 1
-wibx09 -2
-wiigaw -4
-wiisec 0 9 1 13 1 16 5 20 1 33 1
-wingr7 0 4 3
-wip902 -5
-wivkqc -7 10 1 19 1 28 1 31 1 37 1
-wj2t9q -2 7 1
-wj2zef 2 30 1
-wj6moh -1 31 1
-wj921e -5
-wjawri -3
-wjb4ch 1 5 1 32 1 38 1
-wjbhw9 3 8 1 20 1 38 1
-wjcqr0 -3 16 1
-wjhh0x 2 18 2
-wji25k 3 20 1 33 2
-wjiinu -1 13 1 36 1
-wjv5hk 2 12 1
-wjvphf 1 20 1 31 1
-166se -3 33 1
-wjybj4 -3
-39730x 7 16 1 19 1 36 1
-wk170d 8 15 3 25 1
-wk1p6g -6
-wk2gls 5 12 1 38 1
-wk4t95 -2
-wk9rlp -2
-wkblq5 -2 32 1
-398n4c 6 13 1 28 2
-wkescu 3 15 1 33 1
-wkf2e9 -5 10 2
-wki3h1 9 9 2 13 1 14 1 20 5 31 1 33 1
-wkny5q -11 7 1
-wkp12z 7 12 1 24 1
-wkvm3l 4 5 1 8 1 36 1
-39azpv 0 13 1
-wl3xo8 -10 20 1
-wl4qfb -3
-wl4ziy 3 3 1
-wl8pcz 8 12 1 20 2 28 1
-wl9kcz -2
-wla8o6 -2
-wldzy1 -16 16 1
-wlgego -3
-wlgi2y -2
-wlh5fd 15 1 3 5 1 6 1 18 1 26 1 34 1
-wljxwn -2 12 1
-wlqthz -7
-wlr03g 4 9 1 16 1 20 1
-wls7rt -3 22 1 28 1
-wlxnpf 1 20 1 32 1 37 1
-wm2rxv 1 10 1 30 1
-wm4roc 10 11 1 16 2 33 1
-wm6ck1 20 19 4 30 2 38 1
-wmcmtz 5 8 1 20 1 31 1 33 1
-wmddtc 3 8 1 20 1 39 1
-wme5ve 2 26 1 34 1
-39go2v 4 32 1
-wmmrm8 -3
-wmr2ke 3 15 2 33 1
-wn0k0o 3 10 1 17 3
-wn44n5 3 1 1
-wn769z 7 14 1 24 1 33 1
-wnbmvr -9
-wnfxl8 -4
-wnghil 9 8 1 16 1 20 1
-wnglvn -4 31 2
-br89u -12 12 3 15 1 22 1 28 1 31 1 32 4 36 1
-wnoz5k 2 3 1
-wnvt4c -5
-39loki -4
-wo22eb -3
-wo7wcj 0 9 1 12 1 31 1
-wo8ya9 5 19 1
-woc0nd 1 5 1 28 1 38 1
-wodfdn 7 5 1 16 1 28 1
-wohqox -2
-won1fi -2
-wopo16 -2
-wor5f0 2 36 1
-wothqh 7 25 2
-wotrp3 1 9 1 33 1
-woxphl -11
-wp08bf -4
-wp2km0 -2
-wp5sac -2
-wp733h 0 8 1 25 1
-39rgkl 0 20 1
-wpt6kh 4 16 1
-wpu2ek -5 5 1 31 1 39 1
-wpus8f -4
-wpxvdq -2
-39sme8 -3 0 1 8 1 17 1 24 1
-wpzjmo -2 15 1 26 2 28 1 37 1
-wq6src 3 3 1 12 1 13 1
-wqh2e3 -2
-wqjrqe -6
-wqk34y 3 8 2
-wqogr9 10 8 1 19 1 26 1 31 1
-wqweih 1 33 1
-wqx7j3 -5 22 1
-wqx7ne -3
-wqxmoo -2 5 1 7 1 9 1 15 4 34 1
-wqyi8r 11 10 1 20 1 25 1
-wqzpiz 1 10 1
-wr11m9 0 13 1
-wr4qjv -2
-wr6h1z -2 0 1 16 1 31 2
-wr6l9s -7 8 1 12 3
-wrhypk 3 0 2 1 4 2 1 4 1 5 2 8 4 9 3 11 1 12 6 13 3 15 9 17 1 18 1 20 11 24 3 25 3 30 6 31 3 32 4 33 22 36 4 37 1 38 3 39 3
-wrifhb 3 13 1 26 1
-wrla39 -7 13 1
-wrltx5 -4 2 1 4 1 14 1 19 1 24 5 31 4 34 1 38 1
-wrq6iy 3 8 4 12 1
-wrqzmp -14
-wrvb39 -2
-wrxbii 0 5 1 16 1
-wrxm70 -6 0 1 8 1
-wryhr6 -3 0 1 1 1 3 2 5 1 8 1 11 3 12 2 13 1 14 2 15 1 19 1 20 2 23 1 29 1 31 2 32 1 34 1 36 2 37 2 38 2
-ws51vw -5 5 1 19 1 24 1 30 1 33 1 36 5
-ws6di0 -9 0 1 11 1 12 1 25 1 30 1 32 1 36 1
-ws90x9 -1 16 1
-wsaa2e 1 28 1
-wsbbpu -5 0 1
-wscykn 9 0 1
-wsg4p2 2 1 1 24 1
-wsghji -4
-wsjvfm 4 7 1 8 1 29 2
-wsl6d9 22 3 1 8 2 13 2 14 1 16 1 18 1 20 9 22 2 24 1 28 1 31 3 33 6 36 2 39 1
-wsm0ar 4 1 1 30 1
-wt23rn -9 26 1 33 1
-wt27ql -1 9 1
-wt3ouw -2
-wt3p2h 20 0 1 5 1 16 1 19 3 36 1
-wt8nin 1 19 1 30 1
-wtholx -3
-3a5o7b -5
-wtpc0d -8 20 1
-wtt5vl -2 3 1 17 2
-wu07gb -5
-wu0zrw -4
-wu288j -9
-wu3gcf 8 8 1 31 1
-wu5g8w -3
-wu8865 8 8 2 16 1 24 3 36 1
-wu9q25 -4 15 1
-wud2da -4
-wudppe -14 0 1 16 1 20 1 28 1 30 1 32 2
-wueevx -3
-wuhgmy -1 15 1 17 1 24 1
-wuhpiw -2
-wungc8 -2
-wur1hw 3 8 1 13 1 31 1
-wurjnf 9 5 2 8 2
-wuxa69 5 28 1
-wuz84s -10
-wuzqzh -7 38 1
-wuzym8 -8
-wv23gu 9 0 3 16 1
-wv2mbh -1 22 1 31 1
-wvbwxn -15
-wvm2dm -4
-wvmm7h -2
-3ad7vi 5 30 3
-wvomxq -3
-wvrex1 -4
-wvsdne 1 31 1
-wvxv4k 1 19 1
-ww5o0x -8 13 1 14 1 30 1 39 1
-ww6epy -2
-wwgpjw -3
-wwndpz -2
-wwtndn -1 0 1 5 1 30 1
-wwu8ub -2
-wwxbhd -2 2 1 33 1
-wwypk3 -2 29 1
-wwzda3 -1 3 1
-wx2aeg -1 10 1 15 1 36 3
-wx4zvg 1 16 1
-3aiiag -1 1 1
-wx5wwc 3 7 1 28 1
-wx65s9 4 26 1
-wx9cgq -2
-wxeqkx -5
-wxgkr3 3 0 1 8 1 13 1 33 1
-wxgrup -2
-wxnvv7 -3 37 1
-wxsqyd 6 31 6
-wy3nfl -2 31 1 37 1
-wy5mst -2 15 2
-wy8iuc 8 9 1
-wyd3ai 2 8 1
-3amz7x -5
-wyfyil 1 36 1
-wyi64p -2
-wyia08 -2 35 1
-bv5pc -14
-wymcxj -3
-wyo75s 7 0 2 8 3 9 2 16 1
-wyu2zf 1 30 1
-wyuna8 15 1 6 3 1 4 1 5 2 8 7 10 2 12 27 13 3 14 1 16 4 26 1 28 1 33 2 35 2 37 2 39 1
-wz3h4u -9 7 1
-3aq0tw 9 15 1 17 1 33 1 34 1
-wz99ez 1 8 2
-wzdofr -14 36 1
-wze7is 6 7 2 15 2
-3aqvfp 7 8 2 28 1
-wziyep -6
-3araxx -11 17 1 19 1 20 2 27 1 33 1
-wzo8qb -9 2 2 5 4 7 2 8 1 12 1 13 1 14 1 15 2 16 2 19 2 20 2 23 1 24 1 25 3 26 2 28 1 31 1 33 5 36 3 38 2
-wzork2 4 0 3 10 2 12 2 16 3 17 2 19 1 26 2 28 1 32 1
-wzox16 20 0 1 2 1 4 1 8 1 12 3 14 1 15 1 16 1 22 9 26 1 28 2 30 1 31 23 36 2
-wzq776 5 19 1
-wzr7jd -3
-wzsler 2 16 1
-wztmi5 5 5 1 14 1 31 2
-wzum0x 4 0 1 10 1 12 1
-wzyzgz -4 12 2 15 1 20 1 28 1 29 1 33 3 36 1
-x02y4r 6 36 1
-x03bll -10 31 1 36 1
-3atj3o -3
-x0a3tt 15 30 5 36 1
-x0aqqy -2
-x0ecud -10 26 1
-x0ip46 1 1 1 36 1 38 1
-x0mpf9 -3
-x0nb6d -2
-3av78j -3 17 2
-x0oq0x -2 16 1 29 1
-x0sayc 4 10 1 13 1 33 1
-x0sxr0 3 5 1 8 1
-x0vr27 -5
-x0vw45 -1 24 1
-x0xeq9 -4
-x0yple 0 15 1 32 1
-x0z33v 2 5 1 7 1 10 2 13 1 21 1 30 2 33 1 39 1
-3awhjz 4 2 1 6 1 13 1 25 1 33 1
-x131gb -2
-x16319 -1 30 1
-x19dy4 -2
-x1f8q2 -7
-x1h2xk 4 31 3
-x1m5ml 0 31 2
-x1spsy -6 0 1 5 1 11 1 28 1 30 1
-x1uzw9 -3
-x1vfav -3
-x28jkk -5
-3b18dl -2
-x2e84q -1 1 2 7 1 8 1 9 1 12 1 13 3 14 2 15 1 22 1 28 2 30 1 37 1 39 1
-x2f2tg 9 15 1 16 2
-x2kbvn -1 26 1
-x2oaa0 -2
-3b2q29 -4
-x2rtzs 13 1 1 5 1 7 1 13 1 19 1 32 1
-x2wpts 15 8 1 24 4 28 3 31 1
-x2xm1d 0 33 1
-x30gju 7 2 3 8 1 12 3
-x33eiv -6
-x36pxm 2 30 2
-x3a45g -11 31 1
-x3d5rg -2
-x3dlfd -6 1 1 5 2 8 1 9 1 16 2 17 2 28 1 34 1 37 1
-x3kisc -2
-x3l80r -2
-x3mrpb -4
-x3qmaa -3
-x3qse7 18 9 2 12 4 14 2 19 2 37 5 38 1 39 1
-x3yor1 -4 7 1 16 1 37 1
-x41lyy -1 8 1
-x47exo 0 7 1
-x4a0lf -13 7 1 13 1 19 2
-3b8j4d -1 8 1
-x4f14i -2 26 1
-3b8wun -4 8 1
-x4oban 2 30 1
-x4oyp7 -2
-x4sibe -4
-x4tywu -10
-x50rmk -1 13 1
-x51jlw 1 12 1
-x52d0z -2
-3bb2bp 6 31 2
-x53526 -1 1 1 33 1 38 1
-x55x22 0 0 1 1 1 5 3 9 1 16 5 29 1
-x58r0l 5 19 1
-x5dfip -1 17 1
-3bc8fm 15 11 1 14 1 33 1 36 4
-x5f131 6 0 1 1 2 3 1 4 1 5 1 7 2 8 3 9 2 10 5 12 2 13 3 15 1 16 2 19 4 20 10 22 3 23 2 24 1 25 9 26 1 28 2 30 7 31 22 32 1 34 2 35 1 36 13 37 3 38 3 39 1
-x5fyq4 -2
-x5g1vr -6
-x5hs52 -7
-3bcy7w -6
-3bd0e5 -1 2 1
-x5q8ws -3
-x5snb6 -1 15 1 24 1
-x5u53q -5 5 1
-3bdwo4 -1 37 1
-x5vc4m -2 36 5
-3bdzwf 3 0 1 28 1
-x5wcfi -2 1 1
-x5z5u7 -3
-x62n7v -2
-x65oct 6 5 1 8 1 28 2
-x67j0l -6
-x6a36q -2 19 1
-x6gnlo 4 12 1 20 1
-3bgdrf 12 0 2 1 2 5 2 8 2 11 5 12 1 14 1 15 1 24 1 25 1 28 2 30 1 31 12 33 1 36 4 38 1
-x6l2ra -3
-x6llf7 -3 29 1
-x6ol9m 2 25 1
-x6po13 2 33 1
-x6r2ba 3 36 2
-x6vgar -1 32 1
-x6zbok 1 5 1 7 1 15 1
-x713f4 -1 20 1 31 1
-x71acq -1 19 1
-x71uke 3 9 1 19 1
-x72bhl 1 8 2
-x73ayo -5 33 1
-x740cz 7 1 1 5 1 12 1 15 1 16 1 25 1 30 1 32 1 36 1 37 1
-x747bs 14 1 3 3 2 4 1 5 6 6 1 8 4 10 5 12 4 13 4 14 2 16 6 19 1 20 5 25 3 28 1 32 1 33 1 37 1 39 1
-x75y9a 1 19 1
-x78v4m 11 5 1 8 1
-x7b0ni -2 20 1 30 1
-x7gtgc 2 10 1 13 1 20 1
-x7nity -4
-x7x7fl -8 0 1 15 2 18 1 20 1
-x7xpgk 10 2 1 5 5 6 4 8 1 12 2 13 1 16 3 17 1 19 1 22 4 24 1 25 1 30 1 31 4 33 1 36 2 39 1
-x7ye6w -2
-x7z5nv -23 0 1 1 2 7 6 8 3 10 1 12 4 13 4 14 2 15 4 16 8 19 1 20 8 22 2 24 2 25 5 29 1 31 1 32 1 33 3 36 8 38 1
-x7zddn -4
-x82amg -4 5 1 8 1 13 1 28 1 33 1
-x831ue -9 0 1 1 1 6 1 7 1 12 1 16 3 20 2 31 2 33 3 36 1 37 2
-x866kv -2 12 1 19 1 37 1
-x86pls -8 1 1 13 1 25 1
-x88l3a 0 20 1 32 1
-x8goqo 0 15 1 32 1
-x8km60 -2
-x8mk6h -6 8 1 12 1 13 1 30 1 31 1 36 1 39 3
-x8pwhs -5 13 1
-x8wdwp -1 8 2 10 1
-x8xfx6 1 17 1
-x9404h -6 1 1 8 1 19 3 20 1 22 1 31 3 34 1
-x955xm -2
-x964tw 5 25 1 33 1
-3bptnh 6 13 1 19 1 20 3 24 1
-x970xw -3 16 1
-x9cwv5 1 31 1
-x9d593 -4 0 1 1 2 5 2 8 4 11 1 13 1 16 4 17 1 24 1 26 1 30 1 31 1 36 2
-x9e4hu -8 8 1 30 1
-x9hejo -5 1 1 10 1 15 1 16 1 32 1 39 1
-x9iviq -1 28 1 36 1
-x9l73v 0 33 1
-x9m1q3 1 30 1
-x9pl6f 4 28 2 29 1
-x9q4qa -4
-x9riyt 4 8 1
-x9ux2z -6 15 1 16 1 19 1 24 2 32 1
-x9xuca 1 0 1 16 1 17 2 38 1
-3bsrr1 -2
-xaafss -3 1 1 15 1 33 1
-xacjyo -10 12 2 13 1 20 1 25 1
-xagrgc 4 16 1
-xarp7c -3
-xatpa2 -3
-xav7el 10 7 1 12 1 31 1 38 1
-xawocw -5 8 1
-xazi0x -4 8 1 29 1 31 2
-xb0jym 13 9 1 24 1
-xb1cdf -3
-xb32rg -1 13 1
-xb3jq7 -4 33 1
-xb3us5 -9
-xbb85t 1 19 1 39 1
-xbbz5c 2 10 2
-3by81t -2
-xbp3es 1 10 2 20 1 26 1
-xbsdog -2
-xbu2kz -3
-xbuwqc -19 13 1 25 1
-xc5c7z -6
-xcbrss -1 26 1
-xcen2h 2 11 1 14 2 31 1
-xcfj5x -3
-xcg8rb -2 8 1 28 1
-xcir07 4 36 1
-3c1zgp 5 28 1
-xck9yb -3
-xckocq -2
-xctf7b -2
-xcx9ik 0 12 1 19 1
-xcxxs4 -2
-xcxzii 5 9 1 16 1
-xdcu7g -6
-xde50o -4
-xdedvo -7
-xdg5r1 1 33 1
-3c5ahn 2 3 1
-xdh44u 1 19 1 36 1 37 1
-xdipje 2 19 1 30 1
-xdlsbe 6 5 1 9 1 10 1 12 1 14 1 15 2 16 4 17 2 28 1 36 2
-xdpcn6 -2
-xdpzwf -3 8 1
-xdu4mf -2
-xdxorh -5
-xe1rx5 1 2 1 13 2 22 1 28 1 31 1 36 1
-xebibu -3 38 1
-xeerft 1 10 1
-xej3r8 1 3 3 5 1
-xejkd9 -2
-xekyac -3
-xepeva 0 37 1
-3c9wfl 3 0 1 11 1
-xesp07 -12
-xetcgd 10 33 1
-xf54t9 -5 25 2 31 1
-xf5hoy -1 30 1
-xf6b7e 7 3 1 20 2 33 1
-xf6zws 2 29 1
-xf9a44 -5
-xfhm90 -5 12 1 33 2 38 1
-3ccqfd 11 4 1 9 2 16 2 20 1 33 1 38 1
-xflt6a 2 15 1 36 1
-xfofe4 1 0 2 30 2
-xfotf4 -6 16 1
-17c0k -3 13 1 19 1
-xfr4q2 -1 31 1
-xfta6r 3 33 1
-xfuaps -3
-xg2483 33 0 24 1 22 2 11 3 10 4 6 5 36 6 3 7 8 8 37 9 22 10 21 11 6 12 41 13 18 14 7 15 35 16 30 17 19 18 4 19 22 20 21 21 1 22 7 23 3 24 16 25 18 26 16 28 23 29 8 30 24 31 48 32 10 33 35 34 7 35 4 36 31 37 23 38 16 39 10
-xg3tlo 8 20 1 30 1 31 1
-xg5v0o 3 15 2
-xg75cy 0 5 1 31 1
-3cf8k8 0 20 1
-xg8f81 -9 0 8 1 6 2 1 3 7 5 9 6 3 8 11 10 6 11 9 12 8 13 5 14 2 15 15 16 14 17 7 18 1 19 6 20 16 22 12 24 6 25 7 26 9 28 11 29 3 30 7 31 11 32 2 33 7 35 3 36 32 37 3 38 2 39 2
-xg9jqb 5 0 1 9 2 16 1 24 1 38 1
-3cfoig -2 5 1 36 1
-xgeeun -6
-xgf742 3 5 1 11 1 33 1
-xgm5tq -2 2 1 37 1
-xgo7fv -7 31 1
-xgx1d1 -2
-xh12vh -3
-xh1b6z 10 12 1 32 1 33 1
-xh2qxo 6 2 1 8 1 19 1 20 1
-xh2th2 -3 5 1 13 1 33 1 38 1
-xh3jo8 2 0 4 5 4 7 3 8 3 13 2 14 1 15 1 16 3 19 1 20 2 27 1 28 3 30 2 31 3 32 2 33 2 36 7 37 3
-xh8iv8 1 19 1
-xhbwyw 1 1 1
-xhd66i 11 13 1 16 1 20 1 26 3 28 1
-xhevn4 12 8 1 9 1 11 1 12 1 15 6 20 5 32 1 33 3
-xhfoc0 -1 4 1 22 1 31 1
-xhg6ui 1 10 1
-3ck0hx -3
-xhn395 -2 31 1
-xhq1k0 -2
-xhvdsi -3
-xhxc24 -4
-xhzuck -5
-xi5tdi 0 8 1 15 1 31 1 32 1
-xi6wfl 0 32 1
-xi7nt2 4 8 1 13 2
-xi96fr -5 15 1 20 1 36 1
-xi9mzz -10
-xib7rv 2 19 1
-xidv7o -1 24 2
-xigros 3 30 1
-xigsvg 6 15 1 31 1 36 1
-3cndg9 -3
-xinf7u -1 19 1 25 1
-xio6sb -5
-xioqr2 -2
-xip5ag 4 24 1
-3co59t -5
-xiqdum 1 5 3 16 1 28 1 33 1
-xirljq -3 9 1
-xirzfs -2
-xituur -1 8 1 26 1 31 2 38 1 39 1
-xivzk7 6 1 1
-xiy8zv 0 14 1
-xiyieu 0 31 1
-xiymns -4
-xizzfh -4
-xj2yjg -4 6 2 16 1 26 1
-xj359l -4
-xj3883 4 12 2 19 1 26 1 31 1 37 2
-xj3hje 3 5 1 17 1 20 1
-xj3ltg -9 0 1 1 2 8 1 11 1 13 3 14 1 16 1 19 3 24 3 25 1 28 1 30 3 31 2 33 3 38 2 39 1
-xj69rk -7
-xj9ll9 -3
-xjbiuw -4 7 1 13 1 15 1 20 2
-xjdevv 10 19 1 37 2
-xjifta -3
-xjjnw0 -1 15 1
-xjkff0 -2 2 1
-xjn7ao -2
-xjncre 0 8 1 13 1
-xjnpcw 6 13 1 16 1 25 2 30 1
-3crp96 -4
-xjtcqg -4
-xjvgmm -3
-xjxgs7 -4 8 1 17 1
-xkb0a6 0 5 1 36 1
-xkgiaz 11 10 2 19 1
-xkgubw 8 5 2 8 2 12 2 13 1 16 1 19 1 30 1
-xkh8em 1 8 1
-xkkp1e -2
-c33gc -2
-xkloio 2 16 1 17 1
-xkuhk2 2 10 1
-xkv45v 1 15 2 24 1
-xkwe8n -12 9 1 28 1 38 1
-xl1am8 7 22 1 31 5 36 1
-xl1eae 1 7 1 15 1 19 1 24 1
-xl3low -3
-xl7tn8 0 33 1
-xlgmtd 16 7 1 12 1 15 1 16 2 17 2 25 1 26 1 33 1 37 1 39 1
-xlh4px 5 7 1 15 1 20 2 24 1 36 1
-xlqccl -3
-xluxqc 2 9 1
-xlvjst 6 25 1
-xm3uc6 -2
-3d0m5u 3 0 1 1 1 3 1 10 1 19 1 22 1 31 3 35 1
-xm7mxt 2 16 1 33 1
-xm82wu 4 30 3
-xmbi0x 2 26 1
-xmcs1u 2 29 1 30 1
-xmnzn6 -2
-3d2i8u -4
-xmpjwn 7 33 1
-xmpxiw -9 2 1 8 1 13 1 14 1 16 2 22 1
-xmtnys -6 15 1 20 1
-xmvnr6 -1 15 1
-xmzn91 -16 17 1
-xn080c -1 25 1
-xn5jur -5
-xn8xgc 0 5 1 12 1
-3d4i8b -3
-xn955k -2
-xnc1yg -1 20 1
-xnm4j9 -7 0 1 1 1 6 1 8 1 10 1 13 2 15 1 16 3 20 6 25 1 26 1 33 1 36 5 37 2 38 1 39 4
-xnrx5j -2 24 1
-xnxfon -4
-xo1e4l 5 10 1 25 1
-xo29rd 14 8 2 12 1
-xo3li1 6 11 1
-xo5tpr -1 9 1
-xo9wo1 3 19 1 20 1 25 1
-3d86yk -3 36 2
-xod7kx 2 25 1
-3d8tsi 1 25 1
-xolzra 2 26 1
-xongu9 2 5 1 8 1 16 1 20 1 22 1 24 1 25 1 26 1
-xop8wh -1 11 1 36 1
-xorajn -3
-xov3xf 5 13 1 24 1
-xoyaaq -2 7 1 15 1 33 1
-3db41v -2 39 1
-xp7kv8 -5
-xp9bvq -8 5 1 33 1
-xpj8eb -5
-xpprag 4 19 1 28 2
-xpvm5g -2
-xpwply -2 15 1
-xpzzjq -11 0 1 3 1 4 1 7 1 33 1 36 1
-xq2blr -3
-xq4w36 -1 20 1
-xq9web 7 12 1 24 1 31 1
-xqi1w8 -2
-xqkpsc -5
-xqlsa7 -6
-xqmfup -6 1 1 8 1 19 2 30 1 31 1 37 1
-xqnwt8 -3 1 1 29 3
-xqqlxp -8
-xqt3nm 3 12 1 16 1
-xqvg4b -2
-xqwg6p -4
-xr4t1w -7
-xriaci 8 31 3
-xrpqdu -1 30 1
-xrrcl7 -2 10 1
-xrtvyc -6
-xrycqd 4 8 1
-3dll0q -4 13 1 28 1
-xs2are 1 1 2 10 2 19 1
-xs5dqb -1 20 1
-xs77b2 -3 34 1
-xsaxgt -5
-xsgpvo -2 2 1 8 1 13 1
-xsh2wn -16 1 1 33 1
-xsrell -2
-xsuak5 -7
-xsyado 3 0 1 2 1 9 1 13 1 25 1
-xt1nwd -2
-xt1oka 3 16 2
-xt59hd 1 33 1 36 2
-xt5qw3 3 8 1 9 1 11 1 20 1 36 1 39 3
-xt75hu -2
-xt8nr9 -13 10 2 12 1 20 3 31 1 36 1 38 1
-xtcur9 -3
-xtd808 -2
-xtpx98 -2 37 1
-c6dsh -2 19 1 31 1 38 1
-xtr35v -2 10 1
-xtu6zl -7 5 1 8 2 12 1 15 2 19 3 24 1 31 4 33 1 37 1 39 1
-3dsfbq 0 2 1
-xtzm5h -2
-xtzx2t 3 16 2 19 1 20 1 25 1
-xu1cd2 -3 17 1 32 1
-xu42fs -2
-xu6re0 4 0 1 10 1 13 1 14 1 31 1 36 1 37 1
-xu7hw9 4 1 1 25 2
-xu7iye 13 30 7
-xu7zlq -2 9 1 15 1
-xu8oob -2
-xu9rnl -5
-xubwzs -3
-xuegyz -3
-xuhx2o 2 19 1 28 1 33 1 36 4 39 1
-xul9rb -2 15 1
-xuldy4 6 0 1 9 2 20 2 31 1 33 1 36 1 38 1
-xum3xf 4 2 1 28 1
-xumcd4 -2
-xuneno 13 8 2 15 1 31 1
-xupjdi -16 1 16 2 1 5 4 8 5 10 6 12 6 13 3 14 1 15 1 16 10 17 4 18 1 19 8 20 2 25 14 26 6 28 2 29 3 30 3 33 1 36 1 37 2 38 1 39 2
-xuuanw -2 17 1
-xv00r3 -1 7 1 24 1 33 1 36 1
-xv5lw3 8 25 2
-xv76i1 -4 8 1 12 1 14 1 20 1 28 1 36 9
-xv7dmk -3
-xvbfwh -4 0 1 5 1 15 2 16 1 20 5 24 2 33 2 36 2 39 1
-xvbo7e -4 5 1
-xvboz7 -3 36 1
-xvc80t -2
-3dxwxb -9 7 1
-xvihw6 13 13 2 19 3 33 2 39 1
-xvlqsb 4 19 1 31 1
-xvly5o 2 0 1 8 1 9 1 33 2
-xvqk3d -2
-3dz9jk 3 12 1 24 1
-xvsusa -1 13 2 36 1
-xvvz6z -2
-xvwakw 3 28 1
-17x4k -7 8 2 12 1 15 1 16 1 27 1
-xw3gmg -1 12 1
-xwdqyl -2 20 1 28 1
-xwha6b 7 19 1 31 1 36 1
-xwhhdk 3 9 1 10 1 14 1 25 1 33 1
-xwjyev 1 24 1 33 1
-xwnpl3 -6
-xwntyr 2 20 1 25 1
-xwpiw6 -5
-xwrlkv -3 37 1
-xwt4z8 1 1 1 19 1 37 2 38 2
-xwt657 -3
-xwv1qc -2
-xwvscr 18 28 1 29 1 31 3
-xwz6c5 2 5 1 33 1
-xx18jb 15 1 1 25 1 38 2
-xx3cy2 7 14 1
-xx560w 8 8 1 13 1
-xx5e2s 3 7 1 15 1 25 1 31 1 33 1
-xx8r2p 0 28 1 32 1 36 2 37 1
-xxa1vb -9
-xxabar 9 5 1 8 1 15 1 24 1 28 1 33 1
-xxbhhz -1 32 1
-xxbo27 1 2 1 16 1
-xxc8ld 3 19 1 25 1
-xxe5v7 7 11 1 19 1 26 1 32 1
-xxflry -16 16 1
-xxiubm -3
-xxlwu9 -1 28 1
-xxnrwl 2 10 1 33 1
-xxppwh -4
-xxrtfr -2 14 1
-3e6zf5 -3
-xy2yhz -3
-xyeyst -2 20 1
-xyjbdp 2 14 1
-xyozum -2
-xyp061 -2
-xyqfmc -1 8 1
-xytmv6 11 15 3 19 1 23 1 33 1 34 1
-xyudvy -5 11 1 36 1
-xyxym4 5 5 1 13 1 33 1
-xz00sf -2 16 1
-xz0qpr 1 7 1 24 1 33 1
-xz9hn1 -6
-3ebx9y 3 2 1 5 1 9 2 11 1 14 1 31 1 36 1
-xzbtww 0 0 2 17 2
-3ec8aj 4 8 1 13 2 30 1
-xzh71j -3
-xzh7v2 -5 20 4
-xziyxg -1 33 1
-xzns9v -13 13 1 15 1 20 2
-3ed6nq 8 20 1 25 1 31 1
-xzq88x 1 7 1 11 1 15 1 17 1 30 1 36 1
-xzqneg -2
-xzr0p9 4 19 5 35 1
-xzst39 -1 15 1
-xzux1g -5 35 1
-xzw5kp 4 13 1 30 2 33 1 36 1
-xzzae6 1 5 1
-y04h40 4 0 14 1 7 2 5 3 8 5 20 6 1 7 6 8 16 9 3 10 13 11 10 12 10 13 4 14 4 15 26 16 17 17 9 18 3 19 10 20 13 21 1 22 14 23 1 24 5 25 8 26 12 27 1 28 12 29 4 30 17 31 23 32 3 33 15 34 4 35 1 36 24 37 4 38 8 39 5
-y07tus 10 9 1 16 1 20 2
-y0aadu -2
-y0aqc1 -11 0 4 1 3 2 1 3 4 5 15 6 7 7 3 8 11 9 3 11 4 12 12 13 6 14 7 15 8 16 6 17 4 18 1 19 1 20 5 24 2 25 9 26 1 28 2 30 1 31 8 32 3 33 7 36 9 39 1
-y0evok -3 8 1
-y0ixwd 3 12 1 37 1
-y0kifq -4
-y0mzlj -3
-y0sfps -5 0 1
-y0v5wg -1 12 1 16 1
-y0wakl -4
-3ehs6u 6 8 3
-y10t8b 3 11 1 13 1 15 1 32 1 33 1
-y134k4 -6
-3eij6d -3
-y18x29 3 14 1
-y19r6d -3
-y1a2r9 3 29 1
-3ejnm6 6 13 1
-y1gtv2 1 8 1 12 1
-3ejr3l -5 31 1 36 2
-y1kw0o 6 36 1
-3ek3wa 22 2 1 30 16
-y1o0s3 3 6 1 16 1 17 2 30 1
-y1qu2b 2 33 1
-y1qvaa 2 1 1 6 1 19 1 37 1
-y1rl6m 1 30 1
-y1u9wp -3 31 1
-y1wz1t -7 1 2 8 1 19 1 22 1 27 1 31 1 32 1 34 1
-y20p5k -2 1 1 8 5 10 1 12 1 13 1 14 1 16 1 30 1 33 1 36 1 38 1
-y2333x -2
-y25iii -1 37 1
-y286pp -3
-y28cyk -3
-y28uf4 -3 9 1 13 1 17 2 24 1 33 1 36 2
-y28xyc 1 28 1 32 1
-y2b4qj -2
-y2hhgy -3 15 1
-y2jvqb -4 16 1
-y2jwhm 7 0 2 17 2 33 1
-y2kaqm 4 1 1 3 1 12 1 13 1 16 3 19 2 24 1
-y2mkek -5 5 1 33 1
-y2n00o 2 10 1
-c9lk9 2 20 1
-y2p4rs 6 19 2 31 1 37 1 38 1
-3eo75l -5
-y2r046 -2
-y32bng 0 12 1 32 1
-y334te 3 25 1
-y345m3 4 12 1
-y34mu6 -4
-y3c1v2 -7 12 1 38 1
-y3ig0u -9
-y3o3ue 0 31 1
-y3oq6l -3 1 3 5 1 8 1 25 1
-y3p7fs -3
-y3pj6g -2
-y3rogh 1 0 1 1 1 20 2
-y3xdl5 12 12 3
-3eslj7 -1 8 1
-y3y0n3 5 5 1 20 1 36 1
-y41gwv -5
-y44ogp -2 29 1 35 1
-y45san 0 13 1 16 1 19 1
-y46b6s 2 14 1
-3etjne 2 0 1 5 1 33 1
-y4bvm4 -4 31 1
-3euelp 0 0 1 16 1
-3eulnd -2
-y4lb84 -7 8 2 12 1 14 1 17 2 25 1
-3euzhm 6 12 1 22 2 31 2
-y4nibw -6 38 1
-y4racf 5 2 1 13 1 14 1 15 1 25 3
-y4scqw 13 0 3 1 1 13 1 14 1 16 2 31 2 33 1
-y4sq7v -2 8 1 15 1 20 1
-y4sw3a -3
-y4twcv 5 0 1 2 1 8 1 12 1 16 2
-y4xay6 -12 1 3 6 2 14 1 19 1 27 1 39 5
-y4zf6d -2
-y5hrhl -3 0 2 1 1 3 1 5 1 6 1 15 1 17 3 19 1 20 1 33 1 34 2
-y5i4fh 1 1 1
-y5nt4i 7 12 1 16 1
-y5p5ou 41 0 2 1 1 3 1 5 2 8 9 15 1 16 1 20 2 28 2 36 3
-y5xa4j 2 37 1
-y5znmu 5 24 2 31 1
-y60jpr 10 12 3
-y617wf -2 31 1 36 1
-3f09bs -2
-y63e8w -8
-y6663q -5 5 1 11 1 20 2
-3f0t0a 1 0 1 16 1
-y68ju1 -2
-y69lxo -3
-y6ak5e -6
-y6aw2x -3 1 1
-y6egon -7
-y6hc2y 2 37 1
-y6j2f6 6 0 1 33 1
-y6juw0 -3 8 1
-y6nrgi -2 7 1 20 1 35 1 36 1
-y6s678 3 1 1
-y6ziwz 4 2 1 30 1 36 1
-y70liq 2 13 1 31 1
-y76djc 2 18 1 19 1
-3f49p9 8 32 2
-y78kz2 -1 4 1
-y7dizs 12 0 1 5 1 8 2 9 1 12 1 15 2 17 1 19 2 20 1 24 1 25 1 26 4 28 1 33 2 37 1 38 1
-cbc17 -3
-y7jj4o 6 16 1 20 1
-y7m89e -3 19 2
-y7mg54 1 10 1 17 1 18 2 30 1
-y7ngy3 3 1 1 19 1 39 1
-y7pdq1 0 20 1 34 1
-y7twjy -1 12 1
-y7wtc2 -2
-y7zf1i 7 14 2 19 1
-y7zjek 0 8 1
-y80pii -4
-y82r98 -7
-y86q7q -90 0 10 1 5 3 1 5 31 6 4 7 6 8 66 9 7 10 8 11 1 12 1 13 7 14 5 15 6 16 12 17 1 18 2 19 20 20 44 22 1 23 5 24 4 25 2 28 5 30 1 31 2 32 3 33 18 34 4 36 38 37 1 38 2 39 17
-y8dbsc 0 26 1
-y8f6km -5 1 1 26 1
-y8f91x 0 8 1 11 1 30 1 36 1
-y8hsak -2 5 1 8 1 13 1 15 1
-y8i167 -4
-y8l9p2 -1 37 1
-y8ldmi 10 0 20 3 2 5 3 7 1 8 8 10 2 11 1 12 1 13 2 14 4 15 2 16 21 17 18 18 6 19 3 20 1 24 1 28 1 29 1 31 4 33 4 36 1 38 1 39 1
-y8lg4y -3
-y8lqer -4
-y8oy5j 3 36 2
-y8vir5 2 32 6
-y8vrp6 4 5 1
-y8w0hb 7 16 1
-y8zhqo -6
-y90sg6 0 28 1
-y997u2 -5
-cbz24 -3 0 2 3 1 9 1 16 1 25 1 31 1
-y99sma 0 28 1
-y9av0d -1 19 1 29 1 30 1
-y9b78q -2 25 1
-y9blje -7 15 1 24 1 36 1
-y9dvrf -7
-y9hzwj -3
-y9jk07 -6
-y9k5sl -2 8 1
-y9lpnl -15 0 1 1 4 14 2 16 2 20 1 25 1 30 2 31 1 33 1 36 1 38 1
-y9ndcv -2
-y9q9uy 2 1 1
-y9rdjd -3 9 1 20 1 24 2 38 1
-y9rjbo -6
-y9rqj8 -2 9 1
-3feeb1 1 17 1
-ya52xy 1 22 1
-ya93xy -2
-yaagea -1 33 2
-3ffgfa 1 39 1
-yaay54 -3
-yabcio 1 10 1 34 1
-cccvg -17 7 1 11 1 31 2 33 3
-yaby0m 6 19 2 38 1
-3fgwgz -2
-yarn8r 3 1 1
-3fhoer -1 20 1 31 1
-yay0oz -2
-3fhubn -3
-yaz903 -7
-yb2z0o -6 31 1
-yb313n -3
-yb5ciy -4
-yb69g8 -4
-yb7o64 -2
-ybbg56 4 22 2 31 1
-ybf339 -2 1 1 8 1 13 1 25 1 28 1
-ybg9mg -2
-ybgwdt 6 11 1 31 1 32 1
-ybmua9 -4
-yboisu 2 20 1 36 1
-ybtn3i 3 13 1 16 1 38 1
-ybu7h2 -3 7 1
-ybvxtq -4 8 1 18 1 28 1 31 1
-yby5yz 2 13 1
-ybz6io -8 14 1
-yc43b1 1 5 1 6 3 12 1 16 1
-3fm0id -2 8 1 11 1 12 1 26 1
-yc4jdo 3 17 1
-yc9v9a 3 31 2 33 2
-3fmln6 1 31 1
-ycerth 1 11 1
-ycia97 -3 9 1
-ycpmfe -6 11 1 22 1 24 1 36 1 38 1
-ycr0iz 5 12 1
-3fogbt 10 5 1 20 1 26 1 31 2
-ycv91u -4
-yd0y7p 3 30 1
-yd1pba 4 0 1
-3fpf2u 5 1 1 13 1 16 1
-3fpg7a -2
-yd3s1u -2
-yd4nq0 0 13 1
-yd8wym -2
-ydb78a -4
-ydbysj -2
-ydei73 6 36 1 38 2
-ydir83 -1 33 1
-ydlc9n -5 36 2
-ydqstr 5 30 1
-ye87gg -5
-ye8j7t 1 10 1 27 1
-ye9uae -3 8 1
-yeeqqm 9 22 1 31 2
-yef0b1 2 5 1 10 1 33 1 38 1
-yejsdg -3 5 1 24 2 33 1
-yelu8d -6 15 1 20 1 38 1
-yemtqs -2 20 1
-yep1f9 9 5 3 10 1 12 1 15 5 17 2 19 1 20 2 24 1 25 1 28 1 32 1 37 1
-yer9hf 1 1 1
-yerxa4 -3
-yev4wg -2
-yeyhq4 -2 12 1
-yf0nse -2
-3fwlm1 1 12 1
-yfabjx -7
-yfal5r 17 0 23 1 6 2 1 3 15 5 16 6 2 7 4 8 6 9 2 10 9 11 1 12 14 13 5 14 1 15 28 16 18 17 26 18 7 19 9 20 19 22 1 24 4 25 5 26 6 27 1 28 6 29 2 30 2 31 6 32 4 33 8 34 1 36 5 37 16 38 5 39 3
-yfckbm -13 19 1 37 1
-yfd2v9 1 13 1
-yfezko 8 8 1
-yfjexe 8 7 1 15 2 33 1
-yfleb5 -4
-yfofde -4
-yfp5fe -2
-yfvqz5 -4 1 1 37 1
-yfzlkp 5 31 1
-yggs17 -2 24 1
-ygiokn 15 22 1 31 7 33 1 36 2 38 1
-ygmzzb 12 4 1 22 3 30 1 31 1 36 8
-ygs3f2 2 8 1 10 1 15 1 28 1 31 1
-ygs848 7 33 1
-ygv516 -3 19 1
-ygviv4 -2
-ygwmrg 1 16 1
-ygxof4 -1 3 1 8 1 11 1 16 1 19 1 20 1 28 1 33 2
-ygylo8 -4 8 1
-3g3kb0 -3
-yh0oue 2 16 1
-yh6i3o -7
-yh84di -2 16 1
-yhhapx -8
-cexu3 -8 9 1 10 1 11 1 20 1 31 2 36 8 39 4
-yhifva 3 22 1 31 3
-yhjm8m 2 2 1 5 1 8 1 12 2 16 1 24 1 28 1
-3g5lat 9 3 1 5 1 14 1 17 1 31 1
-3g5oax -8
-yhwa3z 3 1 3 5 2 8 1 11 3 13 2 20 1 26 1 30 1 31 1 32 1 36 28 39 1
-yhy7t7 13 7 1 9 1 12 1 31 1 33 1
-yi25r8 -8 0 1 16 1 30 1 31 1
-yi7lfz -5
-yiaa93 -3
-yijqei -2
-yinwt5 3 36 1
-yiqadv 5 16 1
-yiuyrx -8
-yiwoz2 13 3 1 5 3 8 1 9 1 15 1 20 1 34 1
-yj15j1 -3
-yj46dz 3 5 2
-yj4an7 0 10 1
-yj5ku2 -3 37 1
-yj81qe -9 5 1 7 1 14 1
-yjdj5c -4 15 2
-3gcbar 3 8 1 10 1 22 1 24 1 30 2
-yjhtp3 -10 38 1
-yji11r 15 7 1 10 1 11 1 12 1 15 3 16 1 32 2 36 1
-yji6be -3 5 2 6 1 14 4 15 1 25 1 28 1 30 2 32 1
-yjirrf 7 20 1 37 1
-3gd288 2 39 1
-yjoocd -6
-yjsqi9 -3
-yjt1jk -6 31 2
-yjtimp -2
-yjvwq8 5 33 1
-yjx2pv -1 12 1 25 1
-yk06t2 0 0 1 2 1 8 1 9 1 10 1 15 1 31 1
-yk1sd3 3 1 3 8 1 26 1 28 1
-yk2mzo -7 10 1
-yk441i 5 1 1 2 1 33 1
-yk4z21 -3
-ykgau3 -1 13 1
-ykh1r8 0 10 1
-ykh7p0 0 28 1
-ykhgpj -3
-ykhmyv 9 30 1
-ykhos4 1 26 1
-ykj961 -2 8 1
-ykltwf 7 17 1 31 1 33 1
-ykmubk 1 8 1
-ykpb7u -1 38 1
-ykrjor -9
-ykrpv0 -1 26 1
-ykuc6k 0 24 1
-ykxzbj 2 16 1
-ykz7yi -6
-ykzjvi 0 28 1
-yl11mx -2
-yla6ow -1 33 1
-ylbjmu -4 5 1
-ylbzu8 22 0 2 13 1 16 3 39 1
-ylfsx6 -4
-ylij6a 2 16 2
-3gjzqn 3 3 2 5 1 32 1
-3gkws9 -3 17 1 24 2
-ylx2c1 7 25 1 28 4
-ym6xkq -3 4 1 10 1 11 1 20 1 24 1 28 1 36 3
-ym7i59 -4
-ym8xi5 11 8 1 20 1 28 2
-ym927b -7 12 1 26 1 36 2
-ymdm0d -6
-ymewry 0 0 1 24 1
-ymhw5h 1 6 1 24 1 28 1 36 1 39 1
-3gngye 5 3 2
-ymmn9c 5 2 1
-ymqn6q -2 31 1
-ymr7av -10
-yms46l -1 18 1
-ymt4c8 -5
-ymtwpw 1 20 2
-ymvbu3 -5
-ymwgpj 2 29 1
-yn09al 18 0 1 5 1 8 4 9 2 12 9 13 2 15 33 16 1 17 2 18 2 20 3 24 7 25 3 28 2 30 3 32 1 33 3 37 1 38 3
-3gptnc -3 5 1
-ynaggq -3
-ynb5pn 5 5 1
-ynbz1h 22 1 1 12 1 19 2 20 1 24 1 25 1 29 1 37 3
-yne321 -4
-yneh1s 1 30 1 32 1
-ynf4hj -6
-yniuk4 3 16 1 30 1
-ynl6mf -2
-ynouqw 3 36 1
-ynr2gs 9 5 1 10 1 15 2 16 1 20 2 32 1 33 1
-ynsyvy 4 22 3 30 1
-ynybfy -3
-ynzmt8 3 8 1
-3gtgq7 4 1 1 26 1 34 3
-yod6br 1 31 1
-yofmr2 3 31 1
-yofxtj -6
-yohjc8 -2
-yoiq5x 4 1 1 14 1 19 1
-yoml7g -2
-yonjrw -2 30 1
-yoqx4j 14 4 1 5 1 8 1 10 1 15 1 19 1 28 2 31 2 33 1 34 2 38 2
-3gvmco -4 13 1 36 1
-3gw0s2 -5 30 1 31 1 33 1
-yowat2 26 2 1 22 4 23 1 28 3 30 1 31 9
-yp2q62 7 0 1 7 1 9 1 15 2 32 1 33 2
-chotz 8 37 1
-yp5j1x 5 16 2
-yp71p7 -2
-yp8po5 0 4 1 15 1 28 1
-yp9359 6 16 1 28 1 30 1
-yp97ir -3 8 1
-yph44t 0 31 1
-yplx8d 0 5 1
-ypovxk -3
-yppcy8 -3 31 1
-yps2s7 8 0 4 1 1 3 4 5 8 6 3 8 1 9 1 10 5 11 2 12 6 14 6 15 4 16 12 17 1 19 2 20 2 23 1 24 1 25 1 26 1 28 1 29 2 30 11 31 5 33 4 36 2 38 2 39 2
-ypx0f2 -1 12 1 36 1 39 1
-yq0sm7 9 1 1 12 2 13 1 17 1 20 1 22 1 24 1 31 1 33 2 38 1
-3h088a -3
-yq351n 6 9 2
-yq63x5 -1 8 1
-yq6y2p -2
-yq7xqh 4 15 1 29 1
-yqi6cv 0 2 1
-yqidbw -5
-yqxhee 0 12 1
-yr0qqs 5 10 1 14 1 16 1 33 1
-yr146x -5
-yr2ipf 0 25 1
-yr2ki3 -4 0 1 16 1
-yr43ko 14 12 1 20 1 31 2 36 1
-yr4bhc -3
-yr4gpc -3 0 2 3 1 16 1
-yr8l53 -8
-yradnb 1 5 1 8 2 31 1 36 1
-yre392 5 8 1 30 1
-yrfm8g -5 37 1
-3h5aie -3
-yrhkh3 1 8 1
-yrryxj 2 36 1
-3h6gku -2
-yrti86 -2
-yrumwg 3 10 1 12 2
-yrybla 1 8 1
-yrzglp -1 39 1
-ys0zc5 -3
-ys15k3 4 36 1
-ys24yy 0 18 2
-3h7gzw -2
-ys5ebl 1 13 1
-ys5n2y -7 19 1
-ysctqn -2 37 1
-ysdatm -10 12 1 20 1 33 1
-ysh5gf 1 30 1
-yshfg4 -1 32 1
-yskb1b -5
-ysokun 0 1 1 13 2 19 1 36 1 39 1
-yt286e -17 7 2 9 3 10 1 12 3 15 1 19 1 20 1 24 1 25 1 28 2 29 1 31 1 33 1 37 2
-yt3r53 0 5 1
-yt7xdd -2
-yt8uf2 -2
-ytaje9 1 29 1
-ytefvk -2
-ytk9fq -2
-ytkh4c 2 29 1 31 3
-ytl1pe 5 31 3
-3hd3gg 9 3 1 9 1 12 8
-ytoqyj 16 12 1 31 2 37 2
-ytqu4j 11 1 1 5 3 7 1 8 7 13 3 14 1 16 2 20 7 24 1 27 1 28 2 30 2 33 8 36 5
-ytrhvl 31 1 1 5 2 10 1 19 2 22 1 36 6 37 4 38 3
-yts6en -10 1 1 8 1 12 1 16 1 25 2 33 1
-ytseac 2 37 1
-ytss0z 8 0 1 1 1 2 2 5 1 7 4 8 2 10 2 12 2 13 1 15 1 16 2 19 1 25 4 28 2 30 1 31 1 33 3 37 2
-3hdqq4 -2
-ytwcul -2
-ytx5x9 8 22 1 28 3 31 2
-ytzwya -3
-yu4jwc 1 13 1 16 1
-yua7d4 -2 15 1 31 1 36 1
-3hfisd 2 8 1
-yuelge -2
-yuk7hw 4 5 1 32 1 33 1
-3hgs62 -2
-yuseco -1 15 2
-yuuei4 -1 1 1
-yuuubp -4
-yuv0xv -3 20 1
-yuwsky 1 9 1
-yv09m8 -2
-yv2qlr -2
-yviqj8 -1 3 1 30 2
-yvlpqu 0 5 1
-yvltq3 -1 31 1 36 1
-yvn6ga 8 0 2 5 1 8 3 12 1 18 2 20 1 22 2 31 1 36 1 37 1
-yvslf2 3 8 1
-yvsm74 -2 37 1
-3hkx30 -2
-yvuymb 5 0 1 5 1 39 1
-yvw80e 2 14 1 31 2 39 2
-yvzibu 0 12 1
-yvzmg8 -4 8 2 9 1 13 1 19 1
-yw109n -5 4 1 15 1 19 2 28 1 31 5 37 5
-yw1ub5 -6
-yw2byv 1 33 1
-yw4cxv -5
-yw5n4h -2 33 1 36 1
-3hmnk0 -4
-3hmwz6 -9
-ywdlaz -5
-ywdssz -2
-ywecli 10 8 1 30 1
-ywgma2 -4 26 1
-ywjbep 6 9 1 30 1 31 1 36 1
-ywjvt9 -2 21 1
-ywn11n -17 19 2 36 1
-ywp2fc 0 15 1
-3ho5h7 -6 37 1
-ywr3e9 -2 25 1
-ywtvy8 1 29 1
-ywy213 -1 19 1
-ywzxtd -20
-3hpf9e 3 16 1
-yx318i -2
-yx3gmh 10 16 1 19 1
-3hpkyb -4
-yx4nvv -5
-yx5scm -2
-yx6rmq 4 11 1
-yx7mdb 5 36 2
-yx8fus -3
-yx8owt 1 14 1
-yxf5cc 5 19 3
-3hqxot -9
-3hqzjy 1 15 3
-yxn3zl 7 2 1 36 1
-yxnvbx -2
-yxtd0d -2 1 1 31 1
-yxtgn1 -5 11 2 20 1 36 1
-yxv9fj 1 8 1 16 1 31 1
-yxvdao 1 16 1
-yxx8xe -1 7 2 9 1 10 1 15 1 16 1 33 1 37 1
-yxz8va 9 0 3
-yy156l 16 5 1 8 1 12 2 19 1 20 4 30 1 31 12 35 2 38 1
-yy2r0i -2
-yy7ynm 6 2 1 8 1
-yy8e2q -10 6 1
-yybrrm -3 5 1 12 1 14 1 30 2 31 1
-yycbif 5 16 1
-yycm75 -1 10 1 28 1
-yyd0my -1 0 1 17 1
-yyhazi 8 12 1 25 1 36 1 38 1
-yyk1d4 -6
-3hvka7 -5
-yys2l4 8 18 1 20 1
-yys7rl 4 2 1 15 1 19 1
-yyspfs -17 30 1 37 1
-yywkz5 -1 19 1
-yyzdj6 -4
-yyzggk 10 0 1 14 1 16 2 31 1
-3hx7sx 12 13 1 19 3 37 2
-yz9rzj 1 7 1
-yzclkk 1 16 1 30 1
-yzdyxb -4 15 1 32 1
-yzffvu -4
-yzfrp0 2 24 1 26 1 28 1 32 1
-yzhocp -3
-yzm798 -3
-yzo8in 4 36 1
-yzutzh 5 30 3
-z0fbio -2
-z0kqgz 2 7 1 30 1
-3i2b9r -26 1 1 5 2 8 3 10 3 11 2 12 1 16 6 20 5 23 2 26 1 27 1 28 2 31 3 33 4 34 1 36 6
-z0n4yq -5
-z0nf22 2 10 2
-z0qpgo -5
-z0tals -4
-3i2xvs -5
-z0tgy3 2 22 2 31 1 38 1
-z0wbk7 -5
-z0xkoa 0 33 1
-z170ov 1 22 1 36 1
-z1a9ec 2 12 1
-z1beq3 -9 25 1
-z1g8pt 2 12 1 24 1 33 1
-z1ggdb -4 15 1 28 1
-z1gi76 -2
-z1j2qe -3
-z1llno 3 30 1
-z1ltws -3
-z1m430 -2
-z1mrcs -3
-z1ofjy -3
-z1qs35 -1 8 1
-z1ts6r 10 13 1 31 1
-z1uhiu 1 5 1
-z1ulrg -2
-z1y6rc -2
-z1zl11 -8 1 1 16 1
-z1zx9l -3 20 1
-z21zeq 6 0 2 5 1 9 1 17 1 31 1
-z22rbx 7 11 1 28 1 33 1
-3i7ztw -2
-z28zma -2
-z2990l -11 0 2 1 1 3 2 5 1 11 1 18 1
-z2czu5 -4 17 1
-z2iy31 4 1 1 5 1 6 1 7 1 13 1 20 2 26 1 30 1 36 1
-z2kz9c 3 5 1 25 1
-z2mseb 4 11 1 12 1
-z2namj 0 12 1
-z2njo4 6 22 1 35 6
-z2qhhq 6 30 3
-z2qpf5 16 3 2 11 1 14 1 23 1 27 1
-z2spb5 -4
-z2z3o5 2 13 1 20 4 31 1
-z2zb24 -1 12 1
-z3029p -4
-3iaxhp 1 5 1 10 1 11 1 38 1
-z31ysy -3
-z33qzg -3
-z36lio -9 11 2 22 1 31 1 36 1
-z385f1 0 15 1
-3icgvc 22 8 2 12 1 15 6 20 1 24 1
-z3lgr7 -4 2 1 10 1 13 2 21 1 25 1 26 1 30 1
-z3nt1r -7 1 1
-z3vhgv -6
-z3ye21 -3 36 1
-z3zeia 11 0 1 12 2 15 5 24 1 30 1 33 1
-z41ft6 -5 15 1
-z443wd -1 4 1 9 3 12 1 28 1 31 3 33 3
-z45gat 2 28 1 32 1
-z49091 4 23 1
-z4cpvj -2
-z4dy0d 4 1 1 20 1
-3igkj7 9 34 2
-z4nvlp -1 0 1 16 1
-z4psqa 4 37 2
-z4wfbe -18 1 1 19 4 25 2 31 1 36 1
-z4z8p7 -2 33 1
-z53rji 7 1 1 31 2
-z57j9y -8
-z57jy4 10 8 1 24 2
-3iiv9r 3 0 1 1 2 7 1 8 1 9 2 12 3 13 1 16 2 20 4 22 1 24 1 25 4 26 5 30 1 31 4 32 1 34 1
-z5f68t 6 12 1 17 2
-z5kpez 0 8 1
-3ik6lc -1 0 1 3 2
-z5pkbd -2
-z5qsah -4
-z5z2zd 5 5 1 9 1 20 2
-z64tpv 0 16 1 24 1
-z65wfi 4 19 2
-z663pu -1 31 1
-z68x1c -4 5 1
-z69c2l 2 34 1
-3imtcx 1 12 1 14 1 22 1 25 1 31 1
-3inrnh -1 36 1
-z6qjxo -31 12 2 20 1
-z6rf40 3 12 1
-z6t4si 7 0 1 8 1 9 3 10 1 12 1 15 5 16 1 26 1 28 1 30 1 33 1 37 2
-z6vsqh 9 12 1 25 4
-3iowe2 -2 26 1 37 1
-z70z6s -9 1 1 11 1 19 6 20 1 22 1 24 1 33 1 35 1
-z71ixp 7 1 1 2 5 4 1 12 1 16 1 22 1 31 2 38 1 39 1
-z74495 -6 12 2
-z74nwe 0 8 1
-z758yr -8
-z75se9 -2
-z7adcp 6 8 1
-3iqck4 0 5 1 13 1
-z7dane 5 31 1 33 1
-z7exhv -3 15 1 22 1 28 1 30 2 31 1 33 1 38 1 39 1
-z7gtz4 -2
-z7mrj2 23 0 8 3 1 8 1 16 8 17 5 18 3 28 1 29 1
-z7odd6 14 10 1 25 1 30 1 33 1
-z7ud96 4 1 1 16 1
-z7whb4 -2 24 1
-3isx1i 2 13 1 24 1 38 1
-z82gun 17 2 1 16 1 20 2 33 1
-z83cji -1 9 1 15 2 20 1 25 1
-z847tt -4 15 1
-19nm5 1 12 1 31 1
-z8aypi -2 33 1 36 1
-z8iwkh -5
-z8j8sb 4 30 1
-z8jbpb 7 14 1
-z8jhsc 1 10 1 11 1 20 1 28 1 36 4 38 1
-z8k26f -2
-z8mmt4 -3
-z8pwpj -5
-z8x8io -6
-z8xr5y -2
-z90ikc -2
-z91dk4 5 19 1
-z92t8t -2
-z94zhn -8 8 1 9 1 10 1 12 1 15 1 16 1 20 4 28 1 29 1 31 3 36 1 38 1
-z9986a -8 0 2 1 1 4 1 5 5 7 1 8 2 10 3 12 3 15 2 16 5 17 1 19 4 20 5 22 3 24 3 28 6 30 2 31 7 32 1 33 5 36 33 37 2 38 1 39 3
-z9gp4c -2
-z9hemw 4 28 1
-3iycsd 1 31 1
-z9joh1 3 27 1 36 1
-z9rq6g -2 8 1
-z9sy4z 0 23 1
-z9uulu 3 31 1
-za1s0f -5 15 1
-za2xmg 1 37 1
-za3pqs 0 36 1 39 1
-za46el 24 1 10 5 1 8 2 9 1 10 3 11 1 12 5 13 7 14 1 16 7 19 9 20 1 25 1 26 7 28 1 29 2 30 3 31 3 33 1 37 14
-za6dg0 6 15 1 22 1 31 1
-za8lkl 1 31 2
-3j0yhy -2 1 1 10 3 12 1 13 1 19 1
-zabs97 -2 33 1
-zafeia 0 20 1
-3j1nhj 0 26 4
-zai8bs 2 1 1
-cpe36 -4
-zan1dq 0 0 1
-zaohm7 -9 12 1
-3j2mx0 -3
-3j2sik -4
-3j31xw 1 15 1
-zavkxm -11
-zazvg9 -4
-zb1gs4 -2
-zb1ro5 -4
-zb2zyv 1 29 1 31 1
-zb3rvu -6
-zb7j04 0 12 1 16 1
-zb91y1 5 1 1 8 2
-zbamg7 -2
-3j4nzf -1 1 1 31 1
-zbfo5g -13 0 1 8 1 13 1 15 1 20 1 31 1 39 1
-zbievn -1 31 1
-zbpb1n -4
-zbq2qk -3
-3j6yx6 -5 0 1 17 1
-zbzx8k 1 34 1
-zc2cot -4 12 1 37 1
-zc6f40 3 14 1
-zc7k7p -3
-3j806y -2
-zc9rt0 -2 36 1
-zcd81f -3
-zcdqpb -6 5 1 16 1 24 1 28 2 33 1
-zcmuhj 5 5 1 36 1
-zcqf7q -6
-zcqgke -5
-zcrwmf 6 7 2 15 3 28 1
-zcsu40 -2
-zct03f -2
-zcwomo 0 36 1
-zcwxqb 3 11 1
-zcxwe5 1 17 1 37 1
-zcyhwk -6 20 1 36 1
-zcztta -1 22 1
-zd34dp -6
-zd38xj 1 24 1
-zd41iz -7
-zd6aqw 3 31 1
-zd6har -5 15 1 16 1
-zd84p8 6 2 1 19 3
-zd94xq 6 12 6
-zdbwju -4 10 1
-zddi05 -1 28 1
-zdf2e3 5 5 1 20 1
-zdl4x2 -5
-zdnjzt -3 20 1 26 2 31 1
-zdodzf -3
-zdpbfc -5 15 1 33 1
-zdrj2d 3 1 1
-zdwxvi 6 1 1 30 1
-ze0mrj -8 36 1
-ze3ha1 -5
-ze3vfz -7 1 1 13 1
-ze43uk 15 5 1 15 1 24 1 31 1
-ze8mn8 5 8 2 12 4 35 1
-zed6ju -45 1 3 8 1 10 1 12 4 13 4 14 2 16 2 19 5 20 1 21 6 31 1 36 6 37 5 38 1
-zeee5r 5 13 1
-zefreg 10 1 1 13 1 30 1 31 1 33 1
-zeg5lo 4 5 1
-zejlxa 7 29 1 31 2 36 1
-zenlqp -13 12 2 16 1 20 2 37 1
-zensln -3 15 3
-zetvei -1 8 1 20 1 30 1 36 1
-zetyj3 2 7 1
-zeujuw 7 0 1 3 1 8 1 12 1 16 3 20 2 33 2 37 1
-zeukk5 4 0 1 8 1 26 2
-zf2v5t 4 5 1 8 1
-3jic5c 6 10 1
-zf732u -5 2 1 31 1
-zf78is 2 12 1
-zfe7ry -9
-zfesy5 0 33 1
-zfet2r 2 9 1 19 1
-3jjuz3 -4
-zfk3lp -3
-zfsp98 -2
-zftmsj -11
-zfwnig 1 16 1
-zfytc4 -5 11 1 15 1
-zg08pu 7 1 1 39 1
-zg3wu1 4 37 2
-zg4wj0 -2 10 1
-zg646d -2
-3jmlwj 0 10 1
-zgamuf 8 5 1 8 1 20 1
-zgh3qd -3
-zgmv69 1 12 1 28 1 38 1
-zgozvs 6 5 1 10 1 18 1
-zgt8i5 -2 28 1
-zgu7tp -2
-zgv2mb -2
-zgva81 -3
-zgy06v -18 19 2 26 2 32 1 36 1 37 1
-zh010k 5 15 1 20 1 29 1
-zhrc2j -3
-zht5dd 0 0 1
-zht6v8 1 20 1
-3jsi1e 3 2 1 5 1 9 1 17 1
-3jt5oz -1 0 1 26 1 31 1
-zi4evn 7 14 1
-zi7wmn -7
-zie6vt 6 9 1 24 1 28 1
-ziexdj 12 0 1 1 2 8 2 12 5 14 1 17 1 20 1 22 1 29 1 31 1 37 1 38 3
-zigbmg 3 33 1
-zih9ah -4 22 1
-3jwrx7 -5 20 1
-csl24 4 5 1 9 1 10 1 16 1 17 2 23 1 33 1 37 1
-3k4ast 1 2 1 3 1 6 1 7 1 8 1 10 1 13 1 15 1 26 1 32 1 34 1
-3k55qb -5
-3k5hqu -34 0 2 5 2 12 2 17 1 20 1 24 1 36 1
-3k86lm -8 10 1 12 1 14 1 15 3 25 1
-3k9dvr -2
-3k9vgn 17 9 1 16 1
-3ka7rz -4
-3kaedq -2 31 1 36 1
-3karhi -6 13 2 39 1
-cu15a 3 1 2 8 1 16 1 23 1 31 1 34 1 36 1
-3ke25g 7 16 1
-3kiygm -5 1 1
-cuuct -3
-3klszv 1 12 1 30 1
-3knnrd 7 4 1 19 1 28 1 31 2 37 3
-3koo3u -18 0 2 5 1 8 1 13 1 16 1 17 1
-3kpslh -7
-cvphv 7 15 3 25 1
-3ktmid 2 8 3
-3kza7h 1 1 1 13 1 16 1 20 1 36 1
-3l12ne -3
-3l8ogi 3 12 1 15 1 31 2
-cxlfu -3
-3ldid3 5 22 2
-3ldlxi -4
-3lgocd 0 0 1 18 1
-3lo2p8 -3
-3lqs8z -2
-3ltbsl -3
-3lymg8 1 25 1
-3m01oz 0 9 1
-3m178i 4 0 1 1 1 24 1
-3m5k1p -2
-d0x25 -3
-3m9cy6 -4
-3maxaw -4
-3mc0qy -3
-3me5jt 7 20 2 33 1
-3mi3z6 8 0 2 11 1 20 1 24 1 33 1
-3mjf57 0 22 3 31 1 35 1
-3mm5v6 -2
-3mni2l 6 1 2 8 1 10 1 16 1 26 1
-3mohp1 -6 31 1
-3msul6 4 5 2 36 1 37 1
-3my6ej -2
-d3n45 -3 17 1
-3n2c2h 5 20 1 33 1
-3n3oz2 0 30 1
-3n94oj 2 5 1 20 1 28 1 31 1
-3navrj 0 15 2
-3ne3ff 3 14 1 16 1
-3niq12 10 10 1 26 3
-3niqvk -9
-d66t2 1 5 1 8 1
-3nsw80 2 4 1
-3nt9lc -2
-3nty8x -5
-3o507j -6
-3o8pbh -22 1 1 2 1 8 1 11 1 15 1 19 2 20 2 26 1
-3o8ruh 1 2 1 3 2 7 2 8 2 9 1 11 1 16 1 19 1 20 2 28 1 33 2
-3o8xrj -2
-3o8z11 2 12 1 33 1
-3oa2ig 0 12 1 20 1
-3obq82 -2 3 1 13 1 33 1
-3odw72 -3 2 1 16 1
-3ofn03 -1 5 1 10 1 22 3 28 2 30 1 36 1 39 1
-3ohk05 -4
-3ohl4d -4
-3op0un -5
-3oqq59 2 1 4 5 1 20 1 31 1
-3otdup 18 0 5 16 1 17 1 26 1
-3owcjx -2
-3ownvt 4 33 1
-3p3lh6 3 0 1 3 1 19 1
-3p50bb -2
-3p6rhz -2 10 1 22 1 33 1 36 1
-3pa2yc -8
-3pavmk 2 15 1 19 1
-3pc791 -1 16 1 20 1 24 1 31 1
-3pe3xb 4 31 2 36 1
-3pebpe -1 31 1
-dcbpp 1 0 1 5 1 14 1 25 1 31 2
-3pfdfm -23 1 1 5 2 7 1 8 1 12 3 13 1 14 1 15 2 19 1 20 4 25 1 28 1 29 1 33 1 36 1
-dciui 4 25 2
-3pihil 6 3 1 14 1 32 1
-3pk39i -2
-3pll34 -2 0 3 7 1 8 1 28 1 30 12 31 7 37 2
-3pp0oj 2 1 1
-3pqouy 2 33 1
-3psvaq -3 1 1 7 1 8 5 10 1 11 2 12 1 13 1 14 1 15 2 17 1 25 4 28 1 30 1 33 3 38 1
-3pte5x -4
-3ptrax -2 0 1 5 1 8 1
-3px56c -8 15 2 33 1
-3pyimc 1 24 1
-3q6n0q -2
-3q96g1 -12 1 1 12 1 17 1 20 2 33 2
-3qbzab 0 10 1 20 1 36 2 38 1
-3qcw12 13 4 3 8 1 13 1 19 1 22 1 25 1 31 20
-3qf73l -2
-3qibj3 5 19 1 28 1
-3qlb6e 14 14 1 24 1
-3qpbqk 6 18 1 24 1 38 1 39 1
-3qr674 -3
-3qs8j8 2 5 1 8 1
-3r1j9s -7
-3r29y4 5 25 1 30 1
-3r34n7 -3
-3r3ndb -7 20 1
-3r46t5 2 8 1
-3r7p27 3 8 1 28 1 31 1
-3r7yvx 6 2 1 8 2 10 1 15 1 17 1
-dixvs -4 28 1
-3rbi28 2 12 1 16 1
-3rbkzn -2
-3rdqq5 -2
-3rdxco 25 0 4 1 2 2 2 3 4 4 3 5 14 7 5 8 6 9 12 10 3 11 9 12 4 13 8 14 3 15 23 16 10 17 2 19 2 20 40 22 3 24 23 25 1 26 4 28 7 29 5 30 1 31 10 32 13 33 53 34 4 36 15 37 2 38 6 39 4
-djjed -1 36 1
-3rfk7n 3 15 1 33 1
-3rgo74 0 13 1 19 1
-3rl1lo 0 8 3 9 1 10 4 14 1 15 1 16 3 20 6 24 4 30 1 33 1 35 2 36 3 37 1
-3rly9g 2 15 1 28 4
-3roexw -4
-3rohiq -5 31 8 39 1
-3romf0 -4
-dkgsm 4 6 1
-3rpb0d 4 12 1
-3rr02b 1 5 1
-3rrk3o 3 14 1
-3rs6lg -4
-3rvo38 5 20 1
-3rvrjf -3 3 1 17 1 25 1
-1cxe5 -2
-3rx8fo -2
-3rz6ou -4 28 1
-3rzi51 -13 7 2 8 1 12 1 13 3 32 2
-3sctio -1 36 1
-3se4o1 3 10 1 36 1
-3seywt 1 22 1
-4x00 -2
-dnrmt -1 16 1 33 1 37 1 38 1 39 1
-3stz8t -2
-3su55n -2 10 1
-3sxc4k 2 16 1
-3syxmb 0 32 1
-3t0wua 4 10 2
-3t0y2m 4 5 1
-3t1e1q -2
-3t21d0 -4 33 1
-3t4duy 2 33 1
-3t4tya 10 9 2 12 1
-3t7txg 4 33 1
-3t7x2y -2 3 1
-3t9qaq -5 7 2 8 1 9 1 15 1 17 1 33 3
-3tdwef 1 13 1
-3tejjw -9
-3tm1t3 -2
-3tv5ex 10 12 5 24 2 33 1 37 1
-3u1x3l -5 0 1 5 2 11 1 15 2 16 3 18 1 20 3 33 3 34 1 36 1
-3u3s7e 1 20 1
-3u5iet -2
-3ubpc2 1 3 1 34 1
-3ud1s5 -16
-3uedf4 -4 5 1 36 1
-3ugj7j 0 31 1
-3uilo3 -5 0 1 1 4 2 1 8 1 10 5 12 3 13 1 19 2 22 2 23 1 28 1 30 1 31 4 33 1 34 1 36 4
-3ulywz -3
-3unefg -2
-3upjcq -2
-3urmcv -6 10 1
-dvyms 2 13 1 15 1 32 1
-3uypkq -1 31 1
-dwbdk 0 26 1
-3v15fq -5
-3v4c51 3 20 1
-3v6bue 1 8 1
-3vbfed 4 5 1 8 1 16 1
-3vbfj7 -6
-dxmmv -7 0 1 1 1 3 1 5 4 6 1 8 1 11 2 15 2 16 1 17 1 19 2 27 1 28 1 30 1 31 1 33 1 39 2
-3vd422 17 22 6 30 1
-3vijfi 2 13 1
-dyasl 0 16 1
-dypgh 4 6 1 28 1 31 1
-3vofiq 8 3 1 31 1
-3vp68l 3 2 1 4 1 5 1 7 2 13 1 14 2 19 1 20 3 25 1 28 4 31 3 33 1
-3vpdna -3 31 1
-3vpnxb -3
-3vtbjk 7 16 1 29 1 31 2
-3vvq09 7 5 1 10 1 19 1 39 2
-3w1hwx -2
-3w5i7l -3
-3w7rp2 5 20 2
-3wa7rb -7 1 3 13 4 16 1 20 1
-3wa8zn 1 3 1
-3wc6qc -3 1 1 8 1 28 1
-3wha8p -3 1 1 8 1 14 1 15 1 17 1 20 1 31 1 33 1 34 1
-3whaom 4 25 1
-3wkm3g 3 0 1 16 1
-3wq8as -1 33 1 36 1
-3wvib7 8 13 1 33 1
-3wy4f0 3 15 1 33 1 36 1
-3wzw27 0 10 1
-3x04na -2
-3x0k3u 0 34 1
-3x0p2m -1 10 1
-3x34ah -3 9 1
-3x4jt7 -2
-3x5vvr 13 1 1 8 3 9 1 15 1 28 1 29 1 35 1
-3x9r6a -5
-e4r0r 5 20 1 31 1 33 1
-3xjiqu -4
-3xocb5 1 7 1 12 2 15 1 25 1 33 1
-3xqe1o 9 36 2 37 1
-3xra22 -1 16 1
-3xss7d -3
-3xz8w0 -7
-e7qsi 5 0 4 1 1 3 15 4 1 5 9 6 3 7 1 8 2 9 7 10 2 11 1 13 5 15 8 16 2 17 2 18 1 19 1 20 9 22 1 23 1 24 5 25 1 28 3 29 1 30 8 31 6 32 3 33 7 34 1 36 14 37 3 38 4 39 4
-3y5vwn -3 30 1
-3yc9t6 -2
-3yhdqo -2
-3yn53u 2 18 1 19 1
-3ynmx1 3 12 4 36 1
-3yqpg1 5 13 1 19 1
-3yueg0 2 15 1 32 2
-3yxkcl -2
-3yzhhu -2
-3yzink -3 32 1
-3z9fjp 12 0 5 1 1 3 10 5 3 6 1 7 1 9 1 11 1 15 2 16 1 17 1 18 2 19 1 20 3 25 1 26 3 28 1 32 1 33 4
-ebtmd 0 28 1
-3zb6px -3 2 1 13 1 36 1
-ec8wf -2
-3zesjn -2
-3zp8mk -4 11 1
-ede6v 9 33 2
-3zvhey -6
-3zwgtv 2 37 1
-401kr1 -2
-405pal -8 2 4 8 3 12 1 13 1 38 1
-40cs36 -4
-efyy6 -3 7 1
-40h7oa 1 0 2 12 4 15 1 16 1 38 2
-40j0xk 1 34 1
-40njcw 5 10 1 14 1
-40s6cj 0 3 1
-40uxbs 4 34 1 37 1
-419jqf -8 15 1 28 2 31 1 33 1
-41az33 5 4 1 20 1 30 1 36 1
-41ht2r -6
-41iwhy 3 8 1 16 1
-41k2r1 -5 0 1 8 1 10 1 20 1 24 1 33 2 36 1 37 1
-41m661 -4 34 1
-41up6h -2
-el42z 4 19 1 37 1
-el92f -2 36 1
-41yt3x -2 8 1
-41z5os -2
-41zehw -23 13 1
-42099g -5 22 1
-420r6n 0 1 1 19 1
-423f3g 10 8 1 19 1
-424aik 2 10 1
-ema25 -5 8 1 16 1
-427tr5 -2
-427wt2 -3
-428dvn 1 28 2 31 2
-429bos 8 8 2 20 1 33 1
-42bp9x -4
-42cwj8 0 8 1
-42gl9m 1 5 1 17 1 30 1
-42i2br -4
-42jwh1 -5
-42m6z9 -3
-42mrga 1 12 1 16 1
-42qfyt -5
-42qymo -38 1 5 9 1 16 2 24 1 26 2
-42wgnw 13 1 2 5 1 20 1
-eq4i8 -3 5 1 16 1
-43bmsr 1 13 1
-43bpny 6 6 1 8 3 31 1
-43ccy0 -2
-43euxm -3 0 1 5 1 8 1 9 2 13 2 15 1 16 3 20 21 22 2 25 1 28 1 29 3 31 7 33 2 36 7 39 1
-43hoqa -2
-43lpre -3
-ereq5 7 28 1 31 1
-ermcr 0 10 2 26 2
-43pxko 2 37 1
-43qw92 3 15 1 31 2
-43rxo7 -3 10 1 20 1
-43t2qm 1 20 1 28 1
-43v1vy 0 9 1 22 1
-443oo3 1 15 1 33 1
-444wyu -8
-447ckz 6 30 2
-449ccv -2
-44efba -2
-44gr7l -2
-1hhl6 0 25 1
-ev3u8 -2
-evcci -3
-44wens 0 0 1 11 2 12 1 37 1
-44zxcf -6
-451c8j 8 13 1 36 1
-451zzf -2
-4525f8 0 32 1 33 1
-452o9q 19 11 1 14 1 16 2 31 2
-4549jr -17
-456idw 9 20 1 32 1
-456j1d -11 32 2
-4586w1 -3
-ex9hi 3 15 1 17 1
-4591sk -3
-45cpr1 8 9 1 12 1 22 4 25 1 28 1 33 2
-45fasj -3 31 1
-45iagy 7 1 1 8 1
-45iaqn -6
-45jmgu -3
-45n09i 3 0 1 5 1 16 1 24 1
-45n6fs 5 28 1
-45n9zu 8 1 2 2 1 8 2 10 2 11 1 12 1 13 1 16 3 17 2 19 4 25 1 26 2 37 1
-45qgho 1 0 1 3 3
-4604mk 4 28 1
-465jxf 6 8 1 33 1
-465ryo -10 0 1 15 1 16 2 25 2
-46awjs -3 1 1 16 1
-46b4dh 0 0 1 2 1 3 2 13 1 17 2
-46covi -1 1 1
-46icc8 4 19 1
-46o54x -7 31 1
-46ts8f -4 17 1
-46ty6d 6 4 1 31 1 36 1
-471lgr 9 30 8
-472iom 12 13 1 15 1 16 1 18 1 20 1 31 3 38 1
-4732wl 8 0 1 1 3 2 1 5 1 8 1 10 2 12 4 14 1 15 3 19 23 20 1 24 6 25 1 28 4 33 5 37 2 38 2
-473bnk -6
-473yyp 0 23 1
-4756r0 1 25 1
-4767jl -2
-476yxb 4 8 1
-47oksw -2
-47soh5 -3 17 1
-47vydo 12 16 1 33 1
-47x0mv -2
-47xjk2 13 8 1 12 1 13 2
-47ykc3 -2
-481g7h -8 2 1 10 1
-f7kva -3 26 1
-48648w -3
-488m3x -2 31 1
-4897rt -1 20 1
-489d7p 0 1 1 38 1
-48h56m 14 24 1 28 1 39 1
-48h94h -2
-48koid -2
-48mxbd 1 33 1
-f9iim -4 17 1
-48nxn6 2 16 2 25 1
-48ourv -1 38 1
-48rji4 -1 11 1 19 1 24 1 31 3 36 7 38 2
-48s6c5 -7 8 1 13 1 26 1 38 1
-48zh3y 7 5 2
-48zle7 8 22 2 31 4
-fathp -2
-fb2zb 0 12 1 28 1
-493zjq 3 12 1
-fbe64 -4
-495y4f -1 3 1 32 1
-fbhyz 5 5 1
-5ikw -4 1 1
-499tnb 0 10 1 16 1
-5isl 0 30 1
-49edbk -4
-49g3a6 -6 0 1 16 1 33 1
-49h951 -1 0 1 10 1 11 1 12 1
-49kte2 0 28 1
-49nm7a -5 5 1 7 1 12 3 19 1 28 1 37 1
-49oeyr -8 5 1 8 1 25 1
-49p4bb -3 32 1
-49scig 3 10 1 20 2 36 2 38 1
-fdwar 11 1 1 12 1 14 1
-fdyxi -2 5 2
-49xw47 -8
-fe7ff 9 15 2 30 3
-49z98s 2 15 1 19 1 28 1
-49zkbq 5 4 1 16 1 36 2
-4andt9 2 8 1
-4apcpl -4
-fgz4d -3
-4aqapo -3
-4arom8 2 5 1 8 2 10 1
-4asvut 2 12 1
-4avu6z 5 11 1
-4aye8m -1 5 1
-4b0snt -2
-4b1982 -1 20 1 38 1
-4b64bv -2
-4ba8wr -18 0 24 1 7 3 8 5 7 6 1 7 2 8 10 9 1 10 6 11 2 12 10 13 7 14 2 15 8 16 18 17 10 18 8 19 6 20 14 21 1 24 6 25 9 26 6 27 1 28 14 30 2 31 8 32 1 33 11 34 3 36 5 37 7 38 7 39 1
-4bg4t6 3 1 1 15 1
-4bia4q 3 3 2 34 1
-4bifbv 5 30 1
-4bqa8j 2 8 1 12 1 14 1
-4bvpqc -5
-4bwa2m -3
-4by1c1 -3 3 1 16 2 17 1
-4c0exx -7
-4c138d -3 17 1 18 2 20 1 38 1
-4c30af 0 31 1
-4c5qvy -5
-fm9y6 3 10 1 12 2 15 2
-4c8w21 5 16 1 19 1
-4ca69d -6
-4cgblg -5
-fne19 3 13 1
-fnf5j 0 1 1 5 1 25 2 39 1
-4ck0wh -3
-4clcao -1 8 1
-4cog0j 11 19 2 31 1
-4cp6yw 12 2 1 5 1 8 4 9 2 10 6 11 1 13 1 15 2 19 3 20 4 24 3 28 1 31 6 32 2 33 3 36 6 37 4 38 2
-4cruyz 1 10 1
-fojm5 -7
-4cv25z 4 31 1
-4cvbk0 3 1 1
-4d2e6j -2
-4d4s7k -3 36 1
-4de6h0 -19 2 1 32 1
-4djd96 3 30 1
-4dk958 2 11 1 36 1
-4dlp4h -4
-4dlxom -5
-4dqi6e 3 28 1 36 1
-4drw2v -4 33 1
-fsh71 5 0 1 3 2
-4dyhss 4 23 1
-4eefsb -4
-4ef9j4 0 20 1
-4egqyt 6 32 1 36 1 38 1
-fvcob 2 33 3
-fvlcv -2 2 1 19 5 22 2 30 1 31 3
-4eyktc 4 3 2 25 1 33 2
-4f3u8k 2 12 1 15 2
-4f49dj -11 13 1
-4falqf 3 1 1
-4fam0q 1 7 1 8 1 28 1
-4fcqcs 3 8 1
-4fl6yt 4 24 2
-4fm8e7 -5 8 1 10 1 15 3 20 1
-4fpl7o -2 1 3 5 1 16 1 19 1 33 4
-4g2na4 -5
-4gabrt 4 1 1 19 2
-4gbeoc -2
-4ggvzd 1 0 1 30 1
-4ghrve 1 10 1 38 1
-4gi7sa 2 3 1
-4gkakc -6
-4gp645 -3 13 1
-4gx4mq 3 1 1 4 1 26 1 28 1
-4gzpd8 -1 26 1
-4gzuun -2
-4h27wa 4 24 1
-4h41ou 1 3 1 23 1 30 1 36 1
-4h42pr 4 0 1 5 2 13 1 14 1 20 2
-4h48ex -2
-4he5c4 -4
-4hfra8 6 22 1 31 2
-4hfrha -11
-4hfzs0 -3
-4hi486 -5 26 1 28 1 34 1
-4hk2px -4
-4hqg6v -2
-g6cwl 10 10 4
-4ht1ow -1 18 1
-4htbwg -2 13 1
-g6o4i 5 28 3 31 1
-g84zp -3
-4ic2mo -4
-4icvdw 1 5 1
-4id9t8 1 24 1
-4ifjfb 1 5 2 8 1 11 1 12 4 24 2 33 1 36 1 39 1
-4ios46 -2 0 1 3 2 11 1 30 1
-4ip2hg -4 9 1
-4iqa9k 7 1 1
-4ivs58 -2 10 1 12 1 13 1 17 1
-galha -2 17 1
-4j06zr -3 1 1 5 1 8 1 14 1 30 1
-4j0jns 4 8 1 26 1
-4j1i7e -4 30 1
-4j4302 3 8 3 12 1
-4j6kea 6 20 1 36 1
-4j7wyu 3 8 2
-4ja2e4 -3 20 1
-4jae3b -4 1 1 17 1 32 2 34 1 35 1 39 1
-4jahno 3 36 5
-4jc0z6 -8
-gc14i 21 8 1 10 1 12 6 16 1 19 1 24 1 28 1
-4jncfn 1 20 1
-4jsbzj 7 36 1
-4jtfk0 13 0 1 11 1 14 1 26 2 33 1 39 1
-4jtjbs 4 19 1
-4jzcwk -9 1 5 4 1 5 3 8 1 10 2 11 1 12 1 13 1 14 1 15 4 16 5 19 5 20 5 22 1 24 1 26 2 28 1 31 4 32 1 33 2 37 2
-4k2mdx 9 0 1 2 1 8 1 19 1 22 1 30 19
-4k64so 8 1 2 8 1 16 2 33 1 39 2
-4k70ub 0 10 1 15 2
-4k9ghn -4
-4kh881 -2 20 1
-4kkbyh -8
-4kl0l3 -2 12 1 25 1 39 1
-4kovbn -9
-4kp1oc -3
-4kxtvb 18 11 2 25 2 33 2 36 1
-4l13zb -2 33 1 37 1
-4l3w41 -2 31 1
-4l3xrr -8
-4l6sul -1 5 1
-4l6u6k -2
-4l9dfc 3 11 1 31 1
-4ldclz 4 25 3 33 1
-4ljxtu 2 16 1
-4lkdzr 5 22 1
-4lr47y -2
-4ls5y0 -6
-gkzzo 2 19 2 20 1 28 1 37 1
-4lvgk3 -7 17 1 20 2 24 1 28 2 31 1 33 1 34 1 36 1
-4lvk5p -3
-4lx6un 6 12 1 29 2
-4lyf7w -3
-4m0koj 0 28 3 32 1
-gm1t7 3 1 2 3 1
-4m94dc -2 20 1 28 1
-4m96ad 10 0 1 5 1 16 2 24 1 31 2 39 1
-4mear6 -1 11 1 17 1 24 2
-4mj8a1 2 30 1
-4mjemr -3
-4mjhn6 3 36 1
-4ml8a9 2 8 1 20 1 29 1
-4mqbad -18
-4mqqcq -2
-4mrddz -2 13 1
-4mswu8 -1 0 1 33 1
-4mzioo 5 5 1 20 1
-4n0qhw -5
-4n1nbn 0 1 1 13 1
-4n36zj 4 33 1
-4n5cef -3
-4n5usw 7 8 1 33 1
-4n67fw 1 15 1 16 1
-4n9ta5 0 26 1
-4nbaaz -26 0 3 1 1 4 1 5 1 8 7 11 2 12 3 13 2 14 3 15 2 16 3 17 7 18 1 20 1 24 1 26 3 27 1 30 8 31 1 32 3 33 1 36 5 37 7 38 4 39 1
-4nbs31 -2
-4nds5z 4 22 1 36 1
-4neltr 10 16 2 19 1 20 1 37 1
-4nkqun 4 5 1 33 1
-4nuyp6 -2
-4nvnn9 -2
-4nwmqr 7 17 1 31 1 38 1
-4nzd4y 2 9 1
-4o3oec -3
-gtd5i -4
-4o9ydh 2 8 1 12 1
-4ojdt1 3 25 2
-4oklgu -16
-4ook3b 3 8 1
-4orfuh 0 15 1
-gw48t -6
-4p0e53 0 12 1 13 1 33 1
-4p25ck -2
-4p293v -1 4 1
-4p7i9q -9 28 1
-4p9pop 4 20 1 30 1 33 1
-4pa3e2 -11 32 1
-4pa6da 5 10 1 20 2 25 1 33 1 37 4
-4pacx9 -2
-4pbc6h 7 9 1 15 2 16 1 32 3 33 1
-4pbx4z 17 22 2 31 2
-4pcksw 1 31 1
-4pgi5t -6 31 1
-4ph8wd -7
-4pltov -6 8 1 9 1 10 2 15 1 19 1 20 3
-4pm20r -7 16 1
-4pnxdf 4 25 1
-4pohli -7 8 1 25 1
-4ppagr 2 35 1 36 1 37 1
-4pyxv3 -1 19 1
-4q2jdt -2 16 1 31 2 36 1
-4q4fqn -2
-4q5jtt -2
-4q8cd3 -3 24 1
-4qc8o4 3 22 1
-4qcne1 -4
-4qd24d 6 33 1
-4qi6zf 4 19 1
-4qn1fu 5 1 1 3 1 8 1 10 1 12 2 13 2 14 1 15 2 20 1 24 1 25 1 31 1 33 2 38 1
-4qnyzf -7
-4qp5ik -2 7 1
-4qrqje 8 9 1 23 2
-4qsfxq 1 13 1 28 1 36 2
-4qv3dy 4 0 1 13 1 16 2
-4qvvj0 -5 31 1
-4qwk16 3 2 1 5 2 36 2 37 1
-4qzvdd -8
-4r0a8s -2
-4r24oi -4 13 2 16 1 19 1
-4r2c76 -3
-4r3ab4 2 7 1 13 1
-4r3c4c -9 5 1
-1plqw -1 16 1 20 4 22 1 28 1 31 1 36 1 37 1
-4r79lv -1 5 1 14 1 30 2
-4r9ecz 6 13 1 20 1 30 1 36 1
-4rcn5e -4
-4rhwsl 4 19 1 22 2
-4ri93s -1 20 1
-4rm1o8 -2
-4rmlx2 10 20 2 39 1
-4rpxxg -4 33 1
-4ruhds -3
-4rx60n -3
-h72yr -7 22 1 31 1
-4ryvl8 -2
-4s2tiv -1 0 1
-4sgbxi -3
-4shfwz 0 15 1 19 1
-4sljn3 3 12 1
-4sljo7 -3 24 1
-4smfql -3 1 3 3 2 5 2 8 1 15 2 16 2 20 1 33 1 39 1
-h9s2c 4 32 1
-4st52d 1 17 1
-4syjf9 -1 20 1
-4tbl48 -10 36 1
-4tdh3p -1 12 1 15 1
-4tdsv6 2 12 1 19 1 20 1
-4te44k -10 22 1 33 1
-4tg4cq 4 15 1 33 2
-4thry9 2 3 1 24 1 31 1
-4tm6cu 12 1 1 5 1 26 1
-4tn5ry 0 12 1
-4tncqk -3 5 1
-hdfrg -2
-4txbro -2
-4typ0f 5 25 1 38 1
-4tyz59 -3 0 1 5 1 8 1 15 1 24 2 31 1
-4u0x24 -3
-4u33tf 4 14 1 23 2 25 1 30 1 31 1
-hf3zb -3 31 1
-4u79sk -2
-4uasru 0 1 1 26 1
-4uf0nk 7 4 1 8 1 12 1 19 1 24 1 28 1 31 3 38 1
-4ufblf 6 16 1 28 1 30 1
-4ug5ho 3 34 1
-4ugtbl -5
-4ui8w8 -3
-4umo08 -2
-4unis2 13 0 1 3 2 4 1 5 2 11 1 14 2 15 1 16 2 19 2 28 1 30 1 31 2 32 14 37 1 38 1
-hgt64 -10 8 4 11 2 15 2 31 1 33 1 36 1
-4uoocp 2 5 1 37 1
-4utnm5 0 38 1
-4uvekr 10 5 1 13 1 15 1 16 1 31 2 32 1 37 1 38 1
-4uz3qw -7 1 2 3 1 5 1 6 1 8 8 9 3 10 9 11 1 12 10 13 7 14 1 15 5 16 2 19 2 20 8 24 6 26 1 27 1 28 1 29 1 31 3 32 1 33 6 34 5 36 3 37 1 38 1 39 1
-4v145l 3 16 1 24 1
-4v3oed 5 12 1 13 1 26 2
-4v404a -5
-4v670s 9 19 1
-4vayk5 3 20 1 36 1
-4vbxux 19 5 2 11 2 36 2
-4vg6w2 5 16 1 31 3
-hk9bz 3 24 1 30 1 36 1
-hktiz -2
-4vs7rb -5 16 1 31 1
-4vv2wc 3 12 1
-4vv7tf -2
-4vzlx6 -2 1 1
-4w1a6i 1 31 1
-4w7tk6 -1 8 1
-4w84fm 1 0 1 1 1 16 1 31 2 36 3 37 1
-4wf7ua -2 25 1
-4wmr6n 3 1 1
-4wnq5w -2
-hogxo 7 1 1 8 1
-4wvgqv -2
-4wxqpe -2 25 1 33 1
-4x5ez0 0 12 1
-4x6hhp -12 0 1 2 2 3 1 5 3 7 1 8 23 11 4 12 5 13 1 14 1 15 2 16 10 17 4 18 3 20 1 22 3 24 4 25 1 27 1 28 11 29 1 30 6 31 5 32 2 33 4 36 5 37 2
-4x8nri 3 15 1 24 1
-4xj5cc -4 13 1 15 1
-4xjnyc -3
-4xjwaf -3
-4xva34 -2 33 1
-4xzk66 -2
-hstm8 11 11 1 24 4 31 1 36 1 38 3
-4y0fh2 1 35 1
-4yh3ka -5
-4yl7us 6 7 4 16 1 28 1 33 1
-huxz5 3 5 1 38 1
-4yrjwt 8 13 3 33 1
-4yvwqk 0 26 1
-4ywwcl -1 14 1 33 1
-4yxhkg 12 1 2 37 1
-4yzic3 6 24 1 36 1
-4yzl1g -2
-4z4nik 0 12 1
-hx0tt 13 6 2 19 1 33 1
-4zbity 7 22 2
-4zdpj1 10 5 1 12 1 17 4
-4ze6zg -7
-4zg61v 1 0 1 3 1 17 1
-4zk50b -5
-4zlhnt 1 10 1
-hyrbd 6 5 1 31 1 33 1 38 1
-4zpmuw 3 14 1
-4zraof -3
-4ztmar 0 37 1
-4zwitn 1 0 1 1 11 4 1 5 3 7 1 8 10 9 2 10 1 12 3 13 1 15 6 16 5 17 1 18 1 19 4 20 4 24 1 28 2 31 5 32 1 33 2 36 3 38 1
-4zx236 -2
-4zzd4w 6 1 1 19 1 22 1 31 1
-503px0 -3 20 2 31 2 36 1
-5041ou 10 15 2 20 1 33 1
-504u8v 6 5 1 6 3 12 1 16 1
-509m36 -10 13 1 30 1 36 2
-50g93m 4 12 1 15 4 32 3
-50h0xl -6 0 1 1 3 3 1 5 5 7 1 8 5 9 1 12 1 15 10 16 1 17 1 24 8 26 2 28 2 31 1 33 4 36 1
-50hrzd 1 1 1
-50jgg6 -2
-i2map -6 16 1 19 1 37 2
-50qnty 8 25 1 30 1 33 1 36 1
-i2vlk -2
-50uxub 23 1 1 4 1 8 4 9 1 11 1 12 1 13 3 15 1 16 3 20 5 24 2 25 5 28 2 33 1 36 2 39 1
-50ywt2 -4 5 3 8 3 20 1 28 3 33 1 36 1
-510w0x -3 33 1 38 1
-51604a -6
-519tgg -2
-51anq5 -14 20 1 39 1
-51b8y7 -1 22 1 31 1 35 1 37 2
-51bubd -1 0 1
-51gr0n 0 29 1 34 1 36 1
-51i87t -8
-51jpuc -1 15 1
-51msjl -2
-51rxbi -3
-51zoub -4
-520gcn 4 17 1
-i7psk 0 29 1
-525sl5 11 0 5 3 1 8 2 12 1 16 2 17 3 28 1 33 1 36 1
-525wiy 1 24 1
-528r9y 9 30 4
-5299px 2 10 1
-52aycq -1 29 1
-52brvn 7 8 1 15 2
-52c6lo 0 15 1 34 1
-52fy9j -10 2 1 20 1 24 2
-52g6me 1 36 1
-52h5hl -5
-1tqfb 2 10 1 15 1 20 1 39 1
-52mq0b 1 5 1 17 1
-52nr2v 1 1 1 12 1 16 1 38 1
-52qirh -23 36 1
-52sh7a -2
-530yib 4 20 1 33 1
-531hge -5
-534ody -14
-537cy4 10 31 3
-537dud 1 33 1
-539hok -2 8 1 17 1
-53aspp 4 33 1
-53ch7e -2
-53e877 5 26 1
-53hxbp -13 0 3 1 1 7 1 8 3 12 1 13 2 16 7 17 1 18 1 19 3 20 2 24 1 25 4 26 1 28 2 31 2 33 2 36 1 37 1 38 1
-53i5st 3 13 1 15 1 33 1
-53k1sg -5
-53kbd6 -2
-53mfie -2
-53uitr 0 9 1
-53wtsv 3 0 1
-5415ca -3
-547gdx 8 19 2 24 1 28 1 36 1
-548k7d -4
-549eq0 6 1 1 8 1 19 1
-54a9nf -7 36 4
-54cg3o -3
-54cwj1 -3
-54gq3u -2 33 1
-54hzel 0 1 3 8 1 25 1
-54ix9g -2
-54jnku -3
-iglhn -2
-54n0rw -9 5 1 16 1 38 1
-54q7y6 1 11 1 13 1 36 2
-54rhmr 3 30 1
-54unek 7 8 2 13 1 16 1 26 3 31 4 32 1 36 1 38 3 39 1
-ihlty -4 9 1 11 3
-5565qm 3 31 2
-558ecw 2 2 1
-559p5b -14 8 2 10 7 12 1 19 1 20 3 26 4
-55drqo 1 0 1 8 1 33 1
-55dszl 0 17 1
-1urpu 4 4 1 20 1
-55jcc3 -7 7 2 8 1 31 1
-55kp3d -2
-55mfq1 -3 16 1
-55ngki 8 0 1 8 1 9 1 15 2
-55p6cn 23 0 1 5 2 13 1 14 1 19 1 20 2 25 2 33 1 38 1
-55pahx 2 23 1 33 1
-55qsjp -2
-55sdtf -1 3 4
-55vydb -5 0 1 5 2 7 2 10 1 12 1 14 2 15 1 16 4 17 1 20 1 24 1 28 1 30 1 31 1 33 1 36 2
-il7cd -3
-55x28p -2
-55yyhj 3 8 1 19 1
-im26v -6 8 1 10 1
-imj0n 10 3 1 5 2 10 3 12 1 13 1 14 4 17 1 19 6 25 1 31 1 37 6
-imqvv -14 10 1 15 1
-56lezb 2 19 1
-56nwjz -3
-56o5or 8 10 1 36 1
-56uoha 4 4 1
-56ycoe -3 15 1
-ipedy 1 5 1
-577tbj -1 31 1
-57aga2 6 10 1
-57gn94 1 7 1 15 1 22 1 24 1
-57h0zx 8 5 1 7 1 8 1 16 1
-57l4mp -11 30 1
-irea3 -3 9 1 16 1 37 1
-57opo1 3 20 1
-57suqo -9
-57tbzk -3 8 1
-57tpul 1 12 1
-57vzy4 10 5 2 8 2
-586ynl -3 5 1 20 1 36 1
-5870lk -2 12 1
-588b2t -2
-589dax -2
-58e1fn -21
-58moww 8 0 2 1 1 3 1 8 1 10 1 13 3 15 2 16 1 19 1 20 2 25 1 31 2 33 1 36 1 37 1 38 3
-58nudo 2 12 2 39 1
-iv977 -5 29 1
-58vidw 2 10 2
-58xshq 5 12 1 17 1
-590vtb 0 8 1 16 1 31 1 36 1
-iwiq0 -5 16 1
-592ptp 12 12 3
-598xcv -2 19 1
-59b4ix 8 22 4
-59b4z2 13 8 2 10 1 15 1 32 2 37 1
-59b65d -4
-ixpjl 1 19 3 37 2
-59dhw1 -5
-59ebc1 12 8 1 36 1
-59hslz -3 2 1
-iycy0 1 5 1 12 1 20 1 33 3
-59jpnq 4 5 1
-59jt64 4 31 3
-59kdd2 5 29 2 37 1
-59l4rs -6 25 1 33 2
-iz1c6 2 0 1 3 4 6 1
-59s2mu 13 1 1 7 1 8 5 15 1
-59wl35 -8 33 1
-59wvma -5 15 2 33 1
-59yhse -4 20 1 30 1 31 1 36 1
-59zfy4 1 13 1
-59zkqs -3
-5a65om -1 38 1
-5adbsh -4
-5aepgi -4 31 1
-5ah37h -2
-5aidoq 2 8 1
-5ajc49 -5 30 1 36 1
-5alb9n 8 22 1 24 1 26 1 28 1 30 8 31 5
-1wm5u -3
-5alk8f -3
-5alw95 -4
-5amhas -2
-5aojxy -2 5 1 20 1 36 1
-5apons -22 13 1 19 3 25 2 31 1 37 1 39 1
-5auvje -10 19 1 36 1
-5av4e5 0 34 1
-5avhwv -3
-5azejv -4
-5b4tyf -4
-5bb452 -8 5 1 8 1 17 1
-5bck8g 17 1 1 12 1 22 1 23 1 26 1 28 1 31 1
-5bcqmu -3 10 1 15 2
-5bhrnu -1 30 1
-5btj98 0 5 1
-5btlad 11 26 1 28 2 31 1 32 1 36 1
-5bu9vk -3
-5bupa8 4 24 1 30 1
-5c07ng -4
-5c6xe0 -2
-5c9236 -5 16 1 26 2 33 1 34 1
-5cawes 6 15 1 25 1
-5cbicw -2
-5cc4z6 2 0 3 16 2 33 1
-5cfpnv 9 8 1 12 1 25 1 27 1
-5cif0k -4 12 1
-j93ol 2 31 1
-5cjn67 3 36 1
-6xl8 -2
-5cmvck 0 24 1
-5cr56a 1 8 2 16 1
-5csict 11 1 1 37 1 38 1
-5cxp1n -6 5 1
-5cz1at -4
-5d0end 2 13 1
-5d310s 16 5 1 7 1 8 1 10 1 11 1 12 5 13 1 20 1 25 6 31 1
-5d57ys 0 1 1 19 2 20 2 37 1 39 1
-5dc1cb -2
-5dhujd 2 3 1 5 1
-5di7cj -2 32 1
-5dkw39 -5
-5dlaws -4
-5dn0tq -4
-5dnp79 -2
-5dobzf -3
-5dsjrj 2 31 1
-5dt55h 4 12 1 26 1
-5du05j 6 22 2 31 4
-5e4clu 5 1 4 4 1 16 1 22 1 33 1
-1xwh7 11 19 1 30 1 31 1 36 1
-5e6wqm 2 30 2
-5eby0x 2 15 1 33 1
-5eeequ -3
-5eewfe 0 29 2
-5efe3z 5 16 3
-5ennq4 -3
-5eo6nw 23 5 2 10 1 19 2 24 1 25 8 32 1 36 3 39 1
-5eqxm7 20 0 1 2 1 5 1 8 3 9 1 16 2 20 3 23 1 39 6
-5ery1b 3 32 1
-5ey8wn 0 13 1
-5f4vwi 2 7 1
-5f9i08 0 13 1 20 1
-5fc8hg -11 2 1 3 1 8 1 10 1 12 2 16 1 20 1 30 1
-5fgkjw -8
-5fi2yk 2 12 2
-5fk39e -1 20 1
-5fn4te 3 5 1 31 2
-5fn5zu 4 5 1 15 2 16 1 17 1 18 1 19 4 20 1 22 3 23 1 30 1 31 7 32 1 33 2 36 3 37 1 39 1
-5fo5pp -11 0 1 8 2 12 1 36 1
-5frf59 13 10 1 11 1 14 2 19 1 20 1 23 1 36 1
-5fuw26 -5
-5fygvx -9
-5g0xdm 1 8 1
-5g4qvh -9 5 1 28 1 33 1
-5g660a 5 1 1
-5g6gu8 13 3 1 5 8 7 1 8 5 13 2 14 1 15 2 16 2 17 6 20 1 24 2 25 2 33 9
-5g7su8 1 19 1
-5g86tc -7
-5gf9um 16 19 3 37 1
-5gh4r2 -1 11 1 36 1
-5gkhfh 2 37 2
-5gl76f -4
-5gpowr -2 33 1 36 1
-5gpqae 1 24 1
-5grrfa 4 12 1
-5gsg2g 0 15 2
-5gvhoc -4
-5gwee2 -3
-5gwrpi 2 8 1 24 1 28 1 36 3
-5gx904 -4
-5gymvj 5 3 1 5 1 8 1 15 1 16 1 20 2 24 1 26 1 28 1 30 1 32 1
-5h17rl -1 5 1 13 1
-5h2dz5 2 0 1 5 2 10 1 16 2 17 3 19 2 23 5 39 1
-5h5f9z -4
-5h7u9m -4
-5h9f7z -3 5 1 7 2 16 2 19 1 28 2 32 2 38 2
-5hlafp 9 23 1 30 1
-5hnt4d -4
-5hqjop 12 19 2 25 1
-5huae7 3 36 1
-5hx98e 3 24 2 25 2 38 1
-5hy4ge -3
-5hymgr 5 33 1 37 1
-5i3j6h -6 19 2 36 1 37 1
-5i5xe2 5 19 1 30 1
-5i7ue2 -2
-5i8pdp -2 9 1 31 1 39 1
-5iaoaa 2 32 1 33 1
-5ih8wp -3 15 1
-5ihxau -3 5 1
-junl8 -4
-5ik11s -2
-5imdvj -11 20 1 26 1
-5innsw 2 20 1 33 2
-5iwbb6 -1 26 1 34 1
-5iwzig 0 10 1
-5j0b74 -6 12 1
-5j0s50 -6
-5j4pp4 0 37 1
-5j6yeh 0 5 1
-5j8cuo 1 8 3 20 1 23 1 33 2
-5j9k9l 2 0 1 10 1
-5jaq7w -23 0 4 8 8 10 1 11 1 12 4 14 3 15 2 16 2 20 1 22 1 24 2 27 3 28 14 29 7 30 3 31 137 33 2 35 4 37 2 38 1 39 5
-5jcvaa 9 7 1 20 1 24 1 26 1
-5jhi1x 0 36 1
-5jiptu -6
-jytub -1 22 1
-5jttyo -8 31 2 39 1
-jzxyu 6 12 1 31 1
-k04ux -4 1 1 5 1 16 1
-5k59yu -5
-5k5icq 0 10 1 17 1 34 1
-5k67ns 0 29 1 31 1 36 1
-5kgcag -3
-5kjuac 1 20 1
-5klfyp 1 16 1 17 1
-5ksj2c 4 14 1 32 1
-k30m8 2 0 2 1 1 8 1 9 2 10 2 12 1 13 1 15 2 16 3 19 2 31 2 37 1
-5l099d 7 12 4 22 1 31 1
-5l1l2p -1 1 1
-5l1qtc -3 7 2 8 1
-5l3b3r 3 2 1
-5l9m3u -8
-5laeeh 0 2 2 12 1 36 1
-5ld240 -3
-5lgl3s 9 8 2
-5lnvzu 1 20 1 28 1 36 1
-5lo8vv -1 5 1 15 1
-k64kx 6 15 1 31 1 33 1
-5lqgb2 -1 19 2 30 1 36 1
-5lv7sb 1 19 1 37 1
-5lw9uq 6 16 1
-20onk 0 1 1 8 1 16 1 19 2 20 1 24 2 26 1
-5m0isp 1 8 1 13 1
-5m2s9p 1 1 1
-k7lft 6 12 1 15 1 16 1 20 1 24 1 31 1 39 1
-5m6ih8 0 13 1 17 1 38 1
-5m7f9n -2
-5m8oc8 0 32 1
-5m9caq -3
-k8730 0 20 1
-5mkmg5 -4 38 1
-5mq8ts -2 36 1
-5mtf08 0 8 1 31 3
-5n19l8 0 2 1 5 1 20 1 31 1
-5n1d7i 8 34 1
-kaywl 3 36 1
-5n27mj 6 16 3
-5n83bq -2
-7bg9 2 19 1 37 2
-5ndlfz -3
-5nmp2c 5 23 2
-kd841 -2
-5nsdfp -2 37 1
-5nsxlc -3 19 1
-5nv74j -10
-5o3uf7 -2
-5o5a9p -7 27 2
-kezfx -7
-5o7yf4 1 12 1 25 1
-5o8sun -11
-5oa0it -3
-5ob0ny 5 11 1 22 1 24 1 31 1 33 1 36 1
-5ocxbx 11 33 2 36 2
-5odn02 3 4 1 19 1
-5odtqh 1 31 1
-5ol0ap -6
-21o8i 6 8 1
-5onopm 3 9 1 15 1 36 1 39 1
-5os52b 6 1 1
-5oscgk -2
-5otpmn -3
-5oywmy -2 31 1
-5p3vrh 4 1 1 33 1
-5pc3tx -6
-5pkk82 14 5 5 8 4 10 1 12 2 28 1 31 1 37 1 38 2
-5pnpmq -6 1 1 9 1 10 7 15 1 16 1 28 1 33 1 36 1 39 1
-5ptg6l -10 2 1 5 1 8 1 13 1 25 1 39 1
-kkyjk 10 15 1 33 1
-5pwltu -1 19 1 28 2
-5pwtom -2 13 1 20 1
-5py2nn -8 38 1
-5pyvhg 14 8 1 20 1 30 1
-5q1twi -2 29 1
-5q4tsq -3 8 1 27 1
-5q72l2 2 10 1 20 1 33 1
-5qd74l 3 31 2
-kmx84 3 1 1 3 1 6 4 11 1 19 1 37 1
-5qgxn0 -3
-knjzc -4
-5qzycs 0 10 1
-5r0nt4 2 19 1
-5r9gfd 3 7 1 24 1 34 1 36 2
-5r9h42 -2 5 1 30 2
-5rbgdd -11 30 1
-kqjmh -7 1 1 3 1 5 2 12 1 13 2 16 1 18 1 19 2 20 1 26 1 33 1
-5rdldk -1 13 1 32 1
-5rfr5f 3 20 1 30 1 36 1
-kqug4 4 8 1 30 1 31 1
-5rh1e2 6 8 1 10 1
-5rl29o 7 8 1 22 1 31 5
-5rmkav -5 7 1 8 1
-5rpvh2 -3
-5rum4b 0 31 2
-5s0hnu -3
-5s1fo9 0 28 1
-5s6ohh 8 1 1 12 1 15 1 16 1 20 1 25 1 33 1 37 1 39 1
-5s927v -4 15 1
-5scrua 10 12 1
-5shh6w -2 23 2 33 1
-5shsfg 2 3 1
-5slg9a -2 15 1 20 1 24 1 28 1 33 1
-5sp07d -2 26 1
-5ssorz -6
-5stlt6 -5
-5sulmx 0 28 1
-5sww4m -17 5 2 7 1 8 2 9 1 10 4 13 1 16 1 19 2 33 1
-5sz7fc -3
-5t2ktb 4 33 1
-5t6bda -2
-5t88vq -3
-5t9kta -8 0 2 3 1 7 2 8 1 15 4 16 1 25 2 28 2 33 4 36 1 38 1
-5tabwv 0 22 1
-23ff2 -3 9 1
-5tmv66 6 1 1
-5to3th -3
-5tqelp -3
-5tu998 0 20 1
-l0irr -2 20 1 33 1
-5u80cg -2
-5ueyv3 0 5 1
-5uim4l 0 28 1
-5ukhyz -4 3 1 11 1 30 1
-l268s 17 31 6 36 1
-5ulx6b 6 29 2
-5undjm 3 22 2 28 1 30 4 38 1
-5uqoaq 1 8 1
-5ur0l9 -7
-5uwar2 -11 6 1 10 1
-5uzqc9 4 15 2 25 1 33 2
-5v0cyj -2
-5v1h6r -3 5 1 8 2 17 1
-5v2wny 6 24 1 38 2
-5v3ktx 31 3 2 5 1 6 7 11 2 19 1 33 1 36 1 39 1
-5v59sf 16 0 1 1 2 5 5 8 2 9 1 10 1 11 1 12 1 13 1 14 2 15 2 16 5 19 3 20 3 24 3 26 3 28 2 31 4 33 5 37 2 38 2 39 2
-5v5w4u -9 9 2 36 1 38 1
-5vann4 2 7 1
-5vayym 6 9 1 10 1 12 1 37 1
-5vcm2h 12 9 1 14 1 15 1
-5vhok3 -2
-5vk9ki -2
-5vm3nk -4 15 1 31 1
-5vng09 -3
-5vocgt 7 5 1 18 1
-5vpq0z -5 9 1 10 1 12 1 13 1 14 1 16 1 24 3 28 2 30 3 31 1 33 1 36 1 38 3
-5vteee -4 13 2 39 1
-5vy1ku -2
-5w14sk -8 25 1 31 1 33 1
-5w3jo8 -2 37 1
-5w8ho9 -3
-5wd8x5 -2 0 1 3 3 5 1 8 2 9 1 11 2 13 1 15 2 16 1 19 1 20 3 24 1 31 1 33 1 39 1
-5wfrs6 7 29 2
-5wiyg7 2 5 1 6 1 16 1 30 1 36 2
-5wj3l3 1 15 4
-5wqgeo -6
-5wrarc 1 20 1
-5ws29j -1 5 1
-5ws7tc -4 5 1
-5wsji0 5 36 1
-la40j 8 19 3
-laaee -5
-5x0yaw 0 12 2
-5x3ivb -2
-5x4f56 5 16 1 24 1
-lbr3h -2
-5x9z0c -7 0 1 30 1 36 1
-5xayso 0 1 1 9 1 26 1 33 1
-5xc0um 4 6 1 19 1 30 1
-5xit89 -2 9 1 10 1
-5xk3ck -9
-5xlkw5 6 13 1 16 1
-5xnxgu -1 15 1 32 1
-5xofkh -4 30 1
-5xs1ri -10 1 2 5 2 8 2 9 2 10 2 19 72 23 2 28 1 31 3 37 17
-5xse2a 0 10 1
-5xt2rw -1 38 2
-5xu02j -5
-5xvymb -4
-5xznul 5 8 1 20 1 28 1 30 1 32 1 36 5
-5y3cl8 1 22 2
-5y3jzs -19
-5y837k 10 1 1 25 2 30 2 32 3 33 1
-5y9pqb 0 13 1 31 1
-5yhd5w -5 11 1 33 1
-5yjbp3 -4 36 1
-5ykcuq 13 2 1 10 1 19 1 30 1 31 2 37 1 38 2
-5ynvnx -5 5 1 8 1 9 1 12 1 13 2 15 3 17 10 20 2 25 1 26 2 31 1 32 1 33 3
-5yok0u -3 0 2 3 1 5 1 11 1 15 1 19 10 22 2 24 1 25 1 28 1 30 3 31 5 33 3 36 2 37 4
-5yutah 4 10 1 31 1 39 4
-25cxf 9 15 1 18 5 20 1
-5yygzn -4 15 1
-5z0mox -9 5 1 11 3 19 1 30 3
-5z6kag 2 19 1
-5z7aas -4
-5z8fi5 5 8 1 12 1
-5z8ogx 1 17 1 22 1 38 1
-5z9acx 2 15 1 33 1
-5zg19u 13 25 1 30 8 36 1
-5zh1s3 -2
-5zkla0 4 0 4 2 1 5 3 8 1 10 1 11 3 12 6 13 4 16 1 17 1 19 1 20 1 22 1 24 9 25 4 27 1 28 5 29 1 30 1 31 8 32 1 33 1 36 4 37 2 38 2 39 1
-5zl5jw 8 22 1 36 1
-5znwrv 0 8 1 29 1
-5zrrjf -5 28 1
-5zt7wo -3 1 1 8 2 9 1 12 1 13 1 19 10
-5zu3r2 -3
-5zvajf -11
-5zvg8k -1 19 1 25 1
-ll7jt 5 8 1 14 1
-605i77 2 12 1 20 1 36 1
-60857v 10 12 4 15 1 18 1 20 1 28 1 33 3 36 1 39 1
-609gs7 1 0 1 15 1
-60a21f -4
-60bdhn -7
-60bst4 -3
-ln54w -2
-60fnc1 -5
-60fsla -18
-60fwvw -3
-60gw8i -4 19 1
-60id8f -2 0 1
-60nsun -2
-60o8ux 6 31 1 39 1
-60u46z 3 8 1 20 1
-60uvxf 6 20 2 36 1
-60wgc7 -2 25 1
-60yed6 0 5 1
-60yzph -5
-61039g 3 0 3 3 1 5 2 8 1 12 1 15 1 16 1 28 2 33 2 36 1 38 1
-2654d -9 20 2 38 1
-612c4x -14 1 1 8 1 9 5 16 1 23 1 38 1
-612u7f 12 1 1 19 6 22 1 25 2 37 5
-614jjd 2 33 1
-615lfc 10 19 1 20 1 25 1
-616rwi 4 31 5
-617l9p 13 0 3 5 5 8 1 12 1 13 2 16 1 17 1 25 1 28 1 30 1 31 1 33 1 36 1 37 1 38 1
-618sr2 13 14 1 15 1 16 1 25 3 33 2
-619faz 2 25 1
-lqdtw -2
-61ehu0 -3 37 1
-61gkjt 0 13 1
-lr3tq 2 9 1 10 1 15 1 16 1
-61j8dw 1 19 1
-61ocfd -8 0 1 13 1 14 1 15 1 16 1 17 1 19 1 20 3 24 2 28 2 29 2 31 1 32 1 33 4
-61sfdc 14 0 1 12 2 15 1 25 1 31 1
-61vnxc 1 15 1
-61vxrf 5 20 1
-61xg48 -10 3 1 8 1 12 4 19 1 31 1 32 1 37 1
-61yjsl -8 8 1 31 1
-62028n 3 13 1 19 1 20 1 33 1
-621yer -2
-62479f 0 12 1
-625m89 -2
-ltmxu 5 0 2 3 1 7 2 9 1 15 1 17 2 19 1 20 1 33 1
-629khf -4 32 1 36 1
-62b8wy 5 0 3 3 1
-62c3cm -6
-lu0fa 2 20 1 31 1 36 1
-62cxur -4 30 2
-luc8x -8 15 2 16 1 20 1 25 1 33 1 36 1
-62ff35 7 0 1 1 2 2 3 5 1 8 1 9 1 10 2 12 2 20 2 39 2
-62g5st -2
-62h8bd -6 39 1
-62hwh6 -2 16 1
-62je6k 7 12 1 25 1
-62lug9 -2 3 1 15 1 36 1
-62px4f -2
-62q7es 11 15 1 25 2
-62u91d 3 2 1 16 1
-62uycb 6 5 1
-62w845 2 18 1
-62ycnp 5 31 1 36 1
-lw95l 6 12 1 26 1
-634uw0 -8
-636en6 -6
-639885 -2 15 1 26 1
-639xlu -2
-63a416 4 8 2 13 1
-63dxfs -2 19 1
-63ev2d -5
-63jq3s -1 7 2 24 2 33 1
-lyos3 -2
-63oxs1 5 8 1 33 1
-lzknu 3 3 1 14 1 17 3 19 1 32 1
-63xcbt -3
-640vmu 6 1 1 14 1
-6456tl -4
-6467iz 14 2 1 16 1 20 2 33 1
-64b0pp 4 28 1
-64cj48 -4
-64gk19 12 10 1 12 1 20 1
-64gnjm 0 24 2
-64khqh -5
-64ldc6 3 20 1
-27fki 2 28 1 31 1
-64rm7t -3
-64wtzw 5 3 1
-650giu -3
-651ol7 1 22 1 26 1
-654aoy 0 15 1
-655zhe 0 22 1 29 1 35 2
-657a2h -7
-65aha6 -4
-65ebs2 -6 31 1 36 1
-65id4t -4 17 1
-65niyr -3
-65qf4m -3
-m6ji6 -6 12 1 30 1 37 1
-660hve -2
-661rdn 0 15 1 37 1
-661ssn -5 5 1 7 2 13 1 32 1
-6639oh 4 33 1
-666kzs -25 12 2 30 1
-66cw01 -12 1 1 30 2
-66ect0 0 8 1 28 1
-66rn4a 3 8 1 22 1 31 1
-66s96o -2
-66t2o1 -7
-66udxe -13
-66uxhf -1 36 1
-66vz41 -3
-66x19b -4
-mapof 6 5 1 11 1 31 1
-6707c4 -3
-mawa6 4 9 1 10 1 15 1 16 1 19 1 22 3 30 2 33 1
-674l9d 13 8 1 31 1
-677l7f 10 10 2 24 1 26 2 31 1 33 1
-678e1g -7
-67btqt -2
-67d68x -3 0 1 2 1 3 1 8 1 10 1 12 1 13 1 17 1 20 1 39 1
-67dpch 9 2 2 12 3 13 1 17 1 30 1 31 2
-67fw4u 0 12 1
-mcgn2 9 38 1
-67kq4r -3
-67n2qw 17 8 1 36 2
-67tsbv 2 16 1
-67ttgj -5
-67up5a 5 1 1 13 1
-67wssc -3 20 1
-67yhnb -1 12 1
-67z9y8 1 5 1 32 1
-6817wo -4
-682kn8 3 31 1
-68339z -3
-685aib -6
-689rld 3 12 2
-68cich 5 9 1 19 1 31 2 37 4
-68fcxk 2 13 1 39 1
-68fo14 -2 2 1
-68hfp1 2 12 1
-68rjbq -2
-68s1ym -2 17 1 24 1 33 1
-68ydwp -4
-68zcsd -2
-69cys5 -11
-69e2t7 -4
-69e5wx 6 2 1 19 1 20 1 36 1
-69l4td 8 30 1 31 4
-69nqjv 17 4 2 10 4 20 1 31 2 36 1 39 1
-69x8ne -2
-6a01k7 3 0 1 10 2
-6a36bj -2
-6a73i4 8 19 4 31 3
-6a7wsx 0 8 1
-6a82ih -6 7 1 8 1 16 1
-6a9uuw -6
-6agh4k -3
-6aibzo 1 19 1
-6aieb0 2 19 2 37 2
-6aikpg 6 29 1 31 4
-6aje8x 3 0 1 3 2 11 1
-6am7k3 17 0 2 5 1 6 2 8 2 10 1 28 3 31 1
-6an2hj 0 31 1
-6ango4 6 16 1 23 1
-6ar4rc -2 0 1 15 1
-6atf7h 1 0 1 1 1 10 1 15 3 22 1 26 1 28 1
-6ayom2 -8
-6b1xlt 5 1 1 12 1
-6b1xtw 1 22 1
-6b202d -8 31 4
-6b3993 -7
-6bbikc 4 8 1
-6bd2zt 20 4 1 5 1 14 1 22 13 28 3 31 2
-6beozp -3
-6bgb6j -5 13 1 17 1 18 1 27 1
-6bhzqw 4 20 1 24 1 30 1
-6bia2i 4 13 1 36 1
-6bmce8 -1 33 1
-6bona1 5 20 1 33 2
-6by2vz -1 0 1 2 2 12 4 13 2 14 3 22 1 25 1 28 2 29 1 30 9 31 32 35 3 36 2 39 1
-6by7d2 -2
-6byw1k 1 29 1
-6c1zup -2
-6c7tpb -5 22 2 31 1
-6c9283 -2
-6ca32s 5 32 1
-6cem2v -5 10 2 12 2 20 1 37 1 38 2
-mv197 2 15 1
-6copgb -4
-6cqoae 1 25 1 30 1 36 1
-6csn0u 0 9 1
-6d3u46 -1 8 1
-6d696z 13 6 2 9 1 17 1 23 2
-6d7xmk -6
-6d9jat -3 22 1
-mxeiv -1 25 1 38 1
-6dad6y 9 8 1 31 4
-6db68t -3 1 1 2 2 14 1 16 3 20 2 38 2
-6de5tb -5
-6dhg3k -5
-6dm8yg -4
-6doz2c -2 15 1
-6dqgwz 4 7 1 17 1 27 1
-6e1xnc 0 36 2
-6e2qn4 -3
-n0o6t -1 7 1 31 1
-n0yh5 1 13 2
-n1o9o -2
-6enoop 17 1 1 5 2 8 2 13 1 15 1
-6eo3fo -2
-6eok0n 0 12 1 16 2
-6eqysu 2 10 1
-6erz1t 5 25 3
-6etaoe -2
-6etssv 5 13 1 38 1
-2b6wd 6 37 5
-6f577j -2 0 5 3 1 5 4 8 1 15 1 16 1 17 2 20 1 24 2 31 1 33 3
-6f8ev1 2 36 2
-6feeq0 -3
-6fg3wz -5
-6ficyp 2 37 1
-6fmtkt 2 0 1 5 1 20 1 30 1
-6fp00j -2
-n6rz2 -8 3 1 7 4 12 1 24 1 31 2 33 4
-6fycvk -1 20 1
-6fz1dz -5 8 1 26 1
-6g4405 -4 13 1
-6g8t02 9 0 1 11 2
-6g91dl -4
-6g9bfc 0 25 1
-6ga41y 1 24 1 33 1
-n8bau 0 25 1
-n8ok2 5 1 1 13 1 20 1
-6gf0hm 3 5 1
-6gf5h1 5 23 2 24 1 25 4 28 2 30 1 33 2
-6gfeej 4 22 2 31 6
-6gfo5r 2 1 1 16 1
-6ghgnx -5 10 1 12 1 14 1
-6gnv95 -11 10 1 19 1 23 1 26 6 33 1 37 1
-6gtwzp 0 5 1 23 1 30 1
-6gxzug 2 22 1
-6h01mz 5 5 1 26 1 31 1 36 1
-6h4grs -2 5 1 16 1 20 1 36 1
-nbeyy 0 8 2
-6h9poi -1 32 1
-6hb0wq -8 16 1 26 2
-6hc954 0 36 1
-6hde5h -5 33 1
-nc7q7 -8 32 1 36 1
-6hi6rx -2
-6hkk4z -3
-6hmdcy 1 9 2 33 4
-6hph78 -1 19 1 37 1
-6hspez 0 26 1 31 1
-6ht3pf 3 4 1 22 1 35 1
-ndstl -4 5 1
-6hv64p -3
-6hxpqc 8 13 2 36 1
-6hzam4 -2
-6i22k2 -6
-6i2pgm -4
-6i5r00 -5
-6i781x 4 4 3
-6ig88k 0 16 1 30 1
-6imljz -8
-6imn9f -2
-6inv95 -1 8 1
-6ioajw -3
-6isa88 2 0 1 15 1 16 1 20 1
-6itj60 -7 10 1
-6iv3wz 1 10 1 31 1
-6iwa77 12 5 1 19 1 32 3 36 1
-nhn24 -2
-6ixecc 3 5 1 20 1 33 2
-6iyj39 -4
-6j050b 1 9 1 19 1 26 1 39 1
-6j800q -2 30 1 38 1
-6jfng9 -2 17 1
-6jgtkf -4
-6jjg4q 0 8 1 28 1
-6jt0wu -3 0 1
-6jxm07 4 0 1 7 1 8 1 14 2 24 1 39 1
-6k3ywr 2 16 1
-6k4qtk -22 0 1 7 1 12 7 13 1 16 1 19 4 20 1 31 1
-6k6gi6 -3 8 1 20 1 26 1 28 1 38 1
-6k9udl -2
-6kdril -24 1 2 8 2 10 2 12 1 20 6 26 1 28 3 33 1 37 1
-6kehwg 18 0 1 1 2 3 1 4 3 5 13 7 1 8 9 9 2 10 5 11 5 12 10 15 3 16 7 18 2 19 2 24 5 25 11 26 1 28 1 29 3 30 14 31 5 32 3 33 9 34 1 36 9 37 4 38 1 39 1
-6kfdrq -1 22 1
-6kfzo2 2 3 2 12 1 24 1 33 1
-6ki9xv -5 18 1
-6kluqs 1 13 1 15 1 37 1
-6kqqgl 15 1 1 5 1 11 1 12 1 13 1 19 5 21 1 36 1 37 2
-6kqv2q -3
-6kug12 0 13 1
-6kvkrf -10
-6ky5bz -4
-6kyjhj 1 26 1
-6kzxtl -2
-6l0dfb -3
-npl41 8 11 3 36 1
-6ld4uz -4
-6lh64z 4 10 1 13 1 24 4
-6lipkb -3 1 1 4 1 5 1 7 1 8 1 10 2 11 1 12 2 14 3 16 1 17 2 18 3 28 1 29 1 33 1 34 1
-6lllu2 9 1 1 8 1
-6lpsl4 -5 9 1 33 1
-6ls57l -3
-6ltbkb 0 28 2 37 1
-6lv98j 7 1 1 26 2
-6ly0hz -3 11 1
-6lyi18 -2
-6m1ijw 1 0 1 7 1 9 1 12 1 33 1
-ntc3g -2
-6m9axa -5 29 1 31 1 33 1
-6mc7rb -4 5 1 15 1
-6md0no 9 0 2 17 1
-6md6tt 8 0 5 1 1 3 4 5 14 7 1 8 32 9 2 10 9 11 3 12 7 13 3 14 3 15 11 16 10 17 9 20 12 22 1 24 1 25 2 26 4 28 13 29 2 30 9 31 8 32 12 33 11 34 1 35 1 36 17 37 7 38 2
-6mgxhl -4
-6mi5bb 0 36 1
-6mis9x -5
-6mkasm 0 10 1 36 1
-6moebl 0 36 1
-6mq2gn 4 12 2 19 2 28 1 31 1 37 1
-nvkmj 1 35 1
-6ms2ec -4
-6mtp5e 3 0 1 7 1 16 1 20 1
-nvzri 2 20 1
-6mw9pb -2
-6mxktj -2
-6mxmri -4
-6n1zqu 0 1 1 18 1
-6n2254 -4
-6n2p26 1 5 1 30 1
-6n94zs 13 22 5
-6n9baf 8 1 1 2 1 28 1
-6ndg2e 3 14 1 31 1
-6ng99c -8
-6nglsh 0 0 1
-ny5xp 1 20 1
-nyg29 -4
-6nsl3u -2
-6nuz2k 1 15 1
-6nw1vh -5
-6nxuo3 -5
-6o2sk8 -3
-6o9kcu -3
-6ode1v -4
-6okal3 9 0 2 3 2 5 1 8 5 9 1 11 1 12 2 15 1 16 1 28 1 30 1
-6olkub 4 31 1
-6oll0t 5 31 1
-6oq1af -6
-6orj1d -1 36 1
-6orj3h -5
-6osgq5 -2
-6oubg9 5 16 1 17 1 33 1
-6owy24 1 1 3 7 2 9 1 12 1 16 1 20 1 24 1 25 1 28 1
-6oz4x6 2 20 1
-6ozgii -1 33 1
-6p3eyz -6
-6par3p 1 10 1 33 1
-6pil67 1 26 1
-6pizz0 -2 7 1
-o5j7l -10 22 1
-o68ki -2
-6pv50u -2 14 1
-6px3o0 -37 0 1 1 1 3 1 5 1 7 1 11 1 12 1 15 1 16 1 25 2 30 2 32 2 33 1 37 1
-6px837 -2 25 1
-6pxych 22 2 1 5 1 7 5 8 5 9 1 10 4 12 5 13 1 14 3 15 1 19 1 20 8 23 1 24 1 29 1 31 4 33 1 35 1 36 1 37 2 39 1
-6pz18d -4
-6pzx8m 3 31 2
-6q1ssz 0 1 1
-6q37r1 40 0 2 1 1 3 2 5 16 6 3 8 20 11 1 12 1 13 2 15 1 16 3 19 2 20 2 32 1 36 7 39 2
-6q4l6q 5 13 1 20 2 24 1 26 1 39 3
-6q548c 3 1 1
-6q91hw -6 0 1 1 2 3 3 5 1 6 1 8 2 13 1 16 1 28 1 33 1 34 1
-6q95fj -2
-6q9itr -3 24 1 31 1 33 1
-6q9jg3 -9 0 1 19 1
-6q9p1z -4 13 1 16 2 24 1
-6qcovo -4 19 2
-6qhl8w 0 39 1
-6qir59 -2
-6qjnxl 4 7 1
-6qmimm -5 16 1
-o9ky9 3 16 1
-6qoemy -2 12 1
-oa71m -2 1 1
-6qw7zd -2
-6qxhn8 -1 31 1
-6qyaj6 -4
-6r031j -4
-6r0svb -2
-6r42ym 1 1 1 36 1
-6rbfdq -3
-6rcgcr -3
-6res7l -2 8 1 10 1
-oca87 -1 8 1
-6rf1ys 1 8 1
-6ricx3 3 1 1
-octc6 -3 4 4 5 3 7 1 10 4 11 1 12 1 13 1 15 2 16 4 19 3 20 7 22 2 24 2 25 1 26 1 28 1 30 3 31 6 33 6 36 6 38 4
-6rlt7n 22 8 3 28 1 31 1
-6rm19h -2
-6rtai4 0 3 1 17 1
-6s6hik -3 37 1
-6sa889 -3
-6shwpk -4 1 1 3 1 13 1 28 1 33 1
-6si84l 0 34 1 39 1
-6sssqq -3
-6stmox -3
-6sv36j 0 12 1
-ohjot 12 1 1 19 3 20 1 30 1
-6sw77k -3
-6t2b9z -10 1 1 8 3 16 1 31 1 36 1
-6t35d2 -1 16 1
-6t7wst -2
-6t8hem 8 1 1 5 1 18 1 26 2
-6t8lo1 1 11 1
-6t9g7c -5
-6t9v1b -3 1 2 37 1
-6tde2d -2
-6tfszh -5 5 1 13 1 39 1
-6thqcp -1 7 1 9 1
-6thxti 0 37 1
-6tjj2z -3 19 1 38 1
-6tldpp 2 8 1
-6tltnt -5
-6to3y6 -3
-6tph68 4 30 1
-okobs -6
-6tuhsq -2 8 1
-6u1q9f -4
-6u20hh -4 31 1
-6u61wc 4 20 1 26 1 33 1
-6u6j9a 5 1 2 19 1 20 1
-6ue06y 2 15 1 23 1 33 2
-6ulcq9 -3 19 1
-6um3iz -1 33 1
-6umo22 0 19 1 31 1 38 1
-6unhan 6 5 1 33 2
-6uqwmu -5 39 2
-6uwds4 9 5 1 8 1 13 2 15 1 16 1 20 1 24 1 26 2 28 1 33 1 39 1
-6uyfw0 4 0 4 1 1 3 5 11 1 15 1 16 1 17 1 18 2 20 1 25 1 26 2 28 1 33 2
-6v3jhn 1 6 1 16 1
-6vdr4k 6 36 1
-6vlc8w 3 9 1 14 1 16 1 31 1 36 1
-6vmdku -2
-6vniom 3 5 2 6 2 33 1
-orlth -2
-6vo4py -7 1 1 5 2 6 1 8 1 14 1 15 1 24 7 31 2 33 1 36 2 39 3
-6vp8i3 2 5 1
-os3ge -15 24 1 28 1 33 1
-6vv5hs -4 33 1
-6w0hgm -4 33 1
-6w0yes 0 38 1
-osy2d -2 28 1
-6w22bd -8
-6w2j48 -2
-8xjh -2
-otl4s 15 10 1 16 2 20 1 38 1
-6w9mdm 2 0 3 10 1 16 2 30 1 36 1
-2hedk 3 19 1
-6wfy78 10 11 2
-6wi1nb -4
-6wi5oi -2 36 1
-6wjy5n -2
-6wlkdi 5 2 1 20 1 26 1
-6wlqh2 7 7 2 33 1 36 1
-6wn1e8 10 5 1 7 1
-6woeyb 7 0 1 1 1
-6ws710 -2
-ow9rr -4 0 1 12 2 15 1 31 2
-6wztf7 0 10 1 20 1
-owdxq 7 10 1 28 1 33 1
-6x16a3 7 19 1 29 1
-6x1t1m 10 16 1 30 2 34 1
-6x5a6z 7 1 1 20 1 31 1
-6x62qv 5 8 1 28 1 30 1 33 1
-6x8qor 5 22 2 23 1 33 1 39 1
-6x8xj5 -1 34 1
-6xc678 0 15 1
-oxnj9 -10 3 1 6 1 23 1
-6xgz3m 7 8 1 31 1 39 1
-6xhctv -4
-6xpjl6 -5
-6xr55v -2
-6y5c3q 0 36 1
-6y85b2 -3
-6yd94a -24 0 1 1 1 2 5 3 1 4 1 5 2 8 3 9 1 10 4 11 1 12 6 13 2 14 2 15 1 16 4 17 1 20 2 25 2 26 4 28 4 31 7 32 2 33 3 36 2 39 1
-6yk2qp -2
-6ysn3o 10 10 1 15 1 25 2
-p2y1b 4 19 1
-6z0gcu -2
-6z0qe7 2 0 1 1 2 4 1 5 2 7 4 8 1 9 3 10 1 12 11 13 2 15 1 16 2 18 1 19 5 20 11 22 1 25 5 26 6 28 3 29 1 31 10 32 1 33 7 34 1 35 1 36 3 37 3 38 1
-6z7twf -3 34 1
-6zcm2f 6 0 1 1 1 10 1 16 1 30 1 34 1
-6zd35j 4 3 1 5 1 19 2
-6zeay8 -3 12 1
-6zga1h -2
-6zholq 7 30 2
-6zkcxi 1 6 1 13 1 16 1
-p5vi3 3 8 1
-6zpfje -2
-6zt6jn 2 26 1 32 1 33 1
-6zvlgq 0 5 2 9 1 15 5 16 1 24 2 26 1 28 1
-6zw0jh -11 1 1 17 2 32 1 38 1
-p6urf -11
-701d6e -12
-p7j97 -3
-p842u -1 31 1
-709bfw 2 26 2
-70b0rq -1 26 1
-70duls 2 25 1
-70fdfe -3
-70ghsc 6 28 1
-70j8ki -1 12 1 31 2
-70jr3m -4
-70o904 -9
-70rin2 2 16 1 19 1 20 2 25 3
-70y8vw -3 3 1 8 1 17 1 31 1
-714sg6 -6
-717xwp 6 8 1 32 2 33 1
-7199ly -3 19 2
-719z33 -4
-71cife -31 0 1 2 1 5 1 8 1 11 3 12 3 16 4 19 6 22 2 23 1 25 1 26 1 28 2 31 4 32 1 33 3 36 4 37 5
-71d1cn -6
-71itfc 17 2 1 12 1 16 1 17 1 19 2 22 4 29 1 31 2 36 2 37 1 38 6
-71k40a -8 5 1 13 1 23 1
-71m903 9 0 3 1 1 3 5 5 3 6 2 14 1 17 1 19 2 26 1 28 1 31 2 32 4 33 2 34 5 38 1
-71rsa7 4 33 1
-71unx5 -3
-71z9sq 3 5 1 7 1 10 1
-721azm -6 19 2
-725z1y 15 0 1 12 1 15 2 17 1 32 3 38 5
-727ugh -2
-728trz -3
-729c4u 2 1 3 5 1 8 2 11 1 15 1 16 1 19 1 20 2 23 1 24 2 25 1 31 1 36 1
-72btdy -7 15 1 16 1 18 1 34 1
-72ca1x 9 7 1 33 1
-72ebkt -2 8 1 24 1 38 1
-72fzya -16 5 1 7 2 8 1 10 1 15 2 16 1 26 1 28 1 29 1 33 1
-72gz5e -2 0 4 1 5 2 1 5 2 7 2 8 2 9 3 10 8 11 1 12 2 13 9 14 3 15 2 16 6 18 9 19 1 20 9 22 3 23 2 24 10 25 1 28 9 31 6 32 5 33 14 36 11 37 1 38 8 39 9
-pgeu7 -5
-72k4e5 -6
-72lnii 5 31 1
-72m0tx 6 5 1 8 1
-72mx4c -18 5 1 13 1
-72o0yk -1 5 2 10 1 15 2 16 3 20 1 30 2 31 2 32 2 33 2
-72q25z -2
-72rbhm 1 8 1 12 1 13 1 15 1 20 1 31 1 33 1
-72uytn -17 1 2 5 2 7 3 8 2 12 1 13 1 14 1 15 2 16 2 20 1 25 1 28 2 33 5 34 1 36 1
-72wawm 3 16 2 39 1
-72xa45 0 1 1 16 1
-7305kg 4 15 1 24 1
-7307k0 0 31 1
-734m4r 1 9 1
-735fx8 8 1 1 31 1
-73620k -5
-73mbjr 9 8 2 24 1 29 1 30 1 31 1 33 1
-73mt4c 6 5 1 8 1 9 1 10 1 33 2
-73nbg8 18 0 2 3 1 7 1 16 1 20 1 21 1 36 1
-73qt79 -4 31 1
-73sdcm 12 5 1 33 3 36 1 38 1
-73vhjq 8 0 1 2 1 5 1 30 1
-73vt9d -2
-73wjd3 2 1 1 5 1 9 4 12 1 15 1 19 2 26 1 30 1 33 1 37 1 38 1
-743sic -6 0 1 26 1 33 1 34 1 37 1
-pm4fw 3 4 1 19 1 25 1
-74a7om -4
-74b37o 2 5 1
-pn1lv 22 0 1 1 2 5 1 7 1 8 7 11 3 12 2 14 1 16 1 17 1 20 2 22 13 28 2 29 2 30 2 31 45 33 4 36 3
-74ktcc -10 5 1 8 2 12 3 14 1 15 1 18 1 20 2 28 2 31 2 36 1
-74lna1 -7
-74po5u -3 30 1 36 1
-poflx 4 8 1 12 1 15 1 25 1 36 2
-74tosm -1 20 1 22 1 24 1 31 1
-74v3gv 1 22 1
-74xfba 7 1 1 12 2 33 1 39 1
-754j3p 3 29 1 31 2 37 1
-758amk -6 0 1 5 2 8 2 12 1 13 3 16 4 19 4 20 2 28 2 36 1
-759opc 6 37 2
-75d3fg -2
-75fevj 3 1 1 17 2
-75k065 -2
-75m3yo -2
-75nvwz -34 0 1 1 4 2 1 5 8 7 4 8 8 9 4 11 1 12 10 13 4 15 7 16 17 17 5 19 1 20 9 22 3 23 2 24 5 25 1 28 4 30 1 31 6 32 2 33 12 34 1 36 7 37 1 38 1 39 1
-75ohrp 0 19 1
-75usbf 6 2 2 10 1 23 1 33 1
-75x6ld 0 16 1
-75xvua 5 6 1 13 1 22 1
-75ygu4 3 0 3 1 2 2 2 5 1 7 1 8 2 9 1 10 4 11 1 12 4 16 2 18 1 20 1 26 1 27 1 28 1 29 2 30 2 31 1 32 1 33 2 36 1 37 1 38 3
-763kxi -4
-767s3u -8 18 1
-768xlk 0 9 2
-7691s6 0 37 1
-76arcj -2
-76au6r 0 1 1 36 1
-76ce7r 3 4 2 22 2 31 1
-76dvf2 -1 7 1
-76dzta -4 30 1
-76e5sn 2 12 1
-76kizp 4 0 1 5 1
-76l62h -3
-76lapd 2 8 1 37 1
-76mzx5 -1 9 1 23 1 31 1 36 1
-76n889 0 26 1
-pviwz 3 16 1
-76syqh 6 9 1 10 1 15 1
-76xqs0 -1 1 1
-77158a 2 36 1
-771ow7 6 0 1 15 1 28 3 36 1
-7766zi 4 12 1 16 1 30 1 31 1
-778cdq 3 0 1 5 1 8 1 14 1 15 1 24 2 31 2 34 1
-779hmp 6 8 1 17 1
-77abpj -2
-77awem -3
-77f47r -5 8 1 15 1 33 1 36 1
-77itkf 2 10 1 31 1
-77oquk 3 9 1
-77po9m -4 25 1
-77pwhu 10 3 1 20 1 25 1
-77u0hc 7 19 1
-77vxn8 -42 1 5 2 1 4 1 8 11 10 4 14 1 15 2 16 1 19 2 20 1 22 2 25 6 29 2 30 2 31 7 33 2 36 2 38 2 39 3
-pzocd 10 12 1 15 1 16 1 32 2 36 1
-783inv -4
-784arf -1 5 2
-7865jg -4
-q0tnb -27 16 1
-789w7x 8 30 7
-78cttc -2
-78isiz -1 5 5 7 2 8 5 10 1 13 3 16 1 19 4 28 4 31 1 36 3 37 1 38 1
-78kz09 -2
-78lr8z 2 7 3 20 1 22 1 31 2 36 1
-78zkwn 3 1 1
-793hoz -3
-79h5fn -1 32 1 39 1
-79idd4 1 7 2 15 3
-79iouc -2
-79jchg 2 30 1
-79knh5 -4 9 1 24 1 28 1
-79msf1 1 1 1
-79ptfd -2 5 1 6 1
-79u0ow 3 1 1
-79u9gf -2
-79zehz 7 33 2 34 5
-7a2lqu 2 36 1
-7a37es -2
-7ab70v 5 8 1 9 1 10 1
-7ac3fl -3 20 1
-7al4ae -4 31 1
-7amjd3 -2
-7an5bp 0 13 1
-7ao3h5 0 38 1
-7b32mv -9 5 1 7 2 11 1 12 1 13 1 15 2 19 1 28 3 32 1
-qb4is -3
-7baj0f -5 12 1 22 1
-7bdle8 -3
-7bg42r -8 3 1 5 1 8 2 10 4 12 4 17 1 19 1 24 1 28 3 36 1 38 4
-7bga6o 1 3 1
-7bhneh 29 1 4 2 1 19 1 28 2
-7bhrwv -1 5 1
-7bjc4p -7
-7bkcqi 17 0 1 8 1 10 3 12 1 14 1 15 1 16 1 20 1 26 2 28 3 33 1 37 1
-7bmcqp -3
-qd2lr 3 31 1 38 1
-7bnys2 2 16 1
-7bylff -3
-7c01r9 3 6 1 15 1 33 4 39 1
-7c2tom -4
-qeqi0 0 31 3
-qfzw3 -1 25 1
-7cgxrq -3
-7ci452 -4 10 1
-7cqvfw -5 36 1
-7cx2pg 8 15 1 30 1
-7d1i1w -1 13 1
-7d2dd0 7 24 1 26 1 33 1
-7d3f2x -4
-7d555p -1 8 1
-qijj0 0 26 1
-7d9nsf -3
-7df0m2 12 0 1 1 1 7 1 11 1 13 1 16 2 20 3 24 1 33 1 36 4
-qjria 4 19 1
-7drgnd -5
-7dvrws -18
-7dzkxi 6 38 2
-7e4dqk 21 0 3 1 1 5 2 8 1 9 2 10 2 12 1 13 1 14 2 15 2 16 3 19 2 20 1 24 1 31 4 32 2 33 1 37 1
-7e786i -3
-qmd8u -11 0 1 3 1 5 1 8 2 10 1 11 1 12 1 18 1 19 2 25 1 30 1 31 1 33 2 36 4 38 1
-qmepr -3
-7ebcs2 3 6 1
-7ebkl1 -7 15 1
-7edcle -2
-7eewip 10 12 1 22 5
-qnkac -3
-7elb2l 4 1 1 10 1 20 1 25 1 26 2 33 1
-7eo94j 45 0 30 1 21 3 16 5 9 6 2 7 6 8 13 9 3 10 35 11 7 12 11 13 15 14 3 15 7 16 29 17 7 18 4 19 13 20 18 24 6 25 31 26 18 27 4 28 15 29 3 30 10 31 4 32 5 33 15 34 1 36 11 37 1 38 13 39 7
-7eurcz 2 0 1 8 2 10 3 12 1 18 1 27 1 28 1 29 1 31 7 35 2 37 1
-7evjkk -18 3 2 30 1 31 1 32 1 36 2
-7evrlr -3
-7f1bf1 -4
-qpfz9 0 17 1 20 1 33 1 39 1
-7f93fv 5 0 3 8 2 11 1 12 1 24 2 28 2 31 20
-7fb83m -5
-qqfa0 -7
-7fmuec -6
-7fq2qb 5 5 2 8 1 20 1 33 1
-7fr2e8 -12
-7ftkju 16 0 4 5 2 8 1 10 2 13 1 20 6 22 1 30 1 31 1 32 1 33 1 36 2
-qsf82 -17 1 1 8 1 12 1 24 1 26 2 31 1 33 1
-7fzxgg -8 5 1
-7g2gb6 -6
-7g35dc 2 9 1 15 2 17 1 20 1 28 1
-7g4yi4 -16
-qtsub 3 36 4
-7ga1l1 1 31 1
-7gbzwq 1 2 1 4 2 8 10 10 9 12 6 13 1 15 5 16 1 19 1 20 3 25 2 26 3 27 1 28 1 31 3 33 2 37 1 39 2
-7geipn -2 14 1
-qunkn -3
-7gixjz -4 26 1 34 1
-7gk4rl 2 9 1
-7gkhqr 2 0 1 16 2
-7gn0d1 -3
-7gqtie 5 0 8 1 3 2 2 3 1 4 1 5 27 7 2 8 8 9 1 10 1 11 6 12 4 13 3 14 2 16 10 17 5 18 2 19 2 20 1 24 1 25 3 27 1 28 2 29 1 30 13 31 2 32 3 33 3 36 12 37 2 38 1 39 1
-7gu8hs 2 19 1
-7gudj6 8 3 1 14 1 15 1 33 1 36 1
-7gvxzz 2 32 1
-7gzu9y -3
-7h11c7 -12 5 1 26 1
-7h7mhb 3 1 1
-7hcp6u -3
-7hf8ec 0 35 1
-7hf8gs -1 31 1
-7hmf1c -4
-qyt0b 1 14 1
-7hqgf0 -3
-qzx37 -7 33 1
-qzyjc -4
-7i0lnv 3 28 1
-7i4ey2 7 5 1 12 1 28 1
-7i5j8z 4 1 1 2 1 7 2 8 1 9 1 10 2 12 1 24 3 25 9 28 2 29 2 32 5 33 2 36 4
-7i5mr5 1 36 1
-7idg6c 3 8 1 14 1
-7iibuc 8 14 2
-7iqnl6 28 0 27 1 65 2 25 3 28 4 17 5 57 6 9 7 29 8 73 9 41 10 30 11 17 12 76 13 50 14 20 15 76 16 45 17 45 18 4 19 87 20 53 22 29 23 2 24 44 25 66 26 34 27 2 28 73 29 9 30 32 31 215 32 15 33 41 34 7 35 8 36 123 37 28 38 22 39 27
-7iso9v -5
-r2vpi -2
-7j0w9s 1 1 1
-7j2nkd -3
-7j7dop -2
-7jb40z 4 13 1 33 1 36 1
-7jc342 4 25 1
-r5hsc -1 1 2
-7jpt60 0 20 1
-r6r1g -11 32 1
-7jzqwi -2
-7jzy2v -4
-7k1m9s 0 8 1
-7k27tw -11 0 1 1 1 8 2 15 1 20 1 24 1 32 1 33 2
-7k4ufb -2
-7k5ynw 0 7 1
-7k8tfv -4
-7katgs -3
-7kbvso 9 9 1 30 1
-7kcdia -4 0 3 2 1 5 4 8 3 12 4 20 2 24 1 33 1 38 1
-7kdivl -1 9 1 15 1 28 1 31 1
-7kez6h 2 0 1 11 1
-7kjoed -7
-7kmlxp 0 30 2
-r9h7g -1 26 1
-7kmxd1 1 0 1 16 1 33 1
-7ko5b9 -2
-7kqfp2 1 1 1
-7kqsdd 2 5 1
-7kqu29 -2
-7ktbn9 -5
-7kwuof 17 22 4
-7kz850 1 31 1
-7l1gtp -4
-7l1jw9 3 16 1 20 1
-rb080 10 1 1 16 1
-7l27nu 3 5 1 6 1
-7l4i64 -2
-rd1gf -2 0 1 1 6 2 2 3 7 5 4 6 1 7 2 8 7 9 1 10 11 11 1 12 11 13 7 14 3 15 7 16 5 17 8 19 1 20 7 24 2 25 2 26 4 28 4 30 1 31 4 32 5 33 14 34 3 36 6 37 2 38 4 39 3
-7lmptr -4
-2qiqt -6
-7lr5ih 5 23 1 36 2
-7lu4b5 -7 0 1 3 1 13 2 33 1
-7lvskr 13 4 4 10 1 13 1 20 1 33 1
-7lw698 3 24 1
-re422 -7
-rek97 13 8 3 10 2 15 1 24 1 29 1
-rf2ch -13 2 1 9 1 12 2 15 1 16 1 17 3 19 1 24 1 31 1 33 1
-7m8uhx -8 10 1 33 1
-7m9wre 1 5 1 11 1 13 1 15 1 17 1
-7mdje5 -1 0 1 12 1
-7mf3o3 1 28 1
-7mjnsp 1 12 1
-7mkc08 8 10 16 12 1 25 1 34 1 36 1 38 1
-7mo894 -3
-7mom53 -6 5 2 8 1 10 2 12 1
-7msczi 9 12 1 19 2 32 1
-rhbjb -2
-7mwibh -8
-rhu72 -2
-7n0cqz 0 12 1
-7n2zly -7
-7n6zxe -4 14 1 19 1 20 1 30 1
-7nak7u -5 8 1 11 1 25 1 26 1 36 2
-7nbczf -2
-7nbore 25 0 13 1 18 2 6 3 11 4 4 5 12 6 1 7 50 8 25 9 39 10 16 11 15 12 38 13 20 14 11 15 40 16 27 17 6 18 5 19 5 20 31 21 2 22 16 23 9 24 112 25 44 26 3 27 4 28 6 29 3 30 19 31 20 32 27 33 102 34 3 35 9 36 38 37 3 38 27 39 8
-7ndjbk 4 1 1 20 1 31 1
-7nhy8b 22 3 1 11 1 30 11 31 4 36 2
-7niaac 0 29 1 31 1
-7njes7 -2
-7njlsa -3 10 1
-7nlixp -10 0 2 1 2 5 10 6 2 7 2 8 5 9 1 11 2 12 7 13 2 14 1 15 5 16 3 17 1 18 1 19 1 20 3 22 2 25 1 26 1 28 1 30 3 31 2 33 4 36 1 37 1 39 1
-7no8gw 3 1 1
-7noc8m 3 17 1
-7ns13q 3 16 3
-7nskng -3
-rkyl6 0 12 1 20 1
-7o2ppq 4 2 1 4 1 12 1
-7o6qpw 4 31 1
-7o7rj6 5 2 1 12 1 15 1 29 1
-rmiwe -3
-rmydj -4
-7oeinu 0 24 1
-7oflee -18 0 1 1 1 7 1 12 2 13 1 14 1 15 1 20 1 25 1 38 1
-7ogku8 -7
-7ogxub -2
-7ole7r 9 14 1 15 1 20 1 31 2
-7orl3a 4 17 2 32 1 38 1
-7oy0hd 1 5 1 14 1 20 1 28 1 31 4 33 4 36 2
-7oym1o 6 15 1 16 1 31 1 33 1
-7p24x7 4 20 1 31 2 37 1 39 1
-7p3for -2
-7p4l86 -2
-7p5qtq 0 8 1
-7p9rtt -5
-7pe786 0 0 2 30 1
-rr61k -1 13 1 16 2
-7pl4z5 -2 16 1
-7pnpf6 -4
-7ponm5 -1 30 1
-7prs4q -3
-7psij2 5 19 12 25 2 37 1
-7pxgjc -3 9 1 20 1
-7pz2jv -5 7 1 36 1
-7q0l6i 3 15 1 24 1 36 1
-7q1esf -3
-7q9bpj 4 31 1
-7qbllp 0 0 3 1 3 2 1 3 3 4 1 5 2 6 1 8 10 9 5 10 3 11 2 12 3 13 3 15 7 16 2 17 9 18 1 19 2 20 3 22 1 24 5 25 2 28 11 29 1 30 8 31 10 32 4 33 4 34 2 35 1 36 12 37 1 38 4
-7qckeg 8 8 1
-7qdlw9 -8 1 1 12 1 22 1 28 1
-7qkcin -2 1 1 31 1
-7qkofa -3
-ruxcv 5 24 1 31 1
-7qqt9t 6 8 1 25 2
-7qsut3 -3
-7qt6mj -2 22 1 31 1
-7qu3ph -1 31 1 36 4
-7qx9j5 0 13 1
-2seyh -1 10 1
-7r4j9n -6
-7r7jro -21 0 44 1 61 2 25 3 4 4 4 5 74 6 11 7 17 8 122 9 25 10 69 11 8 12 70 13 44 14 7 15 57 16 127 17 23 18 9 19 62 20 60 22 47 23 9 24 16 25 33 26 53 27 3 28 31 29 11 30 37 31 120 32 24 33 77 34 13 35 5 36 78 37 20 38 40 39 18
-7r9poz -12
-7rbfik -7
-7re8ug -2
-rxuz1 -3
-rxym7 8 0 1 14 1 36 1
-7rfo7p 0 12 1 15 1
-7rrif9 1 22 1
-7rs1kt -2 26 1
-7rt7ov 5 20 1 31 1
-7rtiy4 -7
-7rtk3j 7 8 1
-7rvzbk 2 2 1 15 1 32 1
-rzxx7 -2
-7s7i91 -5 5 1
-7s8jsr -6 14 1 16 1
-7safe4 0 1 1 31 2
-7si9vs 5 31 1
-7sjk3g 9 28 2 31 2
-2t1dx -2
-7sohlr -6
-7spppr 0 5 1 36 1
-7ste0d 22 1 1 8 1 10 1 13 1 20 1 36 1 37 1
-7syudn 9 14 1
-7szjhs -4
-7t0pal -2 22 1 31 1
-s43jo -3
-7t7nkr -1 38 1
-7ta86k 3 1 1
-7taobd 2 17 2 30 2 38 1
-7tirwm -3
-7tl1xp -5 19 1 26 1
-7tmeva 0 32 1 34 1
-7toy45 3 31 2
-7tsz4r -2 26 1
-7u0xws 0 0 1
-s7bcm 5 1 1 12 1
-7u4j5v 0 17 1
-7u61zo -1 28 1
-7u6q73 -4
-7u6uwt -1 3 1
-7u8hu3 -3
-7u9n6f -5
-7uaey2 2 5 1 25 1 33 1
-7ucjvu -1 24 1 28 1
-7udi34 -2
-7ueno1 -3
-2to1p 3 13 1 20 1
-7uf4h5 -2
-7ug4ag -5 15 1 26 1 29 1
-s9kvr 10 8 1 10 1 14 1
-7uorz8 2 36 1
-7uq61e -6
-7uqp1y 2 0 3 12 1
-7urm5r 13 0 1 5 1 7 1 16 2 20 1 27 1 30 1 31 2 32 1 36 3
-7ute8m 1 8 1 36 1
-sadxu 1 29 1
-7uw6ap -2 20 1
-7v02am 7 5 1 11 1
-7v0cpk 7 0 1 2 1 5 1
-7v5cc7 3 8 1 18 1 20 1 24 1 28 1
-7vbbib 0 37 1
-7vdgw5 -3 36 1
-7vevs8 8 6 1
-7vfm6z 21 0 5 12 1 16 14 29 2 37 1 38 1
-7vgbop -7 38 2
-7vgzbk 13 1 1 16 1
-7vkdlj 7 8 1 36 2
-7vn4az 0 15 2
-7vo5h3 -2
-7vrjbw -3
-7vrm7t 1 4 1
-7vsykh 3 1 1
-7vt607 -4 9 1
-7vtjeh 6 14 1 36 1
-7vw1da 9 1 1 5 4 8 2 17 1 33 3 36 1 38 2
-7vwikl 1 30 1 36 1
-7vx2f2 -2 38 2
-7vx5vx 7 9 1 24 1
-7vzxtj 2 5 1 16 1 30 4
-7w9lwm 4 0 1 36 1
-7wazgl -6 0 5 1 5 3 32 11 2 16 1 19 2 20 1
-7wf2f9 -6
-7wiwjy 0 1 1 32 2 33 1 36 1 38 1
-7woyp8 25 7 1 10 1 20 1 23 2 39 1
-7wrg5p -4 32 1
-7wtetp -3
-7wv5f2 -9
-7wva7m 1 20 1 30 1 31 1
-7wy5co -8
-7x2uit -5
-7xalu4 -1 12 1 28 1
-7xd5nd 2 15 1
-7xi13s -4
-7xielt -2 36 2
-2uscj -2 3 1 5 2 7 1 9 2 15 1 17 1
-7xj9pz -2
-sklxo -2
-7xqcy6 7 10 3
-7xri55 6 26 1
-7xssvc 0 30 1
-7xu0y0 -3
-7xyfgk 0 12 1
-sm0wo 5 33 1
-7y86a2 -3 22 2 24 1 28 1
-7ya8xr 0 17 3 20 1
-7yba3j 4 7 1 13 1 19 1 33 1
-7ybobq -2 36 1
-7ybxk4 5 15 1 33 1
-7yefjx -5 5 1 12 1 35 1
-7yg0s5 -1 10 1
-sn9la -6
-7yhw1p -4 0 1 5 1 7 1 9 1
-snfkv -12 5 1 9 2
-7yipys 15 0 1 16 1 20 1 31 2
-7yjoq3 -1 19 1 26 1
-7ynpw9 -2
-7ynvrt 1 31 1
-7ypmwp -2
-7yrm65 1 36 1
-7yxcix -1 28 1
-7z1fjx 0 22 1 30 1
-spn47 8 0 1 6 3 11 1 14 1 31 1 33 1
-7z6wz2 11 1 1 16 1 19 3
-7z8u5a -3 1 2 30 1 33 1
-7z9fav 6 33 1
-sq6n0 -2
-sqj1q -6
-7zfgne 6 17 1 32 2
-7zl4py 10 8 1 13 1 15 1 17 1 31 1
-7zvy4a 0 9 1
-7zxtc4 -3 4 1 19 1 20 1
-7zxxtl 3 8 1 24 1 33 1
-ssrjf -2
-801l9f 4 15 2 20 1
-805n0u 4 24 2
-8067mb 5 36 6
-stgca 12 0 1 7 2 8 1 9 1 13 3 15 5 19 1 20 4 24 2 25 1 28 4 29 1 31 4 33 2 36 2 37 1 38 2 39 3
-stlsp -3 19 1
-stsfn -2 5 1
-80a1p1 -5
-80bhxk 3 5 1 20 2 36 1
-80gmfq -8 26 1
-80ifi4 2 20 1
-80jj5t 2 16 1 38 1
-80mg5l 12 12 1 13 1 14 1
-80mnjv -3 32 1 37 1
-80mozj 20 20 1 36 3
-80tbw3 0 33 1
-svszk -5 0 1 10 2 12 1 16 2 33 1
-80uhu9 -14
-80yu2d -3
-swpwv 1 5 1 16 2 26 1
-sx2rq 0 4 1
-8171m0 -2 1 2 5 1
-8175gn -8
-81bvp8 2 33 1
-81em52 2 1 1
-81ermc -3
-81iell -5 31 1
-81kkms -2
-81o3u3 -3 8 1
-81sav2 -4 20 1 39 1
-81u2x2 11 9 1 17 1 38 4
-81xovy 0 33 1
-81ydc2 2 36 2
-820o6n -2 16 1
-821vv2 4 8 1 12 2 13 1 25 2 33 1 36 1
-t0fh8 -5 3 1 4 1 12 1 16 1 31 1 33 1 38 1
-82791o 3 30 1
-82gm1g -2
-82jaed 3 0 1 18 1
-82k4wu -4
-t26zy -1 8 1
-82obcg -10 1 2 19 1 37 1
-82rhvv -5
-82s259 4 6 1
-82saqz 6 0 1 8 1 9 1 17 1
-82ti8v -1 36 1 38 1
-82uz1r -5
-833utd -14
-834tke 4 1 1 13 1
-838t1y -4
-8392gj 6 7 1 25 1
-83kzrs 5 33 1
-83mf22 0 16 1 30 1
-83msdb -2
-83t8ib 6 20 1 36 1
-840lbo 2 20 1 29 1
-t7lyu 1 25 1
-845dhq -2
-847jam 17 0 7 1 4 3 1 5 3 8 6 10 2 13 4 14 1 15 1 16 5 19 1 22 11 24 6 25 1 28 6 29 5 31 31 33 2 35 4 36 7 38 1
-849bpy 3 13 1
-84bova -2 20 1
-84cyew 3 0 1 7 1 9 1 12 1 25 1 31 1 33 2
-84ozs9 3 1 2 13 1 15 1 28 1 29 1 36 1
-84qp3e -10 15 1 20 1 31 1 36 1
-84rkme -2 26 1
-84vv9o 5 13 1
-84vvfu -3
-84xryk 23 1 1 5 2 8 4 9 3 12 3 15 3 19 1 20 2 31 10 36 1 37 1 38 1
-85537b -2 8 1 38 1
-858vt3 -3
-85agep 2 15 1
-85j4cx -10 0 3 3 1 5 1 8 2 11 4 15 9 16 2 20 1 24 3 28 1 31 1 33 2 36 1 38 2
-85m0st 9 8 2 30 1
-85n0au -2
-85q0rp -9
-85ug4w -4 26 1
-85xsyd -27 8 1 28 1 29 1 31 1
-85z4jz 0 36 1
-861ylp 1 13 1
-862q58 -6
-866kjo 0 14 1 16 1 37 1
-8696gp -5
-86b8bi 2 15 1 22 1
-86g0s1 -2
-86g23z -11 1 1
-86gare -11 10 1 12 1 13 1 14 1 15 2 22 1 31 2 33 2 36 1
-86kfn2 6 16 1 33 1 38 1
-86o4yh 5 31 1
-86tpkq -14 5 1
-thhfd -11 19 2
-872xn7 -5
-873ncu 0 12 1
-874f8a -2 8 1 20 1 28 1 29 1
-87753k -5 12 3 31 1 36 1
-tipu4 1 15 1
-877g8s -4
-87dxt2 4 31 1 36 1
-tjye1 -2
-87n5pi -7 7 1
-87nma7 -3
-87ob34 -4
-87q7s0 -3
-87rfyj -9 10 1
-87two1 -1 10 1
-87uj49 -5 32 1
-87z7n3 0 19 1
-882n4i -3
-883u77 -7
-88b6do 1 7 1 9 1
-88cap8 -6
-88cgtq -16 1 1 36 1
-88fgsl -4
-88hue7 2 9 1 12 1
-88k12d -5 4 1 36 1
-tnmxe 1 19 1 28 1
-88q11l 4 8 1 28 1
-88s4cj -2
-88sjr1 2 17 1 31 1
-88so7n -4 9 1 13 1 20 1 33 1 38 1
-88twaq -11
-88vbe2 -3
-88ylac 1 12 1 38 1
-88zpw3 1 28 1 32 1
-8902u9 -2
-896r9s -4
-899g54 -4 9 1 15 1 26 1 33 1 36 1
-89aq3m -9 33 1
-89egi6 -5
-tqpzt -9 28 1
-89fymt -4 16 1 31 1
-89kybb -6
-89m56t 2 0 1 12 5 15 1 22 2 25 1 31 4 32 2 33 1 35 1 38 1 39 1
-89q9t0 1 14 1
-89rdin -3
-89wlzy -5
-89wmzq -4
-89yxbm 6 26 1
-8a1uj9 21 19 6 23 1 31 2 33 1 37 3
-8a4mr6 2 14 1
-8a6jkx -6
-8a6vbw -4 38 1
-8a91et -3
-8a922f 9 0 1 5 2 12 1 16 1 17 1 29 1 30 2 31 4
-8aacur 0 37 1
-8ae7on -6
-8afmpf 4 11 1 31 1 36 2
-8agez3 3 8 1 15 1 31 1 33 1 35 1 36 5 37 1
-tugq2 2 8 1
-8air3y -2
-8ais48 -4
-8alf11 -3 19 1 28 1
-8an1xe -3
-8ao01p -11 5 1 38 1
-8aoifd 4 34 1
-8aolki -2
-8atbau 4 25 1
-8au28c 4 25 2
-2zl4e 9 0 2 3 1 11 1 20 1
-8avdlg -3
-8b5j3z -3
-8b6r5m 1 22 2
-8b6sai -2
-8bahg7 -2
-8bfezc 1 13 1
-8bi0br -1 8 2
-8bj84v 2 18 1 28 1
-8bka97 8 8 1 20 1
-8bojn8 6 8 1 9 1 12 1
-tz7ko -4
-8bvwoc 8 4 1 5 2 12 1 14 1 15 1 16 1 17 1 20 2 22 3 25 2 31 12 33 1 36 4
-8c3dw9 -7
-u0c8g -3 31 1
-8c3we6 -3 26 1 31 1
-8c56sw 1 30 1 36 1
-u0jdq 0 17 2
-8cc0uw -5
-8ccg56 8 21 1 30 1
-u1d5n -6
-8cef7d -2
-8ch2pn -5 12 1
-8cmac8 -6
-8cmw5z 2 1 1
-8cn5el -4
-8co7ek -4
-30as1 -5
-8cvsql 0 0 1
-8czmgf -3
-8d0uzb -4 19 1
-8d11vu 7 1 1
-8d3k11 -3 31 1
-8d4l36 -9
-8d78rl -4
-8d7k3e 5 1 1 16 1 26 1 37 1
-8d8dan 11 33 1 36 2
-8daucw 2 13 1
-8db9ak 3 10 1 13 1 16 2
-8dfo8a -3
-8dgv10 7 1 3 20 1 24 1
-8dji3n 6 0 1
-8dpe01 -7 10 1
-u6d1j 0 5 1 10 1 28 1 38 1
-8drpep -7
-8dx7pi 4 31 1
-u7806 -2
-8e4i6y 2 1 1 34 1
-8ed7kg 5 2 1 10 1 30 1
-8ef9ma -5
-8ej7ix 2 0 1
-8eob2t 3 10 1
-8esvxv 5 36 1
-8etuv5 0 19 1
-8evlk5 17 4 6
-8evqej -4 8 2 11 1 15 1 31 1 33 2 36 2 37 1
-8f2dpw -1 7 1
-8f61xn 0 33 1
-8f8it9 -5 10 1 12 1
-8f956w -2
-8f9v86 -6
-8fcbmn 6 32 2
-8ffowz 0 39 1
-8fh76g 8 26 1 31 2
-8fi04w -2 4 1 30 1
-8fsrqg -1 30 2
-8fsvds 5 5 1 10 4 20 1
-8fv2lb 6 0 1 26 3
-8fx0ks -3 24 1 32 1
-8fx6ed -4 0 1
-8fxcyj -3
-8g03w0 3 36 1
-8g49dl 26 2 1 20 3 22 5 25 2 26 1 27 1 29 2 30 1 31 21 36 4
-uezuc -2
-8g6a8h 21 0 3 1 3 2 2 3 1 5 6 7 1 8 6 9 1 10 2 11 1 12 5 13 2 14 1 15 8 16 2 17 6 19 3 20 1 22 1 24 2 25 1 26 1 27 1 28 1 29 2 30 2 33 4 38 1
-8g89xb -2
-8g8q1d 0 31 1
-8g9gtt 4 8 1 25 1
-8gaqk3 -1 15 2 33 1
-8gaza6 -4
-8gc5ar -2
-8ge47u -5
-8gi78u 0 15 1 20 1
-8gmk6w 2 32 1 33 1
-8gnq2r -2
-8gnszc -6 0 1 15 1
-8gtalt 0 5 1
-8gv3c3 -4 34 1
-8gw8q0 -14 1 1 4 1 15 1 19 1 22 1 29 3 31 4 34 1
-uhyip 0 25 1
-8h0xd3 -7 1 1 16 1 20 1 37 1
-8h8z6y -4
-uj6fv 6 14 1 24 1 32 1
-8hegrc 0 22 1 28 1 31 4
-8hercz -2
-8hkvt3 4 13 1 20 1 23 1 31 2 37 1
-8hoofe -2
-8i2tez -4 28 1
-8i7lr8 -3 34 1
-8iclw3 -5
-8id609 12 22 4
-8iem6l 8 5 1 11 2 36 1
-8if75v -3
-un8ra 6 19 1 36 1
-8ihzp4 -3
-8it748 -4
-8itbyj -5
-8ivmuk 0 25 1
-8ivxt3 2 8 1
-8ixcny -4 19 1 36 1
-8iyqbo -3
-8j0us0 -9 0 1 33 1
-8j7mwg -7
-8jmrn0 0 5 1 19 1
-8jr5w8 -6
-8jvopd -4
-b32x -2
-8k04zy -6
-8k3y2x 3 0 1
-8k73cx 1 24 4
-8kafh8 -2 19 1
-8kbbz3 -3
-8kbtc0 6 3 1 15 1 33 1 36 1
-8kcq9v -7 8 1 11 1 15 5
-8kmuqa -2
-8krvhv -7 16 1 26 1
-8ksx32 -2
-8kueyk 8 9 2
-8kztwu 18 0 1 2 1 10 2 15 1 16 1 17 1 19 1 24 3 25 2 31 1 38 5
-8kzy85 -1 8 1
-8l0rj9 -2
-uwhpa 9 2 1 38 2
-8l2yyd 0 31 1 36 1
-8l3eoa 0 12 1 19 2 33 1 37 2
-8l4l3y -2 29 1
-8l5yos 5 16 2
-8l6cul 10 22 6
-8l6rda 3 25 1
-8lcryr -6 4 1 20 1
-8leowf -7 33 1
-8lg8bp 18 0 4 2 2 3 4 5 2 8 1 10 2 11 2 12 5 14 1 15 4 16 11 17 2 19 6 20 2 23 1 25 5 26 1 28 1 30 2 31 2 33 1 36 1 37 4 38 2
-uy1kx -1 33 1
-8lhhfn -4
-8lhph9 -5 36 1
-8lipmb -3
-8lk5fx 0 37 1
-8lp78h -1 8 1 17 1
-8lpo9h 12 8 1 13 1
-8lu7fw 0 16 1
-8lxcks -3
-8m36fy 2 1 1 5 1 31 1
-8mgc0o 25 1 2 5 1 9 3 10 3 20 1 23 6 33 1
-8mhd2d -1 5 1 17 1 24 1
-8mm0bq -2 20 1 30 1
-8mn5r1 1 0 1 3 1 11 1 13 1 25 1 34 1
-v2l7d 4 8 1 16 1
-8mpy6z 1 2 1 8 1
-8mqehd 1 8 1 15 3 16 1 20 1 31 2 33 1
-v39v1 2 12 1 38 1
-v3avg 24 2 2 12 4 13 1 19 2 20 2 31 2 32 1 37 6 39 1
-8mxqjk -2 12 1
-8mxu6o -4
-8n7viq 6 9 2 14 1 22 1 24 11
-8ncng1 -4
-8nd02u -11
-v4wwm 3 20 1 37 3
-8neaut 1 33 1 36 1
-8nkdst -4 8 1 16 1 20 2 37 1
-8nkr4b -6
-8nlg4y -1 1 1 10 1 28 1
-8nqdz0 -2
-8nqe4b 5 22 3
-8nrrif -2
-8nt0ts 4 15 2
-8nva9i -2
-8o6e8y -4
-8oao8c -1 12 1 13 1
-8obbdb -9 19 1
-8ofp0b -3 10 1 12 1 20 1 31 1 38 1
-8ohixs 6 12 2 15 1 24 5
-8ohq9n 2 17 2 38 1
-8omizj -5
-8oozq2 1 9 1
-8p1uaf 6 20 1 31 2 39 1
-8p25kr 1 14 1
-8p5mxv 7 21 1 36 1
-vbvhw -8
-8pd7q4 -6 5 1 39 1
-8pibq5 6 8 1
-8pn8sl -2
-8powrb -2
-8pq2ti 8 0 1 7 1 16 1 33 3
-34ypk -2
-8py2au -5 10 1 19 1
-8pzvrq 5 5 1
-8q25o1 3 13 2 20 1 32 1
-8q2hc2 -3 36 4
-8q5baw 6 5 1 10 1 11 1 15 1 29 1 36 1
-8qa5uz -3 12 2 24 1
-vfk12 -3 34 1
-8qc64e -6
-8qdh2u 4 1 1 32 1
-8qg5vg -4
-8qjcag -5
-8ql3pe 2 10 1 12 1 19 3
-8qranq 0 9 1
-8qugxr 7 0 1 2 1 5 1 8 1 10 1 15 2 16 3 19 1 22 1 28 1 30 1 31 1 32 1 33 2 36 1
-8qvi34 -5 5 2 15 1 16 1 23 3 26 2
-8qxagq -2
-8qzv7o -12 5 1 9 1 12 1 29 1 36 1 37 2
-8r21hd 8 24 2
-8r4sse 16 7 1 15 2
-8r803v 3 19 1 29 1
-8rec7p 0 19 1
-8rk2yh -7 36 1
-8rn6qq -1 10 1
-8rrly9 -3 1 1 37 1
-8rywhg 4 8 1 36 2
-8rywkt -4
-vlz7e -2
-8s6gwb -2
-8s8613 1 19 1
-8s8bgt 8 0 1 1 4 2 1 4 1 5 3 8 1 9 2 10 7 12 3 13 3 14 1 15 3 16 3 19 11 20 2 22 7 25 3 26 4 28 2 31 2 33 6 35 1 36 2 37 4 38 1 39 1
-8s9dj4 2 25 1
-vmk95 4 5 2 36 1
-8serha -2 8 2 20 2
-8sl3fj -8 2 2 15 1 16 1 20 1 24 1 33 2 34 1
-8snjgk -3 10 1 12 1
-8sns69 -4
-8stobv -4 30 1
-8sv4ge -3 8 1
-8t1xw6 2 15 1 20 1 32 1
-8t4bnx -6
-vpnta -3
-8t91xq -3
-8tajh4 -7
-vqdzi -2
-8tfoc2 -2 9 1 11 1 30 2 33 1 38 1
-8ti9ti -44 1 2 4 1 5 1 8 2 9 2 10 2 11 1 12 1 13 1 14 1 19 26 20 2 21 1 22 4 23 4 26 1 28 1 30 4 31 6 34 3 36 9 37 8 38 2 39 2
-8tiu11 -11 12 1 14 1 22 1 25 1 31 6
-8tjvjj -4 7 1
-8tmikj -5
-8tuo06 -3
-vstny -2
-8u2axu 13 2 1 20 1 32 2
-8u2xef -1 15 2 20 1
-8u4mz4 3 31 1
-8u88q3 3 9 2 15 1 34 1 38 1
-8ub83m -2
-8ubfjg -2
-8uc43z -1 12 1 16 1
-8ufmh4 -2 18 1 20 1 33 1
-8uis8b 5 20 1 30 1 34 1
-vuvnx 3 37 1
-8uoj7c -8 12 1
-8uq6wx 3 0 1 26 1
-vvj5v 3 3 1 12 1 13 1
-8uyt8w 3 31 1
-8v1hn9 6 5 1 8 1 12 1 19 1 23 1 24 1 25 4
-8v306i -4 31 3
-8v3da5 -2
-8v5yjk 1 16 1 25 1
-vx0ru 2 9 1 19 1
-vx1kl 6 8 1 16 1 28 1
-8vcch0 -2 15 1
-8velp9 0 31 1
-8verp3 2 30 1
-8vjrhq -5
-vykn3 -6 30 1 36 1
-8vnaks -9 8 1 31 1
-8vrqgx 6 1 1 16 1 25 2
-8vtqvd -2
-8vwoxu 3 5 1 15 1
-w0jb8 -6 11 1
-8wbri2 3 9 2 12 1 16 1
-8wcypy -3
-8wd3ub -1 32 1
-8wdyrf 12 1 1 5 1 9 1 15 2 20 1 26 1 28 2 38 1
-8wjllr -1 33 1
-8wn4jp -3
-8woggk 4 15 1 33 1
-8wp36u -1 17 1
-8wrg1l -3
-8wrybf -4
-8wu7if 2 34 2
-37i46 2 15 1 36 1
-8wulsy -3
-8wyfov -3 3 1 18 1
-w3m94 11 10 1
-8x21o7 4 0 1 11 3
-8x6om5 -2 37 1
-8x6z3d -2 30 1
-8x8jlr -4 8 1
-8x8nk8 -1 12 1 20 1
-8xkzly 7 0 1 15 1 25 2
-8xn9dq 4 24 1 33 1
-8xo2ez -1 12 1
-8xpm84 2 15 2
-8xxrhz -2
-8xy6xz -3 10 1 19 1
-8y01kz -5
-8y158y -3
-8y4p5y -4
-8y5tym 2 7 1
-8y6cdj 4 13 1
-8yaxy3 0 8 2
-w8f2x -4 15 1 33 1 36 1 38 1
-8ygy3u 2 10 1 15 1 26 1 36 1
-8yj6b6 -1 2 1 20 1
-8yjvld 11 8 1 12 1 22 1 25 1 31 4 33 1
-w9goo 1 12 1
-8ymyw4 3 7 1 30 1
-8yqc4v -4
-8yrmwx 1 0 2
-8ysw1h 2 15 1 25 1
-8ytq5c 5 8 2 14 1 39 1
-8z00fx -3
-8z4dob -3
-8z8lme 8 30 1
-8z9qa7 -15 4 1 19 3 25 1 37 1
-8zdgv5 6 0 1 8 1 10 1 12 2 36 1
-8zdvei 15 24 5
-8zk539 1 31 1 38 1 39 2
-8zkh6l 1 13 2 36 1
-wcwds 1 12 2 36 1 37 1
-8zlqgh 4 31 3
-8zmtvm 5 1 1
-8zmyh8 -1 33 1
-8zryg2 -1 20 1
-8zsy2n -2
-8zudna -2
-8zwmph -3
-8zxbm9 -8 17 1
-903kbr -1 8 1
-905dou 1 30 2
-90b1fb -1 30 1
-90cl6t 2 1 1 26 1
-90efmw -14 36 1
-90foo2 3 7 2
-90gqu7 -3 33 1
-wg45e -4
-90himz -3
-90iw3x -2 5 1 28 1 33 1
-90nyux -10 10 1 38 2
-90u95a -4
-90up4k -1 18 1
-whgxf -1 0 1 9 1 15 1 16 1 17 1 28 1
-90wil8 0 13 1
-90wqzb -1 30 2
-whoq8 -2
-90z4tr 4 31 1 34 1
-911sdz -2
-913onr -2
-914utf 12 7 1 13 1 28 4 31 1
-915yd5 -1 12 1
-917ju7 -9 36 1
-917msm 0 15 1 20 1 31 1
-wizdt -2 0 1 16 2
-91cp5o -5
-91cy6q 6 31 1 33 1
-91fodk 3 0 1 17 1
-91gqyu 2 18 1
-91i40p 5 16 1 17 1 29 1
-91jtzg 12 0 1 1 3 2 1 5 1 7 1 8 2 13 1 15 1 16 3 19 2 20 4 24 1 25 1 31 7 33 7 36 35 38 2 39 5
-91l80m -2
-91r7n8 -2
-39a68 -1 30 1
-91vv7n -10
-91ycfz 15 12 2 37 1
-9211yo -2
-923vv5 6 0 2 11 1 14 1 20 2 31 2
-928sbn 2 5 1
-929oop -3
-92ct1e 0 1 1
-92elo4 -10
-92gbns 7 6 1 26 1
-92j6lm -1 12 1 26 1
-wnoie -3
-92myn8 1 5 1
-92n2li -2
-92n4jb -9 15 1 20 1 29 1
-92o6bk 4 6 2
-92q84m 9 2 3 5 1 7 2 10 1 15 2 16 8 20 1 25 2 28 1 29 1 31 1 33 3 35 1 38 1
-92rwfc 1 36 1
-92tng2 -3
-92xxj1 -6 12 1
-92ypes -2 14 1 36 1
-92zw38 -2 31 1
-39q05 5 10 2 26 1
-939i4z 0 32 1
-93a4av 1 24 1 36 1
-wq8d9 5 20 1
-93bmmp 2 1 1 12 1
-93ha55 3 12 1 18 1 20 1
-93jzor -4
-93le1u -5
-93w6g5 -35 1 2 6 1 8 4 12 7 13 2 19 2 23 1 25 6 26 1 28 3 29 1 30 2 35 1 39 1
-wsplk -2
-94btmo 1 26 1
-94dxiy -1 5 1 12 1 31 3
-94iobu -2 5 1 20 4 22 1 28 1 36 2 37 1
-94k3e2 -5
-94kxm6 4 14 1 16 1 31 1
-94ltd9 -6 0 6 1 15 2 4 3 4 4 1 5 10 6 6 7 11 8 15 9 3 10 4 11 3 12 13 13 17 14 10 15 15 16 18 17 5 18 1 19 12 20 22 22 4 23 1 24 7 25 9 26 4 27 1 28 4 29 1 30 9 31 8 32 10 33 19 34 2 35 1 36 7 37 2 38 9 39 9
-wv354 -3
-94r10i 0 7 1 10 1 15 2 16 1
-wvjcf 5 8 1 31 2
-94rq5j 1 31 1
-94u9wl 7 15 1 19 2
-94vqtf -3
-ww9gc -12
-wwcs3 -1 30 1 32 1
-9504jl -5
-951wmz 3 1 1
-955u3r 2 13 1 16 1
-95ahc8 0 30 1
-95doj2 -2
-95dpz8 -7
-95ho3v 11 39 2
-95iq85 5 1 1
-95ke64 8 12 1 15 1 39 1
-95kfkp -12
-95mrc7 7 0 1 8 1 9 1 13 1 15 2 16 3 20 1 24 1 28 4 31 1 33 1
-95vcj0 0 8 1
-96177r 14 1 1 5 1 8 1 12 1 13 1 16 9 26 1 36 1
-962f6s 5 16 1
-9675xo 2 7 1 8 1
-96a2o2 17 2 1 12 1 15 1 16 1 25 2 26 2 39 3
-96a3ru 3 30 1
-96bb0y 6 28 1
-x16ev -8
-x18ly -6
-96cnev 1 16 1
-x1f1r 6 0 1 5 1 11 1 16 1
-96fauo -4 19 1 20 1
-x1nvl 0 33 1
-96i7ic -3 25 1 37 1
-96ma6f 0 3 1 5 3 6 2 8 2 10 1 13 2 14 1 16 1 19 2 20 1 26 3
-x2ak4 0 5 1
-96tqe3 -4 4 1
-96vnyx -12
-x370o -14 16 1 17 1
-x3e2h 9 13 1 31 1
-96ysbe 14 6 1 7 1 33 2
-96z3xw -1 32 1
-96zyh0 0 0 3 13 1 16 1 20 1 30 1
-x3olv 2 2 1
-971h6e -2 2 1 3 1 5 1 8 1 10 1 13 1 15 1 17 3 20 2 32 3 33 2 38 1
-972nuo 3 16 1
-972sno 5 0 1 6 1 8 3 9 1 17 2
-976vvg 2 33 1 37 1
-97at62 -1 36 1
-97cbss 3 8 1
-97cu6j -2
-97gkpt -2
-97h1d4 -9
-97jupb 3 7 1 13 1 15 1 25 1
-97nw5j -3 8 1 15 1
-x6772 0 33 1 39 1
-97q2m9 -2
-97tmnu -4
-97w1hn -4 36 1
-97wm5r 1 0 3 3 1 10 1 11 1 16 1 17 1 20 1 28 1 33 2 36 1
-97wn2z -2
-97y30c -19 0 1 3 2 11 1 15 1 30 1
-982zip -15
-988oor -2
-98atjz 7 1 1 12 1 26 1
-98dcys -4
-98fss0 -4
-98hpuy -9 0 1 20 1
-98idsy 5 13 1 19 1
-98mrl6 -2 17 2
-98pxga 11 10 1 12 1 39 1
-98qcm4 5 13 1 33 1
-98s1iz 34 0 1 5 6 6 1 7 1 8 3 10 1 11 1 13 1 15 2 16 2 20 1 25 2 28 2 30 2 31 2 32 1 33 2 36 2 38 2
-98umt7 8 9 1 31 1
-98x4n6 -3
-98xl2n 11 10 1 12 2 18 1 20 2
-98yuy1 -2 17 1
-990ru7 11 13 1 20 2 28 1 31 6
-992ps8 4 15 1 16 1 28 2
-996bh5 -3
-998yuc 4 8 1 17 2
-99e44k 0 28 1
-99fnvb -3
-xchpp -1 3 1 17 1 30 1 36 1
-99hesg -5
-99i2cb -2
-99l54o 6 13 1 15 1 33 1
-99lnny -11 2 1 8 1 14 1 30 1
-99mwfx -10 33 1
-99n0y8 0 19 1
-99v7ln -30 2 1 11 1 15 3 18 1 20 1 30 1 31 3 33 1
-xep6z -2 31 1
-9a35rn 3 30 1
-9a3zz3 -6
-9a4w2r 0 31 1
-9a76cx -4
-9a7x1j -2
-9a88f5 3 7 1 23 1
-9a9j4k -10 36 1
-9a9p84 4 0 1 5 1 10 5 12 1 13 1 14 1 16 1 20 1 27 1 30 1 37 2
-9aio0o -2
-9aipvk -2 36 1
-9aird5 -4
-9aj2v4 -9
-9arvvc -16 1 2 3 3 5 5 6 1 8 1 10 1 12 4 13 3 16 2 17 1 20 3 23 1 25 2 26 3 33 1 37 1
-9askn1 2 1 1 17 4
-9auoah 0 2 2 8 1
-9aybz0 -3
-9aygmz -1 7 1 8 1 12 1 15 1 16 1 29 1 31 1 32 1 33 1
-9ayxui 2 0 2
-9b05ga -2
-9b52q6 3 31 2 39 2
-9b8b1f -2 7 1 25 1
-xiv6j -5
-9be7vn -2
-9bg74i -9 5 3 17 1 20 3 23 1 31 1 33 2 34 1 37 1
-9bgydb -4
-9bl0ix 12 5 1 22 3 30 1
-9bl6up -2 23 2 33 1
-9blnyi -2
-9bq4jh 2 19 3 37 1
-9bq7bo 4 1 1 34 1
-9bqp9h 2 25 1
-9braek -14 8 1 11 1 16 3 20 3 23 1
-9bvtwf 1 38 1
-9bxm9b -1 3 1 11 1 14 1 33 1 37 1
-xle5u 8 14 1 28 1 30 1
-9by2de -5 7 1
-9c02hd -2 31 1
-9c9xmz -9
-9cbdn8 2 19 1 30 1 36 4
-9cc5fv 3 8 1 27 1 31 1
-9ceyjs -2 25 1
-xn83m 4 28 1 31 3
-9cg9fe -2
-9cgvcz -2
-9chw8c -2
-9cjhyx -2
-xnm4i 3 13 1 14 1 30 1
-9cqcsi -7 0 1 1 1 3 1 5 4 8 1 11 10 36 3
-9ctwac -2
-9cu23k -3 0 1 5 2 8 2 9 1 10 1 12 1 13 1 16 2 17 1 19 1 20 1 23 2 30 1 39 1
-9cwuki -3 26 1
-9cww4p 0 16 1 24 3 30 2 36 1
-9d36ma -3
-3deeq 2 0 1 3 1
-9dklzf 10 12 1 19 2 37 2
-9dm5hn 3 0 1 1 1 5 1 12 1 13 1 16 2 20 1 25 1 30 5 31 1 36 1 38 2
-9dqt7u -1 10 1
-9dse2k -1 16 1
-9dtsl5 -3
-xs7lb -15
-9dumar 1 22 1
-9dwxc7 -4
-9e4ogh -2 7 1 17 1
-9e587l -3
-9e8r9b -5 20 1
-9ecvjr 61 1 1 2 1 4 3 7 1 12 1 17 1 19 3 22 1 28 1 31 22 37 2
-9ei89b 2 8 1 9 1 20 2 24 1 31 1 33 1 38 1
-9eqia7 -9 5 1 6 1 8 1 10 1 14 1 15 1 16 2 20 1 28 1 30 6 32 1 36 1 38 1
-xvqmf 6 0 1 5 1 15 1 24 1 36 1
-9eutqh -2 8 1 10 1
-9ey99o -2
-9eyzqc 7 1 1
-9ezscv 1 5 1 22 1 28 1
-9f2qjt -4
-xwu0t -4
-xx63t 2 37 2
-9f8r7p -2
-9f9ycj 1 30 3
-9fc8xv -4
-9fchiq -4
-9fcvf6 -3 36 1
-xy06m 10 1 4 13 1
-9fhbil -3
-9fjcey -11 9 1 10 1 26 1 31 1
-9fk6pm -2
-9fkii6 14 13 1 20 3 31 1
-9fmggo -2
-9fni8a 5 14 1 20 1 36 3 39 2
-9fp69f -9 16 1 17 1
-9fq5cc 2 12 1 25 1
-9fred9 1 29 1 31 4
-9fsqjh 5 20 1 28 1
-9fu9lv -4
-9fukca -1 10 1 12 1
-xzmhr -1 2 1 7 1 8 1 10 1 11 1 12 1 13 1 14 1 15 1 16 1 17 6 20 1 23 2 24 1 25 4 33 1 34 1
-9fx6qq -6
-9g0t87 2 31 1
-9g25da -5
-9g3jtj 3 16 1 25 2 26 1 36 1
-9g4grk -3
-9g8xtt 3 30 1
-9g9941 1 11 1 33 1
-9g9od1 -2 15 1 33 2
-9gbsce 25 23 3 37 1 39 1
-9gfxok 0 25 1
-9gg3vr 1 19 1
-y1rn3 -2
-y249j -3 0 1 33 1
-9gnffc 3 28 1
-9goe3q -7 28 1 36 2
-9gojat 9 12 1 15 2 20 1 28 1 31 1 36 1 38 1
-9gp3tn -3 0 1 11 1
-9gq43p 1 33 1
-9gs7fx 5 19 1 37 2
-3eova -8
-9gt700 0 13 1 33 1 36 1
-9gxtwr -12
-9gy1ke -3
-9gz1ax 9 8 1 29 1 31 1 33 1
-9h49cs -1 20 1
-9h4vyz -3 0 2 16 1 17 3
-9h5zh4 -11
-9h8zgn 7 19 2 37 4
-9ha07j -5
-9hajbm 2 31 1 34 2
-9han80 -3 29 1 36 1
-9hbqjo -2 0 1 5 1 8 1 11 1 12 3 16 3 17 1 31 1 33 2
-9hehj0 4 25 1
-9het0b -4 10 3 11 1 19 1
-9hfxuv -8 24 1 31 1
-9hha7j 3 5 1 36 3
-9hmib2 -2
-9hnljl -5
-9hohhl -2
-9huc44 0 27 1
-9hvamg -1 32 1
-9hvkvd 3 8 1 9 2 12 3 15 7 16 1 18 1 20 1 25 1
-9hw0co -2
-9hw57a 3 1 1 13 1 14 1
-9i01b5 -1 37 1
-9i06qd -2 5 1 19 1 25 2 31 4 33 1 36 3
-9i089u 4 1 1 12 1
-9i3kzo -5 3 2
-9i5csf -3 33 1
-9i6zhm -1 16 1 18 1
-9i8isp 7 36 1
-9ibnmz 13 22 2 31 2
-y8jdd -2
-9ieecs 3 22 2 31 2
-9ieeux 2 5 1 12 1 14 1
-9igoot -2
-9imh2x -3
-9io3qs 0 23 1
-ya5ia 1 3 1 11 1
-9iwfsw 1 26 1
-9iwx6r 6 3 1 7 1 12 1 20 4 27 1 33 1
-9ixrwu 2 12 1
-9iywhn 0 13 1
-9izwx6 -8
-9j1v5z -3
-9j6tj2 8 16 1 33 1
-9j7vrk 7 31 2
-9ja5v2 7 15 1 33 1
-9japzq -4
-9jcgcu -7
-9jcxmj 0 16 1
-9jeuha 4 0 1 13 1 18 2
-9jkbgv 3 20 1 28 1
-9jl1ee -4
-9jl2sq 7 19 2 39 1
-9jmufh 4 10 1 20 1 28 1 31 1
-9jn7gr -2
-9jog99 2 30 1
-9jx71y -3
-9jz81o -2
-9k1p94 -2
-9k5b8f -6 18 1 33 1
-9kbv1g 0 16 1
-9ke898 -2 15 1
-9keeea -1 2 1 19 1 31 2
-9keh6e 4 28 3
-9khh6i -1 15 1 31 1
-9kj3uj 5 3 1 12 2
-9kp7k4 1 36 1
-9kuv2r -8 0 1 14 1 31 1
-9kv0td 8 20 1 37 1
-9kv3uw -2
-yiedf 4 5 2 13 2 18 1 28 1
-yimcs 2 19 1 26 1
-yiueh -1 1 1 31 2
-9lazkn -6 2 1
-9ldizl 1 26 1
-9lfm8f 12 9 1 16 1 32 1 33 2
-9ll1ze -4 25 1 33 1
-9lq7v5 -3
-9lrydy -7 31 1
-9lse4e 5 24 1
-9lv7a2 -8
-9lx56r -1 31 1 33 1
-9lx7ya -4
-9lzck8 0 16 1
-9mb6gs 3 25 1 30 1
-9mbm3a 5 16 1
-9mebsi -5 1 1 25 2
-9mem6y 7 23 1
-9mgsar -4 17 1
-9mj5qs 9 4 3 12 1 16 2
-ynovf -9 5 1 8 1 12 1 13 1 16 2 18 1 20 2 28 3 30 1 31 1
-9mloex 6 15 1 34 1
-9mn3ya -1 10 1 20 1
-9mqyzt -4
-9mr06o -3 1 1
-9mr8nj 0 8 1 10 1 15 1 16 2 26 1 28 1 38 1
-yohkv 2 20 1 38 1
-9mwl8g 0 2 1 12 1 31 1
-9mxyg0 -13 10 2
-9mz8j4 -7
-9mzfv8 -8
-9n1782 -5
-9n1vm3 0 30 1 38 1
-9n44ej 5 12 1 26 1 28 1 37 1 39 1
-9n7y93 1 12 1
-9n8cfb -3 15 1 17 1 38 1
-9n8cux -3
-9n9iql 3 1 1 19 1 38 1
-9nbfdu -2 7 1
-9ngfr7 -3
-9nj40f -6 0 2 1 1 3 1 5 2 8 1 9 1 12 1 16 2 18 1 20 7 30 1 31 1 33 1 36 1
-9nkxq0 -3 13 1 15 1
-9nlsjc -4 15 1 18 1 20 1 37 1
-9nn7ge -5
-9npbu0 2 36 1
-9npq2d 19 5 2 7 1 15 1 20 1 28 1 37 1 39 1
-9nv9jn 2 8 1 16 1 17 1
-9nwrja 0 12 1 17 1
-9o1jmk -10 19 2
-9o38qd -3 0 2 5 6 11 1 16 1 17 1 31 1
-9o6k2l 7 30 3
-9o7l4b -2
-9o8069 -7
-9o8tb5 -4
-ytpxp -5 0 1 12 1 15 1 16 1 20 1
-9o99ph -1 10 1
-9o9prp 1 1 1 15 2 23 1 33 1 36 1 37 1
-9oc9nw 4 36 1
-9odgq8 -2 12 3 13 1 14 1 20 1 37 1
-9odpo7 -5
-9oewv6 3 25 1
-9ogcy9 6 3 2 31 1
-9oh4lp -6
-9olbqe 1 30 2 36 1
-9oqblv -3 3 1
-9ov7st -7
-ywftv -2
-9p103v 15 19 1 37 3
-9p2o5w 0 36 1
-9pan14 -2
-9pc2v4 -2
-9pcz74 37 0 11 1 3 5 2 11 5 12 1 13 9 14 2 15 2 16 5 19 2 20 3 23 1 24 8 27 1 28 7 29 2 30 6 31 5 32 1 33 3 34 2 36 9 37 2 38 4
-yxum9 0 15 1 16 1 33 1
-9pezxp 7 0 1 4 1 9 1
-9pf5k1 -2 31 1 36 1
-9pj73j 6 13 1
-9plw7h 0 14 1 16 1
-yyp7a -2 13 1 20 1
-9q3gwi 0 29 1 35 1
-9q3jnc -2
-9q4b3o -3
-z11ed -3
-9qbpx3 6 0 2 2 1 3 1 7 4 8 1 9 1 11 1 12 3 13 3 15 3 16 2 19 1 20 2 22 1 24 4 26 1 28 3 33 3 36 3
-9qgagq -3
-9qgxjw 1 2 1 23 1
-9qkm2a -2 4 1 14 1
-9que57 -9 10 2 12 1 15 2
-9qwh9m -1 31 1 33 1 38 1
-9qwwjh -3
-9r2ffv -4
-9r5vb6 -20 7 1 8 1 9 1 13 1 14 1 15 1 36 1
-9r5ykx -4
-9r6zng 3 8 1 12 1
-9ra9cf -3
-9rgvkk -3
-9rhl24 3 15 1 29 2 31 1
-9rn8fc -2
-9s203w -7 0 1 20 1
-9s593p 9 16 5
-9s8dck 2 19 1 20 1 33 1
-z8akg 5 30 2
-9saxw8 4 9 1
-9sd3co 7 5 1 13 1 25 1 28 1 36 1 38 1
-z8qy6 0 39 2
-9sfxtx 4 8 2 13 1 31 1
-9shv8l 5 24 6
-9sji71 1 10 1 15 1
-9sl6pk 6 8 1 16 1 18 1
-z9c4o -6 20 1 37 1
-9szz85 -3 22 1
-9t0upl -4 12 2
-9t17sh 1 0 1 26 1
-9tgq5q -5
-9thckj 0 15 1 20 1
-9tiotc -2
-9tp3v5 -8 16 1 34 1
-9tq6pe 2 10 1 20 1 34 1 38 1
-9ttrku 1 26 1
-9u08h7 -6 1 1 4 1 9 1 10 1 13 1 20 1 26 2
-9u0n0n 10 5 1 8 1 16 5 39 1
-9u4jw3 -2
-9u6qin -2
-9u74rg 0 38 1
-9u7dnk 1 10 1
-9ubdhr 4 1 1 12 1
-9udnqs 6 8 1 26 1
-9udwxo -2 8 1 15 3 32 1 33 1
-9ufx56 -5 30 1
-9ugi4l 2 22 1 23 1 31 1 33 2
-9ulgj6 -3
-9urqfl 0 5 1
-9ury8e -6
-9utoo6 -9
-9uxv5q -7
-9v36qg 6 6 2
-9v6x7r 4 2 1
-9vcnlv 4 15 1 20 1
-9vgemj 17 1 1 25 2
-9vgxr1 1 34 1
-9vj9jn 2 0 1 17 1
-zkl6v -7 2 1 17 1 20 1 24 1 36 1
-9vrl54 2 12 3 36 1
-9vt1dn 2 19 3 37 2
-9vviim -3 12 1
-9vytst -10
-9vzl9v 6 1 2 2 3 10 1 13 4 14 1 19 2 28 2 30 1 37 3
-9w0gix -2
-9w1bva 10 5 1 36 1
-9w38g8 -4
-9w46nr -3 17 1
-9w6nks 6 30 1
-9w7l2t 6 15 3 29 1
-9w8kd8 -3
-9wm3ob -1 36 1
-9wszxc -6
-9wvdt5 -3
-zoqvc 0 15 1
-9wy7tg -2 5 1 34 1
-9wz8hq 3 22 1 39 1
-9x3mjs -2
-9x43a6 1 16 1
-9x4ssb 6 2 1 8 1 19 1 20 1
-9x6ct7 -1 5 1 8 2 12 1 13 1 15 12 18 1 20 1 24 2 28 1 33 1 37 1
-9x9fd1 -5 18 1
-9xak88 -14 1 1
-9xc844 6 8 1 13 1 16 1 25 1 33 1
-9xcjce 4 2 1 15 1 20 1 25 1
-9xf9r9 -12 0 1 11 1 15 1
-9xkxmo -2 30 1
-9xnvje 7 5 2 8 1 12 1 13 1 16 1 32 1 36 2
-9xue43 0 9 1
-zsh5g -2
-zsj0c 4 8 1 30 1
-9xydg5 -11 1 1 3 1 19 1 25 1 34 1 36 1
-9y1ked 4 30 1
-9y30jz 10 1 2
-9y4bdu -5 0 2 5 1 7 1 16 4 25 1 36 2
-9y4xn0 -10 0 1 1 2 5 4 6 1 8 2 12 4 16 1 20 1 25 1 26 1 28 2 32 1 33 1
-9yazqp 1 1 1
-9ybb42 2 12 1
-9yi79e -1 10 3
-9ylbg0 3 26 1
-9yoo3y -56 31 1
-9yqk09 1 8 1
-9yrmtf -14 5 1 14 1 15 1
-9ys9ld 9 8 1 16 1
-9yulx3 -4
-9yvk2g -2
-9yx2lz -3 3 1
-zwig6 1 25 1
-9z2bwu 3 5 1 12 2 22 1 31 1
-9z3f9l -3
-9z4bfz 14 3 1 19 1 20 5 31 1 33 1 36 1 39 1
-9z9d15 -7
-9zfu2h 1 13 1
-9zgg2q 0 6 2 10 1 36 1
-9zkf1i -1 33 1 39 1
-9zm5i8 -2
-zyskf -16 1 1 16 1
-9zo14l -3
-9zotys 3 0 2 8 1 16 1 36 1
-9zt4fy -3
-9zygs7 12 8 1 15 5
-100doq 0 22 1
-a08qcj 7 16 1 31 1
-a0cjuy 5 8 1 15 1
-a0d3an -4
-a0e9nq 8 28 1 31 4
-a0p8k2 -6
-a0sg06 -6
-a0t5og -2 12 1 31 2
-a0uw4v 2 20 1 33 2
-a0vymk 6 22 1
-a13o1l -10 13 1 25 2 33 1
-104o7z 0 2 1 8 1 25 8 36 1
-a1av7a 12 8 1 12 3
-a1fiit -3
-a1gcba 3 33 1 38 1
-a1imc8 8 8 1 12 1 22 1 24 1 31 3
-a1my95 -7 24 1
-a1n44y -4
-a1oytd 3 6 1 39 1
-a1rivn -8
-a1tiat 5 33 1
-a1ujli 3 17 2 29 1
-106og6 -2 1 1 3 1 5 1 8 1 10 1
-a1wcne 10 2 1 5 1 37 1
-a1wyjj -4
-a218s0 -9
-a23flm 6 36 1
-a24291 -4
-a24vnx -4
-a25osu -3
-a27oq6 13 7 1 10 1 13 1 15 2 16 1 19 1 20 3 30 1 31 1 32 1 36 1
-108iej -2
-a2ocjn -2
-a2u3ep 2 5 1 31 1 32 1
-a2v4fk 1 37 2
-a2xs1a 6 1 1 9 1 10 1 12 2 14 1 16 1 26 1 30 1 36 1
-a2yem2 -2
-a30lft 1 19 1 39 1
-a359mw -9 4 1 5 1 8 1 10 1 20 1 32 1
-3mr9i -3
-a39ipg -2
-a39k9y -11
-a3a6gy 15 4 1 12 1 31 2 39 2
-a3ct2n -3
-a3ddou 0 1 1
-a3dqg3 -6
-3mtrr -2 5 1
-a3kzdy -5 0 1
-a3qwen 2 10 1 19 1
-a3whz2 -13 14 1
-a3xgtt 2 0 1 8 2 10 1 12 3 13 1 15 5 20 1 24 2 28 1 32 4 33 1 36 1
-a3xibc -3
-a3yugc -2
-a3zj1p -3
-a495z6 0 5 1 14 1
-a4b7yh 4 14 1 16 3
-a4bez2 5 0 1
-a4ep3w 3 13 1 15 2
-a4fk4v -9 32 1
-a4jzug -2
-a4n49g 2 8 2 28 1 31 1
-a4ot68 3 1 1 8 1 12 1 13 1 37 3
-a4vnv9 -3 1 1
-3ndns -2 8 1
-a4yfnd -7 27 1 31 3
-10i27q 1 5 1 8 1
-10iamw 2 30 1
-a58njl 3 24 1
-a5ex3x -5
-a5j21p 4 14 1 31 1
-a5l2qy -4 1 1 3 1 7 2 13 1 17 1 20 1 33 1 38 1
-10k5r9 -4 3 1
-a5m5eo -5
-a5rr0y 4 24 1
-a5urqg -7
-a613r0 -7
-a681td -4
-a68r53 3 22 5 28 1
-a6dm5c 6 14 1 17 2 32 1
-a6mc4a -4 20 1 35 1
-a6ntga 3 33 1
-3o0fk 6 0 1 1 1
-a6smo3 -2
-a6to8a 7 36 1
-3o2oz 4 0 1
-10pcja 3 31 2 39 1
-10pohe 2 30 1
-10ps6h -4 15 2
-a77r8o 0 0 1
-a78hly 7 12 1 37 1
-a7ff25 5 12 1 16 1 31 1
-a7pade -1 25 1
-a7r4u7 6 1 1
-a7roqa 16 19 1 30 1 31 2
-a7th74 -2
-a7v84k -3
-a7wj2b -2 8 1 11 1 30 1 36 1
-a7wz88 -2
-a7xcgb -8
-a7yvdd 1 30 1
-a7zv48 3 8 1
-a83lnx -5
-a83nh4 2 31 5 39 1
-a87fgn -3 16 1
-a87s6s -2 14 1 15 1
-a8ky1d 4 8 1 15 1
-a8mvn2 -1 1 1
-10v68c -3
-a8nxgk -1 3 1 6 1
-a8r0nn 1 20 1 28 1 37 1
-a8rwwd 2 20 1
-a8smhq 5 5 1
-a8toj8 -6
-a8w7yd 5 0 1 18 3
-a8y1w9 -4
-a940bq 12 28 1 30 2
-a96dsw 3 5 1 10 1 12 1
-a98sx2 4 22 1
-a9kzzd 2 10 1 31 1 36 1
-a9lvzz -5
-a9o6ii -4 16 1
-a9o7sp -2
-a9rrg5 -2 15 1 31 1 32 1
-aa1b22 -2
-aa5uif 2 15 1 20 1
-aa6lfb 8 18 1 19 2 32 1
-aa6qk9 -2
-aa81rw 8 11 1 20 2 30 9 36 2
-aaaemc -4
-aabpiy 8 20 1
-aagenj -2
-aagyof -5
-aanpt1 3 19 1 26 4
-aao5ib 1 19 1 37 1
-aapfq0 0 22 1
-aapjh8 -6
-aayr1t -4 5 1
-aayx1m 8 20 1 33 1
-abayxo 12 16 2 37 1
-abdy4l 9 8 1
-abgffw -6
-abh8na 1 10 1 33 1
-abhd5j -2
-abrnz3 1 36 1
-absxud -4
-abyyc4 -3
-ac2ae1 1 31 1
-ac3260 -3
-ac4rv9 -3
-acad5v 0 24 1
-ace3b9 -2
-acs9hd 5 8 1 20 2 33 1 36 1
-acv0bu 20 12 2 17 1 19 6 23 1 31 2 39 1
-acw5z5 -1 10 1
-acx9v8 -2
-ad5snd -3 33 1
-ad82kl 3 16 1
-ad845c 9 7 1 16 1 20 3
-ad8nlo -10
-ada04o -3
-adgdz3 -1 15 1
-adjt3c -2
-11cuj9 0 0 1
-adnwl5 -1 24 1
-adpjk4 -5
-adpksr 3 1 1 13 1 14 1 20 1 22 3 23 1 26 1 29 1 30 2 31 2 35 1 36 1
-advi4m 1 12 2
-adx2is -4 20 1
-adye6x -4
-ae1rz5 1 26 1
-ae80nb 3 1 1 16 1
-aecgv0 8 8 1 25 1 36 1
-aee867 -3
-aeklhc 1 1 1 8 1
-aem17j 15 9 1 10 1 12 1 15 1 20 3 31 1 38 1
-aem9nd -7
-aemqvs 7 7 1 20 1
-aeo211 3 14 1 15 1 31 3
-aeo2r7 -8
-aeofvw -6 6 1 33 1
-aepgld -2 15 1 36 1
-aes74o -3 1 2 14 1
-aetx58 10 12 8 15 1 28 1
-aewho2 8 7 1 15 6 33 1
-af1aww 1 31 1
-af1vip -1 33 1
-af2jbg -15 25 1
-af3w8y 11 12 1 16 1 33 1 38 4
-aferfp -2
-afhwc9 9 0 1 8 1 18 3 25 1
-afiwtp 5 1 1
-afll44 5 31 1 36 1 37 3
-afpjt1 -6
-afqt8d 16 0 1 1 4 3 2 5 3 8 3 10 1 12 5 15 4 16 23 17 3 18 1 20 1 25 11 26 1 28 3 29 2 32 1 33 3 34 1 36 1
-afroms 22 1 7 2 2 10 3 13 4 14 2 20 1 28 1 30 1 33 1
-afvlnu -3
-afwbro 1 26 1
-afzx3z 7 5 1 15 1 23 1 31 1
-afzy8m -1 2 1 30 1
-ag0sgz -5
-11m3px 11 0 2 6 1 14 1 19 1
-ag73o8 4 0 1 3 2 5 3 8 1 10 1 11 1 12 1 14 1 17 2 33 2
-ag7t9x -3
-ag8bnu 6 12 1
-agb6em 1 0 1 16 2
-agbfkz -6
-agcy5t -1 4 2 15 1 25 1
-agg9hr 0 7 1 15 1
-agot4i -37 1 1 7 1 9 1 12 2 15 1 20 2 28 2 36 2
-agr4rf 10 11 1 16 3 33 2
-11oz2x 3 31 1
-ah1qib -2 3 1 20 1
-ah291o -8 1 1 6 1 7 1 8 1 11 1 15 1 16 2 19 2 20 2 28 1 33 3 39 2
-11po6e -2
-ah6ura 3 11 1 28 1
-ah8n0l 3 15 1
-ah9gnz 0 1 1 5 1
-ahdo2g 4 20 1 37 2
-ahe2t7 1 0 1 16 1
-ahe8zu -6
-ahrfhz 12 1 1 8 1
-11s1dg 0 0 1 3 3
-ahtdf8 5 13 1
-ahxxjc -2 28 1
-ahy1f4 0 10 1 12 1
-ai1imo -3 7 1 19 1
-ai380m -2
-ai6mee -12
-11tix8 0 13 1
-ai7pw7 6 22 2 31 1
-ai9hze -3
-aiam1b -3
-aidxu0 -3
-aimb2p 3 22 1
-ainbd8 -1 8 1 10 1 13 1 38 1
-aio72x -2
-aiq6bi 10 5 1 6 2 17 1 25 2 33 1
-aiqjuy 4 20 1 28 1
-aisa5r -2
-aismqy 14 1 1 5 1 16 1 30 1 37 1
-aix2k3 0 37 1
-aj3dkh 10 0 1 14 1 17 1
-11wvfy -2
-ajafiq 8 13 1 19 1 28 1 33 1
-ajc4ko -4
-ajctyo 3 1 2 5 3 12 1 15 1 28 1 31 1
-ajf7no 10 19 2 26 1
-ajlvp4 2 8 1 16 1
-ajnx4p -6
-ajr25h -2
-ajsz6f 3 10 1 15 1 34 1
-ak140c -4
-3su0z 17 13 1 20 2 34 1 37 1
-ak5stu 2 25 1
-1213fa -5
-akh6fo -8 8 1 9 1 20 1 24 1 28 1 31 1 34 1
-akhqa9 2 8 1 24 2 36 1
-122aep 3 2 1
-akp5dl 0 16 1
-akqhgk -5
-akrrem -1 26 1
-122u4i 2 9 1
-aksgmg -5
-akskrz -7
-akuclq -4 8 1 36 1
-1231y9 -6 36 1
-akvbvx -2
-akx5i6 -3
-123rma 1 13 1 22 1 30 1
-al459e 0 30 1
-al66lk -3
-alb7va -5
-aldmgi 5 8 1
-125elp -20 3 1 8 1 25 1 32 1 37 2
-alkgiw 7 2 1 5 1 16 3 31 1 36 1
-alngmh 15 0 1 1 2 8 1 15 1 25 1 26 1 28 1 33 1 36 1 37 1
-alnmit -6 0 1 3 7 5 3 7 2 9 3 15 9 17 1 20 1 24 2 32 7 33 1 36 1
-aloc83 3 1 1 11 1 14 1 16 3 20 1 31 2
-alrthx 2 7 1 15 1 25 1
-alt60q 5 37 3
-alx4jz -4
-aly24p 6 32 2
-12783t 4 5 1 11 1 20 1 36 2
-am10dx 1 8 1 12 1 30 1
-am5fdn -3
-am5gol -2
-am6kv8 0 13 1 25 2 31 1
-am6rgz 3 19 1 37 1
-ambum9 -1 17 1 37 2
-ame8rk -20 12 1 19 4 22 1 23 1 31 1
-1297qi -4 8 1
-amolp6 -19
-amow5y -3
-amqizd -2
-amqwld 4 19 1
-amswx9 -2
-amt1xk -3
-amy6zo 2 29 1 30 1 31 1
-12apgk -9 0 2 8 1 17 2 38 1
-an05g2 -3
-an7euh 4 8 1
-anbk21 -3 0 1
-ancwlv 2 29 1 31 1
-anex4s -4 14 1
-anfeun 6 13 1 19 1 36 2
-anhiom -6 10 1 31 1 36 1
-12cy67 3 31 1 37 1
-12d55v -2
-anoli6 25 0 1 1 4 3 1 8 1 16 3 17 1 18 1 19 1 26 2 31 1 39 1
-anqo9k 11 1 1 25 1 30 2
-ao15mp -4 5 1 13 1 31 1 37 1
-ao2lve 1 16 1 20 1
-ao5bzh 7 14 1
-ao7oi0 -5
-aoctwm -2
-aofldz 11 12 3 22 1 35 1
-aog1jf 14 8 1 16 1 17 1
-aogj67 -18
-aoht72 1 16 1
-aoifxr -3
-aok3d4 -5 15 1
-aokxbl 4 0 1 5 1
-aoo44b -3
-aotdn9 2 8 1 19 1
-aouqly -4 0 1
-12hhjr -5 5 1 30 1
-aov4wl 9 0 1 19 1 20 1 22 1 30 1 31 2 36 3
-aovo2i 0 37 1
-aovwbu -3
-aoyhq5 -2 37 1
-ap2aah 2 16 1 33 1
-ap34iq 1 12 1
-ap5e2x 2 20 1
-ap8nj7 -4
-apbxha -3 20 1
-apby49 -8 2 1 7 1 9 2 10 4 11 3 13 2 15 4 16 1 19 1 20 2 24 1 25 1 33 1 36 1 37 1 38 1 39 3
-12j7f8 -16 1 1 3 1 5 1 6 1 11 1 13 1 16 2
-aph3sp -11
-apkwz6 1 0 1 31 1 36 1
-apl9gm 2 0 1 15 2 19 1 26 1 28 1
-apto5l -2 1 1 8 1 16 1 20 2 26 1 28 1 29 1
-apudnp -2 25 1 26 1
-apwkom -4 8 2
-aq3mdi -2
-aq86py -5 36 1
-aq9j4x -5 24 1 36 2 38 1
-aqcftw -3 9 1
-aqfflw -1 36 1
-aqhknd -9 0 1 3 2 5 3 6 2 7 1 8 3 10 1 11 1 13 3 14 1 15 3 16 10 17 1 18 1 19 7 20 4 31 4 32 1 34 1 38 1 39 1
-aqi98y -3
-aqildo 41 1 3 6 1 7 1 9 11 10 2 13 1 14 1 15 1 16 1 19 2 24 1 33 3 37 4
-aqqawq -4
-12okgb -3
-aqx4dg -2 5 1
-aqzmdq -3
-aqzvc2 4 9 1 12 1
-ar13gw -5 19 1 22 1 23 1
-ar4z60 -3 5 1 15 1
-ar5mgf -7 7 1 15 2 20 1
-ar5ql3 -3
-ar8cmt -1 22 1 31 1
-12q3x9 -5
-arbmd1 -2
-archyp 2 14 1
-arcklm 2 19 1
-ari9pw -14 2 3 4 3 5 1 12 1 13 1 19 1 30 10 31 4 37 2
-arnmj3 -4
-arroh8 -2
-artnel -2
-arvk50 -3
-arx1gj -2
-arxx89 -5 12 2 23 1 36 1
-as66hh -2 13 1
-as8u95 -2
-as9uer -2
-asc9sd -3 5 2 8 1 9 1 13 1 14 1 20 2 28 1 30 1 32 1 33 1 34 3 38 1
-ascs31 -2
-asdi4l 2 12 1
-asg034 -10 1 1 2 1 4 1 7 2 8 2 10 1 11 3 12 1 15 1 16 2 19 2 20 1 22 1 24 1 25 2 28 3 29 2 30 1 31 18 32 1 33 1 35 2 36 8 37 1 38 2
-ashv9o -4
-askcp3 -7
-aslvol 4 0 1 1 1 10 1 16 1
-asmz8n -2 20 1
-asniuj -1 1 1 5 1
-asnliz 5 13 1
-aso2my -14 2 1 5 1 8 1 20 1 22 2 24 1 30 1 31 1 32 1
-asout5 -5
-ass8fx -13 10 1 16 1 20 1 29 1 38 1
-ass9dq 5 5 1 13 1 17 1
-asuyd5 -3 14 1 31 1
-asy8zd -1 0 1
-asz1du 4 20 1
-at3pdn -3
-at5g8y -2
-12xi73 4 8 1 28 1
-atbss9 -3
-atf4hz -2
-atg00x -3 21 1
-atgdxs -3
-atkw4u 9 1 1 8 1 9 1 15 1 20 1 31 2
-atm4o7 5 8 1 10 1 36 1
-atnl66 6 2 1 13 2 16 1 19 6 20 1 23 2 30 1 33 2 38 1
-ats9mz 5 4 2 5 1 14 1
-atsu1g -5
-12zlhm -2 9 1
-aty9gc 3 3 1
-au1va0 1 16 1
-au2ucj -2
-au6hcq 6 19 2 37 1
-au6z5r 4 31 1
-au9rw6 1 12 1 15 2 16 1 25 1 26 1
-au9z7w -6
-auhqj8 -8 0 1 4 2 8 1 15 3 20 2 22 1 30 1 32 4 33 5 36 1
-aujv7p -5 2 1 5 1 10 1 12 1 13 1 16 1 28 2 31 1 33 2 39 2
-auozcq -6
-auqzqf -2
-autj7h 2 20 1
-auvc9l -5
-auxk9r 5 39 1
-av5jrk -5
-av6dmv 1 5 1 12 1
-av8dm0 7 19 3 31 2 37 1
-avfly8 5 0 2
-avftjk 5 0 1 31 3
-avgw6b -2 12 1
-avk53v 10 8 1 12 1 16 1
-avmt8a -2
-avtfj0 -3
-avzvwf 2 20 1 31 2
-aw0n2n 0 15 1
-aw268v 0 11 1 13 1 17 1 38 1
-aw55pd 4 15 2 24 2
-aw5gp9 -5
-aw6om9 -2
-awarbx 9 14 1 16 1 22 1 24 2 26 1 31 8 33 1 36 1 37 2
-awbuis -3
-awc6f9 2 1 1
-awe6g9 -2
-aweoec 0 20 1
-awnom9 3 1 1 6 1
-13a00z -3
-awvhwa 9 1 1 19 3
-awvvfd -2
-3xhv6 2 8 1
-ax23sg 5 36 1
-13b6nu -4 0 1 12 1 16 4 22 1 26 1 28 1 31 1 36 1
-ax6ywt -1 10 1 14 1 20 1 26 1 31 1 38 1
-ax9lu8 -8 31 1 36 1
-ax9utl 1 32 1
-axev44 -3
-axkwzs 3 0 1
-axlurw 11 1 1 14 1 25 3
-axnyvx -2 5 1 12 1 16 1 31 1
-axquww 1 33 1
-13dljr -1 34 1
-axwkd1 -4 5 1 36 1
-axyltg 9 5 2 14 1 26 1 27 1
-axzghp -4 12 1 29 1 33 1
-ay2sme -8 2 1 16 1
-ay2uji -14 5 1 8 1 20 1
-ay3oxq -2
-13f219 -6 8 1 27 1
-ay8tq9 0 19 1 37 2
-ay9puy 4 13 1
-ayc45p -4
-aygweo -4 33 1
-ayiw3b -5 2 1 10 1 30 1
-ayn190 7 24 2
-13h34c -2 36 1
-ayrwcv -5 13 1 15 2 20 1
-aysze6 -2
-ayxo0x -6
-az041c 1 17 1 24 1
-az2dsr -8 9 1
-az5l2o 4 0 1 1 4 4 1 5 5 8 1 9 2 10 1 12 3 13 1 15 8 16 6 17 1 18 1 19 1 20 2 24 1 25 1 26 8 28 5 29 1 30 1 31 2 33 3 34 1 36 2 37 3
-az5l9s 4 13 2 25 1
-az6vrr 6 10 1 14 1 19 1 20 1 25 1 36 2
-az7v81 5 24 4
-az8a7n 1 0 1 10 1
-13iuj8 -2
-azaycm 4 10 1
-azbxsj -5
-azkw03 3 19 1
-azlyuq 11 5 2 6 1 20 1 36 2
-azoo3a 1 19 1 20 1
-azp3xj -3
-azp9v3 14 12 2 16 1 20 1 30 1
-azqh6d -2
-13ko4x 0 36 1 38 1
-3ykr5 2 9 2 15 2
-b03s3l -4 16 1
-b09dmq 7 30 3
-b09hqb 1 20 1
-b0a2hv -2 39 1
-b0ac48 -16
-b0ca5s 4 1 1
-b0db1u -2
-b0g1z8 -2
-b0gnoj 26 0 2 3 2 5 1 9 1 12 2 14 1 16 2 17 4 18 1 19 1 20 2 28 2 34 1 36 1 37 1
-b0kfb7 -7 0 2 5 1 15 1 19 1 20 1 37 1 38 1 39 1
-b0odz5 1 16 1
-b0qlfr -2 15 1 20 1
-b0sb3i 8 0 1
-13ogg7 10 5 1 24 1
-b0st5c -4
-b0timc 5 19 1 26 1 31 1
-b0vcxf -3
-b0yohd -1 12 1 31 1
-b0zol9 -2 33 1
-b11tsa 0 28 1
-b139in -2
-b13j6r -1 8 1 9 1 23 1 31 1 36 2
-b16r2y 6 8 1 28 1 31 1
-b1bjwj 2 20 1 30 1
-b1bpsr -2 11 1 31 1
-b1fniy -5 36 1
-b1h4ha -2 31 1
-b1i7u7 -2 20 1 39 1
-b1n0z3 -2 19 1
-b1ocj5 -2
-b1rede -2
-b1st38 -5
-b1uzjm -6
-b1wwpq 2 13 1 15 1 20 1
-b1wzdc 3 25 1
-b1yk6r 0 19 1
-b1ytdg -12 2 1 33 1
-b2069k 1 20 1 32 1 36 1
-b22f48 -3 31 1
-b25il5 6 4 1 5 1 9 1
-13teqn 0 1 1 22 2 30 1
-b2aalp 5 8 2
-b2ankr -2 33 1
-13tvc4 -2 22 1 29 1 35 1
-b2edjm 7 14 1 17 1 18 1
-b2eogg 4 33 2
-b2gqli -1 24 1
-b2k656 6 31 1 34 1
-b2nhus 9 1 1 6 1 8 1
-b2pi83 4 32 2 33 1
-b2qqs9 -4
-b2u91e -2
-b2v5x2 -3
-b2w0zf 0 1 2 5 3 16 2 29 1 39 1
-b2ya5l -1 26 1
-3znqy 0 1 1
-b327iz 2 22 1 31 2
-b32qdg -5
-b33510 -3 39 1
-b3eddj -2
-13xwxa -3
-b3nfuv -39 13 1 32 1
-b3nvp0 3 19 1
-b3o6k0 2 19 2 28 1 31 1
-b3pic0 -2
-b3pkz8 -8 5 1 8 1 10 1 12 1 13 2 14 1 15 3 16 1 17 1 19 1 30 2 31 1 34 1 36 1 39 1
-b3q9ni 0 31 1
-b3sbv7 0 15 1 33 2
-b3ueoa -1 17 1
-b434je 7 38 1
-b4ay6p -10 31 1
-b4ev29 -2
-b4gm1s -3 14 1
-b4jsa6 8 29 3
-b4m0kv 8 0 2 9 7 15 6 20 1 28 1 32 1 34 1
-b4o83w 2 9 1 20 1 33 1 38 1
-b4rcw4 -3 5 1 7 1 24 1 31 2
-b4sesj -2
-b4sxsw -3 26 2 37 1
-b4ta8r -6 31 1
-b4uv8p -1 34 1
-b54q6t -2
-b5621h 1 5 1
-b56fze -3 10 1 19 2 37 1
-b576j7 -2
-b584ak -2 0 2 3 1 17 3
-b5982k -2 12 1
-b5aetw -18 16 1
-b5j7sx -3 4 1
-b5jm2y 3 1 1 20 1 26 1
-b5o2u6 -7
-b5ohta -2 25 1
-1466fu 30 2 2 5 2 7 1 17 1 26 2 38 2 39 1
-b5qzi5 10 19 2
-b5reul -1 8 1 13 1
-b5xxa2 -7
-b61ru5 -6
-147m1w 9 0 1 5 1 12 1 16 7 20 1 30 1 36 1 39 1
-b66hv7 0 15 2
-b6792v -3
-b68hb2 -4
-b69tp3 -9
-148j67 -4
-b6egtm -5
-b6f809 1 3 1
-b6r86m -2
-b6u6dx 6 11 2 16 1 36 1
-14aj9r 2 4 1 30 1
-b6y5ib 21 0 1 10 1 14 1 19 1
-b756p7 6 12 2 25 1 33 1
-b75bca -2
-b77ldy -3 30 1
-b7dsc5 9 0 2 1 15 2 2 4 2 5 5 8 3 13 1 14 1 16 4 17 2 18 2 19 1 28 1 29 1 30 6 31 1 39 1
-b7fwkk 2 13 1
-b7gajp -12 0 1 12 1
-b7gwtt -2
-b7haxn 22 25 4 38 1
-b7jrx3 -2
-b7kp9s -4
-b7krjy -2 7 1 20 1 29 1 36 1
-b7lna6 -4 2 1 5 1 37 1
-b7o30i 2 15 1
-b7onsy 5 14 1
-b7p8un 3 35 1
-b7szrv -2 9 1 10 1 13 1
-b7tmpl 2 15 2 32 1
-b7wgko -6
-b7xzfj -13 10 1 13 1 20 1 34 1
-b7z7r0 -11 8 1 25 1 26 1 27 1
-b809y8 3 19 1
-b83588 5 0 1 16 1
-b83h0m -3
-14etrq 6 16 1
-b88kd7 -2
-b88lo8 -2
-b89wif -2 1 1 24 1
-b8cic9 -2
-b8fnsr 19 1 3 26 2 28 2
-b8goxj 3 7 1 30 1
-b8li1y -2
-b8nyky -10 8 1 11 1 17 1 24 1
-b8t3ly 3 0 1 30 3
-b8u2px -7 13 1
-b8ux5r 6 2 1 31 1
-b909xb 1 1 1
-14i2d0 -4
-b919v5 0 8 1 19 1
-b94akl -2
-b95z0r 6 11 1 14 1 24 1 33 2 36 1
-b98yy9 1 38 1
-b9aiek 3 1 1 31 1
-b9d9xp 3 5 1 9 1 15 1 32 3
-b9djr2 9 30 4
-b9ewvi -9 7 1 15 2
-b9htag -2
-b9im1k 4 22 2
-b9n3ur 3 7 1 8 1 9 1 12 2 19 1 31 1
-b9ogcn 19 0 1 5 1 8 1 16 1 18 3 22 1
-b9ovk2 -21 2 1 8 1 9 1 12 1 13 1 15 2 16 1 18 1 22 2 25 1 29 1 31 15 32 2 33 1 39 1
-14l2so -5 25 1
-b9uu44 -1 8 1 36 1
-b9v9qo 0 31 1
-b9wzt8 6 31 1 34 1
-ba1me6 -2 12 1 28 1 36 1
-ba5lb8 2 0 1 5 1 8 2 9 4 13 1 24 1 36 1
-ba68ho 15 1 1 13 1 16 1 20 1 25 1
-ba69sg -3
-ba8l8i -4 12 1 19 1
-ba8nqk -1 28 1
-ba91np -2
-ba9k0n 1 33 1
-14n2tn -2 20 1 28 1 31 1 39 1
-bagy3m -2
-baooyy 0 33 1
-baqpz2 -8 5 2 8 2 12 2 14 1 15 1 16 2 20 2 22 2 25 3 28 1 29 4 31 1 33 3 36 3 37 1
-bavhxp 1 31 4
-bavymp 13 20 1 21 1 30 1 37 1
-baz1my 0 13 1
-bb0tgy 8 2 1 3 1 10 1 11 1 12 2 17 1 19 1 31 1
-bb1rxd 3 33 1
-bb3h1s -5 22 1
-bb42cb 2 1 1 19 1
-bb4686 2 0 1 17 1 33 1
-bb85as -5
-bba7l3 2 10 1
-bbac4f -4 2 1 33 1
-bbbfvt -5 15 1 24 1
-bbjxv5 7 15 1 33 1
-bbntzg 2 30 3
-bbrx8w -2
-bbum7s 3 10 1 33 1
-14sa90 8 15 1 37 1
-bbvzse 9 19 3
-bc1qjb -6 0 7 2 2 3 1 5 4 7 8 8 3 9 1 11 2 12 2 13 4 15 4 16 8 20 1 28 1 31 1 33 9 36 3 38 1 39 1
-bc4mix -5 4 1 15 1 20 1 22 1
-bc6yuq -1 0 2 16 1 17 2 20 1
-14tlas 2 0 1 11 2 36 1
-bc99b0 1 18 1
-bce263 -4
-bceph1 -5 33 1
-bcf0h3 0 20 1
-bcf7h2 8 8 2 12 1 28 1 31 2
-bcf92h -2 15 1 16 1 32 1
-14uctc 12 15 2 16 2 19 1 20 1 25 2 31 1
-bcfwkm -2
-bchn6p -2 17 2
-bckju3 -1 8 1 14 1
-bclj1a -14 19 2 37 3
-bcvk2e -4 7 1
-bczx8b -1 3 1 12 1 28 1
-bd0rna 13 16 1 33 1
-bd1c8s -5
-bd1lz6 10 22 2 39 1
-bd350o -8
-bd3skh -5 0 2 3 1 5 2 8 1 12 1 14 1 16 1 17 2 18 1 20 1 24 1 28 1 31 3
-bd5s6v -4 9 1 39 1
-bd6unp 1 31 1
-bd9qkw 4 10 1 18 1 20 1
-14xjn8 -5
-bdg7a7 4 12 1 17 1 25 1
-bdjka4 -2
-bdm53z 0 14 1 24 1 28 1 36 1
-bdm973 -3
-14yzd8 2 12 1 37 1
-bdqequ -1 22 1 36 1
-bdsu3s -1 30 1
-bdxa1c 3 8 1 12 1 15 1
-bdyphq -8 8 1 10 2 11 1 12 7 15 2 19 1 20 5 21 2 25 2 29 1 33 1 35 1 36 1 37 5 39 1
-bdz6qk 1 26 1
-bdznss 0 9 1 11 2 33 2 36 1 37 1
-be1hkk 5 19 1
-be1wrf 7 16 1
-be6el0 1 1 1
-be756x -4
-be7zno -48 12 1 27 1 30 1 31 2 36 1 38 1
-be9yib -4 9 1
-bea0vs 1 10 1 16 1 26 2
-becgwr -3
-bedh9h 3 16 1
-beezkm 3 5 1 12 1 17 3
-bemw2s -2
-beneyy 1 28 1
-beqppn 2 13 1 19 1 38 3
-besqlf 19 0 1 3 1 4 2 5 1 14 1 17 1 20 1 22 1 24 1 27 1 31 4 33 1 38 1
-bethyo 6 16 1 17 1 22 1 33 1
-beubu3 0 28 1
-bezkfr -4
-bezyq5 -1 9 1 12 1
-bf1o3y -1 33 1
-153v7w 3 12 2
-bf2qh8 7 10 1 39 1
-bf9zz5 -3 7 1 30 1
-bfks4g -1 7 1 38 1
-bfmvvg -8 15 1
-bfvm8f 0 6 1
-bfxtr3 2 22 1
-bfxyz5 0 13 1 28 1
-bfyr7n -2
-bg2yjg 21 0 1 1 1 5 7 8 4 9 1 11 5 12 2 14 3 15 2 19 13 20 5 24 1 25 1 26 5 27 1 28 3 31 6 33 6 36 15 37 1 38 4 39 2
-bgbuyx 3 4 1 8 3 31 1 36 1
-bgbwf9 -4
-bgctun -2
-bge3dm -4 8 1
-bghmlg -2
-bghzkl -4 16 1
-bglvnw -3
-bguphe -1 26 1
-bgupwj 26 5 1 7 1 14 1 23 1 24 1
-bgzhmr -4 11 2 25 1 36 1
-bh4qpk 10 24 1 38 2
-bhdcpu -8
-bhifbg -5
-bhnn1z 2 1 1 20 1
-bhpu8d 7 1 1 8 1 13 1 16 1 37 1
-bhtmky 3 20 1 37 1
-bhwxot 3 14 1 31 1
-bhx4wu -5
-bi56bk 0 24 1
-bi61x7 -13 15 1
-bi9df0 -2
-biamdh 1 28 1 30 1 31 1 36 1
-biav4i -4
-bib24x -3 8 2 10 1 12 1 13 1 15 1 24 1 25 1 37 1
-big90y -3
-bihr9l -2 8 1
-birjln 6 0 1 4 1 5 7 7 1 8 4 9 3 10 15 12 14 13 6 15 2 16 1 18 1 19 28 20 10 22 3 23 3 24 1 25 1 28 3 30 1 31 17 32 1 33 12 36 10 37 11 38 2 39 5
-biueua 4 8 1
-biy0kx 0 13 1 28 1
-bizj8r 3 15 1 28 1 39 1
-bj3boc 2 0 2
-bj3r2q 3 5 2
-bj5zmb 4 33 1
-bja0z2 -3
-bjbzdy 13 25 1 26 1 31 1
-bjh855 -7
-bji0mt -6
-bjlqev -3 0 1
-15kew3 -2 20 1
-bjqesn -15 22 1
-bjte7j 2 10 1
-bjwezp 6 5 1 36 1
-bk3xgi -13 13 1 36 1
-bk462b 0 26 1
-bk6iom 4 1 1 8 1 13 1 34 1 36 1
-bkb4iv -2
-bkcciq -5 5 1 36 1
-bkdgsm -2 0 1 17 1
-bkeudi 13 37 6
-bkgf3o 3 37 1
-bkpbj4 -2
-bkrnr3 22 8 2 11 1 12 1 13 1 15 1 20 5 24 1 33 5 38 1
-bkseq5 -6
-bktvro -4
-bkylv1 5 21 1 22 1 35 2
-bkz3gw -8 19 1
-15p8mc -2
-bl5elv -4 30 1
-bl6j2s -3 5 1
-bl7nh6 19 9 1 17 2 33 1 36 1
-bl7rn4 -20 0 2 5 1 7 1 8 2 9 2 10 6 11 1 12 1 13 1 15 4 17 1 19 1 20 12 24 1 28 1 36 3 39 2
-bl898s -5
-blb9em 1 34 1
-bld6bv -11 12 1 25 1
-blfhon -4
-blh0bt -3
-bliru7 -12 5 1
-blkjze -2
-blm4ba -3 20 1 36 1
-blmeu7 1 17 1 20 1
-blsa16 -2
-blv1f9 0 13 1 30 2 31 2
-blvg1h 0 26 2
-blxquk -6
-blxvuf -2
-blzwaa -12 31 1
-bm0dgk -7
-15tdxi -2
-bm6uo9 4 25 3 33 1
-bma9ec -6 8 2 20 1 39 1
-bmcuqw 2 38 1
-bmet61 6 8 1 13 1 20 1 31 3 35 1
-bml0xg 6 2 1 29 1 31 1
-bmms7m -7
-bmo5wq 23 0 6 3 1 8 1 9 1 11 2 12 2 13 1 15 1 16 1 18 1 20 2 31 1 33 1
-bmpyy0 4 16 1
-bmqttj 1 15 1 22 1 28 1
-bms1qz -4 1 1
-15vzcy -2
-15w6t3 1 15 1
-bmyfd5 -6
-bn0eor 2 7 1
-bn4xn3 6 4 1 13 1
-bn5vm3 17 0 1 7 1 16 1 22 2 31 2 33 3 38 1
-bn9diz 2 5 1 15 1
-bnok0p 3 26 2
-15z4ih -2 26 2
-15zdeu 4 2 1 15 1 32 1
-bo6ybi -2 2 1
-bo7ewn -2
-bockp0 -2
-bod96d -5
-bodhy2 1 19 1
-161g7b -2
-bogc5z -2 30 1
-boh4lk -4
-boif1n -2
-boj0iz 3 5 1
-boncln 3 25 3
-borq9w 2 12 1
-bos90f 9 0 1 2 1 5 1 16 2 31 1
-botb4a -2 12 1
-box1qe -2
-163i24 -1 31 1
-bp2cml -6
-bp2d49 2 15 1 33 2
-bp4tmx -3 14 1 24 1
-bp55ha 8 5 1
-bp73un -3
-bpbmxe -22 1 4 5 2 7 1 8 3 9 1 13 1 16 1 19 2 20 4 23 3 26 1 27 1 28 1 30 4 31 2 33 1 39 6
-bpbv14 9 0 1 5 1 16 1 17 1 33 1
-bpkulo 8 5 1 8 1 11 1 24 1
-bprlb7 0 1 1 2 2 4 3 5 3 6 1 7 2 8 15 9 1 10 16 12 5 13 6 14 1 15 2 16 6 19 7 20 30 23 1 24 2 25 2 26 18 27 1 28 7 29 1 31 21 32 4 33 6 34 2 36 9 37 6 38 6 39 4
-bps614 13 5 1 16 2
-bpsplw -1 36 1
-bpzmkv -4
-bq40zk -2
-bq414u 3 1 1
-167us9 -5 7 1 20 1
-169bhe 5 24 1
-bqr71u 2 10 1 28 1
-bqso44 6 15 1 17 1
-bqum97 -2 19 1
-br0jkg 1 7 1 10 2 12 5 13 1 18 1 30 1 32 1 34 1 39 1
-br1hd7 -2
-48aox 6 6 3 16 1
-br2bxt 2 0 1 16 1 34 1
-16b352 -11
-br5ktq -2 20 1 33 1 36 1
-brd2gy -2
-brfa0o -2
-48fxu -14 5 1 23 1 25 1 36 2
-brgb3l -8 0 1 14 1 19 1 31 1
-16cg9k -1 0 2 16 1 17 5
-brh0e2 8 19 1 31 1
-bri4fq 17 8 1 16 2
-bricxp 1 12 1 22 3 24 1 25 1 38 1
-brlkw7 17 0 2 5 6 11 1 16 1 17 1
-brsk7a -2
-bruhjd -12 31 1
-bry9v0 -10 12 1 15 1 16 1 25 1
-bs06qq -2
-bs2xqx 11 1 1 2 1 4 1 10 1 16 3 20 2 23 3 30 1
-bs2zuj 2 0 3 10 1 17 1
-bs4zh9 2 29 1
-bsf71r -4 16 1 30 1
-16g50u 4 5 1 8 1
-bsk2jt -8 26 1
-bsnbar 1 5 1
-bstq1r 6 0 1 8 1 36 1 37 1
-bsty1z -2
-bsveks 0 24 1
-bsxwuy 3 31 3
-bt7m17 -2
-bt9ojb 8 1 1
-btcd8m 1 28 1
-btfou4 -5 0 1 33 1 38 1
-btfzui 1 14 1 30 3
-btgbn8 -1 19 1
-btgusj 8 5 1 12 1
-btmtdn -2
-btoh8f 5 8 1 20 1 25 1
-btr6yl -2 1 1 5 1 22 1
-bttm42 0 5 1 33 3
-btygcn 3 31 1
-btzw2o -2
-bu0wfi -2
-bu1p91 -11
-16m9q3 -4
-16meco 1 38 1
-budufu -2 1 1
-bujf3i -2
-bukxmf 3 15 1 33 1
-buofoe -2
-buz2wh -1 10 1 31 1
-bv09ac 0 0 1
-16pbhv 4 30 1
-bv1dtc 1 15 1
-bv5qn5 3 20 3
-bvbv7e -4 10 2 19 1 20 1 26 1 37 1 39 1
-bvi1ar 8 8 1 16 1 30 1 36 2
-bvisju -1 31 1
-bvkoo0 -4
-bvoiji 0 14 1 28 1
-bvujyl 8 0 2 8 1 11 1 17 2 24 1 38 1
-bvumkd -3 11 1 19 2
-bvyyb3 17 1 1 4 1 8 1 10 3 12 2 13 1 16 1 19 2 22 1 24 2 28 1 31 1 32 1 33 1 38 5
-bw0scw 1 31 1
-bw11kp 4 2 1
-bw12ao -3
-bw47by 2 22 1 37 1
-bw5xg6 1 17 1
-bwa99z -2
-16up7o 8 15 2
-bwlwil 2 13 1 38 1
-16vei3 -2 0 1 3 1 5 1 15 1 16 1 19 1 31 1
-bwqige -4
-bwqrem -4 1 1 8 1 10 1 16 1 26 1 38 1
-bwshq4 -8 13 1
-bwsozf -3
-bx0ju4 -2
-bx0jxi -2 5 1 11 2 30 2
-16wqn2 -4
-bx70ik -3
-16xct7 -4
-bx9va8 5 0 1
-16xm3n -3
-bxcl7u -5
-bxd06z -2
-bxdkl6 0 23 1
-bxe1ni 5 0 2 1 1 12 2 15 2 16 1 31 1 33 1 38 3
-bxja6g -6
-bxmcm8 -3 8 1
-bxmjgn -3
-bxmzfw 9 33 2
-bxq8pc -15 4 1 8 3 10 3 11 2 13 4 15 1 20 2 24 1 28 2 30 1 31 3 32 1 33 2 36 12 37 2 38 2 39 1
-bxqqwa 5 0 6 1 1 3 3 5 1 8 2 16 1 17 1 18 1 24 1 25 1 30 1 31 1 32 1
-bxqvif 8 13 1 15 1 17 1 19 1 24 1 36 1
-16zrw3 -3
-by0uxt -6 31 2
-by1n7w -1 10 1 13 1 20 2
-170bg5 3 24 1
-by7h14 5 0 4 1 1 3 2 4 1 5 1 8 3 14 2 15 1 16 3 17 3 18 3 20 1 24 1 25 6 30 3 31 2 32 1 33 1 34 1 36 1 37 2
-by80p6 3 16 1
-byhvll 8 1 1 26 1 36 1 37 1
-bynbcn 2 8 1 16 1
-bynrth -3
-bypl16 10 4 1 9 1
-bywsb0 1 2 1 38 1
-byy1l9 -4
-byy6vz -2
-byymiu -3
-byz91c -4 31 2 38 1
-bz1ggl 3 19 2 36 1
-bz2jev 0 2 1 24 1 30 1
-bz4c0p 7 28 1 31 1 36 1
-bzajbb -2
-bzb0ri -5
-bzb111 -6 8 1 13 1
-bzbe1o -5 26 1
-bzd7k4 -2
-bzdgoy -2 33 1
-bzj9w5 2 4 1 10 1
-c00e67 -1 17 4 26 1
-c08d6f 2 29 1
-c0cxpz -14 12 1 20 1 30 1 34 1 39 1
-c0cxra -2
-c0dos0 -2
-c0du13 -26 0 1 2 1 4 2 12 1 13 4 15 2 16 3 17 1 20 1 26 1 30 6 31 2 32 8 33 5 36 4
-1791g5 5 6 1
-c0j1b5 8 0 1 12 1 15 1 17 1 22 1 33 1 39 1
-c0kd9j -1 20 1
-c0qbq3 -1 5 1
-c0tze9 4 8 1 15 4
-c0unp9 1 16 1
-c0vr0k -3
-17anqd -14
-c128in 6 20 1 33 1
-c1dttz -3
-c1fc3r -2
-c1k92a -3
-c1o496 -5
-c1qh49 -3
-c1rl4c -7 5 1
-c1vt9y -2
-c1w1qp 4 16 1 19 2 37 1
-c1z8is 6 10 3 12 1 15 1
-c1zo5e 1 20 1
-c21r2i -4
-c2334m 8 5 1 10 1 16 2
-c26tyg -3
-c28efq 6 14 1
-c29u3r 5 20 2 26 3
-17fjai -3 12 1 22 1 25 1 30 1 31 2
-c2cc1s 1 1 1
-c2ceni -6
-c2cogd 3 31 2 36 1
-c2cqo1 -2
-c2eh29 -8 36 2
-c2exv1 -4 37 1
-c2mbqt 0 20 1
-c2ohu4 -7
-c2s1sj 1 0 1 18 1
-17h85z 7 16 1
-c2sx9i -13 1 1 2 1 7 2 8 1 11 1 13 1 16 2 19 1 20 3 25 1 30 1 31 1 33 3 36 2
-c2uxmu 10 13 1 19 2
-c2vkfp 4 12 1 36 1
-c2zsjd -4 9 1 33 1
-c30skn 5 2 1 8 2 12 1 22 2 26 1 28 2 29 2 30 1 31 6 36 1 37 2
-c31tk5 -4
-c33xgb 3 12 1
-c357is -4 37 1
-c36od4 -3
-17itp5 -4
-17ivfv 2 36 1
-c3bc35 -2
-c3fal6 4 33 1
-c3mlx8 3 38 1
-c3pq5r -2
-c3tn71 9 13 1 33 2
-c3x5ao 1 33 2
-c3x6ro 0 9 1
-c3xlsb 0 3 1 33 1
-c3yj8o 3 5 1
-c3ytvm 4 5 1 8 1 11 2 15 1 20 1 24 1
-17m4p6 -17 5 1 8 1 12 1 16 1 19 1
-c45rqm 1 14 1 24 1 36 1
-c49qiz -3 4 1 8 1 13 1
-c4alfw 4 13 1 14 1 19 1 20 1 28 1
-c4bl3g -2
-c4dmvt -5
-c4ehpr -6 0 1 8 1 13 2 19 1 20 1 25 1 33 1
-c4fmnv -1 19 1
-c4hw19 -1 10 1
-c4hxam -16 33 1
-c4jnn9 -5 39 1
-17nm90 -7 5 1
-c4n6q5 -9 0 1
-c4pd1r 3 16 1
-c4ptwl 1 8 1 16 2 39 1
-c4rqi9 -3 33 1 36 1
-17odqn 6 10 2 12 1
-c4ulta 7 8 1 16 1
-c4yxts -2
-c50bf0 11 1 1 5 1 8 3 19 1 23 1 25 1
-c50jg9 1 1 2 2 1 8 2 10 3 15 1 16 4 20 1 26 3 28 3 29 1 31 1 33 2 36 3
-c53sdm 3 22 1 31 1
-c53tjd -3
-c54eav -4 1 1 36 2
-c5515t 5 8 1 31 1
-c5e43o 3 16 1 20 1 24 1 26 1 29 1 36 1
-c5q6tq 4 13 1
-c5qy6q -2
-c627wr 3 2 1 12 2
-c642et -1 16 1
-c660q7 -4
-c688k8 -8
-c6er5z 4 3 1
-c6gofd -3
-c6ij66 4 8 1
-c6jloj -2 31 1
-17uy61 -5
-c6mbp8 1 6 1
-c6ppkh 4 37 3
-c6ql1p 15 1 2
-c6tb4e 0 31 1
-c70iqs 5 15 5 17 1 32 2 33 3
-c724tg -3
-c75ozj 1 25 2
-c78asb -5
-c7ab0j 9 36 2
-c7b6cx 4 7 1 37 1
-c7ci33 -3
-c7ft2x 5 26 1
-17y2yp -2 6 1
-c7jue0 -2 17 2
-c7ryb5 0 37 1
-c7sr3u -1 34 1
-4ecid 5 5 1 12 1 13 1
-c7v2h5 1 5 1
-c840a2 -5
-c844ub 5 22 1 31 1
-c84aof -10
-c84gch 3 8 2 15 1
-c84qpx 3 2 1 31 1
-c8d58p 2 6 1 16 1 18 1
-c8ixgg 5 1 3
-1823db -6 13 1 31 1 33 1 36 1
-c8o2ji 22 0 2 4 3 6 1 7 1 8 2 9 1 10 1 13 2 16 5 18 1 19 5 20 3 24 2 25 3 28 1 31 2 32 2 36 6 38 1 39 1
-c8qitf -4 15 1 17 1
-c8r3ow 0 13 2 19 1 20 1 28 1
-c8t2ag -8 26 1
-c8v17h -1 38 1
-c8zne0 -18 12 1 30 1 36 1
-c90xen 1 18 1
-183uph -2
-c95vbm -7
-c965ep -7
-c96zyx 1 25 1
-c9a7tc 3 16 1
-c9c0b4 3 11 2 30 1
-c9hfid 3 13 1 15 1 24 1 29 1
-c9i0ku 9 10 3 12 1 19 2 37 2
-185kuu 0 12 1
-c9lp8j -3
-c9q7l3 3 36 1
-c9y0tn 21 0 2 1 1 3 2 4 1 5 10 8 5 9 3 11 1 12 1 13 1 14 3 15 2 16 5 17 3 19 2 20 10 22 3 24 5 25 4 28 4 29 4 31 9 32 2 33 22 36 7 39 1
-ca2hsp 2 1 1 8 1 16 1 25 3 30 1
-ca6lqy -1 5 1 10 1 12 1
-ca8nz9 12 10 2 12 8 36 1
-cadpyk 2 26 4 31 1
-cajszp 9 33 1
-calb76 -6
-calfrt -3 9 1 15 1
-calh25 -3
-caq507 2 10 1 13 2 22 1 33 1 36 1
-casr10 -2 1 1 12 1
-caw98h -4
-cawwjr -6
-caxfnt -5
-caydhc -3 37 1
-cayy67 0 32 1
-cb1lk5 -2
-cb87zc 2 8 1 11 1
-cbcerc 7 8 1 24 1
-cbgqgt 16 0 1 11 2 26 1 30 2 33 1 36 3
-cbizcs -4
-cbkn7k -22 0 1 1 1 2 2 8 1 9 1 10 1 13 2 19 1 24 1 25 2 31 2
-cblbmg 3 20 1
-cbmi9l 3 19 1 20 1 22 1 30 1 31 1 36 1 37 1
-cbpwxf -2
-cbqn1c 1 26 1
-cbqyid -2
-cbrwqo -4 10 1 28 3 31 1
-cbvm0i -2 33 1
-cbyvk1 3 3 2
-cc3h3r -2
-cc4i02 -2
-cc6d2z 3 22 2
-18fbai -5 3 1
-ccbs8i -1 31 2
-ccd9hk -3
-ccdzby 4 8 1
-ccnzsp -5 14 1 31 1 33 2 36 1
-ccpham 2 8 1 16 1
-ccq2ll 13 1 3 12 1 37 1
-ccqrhv -7
-ccu543 -3
-cd1ko8 7 12 1 28 1
-cd2smu -14 2 1 15 1 28 1 33 1
-cd73ba 1 15 2
-cd7p4g 2 19 1
-cdaevt 5 36 1
-cdaqvk -2
-cdcusy -8
-cdd1fe 7 0 1 1 1 5 1 25 1
-cderq8 8 5 1 16 1
-cdk868 10 0 7 1 1 7 1 13 1 16 2 17 9 18 1 19 1
-cdr4rk 5 11 1 16 1
-cdricc 1 33 1
-cdslyv -4 0 1 1 1 5 2 7 1 8 1 10 1 13 1 14 1 15 5 19 2 20 1 24 2 26 1 29 3 31 1 32 1 33 2 37 6
-cduwgb -1 5 1 17 1
-ce0nbq -6
-ce1y53 -6
-ce2qhv -3
-ce9d90 -4
-cebekz -2
-cefwqh 3 20 1
-cekluz 4 20 1 32 2
-celdhl 2 13 1 24 1 28 1 31 1
-celh00 2 25 1
-cezwkk 1 8 1
-cfch83 -4 0 1 5 1
-cfiax0 -7
-cfk9y6 -2 5 1 16 1
-18rif6 -8 0 1 1 1 5 2 8 2 13 1 14 2 15 1 16 1 20 3 25 1 26 1 33 3
-cfo5bg -1 8 2
-cfow5d 4 20 1
-cfr3f6 -2
-cfsdpd 7 20 2 33 1
-cfsial 0 38 1
-cftihi -11 5 1 9 1 12 1 15 1
-cg0it8 1 8 1 10 3 19 2 22 1 23 1 25 1 26 4 29 3 30 1 31 1 33 1 36 1 38 2
-cg2oxc -3
-cg5fuw 1 1 1
-cg5kxr -2
-cg60mf -2
-cg9rri 3 20 1 33 4
-cgcp6b 3 33 1
-cgfcgm -11
-cgl5xn -8 14 1 33 1 38 1
-cglso1 2 32 1
-cgosm4 -3
-cgq14b -4 12 1 15 2 16 1 24 2 25 3
-cgrltm 5 8 1 36 1
-cgtl7j -6 12 1
-cgum8k -1 5 1 20 1 39 1
-cgvw13 -8 5 1 16 1 33 1
-cgyyeu -2
-ch5t52 8 1 1 10 1 20 1 26 1
-chawo0 -2
-chbk4s -12 0 1 8 2 16 1
-che23y -3
-chg99l 2 0 1
-chj5dk -4 15 1 32 3 33 1 36 1
-chjmau -3 5 1 13 1 26 1 33 1 34 1
-chkohw -1 15 1 20 1 31 1
-chovxy -12 19 4
-chuwhz -3 8 1
-chv7r4 -3 8 1
-chxzsc -3
-chz503 -4 0 1 15 1 16 2 33 1
-ci2ggv 2 15 1
-ci3vlm -4 29 1 31 1
-4i1hd 9 4 1 33 1
-ci4ruv -16 6 1 12 2 19 10
-ci53bz 0 25 1
-ci6rk8 1 0 1 12 1
-cihn03 5 16 1 30 3
-ciiy78 19 1 4 3 1 5 2 7 1 9 2 10 2 11 1 13 1 15 1 16 2 19 2 20 2 21 1 26 1 28 1 30 2 31 1 32 1 33 5 34 1 36 4 37 2 38 2 39 1
-cimudu -3
-cinh0p 0 0 1 8 1 11 1 12 1 15 1 16 1 17 1 20 1 25 1
-cj2wan 6 12 1 16 1
-cj333l 3 5 1 12 1 13 1 33 1 37 1 38 1
-cj6iqj 7 8 1 23 1 25 1 35 1
-cj7e7u 6 1 1
-cj85ls 5 33 1 38 1
-cj9jjw -36
-cja5bm 1 9 1
-cjd8a5 2 10 2 19 1 20 2 26 5 31 1 37 2 38 1 39 1
-cjf7kb 2 0 1
-cjhdrs 8 12 1
-cjhmsk -2 15 1
-cji081 4 5 1 13 1 20 1
-cji9if 15 13 1 15 1 32 1 36 1
-cjifnl -9
-195i6g -2 12 1 13 1 20 1 25 1
-cjk4e1 15 13 1 24 1 32 2 38 1
-cjkk5c -10 9 1
-cjnble -5 1 3 5 1 6 1 7 1 8 5 9 1 10 1 11 3 12 1 13 2 15 4 16 7 19 3 20 2 25 1 26 3 30 1 31 6 32 1 33 1 37 1
-19629v 15 1 1 2 1 16 1 19 2 37 3
-1966lz -4
-cjq79m -4 13 1
-196fid 0 8 1 15 1
-cjy35c 4 15 1 30 1
-cjz8x6 -4 8 1 13 1 28 1
-ck03dx -3 8 1 16 1
-ck05b6 -4 10 1 12 1 14 1 15 1 20 1 31 1
-ck2v5e -1 22 1 36 1
-ck52zq -1 2 1
-ck66jw -2 9 1 11 1 22 1 31 2 38 1
-ckjy9q 3 2 2 20 1
-ckmzyv 6 12 1 31 1
-ckochc 0 34 1
-ckp1u4 6 36 1
-ckry8p 6 13 1 15 1 33 1
-cku9sm -1 4 1
-ckuab0 -4
-ckvqfz 1 1 1 7 2 11 1 15 1 19 1 25 1 26 1 30 1 33 2 36 1 37 5
-19ap47 -2 31 1 38 1
-cl0qve 8 1 1 8 2 15 1 24 1 25 4
-cl35at -1 10 1 28 2 32 1 33 1
-cl6vub 10 0 2 7 4 16 2 25 1 28 1 29 1 33 1
-cl7mca 6 28 1 31 1
-clbx6x 8 8 2 12 1
-cld0kz -9
-cldxsh -1 31 1
-clf5g8 6 12 1 19 1
-4j8zq 3 7 1 24 1
-clhtll 1 22 1
-cln2br -5
-clqifn 1 16 1
-clryyh -31 0 3 3 2 5 3 8 3 16 2 20 6 22 1 25 2 31 3 32 2 36 2
-clvpa1 -4
-19egco -11
-cm8waa -3
-cm9n7h 3 30 1 31 1 36 1
-cmariw -12 14 1
-cmd6yv 5 1 1
-cmgbna -6 10 1
-cmgo1p -3
-cmn5iv 1 12 1
-cmnuti 6 19 1 29 1 37 1
-cmohl3 -5 8 1
-cmvbd0 -11 5 1 6 1 7 2 8 3 9 1 10 1 12 1 13 1 14 1 15 5 19 1 20 1 24 1 25 1 28 2 30 1 33 2
-cmw7cv -2
-cmwhjt 8 16 1 30 3
-cmy8tm 3 16 1 32 1
-cmyiex -2
-cn13y2 -2 24 1
-cn4oze -1 10 1 16 2 20 1 39 1
-4jwg8 -2 1 2
-cnamj6 -7
-cnbnvc -2
-cne1q1 -5
-cng35n 2 1 1
-19jwt6 -4
-cnjlns 12 5 2 36 1
-cnmhp6 -2
-cnqbcz -2
-cnvqdk -2 12 1
-cnx2sw -1 20 1
-19lfaf -2 18 1
-19lnmh -4
-co18kt -4
-co2use -3
-19m20t -2 30 1 31 1
-co6hqy -2
-19mahb -2
-19mhgo -1 0 1
-coaynx 2 36 1
-codwei 6 5 1 10 1 33 1
-coh4ok 15 8 1 36 2
-cohgbo -1 12 1
-coi4ud -1 33 1
-coj32k 8 28 2
-com8ch 2 1 1 36 1
-coouw6 19 2 1 5 1 8 1 10 2 14 3 20 5 24 1 31 2 33 1 35 1 37 1
-copzvq -1 0 1 5 1 15 1
-coubch 13 20 2 28 1 39 1
-cozd8y 6 2 1 4 1 22 1 39 1
-cp22ge -1 8 1 13 1 15 1 33 1 36 3 38 2
-cp2zpr 1 8 1 16 1 17 1 31 1
-cp5at5 -1 36 1
-cp5ggm -5 8 1 12 2 19 1 25 1 31 1
-cpb3qy -4 5 1 26 5 28 1 33 1 36 1
-cpdnk9 3 1 1
-19re7u 0 7 1
-cpmicr -5 12 1 13 1 15 1 25 4 31 1 36 1
-cpn2xd -3 28 1 32 1
-cpn61p 1 31 1
-cppnhd -8
-cprju9 -3
-cptiwq -18
-cpue0b -2
-cpwd4h 8 20 1 33 1 36 1
-cpxi1y -9
-cpyec9 0 7 1 25 1 33 2 39 1
-cq0gt6 6 8 1 16 1
-cq19kk 5 3 1
-cq1ydr -12 11 1 30 2
-cq2s8w 1 20 1 31 2
-cqc1nu -4 29 1 39 1
-cqgzf8 7 8 3 10 4 15 1 19 1 20 1 26 2 31 2 37 1
-cqk5nw 3 8 1 16 1 17 1
-cqm6t6 -3 24 1 38 1
-cqmjlw -3
-cqpel1 2 5 1 36 1 37 1
-cqrxr6 1 3 2
-cqshv8 -3 17 1
-cqttxq 2 5 1
-cqumh3 -11
-cqz49h -3
-cr2nh6 0 2 1 5 1
-cr4zgw -2
-cr4znn 1 19 1
-cr5y5j -6 15 1 16 1
-cr885h 1 8 1
-cr9ciq -4 25 1 37 1
-crmrim 0 10 2 12 1 36 1
-croolu 7 1 1 5 1 11 1 13 1 15 1 16 1 20 1 25 1 32 1 33 1 36 6
-crp86k 0 28 2
-crrctv 2 8 1 38 1
-crtj1h 0 29 1 31 1
-crubyd 1 8 1 13 1 25 1 28 1 36 1
-cs55xv 3 19 1
-1a0jq7 8 8 1 10 2 12 1 20 2 31 1
-cs5nna -2 33 1
-cs61wm -7 10 1 32 1
-cs85sz 2 26 2
-4lpkl -3
-csf0tg -2 1 1 16 2 29 1
-csf1mu -7
-csfp9s -3
-csgauu 2 17 1 32 1 38 1
-csgl10 23 1 2 8 1 13 1 16 5 19 2 20 3 28 1 36 1
-csqz22 5 17 1 22 1
-csxayc -2
-ct001s 17 10 1 16 1 20 4 22 2 36 1
-ct793o -1 30 1
-ct9025 13 3 1 6 1 11 1 16 2
-1a4mru -2
-1a4prr 0 31 1
-ctclho 1 33 1
-ctf92a 10 1 2 25 4 30 1
-1a5jkt -2 0 1 26 1 31 3
-ctorkr 5 8 3
-ctp5p4 5 7 1 10 1 12 1 24 1 33 1 36 1
-cts88p 0 5 1
-ctsa6j -2
-ctuia9 -2
-cu56tu -2 6 1
-cu5dbc 3 36 1
-cu9hdr -5 1 1 12 1
-cu9ldz 4 13 1 36 6
-cu9r0y 0 1 1
-cu9rcu -1 10 1
-cuc9tv -2
-cueqmz -4
-1a8ock -10 13 1
-1a8vif 19 0 1 4 1 5 2 7 2 9 1 10 1 12 4 13 2 14 3 15 2 16 1 20 1 22 4 25 1 26 2 28 1 29 1 31 9 32 1 33 3 34 1 35 2 36 2 38 1 39 1
-cuk7mw 0 0 1 3 2 5 2 8 4 11 1 16 1 17 5 25 1 28 1 29 1 31 2 33 1 36 1
-curmx8 -3
-cuypkx 8 9 1 11 1 13 1 15 1 24 2 25 1 32 1 33 1
-cuz9xy 7 7 1 20 1 36 1 37 1
-cv0bu7 -2
-cv1qxn 0 22 1
-cv347o -4 7 1 12 2 13 1 20 1 28 1 31 3
-cv57ny 8 7 1 8 1 14 1 19 1 20 1 30 2 31 1 33 1 38 2
-cv6uli -4
-cvd1eg 2 12 1
-cve55g -5 31 2
-cvez0i 1 17 1
-cviqtc 5 0 1 18 3
-cvk5u6 1 0 1 2 2 5 3 8 7 9 1 10 4 12 2 15 3 16 3 17 1 19 1 20 7 27 1 28 3 30 1 32 1 33 6 35 1 36 13 38 3 39 2
-1acunk 4 37 1
-cvmpzn 57 0 1 1 3 2 1 4 1 7 1 8 9 10 1 16 2 17 1 22 44 27 1 28 16 29 7 31 241 35 2 36 2 39 4
-cvnxs7 -4 38 1
-cvs9ax 1 12 1 26 1
-cvurgh -2
-cvx3rm -4
-cvyakq -1 15 1 20 1 28 1 33 2
-cvyjg5 0 0 1 5 2 11 2 13 1 17 1 19 1 32 3 36 1
-1aebws -4
-1aedds -2
-cvzx81 -5
-cw0ez6 -2
-cw0o49 2 36 1
-cw2r1q 2 31 1
-cw2y9g 4 2 1 12 1 33 1
-cw3sp8 -7
-cw4eh1 -2
-cw5x88 1 20 2 31 1 36 1
-cwby14 -3
-cwdkjr 0 8 2 12 1 13 1 15 2 20 1 33 7
-cwdpa5 6 0 1 8 1 28 1
-cwj0ij 2 2 1
-cwpi46 1 13 1
-cwqjw5 2 8 1
-cws8j3 -13
-cwso5x -1 31 1 39 1
-cwwrs9 -2
-cwzf7i 0 25 1
-cx7itx -3
-cx8qt9 -4
-cx8ud3 -12 5 1 7 1 15 2 25 1
-cxbkui 0 15 2
-cxd34u -10
-cxfjn0 8 0 1 1 1 10 1 12 1 16 2 17 1 32 1 37 1
-cxg24n -3
-cxjg8l -4 13 1
-cxjtt6 4 22 1 30 3 31 2
-cxkjy0 -5 37 1
-cxnhe8 -3
-cxqa15 -2
-cxrhq3 4 31 2
-1al434 4 33 1
-cy0b9h -3
-1alnvj -1 10 1 31 1
-cy18tu -3 5 1 10 1 20 1
-cy5rxu 2 31 1 33 1
-1am92s -2
-cy9wl5 -2 17 1
-cybkrl 3 5 1 8 1 19 4 31 2
-cycenv 4 30 3
-cygc49 5 36 1
-cykdkg 0 26 3
-cyq4v5 1 36 1
-cyrhva 9 7 1 12 2 19 1 20 2 31 1 34 1 35 1
-cytti1 4 5 1 16 1
-1ap77y 8 0 3 1 10 3 1 5 6 8 3 10 8 11 2 12 2 14 4 15 3 16 14 17 1 19 5 20 15 24 2 25 5 26 4 28 8 29 1 30 21 33 10 36 12 37 1 39 2
-cz27oi -2
-cz5s3z 28 19 2 26 1 31 9 36 1
-cz87u4 0 10 1 13 1
-czehi4 -4
-czfdzc 14 0 3 5 1 7 3 8 1 12 7 13 1 15 2 18 1 19 1 20 1 26 1 29 1 33 1 36 1 38 1 39 4
-czlmys -15 0 2 5 3 8 1 10 2 11 1 14 1 15 1 16 3 24 1 31 3 33 1 36 2 39 1
-czm57q -1 12 1
-1aritr 2 9 1
-1arreg 0 12 1
-czqjm4 -4
-1arwxw -6 1 1 5 2 9 1 13 1 16 1 28 1
-czsjo3 0 15 1
-1asf8k 5 0 1 10 1
-1atmzk -2
-d08j1a -6
-d098n7 3 1 1 10 1 19 1 22 1 26 1 31 5
-d0eklh 7 0 2
-d0qayu 9 5 1 16 1 36 1
-d0u9sm -4
-d0wowi -5 5 1 15 1 24 1
-d0y8hf 0 9 1 15 2 16 1
-d0zf2x 4 5 1
-d114zn -1 17 1
-d1bi68 -2
-d1guvx -2
-d1k8x9 -3 28 1
-d1n6ci -3
-d1ts3e 5 16 1
-1azkf2 -9
-1azogj 13 10 2 22 1
-d1x7lb 1 31 1
-d2087x -1 31 1
-d218k5 -6
-d23apx -1 20 1 28 1
-d23my1 -3
-d28z8d -7
-d2a49f -4
-1b1x6c -12
-d2ju6n -2 11 1
-d2m93z 1 5 1 36 1
-gxyx 5 1 1 5 1 13 1 31 1 36 1
-d2t6ud 3 30 1
-d2u5wl -2
-d315q3 -3
-d37ijp 0 28 1 37 1
-d398or -29 1 2 2 1 7 1 9 3 13 5 15 4 20 2 24 4 25 1 26 3 28 2 32 5 33 13 36 3 39 2
-d3a08p -6 14 1
-d3b2ez -5
-d3d4dk 7 23 1
-d3e8dy 5 1 1 8 1 12 2 13 4 14 1 20 2 28 1 30 1 36 1 37 1 38 1
-d3el7r 2 15 1 19 2
-d3ettz 1 9 1 15 1 31 1
-d3jenf 1 33 2
-d3ji4j 7 7 1 19 2
-d3jkkg 4 13 1 31 1
-1b5sn5 -3 2 1
-d3oq04 -4
-d3uljq -3
-d3wxxt 7 22 3
-d3xa5h 22 1 1 8 1 13 1 15 1 31 1 36 7
-d3xikh -2
-d3xilj -8
-d3yx3g 5 12 2
-d3zk33 2 28 1 33 1
-d40kpa 0 31 1
-d41d7m -4
-d41ewh -10
-d47dau 9 0 1 5 2 15 1
-d4bg6s 0 15 2
-d4cgem -5 0 1
-d4ezzp -1 5 1
-d4fo01 -3 2 2 10 1 33 1 37 1
-d4ggnq 5 24 6
-d4hqxh 2 13 1
-d4i9y3 -9 36 1
-d4jypw -2
-1b9gcx 5 3 1 12 1 14 1 16 1 25 1
-d4puxx -5
-d4qbni -8
-d4rief 6 30 2
-d4vy7o 7 19 1
-d4wd0w 8 30 1
-d4x9wg -1 0 1 33 1
-d4ybxw 8 12 1 15 1
-d50d41 -2
-d573lm -3 0 1 19 1 28 1
-d5aty2 1 13 1 20 2
-1bccu4 12 36 3
-1bcw4b -6 15 1
-d5lq5b -6
-d5nqcr -1 13 1 20 1
-d5ranf 7 0 1 9 1 13 3 19 1 20 1 24 1 38 1 39 1
-d5scld -3 11 2 30 4 36 1
-d5y9l3 -11 7 1 13 1
-1be8xe 6 22 5
-d634at -4
-d67dvm -21 0 1 6 1 8 1 9 1 12 2 13 1 15 1 16 1 18 2 20 2 26 1 28 1 31 1 32 1 33 2 36 1 37 1
-d6frfm 1 36 1
-d6frp2 -9
-d6j6d9 -5
-d6jftt -2 12 1
-d6mrh5 -2
-d6pg1h -2
-d6q296 -4
-d6qdw8 1 10 1 15 2
-d6qtzc 0 15 1 32 1 33 1
-d6vb3v -3 3 1
-d6winu 3 16 1 31 1 33 1
-d6yfs5 1 3 1
-d70r3v 7 36 2 37 1
-d719kb -5
-d74qdi -3
-d750h1 8 16 3
-d76ay8 -6
-d77qnt -3
-d7e97y 0 0 1 20 1
-d7fwxl -5
-d7hftf -2
-1bk5yy 2 20 1
-d7lyvz -23 15 2 33 1
-d7s0jm -5
-d7svij -6 29 1
-d7t89l -2
-d7vzb8 -2
-d7wlvl -9 31 2
-d80y0h 5 22 1 36 1
-d854hj 2 8 1
-d854j7 5 5 1 14 1
-d87yd2 11 27 1 31 2
-d891yz -5
-d89361 2 5 1 14 1
-d8cnhw 4 33 1
-d8coc3 0 36 1
-d8d9n7 -2 9 1
-d8e5m1 1 15 1
-1boa57 -6
-d8rwjw -6
-d8ttu6 1 1 1 17 2
-1borgm 5 30 4
-d8ywhv 4 36 1
-d8z40z -1 12 1
-d95cko -2
-d96unn 4 39 1
-d97pa9 -4
-1bqnig -3 11 1
-d9f8cl 6 1 1
-d9g5on -2
-d9igzw 1 19 1
-d9j9cx 0 26 1 38 1
-1brp6o -1 19 1
-d9pjxv 3 10 2
-d9wi6x 3 12 1 36 1
-da7sap -12 1 2 29 1 32 1
-da9h1n -3
-1bty2v -2 15 1 33 1
-daezen -1 4 2
-dafcqp -7 10 1 28 1
-daiiux -3
-davo7r 1 15 1 17 1
-davquj 9 1 1 8 3 9 1 13 1 20 1 24 1 25 1 28 1 31 1 39 1
-daxced -4
-daxrm6 6 28 1
-db0oke -2 8 1
-db21z1 3 12 1
-1q46 -2
-dbj1wd 2 8 1 25 2 26 1 31 1 32 1 33 1
-dbmice -10 20 1
-dbnyzp -1 5 1 22 1 25 1 31 1
-dboip0 4 19 1
-dbqo0x 3 5 1 6 1 32 1
-dbstpz -10
-dbtfmt 3 28 1
-dbw0lf -4
-dbwdwa 2 36 1
-dbzxch 4 15 1 30 1 33 2
-dc01l1 7 28 1 31 3
-1c020h 4 5 1 8 3 20 2
-dc59yy 14 8 2 31 1
-dcbrvd -7
-dcchtp 8 14 1 25 1
-dciamk 6 13 1 15 1 19 1 28 1
-dcjrcm 1 19 1 36 2 37 1
-dcjubi -3 0 1
-1c224m -2 5 1 9 1 15 1 16 1 17 2
-dcm1px -1 8 1 9 3 10 1 13 1 16 2 20 2 25 2 33 2
-dcmsap -2 19 1
-dco1ss 8 31 2
-1c2f97 -2 15 1
-dcosmq -6 8 1
-dcpjdp 1 11 1 31 1
-dcw6kk 6 0 1 25 1 37 1
-dcxb26 4 19 3 26 1 28 1 31 2
-dd0v9z 13 10 3 14 2 16 1 25 1 30 2 31 2 36 1 38 1
-dd1o25 -4 33 1
-dd1v90 -6
-dd1z4j -3
-dd2qca 8 8 1 13 1
-dd8gqa 3 17 1 30 1 38 1
-ddaajb -4
-ddh8dh -2
-ddihml -3
-ddj9mw -3 5 1
-ddlfj3 -16 8 1 12 1 25 3 29 1 37 1
-ddmced 3 3 1 5 1 25 1
-1c5x3s 1 26 1
-ddpfz2 11 8 1 24 1
-ddrl5b -3
-ddvis4 -6
-ddx5m9 1 31 1
-de06e9 4 16 1
-4tiwf -7 8 2 12 1 19 1 25 2 31 5
-de3ew2 3 13 1 33 2
-de5qm0 -4 11 1 19 1 37 1
-de5vj8 -2 15 1
-debkp9 -23 8 1
-dekdug -13 8 2 10 2 20 1 31 1 33 2 36 1
-delkt5 -2
-delqhm -1 15 1
-delyg7 -4 8 1
-denk3y -11 30 3
-deno4b 7 0 2 1 8 2 1 4 1 5 4 7 1 8 7 9 1 10 4 12 3 13 3 15 4 19 5 20 2 22 3 25 4 26 3 28 1 29 1 30 4 31 3 33 2 34 2 36 4 37 1 38 3 39 1
-deo7hb 0 28 1
-1cac2e -3 19 1 37 1
-1cayto -4 22 1
-df6t38 2 15 1 16 1
-1cbpjv 6 30 4
-dfbs79 -3
-dfcyib 4 5 2 20 1 31 1 38 1 39 1
-dfh5o8 4 12 1 20 1 25 1 33 1 36 1
-dfrtj6 2 15 1
-1cdr2j 6 0 1 3 1 5 1 7 2 9 1 10 1 11 2 16 4 20 1 24 4 28 1 29 1 30 1 37 1
-dfu0ai -6 32 1
-dfvzhj -2
-dg44uu 6 30 1
-dg5x78 -3 5 1 26 1
-dg7c99 7 32 3
-dg8538 0 2 1 33 1
-dg95w3 1 8 1
-dgd4pd -8 24 1
-dgical 2 19 1
-dgkj8n 0 31 1
-dgohkm -3 12 1
-dh03mk -20 12 1 17 1 25 1
-1cict1 -4
-1cid6f 1 10 2 19 1
-dh96hp 2 13 1 20 1
-1ciy6f -3 13 2 19 1 29 1
-dhf75x -2
-dhgceu -2
-dhkca1 -1 13 1 33 1
-dhknof 4 28 1 36 1 37 2
-dhlwk4 5 22 2 30 1
-dhmywe 1 19 1 30 1
-dhq3kl -2 7 1 20 1
-dhqovy -2
-dhr0qr -3 0 1 5 1 8 1 16 1 19 2 24 1 28 1 30 3 31 1 36 3
-dhusx5 17 10 1 23 1 26 5
-dhv58w 3 7 1 19 2 30 1
-di0per -5 39 1
-di21eq 11 0 1 1 1 8 1 19 1 37 1
-di7vsg 10 14 1
-di948c -3
-dib6te 0 8 1
-dib9q0 -11 0 3 1 3 13 1 15 1 16 2 32 1
-dic8j3 -43 1 2 2 2 16 1 20 1 26 1 37 1
-didjvv 8 7 1 13 1 20 1
-4v4dy -3
-dikq9u 8 10 1 37 1
-disusw -15 33 1
-ditinv 0 18 1
-divkdj -2
-diy3mw -7
-dj2jh7 1 19 1 26 1
-dj39wo -4
-dj3btv -2 5 1 8 1 9 2 10 1 28 1 36 1
-dj3dm2 7 5 1 8 2 14 1 16 2 17 1 19 1 31 1
-dj4rwr -7
-dj5yep 0 26 1
-1cpzfl 4 8 2
-dj8igk -2 12 2
-1cq8ks 5 26 1 39 2
-djag87 -8
-djgzsa -10 1 1 6 1 16 1 20 1 26 1 33 2
-djknuh -5
-djngd0 -7
-djou5e -3 25 1 37 1
-djpcrg -6
-dju2ew -4 31 1
-djzdvh 5 5 2 12 1 15 1 28 1 30 1 32 2 33 2
-dk5xew -3
-1ctl2f 14 1 1 2 2 5 1 9 1 10 2 12 1 15 1 16 1 19 1 20 3 29 1 31 4 33 3 34 1 35 1 36 1
-dk8m3l 11 7 1 8 2 12 1 16 7 19 2 20 2 24 1 26 1 29 1 31 1 36 1 39 1
-dk8vdg -2
-dk9pya -4
-1cu74f 1 31 1
-dkfvzg 1 31 1
-dkia62 -8 5 2 7 1 14 1 20 1 30 1 31 2
-dkkepl -4 8 1
-dkkw22 -3
-dkky0t -2
-dkm8e8 3 13 1 16 3
-dkmjlk 3 7 1 20 1 36 1
-dkq0un 3 0 1 5 1 10 1
-1cvmal 12 0 1 5 1 7 2 8 1 13 1 15 2 16 2 20 2 24 1 25 1 28 3 30 1 32 1
-dl2ezm 0 9 1
-dl45at 0 23 1
-dl7c5e 0 0 1 8 1
-dla0if -2
-dlcmg8 -7 14 1
-dlff74 -4
-dljjqx -3 36 1
-dloj6i 3 30 2
-dlpvh0 -11 1 6 31 1
-dlr35o -2 24 1
-1czlor -2
-dm0iq1 8 7 1 10 1 13 1 15 1
-dm0vtb -2
-dm1k7p -2
-dm26me -2 32 1
-dm3tov -2
-dm7ro4 -2
-dm95q4 2 26 1 38 1
-dm9xly 6 4 1 8 1 12 1 13 2 20 3 26 2 31 2
-dmaxvx -3 12 1 36 1 39 1
-dmca8k 2 20 1 28 1 31 1
-dme1x1 22 1 2 31 9
-1d1ooc -9 20 1
-dmi1p8 12 5 1 8 1 12 1 25 1 38 1
-dmj5if -2 31 3
-dmkn67 11 8 1 9 3 12 1 16 1 24 2
-1d24hu 7 5 1 13 1 17 1 33 2
-dmnfgf 5 19 1 32 1
-dmpa67 2 1 1
-dmpk57 -14 0 1 2 2 7 1 8 2 11 1 12 4 13 3 16 1 20 3 25 3 27 1 30 3 31 7 33 1 36 1
-dmpkc2 5 1 1 5 2 6 1 10 1 12 1 13 1 30 1 33 2
-dmv1mh 1 33 1
-dn3lry 6 24 2
-dn68tu -9 16 1 36 1
-dn7m4p 7 0 1 7 1 34 3
-dnbbqo -3
-dnbtsm 5 1 2 2 3 8 1 9 1 10 1 13 1 15 1 16 2 20 2 31 1 38 1
-1d4ylb -2 5 1 24 1 31 1 33 1 36 1
-dneofs 3 19 1
-dnfmj0 13 19 2
-dni8a6 -2
-dniwdh -2 15 1
-dnkiwr -2
-dnm5wn 1 0 1 13 1 38 1
-dnnlpq -9 1 1 5 1 6 1 8 1 9 2 10 1 14 2 15 2 17 3 19 1 20 1 24 5 28 1 30 3 31 2 32 2 33 3 34 1 35 1 36 2 38 3 39 1
-1d6b5i 0 0 1
-1d6i7e -5 32 1
-dntamr -5 10 1
-dnucf5 -2
-dnv7n2 -14 0 1 16 2
-1d6t5e 6 1 1 12 1 20 1 24 1 30 1 31 2 36 2
-dnxyom 10 16 1 24 3 30 1 36 1
-dnzoob 2 16 1
-do0wus 14 16 1 20 2 33 2 36 1
-do2qcc 9 16 1 33 1
-doer09 -1 31 1 36 1
-dofqe6 0 2 1 10 1 26 1 30 1 31 1 32 1 33 2 34 1 36 1
-1d8z5l -2
-1d96vx -2
-4xc7b -2
-1d9iv9 -5 10 1 38 2
-dongas 1 3 2
-donino -5 1 1
-doo5h2 -2
-doomi8 5 11 1 30 5
-dorulc 0 9 1 14 1 36 1 37 1
-douqix -2
-dp10h6 6 4 2 5 2 10 1 12 1 13 1 15 2 16 1 20 3 26 1 30 1 31 3 33 1 36 1 38 2
-dp1d5m 6 34 2
-dp1h2m 5 18 1
-dp4qxn 10 11 1 30 2 37 1
-dp4xcg -2
-dpb9qu 2 5 1
-1dc6hx 0 18 1 24 1
-dpfzz5 0 26 2
-dpkr68 10 8 2 13 1 15 1
-dpoj03 -14 1 1 29 1 31 1
-dpr1rn 3 10 4 17 1
-dpra28 -2
-dprpai 2 24 1
-dpuq64 -2
-dpv8xi -5
-dq4axo -2
-dqacpi -4
-dqf89d 0 11 1
-dqjdvr -1 12 1
-dql4va 7 18 1 37 1
-1dgw3b 2 16 1
-dquj6j 1 36 1
-dr1wen 4 5 1 9 2 10 1 14 1 15 3 33 2 36 1
-dr6h2y -4
-dr80id -8
-drb2w0 -6
-drd5bv 6 11 1
-drhu7u -6 36 1
-drj5f8 -3
-drjm3o 4 30 1
-drpfwk -4
-drpmwm -3 1 1
-1dkt3g -6 9 1 20 1 33 1
-drxtju -3 0 1
-drxv9r 20 12 1 20 2 36 1 37 1 39 1
-dryfrx 2 28 2
-ds843i -1 0 1 15 1
-ds9nk5 -3 25 1
-dsbtbp -6
-dsen5a -1 20 1
-dsesma -31 1 1 12 1 19 1 37 1
-dseuzf 50 5 3 8 7 12 1 13 1 16 1 19 2 20 7 27 1 30 1 32 2 36 2 37 1
-dsfrit -5
-dsjby9 -2
-dsmmug 10 10 1 12 1 28 1 38 1
-dspyoz -2
-dsrs87 -1 36 1
-dsu5wu -7 9 1
-dsvquh 0 31 1
-dsy8lg -4
-1dp876 3 28 1 30 1
-dt1jcm 1 33 1
-dt2m50 -8
-dt5ikf -3
-dt5p3z -6
-dta2q9 8 16 1 19 1 25 1 31 2
-1dq7rf 5 36 1
-dtc2db 3 26 1
-dtcvsc 2 22 1 24 1
-dtf25u -1 19 1
-dtg6sa -5
-dtgwlo -2
-dtiqs0 -2
-dtjlti 4 0 3 16 1 36 1
-1drawm -3 12 1 20 1 31 1 36 1
-dtm30s -4
-dtnaip -4
-dtoeen 3 9 1 17 1
-dttiiv -1 15 1 16 1 28 1
-dttpt6 -14 0 3 5 2 11 4 16 1 18 1 24 1
-dtuen0 2 5 1 13 1 14 1 33 1
-dtuywa 0 0 1 30 1 36 1
-dty5zx -3 25 1
-dty68g -11
-du1wid 1 0 1 10 1 20 1 28 1 30 1 32 1 36 1
-du34p7 2 8 1 13 1 19 1
-du666d -2
-dufbgs 12 1 1 8 1 15 6 16 1 20 4 24 3 31 1 32 1 33 1 34 1 39 1
-dufdp7 5 30 2
-dugnfg 2 14 1
-duhogr -9 1 1 13 1 36 1
-dujal6 16 4 1 20 1 33 1
-dulndp -5
-duo58r -2
-dupewe -14 0 1 2 3 5 1 10 1 12 1 13 4 16 1 17 3 19 2 20 3 30 2 32 2 33 3 36 2 38 2
-durpdh 0 5 1
-dus20z 2 0 1 16 1 20 1 36 1
-duv9py 5 11 1 14 1 16 1
-1dvzc6 -9 12 1 15 1 28 1 32 1
-duwzu3 -3
-dv2qpi -28 0 5 1 4 8 1 10 6 11 1 12 2 14 1 16 6 17 1 18 1 26 1 30 3 32 1 37 3
-dvag28 -3
-dvcot9 7 32 1 33 1
-dvctf1 2 8 1
-dvf15x -3
-dvfqcz -30 0 3 3 6 5 2 7 2 8 1 9 2 11 2 12 5 13 3 14 1 16 6 17 2 19 5 20 8 25 5 26 2 28 1 30 1 31 1 32 2 33 2 36 2 37 7 39 1
-dvfswd 9 5 1 13 1 19 4 37 1
-dvhtk1 -2
-dvhvo1 -4
-1dya4k 1 8 1
-dvlhyb -3 12 1 37 1 38 1
-dvlitd 11 5 1 8 1
-dvpq6l -3
-dw20zz -2
-1e081u 3 10 2
-dw3hjh 3 13 1 20 1 24 1 31 1
-1e0j6e -2
-dw5ffy 4 3 1 5 1 19 1
-dw64ya -3 5 1 13 1 15 2 16 1 26 1 33 1
-dw68or 5 39 1
-1e0qgc -3
-dw7lnw -13
-dw9jax 10 25 1
-dw9u7o 8 13 1 34 1 36 1
-1e15y1 -1 9 1 33 1
-dwdkws -2
-dwhq37 8 0 2 1 1 8 3 9 1 16 1 23 3 30 1
-1e20vj -16 12 1
-1e2bfi -7 0 1 32 1
-dwocwl 1 31 2
-dwsuwx 7 2 1 9 1 16 1 20 1 38 1
-dwwknn 4 19 1
-dwzh04 2 1 1 12 1
-1e3tnn -5
-dx3p1y 8 13 1 20 1 32 1
-dx4ua4 -5 0 6 1 1 2 2 4 2 5 7 6 1 7 1 8 4 9 1 10 5 11 5 12 4 13 4 14 1 15 17 16 16 17 1 18 1 19 7 20 15 22 1 24 4 25 2 28 3 31 6 32 1 33 15 36 12 37 3 38 1 39 2
-dx8igj 9 1 1 5 1 25 1
-dxbj0w -3
-dxdwqy 5 0 1 1 3 2 1 5 1 8 7 9 1 11 2 12 3 13 3 16 1 17 1 18 2 20 1 26 2 30 2 33 1 34 1
-dxflsr -3
-dxga0i 2 31 1
-dxiys4 1 17 2
-dxjols -13
-dxk239 -1 36 1
-dxnxeo 10 1 1 5 1 10 1 11 1
-dxqanb -1 15 1 20 1
-dxqp1f -2
-dxr6i6 -2
-dxum0c -2
-dxwitw -2
-dxzy6u -2 8 1 15 1 20 1
-dy2wn7 -2 30 1
-1e7wkz 0 12 1
-dy8jn2 2 15 1 32 1
-dy9zdc -8
-dya2mc 2 5 1
-dyikoj 2 5 1 19 1 33 1
-dyikvi 4 8 1 12 1 15 1 20 2
-dyjv0q 7 19 1 36 1
-dyo7b7 4 13 1 33 1 36 1
-dyrrw4 5 7 1
-dyu4e0 6 5 2 16 2 20 1 25 1
-510xg -22 8 1 12 1 28 1 37 1
-dyuytm 1 2 1
-1eb3qc -8 36 1
-dz31tw 3 0 1 16 3 17 1
-1eb9ik -3
-dz9yvo -3
-dze8ne 6 1 1 7 1 13 2 20 1 22 1 31 1 36 2 38 1
-dzejxg 9 2 1 31 3
-dzfjy0 4 3 2
-dzjq4m 8 19 2 31 3 36 1
-dzktsk -7
-1ecyfj 9 8 1 11 1 20 1 22 1 28 1 30 1 32 1 34 1 36 2
-dzp4oz 1 28 1
-dzpdbl 5 8 2
-dzqyip -4
-dzrzxg 1 24 1 31 1
-dzyfd5 2 20 1 28 1 29 1 36 1
-e07u3i 10 19 2
-51jn1 6 16 1 33 1
-e0bjix -5 3 1 6 1
-e0cbct -3
-e0fn8e 4 31 3
-e0ifem 4 24 2
-1eg8qs 0 32 1
-e0ncgj -2
-e0qlej -8 10 1 15 1 39 1
-e0tfhi 2 20 1
-e0tueo 8 5 1 8 1 15 2 32 2 33 1 39 1
-1ehkq6 -2
-e13uxk -3
-e14b91 1 1 1 8 1 12 1 16 1 36 3 38 1
-e16mq7 -16
-e180sn -3
-e18ape 0 36 1
-e19m0f -4
-1ej812 1 8 3 14 1 25 1
-e1dwgl -2
-e1gsr4 -4
-e1hkoe 1 2 1 20 1
-e1hpnv 4 21 1
-1ek7es 15 30 5
-e1nsq2 1 1 1 2 3 4 3 5 1 7 1 8 3 10 7 12 3 13 5 14 2 15 3 16 7 18 2 19 6 20 20 25 1 26 3 28 4 30 2 31 4 33 6 36 6 37 3 39 6
-e1y655 11 25 2 38 2
-e1zyo2 3 19 1 20 1
-e20syn -1 15 1
-1elpgr 4 8 1 10 2 20 1 26 1
-e245a3 6 31 2
-e26a1p -13 0 1 3 10 11 1
-e27c7h -2 19 1
-e2bz07 -11 10 1 19 1 20 1 36 1
-e2e36d 2 1 1 8 1 9 1 12 1 13 2 15 1 19 6 20 7 22 1 28 2 29 2 31 1 33 1 36 3 37 1 39 2
-e2paaj -2
-1eok1n 3 0 1 2 1 3 2 11 1 13 1
-e2tm26 4 12 2
-1ep15s 2 19 1
-e2zdo9 -3 0 1 17 3
-e32782 1 8 1 15 2
-e331ld -2 16 1
-e34rbt -2
-e37kv8 5 10 1 13 1
-e3aic9 -2
-e3d6ik -7 31 1
-e3dqo3 -8 1 2
-e3ejee -2 17 1
-e3fx17 4 16 1 26 1
-e3jsx6 -2
-1erex4 -3
-e3qakw -3
-e3xpyw 2 1 1
-e3zo4d -6 28 1
-e3zx0q 9 39 2
-e47byl 0 0 1
-e483zn 3 7 1 24 1 33 1
-e4gx2j -3
-e4q5r7 4 19 1
-e4w7nn -3
-e4y06o 2 28 1
-e4y11h 3 0 2 1 5 3 3 4 3 5 9 6 8 8 4 10 4 12 1 15 2 16 9 17 2 19 3 20 7 22 1 24 1 26 1 28 1 29 2 33 2 35 1 36 2 37 2 38 1
-e535eq -9 16 1 39 1
-e54jic -2
-e56lq2 -3
-e5c300 -3
-e5g054 20 5 1 8 1 10 4 12 2 13 1 19 3 28 1 31 1 33 1 37 1 38 2
-e5hol7 -6 1 1 4 2 33 3
-e5iaoe -9 16 1 26 1 31 1
-e5k5c5 12 20 1 33 2
-e5lsgn 0 12 1 29 1
-e5mu35 9 2 1 38 2
-e5peuu 0 7 2 8 1 12 1 15 1 30 1
-e5qayz -2
-e5uxdr -4
-1ezlqg 4 8 1 12 1 13 1 15 1 19 1 24 1 36 1
-e5zipw 5 1 2 2 1 5 1 20 1 25 1
-e61tpv -4 5 1
-e63t6u 5 22 1 38 1
-1f0ju1 2 5 1 10 1 14 1 33 1
-e65mxe 0 16 1
-e65xe0 2 26 1
-e661pv -3
-e684mn -4
-e6bbt5 -2
-e6cyji 3 19 1
-e6gknz 7 16 1 36 1
-e6jl23 -5
-e6m07j 1 15 1 33 1
-1f2lum -3 4 1
-e6s3qz -2
-e6v8fa -1 10 1
-e797jl -4 13 1 31 4 33 1
-1f4yf4 1 31 1
-e7dvua -3 16 1 22 1 28 1
-e7fadv -7
-e7fcyi -3
-e7fqto 2 2 1 26 1 38 1
-e7hm31 -4
-e7hqjv -6 22 1
-1f5gl6 -3
-e7jh6z -2
-e7ojwq 4 30 3
-e7pfyl 5 8 1
-e7tm6n 11 1 2 3 1 8 1 9 1 15 1 26 2
-e7udxo 8 19 1 38 1
-e7urmf -2
-54b6f 6 5 1 32 1 36 1
-e81py0 0 33 1
-e87qds -2 36 2
-e8byod 7 15 1
-e8dho6 -1 5 1 14 1 16 1 31 2 36 1
-e8hwmj -1 0 1
-e8ixtn 1 20 1
-e8l4vp 7 31 2
-e8nx4h -4
-e8pcjf 9 9 1 25 1
-e8qwat 6 0 1 17 1 38 4
-e8v8ml 11 12 1 13 5 19 3 24 1 25 1 31 1 36 1 37 1
-e8vvv6 3 20 1 26 1
-e8zd9j -3
-e91g99 -8
-e92oyr 1 10 1 14 1 24 1 31 1
-e92sk1 0 10 1
-1fb8pd 6 16 1 28 1 30 1
-e9d96x 1 38 1
-e9dihj 4 15 1 24 2
-e9gvvr -2
-e9jzxe -2
-1fcyvh 6 6 1 10 1 16 1 19 6 31 3 37 3
-e9o5e9 -2
-e9ogwn 6 7 1 18 1
-e9owmd 2 9 1 16 1 20 1 33 1
-e9qk7g -2
-e9rszk -4 7 1
-e9rzqp 0 31 1
-e9v5wv -2
-e9xfkt 0 14 1 31 2
-e9zk9c -2
-ea11ns 2 0 3 1 6 2 1 3 1 8 5 10 5 12 2 13 1 14 1 16 1 18 8 19 2 20 2 21 1 25 6 26 5 28 2 33 1 36 3 37 2 38 2 39 2
-ea2wiq -3
-1fepsi 11 5 1 10 1 11 1
-ea5y65 4 10 2
-1ffpky -3 9 1 38 1
-556hx 0 10 2 17 1 20 1 31 1
-eae8r8 -3
-eag3nq 4 22 2 31 2
-eakps3 4 8 1 19 1
-eakq99 -2 13 1
-easoj2 -4
-easq2y -7
-eatk9p 1 30 1
-eawj6g -2 12 1
-eaxtf9 -2
-eb11dw -2
-eb2kbh 5 23 2
-eb3etj -13 33 1 39 1
-eb8u32 4 0 2 15 2 25 1
-eb9m13 6 9 1 25 1 33 1
-ebcrna -2
-ebkh48 16 2 1 9 2 10 5 12 2 15 1 20 5 28 2 31 2 33 1 37 3 38 2 39 1
-eble7t -2
-ebo89y -1 15 1 16 1 20 1 28 3
-ebqmv6 -2
-ebryk3 -4
-ebyk7e -1 36 1
-ec9uv1 -2
-eccbbl -1 5 1 37 1
-ecdsip -7
-ece92x 6 26 1 29 1
-ecg919 2 3 1
-ecj55h -2
-ecja4w -2
-ecnwdn 0 6 1 36 1
-ecpe0m -2 10 1 28 1
-ecqg0k 4 10 1 24 1 29 1
-ecrz1y -1 10 1
-ectmw4 4 24 1 31 1
-ecz6i3 1 0 1
-ed6rhw -2
-ed6xdv -2 17 1 31 1
-edb91s 4 32 1
-edbl37 -2 4 1 8 1 30 1 39 1
-edctpg 5 30 1
-edeuoj -7 12 2
-edmikq 14 0 5 2 1 5 3 8 2 10 3 12 2 13 2 20 6 22 1 25 1 30 1 31 1 32 1 33 2 36 2
-edonxa -6 11 1
-edrq2b 9 25 1 26 1
-eds2oo 0 20 1
-edx7al -7
-1fstyc 6 28 1 31 1 36 1
-ee24tl 10 2 1 5 2 7 1 8 1 11 1 12 1 13 2 15 1 28 1 32 1 39 1
-ee7lo8 9 15 3
-eecp7o 2 11 1
-eekd5a 3 0 1 8 1 20 1
-eel6pl 2 12 1
-eeo8ec -3
-ees5xz 8 5 1 22 1 37 1 39 1
-eetb3v 3 33 2
-eetq40 -1 31 1
-eeuwo2 -5
-ef2jlh -1 1 1 20 1
-ef2wyd -5
-1fx547 3 19 1
-ef9jon 0 30 1 36 1
-ef9js6 1 0 1 5 1 9 3 15 5 20 2 28 1
-efiro9 12 1 2 2 1 5 2 7 4 8 6 9 2 10 7 11 1 12 6 13 3 14 1 15 8 16 3 17 1 19 3 20 10 24 12 26 1 28 21 29 1 30 1 31 16 32 1 33 7 36 25 37 1 38 5 39 3
-efkbpp 2 36 2
-efqz6l -2
-efve4q -3
-efytgl -1 26 1
-eg07nz -7
-eg0a3h -4 15 1
-eg0odv 5 1 1 8 1
-eg3uhs -6 5 1
-eg4w1d 3 8 1 16 1
-eg6ewk 7 12 3
-eg77ad 4 6 1 19 1
-egaeuu 1 10 1
-egbc5j 0 30 2
-egfkrw -4
-eghjbw 3 5 1 10 1 17 1 28 1
-eghr3o -2 22 1
-egi8f6 3 5 1 12 1 16 1 17 1 31 2
-eglran -1 12 1
-1g2nhk 1 12 1
-egrmki 0 0 1
-egsb4w -12
-eh1uxd 19 0 1 1 1 7 1 16 1 33 3
-1g49bb -9
-eh7hm1 -2 5 1 12 1 19 1 24 1
-eh8b7o -3 12 1
-eha83d 2 9 1
-1g4ody -5 2 1
-ehcjzp -2
-ehdlzu -2
-ehipwr 4 0 2 3 2 5 2 7 1 8 2 9 2 10 1 11 3 12 2 14 2 15 3 16 1 17 3 18 1 19 1 20 2 25 4 31 2 33 1 38 1
-ehmvq9 1 13 1
-ehn9va 2 5 1
-ehqlx8 29 5 1 19 1 22 8 24 1 29 1 31 17 32 3
-ehxnxc 6 21 1
-ehyxdl 15 9 3 24 1 34 1
-ei0c6t 2 36 1
-ei3xmm -2
-1g7m2t -7
-1g7ps3 7 8 2 28 1 31 1 36 1
-1g7zb9 11 19 1 20 2 31 1 34 1 36 2
-eibt2r 3 15 3
-eicd7a 1 12 1
-eico39 2 9 1
-eidil9 1 26 1
-eigv89 -2 25 1
-eii2wp 6 8 1 13 1 28 1
-eilsou -3 8 1 14 1
-eimeak 9 14 1
-1g9jba 9 8 1 13 1 16 1 25 2 26 2 28 2
-einhri 5 2 1 11 1 19 1
-1g9n9p -7 1 1 10 3
-eiplj7 10 1 1 8 1
-eir5q3 4 0 6 1 1 2 3 3 1 5 4 8 3 9 2 12 2 13 2 14 2 15 10 16 7 17 30 23 2 24 1 25 2 26 3 30 1 31 1 32 3 33 6 39 3
-eirwj5 -2
-eiugjv -2
-ej4uwj -2 1 2 2 1 12 1 19 11 24 1 31 2 37 1
-ejeah6 13 1 3 11 1 12 2 13 1 16 1 25 1 28 1 31 1 37 1
-ejfjnh -3 10 1 16 1 20 1 38 1
-ejftt8 -3 37 1
-ejk5w0 2 25 1 26 1 37 1
-ejr3xd -3 7 1 9 1 19 1
-ejtrv5 -2 12 1 20 1
-ejzzif -6
-58n9g 9 3 2 4 1 5 3 7 1 9 1 10 3 12 1 13 3 15 2 16 1 19 6 20 9 25 3 30 3 31 2 33 2 36 9 37 3
-ek0wv4 5 18 1 38 1
-ek43r5 6 16 1 20 1
-ekbd4r -2
-58vy7 -5 36 1
-ekwh7d -1 5 1 6 1
-1ghpc9 -4 12 1 15 1
-ekzg1w -3 8 2
-1gi1z4 7 22 2
-el0uw9 4 33 1
-el16b3 -3
-el199x -2
-el24vr -6 31 1 39 2
-el3lhf -2
-el5iz4 0 14 1 24 3
-el8h04 -8 2 1 31 1
-el8sso -1 5 2 17 1 19 3 25 1
-el9yav -11
-elnot2 4 38 1
-elnvul -7
-elrv5c 6 3 1 12 2 37 1
-elwrzb -3 8 3 24 1
-elxtwj -2
-em27f7 3 24 1 33 1
-1gm4pe -8
-em5nob -17 1 1 4 1 5 1 7 5 8 2 9 2 10 4 12 4 13 3 14 1 15 4 16 2 19 1 20 2 23 1 24 2 25 2 26 3 28 1 31 10 32 1 33 7 36 2 38 2
-em8iui -3
-emd7aa -1 36 1
-emnk1e 12 2 1 8 1 12 1 33 1
-emnrtm -2 7 1 15 1
-emnud3 2 37 1
-emt5ip -4
-emtb2a 18 5 2 13 1 20 2 31 1 37 2
-emzzhw -5
-en3xa6 8 0 2 29 1
-endouc -9 1 2 8 1 9 1 14 2 15 1 17 1 18 2 20 1 23 1 25 2 31 1 33 2 36 1
-enm4yh 0 36 1
-enn2jy 1 2 1
-enn6ax 10 0 4 5 1 13 1 16 1 19 1 24 1 31 2 33 1 36 1
-enr403 3 0 1
-enuebc -2
-enw4k0 -2 15 1 37 1
-eod3x6 9 9 1 12 2 13 2 30 1 37 1 39 2
-eod5ma 6 23 1
-eod5q8 1 3 1 38 1
-eoghjo 3 0 16 1 11 2 11 3 9 4 1 5 23 6 3 7 7 8 34 9 9 10 15 11 21 12 37 13 11 14 8 15 41 16 53 17 16 18 6 19 11 20 26 24 12 25 21 26 3 28 26 29 10 30 9 31 16 32 20 33 37 34 3 35 2 36 24 37 8 38 8 39 5
-eop669 -4
-1gvcic 2 16 1
-eosp9y -5
-eoyqqw -5 1 1 31 1
-ep1bpz 0 13 1 19 1
-ep2ta2 7 12 1 14 1 33 1
-ep42jg -1 19 1
-ep5dz6 1 16 1
-ep89fd -2 10 1 33 2
-epdrz3 -2
-epe086 -2
-epesit 2 1 1 13 1 20 1 24 2 28 1 31 2 33 1 36 2
-epg3ud 1 22 1 31 1
-1gy37a -2
-ephauq 6 5 2 12 1 17 2
-eplj3h 4 0 1 11 2
-epmlzu 5 12 1
-epndye -4 0 1
-epnxmf -8 19 1 31 1
-eq087i -5
-eq2cgx -4
-5atv9 -1 31 1 37 1
-1h0d3s -3
-eq48iv 5 1 1 4 4 5 1 7 1 8 1 13 2 14 1 20 1 22 1 23 1 24 1 33 3
-1h0my6 7 11 1 15 3 16 1 20 1 26 1 33 1
-eq8cdu -18 0 1 5 1
-eq8q8r 10 1 1 5 1 8 3 12 1 13 2 16 1
-1h115r 5 6 2
-eqddg4 -1 0 1
-eqi8n3 -3
-eqnk7e -5
-eqnzf2 -2 8 1 13 1
-eqpukq 9 0 1 3 1 5 7 8 2 10 1 14 1 17 1 28 1 31 1 33 1 36 1
-5b3vb -3
-eqvqh1 -17 9 1 33 1
-1h39mm 8 14 1 31 1 37 1
-eqyi9r -8 12 1
-er0qv9 -3
-er3i1y -8 10 1 25 1
-er4uts 2 5 1 15 1
-er6fh1 -3
-er92t5 28 19 4 23 4
-1h4sks -2
-erclys 17 10 1 12 2 15 1 22 2 28 1 30 1 31 4 36 1 37 1 39 1
-erg0ne -7
-1h5z46 7 8 1 12 1 15 1 32 1
-eroqwb -5
-1h63ba 2 8 1 9 1
-erv1v8 -20 5 1 10 1 12 2 16 1 25 2
-es6c6b -4
-es6w4o -11
-es7asp -3 8 1
-es9zof -3
-escupn -1 9 2 38 1
-esebe5 -1 15 1
-esidj7 -10 3 1 10 1
-1h92t6 -2 33 1
-esiyx7 -2 8 1 19 1
-esjr34 -5
-esn5it -2
-eso6jp -4 15 1
-5bro6 1 8 1 15 1
-esuwd2 -2
-esvpz6 -9 10 1
-eswg6b -2 8 1 22 1 31 2
-eswzpi 1 11 1 36 1
-esx3k6 -4
-esxdqx 0 10 1
-et5ze5 3 0 1 12 1 22 1
-etdu1k 6 1 1
-ethdlj 7 0 1 10 1 15 1 16 1
-eti3cv -2
-etj3yn -2
-etml8e -6
-etnk7m 0 12 1 15 1
-etu597 1 9 1 15 2
-etuytp 5 30 4
-etv702 -3
-etw0m3 -4
-etwvop 3 11 1 20 1 33 2
-1he6kc -3 0 1 16 3 18 1
-etyb8w -28 5 2 7 1 16 1
-etyh7p -2
-etzo8p -12
-eu017m -4
-eu0ivd 5 2 1 8 1 12 1
-eu0x76 4 12 1
-eu1ny5 -3 33 1
-eu3ly2 -2
-eu3xce 3 8 1 28 1 31 1
-eu4mgp -4
-eu4ml4 -16 8 1 28 1
-eu896o -2
-eubgqi -6
-eud1ub -5 0 1 5 1 10 1 12 1 13 1 15 1 17 1 38 1
-euicfv -2 31 1
-eun88b 1 25 1
-eunyd3 -8
-euoavk -19
-eupli8 -12 30 1 31 1
-euvku2 14 0 1 13 3 20 2 38 1
-euvtin 10 7 1
-euzcpv 6 8 1 11 1 16 1 20 2 25 2
-ev2mjn -2
-ev4gxs 6 0 1 3 9
-ev5uxb 4 26 1
-ev9rrt -4
-evgeo6 2 31 1 37 1
-evi3k5 -10 22 1 30 1
-1hlwhs -3 5 1 13 1 19 3
-ew3520 5 8 1 38 1
-ew3os3 -4
-ew6bss -2
-ew8hjb 5 12 1 32 2
-ew9udr 2 5 1 12 2 37 1
-ewd1j2 -2
-ewgvx2 4 0 4 1 2 5 2 8 2 9 1 12 2 13 4 16 8 19 2 20 1 30 2 31 4
-ewj7vo -2
-ewu0rz 1 15 1
-ewxyaj 2 0 1 9 1 11 1 28 1 31 1
-ex4r0w 3 7 1
-ex52y3 -3
-ex6vq7 -6 27 1
-ex8agq 3 0 2
-exbipo -4
-1hqjhy -4
-exilw5 9 0 1 1 1 2 1 5 2 8 5 10 3 12 1 13 9 14 1 15 3 16 2 19 3 20 4 25 2 26 3 28 1 30 2 31 11 32 2 36 7 37 8 38 6 39 2
-exjt7s -2
-exlrsc -5 0 1
-exyy9e 6 5 1 9 1 10 2 26 2 33 1 36 1
-exz14d 4 25 1 30 1
-ey0kxu -8 5 1
-eyaeim -2 13 1 31 1
-eyb7ts 5 8 1 17 1
-1hu83k -1 36 1
-eyilux -4
-eynu3g 2 12 1 32 1
-eyr82k -2 36 1
-eysoit 4 16 4
-eyugdj 4 10 2 26 1
-eywtbu -4 8 1
-eyxsj6 -3
-eyy6q8 8 6 3
-eyyamz 11 3 1 5 4 8 1 28 3 36 1
-ez1v1f -5
-ez8g9w -3 7 1
-ez9tn9 -3
-1hxzt1 -4
-eziheb 5 33 1 36 1
-1hyar8 -2
-ezjdj1 -3 30 1
-ezkqth -6 3 1
-ezl6ee -6 4 1
-ezul8d 7 4 1 9 1 13 1 16 1 25 1 31 2 33 4 36 1 39 1
-ezx3pd -7
-1i0175 -3
-f020p3 22 7 1 9 1 10 1 12 2 15 1 16 1 20 2 22 1 28 1 31 2
-f02uxt 3 1 1 5 1 14 1
-f0631o -2
-f0cbmn 5 10 1 36 1
-f0fdun 3 8 1 20 1 32 1
-f0fzd3 -2 31 2
-f0gxlr -5 20 2
-f0hwlb 1 27 1
-f0mpbb -3
-f0t8yt 0 28 1
-f0xgh5 -5
-f0z1f8 7 12 1 19 1 32 1 37 5
-f1121y -2
-f11o8d -15
-1i3zud -10 30 1
-f14atd -2 13 1
-f15u0m -3
-f16cyj 11 8 2 24 1
-f1710s 7 8 3
-f1887r 4 0 1 31 1
-f1a1w3 -2
-f1g2ce -2 1 1 20 1 26 1
-f1jx1a -4 31 1
-f1or2s -6
-f1ppav -4
-f1sn38 -7
-f1u0kc -4 1 3 36 2
-f1ujbi -2 37 1
-f21j2g -2
-f228kh -2
-f26e7u -1 0 2 16 1 17 1 20 1 24 1 32 1 33 1
-f280op -2 1 1
-f2a4q8 -3 20 1
-f2akb1 8 8 1 12 2 25 1
-f2baqe -2
-f2br4h -2 20 1
-1i8efl -2
-f2dbzi 5 8 1 12 1 32 1 33 1
-f2e3e5 -5
-f2g77p 1 19 1 37 1
-f2gy05 -3
-f2jm6v -11
-f2jmmn 4 12 2
-f2m5xx -29 5 1 8 1 12 1 14 1 16 1 25 1 29 2 30 1 36 4 38 1
-f2oq0z -2
-f2qbrl -2
-f2qchi -2 12 1
-f2r98a 1 31 1
-f2yy01 -4
-f378fx -2
-f39z9e -2
-1ic742 -2 8 1 17 1 28 1
-f3mgz4 2 10 1 12 1
-f3sf55 -18 1 1
-f3uf9s 6 0 1 18 1 24 1
-f3xqfo -2
-f40zj1 -6 31 1
-f48ay7 2 1 1
-f4amrd 6 1 1 20 1 36 6
-f4dx96 1 22 1 31 1
-f4kdl1 -5 16 2
-f4pd73 -7
-f4q2q9 -2
-f4t31g -1 36 1
-f4t58h 2 1 1 5 2 10 3 12 2 20 1 26 1 39 1
-f4u45i -3
-f4und2 20 0 3 1 2 10 1 12 3 13 1 16 1 17 1 19 1 20 1 25 1 28 2 31 6 36 1 37 1 38 1 39 1
-f4ydp8 13 1 3 5 1 9 1 12 1 13 1 16 2 20 4 33 1
-f4yer3 -4 3 1 5 1 7 1 8 5 10 1 11 1 14 1 15 1 17 1 20 2 24 3 25 1 32 1 33 3 36 5 38 1
-f508vq 0 9 1 38 1
-f56d8f -4 15 1 25 1
-f57ba4 -13 5 1 16 2 19 1 37 1
-f57w25 -2
-f5addq -12 30 1
-f5fgq2 -3
-f5ghoo 16 5 1 7 2 12 2 13 1 15 3 16 2 18 1 19 1 31 1 36 1 38 1 39 2
-f5hgka -5
-f5sylx 3 12 1 31 1 38 1 39 2
-f5zahw -3
-1ilxvb 8 11 1 36 3
-1im7e8 -3 3 1 6 3 33 1 36 3
-f6flh9 -2
-f6jrle -5
-f6nomv -6
-f6ov6n 10 1 2 2 1 4 2 5 1 8 1 10 3 11 1 12 2 13 3 15 1 16 1 19 1 20 7 23 1 24 1 25 1 30 1 31 3 33 5 37 1
-1iod97 -2 19 1 30 1
-f6vtcg 6 5 2 14 1 30 1
-f72h5h 31 0 1 6 1 39 2
-1iplfv 5 8 1 11 1 14 1 16 1 25 1 30 2
-1ipzyp -5 15 1
-f7892x 9 8 1 24 2 27 1 28 1 29 1
-f7893l -2
-1iqb6j 3 11 1
-f7b6xz 10 10 1 31 1
-f7mk0q 2 3 1 5 1 31 1
-f7o41s -4
-f7oopi -3 31 1
-f7r1q0 -4
-f7v4li 7 30 3
-f7xqjl 0 31 1
-1isl06 -2
-f8080b 2 13 1 15 1
-f80ldt 8 7 1 10 5 26 5 31 1 37 1
-f80vif -9 19 2 31 1 34 1 36 1 37 1 39 1
-1itb7b -4
-f89crx 5 25 1 31 1
-f8b9xz 4 7 1 30 1 33 2 36 1
-f8c8jr -3
-f8jfzm 9 5 1 15 2
-f8ulnc 5 22 1
-f8vzel -1 7 1
-f8wft2 3 0 1 10 1 15 1 36 1
-f8zhoj 4 20 1 36 1
-f90lrj 3 19 1
-f967o4 -3 13 1
-f9bwjl -8 31 3
-f9c5j1 1 12 1 20 1 33 1 39 1
-f9dros 5 2 1 6 1 18 1 28 2
-1ixua7 1 5 1 16 1
-f9n78n -13 25 1 33 1
-f9ovl7 -3
-f9p0l2 2 2 1 16 1
-f9pdom -2 20 1
-f9qny6 1 16 1 33 1
-f9rsp2 3 20 1 28 1 33 4
-f9u0no -7 1 1 14 1 16 1 19 2
-f9xf0n -1 31 1 36 1
-f9yhx1 1 29 1 31 1
-fa1e4z -2
-fa3joi -2
-fa5ctm 0 30 1
-fa6m0s -4
-fabtqm -5 36 1
-faetbj -1 11 2 16 1 24 1 30 1 31 2 33 1 39 1
-fagcb7 2 19 2 37 2
-fagi77 -2
-fan5f5 6 20 1 31 2
-faqajc 5 26 1
-faro66 4 0 1 16 1 17 1
-fatdo8 -17 34 1 36 2
-faxrpu -3 1 1 5 1 13 1 20 1 30 1 34 2
-fazrnb -2 39 1
-fazt8c -1 3 1 36 2
-fb0dtw -4 0 1 1 1 5 2 8 2 9 1 10 1 14 1 15 3 22 1 23 1 25 2 30 1 31 2 33 1 37 5
-fb0ob5 4 10 1 13 1 19 1 25 1
-fb7jru 2 0 1
-fbbl0k -4
-fbjspz -4 10 2 19 3 34 1 37 1 39 1
-fbp4q4 -2
-fbt5jb -5
-fbv71j -6 0 1 7 1
-fbxb3j 9 26 3
-fbzbjl 1 12 1
-1j77ri 6 5 1
-fc1jci 1 1 2 5 2 8 1 9 2 12 3 16 2 20 1 22 3 30 3 33 1 35 1 36 2
-fc2u4z 1 31 1
-fccf9z -4
-1j8n0s 3 11 1
-fcr4ax 1 28 1
-fcr9hp 3 12 1
-fcs20g -2
-fcthrz 2 20 1 38 1
-fcummr -6
-fcw79h -7 25 1
-fcx1y6 9 19 2 29 1 38 1
-fd2ck4 12 0 4 3 15 5 1 11 2 12 1 15 1 16 1 19 1
-fd2lim 3 30 1
-fd38xs 18 16 1 17 1 20 6 33 4 36 5
-fd3ykj 6 12 1 25 1
-fd7med 1 17 1
-fdfgj8 -2
-1jcf2x -7 10 1
-fdi270 -2
-fdifru 9 14 1
-fdqm94 -9
-fdreqs 2 31 2 33 1
-fdykhj 2 12 1 28 1 38 1
-fe1v2s -9
-fe2cma 4 7 1 15 1 24 1 33 1
-fe5tl8 1 30 1 36 1
-feacyc 2 1 1 24 2
-febgbi 3 10 1 31 1
-feekst 2 5 1 8 1 12 1 36 1
-fefwz0 -10
-fegwej -4 5 8 7 1 8 5 9 1 11 2 12 2 13 3 14 1 15 3 16 1 17 1 20 2 24 1 26 1 27 2 28 2 30 6 31 3 32 1 33 3 36 5 38 1
-fejqwe -2
-fek1c5 -7
-1jggwk 5 13 2
-1jh2al 1 8 1 25 1
-fetj70 -2 10 1 38 1
-fettph 8 14 1 19 1 24 1 31 1 33 2
-1jhpro 3 30 3
-ff4aw0 4 12 1 16 1 24 1 31 2
-ff5ye7 -2
-ff64ra -7 26 1
-ff75r9 -10
-1jj399 -5
-ffdt29 6 17 1 33 2
-fffhtn 3 12 2 15 1
-ffg3dn -6
-ffj0jx 3 2 1 8 1 13 1 20 3 28 3 32 2 36 1
-ffn2ye 2 22 1 36 1
-ffr4zr 2 12 1
-ffs5dt -11
-ffvzzf 1 5 1 15 1 16 1 30 1 31 1
-ffw0g8 -2
-ffy68y -2 24 1
-ffzrxz -2
-fg119f -2 32 1
-fg1zgg -3
-fg2e50 -2
-fg2qku -2
-fg6954 0 12 1 31 1
-fg8l92 -3 12 1
-fg96wh 3 0 1 1 1 11 2 16 2 20 1 31 3 32 1 36 1
-fgatyy -4
-fgdkkq 5 33 2 39 1
-fgek4a 3 0 1 16 1 20 1 39 1
-fgett7 1 8 1
-fgfiwl -1 11 1 13 1 20 1 31 1
-fgfy3i 2 30 1
-fgg7gp -5 9 1
-fgh8id -4
-fgjj3t 3 12 1 16 1 32 1 36 1
-fgm2i7 -5
-fgmdww -2
-fgmhdw 1 30 1
-fgvbnj 10 16 1 17 1 36 1
-1jorz5 10 31 1
-fgvxu6 -2
-1jpv7k 26 0 1 1 4 5 1 10 1 12 1 13 1 16 5 19 2 20 4 26 1 32 1 33 1 36 2 38 1
-fh8d1p -2
-fh971o -6
-fh9r46 -4 39 1
-fhae0p 6 0 2 13 1 16 2 19 1 36 2
-fhfxxu 3 10 1 24 1
-fhig2t 10 1 2 13 1
-fhiiq7 -4
-fhl8rk -10
-fhos9a -7 15 1 35 1
-fhp5nf 0 36 1
-fhpp8w 5 8 1 30 1
-fhu7x5 2 6 1 10 1
-fi6vbi 0 10 2 19 1 36 2
-fi7ee7 -4
-fic78t 4 11 2
-fidnnq 8 1 1 12 1 39 3
-fif368 11 0 1 1 1 5 1 10 1 16 3 20 1 25 1 26 1 28 1 30 1 36 2 37 1
-fihgqp -2 9 2 31 1
-fiphqp 10 32 1
-1jvn7d 5 14 1
-fixt6n 20 1 1 12 1 13 1 38 2
-fj2g21 -3
-fj3jc2 -4 2 1 24 1
-fj9ohb -4 2 3 5 5 7 1 8 3 10 2 12 1 15 1 16 1 17 1 20 1 24 1 25 1 26 9 28 1 29 1 30 2 31 2 36 9 38 3 39 2
-fjbuiq -3 12 1
-fjgwvy 1 31 1
-fjllt9 1 3 1 17 1
-5lh5r 9 11 2 15 2 24 1 33 1 36 1
-fjs3cp 5 0 1
-fjwwpk -10 0 2 3 1 11 2 12 1 19 1 33 1
-fk0o46 4 25 1 28 2
-fk3fxp -4
-fk3xy1 8 2 1 18 2 19 1
-fk6bbo -6 0 1 5 2 8 10 10 1 15 2 16 2 28 3 29 1 30 1 33 2 35 1 36 6
-fk6ylz 8 0 2 3 2 11 1 33 1
-fk7vc2 -7
-fka34v 7 30 1
-fkbcgi -7 8 1 9 2 15 1 31 1 39 1
-fke4n7 -2 20 1
-fkho5c -1 33 1
-fkjjfq 3 19 2 37 2
-fkjvld -2
-fkk8eh 3 4 1 13 1
-fkogi0 7 32 1
-fkric8 -2
-fksch7 -3
-fl0smg 3 1 1
-fl1c60 3 12 1 16 1
-fl1hqm 0 5 1
-fl2451 0 4 1
-fl3lj0 -4 2 1 5 1 12 1 31 1
-fl7kjw -8 7 2 9 1 10 1 12 1 15 5 30 1 32 1 36 1 38 1
-flg82r 4 36 1 39 1
-flgfdn -3
-1k5ck8 1 1 1
-1k5nen 0 11 1
-flko43 -5
-flpg6h -2
-1k6fxk -3 0 5 2 1 5 2 7 5 8 1 10 3 12 4 13 1 15 3 16 6 19 1 20 16 24 1 26 1 28 4 30 2 31 1 33 2 35 1 36 3 39 1
-flshui -2 25 1
-flv1h3 2 0 1 10 1 12 1 38 1
-flv254 13 1 1 12 2 16 2
-fm24p5 -1 36 1
-fm2k3a -2
-fm3axz 21 1 2 2 1 8 1 12 1 20 1 26 1 28 1 31 3 37 1
-fm6jtp -8 18 1 31 1
-fm6xee -1 2 1
-fmbexq 9 1 1 33 1 39 1
-fmdok9 -9
-fmelys -7
-fmfyg2 8 8 1 12 1 13 1 15 1 20 1 30 1 33 1 36 1 37 1
-fmn62l 0 10 1 31 1 38 1
-fmnus0 6 12 1 33 2 36 1
-fmnwkl -5
-fmpdu7 -6
-1ka0r8 6 30 1 31 2
-fmtkb2 6 7 1 15 1 32 1 33 2
-fmxcho 1 30 1
-fn0wdm -3
-fn7b0e -37 12 4 13 1 21 1 25 1 29 1 35 1 37 1
-1kboq7 -4
-fndm8g 1 14 1
-fnkb1t 1 2 1 36 1
-fnl8lt 4 1 2 3 1
-fnohwx -3
-fnoqr4 -2
-fnspgp -2 5 1 17 1
-fntp4o -6 4 1 36 1
-fnwlsg -10 19 1 37 2
-fny9vm 6 4 1 12 1 31 2
-fnzl2t -2
-fo16de -14
-fo4iok 0 8 1
-fo9d01 -4 10 1
-1kfsnu 6 30 3
-foe1iy -3
-foe8pp 1 33 1
-fohkyy -2
-fohvl2 6 16 1 17 1
-1kgdwo 3 0 1
-fok8dc -3 5 1 17 1 22 1 25 1 31 1 34 1 36 2 38 1
-for3g0 -3
-fp298b -5 14 1 31 1
-fp4stb -2
-fp60nz -1 9 1 13 1
-fp7rd4 -3
-fpgm9g -5 8 1
-fphopy -2
-1kjtoj -3
-fpkvaj -5
-fplggv -1 36 1
-1kkh69 25 1 3 8 2 12 1 19 1 26 1
-fptvhd -3
-fpv6y4 8 32 1
-fpw6u2 -2 31 1 39 1
-fpy6qg 0 33 1
-fpyouf 9 0 1 8 2 16 1 17 1 33 1
-fpz0w9 -1 20 2
-fq2r3d 8 8 2
-fq944v -16 0 2 5 5 8 4 11 1 13 1 14 1 16 1 18 1 20 6 31 2 32 5 33 2 36 1
-fqg8cj 1 5 1 33 1
-fqgrd9 -1 0 2 1 2 3 1 5 1 14 1 15 6 16 2 24 4 26 1 28 2 31 2 33 2
-fqhmy2 9 8 1 10 1 31 2 33 2 36 2
-fqio7d -1 4 1 5 1
-fqjilq -6 33 2
-fqlj49 2 1 1 12 1
-fqm0a0 -1 3 1 5 2 14 1 36 1
-1knwsl -8
-fqp71t -19 8 1 13 1 26 2 33 1 36 1 39 1
-fqp913 4 36 1
-fqrv1g -1 6 1 16 1
-fqykpr -2
-fr0pjm -2
-fr1msz 6 9 1
-fr2pvd -3
-frdf6a 4 11 1
-frf5aj -2 8 1 26 1
-frhyf8 0 12 1 15 1
-frpfxe 32 0 1 5 1 10 1 12 7 19 3 20 1 22 1 23 1 28 1 31 5 33 1 39 1
-frptnq 4 0 1 3 3 11 1
-frwyy3 -6
-frxozc -6
-5onda 10 5 1 8 1 20 1 28 1 30 1 31 4 36 10
-fsj8ua 3 15 3 32 1 33 1
-fsjiyw -4
-fsk7ew -6
-fsontj -2
-1kvl3j -2
-fst747 -2
-fsv02j -2 13 1 33 1
-fsy90z -6
-fsyod3 -13 17 1 25 1 31 1
-ft65i0 2 30 1 32 1
-ft7ti0 -6 5 1 9 1 19 1 20 3 31 1 33 1 36 5
-ft9w4e -2
-ftba76 -5
-ftdbgw -1 16 1
-ftfo2i 5 8 1 10 2
-ftijc8 2 38 1
-ftk1zs -4
-ftngji -2 33 1
-ftpuei 21 0 18 1 20 2 1 3 6 5 37 6 5 7 8 8 60 9 2 10 2 11 9 12 10 13 6 14 8 15 14 16 12 17 4 18 6 19 5 20 11 22 1 23 2 24 23 25 7 26 3 27 2 28 61 30 12 31 29 32 5 33 21 34 2 36 15 37 4 38 3 39 1
-ftsozc 3 9 1
-fttqx8 6 16 1 23 1
-ftx5r3 -9 36 1
-fu1m9p -2
-fu6byi 4 2 1 33 1
-fu8ab4 -2 5 1 18 1 20 1 33 1
-fu8y5w -2
-fuaixp -4 24 1 31 1 33 1
-fub47p 11 3 1 5 2 13 1 17 1 25 1 30 1 38 1
-fuccij -2
-fufful 12 16 2 28 2
-fukdah -3
-5pf45 3 38 1
-fum18c 0 5 1 7 1 8 2 12 1 13 1 16 1 19 2 25 1 29 2
-fup22z 8 7 1 11 1 24 1 36 1
-fupe1b -3
-5phhl 6 12 3
-futdtx -2
-fuxhpj 0 1 1 2 1 6 1 8 2 15 1 16 1 24 1 28 1
-fuy9zn -2 15 1 36 1
-fv8kjq 0 18 1
-5po0p 2 12 1
-fvcvxl 1 16 1
-fve264 3 20 1 33 1
-fvl1iy -2
-fvnk1q -6
-fvpzsr -3 36 1
-fvsml1 -1 15 1 16 1 28 1 31 1
-fvvexe -6 9 1 10 1 24 1 36 1
-fvvjf3 -3
-fvy858 -3
-fw1cha -6
-fwebdg -11 8 1
-fwhups -7
-fwibvz 4 25 1
-fwl1zz 4 5 1 38 1
-fwpgq5 1 5 1 16 1
-fwphzy 2 26 1 36 1
-fwwyvx -3
-fwynyw -3 15 2 20 1 28 1 36 1 37 1
-fwz1s9 -2 37 1
-fx17d2 1 0 1 1 1 8 1 12 1 26 1 28 1 30 1
-fx6ii1 2 12 1
-fx7u8t 1 5 2 36 1
-fxfrnm -6 11 1
-fxi8pu 4 36 1
-1lcydk 13 0 1 1 3 5 3 16 1 17 1 24 1 26 2 29 2 31 3 33 5
-fxll89 -2 36 1
-1ld09u 5 2 1 33 1
-fxmxlb 2 1 1 37 1
-fxn76h 4 3 1 26 1 33 1
-fxo38k 3 5 1 10 1 38 2
-fxo4jo 16 0 1 5 2 8 1 10 1 15 2 16 6 18 1 19 1 20 7 28 2 31 2 33 6 36 6
-fxre1i 34 2 1 7 1 9 2 10 1 11 1 13 8 14 1 15 6 20 4 22 1 24 1 26 3 27 1 28 3 29 1 31 4 32 1 33 7 36 3 38 2
-fxu6ol -1 0 1
-fxvnnl -4
-fxx66z 0 13 1 33 1
-fxzcrc -11
-fy2348 8 10 1 16 1 20 1
-fy3iqq 0 12 1 24 1
-fy5jze 8 19 1 26 2
-fy642m -12 31 3
-fy93io 7 8 1 10 2 13 1 17 1 36 1
-fy9xr0 -4
-fyaneh 0 15 1
-fyaqs3 -1 25 1 33 1
-fygazu 2 36 1
-fyi02q 13 7 1 8 4 12 1 17 1 31 1
-fykqfg -3 12 1
-fyou9m -4 1 1
-fysi9s 73 8 1 9 1 19 18 23 6 31 1 38 1
-fyxnle -6 28 1
-fyxqq1 17 5 3 8 6 11 1 12 2 16 1 28 1 30 4
-fz2ckx -17 0 2 5 1 8 1 13 1 14 1 17 2 31 1 33 1
-1liape -27 0 1 10 1 15 1 28 2
-1lileo 4 8 1 22 1 28 1 31 1 36 1
-fz6qwo 0 24 1
-fz845w 5 2 1 5 2 11 1 16 2 36 1
-1ljor3 -2
-fzhb6c -2
-fzlf48 1 16 1
-fznpum 5 8 2 28 1
-fznu6f -10
-fzq41l -2
-fzuunf 9 10 1 20 3
-fzx76d -2
-g02emd 4 0 1 13 1 17 1 18 2
-g03ckl 6 16 1
-g048tw -5 10 1 30 1 31 1
-g05aqo -12 15 1 33 1
-1ln4kl 9 13 1 26 1
-g0kpqw 9 11 1 30 8 36 1
-g0lz1t -7 32 1 36 1
-g0op4g -3
-g0owej -1 12 1
-g0qhmy -1 19 1
-1loago -1 0 1 12 1 24 1
-g0wwcs -5
-g10tce -3 31 2
-1lq0yt 1 33 1
-g197f6 6 31 2
-g19tsg -5 19 2 37 1
-g1cbsr 0 29 1
-g1h0o1 0 5 1 8 3 10 1 12 3 13 2 16 1 19 1 20 3 24 1 25 1 29 2 33 1 36 4
-g1hvos -1 0 3 3 1 16 2 17 1
-g1hzgk -2
-g1jp2y -2
-1lr8d1 -7 5 1 8 1 13 1 14 1 15 1 19 1 20 1 24 1 25 2 28 2
-g1mfx9 0 13 1 15 1
-g1qdeq -17 5 1 8 1 12 1 16 1 28 2 30 2
-g1tmnx -15 1 1 10 1 12 2 13 1 15 3 18 1 20 3 25 2 26 1 28 1 30 1 31 3 37 1 38 2 39 3
-g1weyk -3 16 1 20 2 31 1 33 2 37 1
-g1yf8f 2 30 4
-g24cjn 15 1 2 2 1 8 1 12 2 14 1 15 1 17 4 19 3 25 2 28 1 31 1 32 1 33 1 37 1
-g24mc7 -4 8 1 12 1 29 1
-g24spo 9 24 2
-g28rg6 1 31 1 38 1 39 2
-g290ip 14 5 1 9 1 12 1 15 1 33 1
-g2adth -7 10 1 20 1
-g2es7y -13 1 1 3 1 5 2 6 1 8 4 9 4 12 3 14 2 15 4 16 3 17 1 20 4 22 1 24 1 25 3 26 3 28 3 29 3 30 1 31 8 32 7 33 6 36 5 39 1
-g2jjml -2
-g2n6fj 11 0 1 1 1 5 2 15 1 22 1 32 1 33 1 37 1
-g2sr8o 1 10 2 33 1 36 4
-g2u482 7 0 1 16 1 20 1
-g2uvxw -8 1 1 10 1 25 1 26 1 37 1
-g2yoxt -6 3 1
-g2zic8 5 12 1 16 1 20 1 33 1
-g332bj -7 2 1 13 1 17 1 38 3
-g362pz -4
-g3o37f 1 16 1
-g3q59z 10 8 2 20 1
-g3sg59 -4 7 1 13 1
-g3uqwd -4
-g3wgbl 0 13 1 16 2
-g3ytk4 5 1 1 8 1 12 1 36 1
-g469hl 4 1 2 10 1 15 1 32 1 38 1
-1m18p8 -2 33 1
-g4idpf -4 9 1 11 1 24 1 36 1
-g4ihw3 0 10 1 14 1
-g4jrhp -5
-g4jucb 2 16 1 20 2 31 1
-1m22eu -4
-g4lann -2
-g4o04w 3 11 1 24 1
-g4ux5i 8 5 1 16 1 36 2
-g4vvo6 -2 10 1 39 1
-1m3ks8 4 7 1
-g564b9 10 4 1 10 1 25 1 38 3
-g58qpq 10 10 1 33 1
-g5a24x 1 13 1 24 1
-g5acqi -9
-1m4tam -4 2 1 31 1
-g5df4m 0 12 1
-g5htot -4
-g5laol -1 16 1 39 1
-g5mhrd -12 0 1 3 1 11 1 16 1 30 4 33 1 34 1
-g5nx9s 2 7 1 13 1 19 2 20 1 37 1
-g5pud9 3 7 1 25 1
-g5q5s0 1 8 1 14 1 15 2 16 1 19 2 28 1 29 2 31 1 33 1
-g5r7iu -11 1 1 2 2 3 1 5 1 8 2 10 6 12 3 19 1
-g5sqgp -6
-g5uasb -11
-g5z4hl -3
-g64mqt -3
-g66mu5 -5 1 1 28 1 31 1
-g67b9i 1 10 1 15 1 31 1
-g6bo2g 0 4 1 39 1
-g6cj5f -2
-g6fdwh 0 1 1
-g6igxo -3
-g6jjvq 4 31 2
-g6p5m5 -5
-g6qvcu -2 10 1 20 1
-g6t5f9 -11 28 1
-g6vrqs 1 14 1 15 1 33 1
-g76a4z 3 11 1 19 2 24 1 36 1
-kzuw -3
-g7bycb 0 25 1
-g7cenw 7 10 1 26 2 36 1
-g7eygg 4 3 1 34 2
-g7fyj6 -6
-g7lr4q -7 12 1
-g7mwlx 7 8 1 15 1 18 1 38 1
-1md4x7 3 36 1
-g7oubd -2 5 1
-g7qho7 6 31 1
-g7tizb -10
-g7vx9h -4
-g7xpve -2 15 1
-g828di -3
-g8bt6y 3 30 1
-g8cstf -5 12 1
-g8d4gy -5 38 2
-g8iqm0 1 0 1
-g8jrx2 -7 0 24 1 13 3 15 4 5 5 49 6 19 7 10 8 24 9 15 10 5 11 15 12 1 13 9 14 16 15 63 16 18 17 11 18 4 19 20 20 22 22 3 23 16 24 23 25 13 26 5 27 2 28 25 29 1 30 18 31 27 32 30 33 45 34 20 36 16 37 6 38 12 39 7
-1mgk05 -1 5 1 20 1 31 2
-g8mhjp 1 25 1
-g8qnxf 0 22 1 31 1
-g8qvu7 1 8 1
-g8tn6r 8 26 1
-g8xm0b -1 32 1
-g984te -3 15 1
-g9f90r 1 14 1 25 1 30 1
-g9fgak 0 13 1 25 1
-g9flwf 1 5 1 36 1
-g9h89k 8 20 1 36 1
-1mjvev 7 8 1
-g9j8x8 6 20 1
-g9jm72 -1 2 1 13 1 26 1
-g9ljxt -12 5 1 31 2
-g9nwlo 0 1 1
-g9sgla -5
-g9ssa0 -2
-g9trji 2 10 3
-ga2thn 13 1 1 19 1
-ga2zxd 10 12 1
-ga3040 15 0 1 5 5 11 1 17 1
-ga3gcr -17
-ga5kha 6 5 1 9 2 12 1 14 1 20 3 22 7 27 1 29 2 30 3 31 12 36 3 38 4
-1mmapr 12 20 1 33 1
-ga7fmp 4 19 4
-gab8fa 3 31 1 32 1
-gabsd0 -3
-gafhwj -6 32 1
-gafv4c -6
-1mna0o -6
-gai6rm 3 36 1
-gaihgv -4
-gakj4c 6 2 1 8 2 10 1 12 1 16 1 17 1 20 1 31 2 36 1
-gawz8o 7 12 1 24 1 29 2
-gawzb2 16 16 2 20 3
-1mowfp -3 1 1 15 1
-gaz6n3 1 8 1
-gb2cyb -3 9 2 16 1
-gb3ap3 -2
-gb9242 0 5 1 31 1
-gbboc5 -6 12 1 31 1
-gbl5a0 0 16 1 34 1
-gblazr 16 1 1 36 1 38 1
-gbmo3y 8 2 2 12 2 13 1 14 1 16 1 17 1 20 1 25 1 32 3 33 2 36 1 37 1 38 1
-gboltp -6
-gbssd9 -3
-gbxxo0 -2
-gbz2na -3
-gbzsg5 -2
-gc3zie -7 12 1 16 1 37 1
-gc58b9 -7
-gc62dl -4 8 1 10 1 12 2 13 1 15 2 19 1 20 3 36 7 37 4 39 2
-gc69u4 7 2 1 13 1 20 3 33 2
-gc6u88 0 2 1 7 1
-1mtied 1 37 1
-gc7kzn -3 22 1
-gceq06 -2 8 1
-gcfqva -3
-gcgo98 0 12 1
-gcoqll 0 14 1
-gcpbte -5
-gcqlbb 2 12 1 24 1 29 1 35 1
-gcr0q5 -3
-gcrw8c 19 5 3 33 2 36 1
-gctmq6 6 0 1 3 7 5 1 6 1 17 7 32 4
-gcwwcy 2 2 1 20 1
-gcxqhn 1 20 1
-gczqhk -6
-gd88wu 1 19 1
-gd8nt4 7 3 1 36 1
-gd90q6 6 8 1 10 1 12 1 19 7 25 1 37 1 38 2
-gd9777 -4
-gdab5a -4
-gdap85 4 37 1
-l7y4 4 19 1
-gdgt52 0 5 1 11 1
-gdgx09 20 8 3 11 1 17 1
-gdhr0h -2
-gdjczh -2
-gdjfqv -1 0 1 14 1 39 1
-gdkxbe 8 8 1 11 1 31 1
-1myj68 -3
-gdovgu -2
-gdqud0 -7
-1mz8k5 -7
-gdsrja -6 2 1 12 1
-gdsw1q 11 16 2
-1mzewe -12 1 1 8 1
-ge0y3f -6 1 1
-ge1jm3 -7 33 1
-ge4s5m 3 7 1 8 1 12 2 14 1 25 2 26 2 30 1 31 2 36 1
-ge5slb -1 33 1
-ge7pcb -4
-ge8zxp -5
-geb3gf 8 0 1 12 1 16 1
-geobns -1 0 1
-1n2j6u -3
-geq0ms 3 5 1 8 1 32 1 36 1
-gerhme -4
-gest1k -4
-get8pn 2 29 1
-geta5e 1 11 1 36 1
-1n3a59 -2
-gey46o 4 5 1 20 1 31 1
-gf1cny -8 10 2 33 1 34 1
-gf4rgf -4
-gf7gke 1 36 1
-gf99z1 -3 13 1 31 1
-gfabgx -16 12 3 13 1 19 1 20 1 28 1 30 1 37 1
-gfbqg4 -6 0 1 12 1 16 1 31 1
-1n5jwm 6 13 2 15 1 31 1
-gflols -2
-gfn7ev 12 12 1 13 2 20 2 25 1 31 2 36 1
-gfsa00 2 2 1 3 2 16 1 19 1
-gftu7o 2 3 1 12 5 13 1
-gfuv5u 4 30 3
-gfw5qi -3 24 1
-gg0fec -1 2 1 9 3 10 2 12 1 19 3 35 1 36 1 37 1
-gg0tt0 4 30 3
-gg18sr -9 20 1
-gg240w 44 0 5 1 1 5 6 7 1 8 13 9 2 12 1 13 1 14 1 15 2 16 6 17 2 19 1 20 3 22 3 24 6 25 1 26 2 28 2 30 8 31 2 32 1 36 8 38 1
-gg4ypd 2 2 1 16 1
-gg5c0m -7
-1n7ulc -4
-1n7xhn -2
-gg7iuu 2 3 1
-gg8fpq 1 36 1 38 1
-gg93ca -4 12 1
-1n84q0 3 20 2 36 1
-gge0uy 0 16 1 31 1
-ggh51p 4 5 1 20 1
-ggnirw 16 1 1 12 1 15 2 16 1 20 1 25 1 31 1 32 1 38 1
-ggpdff -1 19 1 38 1
-ggpmx6 -3
-ggrj9l 1 36 1
-ggvcem -1 5 1 17 1
-gh17j5 -2 33 1
-gh2jsj 4 7 1
-gh8p5t -1 0 1 5 1 8 1 13 1 20 1
-ghajd9 2 16 1
-ghayq4 -21
-ghddr1 -3 30 1
-ghfcy3 8 12 1 23 1 30 1 31 1
-ghhb5n 7 32 1
-ghj7pw 1 22 1 28 1
-1nct8f -6 3 1
-ghlh9w -1 26 1
-ghnulb -3
-ghv7tv -5
-ghvw9x -3 33 1
-ghwkfj -1 31 1
-gi0313 -7
-gi0xs2 -11 0 1 15 3
-gi1p9g -5
-giac1c 2 2 1 12 1 19 1 20 1 37 2 39 1
-giahsb 0 22 1 30 1
-giamfj 0 5 1
-gif7dt 7 5 2 7 1 8 1 14 1 24 2 33 4 37 1
-giki46 -5
-gioifu 10 7 1 15 1 19 1 32 2 33 1
-gir1fo -3
-giupm3 1 0 1
-gj8gfr 4 16 1 19 1
gjfwsy 4 28 1 31 1
1njs56 1 10 1
1njsrz 4 8 1 36 1
gjla38 4 7 1 13 1
gjmqsi -3
gjofuy -6
gjsxyl 10 8 1 10 1 31 1
gju1cu 2 22 2 31 1
gjukcy 7 10 1 13 1
gjzgtm -6 15 1
gk4q5h -7 16 1
gkcd06 6 33 1 36 1
gkcv2m 3 1 1
gkeyoq 4 8 1
gkkxas 0 20 1
gkl6ue -2
gkmsz2 -2 26 1
gkmw4a -3 32 1
gkvacm 8 37 3 39 1
gkxq7b -3
gkzmkb -6 0 1
gl4qik -3
gl5ry4 2 12 1 30 1 36 1
gl8k8o 4 30 1
glaw2r 2 19 1
glbzgf 8 19 1 29 1 31 2
glcvk6 -5
glg47m 1 5 1 8 1 16 1 24 1 33 1 36 1
glmwlc 17 25 3
1nri8v -2
glnk8s -3
1nswxn -1 9 1 38 1
1nt8w2 -2
gm4tex 1 28 1
gm6mwe 1 7 1
gm706i 2 19 3 37 2
gm8flf -8
gm9y8c 1 8 1
gmdfcp 22 0 1 11 1 16 2 33 1
1nu54x -6
gmdyxi -4 1 3 2 2 7 1 20 1 22 1 24 1 28 1 31 3 33 1 34 1 36 1
gmg13a -2
gmheb9 3 11 1 22 1 31 1 36 1
gmi9ml 13 0 1 1 1 5 1 8 1 11 2 13 1 25 2 28 1 33 1 36 1
gmkekw -1 31 1
gmkwsb 4 20 1
gmobb8 -2
gmrf2z 0 12 1 35 1
1nvt45 -4
gmvpdc 16 10 1 19 1 29 1
gmx0gf 4 2 1 19 1
gmyvhl -7 5 1 8 2 28 2 31 2
gn0svc -5
gn12w8 -1 31 1
gn1izv 4 5 1 8 1
gn375t 1 8 1 12 1
gn3qam 4 8 1 14 1 19 1 24 1 28 1 31 1 33 1
gn5b7u 19 1 1 5 1 6 1 10 3 12 4 19 1 29 2 32 1 38 2
1nwz8d -3 12 1 19 1
gn6yc7 -2
gn8kho 0 8 1
gnhjot 5 11 1 36 1 37 2
1ny6h1 -1 38 3
gnjyxe -2
gnl2lo -3
gnvtxo 11 30 6 31 1
go0ig4 -2
go1qdv 2 38 2
go2r5i 15 1 1 4 1 7 2 19 15 20 1 31 2 36 1
go31ka 1 26 1 36 1
go8hyb 1 0 1 4 1
goc030 1 15 1 23 1
goj0l3 -1 7 1 16 2
gopq0d 5 10 1 13 1
gp267l 1 38 1
gp3jjk -2 15 1
gp60ub 3 2 1 8 1
gph8zn -5
gphsht 6 14 1
gpjuru -3 10 1
gpjvrd -3
gpkknz 3 22 1
gpl9ti 4 24 1 33 1
gpmpbt -1 2 1
gpr4lc 2 20 1 31 1
gpvdva 12 10 1 16 1 36 1
gpwspk -5
gpxkso 4 13 2 36 1
gpxvng -2
gpzmj2 8 4 1 16 1 32 1
gq2nnc 7 8 1 12 1 26 2 33 1
gq38zw -1 10 1
gqfo2d 7 37 1
gqhhds 5 0 1 30 1
gqivmt -3
gqj6d1 -2 17 1
gqq4rg -16 1 1
gqt4et 8 15 1 34 1
gqvkfx 2 8 1 10 1
gqww9o -5
gr19xc -3
gr295r -2
gr7u3m -7
grb67d 5 0 1 17 1 24 1 33 1
grfijd 4 37 1
grhfxq 1 38 1
grlqib -2
grs0gd 8 0 1 26 2 33 1
grz17o 2 29 1
gs44bz 0 32 1
gs485f 9 19 1 20 1 23 1
gsc46q 4 5 1 11 1 16 1 30 1
gscvou -2
gsjhp6 3 5 1
gsnt9l 7 19 1 31 1
gsoem6 1 12 2 15 1 16 1 17 1 19 1 23 1
gsq8uj 0 3 1
1oh2az -2
gssm3i 6 30 3
gsvtom 2 6 1 11 1 12 1
gt2udw 13 1 1 3 2 12 1 16 1 34 4
gt2v15 -3
gt9vou -2 16 1 33 1 39 1
gtkwhl 10 16 1 24 1 36 2 39 1
gtml76 1 5 1 17 1 32 1
gtnjfu 11 8 3 12 1 28 1
gtwoks -1 20 1 36 1
gu476r -4 10 1
gu4rdd 11 5 1 30 2
gu5bep -5
gu8iqa 6 0 1 31 1
gu9mzy -4 1 1 10 5 13 1 16 2 19 1 20 2 29 1 31 5 33 1 37 1 38 1
gua0xh -16 22 1 31 1 35 1
gudjqv 1 10 2
gufm17 -2 17 1 25 1
gugdad 1 15 1
1on97m 1 16 2 39 1
gugsvm -1 5 1
guhwyt 6 11 1 36 2
gujjeh 1 1 1
gujz1x -3 17 1
gun2dr 3 2 1 13 1 31 1 33 1
1oojj5 3 3 1 16 1
1op7my 3 8 1
gv51ay 5 20 2 31 1
gvbwg6 -3
gvchmz 8 0 2 12 4 16 1 17 2 18 4 25 1 34 1 37 1
gvgvvj 3 1 1 7 1 8 2 19 1 28 1 31 1
gvjphq 6 16 2 20 1 31 2 33 1
gvpyi3 -1 33 1
gvruj2 -1 25 2
gvtrf3 6 3 1 5 1 32 2 33 1
1osdef 17 0 1 5 1 33 1
gvwcsp 1 34 1
gvwlcl 1 9 1 12 1 14 1 16 1 20 1 29 2 31 2 36 2
gw0z0t 3 10 1 19 1
gw1bfc 0 19 2
1ot0h3 -2
gwbdjr -3 9 1 15 1 20 1 31 1 35 1
gwdpga 1 5 1 16 1
gwhw58 -6 7 1 8 1 15 1 28 1
gwj9v2 -2
gwjxnp -1 28 1
gwkrtf -2
gwl90f -5
1ovn99 30 0 68 1 110 2 30 3 38 4 39 5 126 6 11 7 51 8 159 9 66 10 87 11 36 12 108 13 95 14 45 15 94 16 129 17 44 18 16 19 150 20 165 21 2 22 96 23 17 24 69 25 68 26 45 27 3 28 74 29 14 30 87 31 125 32 56 33 156 34 25 35 2 36 135 37 81 38 59 39 46
gwst23 12 14 1 31 1
1ow1iu -2
gwz553 4 3 1
gxadlj 1 12 1 22 1
gxba0u -8
gxf5g5 -3
gxi9ri -3
gxkj77 -3 5 1 8 1 9 1 12 2 13 1 15 1 16 1 17 1 24 1 26 1 30 1 31 1 38 1
gxmg6a 1 5 1 28 1
1oypg2 -3
gxo8j7 0 20 1 29 1 31 1
gxrhly -3
gy01t9 1 15 1
gy6i5t -2
gy6u1g -2
gy8df3 -2 15 1 25 1
gy8tws 2 16 1
gy9x13 -2
gycap9 -1 36 1
gyd2gl 1 37 1
gyfbq2 -3 20 1 28 1 32 1
gyhau7 3 8 1 25 1
gyjl27 5 8 2 12 1 13 1
gyjwd7 -23 5 1 8 2 12 1 13 1 15 1 23 1
gyk20a -8 12 1
gylxwb -2
gyrhp3 -4 17 1 38 1
1p2zqs 2 16 1 20 2 30 1
gyud5r 3 24 1
gyxcyv -2
gz5ex3 2 32 1
gz726g 1 23 1 33 1
gzb14t 3 10 1 20 1
1p4pye 4 25 1
gzbcfx -2 1 1
gzeagu -5 13 1 36 1
gzl9kb -2 28 1
1p5utn -3 1 1 6 1 7 1 15 1 16 1 20 1 23 1 26 1 39 1
gzo69j -4
gzodpc 6 12 3
gzos37 -4
gzys15 4 10 1 19 1
gzz7gk -2
gzzgpd -32 3 1 5 1 15 5 24 1 26 1
1p77ph 5 15 2 20 1
1p7aqg -2
h01p0k -5
h0899k -2 13 1
h0927q 8 0 1 5 1 16 1
h097pn -1 2 1 20 1 28 1 37 1
h09xol -3 4 1
h0ctl7 -4
h0e96n -4
h0f7my -3
h0g8nd 2 0 2 3 1 5 1 13 1 17 2 19 1 24 1 25 1 26 1 33 6 39 1
h0ic1s -3
h0j8lt -5 15 1
h0q3tg -1 10 1 12 2 13 1 25 3 30 1 33 2
h0vf2l 7 19 1 28 1 36 1 37 3
h0xpua 2 15 2 32 3
h0ypcp -2
h0z9r1 -4
h12d58 10 0 1 3 1 7 3 8 2 10 2 11 1 13 3 15 8 16 1 25 5 30 2 31 1 32 4 33 2 36 2 37 1
h1337n -4 28 1 30 1 38 1
h13l4u 0 8 1
h14359 -4 15 1
h15o1b 2 34 1
h1f2jk 3 15 1 32 1
h1fdjt -2 5 2 7 1 8 1 15 2 24 1
h1ff2k -4 0 1
h1plrq 8 8 2 9 1 22 1 28 1 32 1
h1v141 9 8 1 16 1 20 1 26 1
h1vqir 6 26 4
h1vuq2 20 8 3 20 2 33 2
h1z6aq 6 3 1 12 2
h1z8g6 -2
h22da2 -3
h26o7p -10
h28rbs -4 8 1 20 1 25 1 33 1
h2bq2g -2
h2c7g7 -1 8 1
h2gjs4 -2 26 2
h2h7m3 -1 5 2 7 3 8 2 9 1 10 1 14 1 15 4 19 2 20 1 22 1 24 1 28 6 30 2 31 1 33 2 36 9 37 1 38 1 39 1
h2lxp6 1 12 1 38 1
h2m1db -2
h2po9o 3 9 3 19 1
1ph2tm -4
h2t3st 1 37 1
h2wzlz -10 25 1
h2y1pk -3
1pi3ws 8 1 3
h36jju -4 19 1 30 1 31 1
h37s2k -2
h3a1wt -2
h3d7bt -2
h3eht2 0 8 1 9 1
h3hmvv -3
h3iaj7 -7 12 1
h3ikcd 1 10 1 36 1
1pk0yv -5 15 1 16 1 17 1
h3kgc7 -2 20 1
h3mc3t 5 12 1
65mg4 4 22 1 31 3
h3ofb4 -12 0 1 12 1 31 1 37 1
h3ro7e 5 12 1 17 1 36 1
h3ts7j 8 1 1 10 1 16 2
1pl8i2 -1 8 1 29 2
h3xw7n -11 1 1
h43qzx 3 19 2
h44e7p -2
h45f7y -8 19 1
h46ty7 0 23 1
h49qc8 10 0 1 1 1 3 1 20 1 24 1 29 1 36 1 39 1
h4asrh 7 8 1 10 2 18 1 31 1 37 1
h4k3yt 10 0 2 1 2 2 2 4 1 5 5 7 1 8 12 9 1 10 1 12 4 13 10 15 7 16 1 19 3 20 7 24 3 25 3 26 1 28 1 29 1 30 1 31 11 32 3 33 8 34 1 36 4 37 5 38 2 39 8
h4nfbd 2 30 3
h4nh7n -4
h4nwrv 4 25 1
h4ocfy 1 8 1
h4u99r -3 24 1
h510a5 3 16 1
h51aax 11 8 1 12 2
h5bd7q -2
h5dwi4 -1 0 1 26 1
h5fwwd 2 19 1
h5gbpw -7 6 1 12 1 14 1 15 1 33 2
h5j5b5 2 9 1 20 1 36 1
66cet -3
h5sbyn -2
h5uywd 2 22 1
h5x2oo 6 1 1 14 1 15 1 17 1 30 1
h5xufl -7 26 1
h5yol9 -1 0 2 14 1 18 1 22 4 24 2 26 1 31 1 36 2 38 1
h68vup 4 13 1
1ptpnh -1 0 1 16 1 28 1
h6asje -6
h6e69k -4
h6m4rs 3 36 1
h6nbar 4 16 1 18 2 22 1 25 3 29 1 31 3 36 1
h6uey0 -3 0 1 13 1 24 1 30 2
h6ufoy -5 5 1 11 1
h6w82l -2
1pw494 -1 0 1 3 2 8 1 11 1 16 1
h74rki 0 5 1
h75tk8 27 2 1 4 1 16 1 20 2 22 4 31 7 33 1
h775ca 7 8 2
h7bl4i 23 5 3 7 1 8 2 10 1 13 3 15 1 19 1 20 2 31 3 32 1
h7e36m 3 19 1 34 1
h7jmhj 4 30 2
h7oyvw 0 36 1
h7pxrx 18 1 3 15 1 16 1 23 2 26 1 28 1 31 1 39 8
h7s9n6 1 3 1 11 1 15 1 22 1 31 1
h7tu8x -2 15 1 33 1
h8118r 5 11 1 12 1 31 5 36 1 38 1 39 2
h81hto -2 31 1 39 1
h826qu -2
h832n9 7 12 1 20 1 31 1
h83mvo -9
h84xpw 5 19 1
h860o9 -1 1 1 16 1 20 1 37 1
h869jl -2
h86ezs -16 2 4 5 1 7 2 8 2 9 1 12 5 13 3 15 3 19 17 24 4 25 2 28 3 31 2 33 1 36 1 37 2 38 2 39 1
1q0p2i -2
1q0qfx -3
h89ndg -3
h8ajaz 2 12 1 15 1 16 1 17 1 28 1
h8j07w -6 1 2 31 1
h8lfg7 -5
h8nxch -4 20 1 25 1 38 1
h8ojaj -6
h8okev -2
h8ugs2 1 37 2
h8v9u1 12 5 4 30 2 36 1
h905pu 3 24 1
h94l3u -3
h97pqq -7 0 1 1 2 12 1 23 1
h9cddl 1 8 1
h9er9g 7 8 1
h9i1c9 -27
h9i4th -5 8 1 12 1 16 1 20 1 33 1
h9mzr5 7 19 2
h9n2sf 6 12 1 14 1
h9uui4 -7 9 1 13 1 20 1 33 2
h9xnr2 -2
h9y97k -2
h9ykfp -2
ha13yo 4 28 1
ha3f8g -2 32 1
ha56rf 3 10 1 33 1
ha7pmh -5
ha8d5x -14 7 1 8 1 16 4 19 2 20 4 31 1 33 1 37 1
haeeoj -2
hahcao -3
hahz0u -5
hai5wu -3
hamk38 -3
han5ev -2 8 1
hanpcf -3
harig1 -9
1qa5xc -6
hawesy 0 36 1
hawkvc 7 5 1 8 1 16 1 24 1 32 1
hazotn 6 22 1 31 1
hb3urc -2 37 1
hba2ih -3
hbatvz -2
1qbza0 1 7 1 8 1 14 1 19 1 33 1 38 1
hbfyrr -6 16 1
hbinw5 1 2 1 20 1
hbivt9 3 33 1
hblzd5 -5
hbqz6k 0 1 1
hbscrd 5 31 4 35 1
hbt2ys 3 34 1
hbu19t 2 14 1 25 1
hbu1qa 2 16 1
hbub89 3 30 1 38 1
hbvc98 3 11 1
hbvjnh 1 2 1
hbxgq3 2 19 1
hbyln7 -2 17 1
hc0mhy 3 7 1 15 1 20 1 24 1 39 1
hc5l6f -4
hc9kg2 0 36 1 37 1
68seg -5
hcf6f0 2 31 2
hchhcz -5 26 1 37 1
hcjzul -2 0 1 33 1
hcoi9g 7 20 1
hctuk7 -4
hcyjg0 -7 15 1
hcz1eb 14 28 1 31 11
hcz4s2 19 8 1 19 1 28 5 31 2 36 1
hd061a -1 5 2 13 1 30 1 36 1
hd23fz 4 1 1 30 1
hd5fcg 6 12 1
hddooh -2 33 1
695z8 -2
1qjqvy -2
1qjwu0 -12
hdj9af 1 16 1
hdl316 -2
1qkbkb -4 1 4 5 1 8 1 10 3 13 1 16 1 20 1 25 2 26 2
hdnsox 4 37 3 39 1
hdok3c -11 1 1 20 1
hdqml4 8 38 2
hdrt6l 4 16 1 26 1 34 1
hdsl41 -9 8 2 10 1 19 8 23 1
hdxo6q -10 1 1 34 1
hdyjr7 0 31 2
he0qq6 0 5 1
he1iyy 3 1 1
he1k7d -3
69dkx -4 14 1
he33ue 1 6 1 11 2 13 2 16 2 20 1 24 1 31 1 32 1 33 3 34 1 36 1 38 2
1qmd2o 1 15 2 25 2
he9tjm -5 10 1 15 1 19 2 20 1
headqn -6
hef9vg 1 13 1
heggmd -1 2 1 12 1 19 1
heh8c9 -3
hehwix -4
heicwz 8 13 1 20 2 31 1 36 1
heiv3m -1 1 1
hejn2k 7 32 1 33 1
hex51u -2
hexerr 6 31 4
hez91v -8
hf8iyc -11 12 2 19 1
hfcqyl -6 22 1
1qqiwa -6
hfh7k2 1 31 2
hfhxac 9 20 1 23 1
hfijq0 -3
hfj3jc 3 26 2 39 1
hfkhg1 0 15 1
hfnm3p -4 36 1
69yzl -6
hfpqud 5 16 1
hfq6gx -3
hfs9gh -2
hfsdl1 -15
hfz7s6 3 28 1 29 1
hg60zx 4 12 3 37 1
hga0hb 14 8 3 25 1 29 2 37 1
hgggni 4 4 1 9 1 38 1
hghifb 2 7 1 12 1 15 1 25 1 34 1
hgjpl9 -2
1qv9s3 -2
1qvhwc -2
hguvbb -3
hh141o 1 19 1
1qwkl6 1 12 1 24 1 37 1
hh4d1d 3 38 1
1qwwk9 -2 8 1
1qx5k7 5 4 1 16 1 33 1
hhaqj6 7 5 1 6 2 14 2 15 3 16 1 17 2 20 1
hhc3eb -1 5 2 6 1 8 1 9 1 10 1 11 1 15 2 16 2 17 5 19 1 20 1 31 1 36 1 39 1
hhdl0p 16 1 4 5 1 8 2 9 1 10 2 12 1 13 1 14 1 15 3 16 4 20 1 25 1 26 2 30 1 31 4 33 1 34 1 37 2 38 3
1qy6mm -2 37 1
hhjh9i 1 6 1 16 1
hhl7jn -9 31 1
hhm2v3 -5 24 1
hhrpzl -5
hhtvg0 -2
hhu4w0 1 0 1 5 1 12 1
1qzhb9 -2
hhw0he 9 25 3
hhz39i 2 33 1
hi2mv8 1 0 1 3 2 5 1
hi39pw -4 28 1
hi3uuc -2 1 2 8 1 10 1 22 1 30 4 31 1
hi50x1 -2
hi8nbh 4 12 1 15 2 32 2 33 1
hiha2d 3 22 2
hil2nx -2
hiqaww -3 16 1 24 1
hiqc5c 0 26 1
hivs76 -2
hix2v4 6 9 1 24 1
hixljg 0 6 1 33 1 36 1
hj1wdm -6
hj4mei 3 1 1 7 1 13 2 14 1 24 1 25 1 30 1 33 1
hj6iyh 2 2 1 16 1 19 1 28 1 37 2
hj9q86 -3 33 1
hjawua -2
hjbify 15 0 1 3 1 5 1 8 1 15 2 17 2 20 2 36 1
hjdgrs -2
1r5kzh -2
hjmgiv 13 14 1 22 1 24 7
hjo1q8 -5 5 1 12 1
hjow8v 16 5 1 6 1 8 1 15 1 16 1 19 2 20 1 24 1 25 2 28 1 31 2 33 1 36 1
hjsz4w 3 3 1
hjxqsq -4
hjz2x8 4 12 1 30 2
hk1e8v 1 5 1
hk3j71 2 1 1
hk3n45 4 15 2 32 3
hk7c7d 3 1 1 31 3
hk7xlt -2 38 1
hk9haw -5
hka6zs 6 8 3 12 1
1r8822 -5
hkg4pj 2 15 3
hkgn69 3 20 2 30 1
hkhiq0 -2
hkiw67 27 1 1 19 6 26 3 37 2 38 2
hkmczb 8 15 1 28 1
hkmwyx -2 12 1 30 1 31 4
hkuzxn -5
hl09ad -1 32 1
hl0r3y 0 0 1 1 1 12 1 16 1 17 1 19 1 20 1 28 1 31 2 33 1
hl2td9 -2
hl2tdl 11 6 1 12 1 16 1 36 1 39 1
hl5eup 12 39 1
1rbo08 9 8 2 10 1 20 3 24 1 28 5 31 1 38 1
1rbpf9 -9 39 1
hlbcdi 7 12 1 26 1 31 1
hldkkz -5 38 1
1rc5ys -2
hlfyqk -2 22 1
hlga6c 2 5 1 12 1 37 1
hlgldj 7 2 1 4 2 7 1 12 2 13 2 16 1 19 1 20 4 26 1 33 2
hli8lr 0 31 1
hlua4y 7 36 1
hm0fxk -11
1reg33 -3 1 1 31 4
hm20nz -4
hm7yvx 3 1 1 5 2 10 2 11 1 14 1 16 1 18 1 19 1 20 1 26 1 28 1 30 2 36 1
hm8t2m -3 8 1 16 1 30 1
hm8z6u -2 7 1 25 1 27 1
hmbq39 3 10 2 20 1
hmf28f -4
hmkpzy 1 0 1
hmmfsb -5 31 1
hmopb3 4 26 2 38 1
hmqwvg 4 31 1
hmwvvy 3 34 1 39 1
hmy7ce -7 24 1
hmyw5x -1 33 1
hn08tw 7 0 2 3 2 11 1
1rie7l 8 8 1
1riph1 -3
hn7lzq 1 25 1
hnac9w -5 12 1
hnafze -1 15 1
hnawjt -6 19 1
hnb1ie 3 8 1 12 1 33 1
hnb5rd 8 13 1 20 1 31 2 39 1
hneerx -1 13 1
hngvj7 -4
hnladz 3 5 1 32 1 36 4
hnmd3t 1 19 1
hnph4r 2 7 2
hnrrk2 -5 0 1 15 2 34 1
hnspg6 0 5 1
hnyizr 2 22 1
hnzm5v 0 15 1 24 1
hnzmx1 -2
ho0me6 0 3 1
ho1vds 5 24 1 33 1 36 1
ho9yvp -4
hoa8um -4
hoe7ji 10 13 1 19 1 24 1
hoflh2 -2
hoik2f 4 2 1 29 5
hoj57p 4 19 1 23 1
1rnxm7 2 5 1 32 3
hoq61a -2
hos24g 2 30 1
hozfk3 16 1 1 13 1 19 6 26 1 31 1 37 1
hozqu5 -5
hp2e5f 7 0 1 3 1 30 1 31 1 33 1 36 1
hp62ay -3
hp73do -4 10 1 36 1
hpa716 4 19 1 37 3
hpfab5 7 9 1 32 1 33 2
hpkfdy 2 15 1 31 1
hplzru 8 1 2 31 3
hpn4rm 4 30 3
hpokyx 1 36 1
hpqcfj -2
hpstny 1 11 1
hpuk02 1 12 2
hpw83d -2
hq0e7m -3
hq17rd 6 8 1 23 1
hqg4z7 -8 20 1
hqjq3n -3 7 1 10 1 13 1 14 1 15 1 36 1
hqjzli -2
hql4ih -4
hqqig3 18 0 4 1 4 2 1 3 1 5 7 6 5 7 4 8 4 9 2 10 1 12 4 13 6 14 2 15 1 16 4 17 3 20 1 22 1 24 2 28 3 30 1 31 2 32 1 33 9 34 1 36 5 39 6
1rvmin -2 10 1 33 1
hqsc3b 14 8 1 13 1 15 4
hr0v5v 7 0 1 16 1 17 1
hr6git -2
hr7g3s 1 26 1
hr7iwb 3 0 1 3 6 5 1 11 1 12 1
hr9mwj -2
hrb6lw 3 0 1 3 1 17 1
hrg9it -2 28 1 30 1
hrgbe6 11 3 1 16 1 27 1 28 1 29 1 31 16
hrh3z7 6 36 1
hrh7zm -16 1 1
hrkq09 -3
hrng24 0 36 1
hrnisu 1 28 1 36 1
hrr6x2 10 8 1 13 1 15 2 24 2 33 1 38 1
hrrbdz 2 7 1 15 1 33 1
hrx36r 16 6 1 33 2
hs3vhx -1 22 1 31 1
hs7cyl -6 12 1 26 1
hsaeem -11
hsb307 -4
1s1d6v -4
hsdqmu -3 7 2 12 1 14 1 24 1 33 1 36 1
hsev89 -2 20 1 36 2
hsf9kq -6 16 1
hsfvn0 -2
hshrl9 2 1 1
hsikv8 1 5 1 33 1
hsjllx 4 16 1 38 1
hsn5uu 0 30 1
hspwlv -5 4 2 15 2 25 1 27 1 30 2 31 13
hssqty -2
hsttp9 -7 17 2
hsvkui -5
ht1ody -2
1s3vaw -2
1s3w07 -6 8 1 12 1
ht7vpi 5 25 1 31 1
htb7z8 -2 36 1
htbp1m -2 3 1
htcqgi -3 8 1 10 1 15 1 16 5 19 1 20 1 24 1 31 1 33 1
htdyad 3 26 1
htg3la -4
htgu9o 2 4 1 25 1 37 1
hthb4s -8 5 1 33 1 36 1
hti5i4 -1 10 1
1s5vto -2 30 1
1s6a02 -1 7 1 13 1 24 1 33 1
htrwyg 3 3 1 13 1 16 1
htvidx -7
htvshe 6 30 1 33 1
htwtco -3
1s6xzd -2 7 1 16 1 20 1
htzbb2 2 7 1 8 2 25 1 27 1
htzn5y -5
hu14x1 11 12 1 32 1
hu4q0a 16 22 2 31 1
hu7vg4 2 5 1 16 3 31 1
hudvsy -3
huefki -2 1 1 8 1 11 1 33 1
1s8ofw -4 12 1
huf13p 4 5 1 17 1
huf8po -3 0 1 14 1
hug1cy -2
hug887 2 30 1
hugeim -2
1s8xln 7 28 6 29 1 31 5 36 2
huigi1 8 7 1 19 1 25 2 31 5 32 1 36 1 37 1 38 2
huju68 7 33 1
hujvgc 9 0 1 16 1
hung2o 7 1 1 8 1 19 1 30 1
hupjse 0 12 1
huqptz -10 0 1 1 4 5 2 6 1 8 1 10 2 15 1 16 2 18 2 23 1 30 1 33 1
hurjv5 4 3 1 34 1
1safpw -6
huxalz -2
hv2u2j 3 8 1
hvg72i 0 30 1
hvgdkx 2 26 1
hvgo1e 1 2 1 4 1 9 1 22 2 31 2
hvhw69 -2 1 1 5 1 8 1 9 1 13 1 18 4 20 1 30 1 32 2 33 4 36 1 38 1
1scxbj 2 5 1 25 1
hvleog -6
1sd2c7 -3 8 2 16 1 28 1
hvn785 -8
hvqha9 2 12 3
hvrfsk 2 30 5
hvv3ni -1 0 1
1sdypl -2 1 1 25 1
hvxwn4 0 0 1 3 1
hvz1kj 1 6 1 8 1 16 1
hw3wtj -2
hw40je -5
hwa88d -10 1 1 8 3 9 1 12 1 13 1 15 2 19 1 20 5 23 1 25 1 26 1 28 1 30 1 31 1 33 3 36 1 37 1
hwa94l 7 23 1
hwckcy -5
hwfb5h 3 13 1 30 1
hwiei8 -2
hwj24e 1 29 1
hwo1oe 4 6 1
hwp3hs 11 20 2 30 1 31 1
hwq34y 7 8 1 16 1 17 1
1sh0cn -6 7 1 15 1 38 1
hwq78y -3
hwqm0n 8 8 1 16 4 17 1 28 1
hwrcfu 7 1 1 20 3 23 1 31 1 37 2
hwtd46 -4 30 2 31 1
hwthe2 -2
hwtkam -2 0 1 17 2
1she1e 5 19 1 38 1
1shhjm 1 16 1
hwv5jh -2 15 1
hwvpdx -7 16 1 17 1 33 1 39 1
1shvrk 7 1 1 8 2
hx0u2n 5 33 1
hx3js6 -6
hx4axe -5 0 1 8 1 28 1 30 1 33 1 38 2
hx8i7n -5
1sj1hj -2
hxb1c8 3 13 1 33 1 36 1
hxcvbq -3
hxhtua 3 1 1
hxilh1 -7
hxjytg 15 1 1 14 1 24 2
1sk5pj 5 12 2 15 1 25 1 33 1
hxlsrd -10 2 1 8 1 31 1 33 1
hxmlbg -4 36 1
hxnwur 2 12 1 38 1
hy2y6m 4 5 1 32 1 36 1
hy8zu6 5 7 1 15 1
1smj8p 18 2 1 8 1 9 1 12 4 16 1 19 1 20 2 22 2 29 2 31 2 33 1 35 2
hyajd0 -2 25 1 31 1
hyfuwl -5 32 1
hykfeq 12 8 1 36 1
1snygo 4 0 1 15 1
hypy04 2 15 2 31 1
hyq2xy -2
hyq7aw -2
hyrdxl -1 1 1 8 1 25 1 26 1 28 1
hyslit -21 36 2
hyx63v 9 10 1 19 2 37 1
hyxd6r -2
hz26hp 5 5 1
hz7qjq -6
1spzej -3 30 1 31 2 34 1
hzd5wn -11
hzgcrl 2 13 1 36 1
hzjf28 -5
hzn38v -3 1 1
hzprwj 0 12 1
hzqt0c 1 31 1
hzteww -1 19 1 31 1
hzwzh4 9 10 1 19 3
i009t4 2 15 2 31 1
i00i55 7 24 3
i00vfz -2
i02m0v -4
i03uc9 1 16 1 19 1 23 1 24 1 30 1
i05qu6 3 5 1 12 1 26 1
i0801i -3
i0auqu 1 33 1
i0chdi 0 16 1
1su23d 0 33 1
i0eue6 19 0 2 1 2 4 1 5 1 7 1 8 5 10 1 12 1 15 3 16 2 17 1 18 1 19 2 20 3 22 2 24 1 26 1 28 2 30 1 31 4 32 1 33 1 36 2 37 1
i0fcog 9 0 1 5 3 8 1 18 1
1suuzl -5 23 1 33 1 38 3
1suvgc -6 0 1 8 5 10 1 15 1 17 2 18 1 19 1 26 1 27 1 29 1
i0lhhz -1 13 1 14 1 30 1 31 1
i0p293 -4
1svg7z -7 1 1 16 1 19 1 31 1 36 1 39 1
i0tgik 9 0 1 1 1 4 1 11 1 15 1 16 1 20 3 22 1 25 2 26 1 32 2 33 2
i0uwik -14 7 1 8 1 13 1 17 1 23 1 28 1 30 1
i0v0iy 6 8 1 16 2
i0v8de 2 8 1
i0x8qv 6 14 1 39 1
i0zxgm 13 22 2 25 1 29 2 31 2
i11td7 -2 26 1
i12hls -2
i16ftq 1 10 1 29 1
i16kzf 1 0 1 34 1
i18a48 -7 15 2
i1ekb6 13 8 1 31 2 36 2
i1eqkv 4 1 1 26 1 31 2
i1hi8w -1 8 1
i1hugc 2 19 2 31 1
1syfva -5
1syn7b 4 9 1 12 1 26 1
i1v6aw -4
i1wnon 11 19 3 22 1 28 1 37 2
i1zpps -2 5 1 38 1
i262p3 1 20 2 24 1
i28pty -4
i29awr 2 12 1 31 1
i2dct8 -2
6i7sf 4 1 1 38 1
i2oc0t -3 38 1
i2piau -13 0 8 1 7 2 1 3 9 5 10 7 5 8 10 9 3 10 2 11 4 12 3 13 1 14 1 15 12 16 9 17 1 18 1 19 4 20 7 22 2 25 6 26 7 27 1 28 2 29 1 30 2 31 6 32 1 33 8 35 2 36 3 37 3 38 1 39 3
i2trq8 3 20 1 28 1 29 1 31 1 39 1
nflq -6
i2zbxg -3
i301nv -4
i34k2v -8
i374xs -11 19 2 37 1
i38d9d 0 0 1 8 1 19 1 24 2 33 1
i3d1ui -1 1 1
1t50pe -3
i3fcq0 2 24 1 38 1
i3gmsh -5 12 1 36 2
i3gxwe 7 0 39 1 47 2 13 3 14 4 10 5 46 6 10 7 16 8 39 9 21 10 25 11 17 12 27 13 35 14 17 15 40 16 33 17 17 18 5 19 29 20 62 21 2 22 25 23 4 24 20 25 10 26 13 27 1 28 29 29 3 30 72 31 90 32 16 33 36 34 14 35 7 36 78 37 21 38 16 39 9
i3hofe -2
i3k1o9 6 36 2
i3keyo -2
i3nk8p 2 31 1
1t6iqa 0 8 1 28 1 36 1
i3vq13 9 8 1
i3wh9e -6 3 1
i3xm28 3 19 1
i3xmf5 3 8 1 16 1
i400vn 8 1 1
i4c5vm 10 12 1 31 1
i4cw7f -2 28 1
i4jhld 3 6 1 16 1
i4nd7y -2
i4piyj 5 8 1 33 1
i4tnrj -5 5 1 20 1 25 1 29 1
1tabg6 1 8 1
i4w8hd -4 29 1
i4zfbz 0 5 1 7 1 19 1
i51fys -5
i51psh 4 8 1
i54qqb 1 32 1
i56fs6 8 0 1 15 3 16 1 19 1 24 1 33 1
i56ump 1 11 1
i56xuz -2 36 1
i5fclw -4
i5gexv -4
i5gl36 15 0 1 1 6 5 3 6 1 8 2 12 3 16 4 25 1 28 3 29 1 33 2 36 1
i5jsc6 -3
i5l0t5 -11 19 2 33 1 37 1
i5nakm -2
i5oxe9 1 15 2
i5tbmo 2 9 1 15 1 20 1
i5vw11 -3
i5x1lk 8 4 3
1tehx8 0 12 1
i6325w -4
i64btp -3 19 1
i663wg -4
i66qsz -3
i671be 4 19 1 29 1
i67z0q 5 20 1 31 1 36 1
i6862b -3 2 1
i68hf7 3 0 1 11 1
i6931u -5
i6dafk -9 0 9 1 13 2 3 3 3 5 10 6 2 7 6 8 5 9 29 10 10 11 2 12 7 13 11 14 4 15 20 16 15 17 2 19 7 20 14 23 2 24 7 25 4 26 4 27 1 28 8 30 2 31 4 33 33 34 11 36 9 37 6 38 2 39 3
i6dz8m -3
i6e7cd 5 20 1 30 1 36 1
i6eo6a -22 5 1 12 1 22 1 24 1 25 1 28 3 33 2 35 1 36 2 38 1
i6fsmx -6 10 1
i6gmuy -3
i6m21h 2 5 1 8 1 16 2
i6xhfe 2 1 1 3 1 5 3 8 1 10 1 12 1 15 2 17 1 20 2 25 1 26 1 28 1 30 1 36 4 39 1
i708ny 3 36 1
i73ght -2 20 1 31 1 39 1
i75ymi -6
1tipxe 8 1 2 24 4 26 1 28 2 31 1 33 2
i79rpu 4 7 1 14 1 15 2
i7c12e -2
i7dsb8 -2
i7jfqc 1 31 1 37 1
i7kwbw -9 31 1
i7r981 -4 0 1 18 1 22 1 24 1 33 1
1tkuq9 -3
i7uagy -2
1tlcyk 6 5 1 8 2
i805i2 -9 12 1 20 1 36 1
i81ogb -7 0 1 8 1 9 1 28 1 30 1 33 1
i83yk9 -2 12 1
i84j5x -5 0 2 8 2 9 1 10 1 12 9 16 1 17 1 19 1 28 1 31 2
i84qr1 -3
i88vvv -6
i8a0eh -8
i8a9gr 3 16 1 19 2 37 1
i8bx2d 2 24 1
i8er6z 8 15 1 24 1
i8fxrw 3 15 2 25 1
i8g2wc 0 8 1 22 1
i8goam 0 0 1 16 1
1tni0g 3 16 1 33 1
i8r52w 8 31 1 37 1
i8wrsu -2
i8xau9 0 15 1
i8y526 8 14 1 31 6
i8zn9w 1 19 1 31 1
i93vua 3 8 1 16 1
i96luv 0 5 1 11 1 19 1 37 1
i99xzz -1 9 1 33 1
i9inv1 2 30 1
i9m9jv 5 13 1 33 2
i9oakn 9 3 1 11 1 30 1
i9r9k5 -4 1 1 19 1 25 1 37 1 38 1
i9wkvt 1 2 1 8 1 19 1 20 1
i9x5qz -6 13 2 20 1 28 1
ia4cpe 0 12 1
ia8g18 -2 5 1
iaff1k 1 17 1 32 1 36 2
iag829 6 6 1 14 1 30 1
iakwx7 -6 20 1
iapk1m -10 1 1 5 1 8 1 9 1 14 1 16 1 26 1 30 1
iapq6n 1 37 1
ias5sm -10 38 1
iasi4l -3 32 1 33 1
ib22ov 2 9 1
ib2d6g 11 23 1
ib39v3 8 8 1 10 1 18 1 26 1 31 1 37 1
1twre4 11 16 2 33 1
ibcuov 2 20 2 25 2 37 2
ibfzmz 5 3 1 8 1 10 1 11 1 12 3 13 1 15 1 19 1 25 1 32 1 36 1
6lhpa -5
1tz6h8 -2 5 1
ibs46n -2 38 1
ibvze8 -2
ibxnfo -1 1 2 12 1 13 2 28 1 31 1
ibxy2d -1 16 1
ic0bag -3
ic0kkj -21 9 2 33 1
ic1zys -2
ic6det -4
ic6lw0 -1 12 1
ic891j -5
ic8l09 3 3 1 5 2 8 2 9 1 10 2 13 1 14 2 15 1 16 3 18 1 20 1 30 1 31 1 32 1 36 5 38 1
ic8zgu 4 3 2 8 1 19 1 26 2 28 1
ic9th9 9 8 1 12 1
icapko -3
icd7a5 2 8 2
icdtkp 0 0 1 1 2 5 1 8 9 9 1 10 1 11 2 12 5 13 2 14 1 16 2 17 1 19 5 20 1 22 1 24 3 26 1 28 5 30 1 31 3 33 1 36 2 37 4 38 2
iciszv 9 0 7 1 3 2 3 5 6 7 1 8 8 10 10 11 1 12 6 13 4 14 2 15 4 16 13 17 2 19 6 20 4 23 1 24 4 25 2 26 12 28 6 29 1 30 3 31 1 32 1 33 3 36 1 37 3 38 2 39 1
iclcc3 0 12 1 13 1 26 1
icnjjv 5 31 1
icqvsq 10 1 1 5 1 38 1
icsdrd 0 0 1
icx3vy 5 15 2 24 1 33 2
iczyaf 4 25 1
id0y80 5 12 1
id16al -9 10 1 15 1 25 1 31 1 36 2
id5cyt -3
id93rf -2
iddxd1 3 5 1 7 1 19 1
idh422 -3
idho40 14 0 2 16 1 17 1
idivew 7 8 1 12 1
idjj6v 6 16 1
idn8zi -5
idno3o 5 0 1 12 2 16 3 26 1 33 1 38 1
ido4v2 1 10 1 14 2
6m98b -4
idx87a -1 20 1
idyip0 -13 0 30 1 41 2 13 3 6 4 3 5 30 6 2 7 10 8 51 9 11 10 40 11 7 12 50 13 18 14 9 15 42 16 51 17 23 18 10 19 10 20 35 22 14 23 1 24 17 25 11 26 23 27 2 28 27 29 11 30 18 31 57 32 23 33 43 34 9 35 3 36 35 37 20 38 16 39 13
ie1op7 1 31 1
ie4x6v 10 1 1 5 1 20 1 28 1 31 4 33 1 38 1
ie6cup -4
ie6qas -3
ie76l1 -1 12 1
ie8krh -4 0 5 1 2 2 1 3 13 5 9 6 4 7 3 8 15 9 3 10 6 11 7 12 10 13 5 14 8 15 29 16 12 17 1 18 1 19 13 20 18 21 1 23 2 24 3 25 4 27 1 28 2 29 1 30 7 31 7 32 3 33 14 36 3 37 12 38 2 39 3
ie9ski -9
ieb17k 2 33 1
iebno6 -3
ieclpz 2 25 1
iecwzk -2 4 2
ieghsn 2 0 17 1 5 2 1 3 14 5 13 6 2 7 4 8 4 9 1 10 7 11 1 12 11 13 4 14 1 15 28 16 12 17 24 18 3 19 8 20 12 24 3 25 5 26 4 27 1 28 5 29 2 30 1 31 5 32 3 33 6 34 1 36 4 37 16 38 5 39 3
iei21v 3 19 1 29 1
iejyp4 4 25 1 30 1
iek3bz -7 10 1 20 1
ielxdi -2
iemmme 9 0 1 5 3 8 2 9 1 19 1 26 1 34 1 36 2
iep8gn -3
ieq4vh 28 0 1 5 2 8 1 10 1 15 3 26 1 30 6 33 1 36 2
iet81x 5 10 1 13 1
iet8xl 4 12 1
ietb8n -2
ievxcg 7 5 1 14 1 31 2
iex4br 1 2 1 9 1 31 1
1uatml 1 0 3 31 2
if0k0f -2
if4gpp 2 28 1 31 2
if7jtv -1 5 1
if8bua 8 1 1 26 1 34 2
if8nkj -2
ifbf4k -2
ifbygv 1 37 2
ifdckq 7 31 5
ifhacw -11 8 1 18 1
ifknau 1 16 1
ifp5on 2 11 1 39 1
ifxo39 -3
ifypp8 0 15 1 37 1
ig0qkd 2 28 1 31 1
ig34md -6
ig8efr 8 10 1 13 1 27 1 33 2
iga463 9 8 1 9 1 13 2 15 1 16 1 19 3 20 3 22 1 25 1 31 1 33 1 37 3
igaucx -8 11 1 33 1
igckb3 0 31 1
igckoa -3 10 1
igfd6e -1 14 1
igfm2r -6 15 1
igg8t8 -2
ighv3u -9 2 1 4 1 7 1 39 2
igkb90 -2
igliks 8 2 1 8 1 9 2 12 1 33 1 38 1
1ugo19 -12
igp1ci 3 3 1
igq2nx -3
iguphp -8 38 1
igx8g0 0 28 1
ih35u9 -2
ih3hhg -3
ih4sb2 -5
ih6gst 10 10 1 19 1 20 1
ih8s0a 2 25 1
ihc7pc 2 37 1
ihchjv 5 1 1 8 1 28 2
ihdrxg -5
ihignk -3
ihmner -4 38 1
ihu603 -5 39 1
ihuykd 4 2 2
ihvzl4 -2 8 1 13 1 15 1 24 1 25 1
1ul8f7 7 32 3
ihztl7 -2 13 1 16 1 25 1 33 1 36 1
ii1cbh -5 12 1
iibipd 0 2 1 24 1 31 1
iihu0b 3 4 2
iiiamy 6 16 1 19 1 38 1
iiicsj 2 30 1
1unqi7 -3
iinnmp -3
iioo4x 14 23 3
iiy0pk 0 0 2 3 2 11 1 15 1 22 1 28 1
1up50l 2 7 1
iizsm4 -9 4 1 7 1 8 1 22 2 29 3 31 3 35 1
ij20ci 11 13 2 16 8 36 1
ij4zc6 8 16 1 20 1
ij5916 -2 7 1 15 1
ij5hq5 -2 33 1
ij6i3p 5 1 1
1uq01b -6 0 5 1 7 2 2 3 1 6 1 8 1 10 7 11 1 16 5 17 4 18 2 19 1 24 1 26 1 30 1 33 1
ij8ebv 11 13 1 16 1 19 1 31 2 33 1 36 1
ijaw7x -1 11 1 36 1
ijd7y7 2 36 1
ijd9od -4 38 1
ijdq9v 1 34 1
ijdrcf 1 13 1
1uqms8 -7 31 1
ijgen3 -2
ijjv9c 6 5 1 8 1 31 1
ijk2aq -2
ijkmp2 -4 14 1
ijlx9i -3
ijpvy8 5 0 1 3 1 9 1 15 1 20 1 24 2 36 2
ijq5r7 6 12 1 30 1
ijvgyl -8
ijvlj2 -2
ijwncd -6 36 1
ijwrau 6 12 1 16 1 36 1
ijylas -4
ik23pq -2 12 1
ik4zdn 1 8 1 10 1
ik55ci -8 33 1
ik9cyw 4 13 1 20 1
ikbfea -3
ikc6a5 -2 17 2
ikcdco -7 5 1 9 1 11 1 36 1
ikj7w4 2 31 1
ikmxh5 -1 10 1
1uvagp -9
ikq69w 1 1 1 8 1 10 1 20 1 31 2 33 1
iky8up 4 7 1
ikzezl -8
il0qiq 3 10 2 13 1 14 1 15 2 17 1 33 3
il60cc -4
il7ukf -6
1uxiig 2 2 1 5 1 8 2 10 2 19 1 20 1
ilbkf7 -4
ilbwxm 2 19 1 22 2 30 1
ile0wz 14 0 3 1 1 5 1 7 1 8 1 12 5 15 1 24 6 28 1 31 1
ile1p9 0 10 1 38 1
ilf0eh -1 3 1
ilmi9g -2 7 1
1uyv1u 8 1 1 23 2 36 1
ilq74o 1 5 1
ilqwhf -4 30 1
ilrrl4 -2
im1k0t -2
im4foh -2
im8g49 3 0 1 2 1 4 1 8 1 19 1 20 1 22 1 26 1 31 2 34 1
imdl1s 0 20 1
imgrlw -2
imhbxm 3 19 1 22 1
imjfvi -2 3 1
iml91k 1 29 1
1v2kht -3
imt66u -19
1v2yon 10 20 1 25 1 29 1 37 2
imual0 -2
imuu2x 6 17 3
imw9m0 -2
imxhvm 13 4 2 19 1
imys5v -3
in1fuh 7 8 1
1v3tam 1 19 1
in5uxh -2
in6br6 3 38 1
in7ae9 -4 1 1 12 1 33 1
in9lm4 -5 5 1 10 1 28 1 33 1
ina8xq -6
inbf14 -3 9 1 24 1
inczf8 -3
indatm -4 8 1 20 1 29 1
indixj 3 1 1 10 1 24 1 28 1
1v4zsp 2 12 1 17 3 33 1
inemss 0 20 1
inf9y7 -3
inicuw -4 12 1 13 1 15 1 16 1 33 1
inop9v 0 15 1 24 1
inpydv 11 20 1 28 1
int1wv -6
inuyw0 20 1 11 3 1 5 9 6 1 7 3 8 10 9 5 10 17 11 2 12 11 13 12 14 2 15 24 16 10 17 3 19 9 20 17 24 4 25 5 26 14 27 1 28 1 30 1 31 14 32 8 33 11 34 2 36 4 37 9 38 4 39 3
inw0l0 -28 0 2 3 1 6 2 7 3 8 3 9 1 12 3 13 3 14 2 15 1 16 1 20 3 24 1 28 1 30 1 31 2 32 1 33 2 36 1
io2047 -4 3 1 10 1 19 2 37 1
io6x3s -7 24 1
io933w -3
io9eq1 -2
io9p4e 6 2 2
ioa4er -5
iobgpn -5
iodgkl 0 13 1 19 1
1v8k2z -2 15 1 20 1 31 1
ioe0tb 0 8 1 16 1 28 1
iof9b6 9 8 4 16 1 20 1 26 1 31 1 37 1
iofwxb 4 1 1
iokt9k -2
iotrgi 5 10 1 20 1
ip0ibw -13 13 1
ip3pzp -2 10 1 13 1 16 1 19 1 20 1 33 1 36 1
ip8l00 -4
ipdptt 4 13 1
ipdqtp -1 36 1 39 1
ipdwy0 -5 5 2 9 1 10 1 18 1 20 1
ipf6ei -2 32 1
iph67g 4 25 2
ipi1p0 -1 26 1
ipld3e 10 1 1 20 1 26 4 31 1 33 2 36 1 37 1
ipme2q 2 15 1 26 1
ipqa7u 1 30 1
ipqsp2 3 2 1 13 1 20 3 39 1
iprier -2
ipw6ox 6 26 3
ipx8z7 2 5 1 8 1
ipyna3 -2
iq1s50 1 19 1
iq49dd 1 11 4 30 1
iq5ziq 5 1 2
iq7lk3 -2
iqb5wp 6 0 2 17 1 26 1 32 1 36 1
iqeiha 1 10 2
iqhcx0 -2
iqhhug 0 20 1
1vgcyu 1 30 1 31 1 37 1
iqo8yj 1 30 1
iqpsvv 2 15 2 28 1
iqwh11 -2
iqwu7q 5 31 1
iqy75c 12 8 1 28 1 30 4 38 1
iqzuvr 0 28 1
ir740n 3 5 1 33 1
ir87tq 4 8 1 13 1 15 1 19 1 36 3 37 1
ir9y7v -5 31 1 37 1
ircnzy -6 15 1
ircx8q 0 10 1 11 1 20 1 28 1 36 4
ird38m -2 8 1 10 1
iriezi -6
irjasc -2
irnqtq -2
irp71n 3 31 2
irqk2z -4
irrfj2 1 19 2 36 1 37 1 39 1
irs22j 6 12 2 32 1 33 1
iru9ol 6 0 1 16 1 24 2 28 4 29 1 31 1 36 1
iryofg -4
is04z0 0 9 1 14 1 36 1
is0gsh -3
is1q8a 6 10 1 26 3
is7gq9 7 7 1 33 1 39 1
is8jpi 2 11 1 19 1
isa51w -2
isdew2 -1 30 1
isjea2 -5
ismuvr 6 2 1 36 1 38 1
isoc5o 9 24 1 32 2
isp1mz -2
isvxed 2 12 1 20 1 36 1
isyui9 1 8 1
iszjwv 1 13 2 16 1
it8q1i 2 19 1
itate8 -5 8 1
itdgbc 6 10 2 12 1 26 1
itelds -2
itm3ea -2
itmcir -2
itna54 -2 31 1 33 1 38 1
itz3uh 4 5 1 13 2 17 1 18 1 28 1 33 1
itzna7 5 0 2 5 1 10 1 12 1 13 1 14 1 24 1 25 1 26 2 28 1 30 1 31 1
iu16g8 6 36 1
iu1lo6 2 6 1 30 1
iu47ib -3 13 1
iu8srf 0 19 1
iuav4h -1 8 1 20 1 36 1
iud0ju -3
iuf7vo 1 5 1 11 1 14 1 26 1 36 1
iuhyuy 3 26 1
iui3py -3 12 1
iuiqsg -3
iuiquq -2
iujjif 2 0 1 1 22 2 7 5 1 7 12 8 8 9 5 10 15 12 21 13 24 14 5 15 4 16 4 18 1 19 41 20 14 23 1 24 5 25 11 26 20 27 1 28 9 30 4 31 3 32 5 33 12 34 3 36 4 37 18 38 3 39 4
iumdea 3 20 1
iump7i 7 10 2 37 1
iumzcr -2
iuro51 1 3 1 16 1 17 2
1vvkf5 5 19 1 29 1 37 1
iv10gk 0 12 3 15 1
iv30yr -3
iv3jo8 3 24 1
iv7375 3 5 1
iv7p4l 0 31 2
ivd1dt -2
ivfl8c -2
ivgc33 -8
ivhxfz -3
ivjj9g 6 5 1 8 1 24 3 31 4 36 2
ivl96c -4 36 1
ivm7em -2 15 3 33 3
ivndig 6 26 1 31 1
ivqyax -2
ivrt38 -3 29 1 31 1 35 2
ivs5rn 10 22 1 30 1 31 1 32 1
ivs7sr 5 7 1 31 1
ivt5u1 2 19 1 23 1
ivuzf3 1 26 1
ivyfrl -3 19 1
iw50br -2 29 1
iwfuyz -3 29 1 31 1
iwiujb 8 4 1 9 1 12 1 18 1 25 1 29 1 31 1 33 2
1w26hk -2
iwmjmf 1 16 1 38 2
iwmk1z 0 2 3 30 1
iwobdr -2 33 1
iwsap6 -4
ix3o2j 5 32 2
ix4nnj -4 15 1
ixbxqy 3 33 1 38 1
ixde11 -9
ixdt1u -3 1 1
ixfqzb 0 16 1
ixgfss -2
ixhnvg -2
ixn7wa -4
ixnvsp -4
ixpa36 2 1 3 13 1 19 1 25 2 30 1
ixvvja 1 20 1
ixxq2y -6 0 1 3 3 5 3 13 1 14 1 15 5 16 4 19 1 20 1 28 1 30 3 33 5
iy39cg -2
iy412w -3
iy4dz2 0 12 1
iy5ia8 -7
iy6j7k -4
iy7413 -12
iy8cn6 0 1 1 2 1 12 2 16 1 19 4 20 1 23 2 30 1 31 1
iy8hes -2
iy8ijw 0 32 1
iya1mq 3 5 1 8 1 13 1 36 1
iyac2u -3
iybdaa 14 0 2 1 1 5 2 8 6 12 1 13 1 16 2 19 1 20 1 23 2 24 1 28 8 30 1 33 3 39 2
1w9ohx -9 1 6 11 4 20 1 25 2 30 2 31 1 36 2
iyrc08 -3 12 1
iyrykz -2
iyz6f6 -3 13 1 19 2 28 1 29 1 33 1 37 1 39 1
iyzgcf -4 11 1 30 1
iz03ws -3
iz5e3n 8 22 1 31 1
iz65e8 -3
izcvej -2
izd6pq -2
izebqn -8
izext1 -2
izfgt2 1 0 1 18 1
izfz6r 2 19 1
izhml3 7 22 1 26 1
izq55b 11 5 2 8 4 27 1
izuk5u 6 8 1 15 1 26 1 31 1
izx1k8 13 13 1 25 1 39 1
j02dej 8 8 1 15 1 20 2 24 1 28 1
j02ngg -2
j03rry 5 7 1 19 1 31 1 33 1 37 2
j07qsb -6
j08ij7 -7
j0aupq 2 12 1
j0cqey 6 15 2 33 2
j0d3tj -2 31 1
j0dxrz 1 0 16 1 3 2 4 3 5 5 7 6 3 7 2 8 6 9 1 10 1 11 8 12 11 13 2 14 5 15 4 16 17 17 14 18 5 19 2 20 7 23 1 24 1 25 12 26 6 29 1 30 1 31 5 32 2 33 4 34 1 36 3 38 8 39 4
j0dy76 -2
j0ev43 -3
j0n4pd 6 5 1 17 1
j0ny54 0 1 1 22 1 30 1
j0tnwh -7 28 1
j0uboe -1 28 1
j0veku 12 8 2 22 1
j0yojb -1 20 1
1wi8hc -6 26 1 33 1
j14iyy -3
j15mh6 4 36 1
j17t70 1 7 1 37 1
j18q0d 11 8 1 30 3 36 1
j1bj2a -2
j1bzpy -6
j1gf8p 0 8 1
j1hueh 5 19 1
j1kir2 1 3 1 17 1
j1l607 -3 15 1
j1oyab -4
j1pkat 0 8 1
j1w89j 2 5 1 16 1 30 1 36 1
1wlgbm 6 1 1 5 1 14 1 15 1 16 1 19 1 31 1 32 1 36 3 37 1 38 1
j20pvg -4 12 1
j27oon 10 20 1 33 2
j294l7 -3
j2efjp -6 28 1 32 1
1wn90w -2
j2hhis -15 12 1
j2mkia -2
j2qj5g 0 34 1
1wojf1 -2
j2xvsm 5 0 1 3 2 15 1
j2y1l8 2 22 1
j306rj 3 16 1
j31haw 0 15 1
j31hgm -3
j325gz 4 0 1 5 1 11 2 15 2 24 1 33 2 36 4
j34lb1 -5 19 1
j3799t 1 31 1
j38ccp 6 4 1 19 2 26 1
j39mup 1 5 2 8 2 28 1 29 1 30 1 31 2
j3ez99 -6
j3iixt -9 7 1 12 3 19 1 32 2
j3lce1 2 32 1 33 1
1wrma2 5 19 2
j3pe4h 13 20 4
j3u5jz 20 0 1 1 2 5 3 6 4 9 1 13 2 14 1 16 1 17 2 33 1 34 1 39 1
j3wnm2 -3 22 1
j3zj3b -2
1wstux -5
j40am6 1 28 1
j412n7 7 13 2 20 1 28 1
j42cx3 3 22 1 24 1 38 1
j43ldf 8 8 1 10 1 13 1
j44uk6 3 13 1 30 1 33 1 36 1
j49hoc -3 15 1 31 1 36 2
j4aqn8 -4
j4cfdn -3 28 1 31 1
j4ch2h 2 9 1
j4cz81 -5
j4doob 29 1 3 5 1 6 1 7 3 8 2 9 2 10 1 12 4 13 1 14 1 15 5 16 5 17 2 18 1 19 1 24 2 28 2 32 1 33 3 36 3 37 5 38 1
j4fyy7 2 31 1
j4ihgm -2
j4ozoo -2 37 1
j4plqc 3 22 4
1wvenu -2
j4qo9f -5
j4sbuk -6 13 1 20 1
j4skqe 6 15 1 21 1 24 1 37 1
j4tfeb -1 28 2
j4u04u -1 16 1 26 2 31 1
j4xbyz 7 13 1 26 1
j51phm -1 29 1
j534an 1 1 1 8 1 15 1 16 1 17 1 20 1 22 1 24 1 28 3 31 2 32 1 33 3 36 16 38 1 39 2
j53ivl -3
j5e06o 0 15 1
j5ffv9 5 8 1 36 2
j5jxg7 8 7 1 8 1 26 1 31 1
j5jzxb -4 17 1 33 2
1wyt67 -1 19 1
j5pydg -7
j5q9rv -39 1 3 5 2 8 2 9 1 10 2 12 1 15 1 20 2 24 1 25 1 27 2 28 1 33 1 36 2
j5qxt7 -6
j5rthq 4 8 4
j5t5yb -2
j5vcmw -1 13 1
j5y5nn 0 15 1
j693h2 12 11 1 22 1 33 1 36 1
1x0zzb 4 12 1 33 1
j6b84b -6 12 2
1x1umo 6 1 1 33 1
j6jy4n -9 28 1
j6qqxe 4 22 1
j6rbn9 4 24 1 27 1 31 1 33 1
j6tmyt 8 8 3 12 2 15 1 19 2 27 1 36 1
j6vq1t 0 1 1
j6yws2 6 1 1 12 1 13 2
j6zacj 15 1 1 3 1 11 1 12 1 16 4
j712t5 -2
j7309s -6 8 1 16 1
j765wi 0 19 1
j76uy2 -7
j77rsh -3
j7814p -6
j7958q -3
j7c76b 2 1 1 29 1
j7dkym -3
j7e2l6 -11 9 2 24 1
j7h7ht 9 1 2 13 2 16 1
j7mrs8 -5
j7mrys -3 10 2
j7nme5 -2 29 1
j7s5hd -2
1x6jjs -8
j7tokn -2
j7tsh9 -2 37 1
j7y3uo 5 15 1
j7yfk3 0 16 1
j7yoh7 2 10 1 15 1
j7yp17 0 1 1
j81x3h -4 8 1
j824gh 2 8 1
j82xj8 1 8 1
j8344v 12 26 1 31 1 34 1
j83b7n 1 5 1
j83jd8 8 7 1 9 1 32 1 33 1
j8c4li 1 19 1
j8hz4w 3 2 1
j8k2vc -5 20 1 31 2
j8wyrg 2 30 1
6xgce 0 1 1
j909s7 -4 1 2 7 1 8 1 13 1 27 1 28 1
j97e7v 7 31 1 36 1
j97ifs 4 8 1
j99vsv 3 20 1
j9ccww 10 22 5
j9e00h -1 37 1
j9inve 2 13 1 33 1
j9msga 6 0 2 1 6 2 2 3 2 4 1 5 6 7 4 8 7 9 2 11 2 12 3 13 5 14 1 15 19 16 6 17 2 19 3 20 6 21 1 24 7 25 3 26 2 28 12 30 1 31 16 32 4 33 11 34 1 36 2 37 3 38 3 39 2
j9n84j -5 38 1
j9qmf5 6 12 1 18 1
1xdm62 -2
j9u1dp -3
j9vuvv 0 33 1
ja6le8 8 10 1 14 1 31 2
jaeemk 3 12 1
jaejp6 2 12 2 13 1 16 1 19 3 20 2 24 1 26 2 31 1 32 1 36 1 37 1
jag0ap -4 8 1 16 1
jamd9w 2 8 1 12 1
jaqdcz 5 7 1 20 1
jat5nc -7 10 1 14 1 19 1 25 1 37 1
1xhkqv 3 8 1
jaxg7d -3
jb2akd 7 7 2 10 1 12 1 13 2 15 2 20 2 31 1 33 2 36 1 38 1
1xijj6 14 16 6 33 1
1xipoe 13 8 1 9 1 15 2
jbak12 9 7 1 14 1
jbbrkr -1 8 1 22 1 26 1
jbh8t8 18 10 3 12 1
jblht5 9 15 2 20 1 33 1
6yfth 3 16 1 19 1 26 1 31 1 36 1 37 1
jboeho -1 31 1 39 1
jbosc9 2 39 1
jbwh2o 8 8 1 16 1
jby1md -5
jc31bs -13
jc3kv3 -3 9 1 15 1 34 1
jc5sjl -4
jc6c3i 16 0 2 5 2 8 1 9 1 10 1 11 1 18 1 25 1 28 2 32 1 33 2 36 1 38 1
jcatuu -3 20 1 31 1 36 1
1xn479 8 1 1 12 1 17 1 22 1 30 3
jcfd3x 15 13 1 27 1 28 1 39 1
jcfv9q 0 12 1 15 1 20 3 39 1
jcl927 -1 13 3 15 1 25 1 33 1
jcnply 18 10 1 15 2 22 9 24 1 28 1 30 1 31 3 34 1 35 1 38 1
jcordm 0 16 1
jcrq0k -5
1xpqvc 6 22 1 31 1
jd8bbp 4 25 1
jd8h9q -2
jd9va4 10 13 1 19 10
jda99p -10
jdg209 -2
jdh3uy 5 1 1 28 1
jdhqa8 -4
jdj7xt -2
1xrbdj -1 20 1
jdnrsa 9 0 1 3 1 17 2 18 2 20 2 38 1
jdpwhp 16 7 1 8 1 10 4 19 1 20 4 37 1
jdqhj3 8 5 1 6 1
jdqt8v -3
jdufab -2
jdvzkd 1 15 1 28 1
jdw90u -4
jdxz2u 0 28 1
je1z3u -21 0 1 1 1 10 1 13 1 15 2 16 4 19 1 20 5 26 1 31 2 36 1 39 1
je5p17 -1 5 1
jeb74g -1 37 1
jeb7se -3
jebh2y -4 30 1 31 1
jec6l7 -2 2 1 13 1 14 1 31 1
jeg2ni 4 9 1
jel2nq 8 14 1 31 2
jevmox -11 0 1 3 2 11 1 16 1
jewntm 6 8 1 16 2 19 1
jf3thq 4 28 1 30 1
jf42bw -10 26 1
jfa78x 6 1 1 24 1
6zqxl 5 8 1
jfb0b1 5 18 1
jfc30l 3 37 3
jfcmgf 3 2 1 19 1 37 1
jfe9aw -3
jfeub4 10 1 1 4 1 8 1 11 1 16 1
jfijqv -2 15 1
jfonkh -6
jfrpma 3 13 1 33 1
jfuuvs -3
jgbos0 -5
1y19ha -7 30 1
jgg6k1 8 26 1 36 1
jgid0l -9
jgmsjh 1 8 1 32 1 36 2
jgorii -4
jguvjs 3 8 2
jgwogx -1 19 2 37 2
jgygbw 3 12 2
1y3uo2 0 1 1
jh2u4j -4 13 1
jh52lj -1 26 1
jh9hbo -2 20 1
jh9rkk -5
jhdg1w -2 5 1 9 1 12 1 28 1 33 1
1y5h7v -2 15 1 32 1
jhn5k2 -3
jhokrw -6
jhq7ba -5 8 1
jhq9hv 0 13 1 39 1
jhtryx 2 0 10 1 7 2 3 3 4 5 8 6 1 7 1 8 3 9 3 10 2 11 8 12 6 13 12 14 5 15 4 16 10 17 5 18 2 19 14 20 8 22 10 23 1 24 6 25 4 26 6 28 9 29 7 30 9 31 34 32 2 33 9 34 1 35 2 36 20 37 3 38 5 39 2
1y6vix 3 12 1 31 1
ji60fe -12 2 1 3 3 5 2 8 6 12 1 13 1 15 1 16 1 17 4 19 1 23 1 24 1 25 3 26 4 28 1 29 1 30 8 31 1 32 3 33 2 35 1 37 2 39 1
ji7ret -14 5 1 16 1 26 2
jies2l 3 36 2
jiguxb 0 31 7
jil9tz 1 10 1 28 2 31 1
jimtar 6 26 2 38 1 39 1
jin1ew 2 0 3 14 1 15 1 16 1 17 2 30 1 32 1 36 1
jir510 4 11 1 12 1 25 1
jit6ae -3
1ya4r7 -3
jizlsh -13 21 1 31 1
jj4psc -5 31 1
714oj -3
jj65n0 3 19 1 26 1
jjee1p 0 5 1 15 1 20 1
jjls7w 11 39 1
jjn9g7 -5 1 1 5 1 6 1 13 1
jjo4fk 3 9 1 14 1 20 1 24 1 33 1
jjrbv6 9 16 4
jjrk8z 6 1 1
jjs7fj 0 14 1
jjs7nk 4 8 1 13 1 25 1
jjsujz 6 13 1
jjtajo -3 2 1 4 1 8 1 13 1 20 1 25 1
jjvaif 0 17 1
jjy6xo 6 0 1 11 1
jjzbe9 -2
jk1rcj 19 1 1 2 1 8 1 15 1 16 2 20 1 23 1 33 1 36 1 39 3
jk36rr -3
jkadcj 11 19 4
jkbhzj 7 1 1 20 3 33 1
jkbviu -2 0 1 3 7 9 1 11 2 13 2 30 1 36 1
jkclps -19 0 1 8 1 11 1 12 5 14 1 18 1 22 3 28 1 31 9
jkd5w0 -3
jkdhtr -2
jkfgec -4
jklukk -3
jkogk7 5 8 1 14 1
jksqnv 3 1 1
1yhakk -1 13 1 19 1
jkzecx -1 31 3
jkzi2w 7 8 2
jl0vs1 8 37 2
jl0yqk 1 14 1 24 3 28 1 31 1 36 1
jl5y5g 0 15 1
jl74i0 2 8 1
jl7f97 -3
jlae1a 3 13 1 20 1
jlcze4 -2 10 1
jlhpj2 0 12 1 13 1 33 1
jll4vu -5
jlqdfr 7 23 2 37 1
jls76r 4 0 1 14 1 15 1 17 1 39 1
jlwkpe 0 13 1 39 1
jlyl8y 8 10 2 33 1
jlys42 -5 0 1 3 1 15 2
jm3j44 -2 0 2 8 1 10 1 12 1 19 1
jm863l -6
jm91ke -3 11 1 16 2 17 1 19 3 31 3 32 2 38 1
jmfmad 5 23 1 39 1
jmk31h -4
jmuedo -6
jmw166 -2
jmw1ch 3 8 1 15 1 17 1
jmzcyg -9
jn14em -7 31 1
jn2ohc -8 0 1 3 1 6 1 23 1 31 1 33 3 34 1 36 1
jn5yy8 -3
jnadiv -2
jnd1dk -1 12 1
jni63k 4 1 2
jnn8h4 -8
jnrvzt 5 5 1 36 2
jntq68 0 36 2
jntx7v -2
jnxwop -1 30 1
1ysnuk -13
jnz5c3 -2
jo0nyt -3 8 1
jo1o3h -16
jo7tal -1 0 2 9 4 15 4 20 1 28 1 34 1
jocw29 -12 15 3 20 1 25 1 29 1 33 1
joglyf 10 1 1 8 2 19 1 37 1 39 1
jorzt9 9 38 2
josphs 0 1 1
jp5gdh 4 3 1
jp7nfz 1 25 1
1yx65k -1 1 1 11 2 13 1 36 5
jp81ya 11 16 1 31 4 38 1
jp9tgf 8 21 1 30 1
jpcwh9 6 22 1 28 1 31 1
jpdyff 0 28 1
jphyaq -2
jpjuh2 -7 28 1
jpmlr0 -1 36 1
jpmplu 0 30 1 32 1 38 1
jpp6vw 4 14 1 30 1 31 1 33 2
jpsi8t -2
jpt8as -2
jptkjm -3
1yzj6g 1 29 1 31 1
jpvh9m 9 0 3 1 9 2 3 3 3 5 4 7 1 8 8 9 1 10 3 11 1 12 10 13 5 15 3 16 8 17 2 18 1 19 2 20 4 24 1 25 24 26 10 28 2 29 3 33 2 36 3 38 2 39 1
1z01uj 11 8 2
jq3mw2 -2 8 1 28 1
jq53w9 -1 10 1
jq6log 1 28 2
jq7vyp -3
jq8av0 -6
jq8j1g -6
jq9ylm -5 1 1 5 3 7 3 8 3 12 1 13 2 14 1 15 6 16 2 17 1 19 1 20 5 24 2 26 3 31 3 33 2 36 1 37 4 38 1 39 1
jqbgcz -11 0 4 7 1 8 1 13 2 19 1 22 1 28 2 30 19 31 11 32 1 37 2
jqca9j -16 1 1 8 1 12 1
jqdgqn -2
jqh2go -2
jqi3lk -4
jqlhlt 0 28 1
jqmqk0 -2
jqn2np -2 9 1 15 1
jqn4go -2 5 1 6 1 15 1 30 1 31 1 33 2 36 1 37 1
jqojgu -3
jqqa16 -2
jqrhzo 21 0 1 3 1 7 1 15 1 16 1 33 4 36 1
jqx0rs -6 0 1 8 1 11 2 12 1 15 1 16 1 31 1 36 2 37 1
jqy9iw 0 12 2
1z3kfj 5 30 3
jr0qpo -4
jr13cv 7 11 1 24 1
jr53kb 19 31 2 36 1 39 5
jr5pkl 1 7 5 9 1 16 4 20 6 25 1 30 3 33 7
jr9h6d -3 17 1
jr9jjt 2 9 1 24 2 33 1
jrd14n -2 13 2 32 1 33 1 36 1
jrek28 1 0 37 1 14 2 9 3 18 5 47 6 6 7 13 8 41 9 15 10 14 11 27 12 40 13 12 14 13 15 68 16 61 17 51 18 15 19 11 20 34 23 3 24 14 25 22 26 18 27 2 28 23 29 6 30 4 31 43 32 11 33 51 34 8 35 1 36 28 37 5 38 12 39 10
jret1k -5 1 1 2 1 8 2 10 4 18 1 19 3 20 6 24 1 30 1 31 2 32 1 33 1 36 7 37 2
jrfpgz 2 33 1 36 4
jrgju6 -3
1z5alq -6
jrnco2 -5 3 1 8 1 19 1 20 1
jro46k -3
pmf4 9 0 1 5 1 15 1 16 1 31 1 37 1
jrsm7j 4 31 4
jrtlmw 2 8 1 31 1
js37j0 5 10 1 14 1 28 1
jsdwbm 6 12 1 36 1
jsewl7 -11 19 6 23 9 37 1
jsgezb 29 1 1 9 1 10 3 11 1 19 5 20 1 24 3 26 1 31 3 36 1 37 1 38 1
jshoi8 20 1 1 13 3 18 1 26 2 34 1
jsler2 -4
1za8az 12 0 1 15 2 28 1 33 1
jsy5lp -10
jt11c0 -2
jt1yfd -1 33 1
jt2lt2 -7
1zb8bg -2 29 1
1zbf0x 9 1 1 9 1 26 1 28 1 33 1
jt70gk 0 0 1 3 1
jt8oin 10 1 1 5 1 25 3
jtcb18 0 2 1
jtcy1x 3 8 2 36 1
jtdoyz 3 2 1 5 1 7 1 8 1 9 1 10 2 12 2 13 5 14 2 15 2 16 6 18 1 20 4 22 2 24 2 31 10 33 8 35 2 36 5 38 1
jtgn6v -2 31 1
jtkuvp -2
jtn246 -5 9 1 38 1
jtnco8 0 8 1
jtqf6n 7 1 5 12 2 13 1 14 1 16 5 28 1 29 2 34 1
jtrhkd -4
jttvgc -2 16 1
ju11cp 1 12 1
ju3d0n -1 36 1
ju8927 -7 15 1 32 1
juhjjq 14 8 2 12 4 14 2 18 2 20 1 29 1 31 2 33 4 36 2
jukfd3 -5
juks0l -2
jumtmm -3 13 1 28 1
juroah 1 20 1
jurqgj -3
jus3s3 -5
juszta -6
1zhhsa 3 19 1
juzsgb -6
jv0hdw 7 15 2
75i86 -1 0 1 8 1 17 2
jviral 0 13 1
jvpt1t 5 8 1 25 1
jvresd -2
1zkrly 12 19 1 22 1 28 2 31 1 32 3
1zkvsh 17 0 2 1 1 8 1 16 1 17 1 33 1
jw2tpw 8 0 1
jw7m5s 1 5 1
jw9236 -4 1 1 9 1
jwaz1e -3 10 1 13 1 36 1 38 1
jwcyf3 7 11 1 14 1
jwdqqs 2 5 1 7 1 8 1 13 2 15 1 16 1 20 1 25 2 31 1 33 1 38 1
jwf71k 8 8 2 11 1 13 1 16 1 18 1 27 4 33 1 34 1 35 1 38 1
jwfcgp -3
jwh1a1 1 16 1
jwk6ax 1 2 1 5 2 30 1
jwmrki 13 5 1 9 1 15 2 17 1 20 1 24 4 30 1 33 3
jwp18g -4
jwp1yf 9 4 1 31 1
jwpdwh 14 12 2 13 1 14 1
jwsepc -2
jwuk6u 4 0 1 11 1 36 2
1zos2g -1 0 1 1 1 2 1 9 2 10 1 13 1 16 1 33 1 38 1
jwzn5x 0 37 1
jx5tva -6 5 2 7 1 19 1
jx6x63 -3
jxahq9 -1 24 1
jxmi5l -16 1 1 15 3 26 2 32 3
1zrhps -2
jxo44q -2 9 1 20 1 33 1 38 1
jxpt02 -4
jxpzlj 0 0 1 15 1
jxyfwc -4
jxyyh1 -3
jy2p03 -4 20 1 39 1
jy4ggp -5
1ztmck 3 22 1 28 2 31 2 36 1
jy8uff 2 3 1
jyekwx -6 5 1
jyfs6c -3
jyh1fq 11 20 5 33 1
jyht0q -3
jyrin3 -2 19 2
jytdao 9 5 1 14 1 17 1 28 1 36 1
jyuxvy 2 19 1 37 1 38 1
jyz2uk -4
1zwd74 -2 31 1
jyzwg6 -8
jz88b2 11 24 4
jzhbro 8 19 1 31 1
jzic69 -2
jznddg 1 9 1 24 2
jzpa98 -2
jzqg6i 1 10 1
jzw9bz 1 30 1
jzwhyg -2
jzy00y -4
jzyhds -1 2 1 5 1 10 3 15 3 18 3 28 1 30 2 31 2 32 2 33 1
k00e7n -2
2004fv 7 8 1 30 1
k039an -5 2 1 12 1 31 2 32 1 38 1
k08old 1 9 1
k09kal 6 5 1 17 1 28 1 36 1
k09kpy 1 2 1 8 1
201hh8 0 33 1
k0h02r 18 0 2 12 2 16 2 24 1
k0hydn 1 24 1
k0l0eo 6 1 2 2 1 7 1 12 2 15 1 16 2 26 1 39 1
k0lk8t -6 2 1
k0o7o4 2 36 4
k0otwf -1 36 1
k0p90n 10 2 1 5 1 37 1
k0pg4g -2
k0qaks -4
k0rwjw -2
k0w6nk 2 1 1 22 3
k0w8mr 6 30 4
k0wlez 2 28 1
k0zaqn 2 8 1 33 1
k14h75 -2 36 1
k14knx 10 0 35 1 21 2 4 3 13 4 2 5 11 6 3 7 3 8 26 9 2 10 16 11 10 12 24 13 9 14 3 15 23 16 36 17 13 18 4 19 23 20 19 22 4 24 4 25 14 26 9 28 11 29 3 30 2 31 19 32 1 33 24 34 3 36 20 37 12 38 10 39 2
k14p9a 1 22 1 31 1 32 1
2043k6 -3 15 1
k152zr 6 10 1
k16lz3 -1 2 1 5 1 8 1 13 1 36 1 39 3
k1gmld 3 15 1 32 1
2061ky -2
k1pig4 1 30 1 31 1 36 1
206az4 14 0 1 1 2 5 2 8 2 10 1 13 1 19 1 20 1 28 1 29 1 33 1 36 3 37 9
206vwd -5
k1y3ph -2
k20hpy -3
k234jp 4 0 2 14 1 15 2 16 1 22 1 26 1 28 1 31 1 37 4
k25dwi 4 30 1
k27ou9 1 33 1
k281bm -4
k2arzo 0 2 1 12 1 31 1
k2b860 -5 31 1
k2dpy5 1 10 1 31 1
k2fjy6 1 11 1
k2h4nq -6
k2ieei -6 3 1 11 1 25 1 32 1
k2klxx 19 1 4 19 1 26 1 33 1 34 1
209cwm -6
k2nd64 2 37 1
k2oiln -7
k2rk1k 3 5 1 9 1
k2svt0 3 24 1 33 1
k2xsn0 -5
k2xzrx -6 0 1 8 1 12 1
k38w6k -19 4 1 15 1 20 2 26 1 28 1 31 2 38 1
k39we3 1 36 2
k39z12 -2 19 1
k3alai 2 0 1 1 1
k3hgmn -2 1 1 9 2
k3ik1s -2
20cyrk 25 31 3 36 1
k3lup2 -7 20 1 24 1 30 1 32 1 38 1 39 1
k3o6qg 12 0 3 2 1 24 1 31 1 33 2 38 1
k3rin6 -4
k3zzh7 2 32 1
20efqr -4 33 1 38 1
k40s9u -1 2 1 12 1 19 1 37 1
k48l3s -6 20 1
k495j5 4 1 4 2 1 3 1 5 2 8 3 10 5 11 1 12 6 13 2 15 3 16 10 17 3 19 26 20 17 22 3 23 1 24 1 25 1 26 4 28 9 31 12 33 7 36 4 37 6 38 2 39 4
k4f1r3 2 15 1 16 1
k4howx -2 12 1
k4i5fk 7 13 2
k4mz15 -6
k4n1n7 -3 2 1
k4n5eq -1 10 1 20 1 33 1 36 1
k4que6 1 20 1 31 1
20h585 8 7 1 19 1 30 1 31 1 34 2
k4rqte -5 0 3 1 10 2 2 3 1 4 3 5 4 7 2 8 23 9 11 10 7 11 4 12 1 13 4 14 1 15 15 16 3 17 3 19 2 20 7 22 4 23 2 24 16 25 6 26 6 28 6 29 2 30 5 31 13 32 11 33 12 34 1 36 10 38 7 39 1
k4t763 -2
20hfur 20 0 1 1 10 2 1 3 2 5 5 7 6 8 15 9 2 10 3 12 5 13 11 14 2 15 4 16 5 17 2 18 2 19 3 20 11 21 1 22 1 24 2 25 7 26 5 28 13 29 3 30 3 31 5 32 3 33 11 36 10 39 4
k50o6e -1 3 1 11 2 17 2 28 1 31 2 32 1 33 1
k55kpe -14
k581hc -4
k58mx2 -29 1 4 4 1 5 3 8 2 9 1 12 4 13 5 14 1 16 13 19 1 20 5 26 3 28 1 30 7 33 3 34 1 36 2
20kpea -2
k5s0ak 0 12 1
k5si5k -1 13 1 31 1 37 3
k5tz40 25 1 6 12 1 13 1 19 1 28 2 31 3 36 1 37 4 38 1
k5x7yx -2
k5xj3a -4
k600gx -7
k650f7 -4
k65sxz -2
k665wt -7 25 3 36 1 37 1
k6ayh7 4 8 1 16 1
k6dhei -3
k6i71q 6 0 1 2 1 17 3 18 1
k6ifcu 5 5 1 17 1 22 1 31 1 33 1 36 1
k6kidb 7 10 1 19 1
k6lppd 2 16 1 20 1
k6ni30 4 5 1 36 1
k6prik 4 6 1 8 1 9 1 10 1 24 3 33 2 34 1 38 1
k6rpmz 2 18 1
k6zcp4 -2
k6zd2h -1 31 1 38 1
k74rac 2 2 1 37 2
k78hxy 6 5 1 13 1 31 1
k7ex6g -4 29 1
k7has4 -4
k7j80m -3
k7k9s7 0 13 1
20rbk8 -1 28 1
20rjtd -4 0 1
k7syq2 0 30 1
k7xrd2 -5
k7y82s 0 32 1
k7ylgg 5 30 2
k80qq3 -2 28 1
k819cg -3
7a59q -3 20 1
k87w9s -17 18 2
k893kc -7 17 3
k8b1rp -1 19 1
k8c1se -5
k8e56s -5 4 2
k8fo4x 3 30 1
k8g9en -5 9 1 28 1 33 1
k8hcpz -23 2 4 8 1 12 1 13 1 18 1 30 7 33 1
k8i84g 6 16 1
k8k45m 0 1 1
k8kcjt 4 5 1 13 1 25 1
k8m832 4 1 2 7 1 13 1 19 1 28 1 38 1
k8pxlg 17 4 2 8 1 10 1 14 1 22 8 28 2 29 2 31 28 33 2 36 3 39 1
k8q2g4 -1 3 1 5 1 8 1 10 1 12 1
k8qa2c -3 8 1 25 1
k8s790 8 10 2 26 2
20vzx1 10 13 1 19 1 30 2 31 1 37 1
20w9x4 3 0 1 16 1
k8zwpo 4 3 1 8 1 10 1
k9235b 1 7 1 20 1 36 1
k92e7t 3 16 1
k93wyq -1 37 1
k9426f -11 8 2 13 1 31 1
k94z0d -6
k95go3 -3 8 1 15 1
k97qya -1 12 1 22 1 28 1
k99s2r 8 0 5 13 1 16 2 36 2
k9be14 -10
k9cs4g 4 8 1 25 2
k9dfs4 4 2 1 13 2 20 1 32 1
k9hpko -2
k9lh8l -10
k9ll7e -1 8 1 20 1 36 4
k9mo1x -1 20 1
20yuny 1 4 1
k9oony 1 19 1
k9p5sn 13 5 4 9 1 10 1 12 2 19 1 20 2 23 1 31 2
k9sslb -1 6 1
k9v3mn -3
k9zwcb 8 7 1 36 1
ka09qj -2
2101qi 2 16 1 19 1
ka128a 0 0 1 5 1 9 1 11 1 14 1 24 1 30 1 31 3 36 2
ka1xx4 -3
2113ff 3 15 2 31 1
kabun9 -10
2117ja -2 15 2 32 1 33 1
kack2k 0 0 2 3 1 5 3 7 1 9 6 13 1 15 12 17 1 20 2 28 2 34 1
kalqtm 3 20 1 30 1
kao1d1 -6
kao53e -6 14 1 31 1
kapkzv 3 16 1
kasjn4 -8
kaw3ml -12
kawf8v -1 10 1
kazd8h 1 19 1
kb18eb -1 0 1 3 2 7 1 12 1 15 1 17 2
kb4lnk -2
kb8y9j -6 12 1 24 1
7b9sr -3 1 1
kbdlw0 -1 8 1
kbdrg6 -11 0 1 5 2 15 3 22 1 24 2 32 1 35 1 36 1 38 1
kbfri0 -7
kbm1xc -6
7bdpl 4 19 1
kbnobr -4 12 2 16 1
kbvany 6 6 2
kbzc81 6 0 2 8 3
kc0fio -3
kc1mzv -3 12 2
kc22zs 1 29 1
kc2b4e -10 5 1
kc2hj6 0 36 1
kc2wlt -3
kc3l5w 10 8 1 22 1 24 1 31 1 33 1 36 1
kcb4i9 8 15 1 20 1 28 1 31 1 32 2 33 6
218efy -2 8 1 11 1
kcc5xo 11 31 1 34 1
kch6sw -9 12 1 20 1
kchndu 0 35 1
kcje7e 11 7 1 10 1 26 1
kcrdo2 -2
kcrkcu 0 22 1 31 1 33 1
kcu97f 2 4 1 24 1
kcvx77 -2
kd0bqg -2
kd19b1 -7
kd6oro 5 31 1 33 1
kd7ol4 -4
kd8h71 31 1 3 8 1 15 3 19 1 20 1
kdcb3s 0 13 1 25 1 30 1 33 1 36 1
kdd9g5 -5
kde1zy 21 0 1 5 1 16 1 19 3 31 1 36 1
kdeucl -4 31 1 33 2
kdgwky 3 8 1
kdjy41 1 0 2 3 3 5 2 7 1 9 2 10 1 11 3 13 1 14 1 15 2 16 2 19 1 20 1 23 1 24 2 30 2 31 3 36 4
21cz0i -5
kdmyca 9 0 1 3 1 8 1
kdprtr 4 12 1
kdre1t 1 32 1
kdusa6 -6
kdvrbm -4
kdy0p5 2 30 1
ke07ke -2
ke0xz6 -7 16 1
ke1900 -2
ke19in 2 19 1
ke3iq2 4 15 1
ke3zng 10 9 1 12 1
ke5zgq -2
kea122 -2
kec9id -6
kecldz 1 15 1 22 1 24 1
kef3pf -6
21g30y 2 30 1
21g42j -4 1 2 2 2 8 1 10 4 15 1 29 3 31 3 33 1 37 1 38 1
21glsx -2
keq4fd -13 10 1 19 1
keqq6x -8
kesd3b 6 25 2
ketzgs -2
keu9gm 7 6 5 33 1
kexh51 5 10 1 33 1 39 1
kf0n56 -4
21i7pa -3 17 1
kf5dme -2
kf656f -2
kf92iv -3
kfb83s 3 31 1
kfc9od -1 15 1 31 1
kfdjww 9 15 1 16 1 20 1 34 1
kfewly 3 15 1 33 1
21jyf9 7 1 2 10 1 15 1 28 1 39 1
kfk3a0 -3
kfkk0e -4
21k56u 6 9 1 14 1 15 1 24 1 31 1 33 1 39 1
kfmafg 9 5 2 10 1 15 1 36 1
21lcrv -3 31 1
kfycc8 5 31 1
kg4qve -13 0 1 1 1 2 1 5 1 6 1 8 4 9 1 10 3 11 2 12 1 13 1 14 4 15 3 16 2 17 2 20 3 28 1 29 1 31 3 33 5 36 4 39 2
kg5crk 1 17 1
kg63w2 -3 0 1
kg6ace 1 0 1 17 2
kg7h45 14 28 1 31 1
kg90zm -6
21mjdz -2
kgaoo9 -3 10 1 19 1
kgm6hx 6 15 1 16 1 33 1
kgmquy -2
21oas3 -4 33 1
kgsh7h -5
7d968 24 8 2 16 2 19 4 22 2 24 1 28 2 31 2 32 10
kgu04a -5 0 1 2 1 3 1 5 1 8 1 12 1 15 1 16 3 20 1 26 2 33 2 34 1 36 3 38 1
kgxbtc -19 0 4 5 1 9 1 15 2 16 1 17 1 31 1 37 1
kgxe2w -3
kh3yi4 7 0 1 16 1 33 1
kh4qle 10 4 1 7 1 11 1 20 1 22 1 29 1 31 2 36 1
kh6wu2 -2
21q1zd 6 16 3
khagsq 3 14 1
khb3sm 0 26 1
khc884 10 13 2 19 3 33 2 39 1
khktc4 -4 31 1
khnv8q -6
khpnc9 -8 7 1
khrmz6 -4
7dn3k -3 8 1 13 1 22 2 25 1 29 1 31 4 39 1
khyd27 3 16 1
ki98aa 0 8 1 11 1
ki9ddt -10
kic089 2 10 1 39 1
kidoil 2 7 1 28 2
kihja4 -2 36 2
kijd2q 0 0 1
kik6ip -3
kil0bg -2 8 1
kiubn6 5 1 1 8 1
kiye1k 3 8 1 13 1 25 1 28 1 36 1
kj1urx -3
kj5vfa 4 36 1
21x29n -3
kj7z2p -20 1 13 3 1 4 1 5 2 8 10 9 6 10 11 11 2 12 10 13 6 14 3 15 13 17 3 19 4 20 10 22 3 23 2 24 7 25 15 26 8 28 6 30 4 31 4 32 8 33 14 34 1 36 11 37 2 38 1 39 1
kj8sg5 15 23 2
kj9lm8 -21 5 1 12 2 16 1 18 1 25 1
kjbr3m 17 0 1 5 1 7 2 8 3 11 1 16 4 18 1 20 3 30 1 31 1 33 4 36 2
21z5l2 -2
21zcw0 8 7 1 12 1 16 1 20 1
kju0d7 6 5 2
kjwvc1 -3
kjzkhx 6 14 2 30 2
kk0leh 0 8 1 10 1 25 1 33 1
kk1d98 -2
kk6h4n -3
kk8pv8 3 0 1 28 1 36 1 39 1
kkf365 -2
kkfgev -2 9 1 13 1 36 1
kkg9dx -1 4 1
kkhvc1 6 22 1
kkkwv0 1 25 1 31 2
kklxjl 5 0 1 2 2 5 1 8 1 9 13 10 3 11 2 12 4 14 1 15 1 16 1 17 1 20 1 24 3 30 2 32 3 33 1 36 3 38 1
kkolc5 14 25 4
kkq4gd 18 2 1 19 1
kkwsew -5 9 1 25 1 31 1 33 1
223b5b 4 36 1
kkx95j -2
kkxfth 2 15 3
223mra -8 31 1
kl16ds -4
kl27zw -1 20 1 24 1 33 1
kl2iqo -11 3 1 5 1 13 1 14 1 15 1 25 1 31 1 36 2
kl2nfk -5 11 1
kl6kx8 10 1 1 8 1 16 2 20 2 29 1 38 1
kl7mni -5 16 1
klaxp0 10 12 3
klccgh -4
kldp53 0 19 1 28 1 36 1
klfp4u 1 0 2 18 1 33 1
kliobs -1 13 1
klxdb4 1 8 2 15 1 17 1 24 2
km5lz6 0 25 1
km8phx -2 16 1 17 1
km9gjf -2
kmjofp -11
kmnwf7 -1 33 1
kmoi8o -5
kmon4d 3 31 1 33 1
kmpu5k -3
kmv1ke -10 13 1 37 1
22arso 4 0 1 10 1 16 1 20 1 33 1
22awwx 13 8 1 25 3
kn1res -2
kn2gy8 5 10 1 33 1 38 2
kn2vci -8
knbd7d 3 19 1
22c1ir 5 20 1 31 1
kndu5p 4 12 1
knfrb1 -3 16 1
knhuxw 2 39 1
knji7f 32 0 1 1 3 5 2 7 1 8 6 9 1 10 2 12 2 15 1 19 2 20 3 22 2 23 1 25 6 26 4 28 5 30 1 31 3 33 2 36 1 38 1
22d17h -4 36 1
kno1tg 5 12 1 22 1
knr1wk -2 12 1
kntnjw -2 5 1 33 1
knv26g -5 9 1 10 1 14 1 15 1 16 1 24 1 30 2
knvly3 -7
knybxi 8 1 1 2 2 4 1 28 1 30 1
22eapf -2
knzkbf -6
ko081v 1 28 1
ko1l1l 6 33 1
ko1qu8 -12 5 2 10 1 11 1 13 1 28 1
ko1twg -7
ko2jsv 0 0 1 8 1 12 1 19 1
ko404w 5 12 3 29 1
ko4185 -1 19 1
ko5liq 4 3 2
ko5nv3 -3
22f22z 5 33 1
koa7ag -3 1 1
22fzfn 11 5 1 19 1
kog2xm 3 10 1
kooqzr -2
22gw6v -8 8 1 12 1 15 1 24 2 33 1
kotpww 3 3 1
koub18 6 33 1
koy9cd 3 16 1
kozx8p 5 16 1
kp0gt1 4 7 1 23 1 33 2
kp1kx7 -3
22idtn 3 26 2
kp9q8v -4
kpamem -2 25 1
kpd15h 3 1 1 24 1
kpfzap 7 0 1 17 2 18 1
kpi0wh -3
22ju9b 2 16 1
kpkfxu -2
kpn1d8 1 10 1 20 1
kpncgx -7 8 2 11 1 15 2
kpv4o8 8 14 1 31 1
kpvtt4 -1 31 1
kpzkye 1 24 1 33 1
kpzqqp 1 0 1
kpztws 1 18 1
kq003w -9
kq3i03 1 0 1 17 1 25 1 31 1
kq791b 0 9 1 15 3 17 1
22mnib 1 8 1
22mrp2 3 0 1 3 2 11 1
kqd409 -3 19 1
kqdbvb -2
kqgisc 37 0 1 1 3 7 1 8 1 15 1 18 3 24 1 25 5 30 1 36 1 38 2
kqgp2l -3
kqh0r8 -2
kqj5i7 -3 10 1
kqkfjh 0 15 1
kqlrdt -4
kqnmnw 1 20 1
kqq34o 1 5 1
22pbkb 21 0 23 1 46 2 14 3 8 4 17 5 37 6 3 7 21 8 64 9 28 10 27 11 17 12 43 13 48 14 27 15 31 16 59 17 10 18 7 19 64 20 79 22 21 23 7 24 37 25 15 26 12 27 5 28 32 29 2 30 35 31 99 32 28 33 69 34 11 36 42 37 36 38 28 39 19
22pl31 -3
kr6gry 1 30 1
kr9d9h -1 1 1
krcyhi 4 0 1 1 1 5 1 9 1 12 2 20 1 31 1 33 2 35 1 36 2 38 1
kriyl7 -4
krqc2p 2 25 1 33 1
krqc9a 6 13 1 31 1 33 1
krste3 -10
kryu8k 9 20 1 33 1
ks1xih 7 32 1
ks3d16 -1 30 1
22uaki 9 32 4
ksg4lh -2 5 1 19 1
kshg8o -3
22umfp 24 1 1 4 2 8 2 12 1 13 1 15 1 19 1 21 1 24 2 25 2 26 6 27 1 31 5 36 6 37 4 38 1
kskl9p -3 0 1
kslhph -2 2 1 31 1
ksnomz -7
22vmk9 -85 0 5 1 12 2 2 3 1 4 5 5 12 6 2 7 3 8 26 9 2 10 6 11 1 12 2 13 10 14 6 15 4 16 7 17 1 19 15 20 23 22 10 23 5 24 4 25 3 26 3 27 1 29 1 31 16 32 3 33 24 34 2 36 28 37 4 38 2 39 8
ksvgei 6 4 2 20 2
kt4b1y -3 22 1 31 5
kt69o4 2 8 1
kt77xm -5
22x9jq 3 10 1 16 1 19 1
kt8vfq -3
ktcd50 -13 5 1 33 1 36 1
kto7vm 0 10 1 33 1
ktoiw3 -1 38 1
ktpno8 -3 5 1 11 1 19 3
ktqdgz -1 25 1 33 1
ktviv9 3 1 1 33 1
ktxjwh -3 1 1 22 1 31 1
ku1e4h -10
ku36ot -5 26 1
ku49y8 -4
ku5ylo 3 38 2
ku8oxa -2
kua9e4 0 1 2 10 1 12 1 13 2 15 1 20 2 26 3 32 1 33 1 36 2
kud01f 0 5 1
231x6u 1 30 1 36 1
kuk6f6 -10 1 1
kur9as 6 30 1
kurfc7 -4
232r5a 1 19 3 30 1
kuru8i 0 22 1
kusik2 -2
kuwul6 2 0 1 8 1 24 1 33 1
kuyueu 3 5 1
kuzi1v -4
kv0cf2 42 1 1 4 1 5 2 6 1 8 3 10 1 11 1 12 4 13 4 14 2 18 1 19 2 22 31 23 1 26 3 28 3 30 2 31 79 33 1 35 2 36 1 37 1 39 1
kv0s3e 11 14 1 30 1 31 1
kv1i9e 3 11 1 36 1
233rvo 7 1 1 19 1
kv1qxr -4
kvbgfr 17 8 3 20 1 29 2 30 1 36 1 38 1
kvd1vk -3
kvg4po 11 1 1 9 1 19 4 31 3 33 1 37 1 38 1
kvkiqr -1 7 1
kvkq5t 13 13 2 19 1 20 1 22 2 31 4 36 2 37 1 38 1 39 1
kvkq9q 11 1 1 8 1
kvlw3y -3
kvmyo4 1 8 1 30 1
kvqi5p 1 30 1
kvqtfz -2
kvsdz1 -5
kvshcz -4
kvtkxv -3
kvuxxr 6 3 1 6 1 26 1 30 1
23795e -1 0 1 14 1
kw3omq 4 5 1
kw4qme 0 4 1 33 1
kw5ivf 3 33 1
kw5uc0 10 0 1 1 1 9 1 10 1
kw6jf3 2 12 1 26 1 37 1
kw76ne -3
kw7r86 2 28 1 31 1 39 1
kwax2h 0 20 1 33 1 36 1
kwcx1e -10 22 2 31 1
kwkp8y -5
kwkrmr -12 28 2
kwmd4e 15 7 1 13 1 15 2 18 1 25 2 28 1 31 1 33 6
kwr1cv 5 12 1 19 3 37 1 38 1
kwspvn -2 20 1 36 1
kwt6ax -14 5 2 11 3 14 1 20 2 33 1 36 2
kwy3sg -7
kx0jf1 0 5 1
kx49yg -4
kx6sge -11 10 1 12 2 15 1 24 1 25 1 26 2 28 1 31 2 33 1 36 1 37 3
kx804c -4 5 1
kxbi60 34 2 1 7 5 10 1 12 3 13 1 15 3 20 14 28 3 36 1 39 1
kxgq4z 1 15 1 24 1 34 1
23cn9y 0 5 1 15 1
kxji94 2 37 1
kxpvls -2 5 2 24 1
kxs64u -2
kxvpia -4 10 1
23e246 2 19 2
kxxtlt 12 0 1 8 2 12 1 28 1 36 9
kxyspx 6 14 1 30 1 33 1
ky2sit -36 0 3 2 1 5 1 8 1 14 1 16 1 17 1 20 1 32 2 39 1
ky6evs -2
ky954h -2
ky95lc -5 0 11 1 16 2 5 3 2 4 4 5 19 6 5 7 8 8 46 9 16 10 10 11 9 12 14 13 31 14 9 15 49 16 45 17 12 18 6 19 19 20 64 22 30 23 2 24 27 25 5 26 13 27 2 28 24 29 6 30 13 31 107 32 24 33 53 34 1 35 2 36 48 37 4 38 9 39 17
ky97k1 -6
kyd7dy -6
kyfiq5 -2
kygvfk -3
kyk1pp -9 5 1 15 2 24 1 32 1
kym320 -6
kysrar 3 2 1 12 1
kytga9 -2
kz0728 6 8 1 24 2 28 1
kz0s62 -2 1 1 24 1 28 1 29 1
kz1848 6 14 1 30 1 31 1
kz3vkj 9 8 2 16 1
kz5ltq -5 10 1
kzbbtg -21 16 1 25 1 31 1
kzdtqr -15 0 1 5 1 8 1 18 2 20 2
23jnso -2 33 1
kzlxv3 -3
kzo6rh -1 10 1 16 1 18 1
kzoona 5 0 4 1 1 2 2 3 1 7 1 8 5 9 1 11 1 12 1 13 2 14 2 15 3 17 3 24 2 25 3 28 2 29 1 30 2 31 2 36 1 38 1
kzqqtr 6 30 2 32 2
kzrs9p 2 33 1
kztwrh -1 5 1 33 1
kzuxlp -1 5 1
kzvn8s -1 26 1
kzx55g 0 16 1 39 1
kzya82 -3
l00fi3 -5 13 1 31 1
7k71y -3
l05uyt 1 15 1
l0dhfb 0 13 1 28 1
l0dmre 3 10 1
l0q1un -1 15 2 16 1
l0rsho 0 10 1
l0spgm 2 32 1
l0tmsf 5 1 1 5 1 8 1 14 1 15 2 16 2 17 1 18 1 19 1 29 1 32 2 33 1 34 2
l16c98 -2
l19ngc -2 10 1
l1bfc8 1 15 2 33 2
l1dal6 4 18 1
23qjse 2 15 2 16 3 20 1 31 2 36 1
l1dvps -4
l1ga5l 6 12 1 36 1
l1ilz7 4 39 2
l1jz31 -5
l1ko1k -1 20 4
l1oqwd 0 33 1
l1q2yo -8 22 1 31 1
l1qjbh 7 1 1 5 1 12 5 14 1 16 1 17 1 25 1
23rwis -3
l21e18 4 30 2
l21lzn -4
l24gb1 -3
l29d0a -2 12 1 16 1 19 2 28 1 29 1 33 1 37 1 39 1
l2c724 4 26 1
l2cfpm -1 5 1 10 1 15 1 16 1 31 1 33 2
l2izwk 9 0 2 16 1 36 2
l2net6 1 3 1
l2nhpn 2 38 1
23va1u -4
l2qo98 -3
l2s6mx -6
l2sj1j 1 8 2 12 1
l2slkw -2
l2vspe -19 2 2 7 2 15 2 20 2 24 2 25 1 28 1 33 4
l2yrsc -3 12 1
l2zar3 -4 0 9 3 1 5 1 7 1 8 2 10 2 12 4 13 1 15 1 16 3 17 3 18 3 19 2 20 1 24 4 25 2 28 1 31 2 34 1 36 2 37 2 38 1 39 1
l33na9 23 3 1 7 1 8 1 11 1 13 1 16 1 18 1 28 1 31 1 33 1 36 1 39 1
23wxrq 8 14 1 16 1
l35hau -2 0 1 5 1 31 1
l3ahya -4 7 1 8 1
l3azi0 0 5 1
l3eex2 -2
l3fgvj 11 4 1 30 1
l3fn28 -2
l3g25u -1 26 1
l3h0di 10 1 1 2 1 8 1 10 1 12 2 16 3 19 1 25 1 26 3 28 1 29 1 31 2 36 1 37 1
23yavo -4
l3nqrj 1 1 1
l3omty 4 22 1
l3sr4p -3
l3ulzd -6 7 1 15 1 36 1
l3vv2o -6 0 1 3 2 14 1 17 1
l3xqfi 5 4 1 12 2 39 1
l3xv5b -2
l3xv6d -3 0 1 14 2 15 1 17 1 28 1 31 1 36 1
l465hd -4
l46bbv 22 0 3 1 2 2 1 3 1 5 5 7 2 8 2 12 1 13 3 15 1 16 3 19 7 20 2 22 1 24 5 28 1 30 4 31 5 33 3 36 2 37 3
l482le -3
l4avot 7 34 2
l4bwal 1 15 1 31 1 33 1 36 1
l4glqm -3 1 1 12 1 25 1 28 1
l4hh3q 6 19 1 20 1 24 1 31 1 36 2
l4l4xj -2
l4o7iq -1 13 1
7luzq -4 13 1
l4rfxh -2 19 1 31 1
l4rsit 10 5 2 6 1
l4rya0 -3
l4ww75 1 12 1
l4xqxf 5 1 8 5 1 7 1 8 5 10 1 11 2 12 3 13 1 14 1 19 1 20 1 28 7 29 1 30 1 31 119 33 1 35 2 36 3 37 5 38 2 39 2
l57fkz -1 20 1
l5a2tj -1 5 1
l5cvgt 3 14 1 31 1 33 1 35 1
l5gw23 -22 5 2 16 1 28 1 31 1 37 1
l5hmm6 -3 0 2
l5j4oo 0 13 1
l5pyva -2 10 1 16 1
l5pzun -3 1 1 9 1
l5v3ht -12
l5xc28 -4
l5z8l6 0 1 1 12 1 16 2 31 1
l60ds9 5 31 6
l61901 -24 1 8 2 1 5 3 8 4 13 4 14 2 15 1 16 1 19 1 20 13 25 1 26 2 31 4 33 3 36 7
l65715 11 33 3
l66vlt -3
l67dkc -1 22 1 31 1
l67nye 1 8 2 16 1 20 1 28 1 32 1
l688s2 3 10 1 19 1 28 1 31 1 37 1
l69fhq -1 10 3 23 1
l69mog -4 24 1 30 1
l6bh6w -17 0 1 5 2 8 3 13 1 16 1 20 1 28 2 31 2 33 1 36 1 39 2
l6d08h 6 20 2
l6eq1b -1 10 1
l6f2h7 -3
l6j63l 0 26 1 38 1
l6jtpt -6 9 1 13 1
l6lgxk 4 5 1 28 1
l6m2ay 3 0 1 8 1 16 1
l6pzhp 4 15 1 32 1
l6q8g8 -7 19 1
l6yo5e -2 6 1
24b8ig -2
24bwq2 0 5 1 20 1 37 1
7mswe 1 9 1 19 1
l7dlmn 6 4 1 12 1 20 1 28 1
l7drx9 -6
l7ecu1 -4
l7fyfd 2 2 1 8 1 10 1 16 1 25 1 36 1 37 1
l7gy9z -2 39 1
l7iegw 4 36 1
l7ny95 6 24 2
l7p3al 3 4 1
l7qb9w -2 32 1
l7rfzw -4
24eos6 -10 2 1 8 1 10 1 26 1
l83ynt 1 2 1 36 1
l853ch 0 5 1
l85bo5 -2 13 1 35 1
l86js0 -6
l87ey9 -53 2 1 7 1 8 1 12 2 16 1 19 1 20 1 30 2 36 2
l8ae2u 0 32 1
l8ahep 9 8 1 15 2 24 1
l8b6ma 1 20 2 33 1 39 1
l8cxup -3 0 1 17 2
l8fofd -2
l8gh4h -1 24 1
l8lueq -1 36 1
l8pcdh 1 20 1 39 1
l8sybd 0 15 1
l8w2og 2 12 1 30 1 31 6
l8xgwu 2 1 1 28 1
l8yai1 5 14 1 20 1
l8zz2j 3 5 1 33 1
24i4m3 2 11 1 22 1
l93cix -2 6 1 15 1 17 1 29 1 31 1
l94hvi 6 5 1
l95tp1 0 20 1
l97n7l -6 15 1
24j76o -2 5 1 25 1 33 1
l9eiej 3 13 1 24 1 26 1 30 1 38 1
l9enpx 4 1 2 25 1
l9fffr -7 20 1 31 4
l9rkxy 11 17 4
l9wvc0 5 8 1 10 2 36 1
la41at 6 16 1 20 1 24 1 28 1
la48fh -2 24 1
la61m7 1 10 1 38 1
la6hzo -2 32 1
la9fxq 2 9 1 12 1 13 1 28 1 31 1 39 1
7nvlw 1 0 1 18 2 24 1
ladyul -7
lag8zj 3 19 3 37 2
lalcry 2 24 2
lamfdt 5 1 2
lao2wj -1 0 1 3 1
lapsxn -6
24o9b2 -2 31 1
lawwy5 -2
lazzm2 -3 5 1 8 1
24pd1i -4
lb3a3v -2
lbgr05 13 10 1 16 2 20 1
lbjwa5 6 28 1 31 1 36 1
lbm6ju 1 8 1 12 1
lbn137 10 16 1
lbqhw5 1 36 1
lbt2em -1 36 1 39 1
lbt8qt -2
lbwobp -6 34 1
lbzavj 8 8 1 13 1 31 1
lc0xff -1 13 1 16 1
lc1lsr 3 13 1
lc1mnq -4 3 1
lc6pg9 -2 5 1 11 1 19 3 30 1 31 1
lc7fho 4 19 1
lc8wvf -3
lcddkb 16 5 2 7 1 9 3 15 2 17 10 19 1 24 2 30 1 32 1 33 3 36 1 38 1
lcmmjp -2
lcnlhk 0 1 1
lcocpz -1 15 1 18 1
lcr7k9 5 5 1 36 1
lctauz -3 10 1
lcwan0 3 25 1
lcyd8u 11 1 1 20 6
ld0yns 9 5 6 8 3 12 1 14 1 15 3 20 4 21 1 30 1 33 2 36 6 37 1 39 1
ld5n75 -2
ld9pbj 6 8 1
24xicn 0 1 1 16 1
ldbmnb 3 15 1 19 1 31 2
ldc5gy -2 31 1
lddrzi 3 0 3 1 2 3 2 8 2 9 1 10 1 12 1 16 1 17 2 19 2 24 2 36 1
ldjhj6 -2
ldkwvs 0 1 1 15 1 25 1
ldl9kb -6
ldmphw -5
ldr7hf 6 9 1 15 1 24 1
24z5ep -5 20 1 25 1
ldt9kc -5
lduajg -6
ldufkm -3 15 1 20 1
ldw1zh -4
ldw6s5 10 8 1 19 1 25 2 26 1
ldx8qh -3
ldxeor 3 37 1
le0ze5 -2
le19wo -2
le46m7 -2
le5uqq -5
le6yl8 -1 5 1
le73d8 1 8 1 25 1 28 2
le7491 -15
le8p8a -2
le9pad -4
ledj05 5 2 1 32 2
legjcn 2 33 1 36 6
25225t -2
leo7sr 3 36 1
leq3lu -3
ler0en -3
letg9f 7 2 1 8 1 10 1 15 3 16 1 20 1 22 1 25 2 30 1 32 4 33 2 36 1 38 1
letkuc -6
levluu 4 8 3 33 1
lf7dcr 0 13 1 20 2 39 1
2554zb -6
lfhomh 12 2 1 31 5 37 2
25674s 2 8 1 26 1 33 1 38 1
lfqvag 2 3 1 17 1
lfqy0b 6 8 1 15 1 28 2 31 1
lfr94g 0 36 1
256jov -6
lfv43s -3 30 1
lg1ups -13 1 1 8 2 18 1 20 1 25 3 26 2 28 1 30 1 39 1
lg2fky 21 19 8 23 1 36 1 39 1
lgaecw 8 15 1 36 1
lgbd2a -15 10 3 20 1 31 3
258kmw -1 24 1
7q2pb -6 0 1 1 1 5 3 12 1 13 1 17 1 22 1 30 1 33 3 39 2
lghtrt -1 20 2 33 1
2595cb -9
lgodlt -2
lgol10 -23 12 1 33 1 36 1
lgr5p6 -3
lgrngr -5
lgrsq9 -5
lgx6cz 2 5 1 16 1 24 1 28 1
lh1zxq 7 17 1 32 2
lh52g6 -4
lh5r5z 8 16 1 36 1
lh5rpa 0 32 1
lh79s5 -2
lhgzfs 29 0 106 1 85 2 41 3 52 4 15 5 128 6 20 7 34 8 186 9 51 10 117 11 61 12 169 13 77 14 43 15 154 16 174 17 57 18 27 19 154 20 130 21 2 22 119 23 16 24 69 25 83 26 65 27 11 28 96 29 27 30 112 31 362 32 39 33 161 34 25 35 11 36 165 37 113 38 60 39 36
lhjk0b -1 7 1
lhkhva -5 14 1 25 1 39 1
lho0tz 3 8 1 16 1 24 1
lhpg1w 6 15 1 33 1
lhscox -5 33 1
25e1me 3 1 1 8 1 15 1 20 1 28 2 29 1 36 3
lhymzl -1 2 1
lhzb7k -4
lhzqhg 2 3 4 6 1
li1281 0 26 1
li6rn9 14 8 2 31 1
li9hes -1 33 1
liavwy -4 20 1
lifrvd -3
lihzkw -2
25ghm0 -5
linrfp -3 7 1 11 1 14 1 15 2 33 1
7qwcy -4
lirm0e -2 15 1 28 2
lisktq -2
lixx33 2 0 1 12 2 33 1
lj09ir 0 8 1 19 1
lj229m 4 2 2 5 1 8 1 12 1 16 2 18 1 30 3 34 1
lj56zi 2 7 1 13 1
lj750o -2 5 1 10 2 12 1 18 1 20 1 24 1 33 1
25is67 -2
lj9m77 3 20 1
ljc4tr -3
ljdp34 21 0 48 1 103 2 41 3 19 4 3 5 79 6 10 7 22 8 133 9 46 10 60 11 11 12 172 13 93 14 22 15 62 16 126 17 68 18 15 19 107 20 81 22 2 23 3 24 19 25 128 26 80 27 2 28 54 29 12 30 19 31 25 32 13 33 56 34 5 36 25 37 36 38 13 39 27
ljeq4w 0 26 1
ljfxg5 -5
ljkh3r -3
ljmb9k 53 1 8 2 1 10 1 15 2 16 2 20 1 24 2 25 1 32 5 33 2 38 2
ljnimd -8
ljsj9c -7
25kx6y -2
25kzjh -3 8 1
ljzueb -1 2 1 25 1
lk28bo -3
lk2u4o -3
lk2v39 11 3 1 16 1 30 2 31 1
25lwua 1 8 1
lk4th6 20 19 6 26 1 37 2
lk4yi7 -5
lk5g53 0 5 1 8 1 10 1 14 1 17 1 33 1
lk6hqr 12 0 1 5 2 7 1 8 2 13 1 20 1 28 1
25mcd5 6 10 1 12 1 16 1 37 1
25mhfl 4 15 2 33 2
lkc6de -2
lkcd4c 6 5 1 11 1 30 4 31 3
lkd2rd 5 1 1 20 2 36 1
lkeaap 4 10 1 29 1
lkjzuh 8 1 1 36 1
lkkcwi 3 38 3
lkkre7 -3 13 1 16 1 35 1
lkmb9h 1 30 1
lknae2 0 5 1 8 1 12 1
lkpaty -2 31 1
lkq9dm -3
lkqlqy 2 8 1 26 1
lkwu5v 5 28 3
lkxqyg -5
lkxwhz 0 2 1
lkybvw -2
ll0u5m -8 0 1 26 1 28 1
ll12h8 -19 13 1
25pfwz -2
ll2pmc 3 0 1 5 1 8 1 12 1 24 1 33 1
ll388n 6 33 1 36 1
ll4nm2 9 20 1 29 1
ll8ku2 -4
ll8mdz -4
llercb -3 0 1 16 1 26 1
llfm5k -4
llgqx8 3 9 1 12 2 24 2 31 1
rzor -1 28 1
llmer1 -2
llp77r 4 36 1
llscl6 -18 7 1 19 1
7s0q9 6 1 1 31 1 38 1
llu2zj 0 16 1
llv3dy -6
lm8sh5 -6
lmch6j -2
lmez91 29 0 1 3 1 5 4 8 1 10 2 11 1 13 1 17 1 19 2 31 1
25ugx6 1 24 1
lmhqbb -4
lmii25 -5 12 1 37 1
lmktst 15 2 1 9 1 10 1 34 1
lmsshg 2 31 1
lmt3wa 1 31 1 38 1
lmuhek -4
25vy22 -1 13 1 17 1 24 1 26 1 28 1 31 1 32 1 33 1 36 1 37 1 39 1
lmwtia 0 33 1
lmwwwr -3 5 2 29 1 30 1
lmxfwf -2
lmz22i -3 17 1 33 1
25wmq8 7 16 2 20 1 39 1
ln344v -5 4 1 19 2 22 1
ln54a2 -2
ln7n3w -2
lns8fv 1 16 1
25zeg8 -6 30 1
lnwvrj 7 10 1 15 1 31 1 33 1 36 1
lnxrdz -3 31 1
lo03xk -1 8 1 27 1 32 1 36 1
7stlh -7 1 1 5 1 31 1
lo53e1 0 19 1
lobxhq 2 33 1
lon25h -6 1 1
losvef -5
lot7ca -5 4 2 15 1 25 1
2632v0 -2
lowxwx 0 8 1
lp2ht2 -2 31 1
lp7is8 -2
lpbrx1 11 0 68 1 24 2 13 3 45 4 1 5 44 6 12 7 11 8 50 9 11 10 33 11 23 12 66 13 21 14 21 15 32 16 93 17 48 18 18 19 59 20 36 21 1 22 3 23 4 24 8 25 41 26 13 28 12 29 5 30 42 31 32 32 7 33 24 34 3 36 25 37 22 38 17 39 12
2654bw -3 15 1 36 1
lpft0o -5
lpg9x7 8 14 1 30 1
lpht9o -7
265fjg 3 8 3 20 1 33 1
lpiiab -3
lpjcg8 -4 30 1
lpjzqx -3
lplb3t 0 0 1
lpmr5n 2 11 1 29 1
lpqfqn -11 13 1 19 1 20 2 31 1 33 1 37 1
lpsxge -1 30 1
lpyzuo 7 14 1 19 2 30 1 37 1
lq56pa 1 5 1 16 2
lq7c5k 18 3 1 8 1 9 1 12 1 13 1 14 1 15 2 19 1 20 6 24 2 28 1 31 2 33 1
lqh109 -11 1 1 3 1 5 2 6 1 8 5 12 2 19 10 23 1 26 1
lqknpg -2
lql6td -4
lql8ve -2 15 1 28 1 33 1
lqlgt5 0 15 1
lqliyt 8 16 1 20 2 33 1
lqoyqi -1 3 2 15 1 19 1 23 1
lqqa8e -3 3 1 10 1 30 1
lqqt52 -2
lqt44s 7 19 2 20 1
lqt7jw -2
lqvrn0 -6 12 1 24 1
lqyal6 2 26 1
lqz5ew -2 34 1
lqzbc9 -2
lr25np -2
lr2rnl -2
lr36eu -8
lr4n27 5 1 1
lr4wll -1 16 1 17 1
lr7inm -1 15 1
7tzo3 -8
lrcp4t -1 3 1
lrd6al -7 7 1
lrf5ek -6
lrf8go -8 19 1 20 2
lrfnj4 -14 7 1 8 1 12 1 13 2
lrg9ln 1 5 1
lrjxix -2
lrknl9 5 12 2 24 3
lrlyg6 -4
lrmoit -1 0 1 5 1 16 1 17 2
lrnnba -3
lroqa6 6 8 1 15 1 31 1 32 2 33 1 35 1 36 1
lrr6ye 18 16 1 28 1
26dvn9 4 12 1 37 1
lrvldz 5 30 1
ls5cdw 5 10 2
ls6n2h -6 3 1 11 1 19 1
26f3xp 7 7 1 33 4
ls8cjb -7 20 1
lsdh78 -11
lsj2l9 1 6 2 12 1 15 1 36 1 38 1
lsledf -1 12 1
lsm5wz -4 36 1
lso7tb 2 16 1 20 1
26h45q -2 14 1
lswkf9 -4 37 1
lszpb9 -2 1 1
lt1n9h 1 1 1 31 1
lt1njp 3 14 1 32 1
lt5fop 7 1 1 16 1 17 1 19 1 30 1
ltc81i -1 13 1
ltddva 0 8 1
26jcr6 3 31 1
ltfh9m -2
ltgsrp 7 0 2 11 1 16 2 17 5 19 1 33 1
ltl1w5 -13 9 1 15 1 20 1
26k47q -2
ltn0kk -2 10 1
ltnhuy 4 4 1 31 1 36 1
ltqg5u 3 31 1 32 1 33 1
ltqt2r 10 8 2
ltr08p -2 30 1
lty88n -2 24 1
ltyz2k 4 26 2 34 1
lu14h5 -2
lu24x9 -3
lu4ily -3 19 1
lu4j6t 4 13 1 20 1 33 1
lu7ge4 -8
lu8j6d 2 9 1
lu8uxq -3
lufmxh -4
lug8up -7 10 1
lugz15 1 15 1
lujppr 43 0 4 1 5 2 9 3 9 4 4 5 5 7 2 8 13 9 1 10 1 11 3 12 11 13 3 14 4 15 10 16 5 17 5 19 18 20 2 22 7 23 3 24 15 25 4 26 1 28 2 30 52 31 18 32 2 33 10 34 1 36 6 37 12 38 5 39 2
lumzrs -1 19 1 39 1
lunksb -6 20 1
luqa9k -1 7 1
luz81r 1 38 1
lv3r6u -3
26puhv 4 37 1
lv8emp -2
lvaex7 -2
26qi4j -8
lvdcv4 -16 0 1 3 1 8 1 11 2 13 1 14 1 18 1 20 2 24 1 28 1 29 1 32 1 36 1
lvih1o 6 12 1
lviieu 2 16 1
lvmxf3 6 16 2 28 3
lvni54 3 20 1 33 1
lvq0ba -2
lvqvww 1 8 1 9 3 15 1 24 1
lvvtgv 4 36 1
lvwde3 0 11 1 16 2 17 2 29 1 36 1
lvxakk -3 18 1
lvxfvg -3
lw0ksy 0 12 1
lw1dsr -8 2 1 8 1 10 1 12 1 20 1 39 1
lw61az -4 31 1
lw6llf -3 0 1 5 1 16 1
lwakgs 4 5 1
lwc3xd -9 1 2 8 1 9 1 13 1 15 1 16 3 20 1 28 1 31 1 33 1
lwe17t 5 30 1 31 1
lwfuq9 -4
lwhv6b -3
lwnezj -3
26v8p0 -7 3 1 19 1 37 1
lwp7z3 1 38 1
lwqskz -4 23 1
lwsc5e -2
lwsi4h -1 14 1 36 1
26vt3f -5
26w9an 2 5 1 8 2 10 1 20 1 32 1
lx1b4a -2
lx4vsz -2
lx7wz7 1 14 1
lx9m67 6 16 1 34 1
26xonk 6 16 1
26xylo 7 10 1 25 1
lxkm63 12 1 2 8 3 10 1 15 1 20 1 22 1 26 1 28 4 31 5 33 2 36 2 37 1 39 2
lxosy1 7 1 1 20 1
lxq2mh 11 1 1 5 1 8 1 36 1
lxqs9g 0 36 1
lxuk6p -3
lxvkad -2
lxwmaw -5 8 2 16 1 19 1
ly1eb5 -2 37 1
ly7b7y -7
lyam3x 4 9 2 19 1
lyav1q 0 31 2
lyaw5z -2
lydn0i 3 8 5 28 1 31 1 36 1
lyf9yl 3 4 1 8 2 10 1 14 1 22 2 25 1 30 1 31 4
lyfiu5 -4
lyg2a6 -1 12 1
lyidfz -5
lyidwm 0 19 2
lyqjg2 3 5 1 8 1 33 1
lyvh5t -5
lyw4zo 2 5 1 10 1 17 1 28 1
lywg0g 0 16 1 36 2
lyy54w -6
lz3k0g -9 2 1 13 1 22 1 33 1
lz67cg 3 11 1
lz6r2q 3 8 1
lz93mq -4 29 1 35 1
lzi0tc -4
lzmj67 -7 15 1
lzn9vw 7 1 1
lzssjz -2 24 1
lzuq20 -2
lzzweu -2
m058o0 -9 16 1 23 1 32 1 36 1
m05qrx -4 13 1 39 1
m089nm -1 8 1 36 1
m08oon -9 33 1
m0aa9t -27 0 1 1 2 3 1 7 1 8 2 12 1 19 1 24 1 25 6 28 1 34 1 38 1
m0g0iz -4
m0h497 1 23 1
m0og6g -10 16 1
m0qqc1 -2
m0rb84 -4
m0t0ye -3
m0vevf -12 0 1 22 1 26 1 31 3
27aenj -2 0 2 2 2 7 1 9 2 10 1 12 2 14 1 16 1 22 2 24 3 28 1 29 2 31 1 34 2 36 4
m10ki7 -10 0 1 20 1 30 1
m12eoa 2 9 2
m12nmh 0 20 1 36 1 38 1
m19xl7 6 8 1 12 1 22 1 28 1 31 2 37 1
m1b5s1 -6
m1caec -8
m1cnvg -2
m1fqbx -3 24 1 26 7 36 1
m1gcxk -1 6 1
m1lpo5 -9
m1m4rk -4 1 3 2 1 3 5 5 1 8 2 9 1 12 2 13 2 15 1 16 5 19 2 20 15 25 1 26 1 28 3 29 1 30 2 31 3 32 1 33 4 36 5 37 5 39 6
m1nt8y 0 38 1
m1wbbq -5 19 1 29 1 30 5
m1zpte 2 20 1
m24lsz -3
m29kmm -4
m29lv3 4 33 1
m2aj7s 6 8 1 16 1
m2blkn -2 30 1
m2bt4o -2
m2bz52 -3
m2cv8p -2
m2g3ke 4 32 2 38 1
m2jq5d 12 37 3
m2ot7c -3
m2rxon -2
m2sahx 3 16 1
m2uq76 0 19 1 28 1
m33dhl -2
m33qs2 -2
m33tqq -2 36 1
m38w4v 3 19 3
m397u5 8 8 1 15 1 32 1
m39kkr 1 15 1
m3bicr 1 33 1
m3g3dz -23 30 1
27jmyq -2
7yd5o 0 15 1
m3hadg -10 16 1
27k2ea -3
m3pyck 5 32 1
m3sw4u -3
m3zokb -2 19 1
27lyf4 3 31 1
27m4cn -3
m49sxj -9 16 1
m49uc5 1 7 1
m4bt9c 7 1 1 5 1 8 2 9 1 10 2 15 1 19 1 26 1 29 1 30 1 31 1 33 1 36 3 38 1
m4gh70 -2
m4hpb3 -4
27ne5n 1 33 1
m4jlnf -12 15 6 17 1 20 1 33 1 34 1 36 1 38 2
m4levy -2
m4r1tp -2
m4w0rd 5 24 1 28 1 33 1
m4wvp6 6 36 2
m50c5z 2 18 1
m50r7x -1 20 1
m52234 -9
m52kqw -3
m532pn 7 1 1 30 1
m53prk 5 30 1 33 1
m54w13 -1 4 1 22 1
m55rtf -2 5 1 13 1 16 1 19 1 20 1
27q2wi -2
m5aocm -25 8 1 12 1 20 1 28 1 31 6 38 1
27qdgn -2
m5eysf 1 20 1
m5sy8w -3 6 1 7 1 8 1 20 3
m5t0ge 6 37 1
m5zjbv 0 22 1
m6379x -4
m64rk4 -6
m66lvv -15 8 1 10 1 25 1 28 1 36 1 37 1 38 1
m66yup 3 16 1
m68vla 0 1 1
m6dkb8 -4
m6kf2j -7
m6mdeh -2 5 1
27v4iz -2
m6s3vk -3
m6tjlc -5
m6ucta 0 4 1 30 1
m6upcl -4
m6zi0u 3 8 1 30 1
27wgpv -2
m77n8k -2 16 1
27xb7z -5 4 1 36 1
m7i8yy 4 8 1 28 1 36 1 39 1
m7ljad -7
m7oia8 -1 17 1
m7ovfh -3
m7pgcn 5 10 1 12 1 30 1
m7r4s4 -5 16 1
m7sv6a 6 31 2
m7tgux -5 2 1 14 1 24 1
m7wy0v -5
m7wzxk -4
m7xfdl -6 37 2
m7ys4j 14 0 1 5 1 16 1 25 1 31 1
m7yswv 19 12 1 19 4 22 1 28 1 31 1 37 1
m843zf -9 8 1 20 1 26 2
280ns7 -3 8 1 24 1 28 1
m87vlq 7 5 1 11 1 12 1 16 3 25 2 29 2
m88ojd -9 20 1 30 1 36 1
m8g2dk 0 3 1
m8hmdz 1 7 1 31 1
m8je7k 1 36 3
m8lq0a 8 10 3
m8pkuj -2
m8qnxd 5 16 1
m8r023 2 3 1
m8t23a 4 5 1 8 1
m8zfjj 9 11 1 14 1 31 1
283kuk 6 4 1 12 1 36 1
m91it2 -6 29 1 33 1
m9a1lq -8
m9bpom 10 8 1 14 1 31 2
m9do9h -3
m9f380 0 38 1
m9gt3x -16
m9h8w6 -4
m9haax -8
m9hxr3 0 28 1 30 2 31 1
285gba -3
m9il4c 5 0 2 16 1
m9joji -7
m9lha8 3 20 1
m9oflu 1 22 1 31 2
m9th2k 6 15 1 20 1
m9tri3 0 6 1
m9xvh1 1 37 1
ma2rac 0 8 1 10 1
ma3u5n 0 36 1
ma3wns 1 16 2 17 2
ma4pwt -6
ma5kei -5 30 1
ma77ue 1 7 1
ma7psh 1 22 1 24 1
ma7v5x -6
mad14s -2
magam6 12 4 1 8 2 12 1 15 1 22 1 25 1 31 1 33 1
maj35o 3 16 2
mal5el 1 1 1
mao9dk -7 31 1
289pmg -6
masgwt -2
masicf -6
maucjk -2
maukyd -9
mb9u62 28 2 6 5 2 8 12 10 1 12 10 13 3 14 2 15 2 16 3 19 1 20 2 24 3 25 1 26 5 28 8 31 1 33 5 37 1 38 3
mbe0xq 1 2 1 5 1 8 1 9 1 13 2 15 1 19 1 20 1 24 1 25 1 27 3 31 3 34 1 36 2
mbhb0k -4 7 2 13 1
mbjp9q -2
mbl5m2 -5
mbm3gl 0 13 1 20 1
mbn7fe 3 36 1
mbpact 54 5 3 11 1 20 1 30 1 36 21
mbpoau -4
mbqpzh -9 5 2 8 2 13 4 14 1 16 1 20 1 22 1 24 1 26 1 31 3 33 3 36 2
mbr4s3 2 8 1
mbr7cy 6 1 1 5 1 13 1 14 1 19 1 25 1
28dljc -1 6 2
mbtukq -3 33 1
mbvy3c -1 11 1 34 1
mbwq04 -2
mbxgoz -6 15 1 25 1
28e8yv -1 15 1
mc1z6f 4 19 3 37 1
mc72vi -2
mcbyon 0 0 1 5 1
mchipy 10 0 5 1 4 2 2 3 2 5 6 6 1 8 3 10 3 11 3 12 8 13 5 16 10 17 2 18 4 19 5 20 4 25 1 26 3 28 1 30 4 36 2 39 1
mchsf1 4 36 1
mciusd 3 11 1
mckd13 4 19 1
mcl34q 2 5 1 15 1 32 1
mcmc5m -4 0 1
mcnwj5 -7
md14wj 6 1 1 25 1
md2q4o -5
md3w1c 1 1 2 10 1 39 1
md5ksp -2
mday5a 17 34 2
mdd4u1 -4 1 3 7 1 8 4 12 1 13 2 14 1 19 1 30 1 31 2 33 3 36 4 39 8
mdf8wd 5 8 2 28 1
mdg2cj -2
28jrat -1 17 1
mdldsj 1 12 1
mdlpcy -2 28 1 31 1
mdm2ow -6 36 2
mdmacf 3 14 1
mdml3f 4 10 4 17 1
mdnc3a 0 8 1
mdo89g 1 9 1
mdpp90 -8
mdsj63 5 16 1
mdt2lx -7 16 1 19 1
mdvyss 0 37 1
mdwbfw 23 8 1 12 2 20 2 25 1 26 1 28 1 31 4 33 1 35 1 37 3
mdxdqu 2 31 1
mdxp2w 1 2 1 32 1
me4pcw -14 5 2 11 1 25 1
meb4bg 9 0 32 1 57 2 17 3 16 4 2 5 55 6 7 7 8 8 85 9 18 10 44 11 7 12 104 13 61 14 12 15 16 16 99 17 30 18 13 19 44 20 56 22 2 23 2 24 3 25 72 26 47 27 2 28 30 29 11 30 14 31 15 32 3 33 37 34 3 36 14 37 13 38 7 39 15
meepxl -2
meg8hv -5 4 1
meh68r -2 20 1
mehtbh 2 1 1
meja0z 2 3 1 19 1
memcl2 3 5 1 16 1 30 1
mepyx0 1 0 1
mes788 -2 36 1
mesnh5 -3
meviqd 5 9 1 19 2 33 1 37 1
mevpj9 -2 0 1 15 1 20 1 38 1
mewihl -6
mf2yos -1 37 1
mf3gr2 -2
mf547d -2
mf5gqu 7 8 1 36 4
82noe -3
mfnm01 -7 13 1 34 1
mfpruv -1 16 1 26 1
mfqu3s 6 8 1 12 1
mfr1td -3 4 1
mftfo9 0 33 1 36 1
mg0lry -12
mg5424 11 8 1 20 1 24 1 25 1
mg8pil 1 25 1
mgalqm -4 12 1 15 1
mgb6i0 -11
mgcklw 1 8 1
mgtibc -3
mh6weo 2 25 1
mh7n1y 8 12 5 13 1 14 1 31 1 33 1 36 1
mhb0w9 1 3 2
mhcxdr 4 5 1 26 1
mhh1ww -2
mhhrs1 17 8 2 12 1 13 1 20 3
mhjfgv -2
mhllzz -4
mhlr21 -1 17 1
mhpl4f 2 1 1
mhuasy 9 1 1 12 1 20 1
mi0tmu -3
mi2zak -4
mi7uad -2
mibbze 5 9 1
mihi47 5 26 2
min7t9 -6 0 1 7 1 15 1 22 1 24 1 33 1
minspb 2 22 1 31 1
misbqf -8
mixcet -2
mixgwd -3 36 2
miygta -10 15 1 26 1
mj06kj 16 13 2 30 1 36 1
mj0orv -5 15 1 17 1
293s9d -6 19 1 38 1
mj39w0 17 1 2 10 2 16 4 26 3 28 1 31 2
mj3yn1 4 12 2
mj5gbd -1 1 1 3 2
mj6anh 6 19 2 37 1
mj7kgp -6 8 2 19 2
mj89ao -6 1 3 5 2 8 5 12 1 14 1 16 1 26 1 27 1 34 1
mj8zzc -2
mjbmj8 0 26 1
mje9dh 4 31 1
mjej2u 7 7 1 26 1
2952zo 1 33 1
295bdy 1 0 1 3 4 26 1 32 2
mjkrr6 -4 36 1
mjllqc -3
295svy -2
mjnlsu 2 8 1
mjoczz -6
mjpv77 -3
mjsk3l -6 24 1
mjtbli 6 11 1 17 1 33 1
mjv69n 1 28 1
mjvpqp 15 2 1 5 2 8 1 13 2 16 1 28 1 30 1 36 1 39 1
mjw8xl 3 7 1 19 1 30 1 31 1
mjxfkf -8 16 1 17 1 30 1
mjxpr0 5 19 1 20 1
mk2csj 0 3 1
298oay 9 8 1 24 1 30 1 32 1
mkhz93 -6 15 1 32 1 34 1
299055 -8
mkk62y -7 1 1 33 1
mkkbk9 1 10 1 15 1 26 1 36 1
mkkr2z -2
mklb8f 6 14 1 31 1
mklzia -3
mkr1hf -5
mkrq7g -3
mksehf 2 26 1
mksgt1 -9
mkxz76 -7 14 1 15 1 16 1 30 3 31 1
ml1qhv 2 25 1
29b3d1 8 5 1 15 2 32 2 33 1
ml3ojm -3 15 2 33 1 36 1
ml46u2 0 0 1
ml83g9 -3 17 1
ml85e8 -1 37 1
mlb891 3 19 1
mlbrgu -3
29c0fd -2 1 1 13 1 17 1 19 1 37 1
mle2fd -3
mlf7si -2 0 1 16 1 20 1
mlgxju -2
mlhhyi -8
mljil2 -2
mlnda8 -18 9 1 11 1
mlnjd3 0 5 1 8 1
mlnx7p -3
mlo6o5 8 1 2 3 1 5 6 7 2 8 3 11 6 14 1 15 1 16 1 18 1 22 1 23 2 24 1 25 2 28 1 30 9 31 2 32 1 33 2 36 5 38 1 39 1
mlpti4 6 31 1 37 2
mlqo6f 1 8 1 9 2
29dhwr 4 0 1
mlr7d0 -6
mlre3w 3 25 1
mlswmr -2
mlubha 8 6 1 8 2 12 1 16 1 36 2 39 1
mlvyk3 -5 12 4
mlzeld -7
mm2hsp -8
mm2ygg 4 33 1
mmc2ms 6 1 2 30 1
mmdkhg 9 1 3 25 4
mmem7j -10
857ke 20 0 3 5 4 7 1 10 1 13 3 14 1 15 2 16 4 19 2 20 2 28 2 30 1 36 1
mmks1n 3 20 1 31 2
mmn2mw -2
mmoag3 -5 33 1
mmrfct 5 25 1
mmrhza -2
mmy23i -1 15 1 25 1
mmygl5 6 36 1
mmzcgw 0 31 3 39 1
mn0oeo 8 1 1 25 2
mn10dw -4
mn15cv -2 28 1
29iq8o 4 31 1
mndb7n 3 3 1 29 1
mneclw -2
mnmam5 7 2 1 17 1 31 1
mno3oa 5 3 2
mnonhj 20 5 1 6 1 14 1 24 3 39 2
mnra92 -4
mnt6cw -9 15 1 20 1
mnyatb -4
mo1hd5 -2
mo5r07 2 33 1
moepzr -3
mofzyo -4 39 1
mog2xm -3
29nwvj 2 33 1 36 1
moobof -5
mor97e 5 24 1
moszys 16 2 1 13 1 28 1
movf48 7 13 2
movmdh 2 0 1 16 1 26 1
mp0kf1 1 32 1
mp1q0e 0 9 1
mp2i79 -2
mp5blm -5
mp7nu8 4 0 1 25 1
mp7wzx -4
mpa98v -3
mpb2iq -8
mpbedl 0 14 1
mpc09f 1 9 1
mpgvcc 7 30 1
mprjq9 -2
mptjsd 7 0 1 3 2 11 1
mpwd1d 1 36 2
mpzry4 4 17 1 33 1
mq1jxa -5
mq7g8h 3 13 1
mq8ecb 9 0 10 1 11 2 3 5 16 6 1 7 16 8 30 9 3 10 4 11 1 12 20 13 12 14 5 15 21 16 27 17 6 18 2 19 4 20 17 22 5 23 1 24 10 25 14 26 4 27 1 28 24 29 2 30 2 31 30 32 3 33 19 34 1 36 15 37 1 38 6 39 1
mq9day 0 30 1
mq9q85 -2
mqicks 0 30 1
mqjsyx -16 13 1 24 2 31 4 32 1 36 1
mqknqc 4 13 1
mqou9g -2
mqq9lw -5 13 1
mqr20r -2
mqrq9r 4 11 1 19 1
mqsyoo 20 0 3 5 2 7 1 8 3 9 2 11 1 14 1 20 2 24 4 25 1 28 1 31 2 32 1 33 2 36 1 39 2
29w4oj 0 28 1
mqzizs 6 19 3
mr0px5 -10 5 1
mr4ptc 3 12 1 19 1 30 1
mr5obz 6 31 4
mr7oq6 11 1 1 8 1 10 1 12 1 16 1 19 2 20 1 24 1 25 1 29 1 31 2 36 1 37 3
mrai82 -2 5 1 13 1 36 1
mrpd15 1 1 1 19 1
mrugfy -2
mrw57q 2 5 1
mryreb 1 8 1 13 1 16 2
ms15mt -5 5 1
ms1f1e 9 19 2
ms3if7 -5
879in -2 30 1
ms9x9i -2 8 1
2a14kn 3 9 1 13 1
mscs1x 1 5 1
2a1g7q -9 7 1 33 1 36 2
msmjbf 3 20 1
msnnj9 29 0 6 1 1 2 3 3 1 5 6 7 2 8 4 9 4 10 3 12 8 13 2 14 3 17 5 19 5 20 3 24 1 25 1 26 1 28 1 29 1 30 1 31 2 33 2 36 1 39 1
msqjxj -5
mssroe -2
mstoud -1 26 1
mt0yml -2
mt0zn0 -1 5 2 9 1 12 1 26 1 31 1
mt27zy -4 28 1
87l0g -2
mt56ok -2 5 1 10 1 15 2 20 2 31 3
mtd6zt 10 0 1 3 1 4 1 5 1 8 1 10 2 12 2 18 1 20 1 24 2 26 1 30 1 31 10 33 1
mtfedv -8 8 1
mtfz7c 1 25 1
mtjb8w 11 12 1 26 1
mtn1ai 4 31 2
mtngrc -12 1 1 13 1 19 1 25 1
mtos4w 0 37 1
mtsel1 -2
mtso10 -2
mttwjn 6 39 1
2a7blc -3 12 1
mu1k2s -4
muckrx -2
muglst 1 19 1
mulk4w 5 19 1 22 1
mulzwz -3
muo4yx -3
muptty -3 17 1
muxg2p -4
muy0vq 2 32 1
mv8dni -1 33 1
2ac0qs -2
mvg1i0 9 34 1
mviauv 8 8 1 32 2 36 1
mvlttb -5
mvobvp 1 1 1 31 2
mvomve 7 19 1
mvqx7f -4 3 1 5 1 26 1
2adj9c -7
mvv6b1 -1 39 1
mvwlri 1 5 1
mvyvxt -2
mvz5o3 7 7 2 38 1
2aei37 -7 26 1
mw2cp3 25 1 3 25 1
mw36rc -2
mw585c -1 12 1 30 2 31 4
mw5cnl -3
mw5nd8 0 5 1 11 1 13 1 19 1 39 1
mwab6c -55 10 1 12 3 13 1 19 13 24 1 30 1 37 5
mwaxqj 6 3 1 9 3 13 1 20 1 24 1 33 1 34 1 36 1
mwhlyw -5 13 1 15 1 30 1
mwlgp9 2 12 1 16 1 26 1
mwn9jv -4 5 2 7 1 12 1
mwpr7j 1 14 1
mwptiv -3
mwr0tk 2 26 1 36 1
mwre28 0 7 1
mwvqe6 -13 2 2 3 1 5 9 8 3 9 1 10 1 14 1 15 2 16 1 17 6 20 4 32 2 33 5 36 1
88zw2 12 2 1 22 1 31 5
2aihe4 3 10 1
mx9w2m 3 0 1 1 1 5 2 9 1 12 1 15 1 24 1 26 1
mxf8kg 6 10 1 19 1 20 1 28 1 31 1 37 2
mxgm80 0 10 1
mxp73s 1 33 1
mxqsaw -15 13 1 16 1
mxrsh7 30 1 1 5 1 11 1 13 1 15 1 16 1 19 2 20 4 24 1 28 1 33 1 37 2
mxrywa 3 1 1
mxs1rv 2 13 1 16 1
mxz81g -16
my203t -3
my2kn1 6 30 2
my2te2 -3 15 1 19 1 31 2 33 1
my3dtr -2 12 1 18 1
my4fie 2 5 1 14 1 15 2 32 1 33 1
my5st6 -4 17 1
my8o24 -2 24 2 36 1
myap5s -3 15 1 36 1
mydx0t 1 25 1
myhbeq 19 31 2 36 1 39 5
myhcfl -5 2 1 31 2
myoktg -4
myxke8 -6
mz0rrk -2
mz0sex -2
mz2xad 20 0 1 8 1 14 1 24 6 25 2 32 1 33 1 38 1
mz4la6 15 4 1 22 1 31 6 39 1
mz4utn -1 25 1
2apprh -2
mz5b6g -4 5 1 13 1 19 1 25 1
mz6639 2 1 1 36 1
mz6y36 0 36 1
mz959v 4 0 1 15 1 17 1
mzf4ae -1 17 1
mzkrlx 0 9 1
mznjat -3 25 1
mznmrq -5 17 1
mzpwtz -3
mzswv7 14 5 1 8 1 30 1
mzumu5 -1 2 1 12 1
mzvs8h -6
2at57g 16 0 2
n04i6e -8
n09to6 -2
n0axjy 0 28 1
n0c73s -5
n0f44d 72 0 5 1 3 4 1 5 33 6 1 7 1 8 9 9 8 10 8 11 4 12 5 13 13 14 6 15 3 16 4 17 6 19 4 20 24 22 1 24 7 25 1 27 1 28 4 29 2 30 10 31 7 32 8 33 57 36 24 37 2 38 4 39 4
n0l3k6 0 15 1 16 1 28 1
n0lcx4 -5 1 1
n0otb1 6 7 1 9 1
n0r1lw 0 8 1 12 1 13 1 15 1 35 1
n0smkr 3 3 1 8 2 12 1
n0srq0 -5
n0tedd -2
n0tunu 0 25 1
n0v8ch -5
n18y9y 5 32 1
n1adi8 0 31 1
n1ba2s -4
n1ioqf -4
n1lnfc 6 1 1
n1lqhw -3
n1nwrn -2
n1pewk 11 11 1 16 2 24 2 25 1 37 1
n1qynv -2
n1uypi 1 5 1 7 1 8 2 10 1 15 1 16 1 20 1 33 1
n1vwie 4 11 1 33 2
n1xzcf 0 4 1
n1yfi0 7 0 2 15 2
n211q8 -2
2b05vp 5 2 1 4 1 5 1
n22hzc -4
2b0yek 5 9 1 12 1 24 1
n2bm94 -3 0 1 9 1 39 1
n2k6ta -2
n2s476 -4
n2v3ad 23 1 3 5 3 6 1 8 1 11 3 13 3 19 7 30 1 31 1 32 2 33 1 36 66 37 5 39 1
n2wqby 1 8 1
2b3hvd 3 15 1 32 1
n30lbz 6 19 1 20 1 31 1 36 2 37 1
n31fe3 -1 13 1 16 1 31 1 32 1
n33s6w 6 3 1 8 1 9 2 17 1 28 1 31 2
n34enn -4
n36rsh -2
n377eh -2
n3kpvn -6
n3l2jj -1 2 1 30 1
n3mev5 2 31 1
8bdx1 5 10 1 19 1 29 1
n3nau5 11 13 2 19 1 36 1
n3niv4 0 36 1
n3r957 -3 1 1 16 1 17 1
n3x5jq -7
n41f4j -3
n41unt -2
n4203b -4 37 1
n49uvc 1 36 2
2b8c6m 2 18 1
n4dq59 2 8 1 12 1 31 1
n4en57 1 5 1 20 1 28 1 36 1
n4i1a2 5 8 1 36 1
2b9eyd -4
n4m5vh -5 8 2 28 1
n4u9eo -3
n4vru2 -2 5 1 11 1 38 1
n4y8eh -8 33 1
n55sbf -6
2bbhr5 -2 31 1
n59eob -6 9 1 10 1
n5auug -2 0 1 16 1 17 1
n5e7j3 0 5 1 15 2
n5gjxj 0 16 1 17 1
n5gn72 -5
n5htl0 4 5 2 7 1 16 1 20 2
n5mk13 -1 30 1
n5qxyg -1 36 1
n5ti56 -7 2 1 8 1 12 1 19 1 20 1 28 1 37 2
n5vumx -3
n5vw2h -2
n602xi 0 20 1
n604oj -2 10 1 36 1 38 1
n61hb2 -5
n62c1j -8 23 1 34 1
n62lq8 -1 1 1 8 1
n690u8 5 31 1 36 1
n6a1th 3 24 1
n6aigt 0 31 1
n6azqn -5 5 1
n6bxw6 4 22 1 35 1
n6clq7 -3
n6dg6p 10 0 5 3 2 5 1 13 1 15 1 19 2 20 1 28 1 31 8 32 1 36 2 38 1
n6etpd 1 3 1 5 1 10 1 16 2
n6hzoq -2
n6j2vc -9 19 1 36 1 37 1
n6l2he 3 16 1 20 2 26 2 31 1
n6lchs -2
n6xgvq -3
8ckq5 1 36 3
n70ymq 7 13 1 16 1 25 1
n74su3 4 1 1 10 1 13 1 16 1 19 2 24 1 36 6
n78sam -6
n78ujc 6 11 1 30 1 36 1
n794fo 5 30 1
n7bund 2 5 1
n7iids -4
n7lh7f 13 2 1 10 1 13 2 20 1 25 1 31 1
n7nnre 2 9 1 16 1 24 1
n7qdqt 3 16 1
n7shah 1 12 1
n80av3 -2
n80ohs 3 5 2 12 1
n85jkt 1 8 1 9 1 11 1 20 1 39 3
n867ph 4 1 1
n8d599 -2
n8dbo0 -5
n8dkgg -8 20 2
n8g24k 5 12 2
n8lkl7 12 5 1 9 1 10 2 12 1 13 2 19 2 20 2 23 1 31 3 33 1 37 5
n8lubx 11 23 1
n8lv3k 3 28 1
8d9ju 4 14 2
n8ulsi -1 17 1
n8uxeu 3 8 1 22 1
n8xkdn 2 14 1 20 1 24 1 33 1
n8xlug -1 14 1 24 1 36 1
n8xzv6 -2
n8yede -7 1 1 3 1 8 1 15 1 16 1 25 1 36 1
n8z649 16 1 1 5 1 6 3 8 1 12 2 14 1 22 1 25 1 28 1 33 1 37 1 38 1
n8zlui -2
n90ans -1 13 1
n914wf 15 0 1 15 1 16 1 20 1 22 1 36 1
n954i7 -6 0 1 10 1 12 1 15 2 20 1 39 1
n9c3ms -6
n9cq8f 6 12 1 15 1 20 1 33 4
n9jrld 2 3 1 5 1 25 1
n9k124 -2
2br84b 3 33 1
n9lf5i -6 14 1 26 1
2brna6 -3
n9p0gt -2
n9qfez 1 13 1 22 1 33 1 35 1
n9rles -2 16 1 32 1
n9vf84 -1 20 1
n9x4r0 3 25 1
n9xhh9 0 5 1 13 1
n9xhxw -1 10 1 15 1
na1ck0 4 6 1
na1ybb 18 5 1 8 1 10 4 12 3 14 1 15 2 16 1 19 9 20 2 23 1 24 1 25 2 26 1 29 1 32 1 33 2 37 3 39 2
na41qx 6 20 1
na88uq 44 0 4 2 3 5 18 6 1 7 2 8 43 9 3 10 1 11 3 12 16 13 8 14 3 15 15 16 2 17 4 19 1 20 11 22 1 24 3 25 2 27 3 28 7 30 21 31 10 32 1 33 15 34 1 36 21 37 2 38 2 39 2
na9xu2 7 9 1 30 1 34 1
nabm9m 5 5 1 16 1 20 2 30 1 36 1 39 1
nagmqk 2 19 1 20 1 26 1 32 2 37 1
najxax 9 12 1 15 1 29 1 31 1 33 2
naucgv 6 6 1 16 1
naue9e -5
naw8h2 -4 20 1
nax09l -6 13 1 39 1
nb43t3 2 2 1 12 1 14 1 15 1 20 1 22 1 26 1 36 1 39 1
nb7178 -9
nb7vun 0 15 1 28 1
nbdi59 -3
2bxy8c -5 36 1
nbgjyo -5 1 1 15 1 19 1 29 2 31 2
nbi6ac 2 31 2
nbjo0n 35 0 3 1 12 2 4 3 2 5 16 6 2 8 16 9 2 10 11 11 1 12 12 13 17 14 3 15 4 16 7 17 2 18 10 19 18 20 11 24 4 25 3 26 5 27 3 28 5 30 5 31 5 32 4 33 15 34 1 36 9 37 7 38 6 39 2
nbjvl6 2 8 1 12 1 19 1
nbk2tu -3 3 1
nbpfpc 1 8 1 28 1
2bzfcf -3 13 2 31 1
nbwugp 10 6 1
nbwzq7 -2
nbyk7c -3
nc00gk -2
nc765e -3
nc9dwh -3 33 1 39 1
ncafzy -4 5 1
ncapw3 2 31 1
ncb9ds 0 5 1
nce3fg -4
nceg3t 0 8 2 10 1 37 1
ncfvm9 -1 15 1
8ekoi 0 15 1
nchxjw -2 0 1
ncj737 -3
ncksop -2
ncmxw1 -1 36 1
ncp500 -11 8 1 12 1 19 1 28 2
ncqa5a 1 24 1
ncrez8 21 0 5 1 6 2 5 3 5 4 1 5 6 8 9 9 3 10 4 11 8 12 7 13 14 14 2 15 8 16 9 19 10 20 36 22 1 23 1 24 4 25 2 26 8 28 12 29 3 30 12 31 19 32 8 33 9 34 5 36 23 37 16 38 1 39 9
ncrivy -33 0 1 5 3 8 9 10 1 13 4 14 1 15 5 17 2 18 1 20 1 24 2 28 3 33 4 36 2
ncvadm -2
nd24nt 4 7 1 13 1 19 1 33 1
nd2fy1 1 12 1 17 1
nd2ncq 3 18 1
nd4qtj 6 5 5 7 2 8 2 12 1 13 1 15 8 20 1 24 1 25 1 33 4 34 1 36 1 39 1
nd6ust -5 31 1
nd9gw4 -5
ndc2c3 -5 15 1 17 1 31 1 32 1 33 1 36 1 37 1
2c5418 2 16 1
ndjroc 0 5 1
2c5og3 1 16 1 17 1
ndoiwt 3 31 2
ndp8b0 5 36 1
nduch1 -2
ndviq1 1 1 1 22 1
ndye0p -2
ndz0c9 0 36 1
ne6l3o -4
nedios 5 37 1
ner1n7 -1 8 1 19 1 20 1
newel9 12 9 1 14 1 15 1 17 1 31 1
neygmp 6 0 1 8 2 9 1 10 1 15 1 24 1 31 3 36 1
neylat -3 17 1 32 1
nezhdp -2
nezks3 -3 10 1 20 1
nf6wrk -3
nf8mo6 5 12 1 24 1 30 1 38 1
nfd3qe 2 26 2
nfeuhs -3 12 1 24 1
nfj1y6 -2
nfne6g 10 19 3
nfo6fz -3
nfowmv 2 16 1 31 2 36 1 39 1
nfp750 -5 10 1
nfrshx 2 8 1 38 1
nftm84 -2
nfucv8 -4
2cebju 1 1 2 26 1
ng1ls0 -3 37 1
ng1r97 -4
ng4oxp 1 32 1
ng5h7z 2 12 3 16 1 17 2
ng7rd3 3 3 2 5 1 6 3 20 1 24 1
ngam9p -1 19 1 26 1 38 1
ngdv4p 0 19 1 37 1
nge6ow -2
ngnu6d -7
ngu5f7 6 1 1 8 4 11 1 18 1 28 1
ngu5se 5 5 1 15 1 30 1 39 1
ngvlmj 8 32 3
ngxa72 16 0 1 12 2 24 1 26 1
nh01es 3 1 1 16 2 19 1 20 2 29 2 37 2
nh067f -3
nh0ge6 -5
nh3kzu -4
2cik4d 3 5 1 10 1 19 1 23 1 37 2
nh7rw4 -2
nhckuk 13 5 2
nhjhid -2
nhktl7 -2 12 1
2ck58y -3
nhnewx -3
nhrn14 -4 34 1
nht5vy -2
nhumpn -2
nhv3ty -2 1 1
nhv7ix 0 30 1
nhxwax -5
nhzawz -8
ni0d69 -3
ni1nyg -1 0 1 3 1 15 1 20 1 32 1
ni42kj -4 31 1
ni45jj -6
ni5b6v -6 16 1
ni63lt -5
ni6ygq 2 15 1
nia3oz 7 1 1 5 1 9 1 15 1 26 1 28 1
niaxad 42 1 1 2 1 5 1 8 1 10 1 13 7 15 1 16 1 20 7 26 1 28 3 29 1 31 7 33 1 34 1 36 4 39 2
nie8mt 1 19 1
nik9dh -3
niljfa -5
nim9a7 -9 26 1
nin77m 6 0 1 10 1 12 2 14 1 24 1
nivag9 8 33 3
niwzjr 6 31 5
niynz7 -2
nj8d47 10 8 3
njfgo4 -6 37 3
njh6vt -4
njplao -2
2crtmz -6
njt28t 0 23 1
njxiwy -4
nk1n47 2 19 1 37 1
nk6plg 10 1 1 8 1 9 1 31 1 36 1
nkf5hv -5
2cud11 -2
nkh67u -8
nkha14 6 1 1 5 1 8 1
nkjpcf -9 19 1 22 1 26 2
nko4k2 -4
nkotxq -2
nkpwll 1 3 1 11 2 24 2 37 1
nktp72 -10
nktv66 -3 31 1 37 1
nkw3sb -1 19 1 20 1 33 1
nkwlf1 -3
nkxbna -8 28 1
nl6drn -2
2cx8tr -5
nl9bbj 24 2 2 4 3 7 1 13 2 16 1 19 3 20 3 22 1 30 5 31 2 32 1 33 2 36 1
nlamy0 -14 0 1 8 2 17 2
nlbio6 6 5 1
nlhyn1 9 15 3
nli069 -5 1 1 10 1 12 1 18 1 19 1 28 1 33 1
nlltrh -5
2cyntd 2 1 1 38 2
nlmwi7 -2
nlu96g -3
nlw5u1 -2 8 1
nlx2e8 2 28 1
nlxypm 22 0 2 4 1 14 6 24 1 25 1 33 1 37 1
nm0uos 1 33 1
nm18hl -1 25 1 39 1
nmcr19 -3
nmhk6a 0 39 1
nmm1p8 -2
nmq1vx 2 20 1 26 1
nmscqm 4 33 1
nmu666 3 22 1
nmvm0w 0 10 1 15 1 26 1
8ici7 1 5 1 20 1
nn1onw 4 8 1 22 1
nn6xhh -4
nn9q58 0 33 1
nngizh -3
nngzwi -2
nnj1fd -4
nnk0a0 -5
nnovdv 4 31 1
nnqldn -6 30 1
nnrur8 10 8 1 15 1 20 2 39 1
nns1lr -12
nnv0d9 -4 5 1 36 1
nnxbx8 -2
no056i -3 31 1 36 3
no2cvr -6
no6fjm -3
no95em -3 1 1 19 1
no97sl -4
no9bfn -2
noaui1 -7 1 1
nobk32 12 20 2 24 1
noc3h3 18 1 3 31 1
nocavj -7 5 1 8 1 12 3 15 1 16 1 19 1 28 4 29 2 36 2
nod09z -5 13 1
nod7s2 -6
nog8up 14 8 2 28 2 31 1
nohwha 0 26 1
nojaab -3
nokh6g 2 13 1
nol8u5 -2 8 1 31 1 36 2
notchx -2
novnew -6
nozb2d -2
nozgce -3
2dar15 -6 7 1
noznvj -3
nozx5v -1 3 1 12 1
np0jfd -2 12 1
2daygo -1 5 1 10 2 25 1
2dazss 8 8 1 12 1 19 1 38 1
np3yvm -3 30 1
np4krw -6
np4zz8 2 10 1
2dbay2 -4
np7t6x -3
np8yi6 6 1 2 2 1 8 1 27 1
np947s -3 15 1
npaxpu -2 16 1 24 1
npn44z -3
npn77x -10
npnm3i 1 19 1
npnzh1 -2
npsbmr -3 15 1
npyz73 2 8 1 16 1 24 1
nq1dat 3 0 2 5 1 11 1 16 1 18 1
nq1zu9 -5
nq4cqc 6 26 5
nq4dco 0 33 1
nq77sf -1 10 2 25 1 38 1
2dfa54 -2
nqdnpr -2
nqe3ki 0 3 1
nqewdt -10 8 1
nqgbjy 0 38 1
nqhmjm -2
nqjf39 -2 22 1
nqjgdi -2
nqjy7d -2
nqkav1 5 33 1
nqp9to 5 19 1 34 1
nqqpu1 8 22 1 30 1
nqrtt9 2 13 1
nqvmrs -2 8 1 11 1 12 1 19 1
nqx9ox 3 8 1 11 1
nqxtg4 7 1 1 14 1 16 1 19 2
nr1p2w 4 30 1
nr3bx8 3 2 1
nr7vcv -8 0 5 3 3 8 1 11 6 14 1 15 3 20 1 25 1 30 2 31 3 33 3 36 1 39 1
nr88gn -2 35 1
nr94nl -2
nr96l1 14 1 2 2 1 3 1 10 1 11 1 13 3 14 1 15 1 16 1 19 2 20 1 28 1 34 1
2dja8b -33 0 3 1 1 8 2 9 1 12 1 14 1 15 1 16 4 17 1 20 3 22 1 31 3 33 1 35 1
nrdtfx 3 10 1 12 2 15 2
2djk95 -2 31 1
nroigg 3 5 1 10 1
nrp3x2 1 36 1
ns1kx9 3 12 1 19 1 28 1
ns1vb3 -2 12 1 15 1
nsaigk -1 5 1
2dmp1d -9
nsbw1w -4
nscwa0 -2
nskp9a 1 1 1 28 1
nsmmpz -2
nsqmfl -4 1 1 3 1 5 1 13 1 17 1 19 1 31 1 36 1 38 1
nsx3qa 13 1 7 2 2 4 1 5 3 6 3 8 7 9 1 10 5 12 2 13 2 14 1 15 2 16 5 17 2 18 1 19 5 20 7 22 1 25 1 31 8 32 1 33 5 34 1 36 6 37 2 38 4 39 2
nsyazj -2
2dp744 2 30 3
nt09zh 7 37 1
nt0gw9 4 20 2 26 1
nt32a5 -7
nt47o4 13 8 1 16 8
nt8wd9 -2
ntfoiz 3 22 2 26 1
ntkx1y -5
ntrrum -3
nttbpd -2
ntxfoc -4 5 1 13 1
ntzss5 -3 0 1
nu22bb -2
nu4mib -2 5 1
nu50jr -7
nue21c 1 1 1 10 1
2duhie -3
nuhpes 1 30 2
8l2jf 0 26 1
num1tt 5 13 2
nuo89z 2 30 1
nupccd 0 28 1 31 2
nupq2w 1 19 1 28 1
nuqazg -2
nv1lr6 -2
nv2cy4 2 8 2 12 1 17 1 25 1 28 3
nv9593 -1 12 1 38 1
2dxe6n -4
nvb9a5 -4
2dxns1 5 20 1 24 3 38 1
nvh49g 6 33 1
nvhkc6 -3 31 1
2dyeas 14 0 3 1 12 5 1 8 2 13 1 16 8 17 2 19 1 25 3
nvk601 -5
nvl7c1 3 22 2
nvlo04 12 1 2 7 1 9 1 10 1 13 3 20 1 25 1 28 1 30 1 31 2 32 1 33 2 36 1 37 1 38 1
nvodbn 1 31 1
nvpoev -3
nvv6ak -6 1 1
nw0m7w 4 16 1 32 1
nw104e 1 12 1
nw5hrk -1 30 1
nwayn1 2 25 1
nwhkg8 1 22 1 25 1
nwitv6 7 2 1 8 4 25 2 26 1
nwkkhr 7 4 1 22 1
nwl597 -3
nwlo9q -3
nwm81m 10 30 1 33 2
nwp13j 1 22 7 28 1 31 1 35 1
nwpn3s 4 25 1 32 2 33 1
nwt5dz -4 20 1
nwtrv5 4 24 1 31 1 32 1
nwv4ts -15 0 1 1 1 8 1 12 1 16 1 25 1 31 2 32 1
nww4vp -5
nwzm4d -2 5 1 9 1
nx05qw -3 5 1
nx1ocr 11 8 3 30 1 36 1
nx327v 2 16 1
nx5fyu -3 19 1 36 1
nx6tvx -5
nx7077 -3
8m1ao -4
nx8ma9 -3 14 1 36 1
nx91w9 21 19 1 25 2 31 1
nxavhj 6 37 3
nxbjkj 5 14 1
2e52jv -2 5 2 36 4
nxgzgl -5 9 1 11 2
nxk0jd 2 31 2
nxk8ku 1 36 1
nxktiz -3
nxlkkq 2 8 1 15 1
nxn468 5 1 1
nxpeh1 1 28 1
nxs1jh 0 8 1 20 1 26 1
nxwvke -21
nxyq1r -2
nxzwn4 6 1 1 12 1
ny03js 6 19 1
ny5inz 20 2 1 7 1 12 2 13 1 16 1 17 3 19 1 20 1 23 1 25 3 26 1 28 2 32 1
ny89qh -2
nyebgf -2
nypvo8 6 0 1 16 2 20 1
nyq3lv 3 14 1
nyunzv 2 2 1 5 1 12 3 13 1
nywpu3 0 36 1
2eaird 3 1 1 36 1
2eakqr -3
nyyatd 2 16 1 20 2 30 1
nz0j11 9 7 1 14 1 15 1
nz1wkl -1 32 2
nz4ey8 -2
nza3un 3 5 1 13 1 31 1 33 1
2ecbyj 1 7 1
2ecj2b -6
nzj4ns 10 10 1 13 2 25 3
nznhbt -2 37 1
nzoqbc -3 20 1
nzozcv 14 4 2 33 1 39 8
nzq6tq -2
nzqpfk -3
nzqpl1 1 5 1 9 1 12 1 13 1 19 10
2ee9ei -2
o00876 12 5 1 8 1
o036n0 -14 4 1 8 1 13 3 19 1 22 1 27 1 29 1 31 1 32 1 38 1
o037ca -3
o05dh9 5 19 1
o06zqz -5 26 1
o08elv 4 8 1
8n4n5 -5
o0aedq -1 16 1
o0d18g 1 16 2
o0dcpx -2 4 1
2eg8n2 8 9 1 10 1 12 1 20 1 25 1 28 1 31 2 33 1
o0j9mf 1 12 1 37 2
o0jfw2 -3 3 1 5 2 8 1 12 2 16 1 20 1 26 1 28 1 33 1
o0md2c 0 22 1 37 1
o0obl7 -6 31 1
o0qnbi -4 9 1
2eh2ez -4
o0rrnw 1 12 1
o0s2kk 3 25 1
o0sr3y 13 5 1 13 1 20 1 31 3
o0xzg1 1 13 2 17 2 36 1
o12ld2 20 20 2 28 4 33 2 39 1
o17o67 7 31 1
o1bo44 7 1 3 20 1
o1kw9w 4 9 1 20 2 33 2 36 6
2ek66t -3
o1qa88 -4 10 1 38 1
2ekmyx 6 5 1
o1sjw3 6 29 1 31 1 35 2
o1x5vj 1 30 1
o1zoel -6
o21mdw 4 19 1 34 1
o22ce9 -2 9 1 24 1
o2avzz 2 8 2 12 4 37 1
o2hdxc -6
2eng76 0 0 1 3 4 6 1 34 1
2ens4v -6
2enthd 4 12 1
o2nowm -2 11 1 20 1 30 1
o2pzcr -3 39 1
o2vrs8 -5 1 1 16 1
o2woc9 2 0 1 17 1 38 1
o327eh 13 25 1 33 2 36 1
o3696n 5 8 1
8o6vo -5
o394q8 11 5 2 10 1 12 1 15 1 26 3 34 1
o39oa6 0 24 1
o3bj10 2 19 1
o3br1q 18 1 1 12 2 16 1 19 1 20 1
o3dzsf -2
o3e2rr 0 13 1
o3kwix 7 1 1
2erhkr 8 8 1 10 1
o3qaym 0 15 1 24 1
o3u92m -2
o3vxmg -2
o3xgzx 1 8 1 16 1
o41m6y -2
o42sch 11 12 1 19 1 23 1 24 4 31 1
o49mot -3 2 1
o4a5vk -7 1 1 8 1 9 1 11 1 16 1 20 1 24 1 28 5 29 1 36 1
o4k7cb -3
o4lqc7 0 8 1 25 1
o4n38h -2
o4x31f -4
o4xjho -6 8 1
o57h7n -2
2exobc 2 13 1 33 1
8p0or -3
o5hwyh 4 7 1 14 1 20 1
o5kpr1 3 8 1 37 1
o5nd21 19 23 1 33 1
o5okdc -18 29 1 31 6
2ez2yp 9 0 1 12 1 26 1
o5uszt -8
o5xnal 1 20 1
o60x5o 1 38 1
o67wvg 1 1 1 8 1 10 3 19 1 20 3 36 1
o6cgjh -4
o6fgkt -3
2f1jte 1 1 1 30 1
o6grk8 -10 0 5 1 11 2 4 3 1 4 8 5 15 6 5 7 9 8 12 9 5 10 5 11 2 12 15 13 11 15 11 16 21 17 1 18 5 19 29 20 7 21 1 22 18 23 3 24 8 25 9 26 18 27 2 28 3 29 3 30 5 31 39 32 4 33 8 34 2 35 1 36 26 37 17 38 11 39 2
o6ibxn -3
2f1zq3 9 8 1 9 1 36 1
o6p01l -3 15 1 20 1
o6z9ys 4 4 4 8 1 12 1 28 1
o727h7 9 1 1 2 1 5 2 7 1 8 2 10 3 12 1 15 1 16 2 19 1 20 2 23 1 25 1 26 8 27 1 28 1 32 1 33 2 36 1 38 1
o749r6 -3
o74fti -1 20 1 31 1
o78x16 12 1 1 4 1
o79pwy -1 5 2
o7aqlw 1 15 1
o7ardj 7 15 4 16 1 24 1 28 1
o7bx7d -11 4 1 19 1 20 1 26 1 36 2 39 1
2f5807 -1 14 1 32 1
o7hkt5 4 16 3 20 1 36 1
o7i1qo -3
o7iptb 11 10 1 12 1
o7l0e9 0 8 1 15 1 16 1 26 5 28 1 36 1
o7oe5m 7 25 2 38 1
o7v5nm -2
o7wh9d -3
o7ykt7 7 31 2
o875nh 7 23 1
o8bafj -3 19 1
o8f7ju 0 33 2 36 1
o8kji4 -6 1 1 5 1 19 1 20 1
o8ovr0 5 30 2
o8sg8l 1 0 1
2fa5pp -2 0 1
o8ubnn -2
o901ij -1 36 1
o94gd6 -2
o94oz2 -2
2fbirs -3
o99hf8 1 2 1 8 5 12 1 15 1 20 2 22 2 24 2 28 1 29 1 31 13 33 1 35 1 36 2
o9brmo 6 13 1 37 1
o9cbqq -2 33 1
o9cjtg -3
o9eahj -2 15 1
o9h0g1 0 36 1 37 1
o9jrw5 -2 37 1
2fcsqy -13
o9nuc5 -7
o9o4io 2 20 1 31 1 37 1
o9u1ei 4 25 2
o9y151 0 22 1
oa0cpv -2 36 1
2feg1k 1 10 1
oa13u0 -3 14 1
oa3261 2 10 1 15 1 20 1 28 1 36 2
oa341z -3
oa651d -6
oa99qd -2
oaar2i 3 15 3 31 1 39 1
oadqu1 2 8 1 15 1 32 1 33 1
oafarx 5 1 1 12 1 19 1
oagnr9 2 36 1
oaiorw -7 28 1 29 1 31 3
oajztd 19 0 3 5 1 14 1 16 10 17 1 18 2 20 3 33 1 36 3
oalpfw -2
oam2sy -6 13 1
2fgtv7 4 11 2 14 1 33 1
oapm1y 2 7 1 8 1 12 3 17 1 24 1 26 2 30 1 39 1
oas3hw 1 7 1 26 1
oasa59 -1 8 1
oayftx -2
oaygln -2
2fhvgf 7 1 1 4 1 24 1 25 1 28 1 36 1
ob1o4b -2 33 1
ob4dq4 -1 16 1
ob6aw9 -1 31 1
obamej 3 0 1 3 1 5 1 13 1
obep7r -3
obg2tc 6 22 1 31 5
obl5vl 1 16 1 17 1 28 1 38 1
obm3h1 -4
obrhvh -15 12 1
obysfx 29 1 2 5 1 16 3 19 5 20 6 25 3 26 1 29 1 39 1
obyu4z -13 1 1 5 1 15 1 16 2 19 1 26 1 31 1 33 1 36 1
obzbfa 15 1 1 4 2 10 2 19 1 20 2
oc5cce 0 36 1
oc5i1b -3
occ2ym -13 1 2 13 1 15 1 16 3 17 1 20 1 26 1
ocdawk 9 0 1 17 1 30 1 33 2 38 1
ochyhi -2
ocjk47 -2 8 1 11 1 30 1
2fnmlv 6 13 1 19 1 26 1
ocrxr8 -3
2fopr0 -2
ocyl8g 3 4 1 33 1
ocyybx 2 5 1
od21kl -1 33 1
od6vel -3
od7x7n 6 1 1 2 1 8 2 11 1 12 2 16 1 19 3 20 1 26 1 28 1 31 1 33 1 36 1 37 2
odcidd 28 1 1 14 1 15 1 17 2 26 2 28 1 31 1 33 3 34 4
odi3p0 -15
odi8kh 1 13 1 15 1 24 1 34 1
odj68p -2
odj6wx -1 24 1
odqccx -13
odqvhq 2 8 1 28 1
odsewv 7 8 1
2fsnsd -4
oe3pi9 0 8 1 16 1
oe6qw4 -3 1 1
oe7fft 3 8 1 12 1
oe85y9 6 37 1 39 2
oec3ly -3
oedotr 2 26 3
oeg2qy -4
oeq5al -1 8 1
oetiw5 -2
oeu0lx -1 10 1
oeyezh 0 3 1 36 1
oezsne -6
of6huq -6
ofcstu -1 9 1 31 1
ofely8 13 5 1 7 2 8 1 10 1 12 1 15 12 17 1
offb15 -4
ofh3m4 0 5 1 13 1
ofjngc -5
ofoyss 2 1 1 5 1 16 1
ofqlgy 1 19 1
ofu44o 1 7 1 9 1 15 1
ofum3g -10
ofxox5 4 19 1
ofxuk6 -3
8ss4v 4 30 1
og0da9 -12 3 1 15 2
og0ogr 7 33 1
og37e5 13 0 1 1 3 2 1 3 1 5 1 8 1 11 1 13 1 18 2 19 1 23 1 25 5 26 1 27 1 29 2 30 1 31 12 36 4 38 2 39 1
2g12ur 3 32 1 36 1
ogbqgp -8 5 2 10 1 20 1 38 1
2g1ow6 -10
ogidqd -5
2g1xeo -2
oglih6 1 1 1
ogp8cz 0 8 2 11 1 15 2
ogq04z 5 8 1
ogtpra 15 6 4 23 2 26 1 33 1
ogtyrv 13 1 3 19 1 31 1
ogv3hl 8 1 2
8t4xf 3 11 1
ogys0e -42 0 4 1 14 2 1 5 3 6 2 7 2 8 5 10 11 11 3 12 1 13 8 14 2 15 5 16 6 17 1 19 7 20 3 22 2 23 2 24 8 26 1 27 2 28 7 29 3 30 8 31 10 32 3 33 5 34 5 35 1 36 7 37 15 38 5
oh1ymj 0 11 1
oh28qy -6
oh3h0a -2
2g41dt -3
2g48rr -2
oh9gld -2
ohbnh9 0 10 1
ohbplc -44
ohd0y9 -5
ohdewe -4
2g5142 -3 0 1 3 3 5 11 6 3 7 1 8 7 9 4 10 1 11 1 12 1 13 1 14 1 15 4 16 4 17 5 19 1 20 4 24 4 25 3 28 1 30 1 31 3 33 6 34 1 36 3 39 1
ohfdfk -5
2g5e8b -12
ohljqb -5
ohocw3 15 9 1 10 1 32 6 38 3
ohq975 -5
ohqxyd 5 18 1 25 1
ohssxx 9 24 1 25 2 28 1 31 1 33 1
ohv1lm -3
ohv4oi -3
ohwfia 1 28 1
ohymig -4
oi5480 4 3 1 7 1 15 2 16 1 33 2
2g7u2l -2 20 1
oi8lvs 1 0 1 16 1
oiawk0 21 15 4 33 1 34 1 36 1
oidrh4 6 31 1
oii0e9 0 30 1
oiijpq -2
oiqo1v 22 0 2 1 4 3 2 5 1 6 1 13 2 23 1 25 3 30 1 31 1 33 4 34 1 36 1 38 2
oirgyj 6 8 1
2gaieg -1 31 1
2gajea 6 2 1 16 1 23 1
oiy3y6 -8 15 1
oj1psb 4 22 2 31 1
ojbic4 5 5 2 9 1
ojbp9f -2
ojifmd -2
ojj4hv -4 3 1
ojlm90 4 11 1 25 1
ojlt1o -7
ojri1n 0 7 1
ojtxol 8 15 1 20 1 29 2
ojwlcm -8
2gelu2 -4 16 1
2ggdlz -5
okr2re -5 0 2 1 2 8 2 13 2 14 1 15 1 17 1 18 1 19 2 33 1 39 1
okt4oh -1 12 1
oky3as -13 5 1 9 1 17 1 32 2 33 2
okywfq -2 7 1 36 2
okzrx3 -6
ol43ha 3 3 1 19 1 37 1
ol4bli 1 10 1 15 2 36 1
ol8vh4 -2 19 1 37 1
olbqgd -8 1 1 2 1 8 2 9 1 12 6 19 2 22 3 31 8 37 1 38 2 39 2
oldki0 -14
2gjidi -4
olgpsn 0 1 1
oljifs -5 38 1
olk0s4 6 16 1 20 1
oll6d1 1 17 1 30 1 36 1
olm6a3 -21 2 1 26 1
olo0hi 15 1 2 8 1 20 3 36 1
oludjr 5 34 1
olwnjd -19 5 1 12 2 13 1 16 1 35 1 36 1
om31iv -1 7 1
2glxm2 5 1 1 13 1 39 1
2gm38v 5 4 1 34 1
om6vpe -19 1 1
omhya4 4 2 1 6 1
omj91o -5 1 1 5 1 13 1 31 1
omoczm 3 38 1
omsia1 -2 9 1
omv1ip 0 18 2
omzr2t -4
on4cc1 -3 3 1 17 1
onb8kp -1 29 1 35 1
onboxd 5 19 1 20 1 31 1 36 1 37 1
onbtr5 10 1 1
ondf47 0 3 1 6 1
onexcm 1 16 1 20 1 26 1 37 1
onftv5 -5 9 1 28 1
onkku7 -1 5 1
onlkz7 5 24 2
onm6cx 5 12 1 13 1 20 1 22 1 25 1 30 1 31 1
onuhzu -2
onvaw7 -2
oo1q3w -16 0 1 5 1 8 1 10 2 11 1 12 3 15 3 16 6 17 3 20 2 26 2 28 1 30 1 31 2 33 2 36 1 38 4
2gt9nn 2 2 1
oo7b22 5 0 1 8 2 28 1 33 1
oo7ss1 26 0 2 9 1 11 1 14 1 20 2 31 2 32 8 33 1 36 1
oo7uhv -4 1 1
oo9blc -5
ooeeve -1 19 1 37 1 38 1
oof177 11 12 1 20 1 24 1 32 2
ooifid -3 2 2 19 1 30 1
oojrn4 3 5 1
ooq6jh 4 20 1 29 1 31 3
oosma0 9 5 1 10 1
ootw4g -7
oow6zg 8 0 2 15 1 16 1 17 3
ooy5ne 8 7 1 15 1 24 2 33 1
op4nn3 3 7 1 30 1
op64ti -1 8 1
op6wa1 -3
op77sa 7 3 1 19 4 33 1
op8tx2 -2 25 2
opbuix 3 22 1 31 1 36 1
opc7ke 1 37 1
2gy38a -6
ophe4f 9 0 1 30 4
opqikd 2 5 1
opsbk6 -9 5 2 8 1 10 1 14 1 18 1 36 1
optgkd 6 21 1
opveky 13 1 2 2 1 5 3 8 1 9 1 12 1 13 3 16 2 20 3 24 1 28 2 30 1 31 2 33 1 36 8 37 1 38 1
opwyx4 -9 31 1
oq0wr6 0 20 1
oq4g2c 4 7 1 12 1 14 1 24 1
2h0mjn -7 0 1 3 12 5 1 6 1 19 1 30 2 36 1
oq7gb7 -2 2 1
oqap51 2 9 1 33 1
oqllt7 -2
oqo1xs -4 33 1
oqpx03 -3 38 1
oqq7zk 1 8 1 32 2
oqs396 -2 5 1
oqvrv0 -3 0 2 1 1 10 1 25 1 36 1
oqwdci 4 24 2 31 1
2h38zc -9
oqx5nb 0 24 1
or491r -4
or4h8c -30 1 1 6 1 8 2 10 3 13 1 14 1 16 3 19 1 20 6 23 1 24 1 25 2 26 5 27 1 28 1 31 3 33 1 34 1 36 1 38 1
or4qys -3
2h4grw -3
or8q44 -3
orfpmf -11 5 3 8 1 12 2 14 1 28 1
orj0fm 5 2 1
orkzeo -5
orle8x -2
ormikl 2 8 1
oro885 -9 5 2 9 1 10 1 12 2 13 2 14 1 19 1 24 1 33 1 36 1
orp3k0 1 7 1
orpwbb -7 9 1 31 1 39 1
orx5sz 7 37 3
os4u20 6 8 2 12 1
oscnmy 2 8 2 16 1 31 1
2h8ph0 -23 0 1 3 1 5 7 8 10 11 1 14 1 15 4 16 4 17 4 20 1 31 3 32 1 33 5 34 1 36 3
oshhjd -3 34 1
oshp34 14 20 3 24 2
osifet 11 3 1
oslaq9 -1 13 1 20 1
oslnoq 2 8 2
osmsm7 -2
2h9jnr -2
2h9m89 13 8 1 25 3 34 1
osovzd -2
osp0e1 -3 37 1
osxkla -3
ot55xs -2
2hbee6 2 39 1
ot941w 9 0 1 1 2 2 1 3 2 6 1 8 2 9 4 10 3 12 3 13 1 19 2 20 4 21 1 22 3 23 2 24 1 26 2 28 2 29 1 31 7 33 1 37 7 38 2 39 1
othzon 3 7 1 13 1 33 1
otiu92 11 9 1 16 1 36 1
otlfd5 4 22 1 31 1 34 1
otpr0x 17 0 1 7 4 13 1 16 11 28 1 33 1 36 2
otr8wa -8 0 1 32 2
8xraq 2 20 1
otsn8o 2 22 1
otsvh6 -2
otti8b 3 22 1
2hdwg4 3 16 2
otvjk6 7 8 1 10 1 11 1 12 3 13 2 14 1 15 2 19 1 24 2 30 2 31 2 33 3 36 3 38 1
ou0em5 -16 5 1 13 1 26 3
ou2gb1 -1 28 2
ou5ym9 -8
ou9v71 -1 8 1 31 2
ouann8 -2 10 1
ouhubs 4 2 1 14 1 30 1 31 2
ouif4i 5 2 1 4 1 8 2 10 1 12 2 32 1
oukn5v 3 3 2 5 1 6 3 9 1 11 1 15 1 20 1 22 1 26 2 31 1 34 1
ouol25 -1 10 1 38 1
ouot5m -2 5 1 7 2 12 1 15 1 19 1 24 1 25 1 33 1 38 2
ouzt2t 1 30 2 36 1
ov128v 3 16 1 20 1
ov1m5u 3 12 1 29 1
2hixjh 0 1 1 33 1
ovc905 2 28 1 31 1
ovcstd 5 8 1
ovcymu 10 4 1 22 1 30 1 31 3
ovdg9x 6 11 1
oveebn 0 5 1 20 1 36 1 38 1
ovez46 -3
ovf3fc 0 15 1
ovj1uo 6 0 2 16 2 18 1
ovlg35 -6
ovnv7j -8
ovo3kp -9 13 1 17 1 33 1
ovp35z -5
ovr0l2 -3
ovr9yh -3
ovtixq 5 30 1
2hloak -10 25 1
ow2lqt -3
ow3553 -2
ow4qsv -3
ow5ffm 20 1 1 7 1 10 1 13 1 16 5 20 5 23 1 26 1 31 2 37 7 38 1 39 1
2hm5vu 19 8 2 20 11 31 1 39 2
owanc6 -1 17 1
owbwpm 1 24 1
owd44u -1 7 1
8yp4h -2
owfif0 6 4 3
owh462 -1 9 1 33 1
owj0pn -2
owjhw2 -28 0 5 1 7 2 4 3 1 5 10 6 3 7 3 8 9 9 6 10 3 11 1 12 4 13 7 14 4 15 12 16 3 17 1 18 2 19 2 20 8 22 2 23 1 24 2 25 4 26 5 28 14 29 1 30 23 31 21 32 2 33 7 34 6 35 2 36 3 37 6 38 3
owlhbb 12 1 1 4 1 10 4 12 2 19 1 26 1 31 1 36 3 37 1
owtlfy -3
oww7w8 2 29 1 31 2
ox4ptl -4 5 1 15 1
ox6hwi 2 20 1
2hq4r7 1 1 2
oxb0e1 0 9 1 13 1
oxcwqa 0 5 1
oxi851 6 0 1 18 1 38 1
oxk6eo -2
oxpxvl 4 0 2 26 1
oxq34l 0 8 1
oxrngj 2 7 1 12 1
oxwef6 -2 5 1
oxwfus -4
oy0ilx -4
oy2bc8 -4
2ht278 -3
oy8rh0 -4
oy9ivs -23 1 1 2 1 4 1 7 2 9 1 11 1 12 2 13 1 15 5 16 1 18 2 19 1 24 2 25 1 29 1 32 1 33 7 36 4
oy9l1v 0 36 1
oyaqwk -3 8 1
oycjkn -1 3 1 34 1
oyihue 5 3 4
oyn1cu 2 13 1
oyqppq 4 22 1
oyt35p 5 31 1
oyudsi -7 38 1
oz1v7q -6
2hx1bn 6 1 1 9 1
oz7j9c -3
oz8g6a 0 38 1
oz9ugi -2
ozigzd 0 25 1 33 1
ozju8e -13 1 1 36 1 37 1
ozsvb9 -2
oztxtt 2 20 1
ozvnvr -10
p02681 19 1 2 7 1 8 1 12 1 13 2 16 1 19 1 20 1 24 1 28 1 29 1 31 1 33 1 37 1
p02hzq -1 11 1 33 1
p05ka2 4 0 1 14 1 15 1 17 1 39 1
p09qde -2
p0b23f -3
p0ct1p 10 0 2 1 1 3 2 8 2 10 1 11 2 12 2 13 1 14 1 15 1 18 1 19 13 29 1 31 2 39 2
p0drgo -3 5 1
p0ebb3 -9
p0f601 7 1 1 2 1 13 1 18 1 19 1 25 2 31 1 38 1
p0fkn5 22 8 1 16 1 25 1
2i2huc -2
p0suhr 0 11 1
p0wzzg -3 33 1
p0y4fh -11
p0yar3 -1 33 1
p10p8r -4
p12h0d 3 0 2 5 2
p17tai -2 16 1
p188uv -5 0 3 6 1
p1brcp -5
p1cwag -3
p1g71v -1 27 1
p1hcck 1 10 2 22 1 28 2 31 1
p1iiil 0 33 2
p1nmar 6 15 1 20 1 26 1 28 2 37 1 39 2
p1pi0a 3 0 1 11 2 15 1 16 2 20 1 22 1 24 1 30 3 31 2 33 1 36 1 39 1
90mk1 2 1 1 5 2 33 1
p1sl3h -13 16 2 31 1
2i6yk3 2 16 1
p1yxqy -2
p22r06 -1 11 1
p27pkn 4 0 2
90t2n -16 11 2 14 2 30 1
p28rsd 8 8 1
2i8jil -5 8 2
p2gio3 -5 38 2
p2oqir -6
p2pkv9 -1 36 1
p2uqfi -1 30 1
p2uxmz -3
2iabhe -2
p301r1 -2
p32hfe -3
p335my -3
p33hb3 -10
2ib5l1 -1 7 1 15 1
p34m8l -22 2 1 24 1
p34rh9 -3
p38s8q -4 15 2 18 1
p3da74 4 16 1 36 1
2ic8mx 6 13 1
p3estn 1 0 3 15 1 16 1 38 1
p3f18v -4 7 1 20 1 31 1 36 2 37 1
p3hik6 -4
p3r49m 0 0 1
p41qr8 -2
p41wjv -5
p44uv7 -5
p4atis -6 0 1 17 1 18 2
p4exvm -3 1 1
p4i5xv -3
p4jken 2 20 1
p4oeds 4 1 1 9 1
p4s9cx 3 5 1 36 5
p4wpj3 -3
p4wuj7 0 8 1
p4wwm8 2 9 1
p4xqh6 -4
p4ymil 3 10 1
p505ag 3 30 1
p51ovd -3 1 1
p53lzu -2 12 1 13 1 14 1 30 1
p53njt -3
p588yc 4 1 1 5 1 8 1 10 2 13 1 20 2 39 1
p59g1x -1 33 1
p59m7u -3
p5c9ca 7 5 2
p5dlbl 6 22 2
p5dyw3 0 33 1
p5fau0 2 12 1
p5fsa5 -2 31 1
p5o8ew -10 1 1 5 1 8 1 10 1 11 1 12 1 25 1 30 1 33 2 36 1 38 2
p5wqtg 5 8 1
p5wyjw -6
p64ydi -3
p69hk8 -14 26 1 31 1
p6evar 2 8 2 16 1
p6fbpm -3
p6kxi1 -3 19 1
p6lp06 5 13 1
p6rw16 7 16 1
p6wdz2 27 7 2 20 2 23 1 28 5 31 2
p6xkm4 -4
p6y10f 1 8 1 12 1
p6zhdl -3
p7462h -11
2ipmhl 0 5 1
p79d8z 5 38 2
p7dp6d -6
p7gnif -2
p7ieaw 3 8 1
p7jo8w -22 16 1
p7kndx -3
p7kqjp 14 1 1 5 1 19 2 37 2
p7p0lq 6 31 1
p7q4vq 8 4 2
p7qthp 1 30 1 31 1
p7r2s7 -11
p7wacc 7 1 2 13 2
p7wnr6 3 32 1
p82vm4 -7
2it6kr 4 26 1
p886hi 5 31 3
p8cd3l 4 3 1 16 1 37 1
p8dybi 3 19 4
p8e7wv -3 8 2 12 1 28 1
p8qv3t 8 14 1 17 1 20 1
2ivmwm -3
p8yln3 -21 16 1 20 1
p8ytdy -6 13 1
p92ax9 2 5 1
p933m0 5 12 1 19 1
p936sc 0 17 1
p95ctr 1 30 1
p99bdk -13 0 1 36 1 38 1
p9brvb 13 12 1 30 1 31 4
p9f4n9 -3
2iy5v0 -4
p9jfjy 2 20 1
p9lkkr 9 30 1
p9u37l -6 12 1 17 1 36 1
p9wzyp -1 31 1
pa1e6t 3 5 1
2j0a1g 4 19 2 23 1
pa2v74 -1 5 1 31 1
93nu6 -11 9 1 15 1 20 2 32 2 39 1
pa6tre -1 30 1
2j167v -4
pae38o 5 36 1 39 1
paem1u -1 8 1 28 1
pafhak 28 0 9 1 18 2 9 3 3 4 10 5 28 7 7 8 39 9 7 10 41 11 15 12 29 13 16 14 12 15 10 16 36 17 6 18 4 19 28 20 47 22 11 23 3 24 37 25 5 26 6 27 2 28 42 29 6 30 18 31 46 32 6 33 38 34 6 35 2 36 129 37 23 38 43 39 11
pajj8f -8
pal5ka 1 4 1
2j26g1 -6 8 1
pam5tt -4
pamh76 -10 5 1 9 1 11 1 33 1 36 1 38 1
paq7ti 3 5 1
paslga -3
paya54 7 24 1 36 1
payl30 3 9 1 15 1 18 2
paz5ol -2
pbb0ke 10 10 1 20 1 22 1 37 1
pbcq0e 0 1 1 15 1 24 1 33 1
pbcwy4 3 0 3 3 1 17 2
pbew4n 5 8 1 17 1 25 1
pbfpyp -4
pbicfg -5
pbiqem -10
pbkgf1 1 32 1
pbma2k 2 11 1 12 2 33 1
pbmsxy 4 9 1
pbq0az -6 15 1
pbsmn5 -4 26 1 33 1
pbvuqe -6 15 1 37 1
pc1b9l 2 1 1 26 1
pc7rix 8 5 1 13 1 15 2 24 1 36 1
pc8kyq 0 8 1 20 1
pc9nfu 23 0 4 2 1 15 1 16 1 28 2 29 1 31 1 32 1 33 1
pc9pmx -6
pcbqdr -3 36 1
pcc49w 3 1 2 24 1 25 1
pcfl1u 6 1 1
pciw3d 0 7 1
pckoie 5 6 1
pcmuye -2
pcq7zl -8 7 1 8 2 13 1 16 1 17 1 23 1 24 1 26 1 28 1 30 2 32 5 37 1
pcqs58 -1 31 1
pcsmph -6 1 1 12 1 13 1 31 2
94mse -4
pcx2sn -1 10 1 30 1
pd1kga -7 36 1
pd76uo -3 1 1 3 1 5 1 7 1 14 1 15 1 16 2 20 1 24 1 25 1 26 1 28 1 32 1 33 2 36 2
pd8r2b -6 1 3 8 1 26 1 30 2 36 1 37 1
2jcepq -2 31 1
pdgx7p 14 1 3 8 1 19 1 25 4 29 1
pdi6g0 -4 29 1
pdv0lo -2 15 1
pdx3eh 1 31 1
pe293a -5 15 1 32 1
pe2fdf 0 1 1 19 1
pe495w 7 3 1 12 2 36 1
pe5dk1 5 0 1 12 1
pe7a63 7 16 1
pe7x3x 3 19 1 37 1
peczfc -2
ped5wj 10 1 2 16 1 19 1 25 1 31 1 39 1
peeuuw 8 9 2 11 1 19 1 25 1 31 1
pef3xp -3
pefbug -3 1 2 19 2 24 1 28 1 34 1 38 1
pej63t 1 31 1
pemymq 10 7 1 16 3 20 1 33 2
pewn0y 1 20 1 39 1
pexppc -19 2 1 3 3 5 9 6 1 9 1 10 1 11 5 12 2 13 3 14 3 15 3 16 5 17 1 18 1 20 3 22 1 25 1 26 1 28 1 29 1 30 2 31 7 32 3 33 9 36 1 38 1
pf5llt 2 7 1 15 1 20 1 39 1
pf7hrr -2 33 1
2jirkq 1 12 1
pfjcja 3 8 1 33 2
pfk113 -3
pfkjje 1 19 2 37 1
pfnmpt -2 16 1
2jkf6w -5
pfph9y -2 9 1 12 1 33 1 36 1
pfssh3 -2
pfy0h8 -1 33 1 37 1
pfzlwc -2
pg02oy 25 1 3 2 6 3 1 5 3 7 4 8 10 9 2 10 5 11 5 12 15 13 14 14 2 15 24 16 17 17 1 19 8 20 25 22 1 24 10 25 6 26 7 28 11 30 4 31 27 32 6 33 28 34 2 36 13 37 6 38 3 39 2
pg1ayv 4 8 1 9 1 12 1
pg1x1x -3
2jlz22 -3
pg93xw -3
pgb0nh -5
pgb2i4 3 31 1
2jn5z9 2 33 1
pghfrs 12 3 1 11 1 30 2 36 1
pgrapr 2 33 1 36 3
pgveqr -4 9 1
pgx4vv -3
pgy6yo 1 13 1
ph0dt1 -1 15 1 20 1
ph30un -3
ph92x4 -5
phcvpm 3 7 1
phg5l3 -7 37 1
phiobv 5 7 1 15 5
phlqz6 -7
phm4ce -2
phmiqt 17 1 2 5 1 12 1 19 2 39 1
phr6w9 -5
pht0bl -3
phx5j9 -3
phx9xp 2 10 1 15 1 38 1
phyd3g -2
pi0p75 -2
pi56fc -3 28 1 31 1
pi799k 2 10 1 22 1 31 1
pid340 8 10 3
pigby9 -3
pigicg 2 35 1
pijzl3 3 1 2 5 1 8 3 9 5 15 2 31 1
pime67 -10 20 1 39 2
pisn5h -3
2jvsxk -10
pivr5w 1 37 3
pivu3u -8
2jw138 0 0 1 18 1 38 1
pj1izc 9 5 1 22 1 31 1
pj9zj4 3 0 1 25 1
2jxhqm -3
pjghkf -7 0 1 5 1 8 2 15 2 19 1 23 1 28 1 31 1
pjh87q 2 9 3 10 1
pjl5ol -6
pjlcyv -2 3 1
pjlwel -4
pjslb7 -8
pju119 -1 30 1
pjx2of -4 15 1
2jzs8o -5 23 1 33 1
2k01bw -1 26 1
pk18cr 4 16 1
pk2x9a -3
pk33xe -3 19 1
pk7mck 1 2 1 4 1
pk7wnq -3
pkbwvp 2 7 1
pkf7z4 -2 1 1 25 1
pkhgxz -7
pkk0z7 1 9 1 31 1
pkl7pe -7
pknilg -2
pko7t1 4 19 1
pkqv1s 8 0 1 5 3 10 1 15 1 19 1
pkx1p0 -2 31 1
pl25ns -7 37 1
pl2b9o -3
pl3ln5 -1 12 1
pl8irn -4 22 1
pl9d4m 23 2 1 8 5 9 1 12 3 22 5 24 1 25 1 26 2 27 2 28 3 29 3 30 12 31 35 32 1 35 2
plhgyp -4
plixvi -3 3 1 22 1 31 1 38 1
pllald 1 30 1
2k5qjg 0 36 1
2k5veu 0 0 1 28 1 31 1
plp91t -4
plpkae 2 19 2
plrc89 -25 0 13 1 37 2 1 3 3 4 1 5 15 6 3 7 5 8 19 9 1 10 20 11 7 12 5 13 27 14 8 15 12 16 25 17 3 18 3 19 28 20 8 21 1 22 3 23 4 24 11 25 4 26 5 27 2 28 17 29 10 30 24 31 22 32 6 33 8 34 10 35 1 36 29 37 28 38 12 39 2
plubvc 2 3 1
plvqjp -3 12 1 28 1 31 1 36 1
plxzlr 2 0 1
plyqrb -6 5 1
plz2vi -7
pm00oh 4 9 1 11 1 13 1 24 1 37 1 38 1
pm5eyx -4 10 1
pm7mup -2
pmcpl9 0 32 1
pmd6e0 -12 10 2 13 1 36 1
pmgzwv 0 19 1 37 1
pmhkw8 -8
pmiuq4 7 1 1 38 1
pmygfw 0 20 1
pmynzi 7 5 1 30 2 37 1
pn2142 7 9 1 19 1 37 2
pn3rg8 8 8 2 27 1 28 1 33 1 36 1
pn4e9u -3 26 1
pn665v -2
pn6zq3 -4
pn72s8 -2
pn8b6q -2
pn999e -5 0 1 1 1 3 3 5 1 7 2 9 3 10 1 11 1 13 3 15 3 19 1 20 8 24 6 25 1 28 3 29 1 31 2 32 1 33 6 36 3 38 1
pn9s1d 9 31 2
pnbapg 20 5 1 13 1 24 1 31 1 32 2 33 1 36 1
pnc5ak -1 31 1
2kc32f -7
pndsw1 -2 0 1 1 1 4 1 15 1 33 1 34 1 39 1
pnhjyp 8 7 1 14 1
pnnfdp -6
pnpnwt 4 16 1 25 1
pnrgbq -4
pnusyo -3
pnwk1b 14 7 1 20 2 26 2 33 1 39 1
pnxz7b -22 1 3 4 1 8 1 10 3 12 1 13 2 16 1 17 1 25 1 28 1 29 1 31 1 36 3 37 1
pnyqxp -4 1 1
pnzd0w 3 1 1 5 1 17 1 36 1
pnzehm -3 9 1 36 1
po16xb -3
po4as8 2 15 1 31 2
po5u12 -2
po7yck -2
po8b4h 3 5 1 16 1
po9t5x -6 12 1 37 1
2kfgnq -3 28 1 30 1 38 1
pof3ob 4 13 1 22 1
pofei0 4 10 1
poidwt 0 24 1
pokujq 5 15 5 17 1 32 3 33 3
polqsv -4 14 1 31 1
potj4a -5
powj3f 1 30 1
xb5x -2
ppbaj9 24 5 2 6 1 19 1
ppbndx -3
ppf11z 1 12 1 31 1
ppi2ud -6 8 1 12 1 15 1
ppi6vd -1 13 1
pplf9t -2
pplisn 4 5 1 33 1 36 1
ppoveu -2
2kkho5 -3
ppxr2x -3
2klhat -3
pq0cju -3 1 3 5 2 8 3 12 1 16 2 19 1 20 4 26 1 28 1 29 4 37 7
pq32lk 14 4 1 7 1 8 5 12 4 13 3 14 3 15 2 16 2 19 5 20 1 26 10 28 2 29 1 31 4 32 1 33 1 36 1 37 4
pq4jou 5 8 2
pq90gk 3 5 1 8 2 20 1
pq96j5 -6 28 1
pqc9bf 2 31 4
pqclma 6 1 1 19 3 38 1
pqg3vc 5 12 1 20 1 22 1
pqlbzv -2
pqo0qi -10
pqtvxw -11 10 1 20 1 26 1 28 1
pquvmm -1 8 1
pqwrqg 4 15 1 17 1 32 1
pqxvbk -4
pr2hko -5
pr4hbv 2 16 1 33 1 38 1 39 1
pre9vv 4 3 1 5 2 8 1 10 1 12 1
prfgr2 1 5 1 8 1 36 1
prkohy -4
prn84o 0 28 1
pro45q -4 1 2 3 1 19 2 31 1 36 2 37 1
prpq63 -2
prqz7l 0 0 1
prsyju 1 32 1
prysyd -1 8 1
ps1sjc -2
ps6wpr 14 8 2 13 1 25 1
psa2bh -3
psacbg 4 8 1
psiwse -4
psj9jb 3 1 3 5 1 8 4 10 1 15 1 24 2 31 1 33 1 36 1
psq2qx -10 7 1 16 2 20 2 26 1 29 1 31 2
psujsg -4
psvb7b -2
2kwaom 3 5 1
pt00je -12 0 1 3 2 5 1 12 1 36 1
pt0wer 5 1 1
pt1btb -4
pt1nu0 8 20 1 28 1 31 1
pt35jo 9 1 1 25 1
pt6dl9 -2 31 1
ptan27 4 31 1
ptcwas -2
ptdl45 2 12 1
ptel7f 3 15 1
2ky5di 0 36 1
ptj5tx 4 27 1 31 1
ptm250 4 2 1 10 1
2kyo26 -1 15 1 30 1
ptotjv -16 6 1
9aq8q 4 8 1
ptwikv 2 38 1
ptylan -10 32 1
pu2pmd 2 30 1
pu4fye -7 16 1
pu53hh -7 19 1
pu5sca -3 19 1
pu92yb 0 37 2
pu9ony 3 10 1
puedq2 2 0 18 1 18 2 4 3 12 4 2 5 14 6 3 7 2 8 33 9 2 10 8 11 5 12 32 13 12 14 6 15 13 16 32 17 20 18 3 19 9 20 27 21 1 22 1 24 7 25 39 26 12 27 1 28 11 29 4 30 24 31 8 32 7 33 16 34 3 36 32 37 29 38 12 39 6
pufl62 -11 12 1
puhlgt 3 1 2 39 1
pui1so 5 2 1 8 1 17 1
pultsv 3 5 1 9 1
pupjpp 5 1 1
puxbee 4 1 1
2l3edk -4 33 1
puy6v9 -5
puzibo -92 0 6 1 11 2 1 3 1 4 1 5 7 7 1 8 6 10 9 11 2 12 9 13 8 14 1 15 4 16 19 17 3 18 2 19 15 20 9 23 1 24 2 25 11 26 2 28 4 30 2 31 1 32 3 33 8 35 1 36 24 38 4 39 1
pv2ntn -5 8 1
pv37lo 3 8 1 15 1 28 1
pv6r9p 2 16 1 24 1 25 2 33 1
pv6wkk 0 1 1
pv9n89 5 15 1
pvbdgk -16 0 2 1 4 2 1 4 1 5 7 7 2 8 5 10 4 11 2 12 4 13 6 14 2 15 6 16 6 18 2 19 2 20 6 22 4 24 1 25 3 26 3 28 1 30 1 31 10 32 4 33 6 36 8 37 2 38 1 39 2
pvbt69 -10
pvfrbs 2 13 2 14 1 32 1
pvk5j5 -5 13 1
pvns0w -3
pvqr9m -4
pvt05v 9 5 1 8 1 12 1 24 1 33 1 39 1
pvvo5r 6 16 3
pvznk5 5 31 1
pw0ef5 -4 37 1
pw2apx 0 13 1
pw43e7 -2
pw48ap -1 7 1 15 1 16 1
pw610j 0 12 1 15 1
pw73in -2 14 1
pw7oaf 7 13 2 33 1
pwa0rc 9 8 1 12 1 33 1
2l8cil -2
2l8rjj -5 19 1
pwm7e9 2 5 1
pwpul1 -3 12 1 15 4 28 1 32 3
pwwe52 -2
pwylht -10 33 1
pwz079 -7
px37zr -2
px5ekn 4 15 1 16 1 19 1
px9e0h 0 26 1
pxeboy 5 5 1
pxiag4 0 5 1
pxl45q -15 1 1 16 1 19 2 28 1
pxpnkm 0 25 1
pxt6gn 6 5 1 16 1
pxucbf 0 19 1 36 1
py020l 3 33 1
py6r31 -3 8 1 29 1
py7ah9 7 1 1 15 1 16 1 26 1 28 1 33 1
py9zks -6 13 1
pycd2j -2 3 1 15 1
pye36z -4
pykgop 3 0 1 1 1
pyqkv6 -8
pyrxh9 1 19 2
pysgw1 -3
pytmt8 2 16 1
pz312h -2
pzc2rf -2
2ljh6g -4
pzicjn 9 15 1 31 4
pzifvu 8 23 1
pzihc5 0 5 1
pzjzlp -13 0 2 1 4 3 2 4 2 5 7 6 5 8 4 10 3 12 1 15 2 16 6 17 2 19 1 20 5 22 1 24 1 26 1 28 1 33 2 35 1 36 1 38 1
pzkk57 -11
pzs134 -3 14 1 31 1
pzt76d -2
pzwl5t -2
q01a5f -3
q034lj 4 22 1 28 1 31 2 35 1
q03rgf 1 22 1 24 2 30 1 36 1
q05hi6 1 5 2 16 1 36 1
2lm628 -2
q08y5f -2
q096mf -13 14 1 16 1
q0bcpw -22 0 1 5 1 37 3
q0du4d -5 5 4 7 1 15 1 32 1
q0ftuy -3
q0hqut 3 11 1
q0iboi 1 8 1
q0ipxd -3
q0jeby 2 22 1 31 1
q0jif5 -2
q0mgio 6 12 1 13 1 28 1
q0mu02 -1 1 1 12 2 13 1 15 4 23 1 26 1 29 1 33 2 36 1
q0mz5s 1 15 1 33 1
q0mzz6 -9
q0vjjh -1 0 1 5 1 15 1
q0wumv -4 0 1 5 1 24 1 26 1 33 1
q0xx4a -3
q12ung -3 22 1 31 1
q15sl4 -12
q16r9b 8 16 3
q19ehu -6
q1a7mf 2 3 3
q1ay9t -4 2 1 20 1
q1c2pp 8 8 2 28 1
q1f6ub 4 0 3 16 2
q1gck9 9 1 1 20 1 23 2 30 1
2lrtsw -1 12 1 16 1
q1stoy -3
q1vbzw -4
q1x6fv -5
q1y464 -4
q239hj -2 22 1 29 1 35 1
q245ki 0 26 1
q28nad 3 0 1 8 1 24 1 30 1
2ltrod -2 8 1
2ltufx -10 8 1 16 1 36 1
q2bawk 2 19 1 31 2 37 1
q2cp8o 1 15 2
q2fl0j -22 31 2 34 1 39 1
q2g0lf 19 9 1 10 2 15 1 34 1 38 1
q2gbdh 6 4 1 28 1 30 1 31 1 36 2
q2ha9h -4
q2hi06 -10
q2ozys 5 10 2 31 1
q2p4bj -2
q2u439 7 8 1 36 1
q2xwzb -2
q2y0aq -6
q2ymwa -4 19 2
9e1bt -37 1 5 7 1 10 4 12 4 13 3 16 3 18 1 19 1 20 2 26 2 30 2 31 1 33 2 34 1 36 3 37 1
q31wio 2 30 1 36 1
q355e0 -2 29 1 31 1
q37oze 1 37 1
q38yex 2 25 1
q39ns1 1 1 1 33 1
q3e11i 1 1 1 5 1
q3eboc -2
q3g4o1 3 8 1
2lymwz 1 1 2
q3ob2o -2
q3pn23 4 8 3
9eb91 -2
q3vc7o 2 19 2
q3w252 4 20 1 32 1 33 1
9eduy 6 0 14 1 44 2 22 3 3 4 1 5 24 6 3 7 14 8 46 9 28 10 13 11 4 12 63 13 31 14 9 15 46 16 25 17 38 18 2 19 63 20 25 23 1 24 16 25 54 26 31 28 23 29 1 30 4 31 10 32 10 33 19 34 2 36 11 37 23 38 5 39 12
q3yo4p -2
q47uk4 8 1 2 10 1
q48udc -1 31 1
q49pmz -5
q4a8md 3 11 1 19 1 26 1 32 1
q4awpw 3 5 1
q4bd2r 0 24 1
q4duc0 -60 1 1 4 2 12 2 19 1 22 1 29 3 30 1 31 2 35 1 36 1 37 1
q4dzf1 22 0 6 1 5 2 4 3 1 4 1 5 15 6 4 8 14 9 6 10 23 11 7 12 6 14 1 15 12 16 17 17 6 19 7 20 9 22 1 26 8 28 4 30 9 31 10 32 4 33 14 34 2 36 15 37 1 38 6 39 1
q4erjk -2
q4hjvq -6
q4hzgn 4 19 2
q4k4oy -2 12 1
q4ngbl -7 1 1
q4qshu -3 0 1 9 1
q4vrm8 -4
q53yoi -10 34 1
q54ulz 2 20 1 26 1
q5cro9 -7
q5k8m9 5 33 1
2m5qu0 -3 9 1 24 1
q5n3gn -3
q5obv7 2 8 1 25 1
q5thlp 1 1 1
q5ufkv 6 17 1 28 1 36 1
q5v42q 0 28 1 38 1
q5vhg6 -6
q5w0aa -1 0 1 16 2 18 1
q5w5jf -6
q5yxel 0 14 2
q6083f -5
q60sfr -2
q64tia -5
q67o65 -19
q69cha 4 5 1 36 1 38 1
q6a7vc 0 26 1
q6cj2y -3
q6fdk9 2 10 1 19 2
q6h8ce -2
q6i60t 10 8 1 13 1
q6ihvp -5 8 2 34 1 37 1
q6m9oc 11 0 1 11 1 19 2 38 1
2m9h3m -4
q6os84 -10
q6pvrm -4
q6rqwr 4 31 1
q6s59z -6 10 1
q6tl6m -2
q6ukxy -2
q6uq6d 11 22 1 28 3 31 3
2mak0v -3
q6ycdf 4 33 1
q6yi0w -3
q76vxg -7
q788bk -2 8 1 19 1 31 1
q79iu7 9 20 2 22 1 29 1 31 5 36 1
q7a16r 2 1 1
q7ips2 -6
q7ovgk 13 0 1 16 1 17 1 23 2
q7pk04 -6 5 1 8 3
2mddjc 0 8 1 24 1
2mdhg9 3 1 1
2mdof7 2 12 2 36 1
q7wdjv 0 25 1
q838jz -3
2mez75 1 19 1
q8636l 0 0 1
q86y4c 0 0 1 4 1 10 2 12 2 16 4 19 1 22 1 30 2 31 8 36 1 39 2
q88i24 -2 8 1
q89csk -6 1 2 8 1 12 1 20 1 26 1 33 1
q8fbeq -22 13 1 25 1
q8k17o 2 30 1 36 3
q8ku3h 7 23 1 24 1 36 1
q8kz2h -3 13 1
q8mlb2 -19 13 1 14 1 17 1 32 2
q8mx2n -3 12 1
q8zfrb -2
q90z9m -1 12 1 37 1
q9185t 1 19 1
q95sh5 -8 1 2 5 3 8 3 9 3 10 4 12 2 13 2 19 82 20 1 22 1 23 13 28 2 31 6 36 1 37 18 39 9
q966s4 2 2 1 8 1 10 2 28 1
q96i5t -3
q96l2m -2
q978lr -5 8 1 30 1
q97kzw -4 12 1 18 1 25 1
q99i0g -2
q99skx -4 0 1 5 1 7 2 12 1 15 5 16 1 19 1 20 4 25 2 28 1 33 1
q99u7k 0 8 1 10 4 17 1
q99wvn 6 36 1
q9a00b 0 6 1 16 1
q9dpks 1 5 1
q9ewqh 0 22 1 24 1 38 1
q9fvwv -2
q9iy8a 7 32 1
q9qi2g -4 39 1
q9rsyb 1 13 1 33 1
q9uh2x 2 29 1
q9w42b -3
qa0vs4 -4
qa67gr -4
qacss4 -2
qafpkd -3
qagfq2 -6
2mnco2 4 8 1 36 1
qajze5 -3 24 1 37 1
qatn8r -1 22 2
qav2l6 -5
qaz9ck -5
qb00l0 6 5 1 7 4 8 2 10 1 11 1 12 3 15 26 16 1 17 1 19 3 20 1 24 1 25 6 30 1 31 1
qb2sf3 -2
qb3seu 10 0 4 7 1 13 1 15 1 16 3 19 3 20 1 26 1
qb4vew -10
qbaj4g -2
2mqdw7 4 2 1 13 1 30 1
qbc3u2 2 8 1 24 1
qbczlr -5
qbg47p -3
2mqwfj 0 8 1 16 1
qbhc6u -2
qbmggd -6 8 3 13 1 15 1 20 1 33 1
qboxve 2 14 1
2ms00m -2
qbvg5c -7 13 1 19 1
qbxwnn 9 23 2 26 1
qbyw9q 0 6 1 16 1
qbzhdz 7 13 1 20 1 22 1
qc1b9k 1 32 1
qc1dlc -2
qc4blo 0 36 1
qc6he2 -7
2mtlxe -2
qce9yd -1 0 1 1 1 8 1 10 1 12 1 16 1 24 1 25 1 26 1 28 2 31 1 38 2
9hj55 4 5 1 8 1
qcsp4p 5 16 1 19 1
qd0fl1 6 5 1 10 1 16 2 24 1 36 2 39 2
qd4kij 0 8 2 15 1 20 1 27 1 38 1
qd9v5t -2
qdcgdk -2 20 1 31 1
2mxsnu -5
qdhkd2 5 0 1 3 2 7 1 19 1 20 1 24 2 25 1 30 1 32 1 33 1 37 1
qdhtqv -4
qdje5i 2 36 1
qdjn57 10 11 2 30 1 32 1 36 17
2myuau -4
qdp6th -1 31 1 33 1
qdzqs3 -10 1 1
qdzv2p 4 16 1 22 1 28 1 31 1 36 1
qe9y6x -3 8 1 25 1
qeazjo 0 33 1
qeb82s -2
qeeyzk -4 15 1 36 1
qeffq1 -4
qeh9gp -1 5 1
qejpf6 -5 9 2 12 1 31 1
qepg9e -7 3 4 33 1 34 1 36 1
qeq73w 9 23 2 26 1
qet4zu 1 28 1 39 1
2n3232 2 34 1
qeuohy 2 16 3 20 1 33 1
qewika -10 8 1 26 1
qeyk5n 14 0 1 9 1 32 1 38 1
qeyppm 5 28 1 31 1
qf1jtj -2
qf1v7l -5
qf9gu6 -1 1 1
qfcbxo 15 5 1 8 2 9 2 10 3 12 8 13 2 19 2 22 2 24 1 28 3 29 1 31 1 32 1 33 4 36 1 37 1
qfcgts 1 17 1
qfg0bk 0 25 1
qfk1yu 2 36 1
qfk6f9 -2
qfmzjb 1 33 1
qftd49 -5 34 1
qfvj4x 1 1 1 10 1 38 1
2n7ith 1 10 2
qg3mka -3
qg6c3x -20 8 1 38 1
qg7gm9 -5
qg7l3g -2
qg7wcg -2
2n81c9 0 31 1
qgadgn -4
qgcize -5 14 1 24 1 33 1
qgd9yp 6 8 1 12 2
qgeito -14 5 1 30 1
qgf8k9 4 8 1 10 1 15 2 29 1
qgfsuc 5 5 1 20 1 24 1 33 1
qgimcb -8 10 1 13 2 36 1
qgle8r 17 10 1 11 1 13 1 15 1 18 1 20 1 36 3 38 1
2n9g0p 1 8 1
qgmjcs 3 14 1 19 1
qgmu9r 1 19 1
qgn8ye -6
qgo5q2 7 10 1
qgp1yz 3 8 1 9 1 12 1 20 1 33 1 38 1
qgqm6e -6 10 1 15 1
qgu8f4 -2
qgwaur 0 0 2
qgwr23 -2
qh58om -8
qh5wx7 -8 10 1 12 1 13 1 15 1 20 1 26 1 31 2 34 1 38 2
qh7ubf -5
2nbqdg -3 8 1 20 1
2nbv7a 2 9 2 15 1 20 1 34 1
2nbx2e 9 13 1 16 1 20 2 24 1 33 3 36 2 38 1
qhbsaj -1 25 1
qhd65s -3
2nc73o -3
2nc7cb 2 36 1
qhft99 -6
qhi82s 3 5 1 20 1
qhkeyu -6
qhpzhx 6 5 4 9 2 11 1 15 1 16 1 17 1 31 2 32 7 33 2 34 1 36 1 37 1 38 2
qhxgvv -5
qhy8qb -2
qhygid 11 1 1 11 1 16 1 20 1 23 1 26 1 31 4 36 1
qi0usm -4
qi956f -5 0 12 1 2 7 1 8 6 10 1 11 1 13 3 15 4 16 4 18 2 20 4 24 3 25 1 28 1 31 1 32 2 33 1 34 1 36 10 38 1
qi9v0d 1 31 1
qia4lx -7
qiar9m -4
qil528 2 12 1 37 2
qin2k7 -4
qipkgp -2
qiq2el 8 1 2 20 1
qis4ce -5
qit9it -9 1 1 5 1 6 1 15 1 16 1 19 2 20 2 28 1 31 1
qj0jbq 1 4 1
qj0p0w -2
2nicat 0 8 1
qj8aam 3 10 1 36 1
qjbpli -3
qjdbud -4 8 1 25 1 26 1 27 1
qje1b5 -2
qje9mg -4
qjkqms -2
qjsuho -2
2nkx6z -1 0 1 5 1 13 1 14 1 17 1 28 1 30 1
qjxm76 -3
qjypbs -3
qk3gh4 -7 4 1 8 1 12 2 13 1 16 1 19 1 20 1 24 3 27 1 28 1 29 1 30 1 33 1 36 1 39 2
qk4y7j -3
qk5dob -6
qk5ggc -10 10 1 12 1 19 1 20 1 22 2 30 1 36 2 37 1 38 1
qkk4t5 -3 24 1
qkl4v3 -3
qkml7v -2
qkmvq9 0 16 1 20 1
qknh70 -3
qkqrao -2
qkzoq2 1 5 1 19 1
ql48fg 1 12 1
qldu2c -3
qlj1x5 -2
qljzq1 6 8 1
qlmhhx 4 2 1 5 1
qlmt2m 3 3 1
qlnoq7 7 1 1 19 1 22 1 23 1 31 1 36 1
2nrojh -2
qls31c 1 31 1 38 1 39 2
qlv9in 4 5 2
qlxxgc -6 39 1
qlzikc 1 0 2 12 2 18 1 29 1 38 1
qm0v59 -3
qm32k9 0 37 1
qm3k6x 3 20 1
qm4kkk -19 2 1 3 1 10 2 11 1 12 2 13 1 16 1 19 1 25 1 26 1 30 2 33 2 36 1 38 1 39 1
qm4zcv -3
2ntpg0 -5
qm943w 4 19 2
qmb97w 7 31 4
qmik3w 5 11 1 13 1 36 2
qmilzm 4 38 1
qmjhco 1 15 1
qmneea 13 16 3
qmrod8 -2
qmtwft -4 12 1
qmueaf 4 10 1 11 1 12 1 19 1 20 1 30 1 36 1
qmv14b -2 8 1 10 1 13 1 31 1 33 2 38 1
9l6x8 11 8 1 16 1 24 1 26 1 31 1 33 1
qmvc8a -4 5 1 16 1 33 1
qmvjsg -2
qmxvu1 0 5 1
qn5pty 1 1 1 3 1 8 1 12 1 36 1 37 1
qn858j -5
qn9pwc 3 19 1 31 2 37 1 39 1
qnhr27 2 5 1 8 1 13 1 36 1
qniilr 1 30 2
qnkp8u 6 7 2 8 1 15 2 31 1
qnlxnt -8 6 1 10 1 20 1 31 1
qnnl8k 2 19 1
qnoqv4 -17 0 2 3 4 5 1 7 1 9 1 12 1 15 1 16 1 20 1 26 1 31 1 32 4 33 1 34 1 35 1 36 1
qnq6en -2
qnqzon 11 1 2 7 1 25 1 36 1
qo0j6u 0 12 1 28 1
qo1233 1 31 1
qo1ipa 8 8 1 12 1 15 1 37 1
qo315l -2 19 2
qo5ugo -7 16 1 28 1 31 1
qo7a6g 7 11 1
qo7vsr -7
qocqt5 -1 17 1
2o1oeb -1 25 1
qoh2il -4 7 1
qol9sl 3 7 1 12 1 24 1 34 1
qondge 2 5 1 13 1 16 1 19 1 20 1 30 2 33 2
qos35b 3 34 1
qoselu -4
qosv4u -13 2 1 4 1 12 2 16 1 26 2 31 2 36 1 39 1
qoub2b 2 2 1 8 1 12 1 19 1 22 1 30 1
qouefy -2
qoyjro -7
qp0rht -2
qp0rtn -2 8 1
qp1gwk -7
2o3tka 6 1 1 8 1 20 1 24 1 25 1
qp7rwi -1 0 18 1 4 3 12 5 4 6 1 8 13 9 1 10 3 11 11 12 7 13 2 14 7 15 6 16 6 17 4 18 2 19 2 20 7 22 3 24 6 25 5 26 1 28 5 30 19 31 17 32 2 33 4 34 1 35 1 36 7 37 1 39 2
qp88ub 0 12 1 30 1
qpbw83 0 26 2 28 1 38 1
qpdisf 6 25 1 26 1
qph10h -3
qpmsc6 -3
2o5vu1 5 8 1 17 1
qppr05 -3 2 2 3 1 5 1 8 7 9 2 12 3 14 1 15 3 16 3 17 1 19 1 20 1 22 8 24 2 25 3 27 1 28 4 29 3 31 45 33 2 35 2 37 1 39 1
qpraa5 7 1 1 24 1 31 1 39 5
qpt0e5 9 15 3
qptb3x -6
2o7gbu 0 31 1 32 1
qq508y -3
qq9dqh -5
2o878o -2
qqav4j 3 5 1
qqdrnm -14
qqdvly -3
qqfygk 5 16 3
qqjm85 -2 15 1
qqjtys 2 5 1
qqpjfk 13 1 2 3 1 5 1 14 1 25 2 32 1
qqt3nl 1 36 1
qqy30p -2 24 1
qr39y4 0 36 1
qr5scu 8 1 1 13 1 16 1
qr98dj -2 8 1 9 1 15 2
qr9gnq -2
2obzx8 -6
qrd42t -5
qrdbgz -8
qrhgzh 13 12 1 23 1 36 2
2oclvl 4 12 1 20 1 31 1
2ocskj 1 1 1
qrltj9 11 1 1 12 1 16 1 19 2 37 1
qrm3n6 5 12 1 17 1 36 2
qrq0rg 0 13 1
qrq5ym -2
qrr6al 7 2 1 12 2 28 1
qrxdol 1 14 1 31 1
qrzaeq 20 0 1 2 1 7 1 16 2 20 2 33 4
qs31pj 1 15 1 16 1
qs33bb -5 12 1
qs5rke 1 13 1
2ofe0b -8
qsamdp 4 8 1
qsifea 1 33 1
9n8kl 0 33 1
qsojq7 -2
qsqgqn -1 0 1 14 1
2oh8fk 0 13 1
qsu2tk -2 33 1
qsulhw -1 1 1
qsvq67 -8 11 1 15 3 32 3
qswot2 -4
qsy8cf 2 0 1 5 2 12 1 33 1
qszslz 0 5 1
qszx3z 8 12 1 25 1
qszyc7 -2
qt35n6 -1 5 1 16 1 30 1
2oigzh 1 10 1 30 1
qt4q50 -2
qt8k5y -2 12 1
qt94a0 -2
2oiynj -2
qt9zs0 2 22 1 31 1
qtfniz -1 30 3
2ojttx -4 12 1
qtig8j -5
qtm842 -2
qtmku5 -4
qtrrl2 4 5 1 8 1 36 1
qts63y -3 3 1 8 1 17 1
qtu45e 0 8 1 29 1
qtxsw6 -3 8 1 36 1 39 1
qtyrbq 6 5 2 8 1 17 2
qu2gps 2 3 1 33 1
qu2kjc -1 0 1 7 1 8 2 12 3 16 1 17 1 19 1 24 1 26 1 29 1 31 1 36 1
qu6r9u 0 7 1 33 1
qu8gvn 16 16 3 31 2
qu91ej 0 5 1 6 1 20 1 39 1
qu9j6n 5 14 1
qu9w9v -2
qua1gx -5
quhoxo -4 13 1
qule8z 7 8 2 15 1
quniyq 5 15 1 22 1
quom3t 3 12 1 13 1
qus7bi -3
quu04w 10 0 1 2 1 5 2 12 1 13 1 16 8 20 1 30 1 33 2 36 1 39 1
quu4fz 2 12 1
quu4ib 0 2 1
quub4k -4 2 1 18 1 31 1 36 2
9o31p -7 1 1 24 1
quwvcx -5 19 1
qv7a3p 1 0 1 29 1
qv8tqk 13 1 1 2 3 5 7 8 16 10 1 11 1 12 7 13 1 14 2 15 1 16 4 17 1 19 3 20 1 24 1 25 1 31 2 32 1 34 1 36 3 37 1 39 1
qv9x98 -4 13 1
2oqbdx 1 11 1 16 1
qvh4je -4 10 1 30 1 38 1
qvicj9 6 11 1 36 6
qvjudl -2
qvnxd9 24 2 6 8 1 12 1 16 1 24 1 33 1 36 1
qvtu20 7 28 1 31 4
qvtxu8 -4
qw1ltk -2
qw2nd3 11 0 1 5 1 10 1 18 1 24 1 29 1 31 2 34 1
2otfjh 7 6 1 16 2 20 1
2otzsw -2
qwiu3b -2
qwk26l 6 20 1 31 1 36 2 39 2
qwlbde -4
qwtid5 -3
qwtsqj -1 10 1 33 1
qwx0yf 11 8 1 26 1 28 1
qwxfbs -1 8 1
qwystx 0 30 1
2owd5o 5 7 1 25 1
qwzxrs -2 12 1
qx0wn0 17 0 3 1 1 5 9 6 2 7 1 9 3 10 1 11 4 12 4 13 1 14 4 15 10 16 2 18 1 20 3 23 2 24 2 26 2 28 3 31 6 32 1 33 6 34 1 36 3 38 1 39 3
qx17px -2 7 1
qx3onk -3
qx9sb1 -2
qxdbkz -6
qxgjri -4
qxhfhu -1 8 1
qxhkp0 -11 0 4 1 5 2 1 3 3 4 4 5 3 7 1 8 7 9 1 10 2 11 3 12 7 13 6 14 2 15 4 16 3 17 4 18 2 19 12 20 12 22 7 23 1 24 5 25 2 26 4 28 4 30 9 31 15 32 2 33 4 34 2 36 5 37 6 38 2 39 2
qxhxv7 3 8 1 25 1
qxp0we -2 17 1
qxwrrb 3 31 1
qxyuiw -2
qxzslf -2
qy02c8 4 19 1
qy1pww -2
qy8tcb -5 10 1
qy9mzz 5 13 1 22 1
qyi8vy 2 1 1 5 1 19 1
qyivq4 -2
2p2vqh -2
qyu5up 6 12 1 15 1 33 1
2p30zy -5
qyvi5e -2
2p3aoe 1 17 1 33 1
qyxx3k 3 0 22 1 28 2 9 3 5 4 12 5 39 6 1 7 7 8 49 9 8 10 28 11 11 12 45 13 25 14 11 15 31 16 25 17 9 18 18 19 35 20 51 22 19 23 6 24 20 25 13 26 30 27 2 28 22 29 5 30 30 31 83 32 14 33 24 34 5 35 6 36 53 37 19 38 18 39 12
qz2zd2 5 20 1 32 1 33 2
qz3pag -2
qz64pt -2 20 1
qzav1o -3
qzcba7 1 8 1
2p552b 0 13 1
qzfoda -2
qzi7d7 -3
qzkygp 5 5 1 15 1 22 1
qzr9xz 6 8 1 33 1
qzueyo -2 30 1 31 1
r00ept 12 12 5 22 1 27 1 31 1
r00exu 3 5 3 31 2 38 1
2p7tup -13
r09f1e 8 15 1 16 1 28 1
r0cw9d -6 10 1 16 1 39 1
r0e56g -2
r0gaoe 10 20 1 22 1 38 1
r0my9s 11 13 2 30 1 31 1
r0tdxa -3
2paedl 2 8 1
r102y0 -2
r11bt5 1 33 2
r11mvb -12 0 3 3 1 8 3 10 1 16 2 17 2 24 1 25 1 28 1 29 1 30 1 31 2 32 1 38 1
r15ghf -2 30 1
r15od4 2 0 1 5 1 8 1 15 3 17 1 22 2 31 4 32 8 33 1 36 1
r17jf4 -3
r19m5u 7 22 1 31 2
r1bzux 4 8 1 13 1
r1eba7 1 36 1
r1kurm 4 8 1 12 1
r1mngc -3
r1onzn -1 15 1
r1qi8q -4 15 1 38 1
r1uxxg -1 10 1 19 1 31 1
2pdzfb -3 17 1
r1wdgx 1 9 1 12 2 15 2 33 4 36 1 39 2
r1yqii 3 7 1 8 1 24 1 26 1
r21q6b -1 33 1
r23d7c -3
r23jgf -1 32 1
r29zf5 -7
r2aeo7 0 8 1 12 1
r2ckgf -3
2pfqa9 -1 16 1 20 1
r2fko9 -2
r2g5o9 -3 9 1 15 2
r2ij1q 3 0 1 8 1 9 1
r2lvsr 5 1 1 12 1
r2nv2x 2 5 1 36 1
r2pow9 7 12 1 16 1 36 2
r2tf7i 2 36 1
r2zx3b -1 37 1
r31kry 0 28 1
r3dbpo -3
r3f3ci -2 7 1 8 2 9 1 11 1 20 1 39 3
r3lmxr 12 8 1 15 1 24 1 28 1 31 4 33 1
2pkh75 0 24 1
r3qdod 4 20 1
r3s2gn 6 1 2 4 2 19 3 26 5 28 1 34 1
r3sjg6 -2
r3t42u -7
r3w8id 0 24 1 31 1 38 1
2pl8at -7 10 2 12 1 22 1 31 1 33 1 37 1
r47b0f -8
r49bdk -1 11 1 12 1
r4f2ap 1 30 1
r4firy 2 26 1 36 1 38 1
r4g7ty 108 0 9 1 4 3 1 5 28 6 2 7 6 8 66 9 4 10 8 13 6 14 5 15 4 16 12 17 1 18 2 19 17 20 43 23 2 24 4 25 1 28 4 30 1 32 3 33 17 34 2 36 32 38 1 39 10
r4ilon -3
r4ip4x -2 8 1 19 1
r4kqfc -6 7 1
r4lw9o 3 22 1
r4on5v 6 20 1 25 2
r4uijo 2 12 1
r4ux3r 0 5 1 30 1
r4vpzd -2 25 1
r4x18k -2
r4xly1 0 26 1
r4zo0j -3
r505g2 9 1 1 8 1 20 1 28 1 34 1
r52emb -9
2ppo4c -5 26 1
r5ak1i -3
r5dlrn -5 24 1
r5fm5p 21 8 3 16 2 31 1 36 1
r5gj0c 7 13 1
r5ox3t 1 20 1
r5t097 0 10 2 12 1 26 2
r5tv48 2 10 2 26 1
r5vmvg -17 5 1 11 1 15 1 25 1 31 1 36 1
r60fnz -1 5 3 8 1 20 1 22 1 28 3 31 2 36 1
r67lon 1 13 1 33 1 36 1
r6cj12 4 22 2
r6if6k 9 3 1 9 1 12 1 20 2 31 1 36 2
r6jybr -2
r6leqq -1 13 1
r6q8j5 0 5 2 8 2
r6qjs8 -2
r6sqmp 5 8 1 16 1
2pvyip -2
r6w5ze 2 20 1 36 2
r75baf -2
r7660m -5 10 3 12 1 13 3 15 1
r78r9q -4
r7dumd -2
r7e37f -3 15 1 28 1
r7eek4 1 8 1 12 1
r7fugj 0 22 1 31 1
r7gg8e -2
2pycr4 2 2 1 5 1 16 1 26 1 38 1
r7l42e 7 9 1 14 1 22 1
r7oyxs 5 5 1 14 1 31 1 33 2
r7pyzf -3 12 1
r7q4fx 8 10 1 16 1 38 1
r7rb8s -1 3 1
r7u9uv -3
r7veka 3 3 1
r7z0pw -1 8 1
r80q38 -7 0 10 1 6 2 2 3 4 5 16 7 1 8 21 9 2 10 11 11 4 12 33 13 2 14 4 15 1 16 10 17 9 18 4 19 10 20 8 23 1 24 1 25 1 26 2 27 1 28 9 30 5 31 3 32 2 33 6 36 12 37 5 38 2 39 2
r82v9n -1 10 1
r857yu -2 15 1 20 1 26 1 28 1
r88yh4 -1 9 2 15 1
9sxmj 3 15 1 33 1
r8fawe -8
r8ip6v 1 8 1 19 1 31 1
r8k6sn 0 5 1 31 1
2q27zp 5 1 1 5 2 14 1 28 1
r8ma0k -6
r8n7jt -9 15 1 20 1 24 1 28 1 33 2
r8ndqy 34 1 2 2 1 5 1 6 1 7 2 8 3 9 1 10 8 12 6 13 1 15 4 16 1 18 1 19 4 20 3 24 8 27 2 28 2 29 1 31 2 32 5 33 2 34 1 36 5 37 2 38 2 39 3
r8p06t 15 19 4 23 1
r8pdoo -2
r8q7pv 8 3 1 19 1
r8rc45 2 12 1
r8wf4v 1 8 1 20 1 38 1
r8wwte 3 1 1 8 1 9 1
r90oai 23 0 28 1 52 2 8 3 3 4 2 5 12 6 2 7 2 8 14 9 1 10 9 11 4 12 1 13 8 14 1 15 2 16 31 17 13 18 6 19 10 22 1 24 3 25 6 26 2 27 1 28 6 29 2 30 8 31 3 32 3 33 2 34 1 36 5 38 2 39 3
r92ync 7 17 1
r944ss 8 8 1 12 2 13 1
r959x4 1 15 1
r95xsw 0 8 1
r98kol 1 4 1 20 1 26 1 36 1
r98pka -1 30 1
r98q63 6 12 2 13 1 31 1
r99rbf -10
2q4xgc -3
r9kgdb -4 13 1
r9nk7l -1 15 1 20 1
r9nvjj 5 17 1 31 1
r9qtp9 -3
r9r3ce -1 10 1 32 1 36 1
9tiho 4 8 1 12 2 14 1 25 1
r9zyr0 -12 12 1 20 1
ra2j9b 2 8 1 10 1 14 1 19 1 26 2 28 1 31 1
ra3izw 7 13 1 19 1 39 2
ra59wp -33 0 1 1 1 5 2 11 1 15 1 16 1 19 1 20 2 25 1 26 1 33 1 36 1
ra5b50 -2 1 1 36 1
ra6tox 19 5 1 10 1 15 1 20 3 22 1 24 2 28 2 31 1 36 6 38 1
rad1ko 0 20 1 33 1 36 1
ralk80 3 1 1
9traq -4
ranv1w 9 1 6 3 4 5 1 8 5 10 1 11 1 14 1 17 1 19 1 25 5 30 2 32 1 34 2
rapf9b 7 8 1 22 1 24 1 31 2 36 1
raphsy -1 9 1 10 1 19 1 25 1
ratkvq 4 0 1 16 1 17 1
rax8bf 4 30 1
rb2shp 0 24 1
rb7rnd 3 12 1 22 1 31 1
rbdbhf -3
rbhu5o -8
rbk7y8 14 8 1 16 8
rbkpmh 8 36 2
rbr6ta 2 1 1 15 1 33 1
rbsc21 1 20 1 24 1
rbwejk -1 5 1 30 1 36 1
rbwn6h -2
rbx0bt -3
rbx3n3 -3
rc1zlh 4 16 1 30 3 31 2
rc6xp6 -9 2 1 8 1 19 1 20 1 30 1
rccjjx -2
rcgh4q -2
rchtmm 1 3 1
rcivqa -3
rck6rb 8 36 2
rclxpa -2 20 1
rcm9dw 2 30 1 33 1 37 3
rcq934 9 8 1 20 1 25 3 26 1 33 1 34 1
rctcw1 -2
rcubp1 2 8 1 16 1
rcuvej -4
rcv1p0 -5 20 1
rcvlfb 3 31 1
rcxu1a -8
rd2ajj 4 1 1 20 1
rd2xb6 -4 5 2
rd4tr8 1 9 1 15 1 20 1
9uoef 9 8 1 9 1 13 1 20 1
2qivza -1 0 1 6 1
rdevzr -6
rdfb9f 0 31 4
rdie1l 1 31 1
rdjcuz 5 30 3
2qk8ob -3
rdp5xe 0 22 1 30 1
2qkwdq -2
rdyq7j -1 5 2
rdyxe9 -6 0 2 16 1
rdzelp -5 8 1 10 1 15 1 20 1 24 1 36 1 39 1
re1twh 4 38 1
re1y3e 0 8 1 31 2
re2m1m -3
re3yp7 3 11 1 32 1 33 2 36 1
re4k1u -7 1 1 15 1 20 1 25 1 36 3 39 1
re4zj8 -3
re5wp0 1 11 1
2qm94g -2 12 1
re7rtm -4
re9nbr -2
reb2yg 7 0 10 1 2 3 1 7 1 10 1 12 1 15 2 16 4 17 4 25 1 33 1 36 1
recq6h 1 34 1
regil5 -2
rehrw7 -2 13 1
rejf9m 6 23 1
rektpw -4 24 1
reoq4e 5 18 1 37 2
rf7mgt 1 2 1 5 1 12 1 15 1
rfawn9 5 0 1 16 2
rfgfxn 0 22 1
rfggi1 2 8 1
rfgyq4 0 5 2 11 6 17 1 34 5
rfjw8d 7 1 31 3 1 4 1 5 6 6 2 8 3 9 1 10 2 11 4 12 1 13 7 15 19 16 4 17 1 19 3 20 3 26 12 28 3 31 3 33 12 34 1 36 8 39 4
rfk83e 8 20 2 31 1 37 2
rflfmg -3
rfmfvl -1 31 1
rfngps 2 8 1
rftpmw 6 0 1 5 1 10 4 18 2
rfux0h 4 16 2 24 1
2qsh50 2 6 1
rfy6bz 0 3 1 8 1 32 1
rg2du7 -6
rg3fdh -1 5 1 17 1 25 1 33 1 36 1
rg58so -5
rga1n8 3 22 1
2qtwbk -4
rgdr3e -2
rgf4jv 1 37 1
rggv9a 5 13 1 19 1 28 2 30 2 34 1 37 1
rgmhbi -2
rgu3w0 1 2 1 4 1 22 1 31 1
rh1e84 8 7 1 19 1 33 1
rh73ga -10 16 1
rh9oz9 13 0 1 1 1 5 1 11 3 29 1 31 1 32 1 36 4
2qxdar 11 19 3 22 1 37 2
rh9z4p 9 1 2 8 3 30 1 36 1
rh9z63 6 36 1
rhceds -1 33 1
rhfdyd 18 5 1 8 1 14 4 18 1 31 1
rhj3i0 -2 1 1
rhjhdj -3
rhot0c 4 1 1 15 1 26 1
rhqwxu -5
rhx4dl -1 16 1 17 1
ri1e33 2 12 1 37 1
ri26e5 -4 0 1 5 2 17 1 19 1 24 1 31 1 37 1
ri5swo -2 8 1 26 1
ri8tcl -4
riaqs0 3 8 1 28 1
ridgab 3 19 1 20 1 25 1
rifgwv -5
rii780 -2 14 1 24 1 33 1
rile7f 6 0 1
9wmc3 5 1 1
rin26x 4 36 1
rit8sm -4
rivs1j -2
riy7n2 -3
riypzy -4 0 1
riyvno -2
rizxen 2 5 1 7 1 16 1 19 1 28 1 32 2
rj0aic -5
rj2ix4 0 1 2
rj51yl -8 19 1 30 1
rja098 0 10 1 33 1
rjaggf 1 12 1 20 1 36 1
rjak0u 0 19 1
rjbebz -2
2r4vjt -10
rjczli 6 31 1 33 1
rjftqb -5 12 1
rjgze2 -1 12 1
rjiys8 13 25 2 31 1
rjjtll -2
rjjzj4 3 16 1
rjn7ti 7 19 1
rjo2u7 -2 0 1 8 1
rjos1p 8 8 1 10 1 11 1 19 1
rjqf1x -2
rjrzim 12 2 1 12 1 15 2 32 2
rjvqww 0 10 1 20 1
rjvyan -4 0 1 1 1 8 1 28 1 31 2 38 1 39 2
rjxv9v -8 8 1 9 1 17 1 28 1 34 1 37 1
rjycm8 -2
rk0xp6 -9 5 2 18 1 36 1
rk1yk9 13 8 1 25 3
rk4q8w 3 1 1 9 1 13 1 15 1 16 1 24 1 31 1 37 1 39 1
rk65uc -10 19 1 36 1
rk6j6p -8
rk9rg0 -1 38 1
rkauyz -4
rkdpcc -4
rkiy6p -2
rkjy0d -4 10 1 19 1
rkk8wf 7 37 1
rknk4o -2
rkqtse 0 19 1
rkrcbx -3 17 1
rktfm0 8 2 1 10 1 12 1
rktfwk -5
rkzjb2 -11 12 2
rkzmts -20 1 1 12 1 14 1 16 1 26 1 30 1
rl0277 -3
rl0kro 6 0 2 10 1 12 1 16 1 24 1
2rax6x 10 8 1 25 1 29 2
rl4ctz 11 19 2
rl4qyg 3 36 1
2rbc4e -3
rl6qfe 0 36 1
rl8iw4 13 0 1 5 1 9 1 16 1 17 1 24 2 30 1 38 1
rl99mk -6
rlc1f2 0 36 1
rldnvi 10 8 1 10 1 13 1 20 1 25 1 31 3 34 1
2rcnz3 3 33 1
rlj485 4 0 1 3 1 16 1
rljz22 0 31 1
rlkfy1 -25 1 1 8 1 13 1 16 1 20 2 22 2 30 1 31 3 36 1
rlojwt -2
rlq41u 3 19 1 36 1 37 1
rlt6o5 5 0 1 5 2 14 1 27 1 36 2
2rdxck -2
rlxhwl -3
rlzg8j -2
rm2vpd -2 2 1
rm4m2h -5
2rf2cc -3 0 1 9 1 30 1
rm6rs9 2 16 1 36 1
rmaf3i -1 38 1
rmdast -2
rmlq13 -3
rmouwt 11 25 1
rmrx74 3 0 2 17 1
rmseso 4 11 1 17 1
rmubjo -5
rmv1ah -8 13 1 33 1
rmyid6 -2
2rhvx4 0 10 1 25 1
2rhwq7 2 0 1 1 5 4 7 5 1 8 2 9 4 10 8 12 3 15 1 16 1 19 7 20 21 22 3 23 1 26 6 28 7 31 11 33 5 35 1 36 4 37 20 38 6 39 5
rmzf1d -7 9 1
rmzi4y -6
rn6lf3 6 5 2 14 1 36 1
2rj16v 0 33 1
rnbw8l 1 0 1 17 2
2rj7kt -4 14 1 24 1 28 1 30 1 36 2
rndbhs -7
2rjj8m -3 5 1
rnl4pn -24 1 3 2 1 5 2 8 3 10 1 12 7 19 1 38 1 39 1
9ygwq -2 30 4 32 3
rnshrs -4
ro10p2 -32 1 1 10 2 16 3 20 3 23 1 26 1 27 1 31 2 34 1
ro1dm9 2 1 1 8 1 9 2 10 1 15 1 19 1 20 1 22 1 24 2 31 4 33 2 37 1
ro2m5d -3
ro3dcu -9
ro4av0 -3 15 1
ro8jo6 -5
roh8kp -3
rohww7 -4 23 1
ron8e2 6 30 1
roqexl -2
rorfzq -8
rou3im -5 7 1 33 1
row4dz 2 0 1 3 1
rp1ghl -2 3 2 6 1 19 2 20 1 22 2 28 1 33 1 36 2
rp4yw0 -3
rp7ijq 0 10 1
rpbx5i 0 2 1 15 1 16 2 28 2 33 1
2rqow4 -31 5 1 8 1 15 1 18 1 19 9 20 3 25 1 28 1 30 1 31 4 33 5 36 4 37 1 39 2
rpm5sx -2 13 1 28 1 31 1
rpor6f 3 33 1
rpoxtz -5 5 1 7 3 10 1 19 1 20 1 33 1 38 1
rpp1cp 13 5 1 7 4 8 1 9 2 10 1 12 5 13 1 15 2 19 2 20 12 22 3 25 2 26 1 28 1 31 4 33 2 35 2 36 10 37 8 39 2
rppe67 5 14 1
rpu7f9 1 8 2
rq28le -2
rq2b4e -11
rq7wxj -1 8 1
rq8kh6 -5 25 1
rq8nmm 3 5 1 12 1 17 1 29 1
2rtqmb -2 26 1
rqalws 4 8 1 10 2 13 1 15 2 22 4 31 2 33 1 35 1 36 1 37 10
rqc1dw 3 12 1 13 1 20 1 36 1 39 1
rqc8sx -5
rqficc 6 20 1 22 1
rqgip3 -2
rqieo2 -5
rqk0hv -1 1 1 19 1
rql1en 1 8 1 36 1
2rv7xi 0 1 1 9 1 12 3 15 1 16 1 17 2 32 1 37 1
rqryat 7 12 1 32 2
rqvx17 -2
rqxc8f 1 8 1 16 1
rr13fp -6
rr2bp4 6 12 1 31 1 32 1
rrc3ph 0 28 1 38 1
rrf45x -1 24 1
rrfbwm 1 24 2 31 4
rrj1s0 -2
rrjugr -6
rrlhkd 6 8 1 31 1
rrmk27 3 1 1
rroccq -12
rrofdn 1 15 1 25 1
rrot78 -4
rrp52w -13 1 1 5 1 8 3 12 1 14 1 16 1 20 1 25 1 39 1
rrpgi5 1 1 1 19 1
rrr4d0 -2
rrve3k -3
rrxqop -6
rs0zjb -5
rs41on -1 25 1
rs76h8 14 2 1 29 1 36 1
rsa6fc -5
rseimc 4 0 2 11 1 19 3 33 1 36 1 37 1
rsf1gd -2
rslgmw 0 16 1
rsnsuh 3 20 1 24 1
rsogn7 1 34 1
rsvxrb -2
rt10p5 1 5 1 10 1
rt1bkb -6
2s3rl6 0 1 1
rt814h 8 2 1 12 2
2s4g28 -4
2s4zx0 8 1 1 8 1
rtg4st 8 8 1 9 1 33 1
2s5imm -5 8 1
rtjouy -3
2s5nem -1 31 1 32 1
rtlm9o 1 22 1
rtm57r 5 6 1 13 1
rtoxkg 0 12 1
rtusmb 0 31 1
rtxprr 5 12 1 13 1 15 1
rtym5h 3 9 1 20 1
ru0552 -1 19 1 39 1
ru2gkc -2
2s7h90 8 0 119 1 124 2 45 3 54 4 7 5 160 6 20 7 33 8 253 9 49 10 114 11 72 12 248 13 124 14 57 15 153 16 266 17 109 18 41 19 115 20 149 21 1 22 25 23 9 24 50 25 132 26 79 27 12 28 142 29 57 30 98 31 322 32 56 33 159 34 31 35 17 36 147 37 83 38 50 39 39
ru6o3v 2 33 1
ru6yhk -3
ru6zf0 1 0 2
ruaxx6 0 7 1
rubrpf 2 12 1
2s8js0 0 0 1 18 1
rufxr3 5 14 1
rug41j 19 12 1 13 2 14 1 16 2 25 1 36 1
ruhuom -3 38 1
rukeru -8
run8gb 4 36 1
rut6g1 0 30 1
2sa6yd -10 1 1 12 2 14 1 16 1 22 1 31 1 38 1
ruw813 -4 10 2 13 2
ruwghs 2 33 1
ruyxb7 4 1 1 15 1 19 2 20 2 22 1 26 2 28 1 31 1
rv4x4g -2
rv4z9y -8
rv6xr6 10 7 1 9 1 14 1 15 1 24 1 25 1
rvdx4k 2 19 2
rvf8ix -7 17 1 20 1 28 1
rvgnrc 4 9 1 33 1
rvso8p -12 17 1 31 2
2sdtqu 3 5 1 31 1
2sdwh0 -6
2sdyvn -3
rw0g7i 0 3 1 5 1 20 1
rw3sir -2 5 1
rw6x5z -13 5 1
a1o5x -3
rwrxgd -5
rwu2x0 -5
2shr6c -4 4 1 30 1 31 1
rx0d7j -3
rx3i3h -9
rx4z92 -4
rx56u2 -6
rx8ax9 -1 15 1 33 1
rx8nxh 5 13 1 15 3 33 3
rxdujx 1 15 1 33 2
rxfta9 1 5 1 7 1 12 1 13 2 14 1 16 1 19 3 20 1 24 1 28 2 30 1 38 1
rxn08t 1 10 1 31 1
rxs26w 2 31 1
rxvoww -5 0 101 1 49 2 28 3 67 4 6 5 64 6 15 7 17 8 119 9 18 10 50 11 36 12 122 13 41 14 33 15 61 16 146 17 75 18 22 19 70 20 77 21 2 22 16 23 4 24 21 25 93 26 28 27 4 28 41 29 17 30 77 31 113 32 16 33 56 34 7 35 3 36 66 37 60 38 35 39 20
rxz5dk -111 0 3 1 2 2 6 4 2 5 5 7 3 8 7 9 2 10 3 12 15 13 14 14 9 15 5 16 6 19 5 20 7 23 4 25 8 27 2 28 1 30 2 31 5 32 5 33 14 34 2 36 1 37 4 38 5 39 2
2sljjl 2 15 2 39 1
rxzje9 10 8 1 9 1 22 9 28 1 31 5 35 1 36 2
ry0exn 2 13 2 20 1
ry1c32 -2
ry1g3f -3 15 1
ry37zn -5 31 1
ry430y -7
ry5szn -2
2smsh3 -8
rycc08 -2
ryd70c -6
ryda7f 0 30 1
rydq3b -10 26 1
ryf4ca 8 29 2
ryh1sw -3
ryh9ws -3
ryic6e -4 5 2 17 1
rynjh2 -2
ryupk5 -3 31 1
ryy4pd -2
rz04g8 2 12 2
rz121g -4 17 1
rz2uhb 6 8 1
rz2x71 7 1 1 8 1 16 2 20 1 30 1 36 1
rz4ha5 -4
rz4mu3 1 5 1 36 1
rz7rhp -4
a2lq6 4 5 1 8 1 18 1
2sqf43 3 10 1 38 2
rzcvgw -1 39 1
2sqjpp 6 12 1 19 1 37 3
rze418 -2
rzhh45 1 1 7 5 1 8 2 23 1 25 1 28 6 31 1 32 1 33 1 37 1
rzmf5h -2
rznl7f -2
rzo8gm 0 7 2 13 1 16 1 25 1 30 2 36 1
rzpe9h 6 4 1 30 1 37 1
rzphy2 -4 19 1
rzqwvg -1 20 1
s00jtj 1 13 1
s051la 3 12 1 26 1 28 1 31 1 38 1
2sti0w -2
s0beos -6 10 1 20 2 31 3
2su4m2 -2
s0dm66 -2
s0dsk0 -3 15 1 20 1
s0hbrw -2
s0rw9z 11 22 1 31 3
s0tjf1 9 1 1
s0u9i7 5 0 1 6 1 8 1 11 2 14 1 15 1 17 2 20 2 29 1 31 3 36 2 37 4
s0utkm 1 17 1
s0xjpi 1 36 1
s0zgcl 10 1 1 13 2 20 1 25 1 30 1 33 1
s0zzm1 -2 0 1
s1009a -1 12 1
s12rfz 1 26 1
s148mi -3
s14bbg -2
s19d7l 1 12 1 15 3
s1bfj1 2 8 1
s1dj9c -2 1 1 7 1 9 1 10 1 15 4 19 1 20 1 24 1 33 2 37 1 39 1
s1fiwa -2
s1howb 2 22 1 31 1
2sydxp -4
s1mnbi 11 8 1 25 1
s1orpx 3 11 1
s1pr81 7 2 1 5 2 8 1 10 1 16 1 18 1 32 1 33 1 36 1 38 1
s1uncy -6
s1ut3a -4
s1ut8o -2 15 1 34 1 36 1
2szl1r 8 1 1 15 1 18 1 20 3 25 1 39 1
s1xmor -4
s1yhbg -2
s1ytko -1 3 1 10 1 12 1
2t1021 7 10 1 20 2 26 1
s2bwrz 0 10 1
s2d3fw 6 0 1 2 1 5 1
s2jf1b 6 1 3 2 1 5 2 7 2 8 1 9 1 10 9 12 5 14 1 15 7 16 2 19 10 20 5 22 2 24 5 25 1 26 6 28 3 30 1 31 5 32 1 33 5 36 2 37 4 38 6 39 1
s2mde0 3 11 1 28 1
s2os05 -9
s2ovj5 4 0 1 8 1 18 7 19 1 33 1
s2p9dx -4 16 2 17 1 31 1
s2qokz -2
s2sxdw 3 2 1 12 1 18 1
s2vhko 3 20 1 36 1
2t38sf 1 8 1
s2xczc -2
s31ici 17 8 3 11 1 16 1 28 3 30 1 31 24 35 2 37 1 39 2
s34kio 4 9 1 32 1
2t47fy 2 5 1 17 1
s3a945 -1 24 1 28 1
s3c2bn -2
s3h83h -2
s3i5mq -1 31 1
s3mrd0 1 10 1
s3oive 2 33 1
s42696 -5
s47fud -3 2 1 13 1 26 1 28 1 31 1 37 1 38 1
s47vym -3
s48jdo 4 1 1 8 4 16 1
s49aht 4 12 1 22 1 24 2
s49m6v -4
s4a21e 3 1 1
s4c3cx 1 26 1
2t8i5r -1 33 1 39 1
s4ewtj 0 36 1
s4lwxm 3 5 1 11 1 34 1
s4rghy 7 0 1 5 1 10 1 12 1 16 1 30 1
s4ruhf 13 13 1 17 3 24 1 25 1 31 2
s4sxdf -13 8 1 11 1 17 1
s4yf7p -2
s4yrio -3
s4zhj6 4 0 1 17 1
s50om5 -3 0 1 9 1 15 4 20 1 28 1
s552vo -4 8 3 36 1
s55na8 -4 3 1 20 2 33 1
s5jehn -10
s5k0m8 -2 20 1
s5mt6e 0 38 1
s5u0oj -15 0 1 6 1 8 1 16 1 21 1 28 1
s5vlsn 3 7 1
s5w9cq -3
s5yxrb -1 20 2
s5z8wk 8 26 1 36 1
s60r2m -3 0 1 17 1
s64fcu 7 1 1 8 1 12 1 20 1 29 1 31 1
2tf6o9 1 1 1
s690pi -4
s6bqob -1 16 1 33 1 39 1
s6dgvv -6 9 2 25 1 33 2 39 1
s6e955 5 8 1 9 1 10 1 25 1
s6enxc 10 3 1 5 1 8 1 14 1 16 1
s6g3vo 2 0 1 5 1 18 2
s6jkv7 -2
s6kmq8 -1 0 1 5 1 8 1 12 1 13 1 14 1 15 1 16 1 20 1 30 2 33 1 36 1
s6kvgt 6 10 1
s6m04m -2
s6ocxs -4
s6tw6g -3 28 1
s6u271 16 11 1 30 11 36 1
s6u6pr -7
s6zmnr -3
s713en -25 5 1 8 1 13 1 16 1 20 1 28 2
s71c89 -4
s747it 1 20 1 35 1
s76ar2 -2
s76f1w -2
s76wt7 4 8 1 9 1
s77zwa -6 5 1 33 1
s7bdmt -3 15 2 18 1 24 1 36 1
s7fkza 3 9 2
s7idvg 8 6 1 8 1 16 1 20 1 26 2 28 1
s7jdd7 -4
2tk6li 0 3 1
s7s68i 3 31 1
s7sfrl -1 27 1 36 1
s7tfde -2
s7u639 -12 33 1 36 1
2tl4bc -3 20 1
s7vo8z -2
s883oj 6 33 1
s8aomh -3
s8c6ox -5
s8dykm -2
s8hdyo 0 20 1
s8kpf0 5 1 1 8 1 10 3 16 1 19 1 20 3 36 1
s8mnz5 2 12 1
s8mydx -8
s8u9qq 0 12 1
s8v5g3 -7
s8xs5t -3
s90s8r -2 3 2 5 1 6 5 11 2
s932n7 -7 17 2
s94evs 1 8 1 12 1 15 2 19 3 20 1 25 1 28 2 30 3 31 1 32 2 33 4 36 1
s97tx3 -4 5 1 8 1 12 1 16 2 24 1 33 1 36 3
s9ia5f -3
2tr2y4 1 0 1 7 1 16 1 20 1
s9jo9h 8 15 1 26 1
s9mo81 9 28 1 33 1
a6co3 18 8 1 15 1 28 1 30 1 32 1
s9ra98 5 15 2 32 1 33 1
s9smst 6 10 1
s9ur5j -2
s9xgmx -2
s9xgzx -7
s9xrjw 3 19 2
s9y8hn -2
sa6a73 -5 3 1 5 1 15 2 33 1
saco7e 2 1 1
2tufty 4 31 1
sagjcf 49 0 1 1 6 2 2 3 4 4 4 5 14 6 1 7 23 8 9 9 13 10 7 11 1 12 16 13 10 14 2 15 26 16 8 19 5 20 20 22 12 23 4 24 14 25 5 26 4 28 14 29 8 30 3 31 25 32 4 33 27 35 2 36 17 37 5 38 6 39 3
sahy4r -3
sash1v -2
a6rup 1 12 1
sazh4g -2
2twdau 4 0 3 1 8 2 1 5 7 6 1 7 2 8 3 9 1 10 2 11 1 12 6 13 6 14 2 15 5 16 6 17 2 18 2 19 13 20 7 25 6 26 11 28 3 29 1 31 3 32 2 33 8 36 4 37 14 39 2
sb0v50 -4 16 1
sb4l8o 0 8 1
sb9glb -7 0 1 13 1 15 1 20 1 26 1 32 1
sbad62 -2
sbcg5o -1 15 1
sbfrbb 1 19 1 22 1
sbk2c6 -3
sbmvgc -8
sbnzkg 1 31 1
sbolu0 -2 37 1
sboyi3 0 27 1
sbr52y 4 15 1 31 1
sbtpmr 1 0 1 15 1 16 1 39 1
sbyg8g -1 8 1 28 1
sbzn91 2 30 1
sc0hgy 1 8 1 9 1
sc2f5x 11 18 1 37 1
sc2lzf -4
sc34zy -1 0 1
sc40mo 9 6 1 13 3 20 1 22 1 28 1 31 10
sc4zky 0 12 1 13 1 19 2 31 1 32 1 38 3
sc5cbr 6 31 1
sc81xq -5
sc92nv 0 15 1 33 1
sc9iuy -3
sca18v 0 36 1
scb5bw -2 11 1 15 1 17 2 30 1 32 2
scbizm 0 31 1
2u179n 6 25 1 31 1
scdlwe -3
scdpnq -5 20 1 36 6
2u1uec -4 1 1 5 6 6 1 10 1 11 1 13 1 14 2 15 1 16 1 19 1 20 7 24 1 25 2 31 2 33 2 37 1 38 1 39 2
scpp9p 1 30 1 31 1
scsz1u 17 7 1 20 1 28 1 31 1
sctq8m 0 19 1 37 1
scum40 -4 1 1 31 2
scumjz 4 8 1
scvxkf -3
scyid7 -2 15 1 19 1 25 1
scz6u9 1 2 1
sd083w -2
sd1p4g -5
2u3y75 -2
sd4dyc -9 6 1 8 1 16 1 19 1 36 1 39 1
sd69gg 7 1 1 16 1
sdadrk -2
sdb3p9 -3
sde50i 3 1 1
sdhdu0 5 19 3
sdhkju 5 2 1 14 1 15 1 33 1
sdj2sw -3
sdkz2e -3
sdmeia 0 3 1 12 1 13 1 31 1 33 1
sdrzi6 -2 11 1 15 1 33 1 37 1
se0yxf 0 15 1 20 1
se4l1k 6 13 1 19 1
se57ok -3
se77bq -1 15 1
2u80hj 3 5 3
sea0nc -1 2 1
sec5gm 10 16 1
a81ns 1 32 1
sehh0r 8 7 1 28 2 30 1 32 2 34 2
sek4cr -2
sekx6k 1 25 1
sen0p2 -4 0 1
ses8bp 20 12 1 15 2 16 1 20 1
sesw7k 4 13 1 20 1 21 1 31 1 32 1 33 2 34 1
sew6a1 -2
sexj51 -5
sf4713 36 1 1 4 20 13 1 20 1 22 2 32 1 38 1
sf58z7 -18 0 1 3 1 5 1 7 2 15 1 16 3 24 4 25 1 28 1 31 1 33 1 36 1 38 2
sf8n8n 12 8 1 10 1 13 2 16 1 20 1 33 1 36 1 39 1
sf8zdp -7
sf9tp4 -1 31 1
sfaxeh 5 15 1 26 1 39 1
sfcszr 2 24 1
sfda5z -4 29 1
sfdjly -2 8 1 10 1 12 1 15 2 16 9 24 2 26 1 28 1 31 3 33 3 37 2 38 2
sfhc3b -4 9 1
sfopwl -2
sfpc7l 8 14 3
sfqaew -1 8 1 17 1 31 1
2udw5a 4 16 1
sfwjmo 1 6 1 8 1 16 1
sg55aw -13
sg60qq 3 31 1 36 1
sg7j4j -6
sg94yv 3 1 1 28 1 31 1
sg9b46 -1 5 1
sg9b8c -1 36 1 38 1
sgc7yx 3 31 1 39 1
sgd2dt -4 20 1
sgd81j -5
sgdhw1 -2 2 1
sgdtd4 9 34 1 37 1
sgl6w1 -4
sgny78 18 11 1 14 1 16 1 33 1
sgusbr 4 8 1 16 1 31 1 33 1
sguz7b 2 7 1 9 1 24 1
sgyw4g 7 8 2
sh0ccm -5 30 2 31 1
sh1fku -17
sh37j5 -5
sh3ysw -14 8 2 17 1
shbvar -6
shi7zh 7 9 1 15 1 24 1 28 1 29 1 31 1 33 1 34 1 38 1
shk9us -2 33 1
shkpci 4 33 1 34 2
shlyd8 -4
shmvua -2
shouo6 -2
shrf97 -3 28 2 36 1
shuq5x 1 2 1 26 1 30 1
shuvaj 2 10 4 20 1
shzj2h -32 0 8 1 19 2 4 3 2 4 4 5 16 6 2 7 2 8 23 9 2 10 5 11 3 12 18 13 10 14 3 15 10 16 17 17 6 19 2 20 7 22 21 24 9 25 10 26 10 28 10 29 3 30 8 31 42 32 1 33 11 35 2 36 8 37 1 38 5 39 1
shzqtl -7
2ulmwt -5 9 1
si1bu7 -2
si3ko1 -2 34 1
si7rq6 2 37 2
si9ifp 15 1 2 8 1 20 3 36 1
sibfqy -5
2umup9 0 16 1
sicm2g -17
sigupq -3
sih6za -3 15 1
sirpoe -3
sislrx -2
sivil6 -2
siy0rh 0 30 1
siy6zf 6 5 2 33 1
sj48vx 2 7 1 12 2 13 1 16 1 31 1 36 4 39 1
sj4ccl -4
sj5fsg 4 8 1 9 1 20 1 22 1 24 2 31 2 33 1
sj8nql 1 13 1
sjd8d5 -2
sjfh0p 1 5 1 38 1
sjfi40 -3 10 1 32 1
sjhhh5 -1 33 1
sjhzx5 -3
sjjrwd 12 11 1 12 1 19 1 30 1 37 1
sjm5tu 2 5 1 8 1 11 1 12 1 14 1 20 1 31 2 36 3 39 1
sjmc2h -2
sjp53s 5 8 2 9 1 10 2 19 8 23 2
sjsmig 1 8 1 17 1
sjtd4h 1 9 1
sjvl75 1 15 1
sk2h0y -4
sk3unb -6
2utl6u -5
sk8h43 -6
ska3c9 1 19 1
skai11 1 15 2
aa6q0 4 31 1
skd21c 1 3 1 28 1
skkphk -7
skkrvo -1 36 1
skoirv -9 15 1
sktgd0 -1 1 1 12 1 16 1
skvgoj -1 0 2 9 1 16 1
2uw7r8 -2
sl3l8m -2 14 1 31 1
slbzjx -15
slcqan 6 13 2 33 1
2uy3ju -4
sliq92 9 5 1 8 1 10 1 25 1 36 1
slksbi -3
slnh3w 12 22 1 31 1
slnrjb -1 16 1 25 1 39 1
slq4dz -2 7 1 15 1 17 1 28 1 31 1
slrqvn 1 31 1
slsrx9 -1 8 1
slx16r -1 32 1
sm2uvo 1 19 2
2v0pnx 9 5 1 11 1 16 1
sm9iza 1 16 1
smcidg -2
smf2ws 5 16 1
smimf9 5 12 1 15 5 24 2 33 1
smlo48 -3
smlxgb 4 13 1 33 1
smm6z8 3 16 1 32 1
smn0no -7 30 1
smopgv 21 1 1 6 2 7 1 9 4 10 2 11 1 14 1 15 5 16 1 19 1 24 2 26 1 31 1 33 2 36 1 37 1
smp6aw -4 7 1
smrdwr 2 8 1
smsgv0 12 0 1 1 1 28 1 38 2
smuu0d 0 31 1
smvj9e 6 33 1
smvmjq -3
smx483 0 0 1
smxqoj -1 31 1
2v3xbh 0 6 1 19 1
2v589v -5 7 1
snyhj6 -10
so06nj 5 0 3
so2d4y 12 13 2 19 3 26 1 33 2 39 1
so2kne -2
so6m24 -3
so7xc7 -3
so8kqv 0 5 1 16 1 31 1 33 1
soa4qz -7
soaote -3 36 1
soaq5z 6 1 1
soegcb -6
sogb81 -9 16 2
soi07y 3 7 1 28 1
soiuq9 0 8 1 26 1
sojdwk 19 13 2 14 1 30 1 36 1
2v994i 3 3 1
som0mg -2
sooqxs 13 7 1 8 1 11 1 12 1 15 2 16 1 17 1
soqfoo -3 4 2 12 1 31 1 36 1
souyly -6 8 1 10 1 13 1 26 1 36 1
2vad3u 12 1 1 16 1 30 1
sozu9d -6
sp19jz -2
sp1hd4 29 1 1 8 2 10 1 15 1 30 1 31 2 36 1 37 1 38 2
2vb8l2 -3 28 1
sp511w -9
2vboy0 0 36 2
sp9a8q 6 1 1
spccvi -2
spcnt7 -2
spdvmo 9 19 1 31 2
2vccps -2
spi285 0 30 1 31 1 36 2
spilsl -2
spjpws 3 1 1 8 1 10 3 12 2 16 1 31 1 34 1
spkcr1 -2
sps6j2 -2
2vdnlo -2
spt8cl -8 2 1 30 1 33 1
spw11m 5 20 1
spxbon 3 11 1 14 1 22 1 31 1
sq2858 -1 1 1 29 2
sq31ey -2
2vertl 6 11 1
sq7l60 9 33 1 37 3
sqdhdk 5 39 1
sqiav4 10 12 1 28 1
sqiqu5 -5 15 1 25 1 32 1
sqkpn4 -3 15 1
sqnob5 -2
sqnx5h 2 30 1
sqqwk7 -6
sqrcjg -3 31 1
sqrdt5 -3 38 1
sqyd1o -7
sqz5yz -4 15 1 28 1 31 1 33 1 39 1
sqzuo0 2 16 1 31 1
sr190e 5 20 1 32 1
sr5pab -11 5 1 7 2 8 2 25 1 28 1 36 1
sr7u9d 1 5 1 15 1
sr7ym2 -2 17 1 33 1
2vj16w -2
src0qx -12 1 1
src4p5 9 16 2
srcfha -5 33 1
srfakn -4
srgo9e -14 3 1 8 1 12 1 16 2 24 2 36 2 38 4
2vjuvh -6
srjf96 -1 33 1
srq3o9 9 19 1 30 1 31 1 37 1
srvzqp -2
srwf3a 3 11 1 25 1
srxtoq -1 1 4 16 1 20 1 28 2 30 1 31 1 35 1 38 1
sryr4d 2 19 1 39 1
sryxi1 -3
2vlxqn 7 12 1 33 1 37 1
ss3wx4 7 13 1 23 1 31 4
ss6j63 1 24 2 32 1
ssbe2v 1 23 1
2vnbjz -3
ssivbc 10 1 1 26 2 31 1
ssold3 0 12 1
sspfq8 0 8 1 22 1 31 1
ssqfvz -1 19 3
ssqxjf -14 2 2 13 1 26 1 38 1
2voyfc -3
st1x84 3 11 2 36 1
st2a9z -3
st4jqz -6
st5w70 7 0 4 1 4 2 2 5 6 6 4 7 4 8 11 10 1 11 1 12 3 13 2 15 9 16 13 19 2 20 3 22 1 23 1 24 1 26 2 28 5 30 2 31 4 32 2 33 6 35 1 36 13 38 2 39 4
st810i -3 16 1
st9q41 11 12 3 22 1 35 1
sta11j 0 8 1 13 1 27 1
stacaa -4 3 10 12 1
stf3a5 0 19 3
stkqm0 7 30 1
stmml9 6 5 1 31 2 36 2
stnbug -1 8 1
sto0p0 22 1 1 10 1 26 1 31 1 33 4 34 5 37 1
stsmzl 4 36 1
stu1qy -5
stwh88 -1 1 4 9 1 10 3 13 1 16 1 19 1 28 1 30 4 33 1 35 1
su014t -7
su0si9 -3 25 1
su54ez -3
2vtom0 4 17 3
2vuelt -2
sunxgg -7 0 2 1 2 3 1 11 1 12 1 13 1 15 2 17 2 18 4 28 1 37 1
suob2x -3 8 1 24 1
sutzmt 0 6 1 16 1 19 1
suusvs -4
2vw93m 2 22 1
sv33ft -2
ae2jz -2
sv46j9 4 7 1 15 1
sv4t8q -7 5 1 15 1 20 4
sv7qa5 5 36 1
svb86y -5 15 1 33 1
svcu6p -2
svdkca 1 12 1
svl5m3 2 8 1
svs7qn 13 1 1 19 1 26 1 31 1 33 1 39 1
svymz3 0 22 1
svyues 0 31 1
2w02fm 7 13 1 33 2
sw1lx3 -2
sw453a -7 8 1
sw4h4t 3 2 1 16 1
sw920v 14 5 2 8 1 24 3 31 2 32 1 33 3 36 2
swah9s 5 20 3 31 1 36 2
2w15qp 4 6 1
swj9s0 0 7 1 15 1 24 1 36 1
swlcmu 5 31 4
swmmcn -10 1 1 8 3 12 1 13 1 16 1 19 1 25 1 28 2 29 1 31 23 33 1 36 1
swnlpg -18 3 1 13 1 16 1 36 1
swo4in -17 19 6 37 2
swqqpy -5 30 1
swrynr 20 1 1 7 1 10 1 15 2 20 3 26 1
swvkou 16 1 1 10 4 12 1 15 4 16 1 19 3 23 1 24 1 25 1 26 5 28 2 32 1 36 1 37 3 38 2 39 1
sww4xj 1 9 1
swx33f -2
swxxsf -13
swy0nh 23 2 2 5 3 8 13 12 5 13 1 14 1 15 1 17 1 24 1 39 1
swyo75 3 7 1 24 1
swzel5 -8
sx2p03 0 0 2 1 3 5 4 7 1 9 1 13 1 15 2 16 7 17 1 19 1 23 1 24 1 29 1 31 1 33 1 36 1 37 1 39 2
sx3shp -2
sx4lga -6 0 1 2 1 4 1 7 1 8 4 12 2 14 1 22 12 24 1 28 2 29 1 30 1 31 22 35 1 38 1
sx52lq 1 16 1
sx8jlb 0 26 1 28 2 31 3 38 1
sx9r10 2 22 3
sxd1u7 -1 0 1 3 2
sxd3mb 9 10 4 15 1 20 1 26 1
sxdvjm -3 19 1
2w50uy -3
sxfvma 3 13 1 16 3
sxhpwq -11
sxkegm 1 3 3
sxmkjx -2
2w5vqu -2
sxns5q -6 0 1 30 1
2w6e0x 14 0 1 1 1 7 1 16 1 20 3 21 1 37 1
sxtr8a -4
sxtuvm -10 0 1 11 1 17 1 20 1
sxurmi -3 25 1 31 1 36 1
sxxk6u -2 24 1
sy0pjc 9 15 1 25 2 31 2
sy33x7 1 31 1
sy8bpt -2
sya8pk 2 8 2
syczhe -2
sydgg2 -7
syec9u -2
syexp8 0 8 1
syju00 -7
sykc8m 1 5 2 6 1 28 1 36 3
sykz6w 2 31 1
syppps -2 24 1 36 1
sys5ou -7
sytq4s -3 17 1
syw6dv -1 1 1 5 1 13 1
sz3yka 2 8 1
szehqo 2 36 1
szf87q -2
szfhnz -2 31 1
szg14q 0 12 1
szhadv 4 16 1 33 1
szitg3 -2 28 1 36 1
szqrsg -10 8 1 9 1 20 1 31 1 33 3 38 1
szuvc5 -2
szvnpc -6
t027k1 -3
t05e05 4 31 4 35 1
t065l0 5 13 1 16 1 28 1
t06n8u -2
t092av -3 20 1
t0b0z6 2 19 2
2wfu2x 0 5 1 11 3 29 1 33 2 36 2
t0evfv 9 8 2 12 3 15 3 20 1 25 2
t0g5oa 0 2 2 25 1
t0iztl 23 1 1 5 2 8 2 9 1 10 1 11 1 12 3 14 2 20 1 24 1 25 2 31 5 33 1 36 1 38 1
t0llif -5
t0lzg0 -1 15 1
t0o5hb -1 36 1
t0s93p -6 11 1 22 1 29 1 30 2 35 2
t0wocv 6 24 1 26 1 30 1 36 4
t0xm5n 4 1 2 26 1
t10c5p -3
t10txu -5
t122jp -8 13 1
t1btd2 1 38 1
t1h88s -2
t1j5kx 7 11 1
t1nwct 3 16 1
t1oj3k 6 8 1 11 1
t1r1l1 -3 19 2 37 1
2wkx6r 1 5 1 6 1
t1t8au -3 13 1
t29mad 7 2 1 14 1 31 1
t2kii7 -2
2wnunv 4 33 1
t2rku0 -6 8 1
t2t3wa -4
t2twu4 2 31 1
t2u7m0 1 33 1
2wp42c -3
t303q2 -5
t34202 -7 31 1
t34knd -5
t39tpf -3 9 1
t3a0ku -4
t3ahq0 5 25 2
t3fnp1 -4 0 4 3 1 5 3 9 8 10 1 11 1 12 1 14 2 15 17 17 1 20 3 24 4 32 15 33 3 36 2 39 1
t3frlc -10 8 1 20 1 25 1 31 1 38 1
2wr1zj 0 31 1
t3kowj -2
t3lvy4 -5 20 1 39 1
2wrhju -2
t3p5vc -2 16 1
t3q7e8 -5 31 1 39 1
t3soca -2
t3w77q 2 7 1 26 1 36 3
2wslhm -3
t3yf5v -2 12 1 22 1
ah9n3 -9 8 1 12 1
t440zr -2
t4ae9z 0 30 1
t4bj6h 3 0 1 3 2 11 1
2wum0i -14 1 1 5 1 13 1 15 1 17 1 29 8 31 1 33 2 35 1
t4invo -4 10 1 24 1 31 1
t4k9lw 1 5 1 10 1
t4m3nj -2
t4ru2z -7 12 1
t4v17a 1 3 2 13 1
t4zom8 -13
t524b7 -1 5 1 16 1
t55awo -2
2wxgq9 7 8 1
t5bj6a 3 5 1 11 1 17 1
t5d82y 1 0 1 3 1
t5hq2c -1 12 1 30 1 36 1
t5kwqt 8 0 4 3 1 17 1
t5qs6i -2 33 1
t5uiya -1 13 1
2wztck 7 25 1
t60qt7 5 20 1 33 1
t61krl -9 12 1 22 1 25 1
t61x81 -4
t641ui 1 24 1
t6a4b8 -4 31 1
t6bwv7 -2
2x1e42 -1 4 1 22 1 31 2
t6eauq -4
t6f8ca -1 5 2 13 2 33 1
2x1xga -8
t6pjns -4 9 1 25 1
t6rezl -3
t6tuus 0 19 1
t6uqnc -1 0 22 1 14 2 5 3 8 4 5 5 52 6 7 7 7 8 61 9 19 10 17 11 19 12 22 13 19 14 14 15 50 16 38 17 16 18 6 19 19 20 26 22 13 23 4 24 23 25 17 26 9 27 1 28 26 29 9 30 36 31 54 32 16 33 31 34 2 35 3 36 137 37 7 38 12 39 15
t6uyaq -2 8 1 11 1
t6yao1 0 33 1
t70dai -2
t715fm -3
t72hrx -3 14 1 15 1 22 1 28 2 35 1
2x49pe 3 15 1
t794mw 0 5 1
t7fmja -2 17 1
t7iz91 4 29 1 33 1
2x63o6 4 4 1 5 2 8 1 13 1 15 1 17 1 20 1 31 2
t7rh4u -3
t7tlt0 7 9 1 10 1 20 1 31 1 36 1 37 2
t7ygyo 2 30 1 36 2
t83604 1 15 1 33 2
t86aqi 8 8 2 12 1
t86mdd 1 15 1 33 2
t8csq3 -12
t8gtwn 1 5 1 8 1
t8ri36 14 0 3 5 1 16 1 26 1 30 1
t8smg7 4 1 1 34 1
t8su88 2 0 1 8 1 10 1 20 1 30 1 36 2
t8utre 7 5 1 7 1 8 1 11 1 14 1 16 1 19 1 20 2 33 1
2xai4k -7
t8y4k5 5 5 1
t90lna 6 4 1 5 1 8 1 15 1 16 4 17 1 20 2 24 1 28 3 31 1 33 1 36 1 37 2
2xaxxr -3 8 1 12 2
t925hf 0 1 1 5 1 12 1
t93zex 8 20 1 26 1 31 2 36 2
t95h1g 0 8 1 26 1 37 1
t96vkg -14 16 1 36 2
t9acby 36 0 2 2 3 3 1 5 3 7 4 8 4 9 1 10 2 11 3 12 9 13 1 15 6 16 1 17 1 19 3 20 4 24 2 25 2 26 1 28 4 30 1 31 4 32 1 33 4 34 1 36 4 38 2
t9dik1 0 8 1 12 1 14 1 18 1 26 1 30 1 33 1
t9i9jr 8 8 1 19 1 31 1 36 1
t9kuvw 2 7 1 12 1 17 1 38 1
t9m9gw -2
2xd6br -6 4 1 24 2 30 1
t9tp0f -8
t9z287 -3
ta066p 3 31 2
2xei3p -2
ta5plf -5 38 1
ta6k7s 13 0 1 5 2 8 3 11 1 12 1 13 2 14 1 16 2 19 1 31 5 33 1 38 1
taadfj 8 10 2 12 1 15 1 19 3 20 5 31 1 33 1 37 1
tadap6 3 21 1
tagz7b -1 1 1 13 1
tahlim -6
taij51 1 7 1 9 1 10 1 15 3 33 1
tas0kh 3 8 1 9 1 11 2 13 1 18 1 25 1
tas5ey -2 31 1 32 1
tasqxd -2 39 1
tauhnb -5 19 2
tb271b -3
tb44g9 -3 5 2
tb6js6 -4 0 1 5 2 12 1 15 8 17 1 20 2 32 5 33 3 34 1 36 1
tb8r8j -8 0 2
tb8t69 -2
tb9k9l 0 0 1 10 2 15 1 26 1
tba515 5 12 2
tbej0k 4 2 1 19 1 30 1
tbff2m -15 8 1 13 1 15 1 19 1 30 1
tbiooy -3
tbjkun -3
tbn1u0 -1 1 1 5 2 12 1 16 1 17 2 38 1
tbn4if -6 11 1 13 1 20 1 33 3
tbnj7b -3
tboew6 -3
tbp438 -3 8 1
tbtys9 1 38 1
tbuiwg 6 11 1 37 1
tbympe -4 0 1 17 1 38 1
tbzo4l 2 34 3
tc5jbk -2 12 1 25 1
tc6k55 -2 8 1 26 1 28 1
tcalln 3 0 2 12 1
tcatod -7
tcbnvr -2
tccn8r 6 36 1
tce79e 2 20 1 31 1
2xn514 -3
tcgauf 3 16 1
tci4np -5
tcitoc -2 8 1 38 1
tcpq47 4 2 2
tcs5be 10 1 3
tcwh7t 1 9 1
td2guz 6 37 1
td2z8w -4
2xpog5 11 0 2 1 1 8 2 10 5 11 3 12 2 15 2 20 2 22 1 24 2 28 1 31 2 32 1 33 2 34 1 35 1 36 1 37 2
td5r8p 0 5 1 7 1 10 1 28 1
td7bjh -3
td7j9y 1 24 1 25 1
td7tsn 10 1 2 8 2 16 1 18 1
td82z6 -2
td8z2p 9 5 1 8 1
tdc17n -3
tde1y0 -3
tdm33f -8
tdmxin -2
tdndzs -5
tdnzuc -2
tdolmk 5 26 2
tdqch7 3 0 1 5 1 15 1 16 1 24 1 36 1
tdt6vj 3 28 1
tdvi8t -1 19 1
tdwefy 0 8 1
tdzfke -5 1 1 9 1
te0ryy 3 15 1 25 1 33 1
te0z7r -2
te31z7 -6
te330g -2
te4twv -3
te6fi1 -1 15 1
te6vhf 0 7 1 12 1 33 1
te6x18 2 31 1
te7tn2 8 1 1 8 1
teao8q 13 36 4
tejj26 6 1 1 3 1 5 2 6 2 7 1 10 1 14 1 19 2 20 4 22 1 26 2 28 1 31 4 32 2 36 7 37 1
tem4i2 -7
teml8d -2
tepufy -1 36 1
tes4fp -2 32 1
tetzxg -3 30 1
tew78o 1 8 1
tey092 -2
2xwgty 6 1 1 2 1 12 2 16 1 31 1 39 1
tf3faw 4 1 1
tf4lgq -2
tf5osz -6
tf5ry9 18 0 5 2 1 5 2 8 1 13 2 14 1 15 5 16 3 17 18 24 1 25 2 26 3 32 2 33 2 39 1
tf7diz -2
tfb00m 9 8 2 12 1 24 2 33 2
2xxjai 2 1 1 28 1
tfbopl -3
2xxrmt -3
tflzgi -2
tfmbhd -4 19 1
tfnbz3 -5
tfobvd -3
tfqwv0 -5
tfth63 -9 16 1 19 1
tfwlmc -7 1 1 8 1 12 3 13 2 16 2 26 1
tfy10u -98 0 3 1 2 2 1 3 4 8 3 10 3 12 4 16 3 19 2 20 2 24 1 25 2 27 1 30 4 33 3 36 1 37 3 38 2
alm44 3 34 1
tg51iy -3
tg9tqj -3
tgfgq8 0 12 1
tgh028 3 13 1 24 1
tgh96z -3 28 1
tgkww6 7 10 3
tgltql 1 26 5 34 1
tgm8ll -9 22 2 31 1
2y2gt1 3 13 1 15 1 28 3 39 1
tgt47o 2 29 1 35 1
tgtq47 5 18 1
tgu9x2 3 5 1 12 2
tgx445 -7
tgzu7w -1 4 1 9 1 10 1 20 1 31 1 36 1 38 1
th15jw 1 24 1
th60oz 2 30 1
thg29p 2 12 1
thjba0 -2
thnlqd -1 15 1
tho47b 3 33 1
thstwk -15 0 1 8 1 33 1 39 1
thw5k8 -2
2y73pi 12 10 1 12 1 16 1 22 6 25 1 28 2 29 1 31 13 35 1 38 1
ti1r2p -6 19 1
ti3n8p -2
ti4x5b -4
ti7oes -3 9 1
ti7p7n -4 2 1 9 1 13 1 16 1 17 1 19 1 20 1 30 1 32 2 33 2
tiairt 2 26 1 33 1
2y8jyh 18 1 1 5 1 6 4 8 2 13 1 17 1 19 2 20 2 31 1 33 3 37 1 39 1
2y8rua -7 16 1 36 1
tih3pu -2
tiio80 -7
2y9jme 11 25 1 26 1
tisouf -2
tivzu9 -1 4 1
tj00xm -2
tj01lh -2 16 1
tj19ix 2 7 1 28 2
tj1d34 1 37 1
tj2wo8 -8 1 2 13 3 20 3 36 3
tj6ees -2
tj6p8m 0 12 1
2ybu49 3 20 1 36 1
tjbr2q 4 8 1
tjf4po -9 6 1 13 1 19 1 24 1
2yceag -3
2ycmha -4
tjigmn -5
tjis67 4 0 2 15 1 24 1
tjk3so -5
tjpm4t 6 13 1 25 1 39 1
tjru0a 5 3 1 14 1 31 1 38 1
tjsvf3 -1 12 1
tjta9g -2
tjxmed -14
tjzqa2 -6
tk4g7r -2 6 1 10 1 33 1
tk5fcq -6
tkd2ga 11 1 1 5 2 7 3 8 3 12 7 13 1 15 6 16 1 19 2 20 1 28 1 29 4 30 1 31 1 32 1 33 4 35 1 36 1 37 2 39 1
tkn6wq 10 12 1 15 1
tkr4xt -2 12 1
tkrr3x -8 12 1 16 1 22 2 24 5 29 1 31 1 33 2
tks0yj 6 16 1 28 1 30 1
tktbfr 1 34 1
tktse0 8 8 1 19 2
2yhdzt -2
tkusa8 6 1 1 10 1 20 1
tkxcz3 3 4 1 10 1 22 1 24 1 28 2 32 1 33 1
2yi7r2 2 37 2
tl6iaf -9 22 1 35 1
tl9doo 6 10 1
tl9yqh -15 5 1 8 2 12 1 20 1 33 1
tlcpy7 -14 0 6 1 2 2 3 3 1 5 2 8 4 10 2 11 1 12 3 15 1 16 2 17 1 18 4 19 1 24 1 25 2 30 1 32 1 33 1 34 1 36 1 37 1
tld98p -2
tlg7u1 0 33 1
tljgrl -3
tlkv6p 0 4 1 31 2
tlotx6 0 2 1
tlqz2h 6 16 4 38 1
tlsdak -13 1 2 5 2 7 3 8 2 13 1 15 2 16 4 19 6 20 1 22 4 23 1 25 2 26 3 30 1 31 8 36 4 37 1 38 2 39 1
tlsnw5 2 38 1
tlu62l -6 20 1 28 3 31 1 37 1
tlxwb8 -3
tm48rm -10 15 1
tmax71 -6
2ymza3 -4
tmf6o3 0 0 1
tmiquf 2 27 1
tmk7ld 4 3 1
tmnwfn 2 20 1
tmop25 4 7 1 11 1 15 1
tmq1lp -2 12 1
tmruib 1 1 3 2 1 5 2 8 1 12 1 17 1 19 1 20 4 25 4 34 1
tmtmy8 -5
tmuggx -4
tn69pf 12 5 1 6 2 8 2 15 1 17 1 25 3 33 2
tnhhnd -4
tnngg7 1 5 1 25 1
2yrkwx 1 20 1 31 1
tnp1g3 2 37 2
tnpncz 4 2 1 7 1
tntc0u -2
tnv4ye -1 8 1 9 1 13 3 19 1 24 1 30 1 31 5 33 1 36 2
tnv858 -5 10 1 20 3 24 1 28 1 33 5
tnzdzq 1 19 1
to394i -4 8 1 10 1 13 1 19 1
to7h42 5 21 1 37 1
to9599 -1 13 1 16 1
tocwd3 1 23 1 27 1
tohclx 2 16 1
aonrj -13
tom458 -3
tompka -3
tooovq 2 12 1
toosjd -2
toun1d -1 17 1
towghx -2 37 2
2ywysr -7 0 1 7 4 8 1 16 2 28 1 33 1
tp9950 -2
tp9kyk 10 22 2 31 1
tpaunw 3 16 2
tpe00y 9 1 1 5 1 16 1 26 1
tpf4d6 -7
2yy0ki -2 1 1
tph7u4 -2
tphvy9 -2
tpkfwh -3
2yyp8x -10 5 1 12 1 22 2 26 1 29 2 30 1 35 2
tppt5a 2 12 1
tpqx95 -6 7 1 9 1
tpvkmd 9 5 1 14 3 31 1
tq08a6 1 28 1
tq1y50 -2
tq4fzr -1 19 2 37 5
tq4y0y 12 8 3 15 1 20 2 25 1 33 1
tq7173 7 14 2 20 1 31 1
2z0qfz -2
tqa0so 1 8 1
tqdez1 4 1 1 24 1
tqjml4 -2 20 1
tqlvrd 4 16 1
tqlxzq -4
tqq2fr -2
2z2r9u -13 3 1 6 1 12 4
tqs5nk 4 16 1
tqwm22 -4
tqxhl2 2 0 6 17 1 30 2 36 1
tr1pvs 1 8 1
tr1ufd 12 2 1 7 1 12 1 13 1 15 3 20 1 25 1 32 2 33 1 39 1
tr3kp1 0 5 1 17 1
tr41bp 5 1 1 20 1
tr4xvt 3 13 1 24 1
tr50k9 -2
tr5j06 -3 39 2
tr7edp 20 12 5 20 1
trb26f 5 6 1
trg69v 6 10 1 19 1 38 1
tri9kq 1 0 1 3 3
trio69 4 15 1 33 1
tromcz -2
trop7o 5 5 1 7 1 26 1
trozke 2 30 3 36 1
trqois -8 0 1 7 1 10 2 19 3 20 1 23 1 32 2 36 1
trrop6 -5
2z6g06 -1 6 1
truo3t 6 36 1 37 2
trv03v -8 20 1
tryujk -5
ts056t -2
2z77u8 -8 5 2 15 1 20 1 36 1 39 1
ts0zfa -4 5 1
2z7b3g 3 0 1 8 1 24 1
ts2e3n -1 16 1 33 1 34 1
2z7h6b -2 17 1
ts9ucv -2
tsdheu -2
tspyp7 0 14 1 36 1
tsv0jx 3 33 1
tszecn -13
tszu2q 9 19 1 20 1
tszyjm 6 36 1
tt450n -2
tt7tna 0 28 1
tte78f -2
ttip8w 1 24 1
ttm9sk -6
ttuvx1 10 0 1 12 1 30 4
tu12rx -38 0 5 1 4 5 1 8 2 13 3 19 3 20 1 31 1 36 1 37 3
tu4610 13 5 2 8 5 10 1 12 3 17 2 18 1 19 3 20 2 22 5 26 4 31 2 33 2 34 1 36 2
tu61bz -5 8 2
tu9csf -2 5 1 20 1 36 1
tuafyb -1 4 1 31 1 35 1 37 1
tub31p 2 15 1 16 1 31 2 38 1
tubpif 1 36 1
tucl0k 4 1 1 16 1
tuf2qx -2
tuhdug 2 37 2
tul7vi 9 5 1
tumemk -1 13 1
tumvmv 5 16 1 36 1
tuoubh -2
tup7xy 5 19 1 26 1 36 1
tuppgp 2 15 1
tuqmk1 1 10 1 15 1
tur5v6 -9 11 1 12 1
turbim -2 15 1 20 1
turd73 -31 0 1 3 3 9 1 11 2 19 1 25 1 30 1 32 1
tus4s0 -18 1 1 8 1 13 1 19 1 25 1
tuse18 -10
tusi4t -4
tuvl6i 1 5 1 7 2 36 1
tux7qb -10
tuzuj8 -2
tv42ll 3 12 1 19 1 34 1
tv5lv8 3 12 1
tv910b 2 25 1 32 1
tv9zae -2
tvdrlm -2
tvgau0 7 12 1 37 1
tvgz9n 7 0 1 5 1 8 1 36 1
tvhhcr -21 12 1 19 1 20 1 31 3 36 4 37 1 39 5
tvixca -2
tvj7nm 3 7 1 19 1
tvlfpf 7 15 1 16 1
tvlvcf -3
tvnkvj 12 0 1 16 1 33 1
tvqyat 3 29 1
tvtjcq -3 8 1 15 1 28 1 36 3 38 1
tvvam1 -7
tvw5l2 -3 0 1 24 1
tw3ndh -1 0 1
12qos 3 1 1 10 1 13 1 20 2 36 1
tw67yc 1 5 1 19 2
twbapd 0 7 1 13 1 19 1 33 1
twgm6r 3 38 1
twhyzn 10 8 1 19 1 25 1 31 1 36 1 37 1 38 1
twivv0 -4
twlvpd 3 30 2
twsj4h 7 1 1 8 2 25 1
twzu7q -6
tx5i30 3 0 1
tx7sla 6 8 1 12 1 16 1 24 1 33 2
tx8leq 4 20 1
txatu8 4 10 1 12 1
2zqpvt 13 0 8 1 4 2 1 5 1 7 2 8 9 9 2 10 11 12 4 13 6 14 1 15 2 16 3 19 2 20 6 22 1 25 1 28 8 31 7 32 1 33 1 35 1 36 3 37 2 38 3 39 3
2zr71b 3 33 1
2zrc3l 3 19 1
2zrdw2 1 15 1 25 1
txniyr -3 20 1
txnu1q 5 20 1
txz2v5 -2
ty0vfs 6 19 1
ty4j95 11 5 1 8 1
ty6zi3 -5 20 1
ty87oz -4
tyc8fa -2
2zu7no 3 13 1 31 1
tyfofd 5 3 2 5 1
tyk9ln 1 19 1
tyki4d 3 11 1
tym4dj -13 2 1 30 1
tym9w8 -1 20 1
tyoczh 6 20 1
tytryt 4 19 5 35 1
tyv1ce 0 31 1
tyw3lb 7 1 1 13 1 20 4 23 1 31 1 37 5
tywll1 -7 1 1
tyzrvv 2 31 1
tz23i8 7 5 1 14 1 20 1 31 1
2zwn04 -2
tz2h5z -3
tz4xfw -8 31 1
tz6f6b 2 30 1
tz6o4a 0 23 1
tz8h1x -3
tz9bik -2
tza5vw -5 0 1
tzgtv7 0 0 1
tzirz8 -2
tzmykc -4
tzn07s -3
tzqb6u -1 3 1
tzr3bx 9 0 1 1 1 7 1 16 1 20 3
tzv3mu -2
3000kw -1 16 1 36 2
u07j5g -4 2 2
u0dg0i -8 1 1
u0dsie 4 2 1 4 1
u0qs8l -2
u0vonm 0 13 1 33 1
u0x8xf -3 28 1
u0zyhq 30 0 1 5 3 8 5 14 1 15 1 17 1 19 1 20 1 26 1 33 8 36 2 38 1 39 2
u15jgx -4
u17szs -1 12 1
u1b4ca -7 32 2
u1i7g6 4 3 1 8 2 14 1 25 1 32 1
u1iitt -2
u1kf6s 1 31 1
u1srh4 0 0 2 3 1 16 1
u1y6mu 7 8 1
u1yy2e 5 7 1 12 1 15 1
3077q6 -4
u20io6 -1 16 1 19 1 20 1 22 1 30 1 31 1 33 1 36 1
u21vie 4 20 1 33 1
u24i88 6 10 1 37 1
u2hv6j -3 7 1
u2ke4y 7 5 1 14 3 31 1
u2mpt5 -3 28 1
u2ndxx -1 9 1 12 1
u2vgg4 4 36 1
u2xzml -1 9 1 15 1 39 1
u2zkvs -2
u32q8i 4 19 1 22 1 31 1 37 1
u32v51 6 7 1 8 2 12 1 15 1 19 1 20 1 31 3 33 1 36 3 38 2 39 4
u35b0m 5 12 2 19 1
u37a18 3 9 1
u3ec9w -1 2 1 5 5 8 4 11 2 12 2 13 1 28 1 30 7 31 4 36 1
u3h0gu 0 15 1
u3j9m3 -1 20 1 32 1
u3lu99 -1 7 1 15 1 20 1 24 1
u3m70h 7 36 1
u3nksr 6 31 1
30d711 -2
u3pi82 -4
u3ufeo -5
u3us5a 4 5 2 31 1
u454yt 2 13 1 25 2 33 1
30f1y1 -10 30 1 36 1
u4cl79 0 31 1
u4ec35 -6
u4hpop -3
u4mipc 4 22 1 31 1
u4nora -5 33 2 39 1
u4nx85 5 3 1 24 3
u4o7tl 7 5 1 14 1
u4okmd 7 15 1 20 1 28 1 39 1
u4pvc4 -4
u4q5on -9 3 1 22 2 31 3
30h8fm 2 1 14 8 2 13 2 19 14 26 5 28 4 29 2 30 2 31 3 37 8
u4sj81 -3 13 1
u4snyg -4
u4wcow -1 16 3 20 2
u50vsm -2
30i5mh 0 20 1 33 2
30iinh 3 16 1 29 1
u55pge 2 5 1
u55pvq -7
u5a8hq -2
u5ckbr -2
u5dn18 0 16 1 36 1
u5gxh9 5 19 1 28 1 36 1 39 1
u5hqjg -2
u5iaml 10 9 1
u5jvi6 -3
u5l1dg -2 17 1
u5mtvm -2
30ku65 1 7 1 11 1 14 1 15 2 33 1
u5wfgw 5 16 1
u5xsg7 3 1 1 10 1 19 1 36 1
u5za1l 5 33 1
u61axl -3
u65kjc -4 0 1 17 2
u6ari4 -2 7 1 8 2 12 1 19 1 20 2 22 5 27 1 31 4 32 1 35 1 36 3 37 1
u6g1ws -4
u6mnal -5 8 1
u71pn6 -2
u78ukp -6
30q7cy -2 0 1 31 1 33 1 34 1
u7b8z9 -2
u7bk63 3 7 2 13 1 15 1 16 1
u7enua -3 23 1
u7gbfy -2
u7gslu -2 31 1
u7jlnj -2
u7o0z5 21 5 1 10 3 13 2 19 2 22 1 33 3 37 1
u7obq1 -2 38 1
u7om3f -4 12 1
u7qkwg -2
u7w1v8 6 36 1
u7yk47 -2
u87327 0 9 2
u87a4t 6 12 1 19 1
u87j13 3 13 1 31 1 32 1
u88dif -3
u88xl1 3 19 1
u8egr7 -5
u8g4l3 -5 0 1 1 2 26 4 30 1 31 1 34 1
u8hp9h 1 31 1
u8ivva 3 1 1 13 1
u8ldww 2 20 1 30 2 37 1
u8p04g -2
u8sc5z -2
u8yn59 2 1 1 16 1
u904w2 2 4 1 31 2
u91590 -6
u91t3h 1 19 1 22 1 25 1 30 1
30xslx 0 12 1 31 3
u9h01o 8 8 1 16 1 19 1 33 1 35 1
u9noos -11 7 1 19 8 31 1 37 1
u9np9v -2 24 1
u9o00u -5 8 1
30z1he 6 7 1 8 1 15 2 16 1 28 4 31 2
u9qk0y -3 25 1 37 1
ua3ipt -1 37 1
ua3jng -3
uad58n -2 12 1 23 1
uadlb1 -9
uaf6tk -24
uag1ta -1 30 1
uaj8gb 3 5 1 30 1
31211d -2 8 1 16 1 28 2
ualln2 14 1 1 7 1 8 1 10 1 14 1 20 2 24 1 25 4 28 1 30 1 31 11 35 1 37 2 38 1 39 2
uarwdu -6 23 1
uat5f8 -3 12 1
uav3ka -3 0 1
uavo4p -4 36 1
uavr8i -9
uaylvx 0 5 1 11 1 13 1 15 1 19 3
ub18vn 4 8 2 38 1
ub3bkx 5 13 1 20 3
ub572q -3
ub8dsd -1 10 1 26 2
ub8eo4 -3
ubahpo -2
ubjj2x 1 33 1
ublc3w -4 0 1 14 1 16 1 17 1 30 1 36 1
ubn2yh -2
ubnheo -5 5 1 8 1 31 1 32 1 33 1 36 1
31641h 0 12 2 28 1
ubqivw 2 3 1
ubry2e -6
ubtfod -5
ubtwfb 1 8 1
ubxdqc 10 5 1 8 1 13 1
ubya7g 2 38 1
uc0glr 0 8 1 16 2 33 1
uc9tia 10 5 2 13 1 15 1 16 1 20 1 30 1
ucnz0g 19 9 3
ucxaid -11 11 1 32 1
ucxq84 1 25 1
ud6fdx 0 9 1
uddjs8 3 10 1
uddm78 2 8 1 12 1
udifai 3 1 1 9 1
udihuo 10 10 1 37 1
udj46y -3
udk0zf 4 18 1 38 1
udny7t -5
udq409 -4 7 1 9 2 15 1 20 1
udqjsh -6
udrtb2 6 1 1
udt5mi -2
31ee23 -1 38 1
ue2mtq -3
ue312n -1 9 1
ue3cxh 6 0 1 4 1 5 3 8 2 9 1 12 1 14 1 30 2 31 2 33 3 36 1 37 2
ue3geg -2
ue3l8p 6 5 2 8 1 10 1
ue4vr9 1 0 1 18 1
ue4xet -5 11 1 16 1 28 1
ue78a0 -3
ue7a39 -1 31 1
ue874k 3 9 1 12 1 17 1 33 1 36 1
uedddu 4 31 3
ueg0ym -1 17 1
uehdrc -3
uek79b -2
ueleig -7 3 1 8 3 12 3 15 1 16 1 20 1 24 1 26 1 31 1
uenc6k -11 20 1
31gssq -2
ueoxu5 -3 16 1
uep0yt 2 0 1 12 1
uepl3j -4
ueuamq 1 4 1 5 1 9 1 32 1 36 1
uexnx6 -2 0 1 15 1
uf4e1t 7 15 1 20 1 32 2
uf5tsn 2 8 1
uf8h3g 5 29 2
ufeobu -6 2 1 32 1
uff258 43 0 50 1 23 2 34 3 20 4 20 5 63 6 3 7 44 8 79 9 58 10 34 11 20 12 101 13 58 14 33 15 240 16 61 17 52 18 4 19 29 20 135 22 13 23 17 24 83 25 56 26 20 27 1 28 25 29 2 30 62 31 91 32 100 33 212 34 15 35 2 36 85 37 19 38 17 39 31
aycw0 -3
ufh192 2 8 1
ufmrtq -2
ufp8xq -5
ufqd6i -6 0 1 14 1 39 1
uftd0h -1 0 1 15 2 28 1 31 1
ufzakv 3 36 1
ug8x8q -2
ugaiy0 -5
ugbv30 1 5 3 15 1 20 3 36 1
ugctc7 0 2 1 30 1
uglnps -5 0 1 3 1 5 1 15 1
ugnyza -2 31 1
ugohz1 -8
ugr572 3 20 1
ugr5n3 9 1 1 5 1
ugs206 -4
ugujrg -4 32 1
ugv17q 4 14 1
ugwdlm 10 24 1 28 2 33 1
ugxd68 2 0 2 11 1 14 1 33 1
ugzm4u -1 10 1
ayz2s -3 25 1
uh84jy -5
uh91al 1 30 1
uh9eed 3 33 1
uhaooq 10 12 1
uhgkp2 -3
uhjzqo -3
uhthyw -3
uhwknu -2
uhwqe4 17 14 2 15 1 16 1 20 2 26 1 33 1 37 2
ui0zsr 3 19 2
ui408y -2
ui5u51 9 32 1
ui69e3 -1 0 2 33 1
ui7md8 1 0 1
ui8b2d 17 8 1 25 1 26 1 31 1
uid1c4 10 5 1 6 1 20 1 36 6
uidkct -1 7 1
uihmvr 5 22 1 28 1 31 11 38 1
uii8yg 0 33 1
uipbg4 -2
31vk50 9 13 3 16 1 18 1
uirz7m 7 0 2 3 1 16 1 17 2
uiv3cx -7 20 1
uivn3z -1 14 1
31w8rc 1 19 1
uj1zlm -4
uj4ha1 -3
uj6lu3 -5
uj7z44 0 30 2
uj9qx6 -1 0 1 3 1
ujg86p 7 12 1 16 1 20 1 26 1
ujj4ed -1 33 1
ujk3lw -1 30 1 31 1
ujpyoh 2 15 1 26 1 33 1
ujsigb 10 1 1 29 1
ujv70z -5
ujw88q -2
uk00f0 6 8 1 16 1
uk11ra -2
uk1vxu -2
uk8v5u 8 5 1 11 1 33 1
uk9mf2 7 0 42 1 5 2 5 3 24 5 20 6 7 7 4 8 24 9 1 10 8 11 10 12 18 13 6 14 3 15 29 16 41 17 16 18 3 19 6 20 8 22 1 24 3 25 17 26 6 27 1 28 7 29 3 30 12 31 13 32 4 33 15 34 4 36 19 37 7 38 12 39 3
ukei49 5 0 1 10 1 16 2
ukeirq -2
ukfb5d 1 5 1
ukiryf -2 10 1
ukk5l2 13 5 1 9 1 10 1 33 1
3225hr 6 11 1
ukmehb -11
uknaur 4 8 1
ukor8d 4 0 1 16 2 38 1
uky9dd -3
ul0bwr 3 5 1 7 1
ul1vzt -2 0 2 1 5 2 3 3 1 4 3 5 3 8 22 9 2 10 1 12 19 13 6 14 1 15 6 16 2 17 2 18 1 19 11 20 13 21 1 22 5 24 2 25 22 28 7 29 9 30 10 31 15 33 12 35 3 36 4 37 11 38 3 39 5
ul6407 1 0 1 3 1 6 1 10 1 12 1 38 1
ul7sf2 -2 16 1
ulcnq6 -3
ulhn2e 7 25 1 26 1 34 1
325d50 5 36 2
ulib2k 0 14 1 30 1
ulj19f 0 25 1
ulkyfb -2 31 1
ulrk5y -6
ulvxp5 -3 10 1 13 1
um18gp 2 16 1 33 1
um278l 13 19 2 37 2
um8xtq -7
umgp8j -6
umkj1i -6 1 1 13 1
umly0t -2 15 1 20 1
umq163 5 22 1
umrwfz 0 16 1 20 1
umuec5 1 24 1 28 2 36 2
umxwbg 9 1 1 13 1 16 1 36 1
umyrve -3
un2mhg 2 0 9 1 1 3 1 5 6 7 1 8 1 9 1 11 1 12 1 14 1 16 4 17 2 18 1 20 2 33 2 36 1
un5jbx -7
32bxi5 5 8 1
unc6wh -1 33 1
uncdkr -2 10 1 28 1
unceqy 16 8 1 10 1 20 1 28 3 29 1 30 1 31 12 35 1
unfqvg 2 17 1 32 1
ungjnm 4 15 4
unie2j 1 19 1
unnrz3 3 0 2 5 1 10 1 16 1 17 1
untn92 -3
unuqz9 -2
32dzti -5
unylm6 8 1 1
uo19cz 5 8 1 36 1
uo4xvq 3 5 2 6 2 22 1 33 1
uo6jva -2
32f2xw 0 8 2 12 1 24 1
uod3ig 6 0 1 15 1 19 1 25 9 26 5 28 2
uoiauh -5
uoj53e -1 30 1
uoow3h -1 12 1
up3rqm -4
up6zcj 6 19 2 20 1 36 1 37 1
up8xzr -3
upfjwl -2
upj8op -17 0 6 1 7 2 1 3 1 8 1 10 7 16 4 17 6 18 2 19 1 24 1 26 1 30 1 38 1
upjwar -4
upmdcr -5
upmxhx 5 8 1
uposqe -22 1 2
upsbr3 6 0 1 3 1 8 1 28 1
upw099 -3
upyf5h 2 31 2
32ll5j 3 1 1 10 1
uq6vu7 -11 5 1 8 2 28 2 31 2
32mrph 7 1 2 8 1
uqexku -8 1 1 8 1 13 1
uqf9ey 7 0 1 32 2
uqj1gi 0 16 1 36 1
32nzme -1 10 1
uqqboz 8 11 1 18 1 33 1 36 1
uqqme5 -8
uqqy5o -3 16 1
uqxveg 0 8 1
ur0hnf -3 15 1 20 1
ur2z5x -15
ur9df9 0 8 1 29 1
urdgke -1 16 1
uremlb -3
urg7qh -4 2 1 13 1 26 1
urhgwm 3 24 1
urpq74 -2 5 1
urq7m9 -2 1 1 5 1 8 1 16 1
urr1qq -27 1 1 4 1 6 1 16 1 31 5
uruus2 3 33 1 36 1
urvjw8 -3 0 1 1 1 3 1 8 1 11 1 12 2 13 1 14 1 19 9 22 2 24 1 25 1 26 1 29 1 30 2 31 5 33 2 36 2 37 2 39 1
urzpae 4 2 1 12 1 27 1
us3bap -2 12 1
us4ltf -6
us591g 37 3 3 4 1 7 1 8 2 10 2 12 4 13 5 15 1 16 10 20 4 25 3 26 1 28 3 29 1 30 2 33 2 34 1 37 2
us5rkf 4 12 1 14 1
us6qt8 5 12 1 16 1
us85bn -4
us9f37 1 0 1 5 1 22 1 30 1
32tye0 9 16 1 37 1
use4wu -7 31 1
usheil 7 1 1 3 1 4 1 7 1 11 2 16 1 20 1 30 1 31 2 33 1 36 3 38 1
usiepu 4 16 2
usnl07 1 27 1
uso6fl 1 20 1
usp2gk -7 36 1
usrbh9 10 1 1 33 2
b35ls 32 0 21 1 37 2 19 3 11 4 1 5 42 6 3 7 11 8 60 9 11 10 56 11 11 12 63 13 50 14 18 15 49 16 64 17 23 18 12 19 31 20 75 22 15 23 3 24 24 25 28 26 46 27 5 28 27 29 7 30 21 31 80 32 13 33 61 34 5 35 1 36 46 37 39 38 19 39 17
usxusp -23 0 8 1 7 2 1 4 1 5 12 6 1 7 4 8 15 9 12 10 2 11 2 12 11 13 10 14 5 15 23 16 7 17 1 18 1 19 3 20 27 23 5 24 23 25 13 26 4 29 3 30 12 31 12 32 1 33 59 34 2 36 7 37 1 38 5 39 6
ut34jf -2
ut5y3s -3 16 1
ut6438 -1 8 1
utdfgd -4
uthns0 7 0 1 1 1 12 2 13 1 18 2 31 1 37 1
b3f4e -9 7 1 15 2
utkn64 1 19 2 26 1 33 1 37 1
utp4ww 4 5 1 9 1 13 1 24 1 33 1
utqysh 1 4 1
32z3hz 2 11 1 25 1
32z5yd -7
uttmuo -26 1 3 7 1 13 1 19 2 20 1 24 1 36 1
utwlpw -4
32zt63 2 15 1 24 1 26 1 28 1
b3m1s 4 12 1 20 2 37 3 39 1
33082d 1 2 2 13 1 19 1 30 1
uu4cj7 -5 16 1
33105i -4 25 1
uuaixo 7 19 1
uubgq0 0 10 1 38 1
uubws1 3 5 1 11 1 36 1
uufxg9 -3 36 1
uugsmf -4
uuhosp -8
uui0wh 1 12 2 13 1 33 1
uuj2ro 2 1 2
uukde2 -4
uurtm6 11 8 1 12 2 13 1 25 1 28 1
uuxt04 6 0 1
uuy92w 0 36 1
uv1ftk -2
uv6vmg 4 11 1 12 1 19 1
uva9p0 -3 26 2
uvbni2 -3 29 2
uvbvyp -6
uvd0eh 1 16 1
335hvj -4
uvp3ao 27 1 1 6 4 19 3 23 5 26 1 39 1
uvqgk7 10 5 1 6 3 8 1 25 1 33 1 38 1
uvsx7e 5 5 2 8 2 12 4
uvzqmk -7 5 1
uw1c02 -4
uw57pg -1 24 1
uw9av8 9 31 1 33 1 36 2
uw9u7y -2
uwghtr 2 26 1
uwmikx 6 19 2 20 1
uwqc7i 8 12 2 19 1 25 1 39 1
uwqz3c -6
uwrf7x -3 15 1
uwsfbx -1 5 1
uww4wd 4 8 1
uwxrjt 0 36 1
uwz478 -2
ux034e -16 0 1 12 1 13 1 16 1 32 1
ux0cfg 4 19 3 37 2
uxasfn 4 8 1 28 1
uxca4u -8 1 1
uxdabz -16 1 8 5 4 8 3 10 5 12 2 13 3 14 1 15 1 16 9 17 1 18 1 19 6 25 30 26 9 28 9 29 5 36 2 38 1
uxg4y1 -4 39 1
uxgu51 -2
33cpr8 2 16 1
uxmw08 -2 33 1
uxo4pl -5 8 1
uxsjlq -3
uxsph8 -3
uxw0ak -2
uxycw5 9 8 1 16 1
uy5v6a -2
33f0hp 6 15 1 20 1 24 1 29 1
uy6bf2 -2
uy8x5k -3
uyd89r -2
uydf53 -6
uyfsvr -1 39 1
33gcx3 -6
uymhq5 1 5 1
33goht -2
uyqpsz 7 26 1
uyssni 0 20 1 34 1
uyuhr7 -2
33ho7q 7 5 2 16 1 20 1 31 1 33 1
uyxyh0 2 31 1 38 1
uz0lnp 2 8 1 12 1
uz1z1c 2 2 1 39 1
uz9ede -2
uz9ion -1 16 1
uz9uzh 8 8 1
33j29x -4
uzd5tj -2
uzf5ka -2
33jjq0 -2
uzg1cv -6 15 1
uzjwo9 2 36 1 37 1
b5mm4 -12 3 1 15 1 30 2
uzn0js 6 9 1
uzn29p -2
uznjy1 0 34 1
uztsyz -6
uzub2m -2
uzzedr 0 10 2 20 1 24 1 28 2 33 1
v03yw7 -4 16 1
v041vm -2
v09pbu 5 5 1 10 1 12 1 23 1 31 1 36 1 37 1
v09s6z -7 0 2 3 1 38 1
v0cab9 -4
v0dqj8 -1 8 1
v0dz4l -7 22 1 31 5
v0e50s -3 13 1 33 1
v0gf1y 5 0 1
v0miou 8 7 1 10 1 15 2
v0u1mo -10
v0vuzv -1 0 1 8 1 19 1 36 1
v104yp -4 13 1 30 1
v12y4l 9 8 1 28 1
v14tq6 -4 8 1
v1806i -7 0 6 1 3 3 5 5 3 6 2 8 2 11 3 12 1 14 3 15 2 16 3 17 2 18 3 19 1 23 1 24 1 25 1 30 9 31 1 32 1 33 3 34 1 36 1
v19xyj -3 33 2
v1c0ew -7
v1eygb 7 18 1 19 1
v1jgu0 5 8 1 15 1 28 1 30 2 31 1
v1khko -2 26 1
v1rkvx 0 9 3
v1s3x2 -2
33st0w 1 5 1
v23ye8 -3
v24i69 1 19 1
v2a5bq 3 0 1 1 1 7 1 10 1 13 1 16 4 19 1 20 3 39 1
v2ab26 -3
v2aiem 5 37 1
v2az53 -6
v2b9a6 -2
v2ch9z 1 5 1 10 1 12 2 20 1 24 2 26 1 30 1 36 2
33u9g4 1 0 1
v2eypw 4 10 1 11 1 13 2 33 1 36 1
v2fpnv -6
v2g412 -16
v2k7vn -2 20 1
v2qc6f 2 22 5 30 3
v2qdax -2
v2qyp6 2 24 1
v2rx54 -14 3 2 8 1 9 1 10 1 11 2 12 1 14 1 15 1 16 3 17 1 19 1 28 2 29 1 31 1 33 1 36 3 37 1 39 1
v2uwql -4 12 1
v2y1en 3 2 1 3 2 13 1 15 1 19 2 31 1
v2ycs9 -13 1 1 36 1
v2yjxt 1 15 2
v2zjta -2
v35sou 4 12 1 15 1 20 1
v36d9k -2 37 1
v38bow 13 8 1 9 1 22 1 25 1 31 2
33xjmd 2 5 1 17 1
33xkk6 -2
v3dqos -3
v3e8mj -3
v3jahr 1 15 1 33 1
v3jfao -12 17 1
v3nsrx -1 31 1
v3o2xo -2 7 1
v3otjh -2
v3sd61 -3
v3uznv -2 27 1 34 1
v3z6n3 0 33 1
v441uq -7
v47dfx -3
v4cqyq 0 25 1
v4dfej 4 30 1
v4iqab -5 8 1 14 1 22 1 31 1 35 1 36 1
v4w7gv 2 36 2
v53vrs 0 2 1 20 1 30 1
v544mv -11 1 1 31 1 35 1
3446bs -2
v55vq9 -3 0 1
v575t1 3 4 1 31 1
v59dmz -8 0 1 12 1 16 4 22 1 25 1 31 3 36 1
v5cpnx -10
3455fa 9 7 1 8 1 12 1 19 1 20 1
v5fkz0 0 12 1
v5l33s -3
v5peb1 2 19 2
v5ruhm 1 5 1 11 1
v5sxes 11 13 2 16 1 36 1
v5v5dg -1 14 1 24 1 36 1
v5vkvc 17 8 2 9 1 19 1 20 1 31 1 37 6
v5wwpj -2
346xi5 -1 5 1 15 5 17 4 24 1 28 1 39 1
v60v81 3 15 1
v64uwq 8 19 2 25 1 31 2 37 1
v6a1uy -4
v6b0xg 1 15 1
v6cl7b 8 37 2
v6dydx -3
v6ely9 -3
v6fz1s -8
v6j23t -2
v6kcko -3
v6m0zd -1 26 2
v6mcj9 -7 5 1 22 1 25 2 30 1 36 1
v6p9yo -2 5 1 25 1
v6rf83 6 0 1 17 1 24 1
v6srqt -2 8 1 36 1
v6vkg9 6 8 2 20 1 36 1
v6x80p -9
34amgo 1 20 1
v72ut1 -1 5 2 12 1 31 1
v74ip4 4 22 1
v79tgy 3 19 1
v7a8u2 -9
v7gx47 7 0 2 1 1 2 1 5 2 8 4 10 3 12 1 13 2 14 1 16 1 18 1 20 7 24 3 25 1 26 2 28 1 29 1 30 5 31 9 32 1 33 1 34 1 35 1 36 5 37 1 38 2
v7h8y2 -7 2 1 20 1
v7hhsq 0 10 1 36 1
v7k03j 0 1 1
34cu7s 2 33 1
v7mdeu -4 19 1 20 1
v7nkqo -2 22 1
v7twqo -9 34 1
v7uza1 -3
v7v0q4 8 15 1 33 1
v81tuz -10 15 1 39 1
v86me1 -6 26 1 33 1
v8i0ge 7 12 1 24 1
v8ip62 6 1 1 9 1 10 1 28 1
v8k7ld 15 2 1 20 1 25 1 31 2 37 7
v8kj6e 0 10 1
v8kpx4 0 19 1 28 1 33 2 38 1
v8qqu1 2 2 1 32 1
v8rwcv 5 28 1 38 1
v91kb9 1 1 1 16 1
v95tc4 0 12 1
v99d1m 6 1 1 5 1 17 1
v9cs71 3 2 1
34jfhm -10 1 1 5 1 6 4 8 1 10 1 19 6 34 2 37 8 38 1
v9jszb -3
v9nial -3
v9omwj -2
v9sxno 2 0 1 17 1 18 1
34l02j 3 19 1
va15qx -1 15 2
va3okh -4
va6hj0 2 17 1 23 1
va8vdy -1 23 1 27 1 33 1
vafij5 -2
vagkq6 -1 30 1 36 1
vaglzs -6
vahc8i -4 1 4 6 1 7 1 8 2 13 1 16 1 18 1 19 4 25 1 28 2 31 4 37 1 38 1
34ndkl 1 24 1 26 1 34 1
vaja31 3 8 2 25 1
vapqnc 0 31 1
vaqlkj -3
var2zx -2
var6gi 0 20 1 31 1
varnv4 -5
vatk2s 11 10 1 19 1 36 1 38 1
vawtgl -2
vax1oq -5 15 1 33 1
34pm75 7 13 1 15 1 31 1 33 1
b9tdw -2
vba1qn 10 1 2 11 6 25 3 30 1
vbcy4y -3
vbo30n 8 33 1 36 1
vbrgvm -1 20 1
vc4gvk 4 8 1 31 1
vc6ehf 1 13 1
vc9br0 -3 31 3
vcefej -3
34vpte 5 10 1 33 1 36 1 38 1
vcw602 0 20 1
vcwy22 -2 31 1 36 1
vcxe74 6 8 1 39 1
vd04yx -2
vd2vx2 -5
vd6hfd 1 8 2
vd9cs6 2 37 1
vdd83i 4 15 1
vddcf2 2 32 1
vdexf7 4 5 1
vdl3oj -1 12 1 26 2
vdmrgf -9
34ysq7 1 15 1 36 1
vdo54m 1 16 1
34zag0 -2
vdukvw 2 12 1 20 1 36 1
vdxzr8 7 5 1 18 1
vdyrp4 -1 12 1 38 1
ve3et4 4 34 1
ve7o3a -2
vejtwk 2 32 2
ven2f3 -2
vena61 0 26 1
versuj 0 5 2 33 1
vesrlj 3 22 1
vetyu3 -1 8 1 12 2 15 3 16 3 24 1 33 1 39 1
vf2hbs -2
3544bw -3
vfb2bu 2 3 1
vfc7z0 0 15 1 33 1
vfc9dx -2 0 2 8 2 12 1 15 1 16 1 17 1 24 6 25 1 28 1 36 1
vfcnrb -2
vfdusj -2
vfe7yq 1 17 1
vfhz3g -3
vfn4np -1 5 1
vfnmoy 7 20 1 22 2 28 1
vfoqvl 0 15 2
vfr3w1 -10
vfr7ne 12 3 1 9 1 13 1 14 1 17 1 30 1 31 2 34 1
vfx930 4 0 1 15 1 20 1
vfy9uy 13 0 1 2 1 3 1 5 2 7 2 8 2 11 2 12 2 13 2 15 2 16 3 17 1 28 2 32 2 33 1 39 1
bbi84 -3
vfz5yi -3
357b3u -2
vg1mno 0 0 1 17 1
vg4wah 2 5 2
vg6h39 -3
358n1h 2 1 2 15 1 25 1
vgf3s3 -3
vggbtj -1 0 1 14 1
35979l -5
vgl2v0 -2
359dx2 11 16 2 32 1
vgm6fj 0 1 1 10 1
vgmhlt 2 8 1
vgoxv8 10 0 1 5 1 8 3 13 2 19 1 20 2 25 1 31 2 33 3 36 1 39 2
vgrdsu 1 36 2
vgw2po -10 9 1 20 1 23 1 24 2
35afh2 -4
35ajnz 0 10 1
vh447y -2 35 1
vh83m8 6 1 1 2 1 8 1
vhft3u -5
vhgsnw -2 11 1 25 1 33 1
vhh6ro 17 7 2 20 1 25 1 28 1 36 1 38 2
vhq8s6 -2 8 1
vht39d -4
vhu2ux -4
vhue1t -2 33 1
vhvhei 9 5 1 8 2 20 1 38 1
vi0cfi -2
vi5ov5 14 22 1 31 2
35fi7b 7 9 2
vib4ex 5 19 2
vibc8w 10 1 2 31 1 36 1
vifzrg 2 12 2
viicd9 -2 0 1 8 2 9 1 10 1 26 1
vik6ew -3
vikfnc -2 5 1
vil1zy -2
vilbcn -6 5 1 8 1 23 1
vip99f -4
vippw5 -3 37 1
viroyd 23 2 1 7 1 8 1 20 1 24 1 28 2 31 1 36 1
viwqvj -4 15 1 16 1
vj028s -2
vj4alz -2
35iqtb -6
vjcpcs 3 36 1
35jb2z -2
vjdhkc 0 15 1 28 1
vjg7cq 11 13 1 15 1 20 1 32 1 33 2
vjk0qg 6 0 1 3 3 11 1
vjn8fq -3
vjnf5k 1 25 1
vjoqgj -2
vjou5b -1 12 1 15 1
vjpbvt -6 36 1
vjylnl 1 12 2
vk1ci1 2 14 1
vk2dqe -2 10 1 22 1 31 2
vk3eh2 -2
vk45yx -3 4 2 5 2 9 2 16 1 19 1 31 2 36 3 37 1
vk4ihl -1 20 1 33 1
vk805o -1 12 1 13 1
vkgsoy -2
vkll7p 2 20 1
vkmuds -6 7 1 13 1 19 1
vkq29g -12 5 5 6 1 8 3 15 1
vktcpv 6 31 2
vkv7c6 -2
vkw4zj -3
vl24d8 -6
vl42v9 -8 9 1 10 1 14 2 17 1 19 3 28 1 32 1 33 1 37 1
vl7c90 -6
vl8g0d -5
vla178 -3
vlbk1k 0 7 1
vlh3od 3 0 1 1 1 3 2 5 1 8 3 10 1 11 1 12 2 15 1 16 4 30 1 33 1
vlk9lu -4
vlmhcm -1 28 1 33 2
35rztp -1 12 1 15 1
vlsecm 1 1 1 28 1
vltf2y -3
vm02dn -4
vm1pgg 5 13 1 33 1
35t014 -3
vm2w5x -3
vm39xo -5
vm532b -2 0 1 1 1 16 1
35tdjh -3
vm7wt8 -4
vm9mei 6 0 1 5 3 8 2 9 1 15 2 17 1 20 1 26 3 28 3 32 1 33 1 36 1
vmai4v 20 1 6 3 2 5 1 6 1 8 2 10 1 11 1 13 1 14 2 15 6 16 2 18 1 19 2 20 4 28 1 29 1 30 1 33 3 36 3
vmdira 0 9 1
vmjrgx 4 5 1
vmnl7d 3 10 2 37 2
vmooh4 2 3 1 10 1 12 2 19 1
vmp8n4 -2
vmw3py -1 28 1
35waor 1 13 1 15 1 20 1
vmz1rt 8 1 1 5 1
vn6x1x 0 16 1
vn7hls 0 1 1 31 1
vn7lqp -2
vn9p8i 4 5 1 12 1 16 2 33 2
vnc76n -32 12 2
vnevin 1 10 1 13 1 33 1
be6tn -6 16 1 24 1
vnfxmk -2
vnjd1p 1 1 1
vnqpw4 -8 28 1 30 1 31 1
vnsflo 11 2 1 5 1 16 1 22 1 31 1 33 2 36 1
vnths1 7 1 2 8 1 32 1
vnvtby 11 2 1 22 1 31 1
vnwn11 12 21 1 30 2
vnygzd 6 36 1
vo16nk -3
vo1u3r -1 8 2 9 1 11 2 15 1 25 1 26 1 28 1
361s3d -3
volmkn -2
362p5b -2
votfiu 3 6 1
vp0oqq -3 13 1 19 1
363tcl 0 3 1
vp3wup 3 5 1 15 1
vpga9k -16
153bv 7 1 1 19 1
vphotl 3 12 1 36 1
vpje3z 4 5 1 22 1 31 1
vpjiyk -5
365lf8 2 12 1 20 1
vpo8zv -2
bf0ev -1 13 1
366ixl 0 36 1
vptf8j 0 4 1 20 1 33 2
vpwpcv 4 5 1 30 1
vq15co -3 31 2
vq3e5z 3 36 1
367o9g -3 0 1 8 1 16 2 28 1 30 2 31 1 36 1
vq8f0q 2 8 2
vq9ab2 -3
vqi21h 5 1 1 12 1 36 1
vqj2cv -2 1 5 8 6 15 3 19 1 28 1 30 1 31 2 33 2
vqjizs -3 33 1
vqplrz 14 8 1 15 2 19 4 25 1 31 4 37 1
vqsx0z -8
vqx12n 3 1 4 2 2 5 1 8 4 9 1 12 1 13 2 16 1 19 1 20 1 26 2 28 3 30 1 31 2
vqyyoc -1 20 1
vqz25v -3
vqzhfl 88 5 4 9 1 14 2 16 1 17 2 20 7 24 3 28 1 33 20 36 1 38 1 39 1
vr2y38 -2
vr3as8 -2
vr8456 -7 25 1
vr84qr -3
36bs5h 3 8 1 15 1 33 1
vra1d5 -6
vrb0mo -22 26 1 31 1
vril1c 4 24 1 28 2
36cunf -5
vrl35g -2 11 1
vrmos3 2 33 1
vrr8qf -3
vrs2qh -2
vrteuf 12 5 1 7 1 13 1 15 1 19 3 36 1 37 3
vrtv9m 12 12 1 16 1 20 3 32 1 33 2 38 1
vruse1 14 25 2
bfskj 0 36 1
vrxoiz -9 37 1
vrxoux -2
vs39uq -4 3 2
36eq9x 0 16 1
vs4h2p 6 0 1 16 1 31 1 33 1
vs5tjr 4 1 1 8 2 10 1 13 1 15 1 26 3 28 1 31 1 33 1 36 1
vsatrq 7 4 1 22 1
vsbz35 -2
vsdbhb -7
vshspm 0 2 1
vshwbh -13 19 1 22 1
vsj53x -5
vsqddb 2 22 2 31 1
vswwd0 -4
vsxs5d 3 7 1 10 1
36imv4 7 1 1 10 2 20 1 31 1 33 1 37 1
36iti0 -2
vtm0fm -1 12 4 33 1 36 1
vtnvsb 3 21 1
vtoic0 -3
vtrlcd -3 1 2 3 1 8 1 10 1 14 2 15 1 16 1 18 1 19 3 23 1 30 3 38 1
vttw4l 3 31 1 33 1 36 3
vtwbfo 8 10 1 19 7 37 4
vtz3vz 6 1 3 8 2 12 2 13 1 15 1 25 2 37 1
vu09y4 12 7 1 12 1 16 1 31 1 38 1
vu0ytd -2
vu243l 9 13 1 31 1
vu3oxm 3 28 1
vu6ad6 0 0 192 1 221 2 80 3 90 4 68 5 295 6 46 7 84 8 340 9 119 10 224 11 118 12 236 13 180 14 79 15 272 16 303 17 129 18 47 19 242 20 377 21 5 22 142 23 34 24 145 25 103 26 142 27 15 28 185 29 51 30 236 31 537 32 122 33 290 34 67 35 22 36 491 37 159 38 140 39 81
vudpy3 -5
bgpqi -3 16 1 17 1
vuksgl -8
vumwmx 30 0 8 1 2 2 1 3 3 5 6 7 4 8 8 9 1 10 3 11 1 12 4 13 1 15 4 16 11 17 8 18 3 19 1 20 4 23 1 24 3 25 3 26 4 28 2 29 1 30 1 31 8 32 1 33 8 34 1 36 4 37 1 38 1
vurrhb 5 31 1 32 1
vuts6e -3 8 1
vutuiq -4
vuuf65 1 29 1
vuvaw8 -12 0 1 15 1 16 1
vuwn8x -1 15 1 38 1
vuwwsl 5 0 1 16 1 17 1
vux31i -6
vuypqt -4 38 1
vuyzoa -4 1 1 19 1 25 1 37 1 38 1
bgx2t -3
vv1g7t -2
vv28dp -4
vv3jpg -2 38 1
vv493r -5
vv542v 4 7 1
vvci98 3 19 1 25 1
vvcuo1 -1 28 1
vvd558 6 36 1
vvoaq9 -2 0 1
vvs8cz 2 36 1
vvv65p -2 0 2 1 11 2 1 4 1 5 5 8 6 10 2 12 1 15 2 16 1 18 1 19 2 20 4 25 4 26 4 28 10 31 1 32 1 33 3 36 3 38 1
vvvfwg 4 2 1 22 1
vvwrsq 4 1 1
vvxup1 -2 36 1
vvz3hc -3
36sw26 -9
vw47ha -5 31 1
vw62sh 11 7 3 12 1 20 1 31 1
vwbbas 1 31 1 39 1
vwd3zu -2 16 2
vweq2q -3 7 2 9 1 11 1 12 1 13 1 28 2 32 1 33 1 36 1
vweuci -2
vwfnyh -7 5 1 13 1 28 1 31 1 38 1
vwiah8 -3
36unpq 4 0 1 1 6 2 7 5 1 8 5 10 2 12 2 13 1 16 3 18 2 19 1 24 1 28 2 30 9 31 3 33 3 37 1
vwjd6q -2 13 1
vwjjqs 0 22 1 30 1
vwu9zt -2
vwx812 -4
vwxpl0 -3
vwy7y6 13 7 1 9 1 13 1 15 3 20 1 28 2 32 1 33 1 36 1
vwzrd7 1 19 1
vx2zkk -2
vx49k4 4 0 3 3 10 16 1
vx4jyw 0 1 1 20 1
vx5evd -4
vx6r4x -62 0 3 1 6 2 1 5 3 7 2 8 15 9 2 10 5 12 10 13 4 14 3 15 2 16 10 18 1 20 15 21 1 22 3 23 1 24 9 25 6 26 1 27 2 28 5 30 2 31 10 32 3 33 15 36 9 37 1 38 1 39 2
vxbrmd -1 3 1 5 1 8 1 9 1 13 1 15 1 16 1 18 1 20 1 25 1 33 1
vxgl7g -6
vxsur7 3 1 1 5 3 6 1 13 3 16 2 25 3 33 2 36 1
vxuuiq -6 0 1 7 1 9 1 16 3 33 1
vy0lmc 6 6 1 16 1
vy554n -2
vy5pda 4 8 1 25 1
vy93x8 -4
vy97rq -3 19 1
371im2 -2
vyf79z -4 1 2 31 1 32 1 34 1 36 1 37 1 38 1
vyk4pq -4
vymy6t -3
vyqm6u -1 29 1 30 1 31 1
vyv3oj -1 28 2
vyvy3c 1 25 2
vyx7eg 9 5 1 24 1 30 1 36 7
vyy9q4 3 5 1
373jpy 13 1 5 12 2 13 2 19 2 20 4 24 1 25 1 34 1 37 9
vz33jn 8 33 1 38 1
vz6pru 10 16 1 24 1 36 2 39 1
vz72ga -9
vzaee8 -8
vzp967 0 8 1
vztbk5 1 13 1 38 1
vztljs 2 3 1 10 1 19 1 24 1 28 1 33 1
vzve2s -2 5 2 10 1 36 1
vzx3fh -3
377cwc -3
w02pcj 5 10 1 31 1
w049bi 5 16 1 26 1
w04l73 -9 1 1
w08mkn 1 3 1 5 1 15 2 32 2
w09gpn -3 5 2 10 1 13 1 15 1 17 1 22 2 26 5 32 1 33 4 36 1
w0i4om 2 13 1 22 1
w0m3xe -9 31 1
w0nu6x -2
w0qz1d 4 11 1 15 1
w0ubny 8 7 1 8 1 10 2 12 2 13 1 15 1 16 10 22 1 28 1 31 1 33 1 36 2
w0xiav 0 16 1
w0zdxd -1 29 1 38 1
w10sgx 3 15 2
w19r3v -3 29 2
w1a4mn 12 0 1 1 1 2 1 10 1 12 1 16 3
w1dvoj -5
w1e7us 4 3 1 10 1 34 1
37c84v -2
w1hfib 0 3 1
w1if1u -3 17 1 38 1
w1ijii -2
w1lh35 -9 12 1
w1nnvo 6 23 1
w1nsn4 -2
w1rezz 2 0 1 1 4 2 11 3 4 5 6 6 1 8 18 9 3 10 9 11 2 12 27 13 7 14 3 15 1 16 6 17 3 19 23 20 3 22 14 24 13 25 3 26 1 28 12 29 3 30 11 31 45 33 7 35 4 36 7 37 7 38 26 39 1
w1tlef -3 10 1
37dv31 -7 0 3 2 1 3 1 17 1 19 2 23 1 30 2 33 2 36 1
w1wsrs -2
w1wvkn -14 1 1 8 1 10 2 12 1 13 2 14 1 15 1 31 1 33 1
w1zgh9 5 15 2 32 1 33 1
w21h6f 2 22 1
w231dp -4 12 1
w24hoe 2 7 1 14 1
w2ai2k 6 1 1 23 2
w2b8l0 6 9 1 10 1 14 1 15 1 19 1 33 1 36 1
w2eefl -3
37g9jf 3 22 1
w2jai1 -6 12 2 30 6
w2jdja -4
w2nboa -4 15 1
w2njo5 5 8 1 27 1
w2o6co -8 0 1 5 1 8 1 11 1 16 3
w2oa1a 6 8 1 32 1 36 3
w2phcn -2
w2x7ur -15 7 2 13 2 20 1 22 1 24 1 28 1
w2ys2m 1 13 2 30 1
w30j0w -4
w30yrg -4
w316ph 1 31 1
w31cy0 15 5 2 25 1 29 1 33 1 36 1
w36uid -2 5 1 10 1 12 1 24 1 26 1 39 1
w3azs3 7 9 1 20 1 31 1
15lc2 3 2 1 15 1 24 1 28 1
w3em5a -4
w3fe7v 1 15 1 36 1
w3fhva -12
w3h8pr -5
w3miw1 5 2 1 6 1 8 1 12 2 13 1 15 2 16 1 17 1 25 1 26 1 33 1 39 1
w3mjej -4
w3owj3 1 16 1
w3p2dr -2
w3q4e5 7 10 1 16 1 33 1
w3sgxq -5
w3vs4b 1 38 1
37lbej -3
w3x6fa -3
w3zn2t 7 33 1
w4020j 6 15 1 36 1
w42p8p -2
w46qqt 1 8 1
w48hi5 3 15 1 31 1 33 2
w48p2n -7 16 1
w49wwr 1 5 1 13 1 20 1 22 1 31 1 33 1
37n088 -38 10 1 13 1 31 1
w4fsjj 5 6 1 15 1 19 1
37n7pr -16 0 2 16 1 17 2 33 1
w4g5bf -2 20 1
w4hvr8 -3 10 1 20 1 39 1
w4jkl6 -34 0 1 1 1 7 1 8 4 9 2 10 1 12 3 13 2 15 2 16 3 20 4 24 1 25 2 28 1 30 4 31 1 36 3 39 1
w4k7mm 2 3 1
w4ljvw 2 12 1 13 1 16 2 20 2 25 1 30 1
w4quup 10 14 1
w4t6cv 0 8 1
w4zf5m -2
w4zm0x -1 15 1 33 1
37p96x 1 10 1 11 2
w519x1 -1 9 1 16 1 24 2
w55oz1 -4
w55t65 -12 11 1 20 1 28 1 33 1 36 4
w579oh -5 32 1
37pzr7 -5
w58b33 1 14 1 20 1 38 1
37qazr 8 0 1 32 1
w5chc8 -2 13 1
w5df9d -4 33 1
w5g7pf 1 5 1 8 1
37qtw0 -2 12 1
w5ge39 -2
w5hbjh -1 36 1
w5opz9 -3
w6066h -2
w651hn -2 0 1 1 1 26 1 32 1 34 1 39 1
w6cjt8 12 19 4
w6horv -5
w6n3lt -2 7 1
w6t2sz 1 15 1 16 1
w6y4s1 1 33 1 38 1
w6zb3j -2
w75a0h 3 28 2 31 1
w771ob 20 1 3 31 1
w7iis3 6 7 1 10 1 25 1 29 1 32 1
w7yu5l -3 13 1 20 1 26 1
w80ebz 2 19 1 38 1
w83ecv 5 14 1 33 1
380hnw 3 31 3
w85l24 -3 2 1 13 1 16 2 22 1 25 1 26 1 31 1 33 3
w86g3s -1 20 1
w88vij -6
w89jfs -5
w8cwjq -3
w8dgfw 6 2 1 5 1 12 1 33 1
381lkp -14
381vze 0 33 1
w8nw83 2 14 1 28 1
w8pp5f -2
w8r8ti -6
w8sc8u -10 36 1
w8wjy3 8 7 2 16 1 33 2
w8zf0l -4 0 1 1 1 5 1 7 1 11 1 20 1 33 1 38 1
w94q9y -5 7 1 15 2 22 1
w98azy 2 5 2 17 1 31 1
w9907i -2
w99f5q 2 36 1
w9bd0z -1 33 1 36 1
w9bk4h -1 8 1
w9eejv 8 7 1 10 1 15 1
w9gjiw -4
w9gwgg 2 9 1 12 1 15 1
w9h3yh -3 25 1
385n0w -1 1 1 20 1 31 1
w9kvpl 0 36 1
385qhu 8 5 1 36 1
w9on9u 2 0 1 1 1 5 1 12 1 14 4 25 1 30 7 33 2 37 1
w9srbh -3
w9xght -27 8 1 9 1 20 1 24 1 33 1
w9yo2f -2
wa1yq8 -4 1 1
wa2g2q -3 19 1
wa3q4l 0 5 1 15 1 28 2
wa4avm 6 8 3 9 1 10 2 12 1
wa74xa 7 0 1 10 1 14 1 31 1 38 1
wa78qs -3
wa8ls5 0 20 1 28 1
wa9jz2 5 15 2
waa8yt 0 36 1
waadiz -2
waidtk 12 5 1 6 2 16 1 19 1 20 1 36 1
wanyxu 2 5 3
waohcq 0 20 1 36 2
waqzb7 -3
was24e 49 5 1 8 5 16 3 18 1 20 7 25 2 36 2
waskmh 5 12 1 24 2
wathhr 5 8 1 30 1 31 1
watrq0 -2
wav41y -4 0 1 9 1 25 1 33 1
wb2nzq -4
wb53hr -1 11 1
wb6fbn -1 1 1
wb7x3k -7 31 3
wba1m0 -2
wbp6ow 0 15 1 16 1 28 1 31 1
wbtjqb -1 2 1
wbu1rx 1 30 1
wbvhp1 -8 19 1
wbvr3u 0 8 1
wbxaev 0 20 1 26 1
wbz4zw 3 5 1 20 1
wca0ce -15 19 1
wcaew8 -2
38fm35 2 2 1 12 2 19 1 22 1 28 1 31 5 39 1
wcemwc -2 8 1
wcey7r -6 33 1
wchm6y 11 23 1
wcl0jl -8
wclzm4 -2
bn9i6 -2 12 1
wcofi9 -2
wcvzpl -4
wcxkvk 0 8 1
wcxmhn 3 5 1 9 1 14 1 15 1 16 1 25 1 31 6 36 1 38 1
wd2tn9 5 8 2 16 1 17 1 25 1 26 1 28 1
wd5tav 10 10 1 32 1
wd6n81 1 38 1
wd6op6 -1 15 1 20 1
wdbwxh -3
wdcz83 -4 0 1
wdd48r -4 33 1
wdd8iv 3 15 2 20 1 39 1
wdi817 -14
wdkl88 -6
wdm30h -1 26 1
wdpq5t -2
wdtc9v -2
wdu3gx 8 0 1 1 1 3 6
we1h3t -6 33 1
we1p4l 0 1 1
38ltci -8
we4loi -2
we85wa 6 10 1 15 1 17 2 34 2
wea6zg 10 1 2 16 2 20 2
weavyz 0 33 1
webqfv -4 22 1 24 1
wedh4z 3 36 1
38n4iz -3 15 1
wefd2o -4
weneb3 0 5 1 8 1 20 1
wep6uk 3 6 1 20 1
wezhqi 3 19 1
38q90p -1 8 1 16 1 32 1
wfbk3h 8 4 1 38 1
wfh5me -1 20 2 37 1
wfin13 6 15 1 24 1
wfj94f 7 0 1 3 10 5 1 6 1
boc5m -3 16 1
wfr7bp 3 0 2 8 1 10 1 28 2
wftdha 15 5 1 8 1 12 1 15 3 20 1 24 9 33 1 36 2
wfvkfz 6 12 1 19 1
wg0x5o -3 30 1 31 1
wg2we5 0 20 1 29 1
wgcwkm -1 20 1 28 2
wgjli7 4 30 1
wgq55j -14 5 1
borz3 -7 28 1
wgur5t 5 20 1 34 1
wgvdo0 6 2 2 4 1
wgwv3h 3 7 1 15 3
wgwvfx 0 22 1
wh0qfb 0 24 1
wh2b0s 3 0 1
wh2bkf 2 0 1 3 2 5 1 11 5 14 1 15 3 36 1
what2t 0 26 1
whjkku 4 24 1 30 2 32 2 33 2 36 1
whmw7w 0 18 1
whu0iu -3
whvnnj 1 0 1 7 1 8 1 15 1 30 3 31 2 36 1
whvssl 2 0 1 10 1
wi3fb4 2 12 1 13 1
wi3ze3 6 16 1 31 2
wi7yk8 -5 0 1
wi9anm -4
wic3so -5
wikhjq -7
wiqczi 1 0 1 13 1 15 1 19 1 25 1 33 1 36 1
wiqyp0 -2
wiug92 -4 22 1 28 1
wiuizp -6
wiuuoh -3
47r0 0 11 1 19 1 36 1
bpk1a -2
wj5m99 -2
wj6kif 4 29 1 34 1 35 1
wj72of 1 9 1
wj82kj -4 15 1
wj8n2l -11
wjdzvk -7 10 1 20 2
wjjbc3 -3 3 1 5 1 8 2 9 1 10 1 12 1 13 2 24 1 28 1 30 1 36 2
wjkvjp -8 17 1 24 1 38 1
wjokk1 1 8 1
166kb -27 7 1 12 1 13 1 17 2 33 1
wjqv6t -2 31 1
wjrce0 7 8 3
wjrkqj 8 0 3 16 1 31 1
wjuxsm 2 26 1
wjv9xz 0 5 1 16 1 17 2
wjwsdg 1 19 1
wk1cza -1 0 1 12 2 31 1 33 1
wk38h8 5 15 1 26 2
wk4v6m 3 16 2
wk65zx -2
wk6uu7 -4
397ys8 6 5 1 7 2 9 1 13 1 15 1 18 1 20 1 28 1 39 1
wk9t50 3 23 1 30 1
398fqs 3 15 1 20 1
wkiozq 5 8 2
wkju0i -6 9 1 38 1
wkjvfq -9 8 1 28 1
wkk44y 4 22 1 31 4
wkk5je -6
wkn1f8 -2
wksdla 26 0 1 1 2 8 2 10 2 16 4 36 1
wkxu2m -5 29 1 31 3
wl4f2g -3
wl732g -5
wlayt5 2 28 1
wlck2l 2 20 1
wlckab -3 5 1 10 1 15 1 36 1 38 1
wlf0zh -2
wlgsa9 2 3 1
wlio01 -6
wlj841 -2 15 1
wlj8dt -1 20 1
wlku7f -2 8 1 12 1 28 1
39db1w 2 36 3
wlsk9i 3 22 1 31 1
wlso67 14 2 1 5 2 8 2 9 2 10 4 11 1 12 1 15 2 23 1 24 1 25 1 28 1 31 3 36 2 37 4
wlvmfz -8
wlw7qm 0 0 1 18 1
wlxx2m -1 3 1 5 1 6 2 31 1
39ebh9 1 37 1
wm1ln9 -3
wm3j34 -3
39es4v 8 0 1 1 1 5 3 8 2 14 1 15 3 19 1 32 1 33 3 38 3
wm4lre 8 5 1 8 1 15 1 20 1 31 1 36 1 37 2
wm9if5 -5
wm9l8w 2 11 1
wmavzp 12 9 4 16 1 20 1 32 1
wmbf1c -2
wmepql 2 30 1
wmfbfj -5
wmgpmx -5
wmgxhv -1 18 1 23 1
wmh2qy -1 11 1 36 1
wmm0xu -9 1 2 5 1 13 1 16 2 19 2 20 2 23 1 24 1 26 1 28 2 30 1 31 2 36 1 38 1
wmnngh -2 9 1
wmtr0k 2 31 2
wmvtlf 0 30 1
wmyiq4 -31 0 1 4 1 5 8 8 5 9 3 11 4 12 3 13 4 14 3 15 7 16 12 17 1 19 4 20 1 24 4 25 1 26 2 28 2 29 3 30 7 31 8 32 1 33 11 36 3 37 2 39 3
wmzaon -3
wn0h7i -2
wn3dl8 18 8 1 10 1 12 6 16 1 19 1 24 1 28 1
wn59gw 3 5 2 8 7 12 1 13 1 16 2 20 2 27 1 29 2 33 1 36 1
wn5rqn -53 0 7 16 6 24 1 36 2
wn60s0 -8
wn7rzd -7
wn8tyl -2
wn9ho2 -4
br3ql -4 2 1 19 3
wnh7oa 1 5 1
wnjsxv 5 16 1 20 1 33 1 36 1
wnmlgb -13
wnmwd0 -2 0 3 5 1 10 1 16 1 28 1 33 1 38 1
wnnv86 0 28 1 30 1 31 1 36 1
wno6m3 -20 8 1 26 7 29 1
wnqz91 1 10 1 29 1 31 1
wns1fb -5
wnw8rb -6
wnx1z5 -11 5 1 10 1 17 1 20 1 28 1 29 1 31 1
wnxyds -2
wo30po -4 17 2
wo36zc 3 24 1
wo3fmt 1 8 2
wo3kyy -3 5 1
wo4zdp 0 33 1
wo91pf 12 1 2 36 1
39mxxh 7 9 1 30 1
brihs -3 1 1 12 1 30 1 37 1
woi3eg -3
woq0nt -2
worif7 -1 9 1 15 1
wosi80 1 12 1 13 2 14 1 36 1
wosmy7 -13 31 1
wots8m 3 3 4
woya0z 2 0 1
woymvg 0 5 1
wp0gjp -7 8 1 14 1 34 1 36 1
wp0haz 10 8 1 10 1 19 4 20 3 31 3 36 1 37 1
wp0opb -8
wpasgy -2
wpbmyc 3 0 1 3 2 11 1
wpdk1c 0 8 1
39rgex -1 3 1 6 1
wpoivg 1 16 2 39 1
wporek -4 2 1
wppwa5 -5 8 1
wps2qd -9
wpu5r4 5 1 1 19 1
wpujv3 3 12 1 15 1 16 1 26 1 28 1
39sdc9 -3 31 1
39sttt 2 5 1
wq0w27 6 8 2
wq0zwu -2
wq1ejb 5 0 1 30 3
wq2owh -1 28 1 33 1
wq3h25 3 12 1 26 1
bs6iv 4 12 1
39tw1a -5
wqfhce 2 32 1
wqfmmy 26 1 3 5 3 6 1 8 1 11 3 13 3 15 1 19 7 30 1 31 1 32 2 33 1 36 74 37 6 39 1
39uiwa -3
wqkiyt -25 12 1
wqks03 -2 15 2 16 1 17 1 28 1 36 1
wquzq0 -2
wqv7f6 -3
wqvitq -2
wr1p5h -7 7 1 11 1 31 1
wrb32f -4
wreoa3 0 36 1
wrrfop 4 8 1 28 1
wrthbt 4 0 1 11 2 22 1 24 1 33 1 34 1 35 1 36 1
ws40li -9 3 1 8 1 9 1 12 1 17 1 20 3 22 1 25 2 28 1 33 1 37 4 39 1
ws5d97 -2
ws94cx 6 31 9
wsatk0 -2
wsd80j 6 5 1 8 1 11 1 12 1
wsfbj1 1 11 1 12 1 13 1 18 1 20 1 27 2 33 2 36 1
wsfvkh 9 12 1 37 1
wsj4yn 3 8 1
wsniqj 5 8 2 25 1
wsp598 -2 15 1
wsq7oa -2 10 1 15 1 32 2
wstr6k -5 8 1 30 1
wsv0yz 5 37 2
wsvzht 2 12 1 33 1
wsxp38 6 22 3
3a3e28 -2
wsyhl2 17 1 1 5 1 15 1 16 2 20 4 33 1 37 1 39 1
wszl1h -10 1 1 10 3 11 2 16 1 38 1
3a3lqt -2 8 1 12 1 22 1 28 1 30 6 31 4
wt1jfm 6 11 1 14 1
wt2dtl -4
wt36s9 -9
3a3z4w -2 8 1 31 1
wt6y15 -2 24 1 38 1
3a4lv4 5 0 1
wthdkj -1 10 1 12 3 19 1 24 1 37 3
wtlwz2 2 8 1 25 1
wto7kc 12 8 1 13 1
wtos31 2 15 1 33 2
wtrofk -2
wttndm 1 19 2 37 1
wtwueq -3
wtzzsh -3
wu0283 3 12 1 20 1 30 1
wu0hix -2 31 1
wu3gph -11
wu3rwr 1 5 1
wu6xve -3 2 1 8 1
wu8hbd 2 34 1
wucnpp 4 9 3
wufpit -14
wui2pw 4 36 1
wukqrw -6 19 1 37 1
wulzcu -8 9 1 12 1 13 1 22 1 29 1 30 1 31 1
wuppat 5 21 1
wuq0yn 4 13 1 30 1 32 1 33 1
wury0v -2
wuwu2q -2
wv4yzg -1 13 1 29 1 36 1
wv7ksc 0 12 1
wv8ijj 12 36 4
wv8sh6 4 8 2 32 1
wv99ce 6 33 1
wvezyw -3
wvfrd9 6 1 1 5 3 11 1
wvhq67 1 12 1
wvikuk -3
wvmp34 -6 8 1 16 1 20 1
wvprdg 0 25 1 33 2
wvvoxk 1 26 2
wvwfn4 2 3 1 11 1
ww258z -2 1 1 5 1 33 2 38 1
ww58rt -2 37 1
ww8nni -2 19 1
3afom0 1 5 2
wwi8gs 0 19 1
wwn3ls -3
wwnfox 0 1 1 15 1 19 5 20 1 37 1
wwntub 2 14 1 19 1 30 1
wwt528 2 8 1
wx01ze -7 1 1 31 1 33 1
wx5w2m 2 20 1
wx8n41 4 20 1 36 1
wxc64h 9 0 2 5 1 7 1
wxeftd -2
wxgtdz -2
wxjhvv -4 12 1
wxk11o 7 31 1
but2x -6
3ak9fl -3
wxo78x -1 9 1 33 1
wxoezz 5 20 1
wxrasm -1 36 1
wxs2xh -2 39 1
wxttsq 15 2 1 10 1 20 1 25 1 31 2
wxvery 4 6 2 15 1
wy1y2d -4
3alz84 5 10 2
wy8sqo 1 14 1 15 1
wyd7v9 -1 14 1 24 1
wyehsg -1 16 3 25 1
wyi76i 1 8 1 31 1
wyozvd 0 5 1
wyp617 0 2 1
wyrufj -3
wys178 0 15 2 33 2
wys7ui -1 38 1
wysjkx -1 7 1
wyvbyv 2 0 1 3 1
wywdhq 2 36 1
3aovlh 4 5 1 33 1
wywujx -1 25 1 37 1
wyx7by 0 26 1
wz1olw -1 0 1 5 1
wz3gl8 7 1 1 33 1 38 1
wz54kr 4 36 1
wz5b1d -9
wz8m8e -3
wzaehg 1 0 1 24 1
wzdpls 0 7 1
wzgpa3 -2
wzmvfq -11 0 1
wzp0q2 -7
wzqdni 35 0 1 19 1 38 4
wzqsi5 -7
wzraql -6
wzt472 -3
wzujt4 2 2 1 12 3 15 1 16 1 19 3 24 1 31 1 33 1 35 1 37 1 39 2
3ashjn -2
wzz3se -2
x02hjj -3
x02ph5 -3
x0aggs 0 8 1 36 1
bvshs 10 20 1 36 1
x0b5ms -6
4a0c 3 37 1
x0epc7 -7
x0kizv 4 1 2 22 1
x0ld1a -3 15 1 18 1
x0lsyj 5 15 1 24 2
x0mb0m -2 31 1
x0psvw 4 24 1
x0qot0 0 13 1 15 1
x0rpta -5
x0vh91 -5
x0xf77 5 23 1
x0xm47 -3
x14l3v 10 8 1 36 2
3ax5bq -3 0 1 1 7 2 5 5 6 7 1 8 5 9 4 10 6 12 5 13 4 14 4 15 4 16 11 19 1 20 6 26 1 28 2 29 2 30 2 31 7 32 1 33 7 36 2 38 3
x1889r 0 30 1
x19xuy -3
x1ai3g 5 10 2
x1e0q8 -2 1 1
x1jzic 3 5 1 31 2
x1l80v -3
x1pudl 2 20 1 30 1 33 1 34 1
x1s9yj -2 38 1
x1sm1h 18 2 1 3 1 5 1 8 1 11 1 15 1 16 1 17 1 30 1 32 1
x1u4dn 6 9 1 28 1 37 1
3azqce 2 33 1
x1zfy8 6 0 1 16 1
3azytq -6 8 1 20 1 32 1 36 2
x22g1t -3
x24k7e -2 12 1
3b0l5o -7
x26vex -11
x271um 1 15 1
x28d5n -2
x2f66i -4
x2i45a -4
x2krmp 2 8 1
x2ksb5 17 16 1 28 1
x2rmpb -15 1 4 12 3 16 2 19 1 25 1 31 1 33 1 39 1
x2x2r1 0 28 1 36 1
3b3h86 -7
x2zqby 2 14 1 15 1 20 2 33 1 35 1 36 1
3b3s75 2 2 1
x34gsb 0 7 1
3b4dr9 -1 20 1 22 2 31 1 35 1
x37zmq -21 8 4 13 1 16 3 17 1 20 1 28 2 30 2 31 1 33 1 36 2 37 3
x39azx 4 20 1
x3azsg 3 1 1
x3bcay -2
x3du2c -2 14 1 36 1
x3gkg1 -2
x3l8g5 -4 13 1 16 1
x3m7cc 0 13 1 30 1
x3pwrb -5 16 1
x3vhsc -27 3 1 15 1 20 1 25 1 33 1 36 1
x40tso -11 0 1 5 1 12 1 31 1 37 1
x420vo 5 5 2 17 1
x42jkt 1 1 1
x45f18 6 36 1
x484l0 2 8 1
x4cpx7 9 1 2 8 2 16 1 25 1
3b8i6n -2
x4h0hz 47 1 2 2 1 6 1 13 4 19 4 20 3 31 1 33 2 36 1 37 1 39 1
3b8zki -6
3b96dg 0 19 1
3b97zd 1 31 2
x4lfua 2 22 1
x4mu75 -5
3b9j38 2 18 1
x4ofqn -2
x4ouyi 1 22 3
x4ra8v -6
x4wqyz 3 13 1 15 1 17 1 20 1 33 3
x5277y 4 31 3
x550d9 -4
x58xqy 6 8 1 37 1
x5hlys -7 12 1 39 1
x5kj90 3 5 1
x5n1l3 3 1 1
x5n1ux -12 5 1 26 1 31 1 36 1
x5ojca -6
x5u47h -16 15 1 30 1
x5xg2n -2
x5zzit -8 2 1 20 1 25 1 26 1
x617jb -2
x628kz 4 25 1
x62989 -3 7 1
x6bar8 -2
x6d7vt -2
x6gfse -3
x6nvy7 -8
x6tia4 -2 20 1
x6vwc7 -1 26 2
by6k4 -2
x74pqs 9 22 1 37 1
x78qsg -6 32 1
x7arxe -3 1 2
x7azuu 7 0 1 1 1 16 1 17 1 24 1
3bjlnd 17 2 1 5 1 12 1
x7hoy0 -6
x7ow1s 7 2 1 12 1 37 3
x7slxo 8 22 1 31 1
x7xqly -2
x7xrmn -2 14 1 16 1 31 1
x7xsvf -4
x82x3n -1 13 1 33 1
x83buk -4
3blymp -4
3bm0px -5
x84fi6 -3
3bm31w -1 1 1
x8519e 3 31 3
x896y8 -3
x8cmgf 9 8 2 10 2 11 1 12 5 14 1 16 1 17 1 18 1 19 1 32 1 33 1 37 1
x8dvww -1 31 1
x8njsc 6 25 1
x8ntjt 2 22 2
x8o76e 0 25 1
x8ryu8 4 13 1 16 4 19 1 23 1
x8sjab -1 0 1
x8u52a 0 5 1
x8vafu -8 1 1
x938o6 1 32 1
x94sk4 5 14 1
x96txs -3
x9a3ta 4 5 1 16 1
x9fncw 1 13 1
x9hj6t -3 13 1 16 1
x9j59u 1 1 1
x9o7no 5 11 1
x9p80n 4 12 1 20 1 30 1
x9p9r1 0 4 1 8 1 39 1
x9q9sy -3
x9qpbr -4 31 1
xa8ppv -1 18 1
bzdif -2
xaakbn 5 7 1 14 1 20 1
xab4wg 8 8 1 12 1 13 1 35 1
xacgq0 -8 25 1 33 1
xaedcr -2
xal5ak 13 2 1 13 2 16 1 19 3 20 1 28 1
xame0p -3
3bvwlj 6 8 1 11 2 36 1
3bw0ci -3 19 1
xax9w9 2 16 1 31 2 36 1 39 1
xaym5b 3 14 1
xazdfy 1 3 1 15 3 20 3 24 1 26 1
xb02nc 2 20 1
xb2ux4 -6
3bwxlh 6 10 2 16 1 38 1
xbbrjk 19 25 4 36 1
xbckvg 2 16 1
xbi0f0 -4 12 1 13 1 14 1
xbkjq2 2 24 1
xblmba -1 3 1 19 1 35 1 37 1
xbost0 2 9 1 33 1
3byzt6 -2
xbqzr8 2 1 1 8 2 10 2 16 1 19 1 36 1
xbt33b 3 32 2 33 1
xbuapd 3 1 1
xbyqrr 3 12 1
xbz9il -6
xc0pk3 -4 36 1 38 2
xc1gv5 4 19 1 31 1
xc28wm -2
xc623a 4 30 1 31 1
xc95bw 7 12 1 33 1
xcefbh 2 13 1 20 1 25 1 33 1 36 1
xckdti -6 1 3 14 1 19 1 22 1 30 5 31 1 35 1
3c21js -5 3 1 8 1 11 1 12 1 20 1 28 1 31 1 32 1 36 1
xcl24z -4
xclt0r -3 0 1
xcmddn -1 5 1 7 2 8 1 15 6 24 1 25 1
xcmny0 15 0 7 1 1 7 1 16 2 17 9 18 1 19 1
xcnzew -4
xcovlv -3 5 1
xcsjn3 -6
xcwu0w -3
xcx4vh -5
xcxhou 8 8 2 20 3 25 1 26 2 37 3
xcyiu3 2 12 1 31 1
xczdza 3 3 1 36 1
xd05bd 0 13 1
xd14qm -3
xd92ho -17 22 1 28 1 31 1
3c4o08 5 1 1 5 1 26 1 30 1
xdc97o -2
3c4uv0 -1 10 2
3c54vw 3 26 1 37 1
xdgwlu 2 3 1 12 1
3c5u3g 2 0 1 12 3
xdmuw3 -3 38 1
xdnl5i -6
xdobmp 5 33 1
xdoh1w -1 8 1 11 1 19 1 20 1 39 1
xdr8ln -2 32 1
xdsgch -3
3c6g4t -3 8 3 12 1 25 1 28 1 29 1 33 1
xdsmbv -3
xdt3e1 2 0 1 7 1
xdtdwh -2
xdw1yo -3 31 1
xdwpov -7 30 1
xdz9m1 -4 0 1 5 1 8 3 9 1 12 1 16 1 17 1 22 1 24 1 26 2 28 1 30 2 33 3 37 1
xe2rqn -3
xe4lie -20 7 1 13 1 15 2 20 1 26 1
3c89w4 5 32 1
xecdrz 6 16 1
xegdca 0 22 1 28 1 36 2
xehlok -5 10 1
xeiv19 3 0 1 16 1
xeiyxw -2
xeou8z 0 17 1
xepyi1 -12 26 1
xes66x -6
xew2du -2
xew9k9 -1 17 2
xex2xl -7
xexkm8 3 12 1 15 3 20 1 22 2 31 1
xf11gn -2
xf6yv1 5 13 1
3cbhw0 -9 33 1 35 1
xfcbxt 18 1 3 4 4 5 6 7 1 8 10 9 4 11 3 16 2 19 6 20 2 22 7 23 1 24 2 26 1 28 1 30 2 31 1 32 2 33 6 36 1 38 3 39 1
xfef1y 3 20 1
xfffij 7 5 1 16 1
xfjce0 4 5 2 36 1
xfmqem -2
xfners 4 15 1
xfzyrr 3 30 1
xg0prd 5 5 1 8 5 12 1 36 1
xg0wwv -1 34 1
xg3var -3 1 1
xg4om9 1 5 1 17 1 28 1
3cf4hi 2 36 1
xga1mc -14 12 1 15 1 17 1 20 1 24 1 25 1 33 1 38 4
xgbgck -2
3cfr72 -3
xgg72o -7
3cg3qo 4 5 1
xgpvzs -3
3ch6s8 -5
xgujcu -4
xgv5xq 1 24 1
xgvxxb -2
xgyxju -5
xh15jn 1 19 1
xh20ay -11 8 1 10 1 12 1 13 2 16 1 19 1 20 1 28 1
xh6xsb 2 22 2 25 1 31 3
xh7fh3 -5
xh8ktq 1 1 1
xhaj1x -3
xhbfqk -1 7 1
xhgkaj -6
xhlh6z 2 31 1 36 1
xhoxl4 -2
xhriqy 12 1 1 5 2 7 1 8 1 10 1 11 1 13 1 20 2 28 2 30 1 32 1 36 18
xhrk7d -4
xhx2vp -2
xhz37e -3 12 1 25 1
xhzzln 15 0 3 3 2 17 6 31 1 33 1
xi09ko 1 17 1
xi757v -3
xi91d4 -8 1 2 12 1 20 1
xicfou -2
xiezew 7 7 1 14 1 20 1
xifvnz 17 0 5 1 1 2 2 3 1 5 3 7 4 8 1 10 6 12 5 13 3 14 1 15 1 16 14 17 3 18 1 20 3 24 1 25 1 26 1 28 2 29 1 31 4 33 2 34 1 36 3 38 1
xik1er -12
xir80t -4
xiyyjw 8 9 1 20 1 39 1
xj75vc 5 5 1 31 1
xj8emw -3
3cqoxe 5 5 1 14 2 16 1
xjidwl 8 0 1 1 1 2 4 4 6 5 1 8 1 9 1 10 3 12 2 13 1 14 1 15 2 16 3 19 2 20 4 25 5 29 2 31 1 33 3
xjin4o 10 31 2
xjk5aw -3
xjk5hf 0 12 1 36 1
xjo5tn -5 8 1
xjzdu7 5 1 1
xk0fho 3 5 1 8 2 13 2 16 2 19 1 33 1
xk0lyn -3
xk0xbg 2 19 1
3cteiz 2 8 1
xk7rdz -1 31 1 37 1
xk7wjw -5
xk9k6x -11 13 1 19 1
xkehdy -4
xkhigw -3
xki39z 2 22 1
xkk3h2 1 20 1
xkn7vp -3 10 1
xkn870 8 16 1 19 1 36 1
xkorwj 3 2 2 20 1 25 1
xkoyi3 -3
3cvjhv -2
xktdtz -1 12 1 38 1
xktw8c -2 7 1
xkwozj 14 0 1 1 1 16 5 20 1 33 1 35 1 38 1
c37g9 14 1 1 8 1 14 1 19 3 20 1
xl6wz4 -6 5 1 8 1
xl8zq4 -2 4 1
xlcus3 -13 5 1 15 1 16 1 19 1
3cxv2o -5
xlfeos -7 12 1
3cypjr 1 5 1
xlnb4d 3 4 1 31 3
3cyrrc 4 8 1
xloljv 13 13 1 19 1
xlxu82 7 33 1 34 1
xm242m -1 12 1
xm2q3n 2 0 1 26 1
xm36jy 3 19 3 37 1
xm3lw4 -2
xm6u20 -1 5 1 26 1
xm9l1n -6
xmatnj 9 0 3 5 1 10 1 15 1 16 1 17 1 32 1
xmdbtf 11 1 3 3 3 5 2 8 2 10 2 11 3 12 1 13 2 14 1 15 1 16 1 20 3 22 3 24 4 25 1 26 2 27 1 28 12 29 2 30 4 31 5 32 1 33 1 34 1 35 1 36 39 38 1 39 2
xmdfx7 -4
3d1ing -3
xmixpk 5 13 1 20 4
xmkqrb 1 18 1
3d2dq9 14 13 1 16 1 20 7 26 1 39 1
xmt0yj 6 22 1
xmvlgd -3 34 1
3d37o4 -7 1 1 20 1
xmwwli 5 9 1 16 1
xmxmx6 -2
xmxrol 6 7 1 33 1
xmylw3 18 5 2 31 1
xn0t00 1 8 1 15 1 28 2
xn7pdd 7 7 2 12 2 28 1
xnaqd7 -6
xncpek 6 0 1 3 1 33 1
xnedw0 5 19 2 33 1
xnfcad -4 1 1 3 1 5 1 6 1 8 1 19 1
xngwmb 0 15 1
xnl5m1 6 5 2 8 1
xnlwh8 1 5 1 15 1
xnn5v9 -3
xns1e7 -7 31 1
xnskk2 2 18 1 33 1
xnwo6f 8 20 1
3d6wxb 2 20 1
xnxo1j -3 16 2
xo466m 7 8 1 12 1
xo59rh 7 20 1
3d8ao2 -3
xobvtp -6
xoc2md -7
xoc6uq 5 2 1 20 1 30 1 31 1
xoge2v -5
xok000 0 20 1
xood87 -1 5 1
xoqic5 1 10 1
c4lsn -8 12 1
xowq0m 0 28 1
xoysuj -2 19 1
xp25d9 0 19 2
xp29ya -2 0 1
xpasvu 4 15 1
xpg4l4 1 28 1 31 1
xpgvws -8 8 1 28 1
xpi8nf -2
xpn86w 1 22 1
xpobji -2
xpxe52 2 28 1
xpxfgl 8 0 1
xq1azu -3 8 1
3dewdh 0 12 1
xq5n1u -10 8 1
3dezqm 2 12 1
xq7dq4 0 10 4 15 1 17 2
xq8rq5 1 11 2 17 2 24 2 33 1
xqe174 -6 5 1
3dft6x 14 9 2 10 2 13 1 15 2 25 2 31 3 36 1
xqetjf 1 1 1
xqfbwt 0 8 2 31 1
xqga48 1 12 1
xqgaxl -3 4 1 31 1
xqgxt8 0 26 1
3dg6gk -16 2 2 4 2
xqkynu 2 5 1 11 1
xqpc9v -2
xquh5q 4 0 2 17 3
xqxm9x -9
xr2vow -1 15 1
c5gli 3 2 1 8 1 17 1
c5h39 61 4 1 5 2 9 1 13 7 14 1 16 6 18 1 20 13 22 3 24 1 25 1 28 2 30 1 31 9 33 4 36 9 37 1 39 9
xr8w4e -2 10 1
3diw45 1 15 1
3dixjs 0 5 1 17 1 31 1 33 2
xr9goz 9 7 1 8 3 15 1
xredr3 0 36 1
xrjawy -4 7 1
xrkrtg 2 14 1
xrtrtu -19 0 1 8 4 15 2 16 5 17 2 18 1 19 1 25 1 28 1 38 1
3dl6dg -3 32 1 33 1
xrx646 1 13 1
xrynac -4
xrz37j -7
xs3gl9 -3 24 1 31 1
xs5k34 -6
xs6epe -7 11 1
xscdnd -7 2 1 20 1 29 1 37 1
xsdlrc 6 16 2 20 1
xsg2ph -4 16 1
xsg8xn -6
xso5vv 2 17 2
3dotk7 1 24 1
xsyarv 1 31 1
xsyfft -4
xt0vxe -2
xt5m98 -4
xt72er -4 5 1 10 1 13 2 31 4 39 1
3dqh0r -2 8 1 19 1 37 1
xti23n 1 5 1 11 1 15 1 20 1
xtig6o -4
3dr4hm -3
xtjo9v 8 0 1 8 1 15 1 20 1 31 1 33 1
xtqkct -4
xtqysv -7 10 1 13 2 14 1 15 1 19 1 33 3 37 1
xttsro -3 8 1
xtzs6s -2
3dtb7d -1 15 1 20 1 28 1
xuj3sn 3 14 1
xur9gv 4 25 2
xutars -2
xuyk6i -10
xuyvtt 6 24 1 26 1
xuznz0 -3
xv1z6o -3
xvbfsp 6 1 1 3 1 5 1 6 1 8 2 12 1 16 1 20 1 25 1 30 1 31 3 32 1 33 1 34 2 36 1
xvbndh 5 14 1
xvko1j 0 25 1 33 2
xvmo1y -3
xvoe9v -4 31 1
xvoohc 6 5 2 11 1 25 1 37 1
xvr25t 1 1 1 16 1 20 2 28 3
xvsw30 -3
xvtawm -2
xvuo63 -2
xvuvxq 4 5 1
xvv37s -2 5 1 17 1
xvvpgu -4
xvxf3u 1 10 1
xw41c7 1 31 1 39 1
xw4pfj -10 13 1 14 1 23 1 24 1 30 1 31 1 36 2
xw8jx3 -3
xw9eui -2 28 1
xwfnk1 -3
xwhzf3 1 27 1
xwoxbd -1 25 1
xwp4o7 2 12 1
xwpved -4
xwsg9p -9
xwuh95 -2 8 1
xwuzb2 2 12 1
xwvsvj 5 5 2
xwzn2a 12 5 2 9 1 19 1 22 1 31 2 36 1
xx0m75 2 30 1 31 1
xx20av 24 0 1 5 5 8 1 9 1 11 2 17 1 30 1
xx34o2 -9 7 1 8 4 16 1 20 1 28 1 33 1 36 2 38 1
xx6qnx -5
xx8n2d 2 7 1 13 1
xxacoy -5 18 1
xxh7vd 6 18 1 20 1
xxjuif -6 7 1 14 1 24 1
xxkpxd 14 1 1 8 1
xxt0rg -5 1 1 19 1
xxtu2a -2
xxussl -2 33 1
xxx4r9 0 0 1 11 1 13 1 18 3 33 1 36 1
xxzh1b -7
xy1jao -2
xy1kq2 -2
xy3o1l -1 37 1
xy3tcr -11
xy3uz8 1 0 2 17 1
xy3ya7 -3
xy8dxn 2 20 1
xy9n42 -4
3e8bnw 7 0 1 19 2 31 1
xycg67 10 0 1 16 2 26 2
xygvjq -1 26 1
xyh373 -12 0 4 2 1 3 1 7 1 12 3 13 1 14 1 16 2 17 1 18 3 20 1 25 2 26 1 33 2 37 4
xyic42 -3
3e9l8m 9 1 1 5 1 8 1 12 1 13 1 14 1 16 3 20 3 30 1 33 7 36 1
xysru6 -2
xz1x05 -4
xzbo6n 8 13 1 19 2 28 3 31 1 37 2
xzch8p -3
xzesrx -2
xzf290 -5 20 1 31 1
xzkqya 4 5 1 12 1 19 1 25 2
xzmgvn 5 0 1 1 3 2 1 5 2 6 1 7 1 8 2 9 1 10 5 12 1 13 1 15 1 16 2 17 1 19 1 20 4 24 1 25 1 29 1 31 1 32 5 33 4 36 1 37 1
xznls2 12 12 1 26 1
xzp9u6 -3
xzploh -2
xzswu8 3 4 1
xzul6h 11 22 1 28 1 31 7
xzvnot 12 1 1 19 1 37 1
c8m4r -2
xzyyg3 -6
xzzqei 1 15 1 34 1
y028q8 4 20 3 32 1 36 1
y02wws -2
y0b292 -3
3efirc 2 1 1 2 1 36 1
y0n9br -7
y0r4ip 7 10 1
y0tmep -2
y0u3y0 -2
y0vzc9 -2 1 1 16 1
y0yccu -3
y104eo -1 3 1
y11xcc -4
y12msf 1 20 1
3eipsc -7
y1aspx 4 20 1 27 1 31 1 36 1
y1bdm0 -4 30 1 36 1
3ejmcg 3 30 1
y1gous 4 0 3 3 1 5 1 11 1 17 2 38 1
3ejsd9 6 5 1 25 1 37 1
y1oys9 -7 9 1
y1qfyv 0 13 1
y1r5aq 3 36 1
y1tas0 -6
y1vhpx -2
y24u5i -5
y2595u 4 32 2
y25gt4 -3 1 1 24 1
3em5w5 1 20 1
y25swd 1 1 1 5 1 6 1 8 1 9 1 10 1 14 1 15 1 17 1 20 1 24 2 30 1 31 1 33 1 39 1
y28b7l 4 7 1 24 1
y2aqkn -6 12 1 15 2 33 1 37 1
y2ayxu 26 0 1 1 2 2 1 5 5 6 1 8 6 9 1 10 12 11 1 12 3 14 1 15 1 16 6 17 2 18 1 20 3 24 1 25 1 26 2 27 2 28 7 29 5 30 2 31 22 33 1 34 1 35 2 36 7 37 1 38 2
y2e31v 8 22 1 28 3 31 2
y2ea4z 6 11 2 23 1 28 1 33 1
y2g3ec -5 5 1 16 1 33 1
y2hkma 1 12 1
3end94 -2
y2lzga 1 33 1
y2sdmy 1 12 1
y2uzoq -21 13 1 19 4 20 1 22 1 31 1 33 1 37 1
3eoq34 6 36 1 38 2
3ep3g9 30 0 1 5 5 6 1 8 2 9 2 10 4 11 1 13 2 16 2 19 2 20 6 23 1 24 1 26 2 28 1 30 2 31 1 33 8 34 3 36 1 38 2 39 1
y2zwm9 -7 5 1 15 1
y34w5k 7 15 2 32 1
y36htn 8 28 1 30 1
y3fp15 5 15 1
y3jlzn -2
3er9wa 4 0 1 17 1 38 2
3es32z -1 5 1 17 1
3esdgw -10
y3w1kg -4
3esgvd -16 0 9 1 18 2 4 3 6 4 1 5 26 6 3 7 11 8 24 9 9 10 12 11 8 12 13 13 14 14 5 15 18 16 16 17 9 18 1 19 23 20 24 22 7 23 1 24 15 25 10 26 8 27 2 28 9 29 3 30 14 31 40 32 5 33 22 34 7 35 1 36 22 37 1 38 10 39 6
y41u57 3 31 3
y42373 0 20 1
y428mi -3
y47wn4 1 2 1 13 1
y4890t 2 28 1 36 1 38 1 39 1
y4cwyu 6 9 1 11 1 13 3 25 1
y4edco -6 30 1 36 1
y4ixci -2
y4j3hn -4
y4ktsi -3 0 1 16 1
y4lbuv 3 10 1 15 1
y4mqhf -1 31 1
y4ol1y -4 1 1 33 1
y4pnpz -2
y4vsru 6 7 1 13 1 17 1 26 1 28 1 38 2
y4vvvy -5 15 1
y4wgs1 -4
y4xxnj 0 1 1 12 3 26 4
y553o4 2 33 1
y56j4m -2
y57ij8 0 22 1
y5av5w 3 37 1
3exjl1 -18 5 1 8 4 9 2 10 1 11 2 12 1 13 2 15 3 19 2 20 7 22 6 24 1 27 1 28 1 31 3 33 1 35 1 36 8 37 5
y5ej1p -8 9 1
y5exwe -4
y5idf2 -2 10 1 20 1 33 2
y5kihn 1 34 1
y5ko4d -2
y5m4um -8 0 1 8 1 12 2 14 1 17 1 19 1 37 1 39 1
3ez1mn 13 8 1 12 1 13 1 17 1 18 1 25 2 26 1 28 1
y5rocs -5 16 1 31 1
y5sbdm -3
y5vo17 8 1 1 25 1
y5wyys 2 0 1 36 1
y60mzu 7 0 1 8 2 9 1 11 1 33 4
y641xd 4 2 1 10 1 31 1 38 1 39 1
3f0pem -10 25 1
y6a9fu -8
y6bthb 2 14 1
y6dd8n -2
y6e1gr 11 2 1 30 6
3f1j1y 9 2 1 12 1 13 1
y6fbt3 2 37 1
y6g6m6 -6
y6gctl -6 16 1
y6i6ud 30 0 1 1 2 2 2 4 1 12 1 16 1 19 2 25 2 31 1 36 2 39 3
y6jtgw 10 17 2 36 1
cb1aw -2
y6omda 7 8 1 36 1
y6rt1r 9 8 1 10 1 15 1 24 1 36 1 38 3
y6s3lr -2
3f2tfb 0 12 1 37 1
y6u7qw -9 9 1 28 1 31 1
y6ve9i -2
y6ye85 -2 8 2 19 1
y6zomx -1 10 1
3f3mog -3
y70c3g 6 0 1 5 1 7 1 9 1 15 1 16 1 24 1 36 4 37 1
y72vzc 21 0 1 9 1 16 2
y73v65 -1 20 1 37 1
y79zjd 6 10 1 31 1
y7f9af 0 33 2 36 1
y7ggru -5
y7t4ul 4 33 1
y7xefd -2 20 1
y7xq0o 4 39 1
y81zlg -8 20 1 36 1
y8228m -2 12 2
y829ht -4
y82xy2 1 30 1
y83lut -3
y870vh -4 30 1
y89108 3 8 1 32 1
y8cq25 -3
y8kw7t -2
y8lcfx -2
y8mneh 1 34 1
y8mof1 4 2 1 8 1 16 1 32 1
y8z2ns 3 16 1 19 1 23 1 39 1
y95zue 5 13 1 29 1 30 2
y9arpu 3 20 1
y9e23c 12 3 3 5 1 8 2 12 2 13 1 16 2 19 1 20 1 28 1 31 1 32 2
3fcaq4 6 8 1 25 2
y9lylk 4 12 1 19 1
y9mol5 -3
y9my68 0 15 1 26 1 33 1 38 1
y9n129 -6
y9q9vu 8 1 1 6 1 7 1 20 1 33 2
y9uy61 3 31 1
ya0x8c 2 31 1
ya1gfg -2 32 1 33 1
ya2ufd -3
3ffbei -2
3fffaa 4 31 3
yadinj 10 7 1 24 2 31 1 33 1 38 1
3fg2vx 6 7 1 13 1 15 1 16 1 20 4 29 1 31 1
3fg5tz 0 12 1
yaih2e 2 4 1 31 3 36 1 38 1
yalxo1 0 13 1 17 2 33 1 36 1
yanc3y -6
yapzd2 -4 24 1
3fh9kc 0 8 1 36 2
yav0ai -4
yav36n -3
yavusx 8 7 1 15 1 25 1 31 1 33 1 37 4
yaxf21 -5
yazqsh 10 5 1 13 2 20 1 25 1
yb0c39 -8 7 1 25 1
yb7i9w 2 30 1
ybb20a -3
3fj87t 8 18 1 20 1
ybcjee -2
ybetrx -3 7 1
3fjig0 6 20 1 37 2
ybgjrs 9 31 3
ybgk7b -3
3fk988 1 26 1
ybncv0 -3
ybopx3 -10 1 1 8 2 25 2
3flaql -1 37 1
ybxoij 4 1 1 8 1 9 1 11 1
3flovi 3 13 1 28 1
3fltg1 -4
3flx8n 9 31 1
yc7s3f -3
ycig45 -5
3fnsx6 0 13 1
ycomx6 -2
ycpryd 0 25 1
ycts5q 2 14 1 20 3 25 1
ycxr1x 15 19 1 36 1
ycxrpd 3 3 1
yd1j1l 5 7 1 22 1 33 1
3fpslu 0 4 1 9 1 13 1
ydc35t 30 0 3 1 1 3 1 5 24 6 5 7 1 8 42 9 1 11 1 14 1 15 1 16 2 17 2 19 3 20 5 23 2 25 5 26 1 27 2 28 6 29 2 33 5 36 9 39 1
yddogp -2
yde563 6 0 1 7 1 30 2 36 1
ydeqj5 1 30 1 32 1
ydj7om 3 3 1 9 1 12 1 33 1
3fs49i -1 12 1
ydtxdg 0 0 1
yduscv -1 17 1
ydve6n -2
ydw9ax 7 12 1 15 1 19 1 31 1
3fshji 1 0 1 16 1
ye24kj 3 8 1 9 1 20 1 28 1 33 1 37 1
ye9gy8 -6 10 1 19 1 26 1
yeee14 1 17 1 38 1
yejv0t 9 0 1 5 1 13 1 20 2 39 1
yekay5 -6 5 1 20 1
3fuyiu -2
yep57d 6 1 1
yepc9v 6 1 1 19 2
3fvi5b 6 16 1 28 1
yeu6sz -4 10 1
yev56x 8 15 2
yex1ua -3 0 2 3 1 16 1
3fwcn3 1 5 1 11 1
yf1137 -2
yf4b0x -9
yf6lro -9
yf9ufs 1 10 2 12 1 13 2 15 1 19 1 22 1 24 2 30 1 31 1 33 1 36 2
yfb2kj -7
yfbip2 -1 33 1
yfjov0 -4
yfn88g 3 10 4 17 1
yfp4su -4 8 1 19 1 36 1
yfr0hm 2 20 1
yfte4n -8 0 3 5 1 8 5 10 2 12 1 14 1 16 2 20 1 25 1 28 1 30 1 32 3 33 2 37 4 38 1
yfvjwr 3 19 1
yg0pdr -4
yg491m 3 11 1 37 1
yg4sxz -2
yg9mgv 4 8 1 28 2
ygb99f -5
ygbzos 0 9 2 24 1
ygcum3 4 12 1 15 1 36 1
ygdmlc -7
ygfmo8 -20 0 1 16 1 18 2 23 1 37 1
ygfse6 -8 9 1 36 1
yghlhs 8 19 1 33 1 34 1 36 1
ygn4rq -2
ygngg0 -4 15 1 17 2 31 1
ygnsto -6
ygom6b -7
ygrs9f -11
ygt6ly -1 28 1
ygtsmb -2 16 1
ygw9ni -5
ygxzfm -8 20 1
ygzipx -1 8 1 20 1 39 2
yh6qw3 -3 0 2 5 1 7 1 11 1 15 1 16 2 17 1 19 1 32 1 39 1
yh9nzl 10 0 1 2 1 5 2 10 2 11 1 15 1 19 1 24 1 30 2 36 2
yhcthk 8 2 1 4 1
yhdhul -2
yhf8qj -2
yhpfc7 1 0 1 17 1
yhvha9 1 11 1 28 1
yhygra 3 0 3 1 15 2 2 4 1 5 6 7 10 8 20 9 9 10 9 11 3 12 33 13 15 14 7 15 7 16 9 17 1 18 1 19 14 20 39 22 5 23 1 24 12 25 12 26 22 28 14 29 2 30 2 31 33 32 4 33 15 34 4 35 2 36 14 37 13 38 5 39 4
yhyvu5 8 8 1 13 1 31 1
yi1q1h -7 3 1 12 1
yi5occ -5
yi8acc 1 11 1
yi9u07 0 19 2
yiakjb -2
yicm6l -13 6 1 19 2 37 1
yim5z1 0 16 2
yipa0t -2
yiqp0d 4 19 2
yiqz2u -4
yiu2nv -6 0 1 14 1 24 1 26 1 30 1 37 1
yivnp0 -1 5 1 10 1 22 1 25 1 31 1 36 2
yixmaw -2
yiylkt -10 33 1
yiz2d4 -4 16 1 25 1
yj5ym5 -3
yj6ib2 -5 1 4 2 1 8 1 9 2 12 2 15 1 16 1 18 1 20 2 25 1 38 1 39 2
yj7m7l -4
yj9r47 8 0 1 5 1 14 2 15 1 16 1 32 7 38 1
yjaiac -19 8 1 10 1 13 2 15 5 16 4 17 1 20 1 22 1 31 2 33 2 36 1
yjelph -6 11 1
yjgjdg -3
yjhm6x 0 5 2 10 4 12 1 13 1 15 1 19 1 20 3 31 2 33 1 36 2 37 3 38 1 39 1
3gcmno -3 8 3 9 1 13 1
yjidoc 2 33 1
3gco8d -7 1 1 10 1 20 1
yjjhdn 15 2 1 8 1 11 6 12 1 20 1 22 1 24 2 28 1 33 5 36 3 38 2 39 1
yjjpfq -7 9 2 24 1 31 1 38 1
yjljyk -2
yjnb90 -5 5 1
3gddt5 -2
yjtvdo -1 9 2 12 1 15 2 24 1 36 1
yjvmw2 -2 36 1
yk6pq3 5 12 1 16 1 17 1 33 1
yk7h6u -6
yk7sfn -7
yk9vl3 -8 0 2 10 1 12 1 17 2 20 1 30 1 37 3 38 1
3gfgqx -5
3gfk00 -2
ykdmvp 1 13 1 20 2
ykf8kp 3 3 1
yki7wu 2 16 3
3ggdko 0 1 1
ykof6b 8 7 1 28 1 31 17
ykowvp 6 16 1 25 1
ykqe0u -4
ykregu 0 5 1 8 1 33 1 36 1
yks3c3 -2
ykuoke -4
3ginqj 2 8 2
yl8f1t 2 36 3
ylctby 2 25 1
yld1ew -6
yle4br -2 33 1
ylhqnh 2 25 1
3gjvtc 6 5 2 8 5 13 1 14 1 23 1 28 1 30 1 36 1
cgfjf 3 31 1 36 1
ylo0ze -18 1 1 8 2 12 2 13 1 16 2 19 1 37 1
ylobtd 0 24 1
ylom64 9 8 1 16 1 36 1 39 1
ylp3gt 4 8 1
ym0763 -4
ym0bft -9
ym3uhm 12 5 1 12 1
ym5umv 0 31 1
ym70p5 0 22 1 36 1
ymdkad 2 0 3 17 3
ymeafv 1 2 1 5 2 6 3 7 1 8 4 9 1 10 3 12 4 13 1 15 6 16 3 19 1 20 2 28 2 29 4 31 1 32 2 33 6 34 1 36 2
ymhx0n 18 0 1 1 1 2 1 5 1 8 2 9 1 10 2 11 1 13 2 16 1 19 2 20 1 23 1 24 5 28 1 31 3 32 1 33 4 34 1 36 2 37 2 38 2
ymkc8l -4 28 1
ymom41 -2
3go31f 8 2 1 12 1 22 1 24 1
ymp7c7 -2
ympgck 6 1 1 34 2
ymq2be 4 20 1 32 1 38 1
ymqk9g 18 0 4 16 1 19 2
yms887 -3 8 1
ymsv12 -1 15 1 33 1
ymvfvs -3 1 3 6 1 19 1 37 1
ymw9ji -3 2 1 4 1
cgvyr -10 8 1
yn11pf -2
yn3sjb 5 0 1 13 1
yn3xug 4 1 1 34 1
yn5hsy 2 20 1
yn799s 2 31 3
yn9yra -2
yncmxf -4 10 2
ynefhx -3
ynexcm -3
ynf3mp 5 1 1
ynh0e1 -6 8 2 9 1 19 1 20 1 24 1 31 1 39 1
ynmq65 2 10 1
ynsbly -4 7 1
ynsg12 -3
ynt1ub 1 12 1
ynx3jg -2
ynzi6x -2 25 1
ynzvc4 1 36 1
yo38ej -2
3gt9d5 -3
yo5or4 2 10 1
yo9kek -2 25 1
yo9ron 5 2 2 5 4 8 4 10 3 12 4 13 1 16 1 24 3 25 1 28 1 30 1 31 4 33 3 36 1 37 1 38 6
yoan5d 2 14 1
yofg1o -2
yoin8p 4 8 1 13 1 16 1
yok8fw -1 11 1 15 2
yom97d 4 30 1
yomoiq -3
yop7dz 14 0 1 8 2 16 2 19 1 20 3 25 1 26 2 30 1 31 3 33 2 36 1
yoqklz -8 5 1
you9bq 1 0 1 16 1
yp14kf -6
yp1c7w -10 16 1
yp2a7o -6
yp4gf2 -3
yp8mgh -4
yp9rn6 0 24 1
yperu1 5 28 1 31 1
ypgfyy 0 16 1 31 1
ypntj5 -4
ypoix3 4 29 1 33 1
yppb77 -3 1 1 14 1 31 1 39 1
yppks9 0 7 1 14 1
ypqka9 -3
ypu706 0 3 1 19 1 20 1
ypz2b4 -3 30 1
ypzws4 -2 25 1
yq03to 2 11 1 30 2 38 1
yq77tj -10
yq877z 19 5 1 11 1 30 2
yqc3wg -3
3h190z -2
yqlu0m 1 6 1
yqmbg2 6 0 1 3 2 8 1 11 1 14 1 30 2
yqr7uf -12 1 1 2 1 5 1 10 2 12 4 15 1 19 11 20 1 24 1 28 1 33 2 37 4
yqrusa -1 15 1
yqxosu -3
yqyms8 -5
yr4njl 0 20 1 36 1 39 1
yr6fpr 10 11 1 30 4
yrbzr3 -4 28 1
yrh2uy -3 10 1 12 3
yrlg2c 13 12 1 20 3 32 1 33 2
yrq65n 7 2 1 13 3 32 1 36 1
yrq8qv -7 3 1
yrxa2h 9 5 1
ys4dif -2
ys7ss2 5 15 1 24 1 30 1 33 1 36 1 39 2
ys8aon -3
ys9ele 4 1 1 9 1
ysbd8l -2
ysc39h 3 21 1
yscnnj 4 8 1 11 1 29 1 31 6 35 1
yscpix 4 25 2
ysf7px -5
ysg1tp 1 31 2
ysmkyx 2 3 1
ysn2w5 -2 31 1
ysv6mq 3 8 1 30 1
ysyau8 4 26 1
yt05y0 -4
yt0l0f -3
yt22c4 1 19 1
yt462l -9
yt572s -9 1 1 9 1 11 1 15 2 16 2 31 2 33 1 38 1
yt6e2b 3 8 1 12 4 25 1
yt7c3u -3
yt9glw 0 31 1
3hbzht 9 6 2 9 1 10 2 15 2 16 1 30 1 32 2 33 1 34 1
yteans -2
ytigq6 0 16 1 17 1
ytiql0 1 20 3 30 2 31 1 33 1 36 1 37 1
ytj6bv -3 24 1
ytmmv3 -10
ytq9q0 -3 19 1
yts14j 9 8 1 16 1 24 1 25 1
ytxhm4 -3
yu2gnx -14
yu2mld 2 37 1
yu49q9 4 5 1 7 1 8 1 15 1 17 1 18 1 24 1 33 2
yu4rdy -9
3hex8l -6
yubme5 -15 0 5 3 2 5 3 8 1 11 3 14 2 18 2 24 1 30 2 31 3 33 1 36 1
yubzbi -10
yujurf 1 5 2 11 2
cjnd9 3 0 1 7 1 9 1 15 3 20 2 31 2
yur0l5 1 8 1 10 1
yur3iq -13 5 1 14 1
yuvbqm 5 26 1
3hhz07 -2 7 1
yv0dxl -1 8 1 16 1 36 1 37 2
yv51ep -2
yv90jm -4
yvav81 3 20 2
yvdl8r -7
yvebf4 5 12 2
yvej1u 0 33 1
yvgis0 7 20 3
yvh0gf 7 8 1 16 2 20 1
yvl4wn -3
yvo7og -2
3hkl64 -20 19 3 31 1 37 4
yvq61i 4 0 1 25 1 31 1
yvuumj 14 2 1 16 1 23 1 33 1
yvv62h 2 33 1
yvw29r -4
yvz0hw -4
yw7upe -2
yw9eal 1 11 2 30 1 36 1
ywa7ls -1 25 1
ywbysh -2 30 1
ywgvah -13 2 1 10 1 15 1 20 1 24 1 31 1 37 1
ywlqnk -6
ywm9qi -7 28 2
ywncqy 1 2 1 13 2 22 1 28 1 31 1 36 1
ywo8ym 1 8 1
yx4yef 4 12 3
yx9dxk -10
yxe5ki 15 1 3 5 2 11 2 13 2 15 1 30 1 32 1 36 30 39 1
yxfgaw -4
yxfnht -4
yxg9ml -2 9 1 33 1
3hqvoq -2
3hr2qy -4
yxk5h6 -4 0 1 5 3 14 1 16 1 20 2 33 1 39 1
yxzn65 -5
yy0919 -2
yy2snb 5 23 1
3ht57r -5
yy3oz9 -16 7 1 8 1 11 1 15 1 17 2 36 1
yy5flp -2
yy7soh -3
yye9rr 3 2 1 26 1
yyerom 3 6 2 36 1
3huuxt -12 1 1
3huxhz 8 3 3 5 1
yymani -3 38 1
yyqgij 0 30 1
yyrjgw -4 15 1 22 1 28 1
yyrmq1 -2
yyrnmv -7
yyt8ue 18 0 3 2 1 8 3 12 1 14 1 15 1 16 8 20 7 25 1 28 1 31 1 33 1 38 2
yywdsu 0 30 2
3hw8kx -7
yyzyrx 0 19 1
yz00ur -2
yz18gv 6 1 1 2 1 5 5 6 1 8 1 9 7 10 2 11 1 16 1 20 6 26 1 31 1 33 2
yz1ekt -4
yz3iqz 9 8 1 13 1 19 1 36 1
yz7ptn 2 36 2 37 1
yz980u 1 7 1
yzcwo3 -2
yzdzet 1 13 1 33 1 38 1
yzext8 -2
3hy98e 2 12 1
yzivri -4 20 1 38 1
clicd -8
yzrx5a 9 0 1 8 1
yzu1sm -5 14 1 17 1 25 1 26 1
yzypxz -1 8 1 31 1
z02dxm 0 5 1 14 1
3i095y 0 8 1 31 1
z038jg 9 1 1 5 1 32 1
3i0ju5 6 36 1 38 1
z09xra 10 12 1 37 1
z0b45v 7 0 1 5 1 13 1 17 1 20 1 29 1 30 1 33 1 36 4
z0b7le -2
z0dcf1 -5 36 1
z0eenk -4
z0h6pq 5 23 1
z0i97y -4
z0jyol 7 8 1 31 1
z0npmg -2 8 1
z0qndq -2
z0qs86 -3
z0uqlx 0 12 1
z0vzhw -1 22 1
z0w3i0 10 1 1 7 1 13 1
z0xirk 0 20 1 39 1
z0y3n4 -8
z12x3b 1 25 1
z131ld 12 9 1 23 2 39 1
z13ctb -2
z13eoh -1 13 1
z17c4a 0 3 1 12 2
z19g21 -3 36 1
z19q37 -2
z1ajcj 1 15 1 28 1
z1cy2k 3 0 3 1 3 2 1 3 1 5 6 8 9 9 1 10 3 12 3 15 4 16 6 17 8 18 5 19 1 20 3 24 3 28 1 31 1 33 4 36 2 37 4 38 2 39 1
z1dt0w -2
z1e7di -2
z1f09z 13 16 1 18 1 31 2
z1g4iw 2 32 1
z1gn1n -1 13 1 33 1
z1ha7p -3
z1j4p9 6 23 1 31 1
z1jejj -4
z1nkso -6 31 1
3i6pv1 -3
z1v8rg -1 10 1
3i6wk3 2 9 1 19 2 33 1 36 1 37 1
z2191n 0 33 2
z25bgz 0 24 1
z25s03 5 31 1 33 1
z26bf5 3 25 1 28 1
z2auy3 3 11 1 17 1
z2bh6j -4
z2c680 1 19 1
z2fb73 -6 20 1
z2giyd 2 5 1 11 1
z2lc3t 13 1 2 5 1 20 1 31 1
z2lx1z 6 16 2 20 1 37 1
z2n4bf 0 10 1
z2nyz1 -2
z2r2ev -3 26 1 39 1
3i9ywf -1 14 1
z2wffi -9
3iar5b 1 8 1 19 1 28 1
z341ym -6 33 1
z3dtyg -1 1 1 20 1
z3h67h 4 26 1 37 1
z3li8g 9 5 1 9 1 12 1 14 1 15 1 32 2 33 1
3id3gl 1 25 2 33 1
z3qagq -2
3idikb -1 20 1 39 1
z3t2l5 -2
z3unlc 11 30 1 36 1
z3ykza -1 13 1
z3zpb2 1 13 1 38 1
3iehby -4
cn420 1 16 1
z49gkq -5
z4cqss -7
z4d213 -6
z4dmqs 3 0 1 3 3 11 1
z4dsvd -4
z4hkn6 6 33 1 36 1
z4hybl -1 16 1 31 2 33 1
z4ozg2 6 0 1 5 1 8 1 31 1 35 2 36 2
z4ym9x 10 5 2
z4z7p3 11 16 3
z52eo8 -11 14 1
3ij45m 4 1 1 14 1 19 5
z5c5dq 1 1 1
z5cddi -2 27 1
z5dhyr -5
z5e4qd 2 17 2 24 1
z5ezux -4 24 1
3ijqiv 4 8 1 32 2
z5iw0f -1 10 1 16 1 20 1 31 1 37 1
z5j6r9 -3
z5lc8j -10 5 2 6 1 8 1 16 1 19 1
z5lx6y -2
z5mzgf 9 20 2 36 1 38 1
z5n2zg 4 36 1
z5nkuu -5
3iken8 -2
z5s5y2 -3
z5s9to -1 5 1 14 1
z5sozd 3 30 1
z5udy6 -2
3il6ft -2
z6132p -2
z62z37 -4
z65ef9 -2
z66xlq 13 8 1 10 1 13 1
z69fi4 0 8 1
z6ah7p -1 31 1
z6awl3 -5 26 1 32 1
z6m1ek -2 31 1
z6ncfc 3 16 2
3io6tv 1 7 1
z6q9ur -7
z6uhue 6 1 1 37 1
z6urp2 -2 14 1
z7czmi -3 0 1
z7d2an -3 11 1 13 1 19 2 22 1 31 6 33 1
z7frs2 -2
z7hv8y -3 31 1
z7il3w 10 5 1 8 1 10 1 19 1 37 3
z7kjrt -1 1 1 16 1
z7ovak 1 5 1 13 1 14 1
z7wamc 5 6 1 33 2
z7wobo 21 18 4 36 1
z7zztj 5 8 1 31 1
z815c6 0 5 1 11 1
z83h6z -2
z86lj1 0 22 1
z8b65k -2 5 1 10 1 16 1 17 1 24 2 38 10
z8f0os -3 3 1 5 1 38 1
z8ftvj -11
z8h02q -5 12 1
z8hw7x -3
z8o9rf 6 1 1
z8p8nt -4 0 4 5 7 7 3 8 6 9 1 10 1 11 3 12 10 13 1 15 2 16 14 17 4 19 1 20 1 22 2 25 3 26 2 28 1 30 8 31 3 32 1 33 2 34 1 36 2 38 5
z8pvti 4 1 2 3 4 19 1
3ivjfx -2
z8twew 0 31 2
z8xm88 3 33 1
3iwau7 -1 38 1
z8zqjz 0 20 1
z91i1o 5 5 1 8 5
z9334d 3 12 1
z9b7kb 4 33 1
z9czma 11 2 1 11 1 12 1
z9dq1z 1 26 1 37 1
z9eknw -12
3iy0j7 3 36 2
z9g5t1 -3 32 1 36 1
z9jzuo -2
z9lrxo 5 14 1 28 1 32 1 33 1 34 1
z9m9d7 1 0 1 3 1 5 1 17 1
z9o1n9 -8
z9rpqt -9 0 1 16 1 17 1
z9tvnl 6 5 1 30 1
z9v6s5 2 36 1
z9w5pb -1 3 1
z9ybo3 -3
za1rrj -2
za33z1 -4
za3yh9 1 33 1
za61q6 -5 39 1
za661n -7
za7dps -7 1 1
zaag61 2 19 1
zajgqg 2 36 2
zak2w8 -1 31 1
3j22j0 -4
zam2hz -2
3j2pzh -3 26 1
zaz5s9 9 14 1 26 1
zb0vna -5 28 1
zb6gr4 3 20 1
zbjadn 9 5 1 11 1 36 2
zblchb -6
3j5v3h -7
zbudu2 11 13 1 19 2
zby1fu 4 0 3 1 5 3 2 5 1 8 1 11 1 13 1 15 3 16 1 18 2 20 1 29 1 30 1 31 2 33 2
zbz6mp 8 1 3 2 1 8 2 12 1 13 1 17 1 30 1 39 1
zbzc4v 2 36 1
zc0s5s 0 30 2 36 2
3j7bj7 4 30 1
3j7yxw -6 1 4 10 1 16 2 19 9 22 1 25 3 28 1 31 2 34 1 37 6
zc9dja -6
zcf318 -2
zcil7r 3 8 2 9 1 20 1 24 1 31 1 39 1
zcl51v 16 2 1 3 2 30 18
zcn875 -2
zcokr9 5 7 1 8 1 15 3 19 1 20 2 25 1 32 2 33 2
zcu2sx -1 25 1
zcu9wd 2 8 1
zczyup -6 5 3 7 1 8 1 26 2 31 1 33 3
zd38uf -4
zd546u -2 2 1 8 1
zd8bh5 -8 0 3 2 1 5 3 7 2 8 4 10 3 11 3 13 3 14 2 15 6 16 1 18 1 19 4 20 3 21 1 22 3 23 1 24 1 25 2 26 6 28 2 29 1 30 1 31 3 33 5 35 1 36 1 37 9
zd8cbi 2 5 1 25 1
zda0mc -3
zdbw3s 1 38 1
zdeot8 0 0 1 12 1
zdi665 -3
zdkd3o -2
zdoi1r -14 9 1 11 1
zds9ev -10
zdy6o9 3 5 1 8 2 10 1 11 1 12 2 13 1 15 2 16 2 17 2 20 1 25 1 29 1 30 1 31 1 33 1 36 1
zdyi6g -3 31 1
zeccs6 5 7 1 15 4 20 1
3jfp7p -1 8 1
zedpng -1 1 1 3 1 19 1
zegng9 -16 1 3 13 1 17 1 19 1 25 1 38 1
zehc0l -2 8 1 16 1
zekd5e 1 33 1
zenape -3
zeneya 7 33 1
zephok 5 19 1
zermdx 4 1 2 26 1
zes972 -4 12 1
zewrvk 10 5 2 7 1 8 1 11 1 20 1 22 1 32 3 36 2
3jhxy5 5 1 1 20 1
3jigg7 -4
zf5c31 2 25 1
zf68bl -15 16 1 32 1
zfazni 1 8 1 33 1 36 2
zfdtp9 -3
zfihz6 -7
3jkjns -5 26 2
zfpu81 -10 5 1
zfvo9c -5 24 1
zg1885 -3
zg3kmk -36 0 2 1 19 2 1 3 1 5 10 6 3 7 1 8 45 9 1 10 1 11 6 12 3 13 1 14 2 15 3 16 5 17 1 19 3 20 4 22 10 24 3 25 5 26 3 28 10 30 50 31 20 33 1 34 1 36 10 37 2 38 1 39 3
zgaaey 1 8 1 9 1 20 2 33 1
zgb5wa -7
zgkqbd -8
zglp2h 7 4 1 5 1 12 3 16 1 28 1 33 1 39 1
zgqxv2 -3
zgrkln -1 36 1
zgrtir -3 24 1
zgskb6 -4 0 1 12 2 30 6 31 1
zgsyz8 2 30 1
zgtytd 3 10 1 12 1
zgv6j7 -2 24 1 28 1 31 1
3jp7nv -3 11 1 13 1
zh2948 1 12 1 31 1 32 1
zh33d4 4 4 1 19 1 31 3
zh5eat -2
zh8xlf 0 15 1
3jqc8z -9
zhbm3t -4
zhq3p3 2 33 1
zhqher -6 31 1
zhten3 5 28 1 30 1
zhzmi8 0 20 1
zi04t0 3 33 2
zi0ty9 -2 31 1
zi5rwx 5 9 1 16 1 20 1
zi6qg3 -5 20 1
zi8eun -5 5 1 7 3 8 1 9 1 12 1 17 1 25 1 30 1
zi8n17 -5 8 1 37 1
zif3bl -9
3jvg03 13 30 1 31 2
3jw6ue -2
3jz508 4 13 1 26 1 36 1 39 1
ctddf 0 10 1 12 2 19 1 24 1 37 3
3k5xq7 1 17 1
3kbcfu 0 8 1
3kcqz9 -12
3kf171 2 8 1
3kjfaf 1 5 1 28 1 32 1
3kmpq6 -2 20 1
cv46s -7 8 1 22 1
3knxso -2 36 1
3ktu30 -2
3kuzvb 6 12 1 36 1
3kx0h7 -2
3l02wz -4
3l260a -4 2 1 5 1 20 1 25 3
3l8net -4
3l9l7q 9 8 1 15 3 30 2 33 3
3ldlo1 2 16 1
3lkatx -2
3lloro 1 38 1
3lo6m9 -16 0 1 1 1 3 4 8 1 11 1 13 1 16 4 19 1 25 1 28 1 29 1 32 1 34 1 36 2 37 1
3lqub6 6 8 1 20 1
3lymek -6
3m1xtc 6 5 1 7 1 8 1 13 1
3m4erv 6 36 1 37 1
3m9i9c 5 5 1 12 1 19 1 37 1
3mchg5 -1 20 1
3mizhu -2
3mnu2s 1 19 1 28 1 37 1
3mtw80 11 5 2
d35m5 2 0 1 17 1
3mxgdz -2 22 1 31 1
3myhqq -4
3mz740 9 24 2
3n1rsq 11 7 1 13 1 15 1 24 1
3nbf6m -5
3nd7dz -7
3ne9uc 1 14 1
3nf9nc -2
3ngn3n -2
3nk9f6 -3
3nl8yb -3 37 1
3nle9z -6
3o3c1e 0 30 1
3o6pbo 2 7 1 15 1
3obysb 5 11 1
3ogo7l -4
3ojkxh -3 15 1
3ojuv2 -3
d9efm 12 1 1 14 1 26 3 30 1 31 2
3ooum2 -2
3oq3f7 0 26 1
3owd2j -2 13 1 19 1 33 2
3oy8ya 11 0 2 3 1 4 2 5 10 7 2 8 7 9 2 10 1 11 1 12 5 13 5 14 1 15 6 17 1 19 2 20 8 22 16 24 3 25 3 26 1 28 6 30 15 31 44 32 3 33 7 36 18 38 1 39 2
3ozeca 4 30 2
3p116j 0 5 2 7 1 16 1 39 1
3p285x 0 8 1 12 1 25 2 31 1
3p2m8d 0 36 1
3p6tpo -3
3pcjmg 11 0 1 10 1 16 3 31 2 39 1
3pejnj -2
3plpni -3
3pmg8h -2 8 1 12 1 19 1
3pohd3 -2
3ponyb 7 14 1 16 1
3pv6yd 4 12 1 20 1 30 1
3q8589 -3
3qe3wz -2 15 1
3qgeng -12
3qibeu 4 15 2 20 1 33 2
3qicsx -8
3qnvr7 7 9 1 19 2 31 1
3qqed7 6 36 1
3qs27j -3
4uuv 1 36 1
3qz65g 0 36 1
dijr0 6 1 1 33 1
3r5yc0 -3
dj54m 4 15 1 20 1
3rh64c 5 33 1
3rkgwg -7 16 1 17 2
3rkxhc -8 1 1 4 1 5 1 7 1 9 1 13 1 16 1 18 1 20 3 26 1 28 1 29 1 31 2 36 1 37 1
3rs0t9 11 5 1 15 1 33 1 34 2
dkt6t -2
3rt87a -5 11 1 19 1
3rv74w -4 8 1 37 1
3rxzoi 6 25 2
3s01i0 2 16 1
1czub -3
3s5yej 0 12 1 14 1
3s7l8i -5 8 3 14 1 24 3 25 1 28 1 33 1
dmv7b 5 33 1
3sdedo -23 0 1 1 1 4 1 6 1 7 1 8 2 9 1 10 3 13 4 14 1 15 1 16 1 17 1 19 15 20 16 22 12 23 1 24 1 26 2 30 1 31 12 32 1 33 5 34 3 36 11 37 1 39 4
3si8wq 3 16 1
dnteq 15 0 1 6 1 11 1
dnzpr -6
3ssd4b -2 12 1
3st3n5 -2
3svkwp -2 12 1 22 1 28 1 31 2 37 1
3sy1a2 0 13 1 31 2
3sy4st 2 8 1
3t0avi 7 8 1
3t68nd -7
3t93ve 1 36 1
3tbyyi 0 1 1 5 1
3tcrx6 8 0 1 3 1 16 4 20 1
3thzb1 -5
3tikmb -26 0 2 3 2 11 1 22 1 30 1 31 1 33 1
3tirqz -3
3tiwnw 6 1 1 5 2 8 1 12 1 13 1 17 1 25 1 32 2
3tkgn6 0 33 1
3tkhbn -4 12 1
3tkp69 -2
3tl2ha -16 1 2 5 3 8 3 10 1 12 6 15 4 16 2 28 1 33 2 35 1 36 3 37 6 38 2 39 1
3tor31 -5
3tqg6d -8 37 1
3tvr5k -2 1 1
3tx7dt 1 5 1
dsmjq -12 1 1 5 1 12 1 13 1 20 1
3u1fl4 4 0 2 3 2 5 1 11 1 13 1 17 1
dt0bo 6 8 1 20 1
3u2nhd -2 26 1 38 1
3u6a7s -2 1 1 36 2
3u821m -3
3u9mna 5 1 1 3 1 5 5 8 5 9 1 11 2 12 5 14 2 15 2 16 4 17 2 19 1 20 2 25 3 26 1 27 1 28 1 31 3 32 1 33 1 36 2 37 1 38 3
3udl8j 11 8 2 15 1 28 2 31 1
3uedm1 -7 36 1
3uidyk -10
duowq -2
3ujqdf -6
3ukoxg 3 29 1
dvbg8 6 8 1 28 1
3uuoln 3 19 1
3ux3x6 11 19 1 22 1 29 1 37 1
3ux6cy 0 4 1 10 2 12 3 20 5 30 1 31 2 36 2 39 2
3v1dse 0 5 1 11 1
3v4aro -9
3v4jb8 -7 1 2 30 1
3v5g8k 1 31 1
3v5i45 -5
3v5t9k -5 12 1
3v69ws -12 0 1 8 1
3v7vjw -4
3v9cde -1 27 1
dxucj -2 10 1
3vf00g 4 0 1 8 2 11 1 13 1 30 4 36 1
3vno18 1 16 1
3vq2p1 0 10 1
3vulio -3
3vz75r -12
e0zen 2 11 1 30 1
3wdeac -10 12 2 13 1 15 1 25 2 36 1
3wdpur -9 30 1
3wffb0 -3
3wh9l1 -4 9 1
3wlz9h -3
3wrfop -4 24 1
3wrxb5 -2
3wx0tx 7 10 4
3wyajq 1 22 1
3x6llo 5 1 1 22 1 26 1
3x6xu9 1 12 2 15 1
3x7b2y -1 36 1
3x915e 3 3 1
e4jnm 5 1 1 31 1
e4tsn 3 33 1
e4wyx 1 10 1 19 1 38 1
3xdchm 1 0 1 16 1 30 2 33 1
3xf273 -4
3xi6ua -29 8 1 16 1 33 2
3xlawr -3
3xo4dk -3 22 1 28 1
3xpj02 -11 3 1 7 1 16 1 20 2 26 1 33 1
3xqqaq -4
3xrme2 8 11 1 36 3
3xs6yi -4
3xtpld -2 13 1 34 1
3xu31l -2
3xvk5p 9 10 1 36 1
e79g2 -2
3y2hyg -2 2 1
3y2u1t 1 20 1 28 1 30 1
3y3ihg 0 10 1
3y8jcx -2
3yabfu 4 0 1 1 1 12 1 37 1
e8a2y 5 13 1 20 1
3ycal1 1 36 1
3ychxm -2 7 1
3yevon -5
3yh2ki 7 33 1
3yn9j8 -3
3ynhlm -2
3yo0l5 -2
3yp5xy -1 12 1
3yr8xy -1 1 1
3yrl46 -4 12 1 25 1 26 2 39 1
eaww3 10 0 2 16 1
3z1ilw 2 8 1
eb3oz -3
3z3h9w 1 8 1
3z4rbh 3 1 3 8 2 11 1 30 1 36 1
3z95d9 -1 10 1 36 1
3zd5v7 0 3 1
3ze8r4 -7 13 1
ecg3n 1 5 1 8 1 12 1
3ziu6b 0 25 1
3zj56b -7
3znc0q 4 36 1 38 1
3zr2ep 2 8 1 10 1 12 1 15 1 27 1
3zyuff -2
400g9b -1 3 1 13 1 33 1
407ie9 -2
40fqgr 1 33 1
40hrxs 2 33 1
egwk5 8 5 2 8 2 20 1
40t3k4 -1 0 1 5 1 12 1 25 1 31 1 36 1
eimvm 1 19 3 37 1
4185m8 11 1 1 20 1 33 1
419ixi 7 36 2
ej2xu 3 8 1
41d9r6 -1 37 1
ejt04 3 0 2 22 1 31 4
ejvzj 16 1 1 4 2 13 1 23 1 33 2
41mmw5 5 16 1
41n6hg -7
41uzbh 6 10 2 29 1 30 1 32 1 38 1
41zi38 -2
elqg2 19 8 1 13 1 27 1 33 1
426jr6 3 1 1 10 1 36 1
42866d -2
428u82 2 9 1 13 2 19 1 33 1
42b3pf 6 10 1 19 1 37 1
42da20 15 5 1 13 3 14 1
42e494 -3
42fcv7 5 11 3
42gksc -6 19 1
42gwhw -29 2 1 12 2 31 1 33 2 36 1
42hbdv 8 0 1 1 1 12 7 13 1 14 1 19 1 24 7 26 1 33 1 36 1
42j99j -3 33 1
42li5g -2
42slmz 11 8 1 12 1
42thyz 3 31 1
430ytv 2 7 1 33 1
432cqu 2 3 1 7 1 17 1
epgu2 -1 36 1
43540z -2
epus2 0 8 1 15 1 37 1
4387zk -3
439cbe 2 14 1
43egmn 3 36 1
43kd8y 5 10 3 17 1
43kre3 -10 5 1
43l31y -1 6 1 16 1
43pa2b 1 37 1
43tidy 0 10 1
43u40s -2 7 1 9 1 15 1
43ycp5 -2 0 1 1 2 5 1 13 1 16 1 24 4 28 4 29 2 31 2 36 1
447nn2 -2
449qt8 3 6 1
44aa3p 1 25 1
44dj0t -3
44e9gm 3 8 1 19 1 24 2
44f98h 7 4 1 13 1
44h59y 2 26 2 39 1
44kqnm 0 5 1 12 1 33 1
44tek3 -4
44ue66 8 7 1 28 2
44wvpm -4
44y1mi 1 15 1 20 1 24 1 39 1
44zfna -7 10 1 11 1 15 1 19 1 20 1 24 2 28 1 33 2
4538ke -2 26 1
453z41 5 9 1 31 1
ex3s5 -1 34 1
457pz3 5 19 2
45ahz1 6 5 1 20 1
45equb -8 1 1 19 3
45guxj -2
45i85h -1 23 1
45jqaf -3
45jusj -6
45nna2 13 1 1 13 1 25 3
45p5ok -4
45r0pm 3 23 1
eze6g -2 20 1 36 1
45wtt4 2 17 1 32 2
462u3l 0 7 1
4641ed -4
4656oj -2 5 1 18 1 28 1 30 1
466oap 7 15 1 33 1
4679fp -5
468wgv -2 20 1
46d9zp 0 19 1 31 1
46h4u3 -3
f26n1 0 23 1
46t1yk -5
f34mj -1 32 1
46w5vq -5
46wp86 -2 8 1
46yj5u 2 12 1 23 1
46yotd -5
46zaoh 4 1 1 2 1 20 1 33 1
471l26 -1 0 1 8 1 12 1 13 1 25 1
471xdn 3 13 1
478odn 3 20 1 36 1
47avdp 1 31 1
47e3z8 -4 36 1
47fuxq 13 5 1 14 2 31 1
47gkh2 -2 0 51 1 53 2 23 3 31 4 20 5 61 6 8 7 30 8 106 9 49 10 42 11 36 12 74 13 43 14 14 15 116 16 88 17 20 18 7 19 96 20 67 21 1 22 23 23 12 24 77 25 58 26 47 27 2 28 53 29 11 30 57 31 159 32 32 33 131 34 16 35 6 36 82 37 61 38 44 39 21
47idzc 5 34 1
47ul2p -2 17 1
47xk8n 1 31 1 34 1
481zui -2
483lh0 12 19 1 20 1 31 3 37 1 38 1
484bsx 1 30 1 31 1
48503v -51 0 4 1 14 3 13 5 21 6 2 7 6 8 18 9 4 10 4 11 3 12 5 13 4 14 5 15 8 16 11 17 1 18 1 19 5 20 6 22 9 23 2 24 4 25 8 27 1 28 10 29 1 30 42 31 8 32 3 33 10 34 5 36 25 37 2 38 7 39 2
4869z8 1 4 2 31 2
48gexn -4
48i6wq -2
48m9sl -2
48ndjc -3 1 1 35 1
48nkfb -3 17 1
48x61l 0 10 1
48xrdt -13 8 1 15 1 24 1 25 2 26 1
490ehf -6 16 1
490gwc 0 15 1
492gdi -10 30 1
4940rq -3 33 1
498vsb -1 31 1
49e3zr -2
49ea61 4 31 1 38 1
49j6v1 -1 17 3
49jyn9 -1 36 1
fd1fg -2
49mik8 9 16 2 17 1 30 1 31 1 39 1
49p32v -4
49r9yt -4 5 1 28 1
49wl31 3 19 3
49yogt -2
4a4ga0 4 19 1
4a5gxg -3 5 1
4abjbu 3 5 1 19 1 20 1
4afd10 2 7 1 8 4 12 2 13 2 14 1 15 2 16 2 19 1 20 1 26 9 28 1 29 1 32 1 33 1 37 3
4ah60q -1 10 1
4ahmfr -2
4ankt4 -3
fgvwu 7 15 1 28 1 31 2
4ap0uy -19 33 1
4atc53 -2 5 2 7 1 9 3 15 1 20 1 24 1
4ayhys -3
4ayicq -2 19 1 29 1
4b3z8w -6
4b4ruh -1 20 1
4bbjch -1 28 1
fj7hp 5 8 1 9 1 10 1 20 1 31 1
4bfjrv 3 7 1
4bi03p -1 12 1
4bnnxt 4 1 1 5 1 8 1 11 1 36 1
4bt1n1 4 19 1
4bw1es 2 5 1 9 2 12 2 33 4
4c21s0 -12 5 1 10 3
4c3m5p 1 12 1 13 1
fm0r4 1 34 1
4c4hz5 -3 0 1 8 1 13 1 19 1 25 1 33 2
4c9r2m 0 8 1 12 1
4cbc1r 11 14 1
4cd0co 3 8 1
4cdfqo 5 33 1
4cjef8 -6 17 1 36 1
4ckt8z 2 12 1 20 1
4co0hy 7 0 1 5 1 8 1 36 1
4co7b6 2 3 1 11 1
fo17u -2
4coffx -4
4cpdfq -2
4cpor8 2 15 3 28 1 30 1 31 1 33 2 36 1
foapt 2 30 1
4crhel -2
4crt6k -9
4ct3z1 -2 22 1
4cuver -8
4cwlpi -8
4cyt4u 4 8 1 13 1 36 1
4czudc -3
4d1rg0 -7 5 1
4d69hn 0 26 1
4d7q5c 1 1 4 2 1 5 2 7 2 8 11 9 2 10 1 12 2 13 4 15 4 16 2 20 6 22 7 24 3 28 3 29 2 30 7 31 18 33 5 34 2 36 5 37 2 39 3
4dbqiw -4 5 1 11 5 36 1
4deg20 3 22 1 24 1
1kpke -3
4dm1e8 0 12 1
4dmjyt -2
4dol1j 6 26 1 34 1
4dpmrf -3
4dtdjp 0 13 1 16 1 19 3 23 1
4e1b16 -5
4e2fps -2
4e5f2g 5 1 1 10 2
4eai6f -4
4ealr0 0 10 1 12 1 13 1 20 1
4ebr81 4 33 1
4ed5mu -2 20 1 29 1
4eg0xm 0 8 1 13 1
4egqwq -3
4eh594 11 6 3 8 1 9 1 10 1 12 1 15 4 16 1 29 1 32 2 33 1
4ehrif 1 5 1 28 1
4el1jc 0 5 2 12 1 30 2 31 2
4elaoa -2
4elog5 -1 15 1
4emeu8 4 8 1 35 1
4emfx6 4 0 1 8 1 11 1 20 1
4emwm6 6 36 1
4enc19 4 1 1 2 1 7 1 13 2 14 1 29 1 31 2 36 1
4epwrg 8 9 1 24 3 38 1
4esxo6 0 2 1 7 1 12 2 13 2 16 1 18 1 19 1 20 1 33 1
4evzf1 3 14 1 15 1
4f207p -9 28 1
4faamn -2
4fbj0w -8 31 1
4feuyz -2
4ff75j -12 11 1 15 2 24 1 25 1 30 1
4fgelc 4 28 3
4fgybw -1 5 1
4fk1nl 6 11 1 15 1 16 1 19 1
4fom3k -4 9 1 10 1 14 1 20 2 22 1 24 1 30 1 31 2 32 3 36 2
4fr3aq -12
4fvc1i -7
4fxywp -8 12 2 15 1 19 1 33 1 36 1 37 1
4fzfxp -1 9 1 28 1 33 1
4g0aa4 7 5 1 12 1 24 1 31 1 32 1
4g1vyb -2
4g2dxc -4
4g3qq4 -15 15 2 16 1 24 1 34 2 36 1
4g57c0 -5 26 1
4g72jq -4
4g8z3j 3 10 4 17 1
4ggkul 17 0 1 1 19 2 6 4 2 5 10 7 1 8 14 9 5 10 5 11 2 12 24 13 38 14 3 15 1 16 39 18 2 19 17 20 18 24 1 25 7 26 13 28 9 29 2 30 12 31 7 33 9 34 2 36 5 37 16 38 3 39 2
4ghcha -4
4ghy7k -6
4gkrmm -1 20 1
4glto3 3 19 1 32 1
4glxol 10 36 2
4gt5v7 1 8 1
4gvjmh 0 12 1 22 1 31 1
4gvtmt -2
4h284j 1 33 1
4h31l7 -2
4h3z8d 3 37 2
4h539d -9 15 1 24 1
4h62c0 4 0 1 14 1 15 1 17 3 32 1
4h6n9w -2 7 1
4h7zys 0 19 1
4h9y7t 9 19 1 36 3
4ha6nm -2
4hcnww -1 8 2
4hhg4t -1 28 1
4himvw -2 0 2 1 1 16 3 28 1
4hkfrs 12 0 1 13 2
g5sjn 2 0 1 10 1 26 2 28 1 38 1
4hnek7 7 30 1
4hpwpq -9
4hq6q4 4 25 2 33 1
4htlfm -9 0 1 1 1 2 2 4 2 5 5 7 2 8 6 9 4 10 3 12 2 13 3 14 1 15 5 16 1 17 1 19 1 20 1 22 1 24 3 25 5 28 3 29 1 30 1 33 5 38 1 39 1
4hulqb -1 31 1
4hv4e5 -4
4hvy8j 2 10 3 12 2 28 1 31 1
4hwhm9 -2
g70eo 4 31 1
4i46ws 10 10 3 38 1
1mdyx -5 10 2 19 6 37 2
g7wlt 2 12 1 19 2
4i9zfy -3
4icmcu 8 36 1
4iczlf 17 0 1 1 1 8 2 9 1 14 1
4ieccm -3
4igr85 4 30 2
4igxs5 6 9 1 14 1 22 1 24 9
4ihzi2 2 5 1 12 1
4iq754 2 24 1
4iuojv -3
4j1jlp -2
4j1x97 2 37 1
4j3727 -5 5 1 11 1
4jbxgz -2
4jey3h 0 36 1
4jipyb 8 0 1 5 2 11 1 15 1 16 1 25 1
gcp1e -1 26 1
4jjynf -5
4jk3n9 -2
4jmh84 10 0 1 8 1 36 1
gd4uy 2 16 1
4jsix9 -5 2 1 5 1 30 2
4jt7ol -7 38 1
4k41i4 14 10 1 24 1 28 1 30 1
get2r 9 4 1 10 2 24 1 26 1 31 2
4k5eih -3
4k5tp7 10 19 3 24 2 25 1 33 1 37 1
4k7tks -3
4kcoet -2
gfom9 -9 0 3 13 1 16 1 22 1 31 2 36 1 38 1
4kd9x3 8 31 5
4killq -5
4konj4 4 2 1 8 1 12 1 15 1 31 1 33 1 36 2
4kq4vv 3 10 1 19 2 37 1
4kvnie -7
4kxdv3 -4
4kypxd 16 8 2 15 1 24 1 32 1 38 1
4lgy5t -4
4lklcg 1 36 1
4lm3rr 0 16 1
4lmuu1 7 33 1
4lnj0a 7 8 1 24 1
4loldm 5 16 1 27 1
4lp8hg -7
4lx4ao -7
4lxd5m 4 8 1
4m2vq7 -2 0 1
4m2w4t 4 14 1 27 1 30 1
4m3w2g -6 5 1 28 1
4mci4l -4
4mddhk 8 0 2 5 3 10 1 12 1 15 1 16 1 26 1 28 3 30 1 36 4 38 2
4mjifl -6
4mkcql -2 8 1
4mkk4q 4 10 1 36 1
4mkpdg -3
4n05fq -1 15 1
4n26i8 4 12 1
4n8kiz 4 26 1
4nb9xv 10 1 1 5 1 25 3
4ne0cc -4
4njbx3 4 12 1 14 1 28 1
4nni8z -3 1 1 5 1
4nvir1 5 30 1
4o00nw 6 9 2 24 1
gsu4m -2 8 1 31 1
4o5u98 -4
4o6ny2 -6
4oav6z -2 1 1 5 1 12 1 16 1 25 2 26 1
gu1m4 0 24 1
4oey7f 9 11 1 20 1 36 1
4of24i 8 8 1 12 1 19 1 20 1 25 1
4oi3ca 6 5 2 8 1 15 1 39 1
4oibdf 8 24 1 36 1
4omvu3 -4
gv6cb 1 15 1 20 1
4onrob 6 12 1 38 1
4onse3 -2
4oo2eq 1 5 1 16 1 17 1
4oonvi -3
4oslnh 0 8 1 15 2 20 2
4osxnv -1 33 1
4ov2uz -2
4owkpq -2
4owx29 6 1 2 16 2
4oz84a 2 13 1
4p463s -3
4p6q1m -2
4pbno0 -5 16 1 36 1
4phf2q -2
4poz11 0 16 1
4ptgcf 14 2 1 4 2 8 3 12 13 16 1 19 1 20 3 22 1 26 4 27 1 30 1 31 3 33 2 36 2 37 1
4ptlae 5 36 2
4pxa3b -4
gztuo -6
4q0ttj -7
4q2ci7 3 0 1 3 1 19 1 36 1
4q3g88 3 16 1
4q4ami -5 13 1
4q9k9x 2 11 1 12 1
4qa3d4 -1 20 1 33 1
4qbql1 -8
4qr6f4 -3 1 1 16 1
4qvrqa -2
4r140c 2 0 1 1 1 15 1
4r3715 0 1 1 24 1 25 1 28 1 30 1 31 1
h45fw -5 3 1
4r79ok -3
4rbl63 -6
4rg6oi 4 15 6
4rgvys -5
h5ktw -3
4rlqqk 9 16 1 31 1 37 1
4rmfru 1 8 1
4rmnu7 -1 30 1
4rn04f -2
4rpetc 4 28 1 31 1
h6dhi -4
4rtei5 -4
4rurqw -3 8 1 9 1 12 3 16 2 19 1 20 1 33 1 38 1
4rw1xw -5
4s1hse -7
h7his -7 10 1
4s5l5o 2 10 1 31 1
4s5yfu -2 7 1 10 1 11 1 12 1 25 2 28 1 32 1 33 1 36 1
4s70wi 3 24 4
4s7l73 3 36 4
4s8zaj 4 8 1 30 1
4sh6uq -8 20 2
h91lz 0 6 1 33 1
4skkwc -2 10 1
4sm95i 0 0 1 4 1
4spyh3 -2
4ss0n7 -3
4sy9kg 6 0 2 3 3 11 1 16 2 22 2 30 3 31 4
4t417v 12 5 2 8 1 16 1 20 5 33 3 36 7
4t54rx 0 36 1
4t8xdz 1 20 1 37 1
4t9cgx -2 9 1
4tkc3u -2
4tljd1 9 32 1 36 1
4tmoh4 -12 19 1
4tom8h -2
4tones 2 8 1 19 1 38 1
4toxk8 0 16 1 31 1
4tp01r 2 1 1 5 2 7 2 8 3 9 7 10 1 11 1 12 3 13 3 14 1 15 6 17 3 19 2 20 5 22 1 24 4 25 4 29 1 31 5 33 1 36 24
4tqwed 6 7 1 12 1 25 1
4tr1wt 4 33 1
4tx74p -3
4tzff3 -2
4u01y4 -4 2 8 5 1 8 2 10 1 12 2 14 1 20 2 23 2 24 1 25 1 30 1 31 2 33 4 36 2
heiuw 2 30 1
4u1a0n -2
4u512e -2
4u8629 -5
4udbjy 7 16 2
4udjfr 14 8 1 12 1 29 2
hfyg8 1 5 1 20 1
4ug1zl -2
4ugso2 2 5 2 20 1
4ugxh3 0 1 1 16 2
4unm7n 3 31 1 37 1
4uvu3j -2 16 1
4v0kd5 -6 12 2
4v1ymz -4
4v3kdl -3
hihym 2 8 1
4v7rhz -5
4v8tmj 8 2 1 20 1 33 2 36 1
4v9w7v 7 0 1 3 2 11 1
4vc4j2 11 5 1 8 1 20 1
4vdl7u 7 2 2 31 2
4vdta8 2 10 1 16 4
4ve68v 4 15 1 16 1 20 1 24 1 28 1 31 6
4vkuq6 12 0 1 9 1 28 1
4vo9hc -3 8 1
hklgo 4 0 1 5 1 30 2
4vs18y -1 19 1
4vu6zv -1 39 1
4vxug3 -2
4w2j2h -13 7 1 10 1 31 3
hm680 8 12 1 13 1
hmg7h -29 0 1 1 3 3 1 5 1 7 1 8 2 9 3 10 2 11 1 12 4 13 1 14 1 15 5 17 1 19 2 20 2 25 1 26 5 28 1 31 2 32 3 33 6 34 1 35 1 36 3 39 1
4w8v5w 2 3 1
4wek2j 1 9 1 20 1 30 1 36 3
4wfl8b 5 1 2
4wglbw 7 2 1 38 1 39 1
4wgnm1 -3
4wgntv 2 8 1 13 1 28 1
4whsu2 0 32 1
4wn23v -6
4wnxh8 -3
4wpqti 1 8 1 19 1
4wr2gq -2
4wr7ox -16
4wvfkb -8
4wvq86 2 16 1
4wxpqz -1 8 1 12 1 15 1 24 1
4x3mwt 8 5 2 12 1 30 1
4x3xaa -9 36 1
4x4a7l -2
4x6730 -2
4x7af2 10 8 1 15 1 20 2 25 1 26 1 39 1
4xe5v1 3 14 1 39 1
4xedlh 5 33 1
4xezk9 1 11 1
4xidqv 1 1 1
4xkboo -2
4xtg93 13 6 2 9 1 10 3 14 1 15 2 16 3 31 2 33 1 34 1
4xtj9b -2
4xuzbt -2 7 1 9 4 10 2 11 1 14 1 15 5 16 1 24 2 31 1 33 1
4xvo24 2 13 2 24 2 28 1 31 1
4xwz73 2 0 1 26 1
4xz6p6 -3
4y048q 7 30 2 31 1 36 1 38 2
4y0kia -5 2 1 31 1 36 1
4y0ns1 14 20 1 28 1 31 3 32 1 36 1 38 2
4y1963 5 1 1 19 3 37 1
4yaylz -4 2 2 4 1 10 1 12 1 13 1 30 1 31 8 37 1
4yi3p2 -6
4yjdb7 3 5 1
4ylcdb -8 14 1 15 1 31 1 32 1 36 1 37 1
4ymj29 2 1 1 24 2
hvfxh 7 31 3
4z79a4 -6 31 2
4zb9od 0 36 1
4zf3l3 3 1 1
hy11j 8 5 1 28 1
4zhabx 0 32 1
4zlzzl 5 0 1 12 1 15 3 20 1 33 2
hynxr -2 8 1
4zojb7 8 11 3
hzjf7 -2 31 1
i0ahn -2
504xmg 0 36 1
507mwr 0 19 1
50ecua -5
50ghpk -1 6 1 8 2 16 1 23 1
50op5s -2
i2qky -7
50yqim -3
50zsmt 5 16 1 31 1
5110qz -2 30 1
512u44 5 28 1 36 1
51c958 -2
51ef9r -2
51gryr -3
i5b0o 4 1 2
51qepo 10 11 1 15 1 16 1 26 2 28 1 31 1
51rtuo 13 13 2 16 1 36 2
51thft -2
51u351 -1 1 1
51wxw2 -1 1 1 5 1 14 1 20 1
i70u3 -5
51zo30 3 8 1 11 1 15 1 36 1
523tdu 2 26 1
523x6l -1 0 1 1 6 2 2 5 1 8 8 11 1 12 11 13 2 14 2 15 1 16 2 17 2 19 2 20 4 22 1 25 20 26 3 28 2 29 3 31 2 33 2 37 1 38 1 39 1
528526 -3 10 1 12 2 15 3 20 1 32 4 33 3 37 1
52d7aj -2 36 1
i8k5l -3 26 1
i8svc 0 13 1 17 2 33 1 36 1
52gxci 2 32 1
52h5sp -8 5 3 8 1 11 1 30 1 36 1
52inyh -3 2 1
52jdoy 5 1 2 22 1 24 1 26 1 28 1 30 1 31 5
52pxm8 22 0 2 2 1 4 6 8 3 10 1 12 7 13 2 20 2 22 1 24 1 31 2 36 4 37 7 38 1
52qx77 -29
52zfq4 3 1 1 4 1 11 1 31 1 33 1
5311yf 0 8 1 15 1
icotl 4 24 1
53m7yw -2
53n0h8 5 9 2 33 3
53olzr -4
53p371 3 19 1
53sk4z -3 28 1
53tfcb 3 9 1
53v8qs 1 15 1
53zj8c -6
541agz 2 8 1
541r5t -15 1 1 5 1 13 1 15 1 16 1 19 2 20 1 26 1 37 3
542ezz 5 31 1
544qc5 0 5 1
547b5s -4
548cws -9 1 1 12 1 16 1 17 1 30 1 31 1 36 1
54b9z3 -2
54bw65 15 8 6 9 1 16 1 24 1 31 1
ifoum 13 5 1 8 2
54dqdv 1 0 1 8 1 16 1 17 1
54ffkm 1 10 1 30 1
54hk0l -5
54mpbh 14 0 2 1 1 5 1 8 1 9 1 11 1 20 1 32 1 33 1
54mps3 -2
54pizd 2 3 2 5 1
54q6ou -11 5 1 38 1
54ugfb -2
54vfp4 3 8 1
54xtc6 -2
54yu2c 2 30 1
5541om -3
iimmw -5
556nlf -6 20 1 38 1 39 1
559x2d 16 2 1 8 1 28 1 29 1 36 2
55bnr8 14 22 1 31 7
55c4nf 3 14 1
ija7q 1 0 1 18 2
55eesv 6 10 1 31 2
55h1wf 4 0 1 3 2 5 4 7 2 8 1 9 1 13 2 14 2 15 1 17 2 19 2 20 1 24 3 25 2
55lnx5 1 19 1 20 1
55na63 -8
55nql1 9 15 1 19 1 25 1 33 2
55oa9x -4 1 1 4 1 13 1 20 2 26 2
55p6m3 -5
55u6yx 5 10 1 13 1 15 1 17 1 33 2
55vpon 15 0 1 1 1 12 3 24 2 36 1
55yors -2
55zbvm -6
565nbs 0 36 1
56citd -6
56cky2 1 20 1
56d847 4 16 1
inhzw 4 32 2
56oikc -1 20 1
56oxbk -6
56q6qk 0 10 1
56q8wq 1 19 1 36 1
56r3go -1 36 2
56zq9v -15 5 1 11 1 23 1 28 1
570m0w -3
574ula 6 5 2
5774yl 3 10 4 17 1
578zt6 -5 3 1 8 1 11 1
57anfc 3 11 1 38 1
57ar77 7 1 2 8 2 30 1
57cnyt -2
57doc3 6 5 1 8 2 33 1
57g0qo -5 0 1 1 1 5 2 6 1 8 1 16 3 18 3 19 2 20 1 24 1 26 4 28 1 32 1 37 1 38 1
57g10l 2 15 1 16 1
57u3pl -2 8 2
57vs8v -1 19 1
57xn97 0 5 1 11 1
57ymn0 -2
57z303 1 3 1 6 1 8 1 33 1
57zvqs -3
581ffa 2 32 1
5834x0 -4 8 1 25 1
586gti 5 0 1 1 1 14 1
587jro 2 27 1
588efe -6
ity4p 6 30 3
58dxv0 7 36 1
58e03k -4 1 1 8 3 10 1 20 1 28 2 29 1 31 27 35 2 36 1
58e73z 2 2 2 8 1 10 2
58kcwh -7
58vvaz 4 1 1 7 1 8 1 9 3 17 3 20 2
58y1g5 2 15 1 24 1 32 1 36 1
590hoo -2 15 1 37 2
590iq9 -6 25 1
597nqb 2 9 1 38 2
59aguu -3
59bis5 2 19 1 29 1
59fr2c -22 5 1 7 1 9 1 10 1 15 2 31 1 32 1 33 3
59iy13 -4 5 1 15 1 25 2 28 2 31 1 36 1
59k9bx 6 8 1
59n9d3 0 33 1
59pcsh -3
1wayx -9 15 1 19 1 36 1
59rwn1 -2
59zsot 4 31 1 32 1
5a6qxm 2 6 1
5a7jzh 5 36 2
5a9ecy 16 1 3 10 1 23 1
5ac6zl -1 5 1
5aeegm 1 36 1
5aloxg -1 5 1 31 1 39 1
5amd9x -5
5anc4g -4
5apt9p -3
5axgu4 -4
5ayrt9 -21 31 1
5b1iex 0 1 1
j43yi -2
5b7zhy -9
5b8o90 12 0 7 1 1 2 2 3 2 5 9 8 9 10 6 11 2 12 4 13 2 14 1 15 2 16 5 17 1 19 7 20 2 24 2 28 3 29 2 30 1 31 7 32 1 33 6 36 5 38 2
5b8s30 -9
5b9s8z -4
5baqhx -1 12 1
5bf5fj 3 12 1 33 1
5bggc5 -2
5bhx0u -11 5 1 7 1 8 1 12 1 14 1 16 6 24 1 25 1 26 2 30 1
5bixve -16 36 1
5bizkc -12 19 1 32 1 36 1 37 1
5bltog -8 9 1 12 1
5boh5w -8
5br8ni -4
5bscib 2 8 1 10 1 12 1 16 1 19 2 20 1 22 1 26 1 37 1
1x3j4 5 19 1 33 1 36 1
5c1ne4 -2
5c248t -7
5c2i45 -6 31 1
5c4ybo -3 1 1
5c688o -2
5cb2uh -4
5cbje8 -12
5ccn0e 8 1 1 26 1
5cdqv9 -4 20 1 28 1 31 1
5cg4jc 17 5 1 12 1
5chp53 -4
5cimvo -11
5cjctb 8 22 1
5cjv20 -2
5cl4wi 0 30 1
5cr65r -11 0 1
5cwewv -4 8 1
jarmq -4
jb2j8 -3
5d2sd9 -4
5d40rl 2 5 3 8 3 24 1 26 1 31 1 36 1
jb8gk -2
1xiwl -1 19 1 37 1
5d9sou -3
5de5mz 9 0 2 5 1 12 1 17 1 18 1 26 1 33 1 37 1
5dgafb -3
5dgoe7 -5
5dm3um -3 13 1 20 1 37 2 39 1
5dmdqs 5 0 1 10 1 12 2 14 1 36 1
5dmoeb -11 1 9 5 5 6 2 8 5 9 1 10 7 12 6 13 4 14 1 15 1 16 9 17 2 18 1 19 5 25 14 26 5 28 4 29 6 31 2 32 1 33 2 36 1 38 2
5doog8 -2 9 1 20 1 29 1 36 1
5dpc68 -2
5dpzlo -3
5dq5ba -3
5dq5nz 1 9 1 24 2
5drafr 2 31 2
5e2p0f -2
5e38yd 1 31 2 37 2
5eay5u 4 5 1 11 1 29 1
jftxr -6 2 1 5 1 10 2 30 2 37 1
5eewl9 12 4 1 13 2 32 2 36 2
5efzkz 18 5 1 18 1 20 1 23 1
5ekq0m -1 5 1 36 1
5elwvn -10 20 1
5em5ev -12 0 2 2 1 3 1 5 2 7 2 8 1 10 3 12 6 14 1 15 1 16 5 17 5 20 2 23 1 24 1 26 3 28 1 31 3 34 1 36 1 39 1
jgm9j 2 3 1
5es42u -6 9 1 32 1
5expmc 6 2 1 10 1 31 1
5eyzfg 2 39 3
5eze5p 6 37 3
5f37cz 1 38 1
5f3vdf -3
5f5klf 0 1 1 3 1
5f6t5q 6 0 1 24 1 29 1
5fanxw -4 25 1
5fasfn 5 4 1 19 1
5fav87 -5 11 1
5fbkse -1 13 1
5ffs48 -4
5fg34y -5 9 1 23 1
jjx12 -3
5fnvv8 -33 8 1
5fo2s1 -3 16 1
5fp6nr 6 8 1 12 1 28 1
5fpdrj -7
5fqp8w 3 18 2
5fqrr7 3 9 1
5fug6o 0 33 1
5fuges -2
5fy5pj -4 12 1
5g1suk -4
5g2tpj 1 9 2
5g36fi 7 14 1
5g7u4p -2
5gc5dh -1 19 1
5gcbwo -11 20 1 33 1
5ge9fd 1 1 1
5gevo9 -2
5ghirs 2 19 1 31 1
5ghspk 2 36 1
5giaj7 7 8 1 30 1
5gioh4 -6 0 1 16 6
jnid5 9 24 1 33 1 36 1
5glj04 2 5 1 8 1
5goqlf 2 24 2
5gprsf 10 5 1 22 1 31 2
5gq2dn -3 14 1
5gqqwz 8 12 1 14 1 20 1 29 1 32 1
5gymin 1 30 1
5h0fhg 1 11 1
5h3v8m 10 14 1 15 1 25 1
5h4kdw -1 5 2
5h88eg -6 12 1
5h8m46 9 14 2 15 1 29 1
5h8xd1 -12 30 1 31 1 36 1
5hbgnp 5 37 1
5hbhg3 -6
5hjnx7 4 1 2 26 1
5hlldp 7 8 1 28 1 36 1
5hovcd 2 1 1
5hr7qz -4 8 1 10 1
5htxdx 7 12 1 24 1
5hysuk 7 4 1 22 3
5hzyev 7 31 2
5i42ee -3
jtysu 0 19 1
5ihac1 0 36 1
5ijz2k 2 36 1
juxtg -10 0 1 8 1
5io2x6 5 13 1 36 6
5ipcu3 18 8 3 10 3 16 1 19 1 28 1 30 1 33 1 35 1 37 1
5ir99k -6 5 1 33 1
5isixt 14 30 3
5iu0oc 9 36 2
5ixwre 10 8 1 9 1 15 1 24 1
5j0x14 -8
5j9xim -2 15 1
5jervz -2 9 2 19 2 36 1 38 1
5jgs92 6 2 2 19 1 37 1
5jp0mq -3
5jvf1p 0 8 1 12 2 27 1
5k287k 1 7 1
5k6uzp 12 8 1 19 1 20 1 33 2
5kbgxt -2 24 1 28 1
5kfaur -2
5kgt9r -2
5klamf -7 5 1 12 1
5kt8js -6
k2zvy 1 5 1
5kxhky -2
5kxxwf -7 8 1 12 1 15 5 20 1 26 1 31 1 33 1 34 1
5ky4uf 6 0 2 16 3 18 3 33 1 39 1
5l03ck -2 8 1 28 1
5l179v 2 33 1
5l6r3k -9 1 7 2 1 4 2 5 1 8 1 10 5 11 1 12 1 14 1 16 1 17 1 20 1 22 4 24 8 25 2 27 2 28 1 29 6 30 14 31 12 32 1 33 2 35 1 36 3 37 1 38 7
5l7skm -3
5l8941 7 31 2
5l9ga1 -2
k4sxn -5 13 1 16 1 20 2 29 1
5ldhvq 4 1 1
5li8po -3
5lixqn -20 1 2 2 1 5 1 8 2 15 2 19 1 21 1 28 3 30 1 31 5 33 1 36 1 37 1
5lk47a 5 36 2
5lpn5b -4
5lpub7 3 20 1 31 1
k68xb -1 0 1 17 1
k6fpe 0 5 1 12 1
5ltvug -3
5m0irg 11 5 2 10 2 11 1 23 4
5m1e7t -11 11 1 25 1 31 3 36 1
k7g1p 7 0 1 20 2
5m4evq -3
5m4p19 10 19 3
5m72q1 -4
5mdf7x -6
5mj88o -4
5mnkvf 7 1 2 5 1 7 1 10 1 11 1 12 1 14 1 15 2 16 1 19 2 23 1 24 1 28 1 29 1 30 4 31 4
5mr7iu -2
5mupn5 -1 33 1
5muwyq -3
5muy0m -2
5muy69 -6
5mx786 -1 5 8 6 2 11 2 19 1
5myil2 5 8 1 13 2 39 1
5n0mah 5 5 1 30 2 36 1
5n362t -2 16 2
5nbg2k 1 17 1 25 1
5nhe6i 0 8 2
5nhtuw 8 13 1 33 1
5niwv2 -5 11 1 20 1 31 1 36 4
5nm4x1 0 19 1
5nosfw -10
5nvpw3 27 2 1 10 2 19 6 23 1 30 1 31 2 36 2 37 2 38 1
5nyg5r 9 19 1 26 2
5o0ro2 -2
5o3afj 2 32 1
5ofe1w -2
5ojwn8 9 16 2
5ok4rs -16 0 1 2 1 3 1 5 2 7 1 8 2 10 7 12 5 13 1 15 4 19 7 20 5 26 6 31 2 32 4 33 2 34 1 36 2 37 1 38 1 39 1
5omggf 1 30 1 36 1
5oniae -7 8 3 15 1 25 1 33 2
5opq53 4 13 1 20 1
5oq84a -1 19 1
5oqpr6 7 26 1
5otaj5 3 12 1 33 1 36 1
5owkwv 4 0 1 5 1 7 1 14 1 30 1
5oypzs 1 5 1 15 1 32 1
5ozj4y 9 12 1 16 1 30 4 31 1 37 1
kivyp -7 8 1
5p9hy3 2 16 1
kj6mc -2
5ptiwe -1 14 1
kl11t 5 19 1
5pxlu5 13 5 1 11 1 19 2 26 2 28 1 31 1 36 1 38 2
5py07k -1 22 1 31 1
5q0pd9 -2 25 1
5q0wrn 6 8 1 16 3 22 1 28 1
5q3y2n 1 1 2 9 1 22 1 25 2 26 1
5q4lrd -5
5q86f6 19 5 1 7 1 8 1 9 1 13 1 20 5 33 1 37 1
5qbwet -2
5qgq8y 1 20 1
5qlwdy 1 25 1
5qpk6j 0 15 1 16 1 28 1
5qt5zp -3
5qtzyj -2
5r15m6 -3
5r483v -6 0 1 1 1 36 1
5r94ye -4
5r9z8y 2 9 1
5reqnx 9 1 1 15 1 17 1
5rksfk 5 36 1
5roppk -3
5ry6u6 -5
5rzu0u -3 38 1
5s3ury -8 20 1 30 1
5s5hhf -2 33 1
5scaig 1 13 1 20 3
5shy6n -2 26 1
5sj6zq 11 8 4
kuxrf 5 11 1 30 5
5smgoa -3
5sr92m 5 8 1 9 2 13 1 15 3 28 1 36 1
5ss3k1 6 28 3
5svj8i 7 0 1 1 1 9 1 11 1 16 1 19 1 39 1
5t2hwe -3 8 2 24 1 31 1 33 1
5t2mrm -3 15 2 20 2
5t7pqj -50 9 1 12 1 19 2 22 1 31 4 33 1 36 1 37 2
5t8v54 -3 26 1
kxnpe -5 10 2 16 1 18 1 23 1
5tdvnw 2 7 1 15 1 17 1 30 3 32 1
5tipzg -3
5tjsfu -2 12 2
5tlpk5 -6
5tr25m 3 12 1
5ttxh7 -11 5 1 8 2 10 2 25 1 31 1
5tu8jj -2
5u1bzn -2
5u8ubv -7
5uatv3 4 16 1
5ubgqj -5 31 1 36 1
5uc7mk 2 39 3
5uhbpg 3 31 1
5uhiad -5
5uhq52 -2 5 1 24 1 28 1 33 2
5uig2q 1 1 1
5uj1sm -5 8 1 31 1
l219r -6
5ukwbe 4 2 1 14 1 31 1
5un0lh -2
5unyeb 3 8 2 9 1 15 1 17 3 37 1
5uo780 1 28 1
5uqdph 7 0 1 2 1 5 1 33 2
5us1ne -4 8 1
5utbng -1 5 1 16 1 17 1 33 1
5uw2wa 7 3 1 19 1 33 2
5uwds9 3 36 1
5ux58o -3
5uy3hz -3
l3qp2 -5 1 1 4 1 13 2 16 1 19 3 31 2 34 1 37 2
5v6fy2 12 0 1 10 2 26 1
5vbihs 2 12 1
243mr -11 3 1
5vgj64 -10 10 3 14 1 20 3 24 1 34 4 38 1
5vgvcd 3 5 1 7 3 15 2 34 1
5vup19 -5 34 1
5vykhh 5 2 1 12 1
5w0vwo -2
5w44p4 9 13 1 14 1 15 1 16 1 30 1
24ecg 4 8 1 36 1
5w8xsc -2
5waf9j -2
5waypa -2
5wj4dc -2
5wjju2 -1 15 1
5wmny0 -2 31 1
5wn9ta 0 0 1 5 1 16 1 33 1
5wna4r -3 7 1 20 1
5wo6ul 3 11 1 16 1 24 1 30 1 31 1 33 1
5wplfd -5 33 1 38 1
5wpuog -6 34 1
5writa -3
5wu3zv -2 13 1 20 1
5wzh18 1 15 1 16 1 19 1 38 1
5x0dpy 7 16 1 33 1 37 1 38 1
laukq -4
5x6rgu -1 38 1
5xc1d3 4 33 2
5xwy25 3 0 1 2 1 8 1 9 1 13 1 36 2 37 1
5xzf7d -8 1 1 12 1 13 2 20 1 26 1 31 1 36 5 37 2 39 5
legxx 4 5 1
5y5i0k -9
5y8gev 10 1 1 26 1 31 1 34 1
5y97ew 7 9 1 20 1 33 1 38 1
5ya422 8 36 2
5yargx -4 7 1 9 1 10 1 12 1 13 1 14 1 15 2 28 1 31 1 33 1 36 1
5ybhev 0 2 1 16 1 29 1
5yftjr -11 8 1 15 1 33 1
5ygbs0 -3
5yivvk -2
5yngkd 4 33 1
5z0mko -3 6 1
licpl -2
5z7dr1 -2 5 1 13 1 15 1 18 1 33 1
5z9nbo -4 5 2 9 2 15 2
5zamzv -2
ljegq -4 32 1
5zihyj 0 9 1 36 1
5zjyob 1 30 1
25nl3 -5
5zsuyf 14 13 2 14 1 15 1 18 1 19 1 24 1 31 3 33 1 37 1 39 2
5ztjeq -1 15 1 31 1
5zwhqg -10 5 1 7 1 8 1 9 1 10 1 17 1 28 1 31 1 33 3 38 1
602f4m 4 0 1 16 1 18 2
605x7h 13 9 3 11 1 12 1 13 2 14 1 15 1 20 5 31 1 33 2 37 1
606fh4 -3 0 1
606r83 5 0 1
60df98 -24 1 2 4 1 5 3 7 1 8 5 9 1 10 1 11 2 12 3 13 4 14 1 15 2 16 4 17 1 18 2 19 1 20 3 22 1 23 1 24 4 25 1 28 1 31 5 32 3 33 7 36 4 39 3
60iic0 -2
60iz05 -3
60kjb6 -2 33 1
60m3qu -7 10 2
60nnkf 4 7 1 16 1
lnyvw -2
lnzbw -6 30 1
60ouy5 -2
60psyf -1 0 1 35 1
60s4w9 5 13 1
loimu -3
60ukj0 -3
60xk3c -2
60xp01 1 0 2
263zr 1 3 1 5 1 9 2 10 1 12 4 13 1 17 1 25 2 29 1 33 1
6121j4 0 12 1 32 1
6121mj -7
2682j 0 10 1
61b749 0 12 1
61dgb7 -1 31 2
61e1ut -2
61f6p4 2 12 1
61kjkh 2 2 1 20 1 28 1
ls533 5 19 1
61ukr3 0 33 1
61v2wm 4 0 1 30 1
61v6hk -1 31 1
61vaxo -6 7 1
61x3xf 1 22 1 31 1
61yza6 -3
61zmlr 3 8 1 16 1
6208mu -2
625q17 0 12 1 31 1
6270z3 2 16 1 37 3
62d29q 1 15 1 24 1 33 1
62e8f4 -28 15 1 17 1 28 2 31 1 33 1 37 1 39 1
62jjzz -2
62n6k1 9 15 1 20 3 28 1 33 1
62rs84 0 17 2
62s2fj 1 12 1
62w9ku 0 8 1
62y1t2 -3
62ylhk 1 24 1 28 1
62zot0 -8 33 2
6327hu -4
633vic 3 37 1
634egf 3 26 2
634pv1 2 15 1 20 1 32 1 33 1
637hgy 2 31 1
637vd1 -1 16 1 38 1
639ph4 -11 5 1 13 1 15 1
63d6za -3
63gmyd 3 1 1 15 1 32 1
63h8mn 1 28 1 31 1
63jetz 0 36 1
63paiu 1 20 1 31 1 36 4
lz4ow 3 16 1
63rdyu -2
63u9or -4
lzuo1 2 7 1 20 1
643p22 4 25 1
646oso 2 0 1 5 1 9 1 16 1 25 1 33 1
64807i 3 18 4
648fof 3 12 2 19 1 20 2 29 1
64ee4e 3 32 1
64nui6 -2
64qjun -2
64rd8r -2
64usbw -3
64z0fq 22 2 1 8 2 9 1 10 2 12 2 13 2 16 1 19 1 20 2 24 1 31 5 37 1 38 1
653xa7 -3
6591zp 16 0 1 1 1 5 1 8 3 13 1 16 1 20 2 22 1 25 1 28 1 29 1 30 1 31 8 32 1 33 1 36 16 37 5
m4ntn 16 11 1 12 1 15 1 20 1 29 1 36 1 37 7 39 1
65bmjk 3 8 2 16 2 20 1 22 2 31 6 38 1 39 1
65cb01 -3 38 1
65ecs6 -4
65i3sa -2
65k4xy -2
65odg6 -1 19 1
65oexm -2
65ojfc 11 13 1 19 6 24 1 33 1
m6auv -10
65sjrr 1 5 1 38 1
65x30o -10 1 1 10 1 19 1 37 1
65xr40 2 1 2 2 1 7 1 8 5 9 1 12 1 13 1 16 1 20 3 22 1 27 1 31 7 32 1 33 1 34 1 36 1
65y8zs -5
664bup 7 1 1 9 1
6657a9 4 5 1
665hiq -19 0 1 1 1 8 1 9 1 12 4 15 2 16 1 17 2 19 1 28 1 33 1
668l9s -6 24 1
669f0n -5 8 1 10 1 14 1
66b83m -3 22 1 28 1
66ba7j -6
m8mkr 2 8 1 38 1
66fmhb -3
66fpff -3 11 2 15 1 17 1 33 1
66h8en 1 1 1
66i9dh -4 8 5 12 2 16 1 24 2 27 2 28 6 29 2 30 1 31 64 35 1 39 1
66l6w5 16 0 1 1 1 5 3 7 5 8 6 9 4 12 5 13 2 15 5 16 6 18 1 19 1 20 6 24 5 25 1 28 9 31 4 33 2 36 7 37 1 38 2 39 1
66lj3d -1 19 1
66s8ee -4
66u6dt 1 0 1 12 1
66wi0r -5
66wjom 2 12 1 36 2
671v52 0 19 1 24 1 28 1
67268c -2
673z4h -3 3 1 11 1 23 1 31 1
677w9u -1 2 1 15 1 28 1 33 1
678ocp 0 12 1 33 1
678ter 10 2 1 8 1 9 1 10 1 16 3 29 1 31 5 36 1 39 1
67av1o -3 11 1 36 1
67i5jr -7 23 1 37 1
67j7de -2 31 1 36 2
67pvwy -8
67rw3y -2 16 1 19 1
67sthc -4
680wpf 7 10 1 36 1
6838vi 4 0 1
683k3a 6 1 1 9 1 28 2 36 1 39 1
687ek4 -2
688tg5 -1 20 1
68c34a -3 24 1
mfp3z 2 19 1
68gkvr 1 30 1
68jn1b -1 8 1
68q0m1 -2
mhqu1 -3
68xjae -2
68y93x -15 10 1 15 1 20 2 24 1
68z7bb -7 31 2
6941sd 2 30 2
694x0o -4
69b2dh 14 14 1 20 1 23 1 30 5 31 1
69ddrz -14 26 1 34 1
69eer9 0 36 1
69j7u6 -5
69qjde 2 13 1 16 2
69rx8t 5 3 1
mktk4 6 1 1
69ss3x 0 33 1
69usl3 -3
6a1a1y 1 33 1
6a2ead -4
6a97wy -1 3 2 34 1
6aa2d2 1 8 1 36 1
6acewr 2 5 1 17 1 33 1 34 1
6ach0o 0 22 1
6agbdh 2 14 1 30 1 36 1
6ajyqr 11 28 1 30 1 31 3
6aki0h 9 25 1 32 1
6arwk6 4 19 1
6asapn -2 1 2 6 1 7 1 8 3 9 1 12 1 13 1 15 2 16 3 20 1 31 1
6at3go -2
6awgam 9 12 1 36 5
6ay2ah -6
6b0g68 -2
6b239f 3 5 1 18 1
6b2qm7 -8 5 1
6b9zb1 3 12 2 16 1 25 1 31 3 36 1 39 1
6be4uv 4 9 1 17 1 24 1
6bf1ib -3
6bgj7w 9 31 2
6biyv8 12 0 1 5 1 17 1 25 1
6bj8od 5 19 1
6bjvd1 3 11 1
6bx0ns -4
6bxzx0 -2
6c1sf9 18 0 1 16 1 19 1 28 1 30 1 31 2 33 2 37 1
6c4ing 1 11 1
6c59j9 2 16 1 28 1
6c60m7 3 22 1 30 1 31 1
mtix3 6 0 1 16 1 28 1 30 1
6c8826 7 19 1
6cc8st -7 31 1
6ccgr4 -4 32 1 33 1
6ccj47 0 0 1
2a7r3 1 15 3 16 2 17 1 31 1
6cghwv -2
6cjxoo 1 7 2 8 1 24 1 32 1
6ckx89 3 3 1 11 2 24 2
6cllhf 0 31 1 37 1
6cptlk -4
6cq0wq 6 7 1 16 3 17 1 20 1 24 1 26 1 38 1
mvjmy 5 11 3
6cwdjf 5 22 1 31 2
6cwfhh -5
mw9vn -4
6d13qb 2 1 1
2ai1l -2
mx5gj 5 24 1
mx9zb 8 16 1
6d8vd2 -2
6dc35n 5 36 1
6dd6ii 7 8 1 9 1
6dip1y -20
6dkc53 -2 12 1 19 1 31 1 34 1
6dmm25 -2
6dnfkw -2
6dplb2 3 1 1 2 1 4 1 6 1 8 1 12 1 19 1 26 1 31 1
6dr9y0 2 19 1 22 1
6drf91 -4
6dymv8 2 34 1 38 1
6dzglv 3 15 1 24 1
6e0g5n 11 26 1 39 2
6e1sc5 4 1 1
6eco43 -2
6efe3q 1 10 1
6elwy4 3 0 1 16 1 32 2
6emt34 0 1 1 5 2 6 2 19 1 37 1
6ety67 1 28 1
6ezb3e -9 11 1 33 1
6ezgcv 2 30 1
6f21nc -3
6f35k2 -5
6f36w1 4 1 1 19 3
6f3q0p -3
6f3qps 14 8 1 19 1 27 1 37 1
6f42e3 -3
6f50bi 1 25 1
6fcwfd -2 5 1 36 1
n541p -8 15 1 28 2
6fhcvz 3 20 1
6fp81s -1 10 1 13 1 15 3 16 1 20 1 33 2
6fsgot -5
6ftwdh 0 2 1 30 1
6ftz80 -5
n6ozl -2 12 1
6fy9ch 2 10 2 28 1
6g4vuu 4 15 1 33 1
6g76a5 -3
n83v3 1 33 1
6g9cyh 7 10 1 36 1
6gac67 -6
6gceun -5
6gd9i2 -2
6gfawi 6 20 1 38 1
6gjn82 3 0 1 2 1 15 1 16 2 28 4 31 1 33 1
6gk6ef 5 14 1 31 1
6gmod5 -6 20 1 25 1
6gw4wf 3 19 1 24 1
6h1m76 -2
6h4j9e -2
6h6r6r 0 19 1
6h8soq -2
6h9e0d -3
nc0ni 4 12 1
6hg8k6 -1 6 1 16 1
6hgvlq -1 2 1
6ho27f 1 15 2 33 1
6ho81p 6 31 1
ndl6z -2
6hutk4 -5 33 1
6i2h78 -2
nf3jb -1 8 1 13 1 15 1 32 1 36 1
nfbjz -1 37 1
6ihbo5 -8
6iiq0d -4 7 1 13 1 28 1
6it7ao -74 1 1 2 1 3 2 4 1 12 3 25 3 30 1 31 1 37 1
6iv497 -4
6ivt49 -11
6iyavf -2
6izu1p 1 5 1 8 1 20 1 31 1 35 1 36 1 39 1
6j3e7w 5 24 2 31 3 38 1
6j51nf 11 10 2 20 2 38 1
6j7bbl -11 8 1 25 1 26 1 27 1
6j7oy9 3 12 1 16 3 19 1 20 1 33 1
6j8nhw -2
6jantf 1 33 1
6jasf5 -6
6jckg1 2 3 1
6jcw68 2 19 1
6jeyu4 -6
njpwm -5 30 1 32 1 36 2
njrxy -4 0 2 7 1 8 1 10 1 11 1 13 1 20 2 30 1 31 3 36 2 37 1
6jldqt 1 25 1
6jmwbe 6 22 1 31 1
6jo2nq 3 33 1
6jqosv -2 26 1
nkps9 -3 9 1
nkxy5 -6
6ju1xu -3
6jvr6p -2
6k5m7h -1 5 1
6k6upa 4 25 1
6k7m6n -2 22 2 24 1
6kce5z -14 8 1 24 1 38 1
6kiins 10 7 1 25 2
6kllxm 2 11 1 15 1
6knc0p 5 8 2
6ks7yt 10 0 1 1 2 8 1 16 1 23 2 33 1 38 1
6kura7 -10 13 1 19 1
6kxde5 -2
np5bx 3 2 1
6l0g2m -15 0 8 3 1 4 1 5 2 7 1 8 1 9 1 12 1 14 1 15 1 16 3 17 3 20 2 22 1 30 1 31 1 36 1 37 1 38 1
6l0n68 -5
6l3vyb 6 11 1
6l5g3w 5 1 2 7 1 8 1 12 1 15 2 24 1 31 1 33 2
6l5rbz -5
6l6o2n -3
6lh7op -3 0 1 5 2 8 1 14 1 19 1 30 2
6lh8qk 5 4 2 19 1 22 2 31 2 37 3
6lhadh -13 0 1 3 1 16 1
6lj08d -3 15 1
6lt7sq -2
6lw6cx -10
2dpkt -5 12 1 13 2 20 2 28 1 33 2
6m3oo1 3 0 1 11 1 33 1
nte0g -4
6m6bew 1 3 2
6m8klg 4 12 1 13 1 19 1 31 1
6m93e6 8 8 1 36 1
6m94so 21 6 1 20 3 37 1
6maejr 0 0 1 1 1 2 1 8 2 9 1 10 6 12 2 13 3 15 11 19 1 20 4 22 1 23 1 24 3 26 4 28 2 29 1 30 1 31 1 33 7 36 2
6mcfjk -5 10 1 12 1
6mdo2y 7 30 2
6mhzrc -5
6mk9s6 -4 24 1
6mky8i 5 1 1 4 2 9 1 10 1 16 1 19 1 20 1 36 5
6mldu6 8 31 1 33 1
6mpfg1 4 3 1 28 3 29 2 31 1 32 1 33 1 36 2
6mq6r9 0 0 1 12 1 15 1 19 1 20 1 39 1
nvjt3 -7
6ms3dl -7
6mtdgg 0 28 1 36 1
6mu05u -2
6mucth -1 31 1 33 1
6mv6c2 2 33 1
6mwtyc -2
6mz7dm -5
6mzagh 0 13 1 16 1
6n1gma -2
6n1sw4 7 7 2 8 1 10 1 11 1 13 1 15 4 17 1 20 1 24 3 25 1 31 1 33 2 38 1
6n3uuv 2 36 1
6n5g8f 0 3 1
6n7htt -3
6ne1ev -4
6nfyvh -2
6ngbsh 1 36 1 39 1
6nhy74 -2
6nid23 -14 5 1
6njcu6 -2 30 1
6nk5s4 2 38 1
6no2ow -5 16 1
6no630 2 8 1
6npwqj -6 12 1 13 1 37 1
6nrr6l 2 26 1
6nw2yz -6
6ob08n -2
6obxr9 14 5 1 9 1 15 1 16 1 33 2
6odjvg 13 8 1 10 1 12 3 16 1 33 1
6odsxx 2 12 2 33 1
6oi1fl -4
6ollms 4 36 1
6onqjy 8 8 1 10 2 12 1
6oq8pm 1 19 1 37 1
6os7ku 4 8 2
6oxko2 8 2 1 9 1
6oxq8e 2 28 1
6oyocg -1 11 1
6ozw63 -3 38 1
6pbfqz -3 1 1 5 1 8 3 9 3
6pcmun 4 15 3 16 1 20 1 24 1
6pff3i 1 7 1
6pgw9f 2 3 1
6pm44v 5 12 3 13 1 31 1
o60jj -4 0 1 8 1
6pw0o6 2 36 1
6px1hm 7 24 1 33 1
6q07rk 0 14 1
6q30b1 -2
6q3lbr 3 9 1 19 1 26 1
6q3uvn 6 28 5
6q4w2r 4 1 1
6q68z4 15 30 3
6q69jv 3 3 1
6q8cb6 5 9 1 15 1 31 1 33 1 36 1
6qatad -2
6qgc5o 5 31 1
6qgi71 -5 10 1 32 1 36 7
6qnlsk -14 8 2 10 1 12 2 13 1 15 1 24 2 26 3 28 1 29 1 30 1 31 1 37 1
6qq3aq 7 25 2 28 1 33 2
6qro12 -1 19 1 37 1
6qswb2 3 7 1 20 1 32 1
6qubsd -1 16 1
6qve0x -8 31 1 39 1
6qxq84 -3
6qzppq -2 24 1 33 1
oawub -2
6r5hxi -7
obdqm 1 28 2
6r5uvo 1 4 1
6rbsjm -1 5 1 7 1 15 2
oc1l0 -2
6rgrd5 10 7 1 19 1 32 2 33 1 37 1
6rgzm6 5 0 2 28 1 31 1
6rhk1n 6 1 1 8 1 10 1 16 1 18 1 26 1 38 1
6rhzaz 39 2 2 7 2 8 1 15 1 16 1 33 2
6riub9 -1 1 1 5 1 27 1 36 1
6rkgks -2
6rlvzq 3 9 1
6romyk 4 3 1
6rotcq -4 25 2 33 1 37 1
odjlw -5 3 1 11 1
odl1n -4
6rvqf3 -4
6rzfdi -4 1 1 5 1 8 3 12 1 15 2 16 1 19 1 20 2 28 7 31 2 37 1
6s3xwc -3
oetuj -7 8 1 15 1 32 1 33 1
of0ud 3 31 1
6s6sjd 3 33 1
6s9zgm -5 15 1 20 1
6sdyxm 13 5 1 20 1 31 1
6sedie -6
6sehtn -3 1 3 2 2 4 1 5 1 8 10 9 2 10 1 11 1 12 13 13 2 14 3 15 3 16 2 17 1 19 7 20 2 25 9 26 1 32 1 37 1
6sk0yh 0 39 1
6snkms -3 7 1 10 1 12 1 36 2 38 1
6so0ww -2 12 1
6so873 -2
6sp1m3 8 11 1 31 2 33 1 36 2
6sp2w1 0 0 1 18 1 26 1
6sxu7v -4 28 1 36 1 37 2
oilkr 4 0 1 9 1 16 1 31 1 33 1
6tlmye -10 5 2 6 1 8 1 11 1 13 1 15 1 16 2 17 1 18 1 26 1 28 2 33 1
ok8dy -2
6tms4a -2
6tmwcb 3 12 1 25 1
6tn2zh -14 5 2 8 1 10 3 13 1 16 1 25 1 26 1 33 1 36 1 38 1
2gfjg -1 7 1
6tnmzh -3 16 1
6ttg3t -2
6ty9wg -2 17 1
6tzuar -2
6u11it -4
6u5043 3 25 2
6udgku 2 4 1 37 1
6udyyn 12 16 2 24 1
6ug23k 2 15 1 32 2
6uh53e 7 0 1 1 1 7 1 8 1 15 1 17 1 19 1 20 1 22 1 26 1 30 1 31 1 33 1 38 2
6uj3wg 0 0 1 1 3 2 1 8 1 10 2 12 5 16 2 19 2 20 2 26 1 39 1
6uj9g1 -19 8 1 12 2 13 1 14 1 15 1 19 2 31 1 33 2 36 1 39 1
6umzwi -4
6unql3 -2 5 1 6 1 11 2 12 2 14 1 15 1 19 1 20 1 28 1 33 2
6uoui8 -1 30 1
oo3oh -3
6utmkf 0 25 1
6uweie -5 24 1 33 1
6ux30q -5
6ux4eu 1 2 1 8 1
6uyvg7 -5 0 1 1 2 10 2 25 1 38 1
6v1s7b -4 11 1 36 1
6v8rg9 -4 0 1 5 1
6va1x0 -5
6va4nk 1 1 1 5 1 8 1 10 1 16 1 28 1 31 5 37 1
6vc5mx 2 31 2
6vm3ef -11 36 2
6vnqff -2 15 1
6vomz4 -3
6vrwbb -2
6vrzdh 12 3 1 9 1 12 1 20 2 31 1 36 2
6w08nb -5 12 1
6w2gws 3 14 1
6w81rb -2
6we1po -2 20 1
6wh91m -4
6wlmok -4 19 1 31 1
ouz39 0 8 1
ov79t 11 10 1 16 1 20 2 36 1
6wopmm 11 0 3 2 1 3 1 5 2 7 1 8 4 9 1 10 2 11 1 12 4 13 1 14 1 15 2 16 13 19 1 22 2 26 1 28 1 29 1 31 2 32 1 33 5 35 2 36 3 38 5
6wr4q4 -2
6wv7kt 0 19 1
6x3uqx 0 26 1
6x92k9 26 0 1 1 1 2 1 5 12 6 1 8 7 9 1 10 3 11 1 12 4 15 2 16 4 17 7 19 1 20 1 25 1 28 2 30 2 31 5 33 3 34 1 36 2 37 1 38 4 39 1
6x9peh -1 28 1
6xb9j1 -2
6xc3vx 0 8 1 16 1
6xeapv -7 30 1
oxzpn 0 0 1 3 2 24 1 25 1 33 1 34 1
6xsi58 -4
6xso6t -9 0 1
6xwa2h 4 12 1 34 1
6y3e5t 16 8 8 13 1 15 1 22 1 30 1 31 4 33 1 36 2
6y4ay4 -5 15 1 20 1
6y6k4j 3 25 1
6y6qz1 0 3 1
6y79rl -1 31 1
6y9xxa -9
6yb3hf -8
6ybigp 2 5 1 11 1 36 1
p19af -6
6ycopj 2 5 1 11 1 16 1 26 1
6ye637 0 9 1
6yftq6 -3
6yhrfy 1 16 1
6yljyy 0 30 1 31 1 36 2
p2tqw 2 20 1 32 1 36 1
6z1gcs 2 8 1
p49rj 5 33 1
6z9lg9 -2 31 1
6z9ndj -1 20 1
6zah4b 7 24 3 27 1 28 1 29 1
6zddjd 4 1 1 29 1
6zfbvo -2 4 1 36 1
6zgxtx 0 5 2 16 1 17 1
6zhtfn -5
6zi7qt -2 12 1
2ikhr -7 13 1 36 1
6zr52a -5
6ztd21 -4
700ss2 13 7 1 12 2 17 1 20 1 31 1
701n53 -2
702km8 4 30 1
702rsg 4 1 1
703ikh -2 15 1
7043xz -2
704ijx -2
p7p9h 14 10 1 13 1 16 1
705i4g 3 5 2 8 1 10 2 16 1 20 1 28 1 37 1
706080 -2 0 1 15 1
706eri 5 0 1 36 1
70axof -4
70b93k -14 1 2 2 2 4 1 5 1 6 1 9 4 10 1 12 2 13 3 14 1 17 1 19 4 20 1 22 15 25 1 26 2 28 3 29 2 31 16 33 1 35 1 37 2 38 2
70hik2 -14 0 1 1 1 5 1 7 2 10 2 12 1 13 1 19 2 20 2 23 1 24 1 26 3 31 2 33 2
p96de 0 31 1 36 2
70s4t9 1 25 1
70swms 5 0 5 1 1 2 2 3 5 5 7 6 1 7 2 8 12 9 2 10 29 11 2 12 30 13 13 14 3 15 7 19 6 20 3 22 1 23 1 24 1 25 1 26 1 27 2 28 2 31 10 33 5 35 2 36 9
70tv6n -3
70wrci -2
70xkbq 0 16 1 37 1
710kcf -5
714xec -2
716dtk -4
71iib9 -3
71mgwk 5 30 2
71rdp0 -5 12 1
71ss9s -2
71yqdm -2 5 1 12 1
71z0sk -3
71zi2i -3
721zbs 2 15 1 25 1
722lje 5 21 1
7272wv -10
7273hg 3 34 1
72a314 3 13 1 20 1 37 1 39 1
72a95x -10 8 4 13 1 16 1 20 3 28 1
72agff 2 7 1 10 1 12 1
72evip -2
pg63a 4 25 1
72jj1t -9 16 1 19 7 37 7
72lvw8 5 12 1 38 1
72oqml 8 18 8
72rbqa 12 13 1 14 1
72wbdw 1 5 1 10 2 26 1
72we12 -4
72yc6f -3
72zeht -3
73e7gn 17 1 1 23 3
73gbg7 -8 36 1
73jd7k 2 5 1 11 1 26 1 31 1 36 2 38 1 39 1
pkdhx 14 0 1 1 1 2 1 3 3 5 1 8 2 11 2 12 2 13 1 15 1 16 4 19 1 20 2 28 2 29 3 32 1 33 2 36 1
73ptkg 4 1 1
pkxx8 15 8 1 22 1 31 1
73vky9 -4 20 1
7427a1 -4
pm7zr -4
747tp6 -2
749lle 2 9 2 11 1 14 1 36 2
749scj -9 15 1 16 2 31 1
74dym5 -3 19 1
pn22o 0 15 1
74fcdq -8
74fhfj 4 10 1 22 2
74fycr 9 11 1 19 1
74gwli 10 10 1 14 1 15 1 28 1 33 2
pnplq 5 36 1
74tmm7 -4
74wy5h -3
74z4ro 3 24 1 27 1 36 1
750t7v -14 0 1 16 1 19 1 20 2 22 1 30 1 36 5
753kpf -10 5 1
754un1 -6
759xqo -3
pqipj -3
75erdd 8 1 1 16 1 26 2 37 1 39 1
pr3cf 12 5 1 15 2 20 2 25 1 28 1 29 1 37 3
75kxxx -6 8 1
75kzze 13 1 1 6 1 8 3 26 2
75l0ut -3
75lbe6 4 1 2 25 2
75n4ql 12 2 1 30 6
75opd1 15 2 1 5 1 6 1 9 3 13 1 15 5 20 4 25 2 33 8 39 1
75t173 -3
psf7f -1 20 1
75xe22 15 0 8 2 1 3 7 5 1 8 3 11 5 12 1 13 1 14 3 15 3 17 11 22 6 24 1 28 7 29 1 30 1 31 34 32 1 33 2 38 2
75zqsk 2 28 1
760lw5 -2 13 1 15 1
769oeg -3
76alfu 2 2 1
76d0l6 -3 14 1 33 1
76g7b8 -2
76gyim 2 22 1
76kaiy -2
76mge9 5 13 2 20 1 26 2
76rqoa 7 16 1
76tpdu -2 19 1
76u33j 2 19 2
76vppy 11 0 1 16 1 30 1
76vqho -2
76vqkl 10 5 2 12 2 20 3 24 1 25 1 26 1 33 2 37 1 38 1
76witi -1 30 1
76wxe0 1 5 1
76x8t6 15 8 3 12 1 13 1 15 3 20 1 33 2 37 1
76ykbl 18 0 16 1 61 2 13 3 3 4 38 5 56 6 14 7 28 8 102 9 50 10 41 11 8 12 20 13 34 14 21 15 70 16 42 17 14 18 2 19 93 20 96 22 93 23 20 24 55 25 17 26 28 27 3 28 31 29 7 30 38 31 131 32 43 33 115 34 21 35 3 36 87 37 33 38 33 39 35
76yvja -3 1 1
76z8cp -2
7700ue -15 0 1 5 1 8 1 10 2 12 2 15 1 16 1 17 1 18 1 20 1 25 1 28 1 33 1
77149j 5 1 1 8 2 12 1 37 1
771okr 0 8 1
772syv 3 10 1
779nf7 -6
pycs4 -5 31 1
77jlb7 0 8 1
77lzez 0 11 1 33 1 36 1
77qu3y -2
pz8go -5
77uvwb -4 3 1 6 1
77vo0i 11 2 1 14 1 15 1 32 1 38 1
7819ss -5
784us9 2 20 1
786y35 -3
78biid -3
78bn7o 0 1 1 9 1 10 1 15 1 16 2 17 2 19 1 25 1 34 1 36 1
q1ked 1 19 1
78jhn9 7 20 1 31 1 33 1 37 1
78lb50 5 33 1
78pnp3 -2
78srj0 -1 2 1 23 1 30 1
78w6kg -2
78zza2 2 4 1 20 1 31 1
793rxu 6 8 1 12 2
795gv8 4 2 3
799393 9 33 1
79hxtl -4
79i96z -4 7 1 8 1 16 1 20 2 28 1 30 2
79kbvd 0 0 1 5 1 9 1
79kfcw -3
79ltbk 1 24 1 33 1
79rh2v 3 2 1 28 1
7a7379 14 1 1 8 1 33 1
7a7mt6 8 1 2 31 3
7a8lmk -4
7aalzn 2 0 1 26 1
7aas8v 2 24 1
7ai0wg 0 9 1
7ai4rk 4 36 1
7aq2mw 2 5 1
7atpj5 8 25 1 32 1
7ausg6 2 16 1 31 1
7auvzs 21 5 1 8 1 24 1 25 2 33 1
7avgf6 2 5 1 11 1 12 1 31 1
7avrwk 2 24 1
7awkkj 11 8 1 29 1 33 3 36 1
qb5ii -3
7b6ntu 7 1 1 5 1 8 1
7b7ea5 1 7 2 15 1 28 2 31 1 36 2 38 1
7b9fjo 3 15 2
7b9k9n -3
7bdmam -8 26 1
qcbhi 0 28 1 29 1
7bfs4z -4 3 1 20 3 36 1
7bgj33 10 8 1 12 2 20 1 25 2 33 1 36 2
7bicyk -3
7bjx5p -2
7bk7ux 3 5 2 17 1 20 1
7bpgi3 13 0 5 1 1 5 2 6 1 7 1 10 2 11 1 14 1 15 2 16 4 17 4 20 1 25 1 28 1 29 1 32 1 33 1 36 1 38 1
7bsro1 2 15 1 38 1
7bstbq 0 33 2
7busgt -2
7c1v8w 1 15 1 31 1
7c2i9j -8
7c6olu -43 1 6 5 2 8 5 9 1 12 4 14 1 16 2 18 1 19 2 23 1 24 2 25 1 26 1 28 3 30 2 31 10 34 4 36 3 38 1
7caei0 7 14 1 28 1 30 2
7cdwjx -2
7cf2xq -3 16 1
7cf8hz -4
7cgfin 0 6 1
7cgw22 -4
7ci6il -2
7cjqe9 -2 2 1 5 2 8 2 12 2 15 1 33 1 36 1 37 1 38 1
7cjroi -3 10 1 36 1
7ckknb 1 0 1 16 1 24 1 28 1 36 1
7ckoxt -5 2 1 13 1 16 1
7clila -11
7cm5uy -2
7cn02d -6 1 1 20 1 24 1 30 2
7cnplk -4
7d3bnf -4
7d4s06 -8 26 2
7d71lv -1 5 1
7db6pc -7 32 1 38 1
7ddebp 7 1 1 33 1
7df4dc -5 8 1 12 1 16 1 18 1 26 1 30 1 36 2
7dfpzi 2 23 2
qjtbm -2
7dly7u 4 5 1 24 1 31 1 32 1 33 1
7dpg92 4 9 1 30 2 31 1
7drhtr 1 30 1 31 1
7dtchc -2
7dvgz7 5 0 1 11 2
7dwhd1 -1 12 1 32 1
7dwyjt 0 15 1
7dx1g0 4 33 2
7e1t3o 17 12 2 19 1 28 1 33 1
7e4zf3 -3
7edgle -6
7ef26e 2 38 1
7efzxu 18 1 1 16 4 36 1
7ekcr4 -2
7enfgj 1 25 2 29 1
7eo3tw 5 5 2 28 2 36 1
7epb7i -6 31 1
7er3oh 7 3 1 19 1 32 1
7es5yo -5 26 1
7ewtcl 2 3 1
7ez46o 0 13 1
7ezdnp 3 12 1 33 1
7f1puh -4 15 1
7f5a7m -1 17 1
7f5n0m -2
7f643d -4
7f8ddg -6
7f9tlm -2
7fas48 6 1 1 15 1 33 1
7fbk9n 0 32 1
7fc2g7 5 5 1 11 1 30 1 33 1
qqmww 5 33 1
7fghvi -2
7finy0 -5 34 1
qr66y -2
qrfhm -3 19 1
7fpwyi 5 2 1 8 1 10 1 32 1 36 1
7friaa -2
7fy835 -2 24 2 31 1 36 1
7fzahs -12 0 1 15 1
7g2unb -4 19 1 37 1
qtpmp -3
7gbull -3
7gdn8i 24 1 1 4 1 12 1 13 1 14 1 15 1 23 1 26 4 31 1 33 1 36 3 38 2
7ggx87 7 14 1 24 1 33 1
2onma 4 1 1 9 1 13 1 14 1 15 1 16 1 19 1 20 1 25 1 33 2
7ghz0e -15
7giro1 -4 8 2
qvezl 2 5 1 10 1
7gz68v -6
7h2uhk 3 3 1 38 1
7h32ou 4 8 1 10 1 28 1
7h41sb -2
7h7vad -6
7haa33 -3
7hgtz1 -4 5 1 8 1 36 1
7hh5di -4
7ho4bq 2 9 1
7hp201 1 7 2 12 1
7hvpwo -4 5 1
7hvrod 1 8 1 31 1
7i3c67 -2
7i3q4l -1 10 1
7i8uu1 10 8 1 14 1 18 1 29 1
7i8x5b 21 0 3 1 1 3 3 5 3 7 1 8 10 11 2 13 2 14 1 15 6 16 3 19 1 20 4 25 1 31 1 33 2 36 4 38 1
7iash0 4 3 1 8 1 28 1 31 1
7idk0g -4
7ik3bq 2 16 1 20 2
7iki7d 5 1 1 19 5 25 2 37 5
7imj5m -4
7iob26 -4 10 1
7izenx 7 8 1 9 2 15 4 24 3 25 1 32 1 38 1
7j49wb -4
7j6qvl -2
7j857d -12 0 2 3 1 15 1 16 2 32 1 33 1
7j9lbt -3
7jbpvy -2
7jcvj5 -2
7jeul5 6 1 1 2 1 15 1 31 1 33 1
7jkjvu 13 1 2 5 1 8 1 10 1 12 1 18 1 30 2 31 1 36 6 37 1
7jkmcc -9 33 1
7jsexv -4 30 1
7judra 2 37 1
7jv9fp 6 0 1 8 2 24 2 36 1
7jwvz0 -12 37 1
7jzei1 2 18 1 38 1
7jzmyi -2
7k1jaj 4 10 1 12 1 20 1 39 2
r7gol 2 0 1
7k8czm -2
7k9b12 5 16 1
r87v5 2 24 1
7kda95 0 24 1
7kg9wl -2
7kh9mz -2 4 1 5 1 9 1
7khuwu -3
7kmlmi 2 25 1
7kn08r -5
7kp4ox -3 33 1
7kpsyc -3
7kqynj 3 30 3
ra6js -5
7kuvn8 -1 5 1 11 1
7kxxxx -3 19 1 30 1 37 2
7kz8qm 14 2 1 7 1 8 4 12 1 13 1 20 3 31 1 36 2
7l2abl 15 31 1 34 3
7l6rft -15 10 1
7leafx -7
7lfcxu 4 0 1 13 1
7lgt42 2 25 1
7lhb5r 4 12 1 24 2 33 1
7lhg57 1 8 1
7lkd8g 24 3 1 12 1 13 3 19 1 30 1 37 2
7lnoxz 2 25 1 26 1
7ltuny -2 20 1
7lus9g 5 12 1
7lvxq8 0 20 1
re2i2 6 8 1 31 1
7lwr8d 2 36 1
7m08nd 6 0 1 1 5 2 1 4 11 5 2 7 3 8 4 9 3 10 8 11 1 12 7 13 3 15 3 16 8 19 3 20 15 22 7 24 3 25 1 26 2 27 2 28 4 29 2 30 3 31 25 32 5 33 4 34 1 35 2 36 9 37 3 38 5
7m0kjn -2 19 1
7m4b1p -5
7m4ive 0 1 1 19 1 28 1 37 1
7mdlfh 3 1 1 8 1 13 1 38 1
7mfejk 10 2 4 3 1 5 2 8 2 9 2 12 1 13 1 15 1 20 2 27 1 31 2
7mmhb2 7 20 1 31 1 33 1
rgtcm 4 6 1
7mw9t7 -2 5 1
7mwfe5 -3 8 1 24 1
7mwv7t 7 5 1 8 1 16 3 18 1 20 1 26 1 36 2
7n0tzl 1 8 1 28 1
7n56de -3
rikar 10 28 1 29 1 31 2
7n6n90 -2
rivfc -4 38 1
7n91ms 2 15 1 32 1
7nbh9p 3 9 1 28 4 39 1
7ncmnp 2 20 1
7ncvuh -3
7niaoq -1 5 1 16 1
7nogig 6 0 1 9 1 10 1 17 1 19 2 20 1 24 2 25 3 26 1 33 2 37 1
7nrf3g 0 1 1 2 2 13 1 17 1 19 1 26 1 30 1 38 1
7nus7g -2 31 2 39 1
7nuvae 9 1 1 8 1 19 1
7nwwar -3
7nx3di 8 16 1 20 1
7o3fhr 13 10 1 12 2 14 1 17 1 22 8 26 1 28 2 31 3 32 1 33 1 35 1 36 2 38 1 39 1
7o44o0 7 5 1 8 1
7o5566 2 20 1
7o5we7 -3 25 1
rmcgl 5 32 1
7o8v67 1 8 1
7o9e2y 4 5 1 19 1 36 5
7ob9sm -2 25 1
7ocgwt 0 1 1 13 1
7oqmqp -3 30 1
7p036i 4 5 2
7p47to -3 17 1 25 1 38 1
rq2sb -3
7pa2p2 0 29 1
7pfz1k 2 9 1 11 1 20 1 36 1 39 3
7pj79t -9
rr83o -3 28 2
7pn4bp -11 26 1
7pn6pl 10 1 1 8 3 10 1 12 1 15 2 25 1 26 1
7pquv4 15 5 1 24 7 36 1
7pr9mb -2
7pu1vz 5 13 1 15 4 16 1 24 1
7pzcs4 -2
7q2940 -5 1 1 3 1 5 2 8 5 16 1 19 2 20 1 22 1 26 3 28 2 30 3 31 3 32 1 36 1 39 1
7q2r2i -4
7q5cci -11 16 1
7qci92 1 16 1 19 1 36 1
7qe95j -1 31 2
7qgll8 2 19 1 31 1
7qjaf3 -7 33 1
7qsphr -3
7qsrze 0 2 1 30 1 33 1
7qux77 0 5 1 11 1
7qv7zx 3 2 1
7qxcqa -2
7qzyvc -3
2sfvr 2 5 1
7r16jh 2 10 1 19 1 25 1
7r6dod 5 1 1 13 1 20 2
7r7wl6 7 16 1 37 1
7rd501 -12 28 1
7rg7wr 4 25 1
7rgipt -5 8 1 10 1 15 1 28 4 38 1
7rkkhs -6
7rnm6c 0 14 1
7rpcx4 -6
7rrsu0 5 34 1
7rt8ko 5 19 2 38 1
7rw13o -3
rzq8b 5 0 1 33 1 34 1
7rxtl6 -3
7s18v6 -4
7s326m 7 1 1 13 1
s0bsw 3 0 1 28 1
7s672b -2
s0qtb -9 24 1 28 2
7s832a -1 15 1 20 1
7s8i1h 0 15 1
7sh1s3 -2
7sjgwb -3
7sjv4j 4 1 1 10 1 13 1 16 1
7sk8zj -8
s2fp5 1 8 1
7sovf9 -9 0 3 18 2 24 2 39 1
2t21d 10 3 1 11 1 16 1
7srqr7 -2
7sswlu -3
s2wig -8 5 1 13 1 19 1 25 1
7suejh 0 39 1
7svill 2 8 1
7swex3 24 8 3 16 1 20 3 33 1
s3rnf -2 7 1 10 1
7t3fgk -3 1 1 7 1 15 1 22 3 24 6 27 1 31 2 33 1 36 1
s41tz 1 11 1
7t53pm -2 29 2 30 1
7t5fbd 11 10 1 19 1 39 1
7t9iyk 2 1 1 10 2 12 1 13 1 20 1
7ta6z6 1 23 1
7tb9g1 18 5 1 7 2 8 1 13 1 15 1 16 1
7tbehp -14 0 1 5 5 7 1 8 1 10 3 12 1 15 1 16 4 17 2 18 4 19 4 25 2 30 3 31 2 33 1 36 1 37 2 38 1
s4svp -4
7tcbh2 3 5 1 36 1
7tnabg -4 31 1
7tqm6g -3
7tra4w -2
s76i2 17 8 1 9 1 10 1 12 1 15 1 19 1 20 1 25 1 33 2 37 2
7u0wdf -2
7u86hb -7
7ucw9v 6 9 1 10 1 11 1 17 2 18 2 20 1 28 1 33 1
s8idr -3
7ufy9b -2
7upm3u -5
7uq8dr -4
7usmd7 -3
7uthev -2
7uwz0m -2
7v0zze 3 28 1 31 1
7v18mf -6 15 1
7v328j 5 0 1
7v3661 -3
7v9d32 -6 10 1 16 1 39 1
7ve703 15 1 1 4 1 18 1 19 4 22 2 25 1 27 1 29 1 31 1 38 1
7ve9wb -3 20 1
7vk14j 3 31 1 37 1 39 1
7vmnsh -5 1 1
7volak -2
7vun8s -4 16 1 31 1
7vuqa8 4 9 1 34 1
7vv7ld 2 0 2 17 1
7vx0cw -3
7vz8ha -2
7w0rym -4 20 1
7w7p8q 0 28 1
sf66r 0 15 1
7wc0so 1 22 1 31 1
7wfhn9 16 20 1 28 1 33 2
7wfo67 7 0 1 25 1
sg1zk 3 8 1 17 1 25 6 30 2 31 1 36 1
sgg1l 8 23 1
7wmf0t 3 22 1
7wpg57 -4
7wqf5g 2 1 1 13 1 33 1
7wqkxn 5 30 3
7wrofw 0 9 1 12 2 16 1 19 5 28 1 31 2 33 1 37 1 39 1
7wru9w -1 25 1
7ws7yy -7
7wt2k4 -7 15 1
7wz16j 4 32 1 39 1
7wz9ep 7 13 1 19 1 39 1
7wz9pn -19 15 1 33 1
shzm2 2 12 1
7x4d8v -5 15 1 32 1 33 1 36 1
7xal2t 4 16 1 34 1
7xas3o -4
7xcwk3 -4 39 1
7xfi57 -6 5 1 13 1 28 1 30 1
7xkbk0 8 1 1
7xnnjv 4 15 1 33 1
7xqbjq 3 16 1
7xt2bl -2
7y1txo -5
7y3g9n 1 9 1 33 1
sm5n5 4 1 1 8 1
7y5lqq -3
7y5q5q 2 15 1
7y7zrp 2 5 1 10 1 16 1 26 3 29 1 33 1
7yjcyx -4
7ymjyg -3
soaqv 6 12 2 25 1
7yxmst 0 0 3 1 2 3 3 5 6 8 5 10 1 12 1 14 1 15 5 16 6 17 2 19 1 24 1 25 4 26 2 28 6 30 3 31 1 33 2 34 1 36 3 38 2
7z419n 5 33 1
7z9qf3 -2
7zb76w 6 0 1 17 1 24 1 36 1
7zdm48 -4 0 2 1 2 5 2 9 1 10 5 13 2 16 2 20 3 24 1
7ze1n8 -5
7zep4s -3
sqpy7 1 10 1
7zfx96 -2
7zjxyd -6 0 1
7zo6g6 4 22 1 31 2
7ztg8b 6 36 1
7ztwng 0 12 1
800lr6 -7
806snl -2
807tkf 12 16 2 36 1
809a8f 3 3 2 5 1 8 1 11 1 17 2
80e63j -2
80eqdy -2
80ghu6 -4 31 1
80gqlu -2
sut1w 10 4 2 5 1 12 1 20 1 33 1
80l5k8 -4 19 1
80rj8c -5 31 1
80ul18 -9 24 1 33 2
80uuzc -1 10 1 26 1
80vhsa -2
80ysr5 0 37 1
8115vf -2 13 1 33 1
811elx 1 11 1 12 1 16 1 20 1 26 1 36 3
814eem -6
818app -10
819e4g 0 8 1
819z7o 4 30 1
81deqn 2 5 1 9 1 16 1 17 2 33 1
81djpq 1 26 2
81f30q 6 13 1 16 2 20 2 37 1
81fhcp 3 7 1 15 1 28 1
81j29u 1 32 1
81m49y -17
81nj2n -1 5 1
81nnsq -26 8 1 10 1 12 2 33 1
81nsnm -2 20 1
81o9li 3 19 1
81ozbp -19 11 1 36 1
81sxmx -7 1 3 2 1 8 2 18 1 26 2 28 1 32 1 38 1
8297wp 1 26 1
82bxk1 6 1 1 16 1
82e7nu -1 31 1
82f9fz 4 32 1
82gy10 3 26 1
82hdxq -10 16 1 20 1 26 1
82i7u7 -10 1 1 13 3 14 1 16 1 19 3 20 2
82irl5 -9 15 1 33 1
82k2ax -2
82ouxu 0 8 1 15 7 20 1 22 2 28 1 30 1 32 1 34 1 39 1
82t0pb -4 12 1
830d52 -3
830u5r -2
t3vur 0 8 1
8339dc -3
833er6 -3
834xxo -3 13 1
835pok 4 3 2
837216 -5
t4o4x -2
83bvy1 4 16 1 37 1
83dg9d -3
83fmm1 -3 30 1 31 1
83frek -4
83gjws 1 22 1
83hzxs 5 2 1 39 1
83j0l3 2 8 1 15 1 22 1 28 1 30 2
83k3f3 1 30 1
83qjct 4 10 1 31 1
83s17l -6 28 1 37 1
83vxcy -2 33 1
842vdb -1 6 1
84bpri 2 20 1 32 1
84dnkn 6 1 1 5 1 9 1 10 16 12 2 13 2 20 2 24 1 26 2 36 1 37 1
84dyrt -7 16 1 39 1
84h4ve -4
84holt -5 3 1 5 1 6 1 8 2 12 2 19 1 23 1
84k12m -10 10 1
84lyz7 9 0 1 5 3 8 2 9 2 10 9 12 1 13 1 18 1 19 9 20 1 23 2 31 5 33 3 36 2 37 5 39 1
84n8lg -7 5 1 32 2
2xfhp 10 1 1 15 2 23 1 33 1
851ctp -5
851lxg -4
856lux -2
857jl1 -4
857mvr -2 5 1 12 1
85aquf -2
tca84 3 19 1
85k7qu -8
85llov -4
85ln2u 0 1 1 34 1
85mhtb -8
85q2n1 -4
85rveg 16 0 1 2 1 5 2 7 1 10 1 12 3 16 2 19 1
85updw -2
85vszp -4
85xzgd 0 0 1 16 1
85z19s 1 31 2
862j8b 2 18 1 20 1
868337 -4
868kri -4
8694d8 -1 24 1
869gnu -2
tfed1 -3
86car8 0 33 1
86cprd 4 15 1 20 1 24 1 29 1 31 1 33 1 36 2
86exue -2 0 1
86fsqk 4 28 1
86gwo5 -1 8 1
86hw2n 25 11 1 15 2 20 1 30 3 36 3
86j50d -2
86kz0z 13 10 1 16 5 20 1
86nohe 1 5 1 36 1
86p1js -2
th5s9 8 1 1 9 1 15 1
86rmqa -1 38 1
86rtnx 11 9 4 15 1 24 1
86sc65 -1 22 1 29 1 35 2
86verw -3
86vf0f -9
86zfr6 -6 7 1 12 3 31 1
871q2d -3
872g47 -2
877laa -2 8 1
879ztn -3
87bpqf 12 0 1 8 1 16 1 33 1 36 1
87byu2 2 6 1 17 1
87euw7 -2
87fn0g -8 3 1 11 1 25 1 33 1
87gvts -2 5 1 10 1
87k7zr 5 5 1
87qa89 -2
87t2fj 11 23 1
87teyb 14 9 2 10 3 16 1 19 2 20 6 31 2 37 6 38 3 39 2
87txjx 6 9 1 16 1 17 1 24 1 38 1
87zldb 4 1 1
880xzb -3 33 1
tluy3 -1 0 1 2 1 5 1 14 1 30 2 33 1 36 1
883bew 2 31 2
885jfd -4
tmhnc -21 1 2 5 2 6 1 7 1 8 7 9 5 10 2 12 4 13 1 15 4 19 5 24 2 25 1 26 4 28 2 31 2 33 2 36 1 37 1 38 1
88uj7z -3
88xwlf 4 37 3
893n1b 5 1 1
894f1o -3 31 1
89al12 4 1 1 31 2 36 1
89c3n4 -4 0 1 1 1 8 3 12 2 16 1 17 1 20 1 28 1
89euut 3 19 1 31 2 37 1 39 1
89gaj3 -4 31 1
89ghc9 0 9 1 33 1
89h9tr 4 19 1 31 3 36 2 37 1 38 1 39 1
tqz2t -2
89ptxs -3
89qjfl -4 8 1
89vepo -2
89vet6 -1 12 1 17 1
8a04il -4
8a2912 -5 12 1 14 1 15 1 20 1 22 1 25 1
tt65k -5 39 1
8a83yo -4 31 1
8a8b5i -24 2 1 12 2 14 1 28 1 30 5 31 9 36 1
8aaf6q -2 6 1 16 1 36 1
8ad0ih -4
8aisxj -10 7 1 38 1
8ajjeo -7 13 1 31 1
8anvj1 -7 5 2 8 1 10 1 20 1 30 1 31 1
8aqjp2 -1 16 1 25 1
8avhol 4 1 1 4 1 36 1
8awth3 18 9 1 32 1 38 1
8aztap 8 15 1 28 1
8b2u8c -2 16 1
8b3kfv -7
8b3v6d 2 31 1
8b4k00 -34 1 5 8 1 12 1 13 1 15 3 17 1 19 1 24 1 25 5 31 1 37 1 39 1
twx1z 5 32 1 36 1
8b6l1o -7 1 1
8b9ly7 2 2 1 9 1 10 1 15 1 19 1 36 1
8b9m0u 0 10 1 36 1
8ba3oh -5
8bbw8s -7 0 1 4 1 5 2 9 1 12 1 13 1 14 1 15 2 16 3 17 2 24 1 25 1 26 1 30 1 31 5 32 1 33 4 36 3 39 1
8bc08x 5 0 2 8 1 16 1
8bc8eb -4 3 1
8bga9z -1 19 1
8bo16x -1 30 1 32 1
8bpzje -1 27 1 30 1
8btcvy 0 20 1 39 1
8btsro -11 5 1 12 2 20 1
8c2731 4 15 1
8c2j3f -2
8c6ukp 1 33 1
8c7b6y 3 36 1 38 1
8ccagr -4 5 1 8 1 33 1
8cdbwu 2 8 1 15 1 16 1
8cea64 -2
u1ume 0 0 1
8cn4km -6
8coc9s -4
8crft5 5 31 1
8ctujq -2
8cv4kb -2
u36ed 6 0 3 16 2
u3bdt -2 0 1 1 1 3 1 24 1
8cxilz -8 13 1 15 1
8d3o8y 2 32 1
8d3q3z -3
8d44x2 -1 13 1
8d6100 -3 5 1 6 1 17 1 39 1
8d6772 1 8 1 35 1
8d6col 1 28 1
8d7csg 2 3 1
8d9lt9 1 0 1 1 1 8 1 16 1
8d9xf3 -7 13 1 30 1
8dd7cz -2
8dhc5j 1 15 1 32 1
8dhzv5 4 8 1
8dntj7 4 8 1
8dpu2r -9
8dvv7w -3
8dx22f -4 19 1 29 1
8dxf6l 6 19 1
8e003z 7 8 2 9 1 12 1 15 1 22 1 24 5 25 1 33 1
8e2fi2 -6 5 2 12 1
8e91px -2
8eaqe8 -2
8edw3j 8 8 1 14 1 28 1
8eevey 2 28 1
8ehq9f -5
8ej9ov -4
8ekpv1 10 20 1 30 1
8elagj -1 32 1
8enf3y -1 16 1 17 1
8eqcfc -3 30 1
8er6y1 -11 3 1 5 1 10 1 11 2 12 1 14 1 15 2 16 2 31 1 36 1
8evpn7 8 5 2 8 4 9 1 10 2 12 1 16 2 18 1 20 1 24 1 28 2 37 1
8ewb2w -5
8ewm2s 0 20 1
8ex5d9 21 5 1 8 4 13 1 22 1 25 2 29 1 31 2 33 1 35 3
8exzuz -3 0 1 7 1 8 1 9 5 10 1 12 1 15 1 16 1 17 1
8ey0sq 7 16 1 19 2 37 1
8ey5cl -1 31 1
ub27o 1 28 1
8f7rze 7 2 1 14 1 16 1 19 1 20 2 38 1
8f8ika -1 0 2 33 1
8fb9pg -6 27 1
8fdb1s 0 19 1
8fellc 4 1 1 25 1 33 1
8ff5qu 20 0 2 2 1 3 1 5 1 8 1 10 1 12 5 15 1 24 1 25 2 26 1 27 1 28 2 31 2 37 1
udbyj -2 38 1
8fra3k -8
8fvsrl -2
8g0n2x 2 24 2
8g3ixj -2
8g48qf 2 8 1 31 1 33 1 37 2
8g4k0c 3 9 1 37 1
8g7w1c -24 1 1 37 1 38 1
8g8xh4 8 13 2 30 1 31 1 32 1 33 1 38 1
8gex7o 7 8 1
uge4s -2 14 1 17 1 36 1
8gmi8e -3 0 1 3 7
8gnrvw 3 2 1 15 1 19 1 37 1
8guhxq -5 24 1
uhijn -4
8gvezq -3 36 1
8gwyfj 5 2 1 8 2
8gxl3m -8 10 1 20 1
8gzuog 4 36 2
8gzw3p 4 20 1 37 3
8h5iy2 -7 13 1 25 2 26 2 28 1 29 1 39 1
8h7zcl 1 7 1 19 1
8h89x5 7 33 1
8h9ygx 7 36 1 37 1
8hazpi 2 1 1
8hdxe5 -2 9 2 15 1 20 2 24 1 31 1 39 1
8hkjwz 4 19 1
8hlzws 0 31 1
8hmx6d -4
8hpytw -4
8hrrot 1 15 1
8hvwd2 15 7 1 10 2 19 2 22 1 29 1 32 1 34 1 36 1 37 1 38 1
ulapj -2 28 1
8hwzwn -2
8i2eqb 1 3 1 4 1 11 1
8i6zub 1 33 1
8ierk5 3 5 1 10 1 12 1 38 1
8if595 1 31 1
8igdut 0 24 1 33 1
8ihlzu 3 31 1 37 1
8iin6b -1 16 1 28 1 36 1
8iixm5 3 1 1
8ik5sg -2
8ilnvj 4 16 1
uo5yu 1 31 2
8irqgf -2
8isny2 0 37 1
8iu58s 6 8 1 25 2
8iucvm -6 5 1
8ixabb 2 31 1
8iyluz -2
8iyp4d -1 30 1
8j23do 17 0 2 1 1 10 1 13 3 15 1 16 1 19 1 20 2 25 1 31 1 33 1 38 1
8j7x8d -3
8jc5pj 0 15 1
8jguwi -5
8jo3qe -6
8ju6nr 5 9 1 12 1 15 1 31 1 33 1 36 1 37 1
8ju8qe -2
8jv92p 3 5 1 14 1 31 1
8jywys -1 12 1
8k13g1 4 20 1 28 1 36 1
8k28zz 0 26 1
8k2qib 0 12 3
8k6vug -1 30 1
utn5r 18 8 1 20 1 27 1 30 1
8kdekv 8 1 1 17 1
8kkk7i 12 8 1 25 5
8knvtk 2 17 1
8kstxr -3 7 1 16 1 28 1 37 1
8l7t3s 1 9 1 32 1 33 1
8lh7r4 21 1 2 3 1 8 1 13 1 25 2 26 1 28 1
8lhslf 1 5 1 31 1
8likbn 6 5 2 30 2
8ljri2 2 1 1
uyle6 -6
8lq86c -6 13 1 15 2 16 1 33 1
8lqxbx 4 7 1
uz4su -2
8lxzpt -3
8m2b7b -3
8m388w -2
8m5gau -6
v0p6l 7 15 1 30 2
8mg30b -2 0 1 16 2 31 2 39 1
8mgvqz 4 7 1 26 1
8mhfrq -8 5 2 36 2
8mkpfd 1 13 1 36 1
8ml24r -3 5 1 9 1 33 1
8mmk90 1 26 1
8msi5h -3 26 1
v2x5x 5 31 1 32 1
8mvd7x -5
8mw0gh 4 4 3
8mxefw -8 11 1 16 1 25 1
8n2yr3 -8 5 1 15 1 24 1 31 1
8n44q6 -9
8n8qzh -2 22 1 28 1
8n9lue 0 26 1
v4q7h -1 13 1
8nesrt -9 1 4 10 1 19 1 23 1 28 2 30 1 36 3 39 1
8nhiif -5 1 1 17 1
8nrnup -1 33 1
8nxdm9 8 32 1
8nxmng 4 1 1
v6yv7 4 5 1 8 1
8o00t1 5 16 1 20 1 39 1
8o2yc3 1 15 1 19 1 37 1
v7q1c 7 36 1
8oama5 -5
8oh89e 2 16 1 31 1
8okt19 -3
8otfxi 1 7 1 8 1 14 1 24 2 33 1
8othru -7 7 1 9 2 11 2 14 1 15 2 24 1 31 1 33 1 36 1
8ouvcn 2 14 1 34 1
8ovnxr 11 1 1 19 1 22 1 31 1 33 1 37 1
8p08pg 12 13 1 32 1
8p9c1f -6 5 1 8 3 10 1 16 1 20 4 27 1 28 2 33 2 36 4 38 2
8pbd0a 1 1 1
8pcaif -2
8pcxyj -4 0 2 3 1 22 1 30 1 32 1 34 1 36 1 38 1
8pd7c2 15 7 1 8 1 9 1 13 1 25 1 36 2
8pf1mp 2 19 1 33 1
8phqzm 4 5 5 6 1 7 1 8 13 15 3 16 1 17 1 25 1 26 1 28 11 31 5
8pi08e 31 7 1 8 1 9 1 10 1 11 1 12 3 13 1 15 4 16 1 19 2 20 12 25 1 29 1 31 8 33 1 36 6 37 15 39 3
vd2hz 3 8 1 15 1 24 1 33 1
8pnue5 -8
8pt0z0 -24 26 1 31 1
8ptcjo -2 31 1
8ptzsw 4 29 1
8pvd2z -2 4 1 35 1
8pwv4q -1 5 1 9 1
8q0n9u 5 25 1 30 1
8q58kz 1 32 1
8q8y3m -2 30 2
8qd59j -4
8qejtd 2 1 1 8 2 20 1 28 1 34 1
8qj4yd -2 13 1
8qlzhq 3 13 1 26 1 28 1
8qpct0 -3
vgzf2 1 18 1
8qq945 8 0 1 7 1 8 2 12 3 15 4 17 1 20 1 25 1 32 2
8qqiy8 2 28 1
8qrieo -2 31 1
8qt5jm -3
8qutwc 8 11 1 14 1 15 1 19 1 32 1
8quygj -1 0 1 15 1
8quzzh -9
8qxp64 -1 17 1 20 1
vhy1h 12 19 1 22 9 31 1 33 1 36 1
8qzxgx -5 1 3 3 1 5 3 8 4 17 1 24 1 26 2 28 1
8r03kp -4
8rabtr -2
8rci5y -4
vjfpp 2 4 1 5 1 30 1 33 1
8renjk -7
vjhfg 7 8 1 22 1 29 1 30 1 31 9
8rm06y -2
8rr2zw -6 22 1 31 1
8rr4t5 3 5 1
8rss0c -2 19 1
8rt8xa -8
8rv16l -2
8rvat9 7 25 1 33 1
vld8s 5 13 1 14 1
8ry1aa -2
8s4pvd 0 0 1 16 1 20 1 31 1
8scxcm 11 11 1 38 1
8sdojj 17 3 1 5 1 18 1 20 5 31 1 33 1
8sh37b -25 8 2 13 1 16 4 20 1 23 1 33 6 35 1 39 1
8sjcrs 5 9 1 31 1
8skgsl -6
8sq0g4 -5 8 2 15 1 24 4 28 1 30 1 36 2
8swpav 2 19 1 30 1 31 1
vp1d4 -2
8t0f09 -8 35 1
8t4fbj -1 1 1 16 2 19 1 36 1
8t5w8t 3 5 1 10 1 20 1
8t75ua -3
8taj6w 4 24 1
8tctho 6 5 2 6 2 7 1 11 1 36 7
8te04p -3
8tez8r -2
8tf1qj 0 8 1 16 1
8tgaae 3 1 1 10 1
8thmjy -6 31 2 36 1
8tm4m8 -7 0 1 10 1 13 1 19 1 36 2
8tqm9i -2
8tqxm0 -4 24 2
vry6a -15
8trm6a -5
8twa8o -1 10 1 29 1
vsiy3 -2
8u0a5h -3 1 1 13 2 16 1 19 2 36 5 39 1
8u3asn -2 9 1 33 1
vua8a -2
8uj3gr -15 1 1 12 1 13 1 15 1 16 3 20 2 26 5 29 1 31 1 37 1
8umff7 3 21 1 28 1
8urx15 -4
8uvh5a 6 36 1
8uw0kp -5
vw353 -5 7 1
8uytn6 -2
8v002g -4
8v46bi 6 16 1
8v8ox5 4 25 2 31 1
8vcst8 -2
vxqwz -13 8 2 9 1 10 1 13 1 19 8 22 1 23 3 26 2
8vdvs0 -3
8vltzd 4 37 1
8vmj4x 7 30 1
8vrl8u -5
8vtoh7 -6
8vvpnn -4
8vw3wi 0 28 1
8w1b70 -3
8w1o6n 2 1 1
8wa4u4 -5 33 1
8wahl8 -2
w1h6g -9
8wfgp5 5 8 2
8whlmi 2 1 1
8wjqoq -3
8wqd4b -6 9 1 17 1 24 1
8wrchh -3
8wtuen 4 37 1
w2zlk 8 31 1
8wtx4k 0 33 1
8wzo1l -6 13 1 25 1 26 2 30 1
8x0gcr 13 20 1 36 1
8x1jsq -2
8x1wuv -4 31 1
8x21pq 0 16 1
8x2eq8 -5
8x324j 2 8 1 24 1
8x4pbd -2
8x5y2g 4 20 1 39 1
8x6i0m -5
8x6liw -2
w4so6 4 33 1
8xj3vy -4 30 1 36 1
37rtj 1 7 2 12 1
8xn91n -16 0 4 5 4 9 2 10 3 15 1 19 1 20 4 24 2 31 1 32 1 33 1 36 2
8xpx7v 7 6 1 11 1 33 1
8xssio 4 8 1 16 2 28 1
8xsxnm 5 27 1 31 1
8xtxvn 4 32 1 33 1
8xvd65 2 14 1
8xx5af 6 19 2
w71iq 2 1 1
8xz8o8 -12 30 2
8y060u 19 23 1 33 1
8y20pm -3 24 1
8y2pii 4 1 3
8y4fwu 0 0 5 8 1 13 1 16 1 19 1 29 2 31 4 36 1
w7p8x -2
8y6c1j 11 0 1 10 1 12 1
8ygauj -1 1 1
8yh7fh 1 5 1 15 1 31 2 33 1
8yipvc -7 12 1 28 1
8yj2wr 5 14 1 20 1 31 1
8yn5q7 -2
8ypo1t 14 4 7 10 1 22 1 31 1 36 1
8ypsom 8 23 1
8yqctt -3
8yr2wl -3 8 1
8yshx8 6 1 1 19 1
wa23b -3
8ytul2 -2
8yvkw5 -5
8yvo5i -4
8yvqql -3
388lc 3 19 1 37 1
8z1h7y -10 7 1 10 1 11 1 13 1 28 1
8z32uc 6 5 1 20 1
8z4ge8 0 12 1 31 1 38 1
8z5gw2 2 25 1
8z608e 3 9 1
8z61re 1 19 2 20 1 28 1 33 3
8z8tld -2
8zfhps 11 0 1 3 7 5 1 6 1
wctmg -1 20 1
8zmr44 3 2 1 31 4 39 1
8zqoqp -1 24 1 33 1
8zsgcl 2 33 1
8zsj9g 5 11 1
8zusni -2 5 1 15 1 25 5 28 1 30 1 31 1 36 1
8zwpe4 -2
900jnj -2
903f90 -3
906nnb 8 36 2
9076p9 0 36 1
9083v0 1 13 1
90biba -3
90fcpc -8 2 1 12 1 19 2 31 2 37 3
90fqz6 5 9 1 31 1
90h8tw 3 36 1
wg5sl 2 2 1
90hto8 -1 8 1
90jv83 -4
90o72f -6 2 1
90pp5a 0 9 1
90qmc0 9 8 1 16 1 19 1 30 3 39 1
90tca4 5 19 1 23 1 26 1
90ttn1 -1 10 1
9121zl 4 7 1 13 1 15 1
392k3 -14 7 1 36 1
9184iz 6 8 1 11 1 12 2
wj765 -2 4 1 36 1
91ckji -4
91ds4d 3 28 1
91hk51 -2
91hktu 5 0 1 9 1 12 1 24 2 33 2
91jt4x -12 13 1
397p8 2 17 1 30 2
91m7el -4 16 1 20 2 22 4 30 1
91nf8s 59 2 1 4 6 7 1 13 1 20 2 22 3 31 2 39 1
91ol0d -2
91oqqa 2 20 1 22 1 24 1 30 3 31 1 33 1 34 1
91slzv 7 20 1 26 1 29 1 31 1
91y6xy -5
91zssj -1 7 1
9205jj 2 1 1
921web -8
92c6e4 2 9 1 12 1 20 1 34 1
92czaa 3 30 1
92ekqx -9
92i6nv 1 19 1
92j7gm -4
92jrvl -16 1 3 8 1 10 2 33 1
92kwtm -10
92p2c7 -5
wo7ov -2
92sgtx -2 13 1 16 1
92tzu2 6 10 2 16 1 26 2
92u5ux -3
9300z9 3 2 1 37 1 38 1
wpslv 4 17 1 24 1
93922r -5
wq7jf 10 1 1 5 1
93ditj -4
93eyab -2 13 1
93gk6k 2 8 1
93jc1o -4 11 1 36 2
93lzel 0 1 1
93o4m6 5 12 2
93rvc0 -6
93shr6 -3 20 1
93v1ei -6 28 1
93xjw4 -2
941bgu -2
94336q -2 20 1 28 1
943g89 -6 12 1 13 1 37 1
946y8n 2 5 1 10 1 13 2 20 1 22 1
948cbx -1 10 1 38 1
9495d9 11 13 2 20 1 33 2
94e4ie 8 7 1 14 1 16 1 33 1 39 1
94h24a -3
94liww -2
94qcky -7 32 1
94tbp4 2 5 1 17 1
94uem1 -1 9 1 14 1 28 1 36 1
94wlbi 1 0 1 5 3 15 1 16 1 39 1
94x0sk -9 26 1 31 1
94ys69 -2
95073g -1 16 2
953j54 -2 8 1 24 1 36 1
953rap -3
954cno -2
95bu9d 3 4 2 12 1
95bwjl -2
95caer -8
95dorr 9 9 2 24 3
95hzyg -1 37 2
95igqt 15 5 2 7 2 10 1 12 2 15 5 16 2 19 1 20 2 30 1 32 2 33 2
95krn4 -4
95mcnj 2 31 2
95oufo 2 7 1 8 1
95p96p -1 24 1 33 1
95sliu -4
95twog 1 30 1
95ugg0 1 3 1 12 1 34 2
95uwr0 0 10 1 19 1
95w76g 0 15 1
wzt9z -5
962d46 -7 0 1 22 1 31 2
9631ef 0 25 2
963yss -4
x0ewu -2
9647jn -10 1 2 5 2 8 2 9 2 10 2 19 72 23 2 28 1 31 3 37 17
966ob4 -4
96e5fd -6
96i6gx -3
96iggo 2 15 1 30 1 36 1
96l86k -4
96oow0 6 14 1 36 3
96oxpc -7 6 1
96rz5s -2
x32zk -1 16 1 34 1
x34yy -2
96vt20 3 20 1 34 1
96zjxa 6 10 1
970ajj -4 28 1
9730oj -6
x44kj 2 10 1 32 1
979zky 2 25 1
97d7vw -2
97dpsa 4 20 3 36 1
97f325 4 22 1 31 1
97fwqj 2 8 1 16 1 36 1
97laes 0 8 1
97nm3h 8 10 1 20 1 25 3 36 2 38 1
97ny2s -4
97pazi 7 0 1 16 2 26 1
x6h2w -4
97y18r -8 0 2 1 1 2 2 3 1 5 2 7 1 8 2 12 1 13 1 14 3 15 1 17 1 18 3 20 2 21 1 22 3 25 1 28 5 29 2 30 7 31 4 33 1 34 1 36 3
983xv4 -1 31 1
984wi3 9 24 1
988i6c 5 36 1
98ise6 -12 8 1 10 1 12 1 15 3 24 1 32 1 36 1
98r2cz -3
98w9zd 8 2 1 7 1 20 1 28 3 31 2
98zwfk -2
9929g4 -2
992nse -4
9963wn 4 5 1 10 1 12 1
996nei 1 32 1
997q62 -2
999e1f 3 5 1 16 1
xc499 2 33 2
99gxny 2 19 2
99ioe1 -1 8 1 33 1
99k485 -4
xcxvm 0 31 1
99owa4 -2
99pm8c -10
99s8cy -4
99tdq0 -17 2 2 5 1 12 1 16 1 19 1 20 1 28 1 32 1 33 7 36 2 39 1
99u6hj 3 23 1 33 2
99uhuc -4 20 1
99ulhy 2 25 1
9a0bod 4 3 1
9a0td8 -6
9a259r 3 0 1
9a4gwn 10 2 1 25 1
9a8wty 2 16 1 24 1
9a9oqj -12
9aa2qv 0 4 1 5 1 8 1 27 1
9aalxi -2
9aduig 1 15 1 25 1 39 1
9aipy0 0 31 1 38 1
9aodbt -3 23 1
9aqwgn 1 15 1 33 2
9ar46c 1 22 1
9awyr2 14 8 1 16 2
9axlez -5 0 1 14 1 36 1
9b0ltt -7 5 1 8 2
9baacj 4 15 1 25 1 36 1
9bayz9 5 13 1 19 1 26 1 39 1
9bb0pd 8 8 1
xjivn 2 28 1
9bfp9k -2 11 1 15 1 20 1
9bhf05 0 19 1
9bisls 6 14 1 28 1 31 5 33 1
9bkw9z -4 31 1
9blium 4 0 3 3 1 5 2 12 2 17 2 20 1 29 1
xkcjc -4
9bntuj 9 8 1 17 1
9bnv6r -2 5 1 15 1 33 1
9buxyo -3 8 1 9 3 20 1 24 1 26 2 39 1
9bwza0 5 32 1
9bzbu2 2 0 1 4 1 5 1 12 2 14 1 17 3 31 1 37 1 38 1
9c0frt -3
9c1p8v 3 1 1 12 1 19 3 20 2 25 2 26 2 28 1 31 2 32 1 37 1 38 1
9c3h17 -2
9c3ytv 25 1 1 8 2 9 1 12 3 19 1 23 1 24 1 30 1 34 2 36 1
9c58ir -2
9cb034 4 7 1 10 2 12 1 15 1 16 1 22 2 31 7 33 2
9ciewl 8 11 1 36 3
9cr0v7 -2 26 4
9csjsc -2
xok6z 7 31 3
xol30 0 8 1
xomgj 0 31 1
9d01dx -3
9d1z1g -3 7 1 15 1
9d7k4k -4 33 1
9dbm6l 5 8 1 9 2 11 1 14 1 30 2 36 2
9dr8ov 0 8 1
xsgi7 -4 10 1 15 1
9e30u8 3 8 2 9 1 12 1 28 1
9e4lpj -6
9e6wvj -17 1 6 2 7 3 1 5 2 8 10 9 2 10 3 12 10 13 5 14 1 15 7 16 4 19 6 20 7 24 4 25 13 26 8 28 2 29 4 30 7 31 2 32 2 33 7 36 8 37 6 39 2
9ecp9g -3
9ecsqw -2 0 1
9ee9p1 11 0 1 22 1 32 1 33 1
9eekb3 3 8 1 19 1
9eg6jj 3 0 1
9ek44y 6 22 1 30 2
9en6t7 -2 14 1 20 1 28 1
9f1nsr -3
9f4xss 8 20 1 33 2
9f5icr 0 31 1 32 2
9f7qy1 5 1 4 8 2 10 1 12 2 15 2 19 1 20 1 22 1 24 1 26 1 28 1 30 1 31 2 32 1 33 2 34 1 36 1 37 1
9f7y8o 1 15 1
9fc90e -2
9fd901 0 28 1
9fhg01 -5
9fhrlh 1 9 1 15 1 33 1
9fngpj 1 17 1
xyry7 -4 37 2 38 1
9fnuvr -5
9fqt0k -27 25 1
xz6o3 20 0 2 1 1 5 3 10 1 12 1 14 1 15 1 16 1 26 1 28 3 30 1 31 1 36 3 38 2
xzfmh -48 0 3 1 3 2 1 4 1 5 4 7 1 8 10 9 1 10 7 11 1 12 9 13 1 14 4 16 1 19 2 23 1 24 1 25 8 26 6 27 1 28 1 29 1 31 1 32 1 33 2 37 1 38 8 39 1
9g1jtj 1 25 1
9g8awy -2
9g8i9m 7 23 2 32 1
9g975n 20 16 1 27 1 28 2 29 1 31 19 35 2 39 1
9g9c16 -4
y19cg 0 22 1 26 1 31 1
9gkg2y 1 1 2 16 1 26 1 37 1
9gkmom -4
9gn3mt 4 5 1 11 1 12 1 19 1 31 1 36 1
9gnejm -2 20 1 33 1
9gp5q8 -4
9gqhr9 -7
9gr026 -2
9grj6k -14 1 1 2 1 13 1 16 1 19 3 20 1
9grpro 3 14 1
9gtr6v -5 7 1 12 1 16 1 19 1 20 1 23 1 26 1 30 1 31 3 37 1
y37m1 7 8 1
9gx37t -3 0 1
9h13zx -2
9h1ok1 13 9 2 15 2 24 1 32 2 33 1
9h3aep 3 22 1
9h55ln -1 1 1 8 1
9h6tbr -16 2 1 13 1 24 1 33 1 38 1
9hbp3p -7
9hdfpq -2
9hdk0g 1 11 1
9hee71 -9 0 1 16 1
caqs -4
9hmixi 20 0 1 1 2 5 3 8 1 9 1 11 1 15 1 16 1 17 1 26 1 31 1 34 2
9hqsqa -5
y6mw5 -2
9hwp1g -4 25 1
y6w8w -2
9hxyf2 0 10 1 19 1
9i0jzb -8
9i15tk -2
9i1gc7 -2
9iilvb -1 33 1
9iiw0n 2 5 1 10 1 11 1
9ik89c -6
9ikjpl -6 2 1 31 3
y9k6r -2
9ir0n0 -2 32 1 33 1
9iseps 0 2 1
9ivls6 -3
9izm5d -2
9j1141 -12 11 1 31 7 36 1
9j126p -10 15 1 26 1
9j17fu -3
9j1exn 1 35 1
9j4orw 1 6 1 13 1 16 1
9j5wir 2 0 1 8 1
9j9gmh -1 26 1 38 1
9ja92l 1 4 1 8 1 16 2 28 1
9jcp15 7 30 1
9jcq4n 35 2 1 4 3 8 1 14 1 22 20 27 1 28 1 29 1 31 38 35 2
9jdah4 -2
9jdeas 10 3 1 12 2
9je3mw 6 5 2 12 1 17 1 38 1
9jhgx9 1 12 1
9jhosl -2 31 2
9jkqp0 15 5 1 9 1 14 1 17 1 28 1 31 12 36 1
9jpymr -3 2 1 4 1 16 1 25 1 31 1 33 1 36 1
9js5si -3
ydpf1 -4 0 1 3 1
9jtwhy 2 11 1
9jyb6f 1 20 1
9jz6zk -2
9k3zj4 9 37 5
9k6fr3 -39 12 2 24 1 27 1 28 1 29 1 30 10 31 9 35 1
9k6s0n 8 1 1 16 1
9kc9o6 -2
9kg76u -12 6 1 12 1 16 1
9kpqjh 0 7 1 24 1
yh04y 7 8 4 12 3 15 1 32 2 33 1
9ktu6b -1 19 1
9ky06l -7
yhw1g -2
9l2cgj -3
9l9czb 0 33 1
9lcv11 -6 8 1 12 1 16 1 19 1
9ldqr3 7 0 1 38 1
9lfmyt -2
9lg09x -8 1 1 8 2
9lli50 4 1 1 19 1 26 1 31 1
9lm7f9 -2 10 1
3gfdj 6 12 1 14 1 24 1 32 1 33 1 36 4 39 1
9lqoqc -2
9lr5oc -3 5 1
9lsgyg -4 1 1 5 1 12 1 26 1
9lu0f2 -2
9lwj0r 2 1 1 11 1 36 1
9lzpzo -5
9lzycf -2 38 1
ym1mh 9 1 1 7 1 20 1 25 1
9m4hon -3
9m5xhk -4 1 1 12 2 31 1
9mcd38 0 32 1 36 1
9me2h9 -3
9mju7x 29 1 3 4 1 13 5 16 1 20 2 24 1 29 1 31 2 33 1 36 2
9mktf9 -4
9mlp7a -5
yntuv -6
9msas5 -2
9mtgab -3
9mxzqj -6
9n0rpy 6 2 1 5 4 8 3 13 2 15 6 20 6 31 1 33 1 36 2
9n3m9t 4 15 1 20 1 33 1
9n628l 5 20 1 31 1
9n7bna -2 20 1
9n8ptx 3 30 1
9nc3la -3 15 1 20 2 28 1
9nfdcq -20 5 2 9 1 14 1 25 1 33 1
9nfopa 3 25 1
9nfp2u -5 25 1 33 1
9ni8lb 0 10 1 19 2 25 1 38 1
9nibv2 -4
9no60b -2
9nrn6c -3
9ns81r -3
9nwmvo 0 8 1
9nxulj -2 37 1
9o3yvm 3 15 1 32 1
9o4a6m 6 5 1 8 1 15 1 31 1 37 1
9o6bru 6 2 1 10 1 12 1 24 1
9obxb9 -2 12 1
9ogbnd 27 3 1 5 2 6 6 11 1 19 2 33 2 36 1 39 1
9ogjwl -2 11 1 24 1 31 3 36 7
9ognh3 3 7 1 15 1 22 1 24 1
9oh1f5 9 22 1
9ojsvy 2 30 1
9olclj 8 0 1 5 1 17 1 33 1
9ovvpk -9 5 1 10 1 13 1 15 1 16 1 20 1 25 3 26 1 32 2 33 1 34 1
9ow4df -4 36 1
9oz6pe -3 10 2 12 1 33 1 35 1
9p47gj 1 31 1
9p54rm -2
9pbmp9 2 12 1
9pgayk -2
9pkubo 5 13 1
9pq1qb -3
9prd0v -15 0 1 1 2 5 2 6 2 7 2 8 11 9 4 11 1 12 1 13 1 14 1 15 2 17 1 18 1 20 2 22 1 26 2 28 7 29 2 31 1 32 1 33 5 36 2 39 2
9pu5x9 5 4 1 8 1 10 2 13 2 20 3 24 1 26 2 28 1 33 2 36 1 37 8
9puj8i -3
9q38mh 1 1 1 33 1 34 1 38 1
9q780z 8 0 1 3 1 5 2 12 1 16 1 29 1 30 1
9qb5kp 4 12 1
9qdigv 4 12 1
9qerov -4
9qgsea -2
9qiyxm 4 8 1 20 1 31 2 37 4
9qjrw9 1 9 1 13 1 33 5
9qno7b -10 1 6 8 4 10 1 12 2 13 2 15 1 16 1 19 4 30 2 31 1 32 1 33 3 36 4 37 1 38 1
z2gw8 -4 19 1
9qprhl -2 5 1 21 1 26 1
9qs2m2 -7
9qtm6x 2 10 1 28 1 31 1
9qtyns 4 8 1
9r073y 3 5 1
9r1wsy 13 5 1 8 1 36 1
z4cfk 7 8 1 15 1 16 1 28 3
9r7j57 11 0 1 3 1 16 2 17 1
9r8xwy -2 13 2 15 1 28 2 29 1 31 3 34 1 37 1
9rchsf -5 5 1 12 1 15 2 20 1 36 1
9reba7 -2
9rffv3 0 10 1
z5d7x -5
9rjop9 -2
9rkpbk 7 30 4
9rpnjy -3
9rq3xx -3
9rs2uk -5
9rxb0n -3
9s0yk3 0 2 1 10 1 13 1 14 1 20 1 28 1 36 2
z7ynk 3 25 1
9s9ja3 4 7 1 11 1 33 2
9sagrw -4
9si2ox -8 20 1 36 1
9sioy8 3 3 1 8 1 12 1 16 1 20 1 28 1
9sjj0y 3 10 1 28 1
9t0788 4 11 1 16 1
9t3al9 -2
9t60j7 -1 2 1 14 1
9t9arr -12 0 1 1 1 5 1 7 1 10 1 12 1 16 1 20 2
9t9lj0 3 9 1 11 1 13 2 15 1 33 1
9ti1nj 0 1 2 6 2 12 1 14 1 17 1 19 1 24 3 27 1 39 2
9tlqmw 9 17 4
9toc55 -2
9tsank -1 13 1 15 1 25 1
9ttd1h 4 5 1
9tyzey 1 16 1 30 1
9u0chf 1 9 1 10 1 12 1
9u3icz -19 5 1 15 1 20 1
zf1iv -2
9ueuye -15 1 1 5 2 24 1 32 1 34 1
9uhhyl 13 10 1 36 1
9uim02 2 0 2 30 1
9ulndw -6 1 2 28 1
9umwit 0 15 1
9uv8f4 -1 10 1
9v58yi 0 30 1 36 1
9v5fz1 -3 15 1 16 1 28 1
9v5v0p 2 4 1
9vazdz -16 15 1 18 1 20 1 31 1
9vjufo 4 19 1 28 2 29 1 30 1
9vlw76 0 15 1 25 1
zkafb 2 0 1 7 1 15 2 20 4 25 1 26 1 28 3 31 1 34 1 38 2
9vqv2h 4 3 1 16 1 19 1 30 3
9vr0al -2 18 1 31 1
9vt5e4 -2
9vu1hh 7 1 1 17 2 28 1
9vusq6 -2
9vv5td 3 5 2 9 1 13 1 25 1
9vvq70 24 2 1 4 2 5 1 16 4 19 2 23 1 31 7 33 1 36 1 39 9
9vwiny -2 28 1 30 1
zlpwo 3 13 1 27 1
9w3uk6 -2
9w4erh -11 36 1
zm9fr -1 10 1 33 1
9w82rh 0 24 1
9wagym -3 0 1
zmswa 2 38 1
9wechh -3 7 1
ctw7 1 10 1
9whber 0 19 1
9wj7yw -6
9wpgg5 -2
9wqjy8 -3
zo9ar -3
9wxh68 2 0 3 1 2 3 1 5 4 6 1 7 2 8 2 9 2 10 3 12 4 13 5 15 3 19 1 20 1 26 1 30 1 32 2 36 1
9wxxev 5 38 1
9wzv60 13 0 2 18 2 25 1 27 1 37 1
9x15lq 1 5 1 17 1
9x3j57 7 16 1
9x3scc 6 12 1 16 1 36 1 37 1
9x5cga -2 6 1 33 1
9x5x88 -3 10 1
9x6ofy 9 2 1 13 1 14 1 15 1 16 1 20 1 30 2
9xda72 -4
9xezpf 0 20 1
9xf1yp -4 33 1
9xilib 1 7 1
9xlddt 1 3 1 5 1
9xms1y 5 5 1 15 1 36 2
9xnq76 -2 19 1
9xp8ww -2
9xtezs 5 1 1 5 1 10 1 11 1
9xukk8 8 30 1 39 1
9xvaje 0 1 1 13 1 20 1 28 1 33 1
9xvf48 -4 17 1
9xxkxq -2
9y28u6 0 24 1
9y3zzz -4 0 1 1 2 3 2 4 1 5 5 6 2 8 6 9 1 10 3 11 1 12 1 13 1 15 8 16 3 19 1 20 3 22 4 24 5 25 1 26 2 28 7 30 1 31 5 32 6 33 2 34 1 35 1 36 7 37 1 38 2 39 1
9yd3r8 6 15 1 25 1
9ye573 0 8 1 33 1
9yec7m -4
9yhtsq 4 1 1 2 1 8 2 14 1 15 1 19 2 22 2 31 2 33 2 35 1 38 3
zuplv -4
9ykxn7 -6
9ykzn6 -2
zvpq8 -4
9ytjw3 -4
zvu93 -6
9yv6px 9 10 1 37 3
9yxbue 6 14 1 26 2
9yzggs 6 0 7 1 6 2 2 3 1 5 4 7 20 8 21 9 9 10 6 11 2 12 16 13 10 14 4 15 24 16 22 17 3 18 1 19 3 20 20 22 3 23 3 24 17 25 12 26 9 28 5 29 2 30 1 31 13 32 4 33 41 36 12 37 2 38 8 39 3
9yzoz2 -2
9z15g2 -12 1 1 8 1 13 1 19 2 28 1
9z22oy -4
3l9vh 4 1 1 5 1 14 1 20 2 28 1 30 1 31 1 33 1 36 1
9z6xg6 5 8 1 10 1 15 1 16 1 24 1 26 1 28 2 33 1
9z78vj -5
9z91u7 9 16 2 28 1 29 1 34 1 36 2
9zj4pl 10 6 1 19 1
9zl3kz -4 10 1
9zl4cl 0 28 1 31 1
9zue52 -4 12 1 30 1 37 1
9zwvop 1 1 1 5 1 11 1
9zxumk 10 0 1 15 1 23 1
a0hhz3 4 36 1
a0i2xi 1 6 1 31 1
a0k9m4 4 5 1
a0kqpz -4
a0ng8g -1 31 1
a0ptue 7 19 2
a0usr0 7 11 1 14 1 20 4 24 1 30 1 32 1 33 7 36 5
a0wjy7 -2
a10heh 5 8 1 15 1 19 2
a143g6 -1 12 1 37 1
a15dia 7 16 1 23 1 31 1
a1a6vv 2 31 1
104u9e -7
a1cr6i 3 3 2
a1fmq2 -3 15 1 33 1
a1fqy5 -2
a1gdu5 4 1 1 5 2 16 2 17 1
a1jc9o -11 10 1 13 1 20 2 28 1 30 1 31 1 36 2 37 1 38 1 39 1
a1jjtn -3 31 1
a1kpmn 2 8 1
a1mpdh 1 38 1
a1onvb 13 39 2
a1q0vy -1 25 1 37 1
a1resz -1 3 1 19 1 30 1
a1ucil -2
a1vd17 14 15 1 16 2 33 1
a1zk1b 4 20 1 28 1 33 1
a208k2 9 1 1 25 1 26 1
a22hd6 9 8 1 24 2 33 1
a23crw -2
a26xfi 1 10 1 38 2
a27srr 4 1 1
a2c37l -2
a2cfny -6
a2eye3 2 29 1 36 1
a2fmlr 8 0 1 5 1 11 2 18 1 30 7 33 1
a2gxzt -4
a2hids -1 8 1 24 1
a2nbdf 6 5 1 9 1 37 2
109l9r -3
a2otvv -3
a2sgbk 1 36 1
a2zspb 3 15 1 16 1 34 1
10b7k3 3 15 2 24 1 36 1
a39k8g 4 10 3
a3abh2 9 8 1 25 3
a3aq0i 0 20 1
a3d6rz 8 1 1 33 1
a3dg0n 3 13 1
a3ehtm -3
a3g6hx -2
10cf6v 1 20 1 39 1
a3gp5w 3 31 1
a3ify6 0 31 1 36 2
a3m3u0 2 1 1 31 1
a3n0ba 3 16 1 36 1
a3od7j 1 5 1
a3ry1t -2
a3sgnh -5
a3stjq -10 0 1
a40u4e -5 30 1 34 1 38 1
a47p2z -3 15 2
10f70d -9 15 2 20 1
a48ysg 0 26 1
a498o6 12 5 2 13 1 15 2 16 3 20 3 30 1
a4b1mo -2
a4gqpc 0 1 1
a4jnne 3 1 1 20 1 26 1
a4mhx9 -2
a4nj83 -11 38 2
a4pnkf -1 19 1
a511gr 7 28 1 31 5
a5300q -3 31 1
a572tr -5
a57u8u -2 24 1
a59d9w -4 19 1
a59j5n -1 24 1
a59vao 5 16 1 17 1
a5bpxe -6 5 4 6 1 8 1 9 1 10 1 11 1 15 2 16 2 17 6 19 1 20 1 30 1 31 1 33 2 36 1 39 1
a5bs6a 5 26 2
a5bvoa -2
a5celc 0 20 1 31 1
a5dke1 -1 20 1
a5hi54 5 13 1 20 3
a5kppk -16 2 1 5 1 8 2 9 1 16 1 17 2 33 2
a5misx -3
a5o5r0 -2
a5upgn 9 19 1
10lj14 -2
10ljiv 6 16 1
a5zfxz -2 19 1
3nsu4 -5
a65wtr -2
a6gfo0 10 15 2 30 1
a6ndf8 -2
a6ooop -3
a6wi7q 4 11 1
a70mb0 -5 8 1 20 2 25 1 33 1
a73stk -6 8 1 13 1 17 1
a75das 4 31 1
a77x56 4 32 3
a79cic 0 2 1 10 1 12 3 13 2 14 2 17 1 30 1 33 2 37 1
10qk1h 0 31 1 39 1
a7dqhw 1 15 1 24 1
a7iexg 0 8 1 27 1
a7jetb 6 37 1
a7kyfo -3
a7m1yf -2 8 1
10rkhe -3
a7p7ke 1 8 1
a7qkbe 8 11 2
10rwn2 -8
a7rmzr -2
a7u0hf -6 8 1 12 1 22 1 24 1 25 1
a7ug6e -2
a7ux2n 1 9 2 30 1
a7vzrq -2
a7wsel 1 13 1 30 1
a82yiu 0 31 1 36 1 37 1
a86j2g 0 5 1
a88dhl -3
a8952o -13 1 1 5 3 8 1 19 1 33 1 36 1
a89wvs -4
a8edpr 4 17 2 24 2
a8gsrm -8 13 1 16 1 32 1 33 1
a8ksa6 -2 10 1
10ux2y -2
a8lpiw 1 1 1 16 1 36 1
a8n7qe 0 14 1 20 1 24 2
a8sa9c 5 1 1
a8sem1 5 0 1 19 1 37 1
a8vort 5 2 1 5 1 8 1 11 2 36 1
a8xt1a -3
a8zh7w 30 1 2 8 2 13 1 16 1 20 1 25 2 26 1
a90u3j -1 12 1
10wpc9 1 13 1 15 5 20 2 24 1 29 1
a968pq 1 26 1
a9bamv -7
10xu6y 6 32 1
a9k4y8 1 26 5 34 1
a9k57e 16 3 1 12 1 13 2 14 1 25 1 31 1 33 2 38 1
a9kp3b -11 1 1 2 2 8 1 16 1 20 1 28 1 31 1 33 2 34 1 37 1
a9l9uy 0 10 1
a9nqlj -4 19 1
a9oz78 8 4 1 22 2 31 1
a9pgfj 4 13 2
a9s314 15 19 4 23 1
a9tdpy 7 11 1
10zo96 2 10 1
a9y1z9 -8 20 1
aa0vkb 5 36 1
aa4j5n 3 1 1
aa8cgn -2 31 1
aab7i1 6 8 1 16 1
aabalu -2
aaijnn 2 1 1 5 1 8 1 14 2 30 2
111xf2 2 30 1
aajl1k 2 25 1
aal335 -3
aalk5x -3
aapwno -3
aas58f 2 19 1
aavhjc 3 10 1 33 1
aawr7v -3 7 1 15 3
aazoid -1 7 1
114vin -39 0 1 1 3 2 1 3 2 5 5 6 1 8 19 10 1 11 1 12 19 13 5 15 4 16 2 17 3 18 2 19 1 20 3 22 1 23 2 24 1 25 9 27 1 28 3 31 3 33 7 36 10 37 3 38 2
abdakv 0 30 1
abf4q5 -2
abgqjw -1 5 1 10 3 12 1 13 1 24 10 25 1 26 2 32 1 33 1 36 1 37 4 38 1
abgunj 8 6 1 10 2 15 1 35 1
abk5b6 0 5 1
abkbuc -9
abmrxx -3
abo2a4 -4 0 1 9 1 14 2
abofky 8 25 1
absf1y 15 8 1 25 2 36 1
abzmg7 -3
ac0va0 2 5 2 20 1 31 1
ac2ku9 8 7 2 8 2
ac4hni 1 15 1 16 1
ac89oj -6
aca0so 2 16 1
acaxfp -2
acct5m -1 1 1 13 1
acdqhf -5
aceqf4 -2 5 1 9 1
achbim 3 31 1
acnflg -2
acuxoy -2
acy6sw 3 37 2
aczdzj -2
11arcm -2 19 3
ad2e3a 7 0 1 1 32 3 1 4 1 5 6 6 3 7 4 8 26 9 2 10 40 11 3 12 9 13 8 14 1 15 28 16 8 17 2 18 1 19 5 20 32 22 1 23 1 24 2 25 9 26 18 28 5 30 4 31 6 32 3 33 12 34 2 36 20 37 2 38 1 39 6
ad44n2 6 1 1 5 1 9 1 10 2 16 4 26 3 30 1 31 1 32 2 33 1 36 1 38 3
ad6kfz 1 19 1 37 1
ad6yed -6
ad7w6u -6
ad8p5w 6 2 2 4 1
adayoe -2
adb1go 9 1 1
addu6c -1 5 1 15 1
adf4y9 0 8 1 31 1
adgg4g 5 27 2 29 1 31 2 35 1
adj3pa -8
adn0ik -2
adp3j1 -3 16 1 20 1 36 1
adua0f -11
adxygt 0 31 2
3qn4h 1 28 2
ae1tk8 -7
ae413t 9 36 1
ae4vh1 -8 32 1
ae5c32 -2
ae6i3x 5 10 1
ae84nw -2
11flr1 -1 22 1
aecv2t 8 22 1 28 1 31 1
aee6z8 -5 16 1
aegwg6 12 30 1 36 1
aej0l5 2 25 1
aem0t8 -3 15 1
aens8c -4
aeqnht 18 8 1 11 1 15 1 30 1 31 1 36 6
aer6lr 0 0 1 11 1 15 1
aesqig -4
11hd8z 7 0 1 11 2 30 2 33 1 36 4
aew6ii -5
af0iih 6 9 1 20 1 26 1 33 1
af1587 3 8 1
af1njc 1 13 1
af2gqz -2
af3xji 3 0 1 9 2 15 2 33 4
af5v5o -7 7 1 9 2 11 2 14 1 15 2 24 1 31 1 33 1 36 1
af7f1l -3 32 1
af8j86 -2
af9k72 -4 15 1
afb30l -4 8 1
afew5o -2
afm90j 3 13 1 39 1
afon81 -2 7 1 16 1 36 1
afq584 -2
afqo9g -4 13 1
afucu0 0 24 1
afwgzq -2
ag04s5 -1 29 2
ag3bui 0 36 1
ag5jwe -2 5 1 11 1 19 1 36 2 38 1 39 1
ag67ln -2
ag6y33 2 19 1 37 1
11meyt -5 0 1 5 1
ag8a44 -2
ag9cnx 4 14 1
agg0js 3 36 1
agi3c8 -4
agkvcj 2 20 5
agldcv 0 36 1
agpgxe 1 11 1 15 1
11o7fs 0 17 1
ags571 -14 16 1 20 1 33 1 37 1
agsel3 0 15 1
agtnt5 0 19 2 20 1 22 1 24 1 31 1 36 1 37 1
agu6d2 -2 12 1
ague11 -1 9 1 24 1
agwk20 -10
agwzh3 10 1 1 5 2 16 1 17 1
3rpvy -3
agzx4i -10 5 1 13 2 16 1 33 1
ah121h 0 11 1 20 1 36 2
11pb8h 2 8 1 10 1
ah67iy 3 10 1 28 1
11pxdp -8
ah7ega 6 32 1 36 1
ah8lcj 3 9 1 15 1
ahd7eg 1 16 1
11qj2p -1 25 1
11qkyu -2 13 1 19 1 20 1
ahmj7v 4 28 1
ahniy1 9 14 1 20 1 33 1 38 1
ahq9ml -2
ahqiol 7 33 1
ai43lm -14 30 2 36 1
11tbhs -4
11tljc -1 8 2 11 2 13 1 19 2 36 2
aifx4y 0 19 1
aiibcs 3 33 1 36 4
aij2ry 16 8 1 12 3 28 1
aijh3a -2
aiou11 3 15 1 32 2
airfrp 1 22 1 24 1
aisimk -4 14 1
11w8n9 38 0 23 1 2 5 1 16 13 17 8 26 2 30 1 36 1
aizafv -2
3sfpz -2 36 1
11whlk -16 0 1 1 2 3 1 5 1 6 1 8 3 9 1 10 2 14 3 15 1 17 3 20 1 27 1 31 1 33 4 34 5
aj1gq4 -1 2 1
aj3dlm 0 31 1 39 1
aj3tuf 5 5 1 12 1 30 1
aj4040 4 10 1 19 2
aj5kah -5
11xf55 -3
11xi94 -14 16 1 25 1
11xpho 11 5 1 16 1
11xr5y 0 7 1 20 1
11xz5e 0 5 1
11yb83 27 4 1 8 1 13 2 15 1 17 1 20 3 22 18 24 1 27 1 28 2 31 46 33 2 36 3 39 1
ajjjnz -3
ajs7cf 2 20 1 26 1
aju3ti -5
ajwi1p 14 5 2 6 1 8 2 9 1 10 1 11 1 12 1 14 1 16 1 20 3 24 1 32 1 33 2 36 10 39 5
ajygxv 1 10 1 18 1
ak0kri 0 8 1
ak280i 4 30 1 31 2
ak2fvm -1 8 2 31 1 39 1
ak3o3b 1 8 1 31 1
ak3pgr -10 7 1 12 2 19 1 25 1 30 1 36 1
ak8vzb 1 31 1
akabwx 0 20 1
akak57 0 26 1
12183n -17 10 1 16 1
akh0qa 3 1 1 13 1
akksv1 -4 5 1 8 1 12 1 13 1
akll1y 3 12 1
akwcwu -9 10 4 16 1 17 1 29 1 33 1 36 1
al15dl -3 37 1
al7pvy -2
alfotc -6 16 1
alhfx4 2 33 1
alo2ha -1 7 1
alsx5o 6 8 1 12 1 30 1
aluh55 -3
alw1pm 0 0 1 17 1 24 1 36 1
am1543 10 0 2 1 1 3 1 5 5 6 1 7 2 8 3 9 2 10 2 13 2 14 3 15 3 16 2 17 2 20 4 22 1 23 1 24 1 25 1 27 1 28 3 30 1 31 3 32 4 33 8 34 1 36 1
am4uio 0 1 1 2 1 10 1 12 1 13 1 14 1 15 1 25 4 33 1 36 1 39 1
am7y6k -4
ambzzf -2
ame3md 4 5 1 33 1
amh4p2 6 8 1 13 1 26 1
amkioe 2 1 1 26 1
amkyvk -3 5 1 33 1
amlofd -1 3 1
ammcyd -1 15 1 24 1
ammo0b 2 30 2
amrpwo 0 22 1
amtlun -2
an0iee -3
an19q4 -11 13 1 15 4 16 1 17 1 31 1
an5kn6 3 26 1 30 1
andsn8 -4
ann4tj 9 15 1 20 1 22 1 24 1 25 1
12d79k -1 0 1
anp8h0 -2 31 2
anu6f3 4 5 1 6 1 7 1 10 1 14 2 20 1 25 1 27 1
anz8yy -18
ao0qg9 -4
12f8o5 1 33 1
aoa03h 3 16 2 20 2 36 1
aoc233 3 8 1
aojbai 1 8 1
aolsh4 -4
aonwd6 -2 17 1
aoo9pm 13 1 3 6 1 8 1 13 1 16 2 25 1 34 1 37 2
aor0h9 -4 20 1
aoth94 8 8 1
aoui7j -7 5 1
aouyu8 -8 19 1 20 1 26 1 31 1 33 1 34 1
12hiz0 -6
aovpwl -1 17 1
aoxbdu 5 8 1 15 4 16 1 20 4 24 2 30 1 31 1 32 1 33 1 36 2
aoyh9o -2 11 1 16 1
ap0ymv -2
ap10y2 21 2 1 5 1 15 1 30 1 31 1 33 5
ap1kp9 1 8 1 19 3 31 2 37 6
ap295a 1 20 1
ap54xq -3
ap5ljf 3 13 1 20 1 28 1
ap7dnr -13 10 1
ap7z1h 3 1 1 3 1 30 2
apcg7c -11 1 1
apd2jk 5 24 1
apef1t 4 5 1 20 1 30 2
aphr0m 13 14 1 22 1 24 7
aphy2l -2 33 1
apprhy -12 9 1 19 1
aprlb7 5 31 3
apukkt -2 0 1
apzp9r -2
aq1ux0 -3 9 1
aq2294 2 31 1 34 1
aq2a82 2 31 2
aq45l1 -7
aq79xx -1 30 1 32 1 38 1
aq7pry -2
aq7unv 9 19 1 23 1 33 1
aq7xn7 10 12 1 14 1 15 3 16 1 29 1
aqa7g6 -5
12n2ne 1 12 1
aqj0n0 -2 7 1
aqjxyx 3 20 1 28 2 29 1 31 1
aql47i -4
aqta6r -8
aqvqce 2 8 1 31 1
aqwmdk -4
aqx32c 6 13 1 14 1 25 1
aqyktg 4 13 1
aqz66k 1 20 1
aqzhn5 7 0 1 3 2 8 1 11 1 14 1
ar2e14 13 10 3 20 1
ar4pf9 -1 12 1 25 1
arh2g7 1 12 1 32 1 33 1
arha89 8 5 1 7 1 10 1 15 1 22 1 24 1 25 1 32 1
arlq4l -3
arqr2i -2
arwcpp 1 15 1
as3fk9 -2
asaqh4 10 15 2 33 1
asbvsw -7 1 1
ascg4g 3 5 2 8 3
12uf09 1 28 1 32 1
ash4p9 -3
ashs2m -5
aspg65 -5
asrczw 4 30 1
aszqz1 -24 3 1 20 1
at2lwx 6 0 1 1 2 5 1 8 1 13 2 15 1 16 3 17 1 19 1 20 3 22 1 28 3 30 3 31 8 36 1 38 1
at355i -5 7 1 28 1
atbivn 1 7 2
atdde3 6 12 1 16 1 17 1 37 2
atdhtf -2
atmla7 -13 7 1 9 1 10 2 14 1 15 2 16 1 20 2 23 2 34 1 38 1 39 1
atnps0 6 8 1 36 3 38 1
attzog 5 24 1 38 1
atu2x2 -2
atubik -3 16 1 29 1
atxd6u 2 8 1 12 1 32 1 39 1
au00j9 -22 15 3 33 1 36 1
au5alg -5
au6xdh 2 32 2 36 1
au7fxe 2 3 2 5 1 17 1 34 1
au9gie -1 16 1
auahll -3
auba1c -7
auhykj 9 0 1 3 1 20 1
aui5cg -1 36 1
auisn7 -2
auk5gd 0 19 1
auojcu 16 26 1 28 2 29 1 31 2
aus2c9 7 5 1 11 1 15 1 33 1
autu84 -2 13 1
auyx2y -3
133llm 7 1 1 33 1
av13zh 1 22 1 31 1
av3anh -4 36 1
av3mcm 2 19 1
avauit 3 5 1 12 1 17 3
avdxbm 5 14 1 19 1
avhcfn -2
aviha0 -2
avmzdr -8
avo6vu 10 8 1 30 1
avoibf 0 25 1
avqblx 7 1 3 13 1 20 2
avrruo -7 7 1
avt2pk -3 31 1
aw0wlk -4
aw2ik8 2 1 1 8 1
aw3yn5 6 36 1
137mks -2 13 1
aw4xto -3
aw9jgb -3
awmnbb -32 2 1 11 1 12 2
awpji6 2 16 1 25 1
awr4cn -7 1 1 13 1 14 1 16 3 26 1 34 3 37 1
aww63b -3
aww7n3 2 38 1
ax0nho -4 13 1 22 1 30 1 31 2
ax1en1 -2
ax1ize -1 2 1
ax53tr 7 19 1 30 1 36 1
ax6j7t 14 5 1 12 1 15 4 33 1 39 1
ax8eks -5
ax8k9q 1 12 1 16 1 31 1
axeehr 2 16 2 20 1
axegx0 2 1 1 4 1 20 1
axh2a1 2 0 1 15 1 38 2
axil4q -2
axj9jc -4
13d2ph -3
axqvim -3
axv3el 2 19 1
13ealr -4 12 1
ay5twu -2 13 1 33 1 39 1
ays5qg -1 15 1 37 1
az014m -2
az144x 4 36 1
az22lx 0 24 1 31 1
13ia4o -7
az5zy0 4 30 1
azbw9k 2 15 1 20 2
azl3hc -2
azlfmp -2 0 2 18 1
azo797 4 0 1 10 1 24 1 25 1 31 1 32 1 34 1
azoack -7 33 2 37 1 38 1
azppqt -1 31 1
13kr4q 0 15 1
azrxch -5
azvx2p 4 14 1 39 1
b00j5s -3
b03gar -2
b04ay4 0 8 1
b07rpm 3 1 1
b0p5s5 0 7 1 15 1 34 1
b0q8w2 -5 10 1
b0twkr -5
b0v78c 1 20 1 31 1
b111c6 3 20 1
b1a8uj 1 31 1 36 1
b1c34s 1 14 1 23 1 31 1
b1hmw3 18 5 2 7 2 9 1 10 1 12 6 14 1 15 2 20 2 21 1 22 1 24 1 26 1 30 1 31 2 32 1 33 1 37 9 38 1
b1kgof 3 17 3
b1pln5 3 5 1 14 1 15 1 31 1 33 1
b1q68w 17 8 1 19 10 31 1 37 4
b1qior -2
b1u6zv -1 30 1 36 1
b1uxey 4 19 1
b1v6n4 -5 5 1 11 1 36 1
b1xsy2 -3
b1z9fj 2 7 1
b236uy -5 3 2 5 1 25 1
b23i4b -16 16 1 20 1 25 2 26 2
b23yck -4
b24kt9 4 28 1 34 1
b24vvd 6 15 2 16 2 28 1 36 1
b2ahq1 2 34 1
b2b7ps 4 19 2 37 1
13txr7 23 0 1 2 1 3 2 5 7 7 1 14 1 16 2 17 1 20 1 32 34 36 1
b2blxv 2 9 1 22 1 31 1
b2djkr 1 0 1 16 1 33 1
b2mymf 3 20 2
b2psy9 -2 12 1
b2sxak 4 0 1 3 1 7 1 25 1 30 1
b2vkc6 -1 12 1 28 1
b2wcvb 7 14 1 24 1 33 1
b2wdth -2
b2yedz 0 5 1
b31odi -4
b33gqp 1 20 1 28 1
3zot4 0 10 1 39 1
b37ggl 2 4 1 38 1
b3bi49 -5
b3iwsp -16 31 3
b3l0me -5 31 1
b3mgw5 -2
b3mia4 4 11 1 25 1
b3o6qd -5 28 1
b3o819 7 5 1 22 1 31 2
b3so3z 3 6 1 8 1 15 1
b3vn19 1 30 1
b3vwmt -3
b3wvux -2
b45yab 4 16 1 38 1
140wk4 2 5 1 36 2
b49d3z -2
b49utn -2 19 1 37 2
141c0c 4 0 1 1 1 3 2 5 2 8 2 11 2 15 2 16 1 17 1 19 1 25 1 28 1 33 1
b4k624 -2
b4prq4 -4 7 1
b4rjcq -6
b4tyor -3
b4y6eh 0 12 1 36 1
b50now -1 1 1 5 1
b51nfj 9 1 1 5 1
b55xia 5 5 1 13 2 14 1 32 1
b57d35 8 19 2 37 1
b58h4t 8 9 1
b59u24 11 0 1 8 1 12 1 13 1 16 2 19 1 20 1 37 1
b5aoo4 -9 28 1
b5b9rn 11 3 1 8 1 11 1 12 2 15 1 19 1 20 1 25 2 33 3
b5bb72 -22 5 1 8 2 12 1 17 1 24 1 25 1 26 1 31 3 33 1
b5ge4n -5
40j0o 4 8 1 16 1
b5hhqa -9
b5icgq -2
b5j5wh -2
b5lspc -2
b5m2d9 5 31 1
b5sjpx -2
b5svzi 0 1 1 3 1 6 1 8 1 10 2 11 1 16 1 19 1 36 1 37 1
b5vjqj -3
b63cfm 4 31 1
b68cm7 -1 20 1
b6cfib -3 13 1 20 1
b6h9zo 3 22 1
b6nk7q 0 11 1 20 1 28 1 31 1 36 4
b6thiw 4 6 2
b6tmk5 9 2 1 9 1 37 1
b6ugz8 -3
b6w74q -3 38 1
b6xk8c -8 36 1
14aqji 4 9 1
b72npy -2 24 2 36 1
b72v43 1 8 1
b73y2c -1 8 2 24 1
14bdfe -2
b7aod7 3 12 1 19 4 37 1 38 1
b7axlj -7
b7ckav -9 7 2 15 3 16 1 20 2 33 2 36 1
b7cufj -2
b7eceo -7
b7f9so 3 31 1
b7iqc6 17 0 1 3 1 4 1 5 1 8 1 10 1 11 2 12 2 13 1 14 1 15 1 16 2 17 1 20 2 25 2 26 1 29 1 30 10 31 1 33 1 36 1
b7lbt9 -4
b7m2xn 1 8 1 13 1 16 1
b7nksl -12 0 1 1 2 7 2 8 3 13 1 15 1 16 1 20 1 24 2 29 2 31 1 33 3
14dm9h -4 16 1
b7tpt6 14 10 2 32 6
b7v0xv 0 10 1 15 3 20 2 22 1 32 1 33 1
b7xb3c -6 37 3
b810hl -6 1 3 7 1 25 1 36 2
b83mik -1 15 1
b849vf 2 9 1 20 1
b8a4dg -9 36 1
b8bkb0 -2
b8cd6n 3 1 1 20 1 27 1
b8d93n -4
b8lfge -3 20 1 31 1
b8p685 5 1 2 10 5 13 1 16 3 19 1 20 2 33 1 37 2
b8pizi 4 36 1
b8v1xz -2
b910ck -2 19 1
b91t5m -5
b92q59 0 17 1 32 1
b95ljm 8 28 1 31 4
b95pin 1 1 1 9 1 16 1 33 1
14iv33 6 33 3
b990q3 2 15 3 20 1 28 1
b9ap07 -2 17 1
b9b1uj -6 16 1
b9c68r 2 20 1
14jf9w -2
b9g1pp 1 1 2 8 1
b9ijc4 -2
b9jhu9 20 1 1 5 3 9 1 10 3 13 1 14 2 15 9 17 1 19 5 20 8 21 1 22 1 23 1 24 2 28 2 30 1 31 7 32 4 33 5 36 6 37 12 38 3
b9m89s 1 10 1
b9p1b4 -2
b9p7ez -2
b9qdtn 12 2 1 4 2 13 1 22 1
b9r28m -2
b9ts6s 2 15 2 31 1
b9ux11 -1 1 1 19 2 37 1
b9v037 2 0 1 5 1 8 1
ba1s2n -1 8 1 16 2 25 1
bah8fr -2 0 1 1 3 4 1 5 1 6 1 8 2 10 3 11 2 12 2 14 2 16 1 19 2 22 1 23 1 26 1 29 2 31 11 35 1
bamm4b -3
bap5qc 11 14 1
bavjmk -4 20 1 28 1 33 1 39 1
bb097z 0 36 1
bb13f6 -3
bb3okl -2
bb6gcn -2 26 1
bb6zgg 4 16 1
bbd8s8 -4
bbf1o9 -2
bbkpj1 -4 0 1 11 1
bblyu2 9 8 1 17 2 25 1
bbm1a2 -3
bbmuge 3 0 1 16 1 37 1
14rp5c -2
bbq9ex -1 10 1
bbqbyi 1 5 1 33 1 38 2
14spx7 -2
bc6882 1 0 2 15 1
bc6s88 4 0 1 3 1 5 1 34 1
bcdvby -2
bcdxz1 -2
bch4sl 5 19 1 37 1
bck3q2 -3
bcosby 4 4 1 22 1 31 1
bcxeyk -6
bd08kt -1 22 1 36 1
bd0jib 3 1 1 12 1 28 1
bd44yv 0 38 1
bdfirz 2 19 1
bdhjof -4
bdip1j 12 1 1 5 2 9 1 13 1 15 2 16 2 20 1 25 1 26 1 28 2 31 2 33 3 38 2
bdkgao -3
bdnw87 1 8 1
14yzgs 3 7 1 19 1
be3fgs -3
be44b3 -2
be9s9y 0 10 1 13 1
1510mm -3
bee8yb 0 2 1
beg9la 2 1 1 10 1 36 1
behgoz 8 36 2
beid8c -2
1524bg -1 1 1
ben9zp -3
beojhd 12 5 2 14 1 30 2
bet3d5 2 14 1
bex4ir 6 3 1 16 1
beydmq 1 20 1 31 1
bezosz -2
bf0ca2 -2 0 2 17 5
bf1d8f -7
bf3ffy 2 19 1 26 1 29 1
bf5r9v -3
154d2p 0 7 1 11 1 33 1
154fdn -3
bfccw9 3 12 1 20 1 36 1 37 1
bfj8ij -3
bfowp6 18 12 2 20 1 25 1 33 3
bfpcz1 0 0 2 2 1 5 1 12 1 25 1
1566wv -8
bft2ik 10 13 1 27 1 28 1
bfupci 5 1 2
bfvirr -9
bfvv4g -2
bfxy9u 6 31 3
bg0s3z 3 39 1
bg18t3 -2 5 1 6 3 19 1 38 1
bg3gy1 2 1 1
bg4jxu -26 0 3 1 1 2 1 5 2 8 1 11 2 12 1 16 3 17 1 18 2 19 1 25 2 34 1
bg4ndg -2
bg5fkm -2 33 1 39 1
bg5zvw 5 31 1
bg6870 1 10 1 36 1
bg6m91 0 1 1
157wzl -2
bg8q9m -3 1 1 3 1 8 1 31 4 33 1
158aei 5 25 1 26 1
bgclv0 3 1 3 25 1 33 1
bgdn2m 12 7 1 8 1 12 1 15 2 33 3
bgdpm3 -5 12 1
bgfqpk -2
bgkqe6 -2
bgm49n 6 33 2
bgnexo -1 1 1 8 1 10 1 31 1
bgqlkk 7 5 3 7 1 9 1 14 1 15 10 28 1 32 3 33 2
bgz1bf -4
bh05nc -2
bh267g -6
bh2k9p -2
bh4gl1 -2 26 2
15bfnr 0 30 1
bh9nji 14 11 1 16 1 36 1
bh9yd2 3 36 1
15bt8s -2
bharck 1 16 1 31 1
bhbvxm 1 12 1 15 1 31 5
bhc5li 9 5 2
bhdg3c -2 22 1 31 1
15d51q 2 3 1 11 2
15d8p5 0 31 1
bhqb3z 8 3 1 16 1 38 1
bhv2a0 -2
bhvcuj 8 7 1 8 1 20 1
bhvts9 -2
bhwjgh 4 1 1
bhxdd6 8 5 1 6 3
bhy0ab 2 32 2
bhzxdb 1 12 1 37 1
15ejw6 -3
bi7vir -2
bi9m5w 3 8 1
bic30g 7 5 1 10 1 22 1 28 1 38 1
bicggu -2 31 1 37 1
15frts 2 36 1
bieucz -4 10 1 20 1
bikefg 7 36 1
biqtf4 -2 16 1
birwaq 8 12 1 20 1
15h735 3 14 1
bitc7c 2 1 1
bitmmm -6
bivzsq -17 0 2 1 36 2 3 5 8 7 6 8 5 9 13 10 4 12 2 13 13 14 4 15 18 16 6 17 3 19 13 20 28 22 1 23 1 24 27 25 6 26 14 28 5 29 2 30 12 31 9 32 23 33 51 34 1 36 15 38 5 39 7
biw4sw 1 3 1 33 1 36 1
bj0q8l 13 5 1 8 1 12 1 25 1 33 1
bj1kkr -2
bj4k4z -2
15iiq7 -3 12 1 15 1
15iz64 -5 12 2 36 2
bjggex -7 31 5
bjh7u6 -3
bjlwor 0 10 2
bjm5zu -1 3 1 5 1 15 1 16 1 31 1 36 1
bjnwtk -2 6 1 8 1
bjrl16 2 1 1 24 1
bjsybj -5
bjvq6j 0 7 1
bjvqwa 2 34 1
bjwzek -8
bjxk7d 2 33 1
bk2j1q -1 5 1 30 1
bkdlup -2
bkgu4q -8 0 32 1 15 2 7 3 6 5 22 6 1 7 3 8 33 9 4 10 17 11 7 12 50 13 15 14 4 15 7 16 25 17 10 18 15 19 18 20 14 22 6 24 8 25 8 26 4 27 1 28 13 29 2 30 8 31 42 32 5 33 8 34 4 36 18 37 12 38 4 39 5
bkj54a 6 30 1 32 1
15nvm9 12 1 1 5 1 7 1 8 1 16 1 18 2 20 1 31 1
bknbql 8 8 1 13 1 25 2
bkobud -8 10 1
460bv -9 2 1
15o3ws 2 33 1
bktqtp 10 13 1 25 1 37 2
bkvmiu 0 4 1 15 1 25 1
46462 -15 9 1 20 1 24 1 25 1 33 1
bl6p8j -2
bl73hu 6 33 1
bl8dqb -2
blgogp 0 34 1
blkrn4 -1 0 1 30 1 31 1
blq7v6 1 15 1
blqzrw 4 33 1
blriv0 -2
blsndi -3
46f3u 3 20 1
blvfiu -2 13 1 26 3
blxh8b 12 1 1 8 1 10 2 37 1
bly2xb -3
15snej -2
bm0w3x 5 31 1
bm2xh4 -12 5 3 10 1 12 2 15 1 16 1 20 1 22 1 28 3 31 5 33 2 38 1
bm5rkd -3
bmdhbl -3
bmhwno 2 1 1
bmpk1p -9
bmpony -2
15vqi5 -2 12 1
bn3mor 4 19 1 22 2 28 2 31 1 33 1
bn3t5g -3
bn8c09 3 19 1
bnb3c3 1 5 1 11 1
bnja3e 3 11 2 36 2 38 1
bnkbty 3 3 1 5 1 7 2 8 1 11 1 16 1
bnkouo 4 22 1 26 1 30 1
bnm2at 3 30 1 31 1 38 1
bnon9y 5 16 1
bnqhji 0 19 1 37 1
bnsxg9 0 2 1 10 1 22 1 28 1 34 1
bnveeu -4
bnzxww -1 22 3
bodz6s -9
boe64e -1 19 2
bogrx1 6 15 1 36 1
boh22s -2 7 1 10 1 26 1
boi43j 11 15 3 20 1 31 1 32 1 33 1 37 1
bojwq5 7 32 2
bolt88 -12 5 1 10 2 12 1 31 2 36 1
booqmz 1 0 1 5 1 26 1 33 1
boosov -1 30 1 36 1
borol3 4 8 1 17 1
boshlk 4 36 1
162ybm 1 8 1 12 2 39 1
bovpwj -2 17 1
box1p8 -1 6 1
bp04ix -5
bp28gd 2 24 2
bp8lfv 7 6 2 9 1 10 2 15 4 16 2 29 1 32 2 33 1 34 1
bpbdki 10 3 1
bpbvy1 -2 33 1
164xav -1 6 1
bpfes8 1 33 1
bpfssh 2 18 1
bpl3is -3
bptd1q 3 9 2
bpw8h2 1 5 1
bpx7k4 4 13 1 15 1 33 1
bpzsu0 1 1 1
bpzvzx 0 8 1
bq0xuy -3
bq16on -9 10 2
bq58vt 4 33 1
bq80ia -2
bqa9vi 2 16 1 24 1
bqaare 6 12 1 13 1 16 2
bqf642 1 3 1 5 1 30 1
bqh19r -3
bqjki7 -4
169doz -2 7 1 36 1
bqq2nr -2
bqucx9 2 20 1
bqwu5u -6 8 1 10 1 29 1 31 1 38 1
bqww7i 9 1 2 16 1
bqwxon 1 31 1
br2vzx 3 33 1
br77i1 4 33 2
br7fnn -6 8 1
16bq5l -4
16c5bh -1 8 2 11 1 15 2 16 1 19 1 20 1 24 1 32 1 36 2 38 2
broyl8 0 1 1 26 1 38 1
brrkiu 2 7 2 15 2
brxrv8 8 12 1 13 1
bry2in 1 15 1 31 1
bs0tlz -4 31 1
bs1qus -3
bs27pi -3
bs5d0r -3
bs7ekq 1 30 1
bsa48c -9 26 1
16fi73 -3
bscmtu -13
bsde18 13 22 4 31 1
bsdkg0 -2
bsdx82 -3 6 1
bsek3o 3 16 2
bsfjlo -3
bshf59 -2
16g9vc -3
bsqaur -1 0 1
bsqpi8 1 2 1
bssie5 -4 17 1
bsulil 0 1 1 13 1
bsy222 -5 8 1 10 1 13 1 26 1 36 1
bszhg3 1 33 1
bt0vl7 4 0 1 9 2 15 3 24 1 32 1
16id2f 1 10 1 15 1 16 1
bt9qo8 -11 0 1 12 1 13 1 16 1 22 1 26 1 31 1 39 1
btdoji 6 7 1 31 1 33 1
btdrto -6 35 1 36 1 38 1
bteezd 10 5 1 13 1 16 1 20 1 33 1 36 1
btiaoc 2 16 1
btneoo 1 13 1
bto0gh 7 1 1 13 1 25 1
btoznj -3
btx2jd 0 16 1
bu072g -4 0 2 1 1 8 3 11 1 13 1 15 2 20 2 22 4 25 1 26 2 28 2 29 1 30 5 31 2 35 2 36 1
bu1rat -5
bu371p 3 10 1 20 1 39 1
bu3mbd 8 22 1
bu7c53 -3
buc6x3 -3 20 1
bum7m0 -4
bun8p8 -11
buon0n 0 9 1 12 1
buppfh -5
burn7z -9 8 1 13 1
buxuo2 3 5 1 30 1
buy630 -1 5 1 11 1
buyygv -24 15 1 24 1
bv2qun 0 3 1
bv2xjn 0 7 1
bv5r3q -5 0 2 1 1 2 1 3 1 5 1 7 1 8 4 9 2 10 2 12 2 13 3 15 16 16 1 17 1 20 3 24 1 25 1 26 1 28 2 29 1 30 2 31 3 33 5 34 2 37 3 39 1
bv819r -3
bvbkz0 15 6 1 23 3
bvc6ho -3
bvidfe -4 15 1 19 1 32 1
bvidyh -1 37 1
bvjc22 -12 0 1 1 1 5 3 8 1 10 2 13 1 15 3 20 1 22 3 23 1 24 1 25 4 26 3 28 1 30 9 31 3 33 1
bvneze 3 0 1 3 1 15 1 16 1 17 2 37 1
bvoyfr -2
bvvug1 26 2 1 7 3 10 1 12 2 13 1 15 2 20 10 28 3 36 1 39 1
bvwxgu -2
bvz8o6 2 5 1 9 1 16 1 17 2 33 1
16srib -5 19 1
bw8cj6 4 8 1
bw9o94 0 33 1
16u6jq -1 1 1
bwhupv 22 1 4 4 2 5 1 7 1 9 3 10 9 11 1 13 1 14 2 15 1 16 2 19 3 20 5 22 1 24 5 25 1 26 1 28 6 29 1 30 1 31 6 33 1 34 4 35 1 36 8 37 4 38 1 39 4
bwhz1t 0 3 3
bwjwu3 4 28 1
bwn3f9 2 33 1
bwxu6c 12 0 1 11 1 14 1 16 1 18 1 19 1 20 1 28 1 31 1 36 5
bx1x1r 12 0 3 1 3 2 1 3 1 4 1 5 3 7 1 8 16 9 3 10 8 11 1 12 22 13 5 14 1 15 3 16 3 18 1 19 7 20 4 22 12 24 4 28 11 29 2 30 9 31 9 32 2 33 9 34 3 35 3 36 21 37 4 38 8 39 1
bx32az -3
bx7irm -1 20 1 36 1
bx8qiu -1 0 1 26 1
bxcpy3 -13 25 3 33 1
bxnrqv -5
bxsdcj -6
bxsp7o 5 0 1 1 4 2 1 7 1 8 1 10 3 17 1 25 6 27 1 28 1 30 1 32 1 38 1
bxv5jv 3 21 1 25 1
bxw43d -6
by15f1 -4 0 1 10 1
by4bss -3 13 1 20 1
by4sle -2
by5csq -3 13 2 33 2
by68vr -6
by6ye3 -3 1 1 5 1 12 1 13 1 16 1 19 3 20 1 24 1 26 1 31 1 33 1 36 1 38 2
bya12r -5
byaqgt -7
bybut8 10 31 5 36 1
1719nj -3 32 1
171r1b 5 8 1 20 1 28 1 30 1 32 1 36 5
byhw3l 9 0 35 1 18 2 2 3 26 4 5 5 74 6 19 7 13 8 34 9 22 10 9 11 20 12 1 13 14 14 15 15 77 16 30 17 18 18 8 19 36 20 39 22 4 23 16 24 33 25 16 26 12 27 2 28 31 29 7 30 26 31 32 32 33 33 63 34 20 36 26 37 9 38 17 39 10
byihjk 4 31 1
byin49 4 8 2 14 1 16 1 22 1 24 2 25 1
byt8xw 1 33 1
byuri1 -2 30 2 36 1
bywre9 -5 9 1
byxy9s 6 19 1 37 3
bz2ojv -4
bz3qnf -7 15 1 17 1 24 1 32 2
1744x2 0 22 1
174bv9 11 12 1 20 3
bzhcis -5 10 1 15 1 20 2
bzm8qv 7 7 2 14 1 32 1 33 2
bzwzxt 2 13 1
bzxhaq -2
bzzmm5 -7 1 1 2 1 20 1 25 1
c09n7g -2 30 1
c0a271 -2
c0cqez 10 15 1 32 1 36 1
c0hqfd 13 0 1 20 1
c0hwno -4 8 1 12 1 33 1 39 1
c0i7sl -2
c0l328 -8
4bqc0 -2
c0n8zf -2
c0oam0 -4
c0qjnu 4 5 1 8 2 12 1 31 1
17a3h3 -3
c13lqv -4
c14y2x 4 8 1 13 1 20 1 31 1 36 1
c1etw9 0 9 1
c1fdqd -7 12 1
c1haov -2
c1lpco -1 5 1 10 1
c1ovha 3 16 3 31 3
c1qk9d -3 2 1
c1rewe 3 15 1 16 1 19 1
c1sh5k -2
c1tc7d -2
c1txed -4
c1ugp3 1 20 1
17e0rp 14 2 1 5 2 9 1 12 1 16 1 17 1
c1wkp7 7 12 1
c1xs6l -7 5 1 13 1
c1y57q -2 31 1
c1yra9 -1 33 1
c23759 -2
c2530s 5 19 1 36 1
c29631 -3
c2bm1v -4 7 1
c2jom1 -3
17gh2h 6 0 1 1 1 8 1 11 3 14 1 36 1
c2p6go 8 19 1 36 1
c2qtze -2
c2t4km -3
c2u8z5 -3 8 1
c2vh52 1 7 1 9 1
17hs0x -1 15 1
c33bwg -3
c35439 -5 12 1
c36lzm 10 7 1 18 2
c3imst 0 1 1 8 1 20 1 36 1 37 1
c3lcip 3 1 1
c3mjtl -9 2 1 16 1 20 1 30 1 33 1
c3pksf -4
17kyuy -5
c3vy4d -2
c3wz0f -2
17lcto -2 17 1
17lo8a -2
c40ump 8 19 1
c46syb -17
c46syt 10 1 1 5 2 8 1 15 1 16 1 20 2 31 1 33 1
c4cyvu -5 19 1 37 1
c4d7pa 1 26 1
c4n0xb -2 33 1
c4nwao -2
c4q0c3 4 15 1 33 1
c4qb1v -14 30 2
c4u404 -4 15 1
c568ee -7
c57ba8 6 5 1 37 1
c57lbh 17 15 1 24 4 28 1
c5bhi4 11 5 1 6 1 9 1 12 2 15 5 16 3 20 4 25 1 28 1 29 2 30 1 31 1 33 1 36 1 37 5
c5dj0p -2 16 1
c5dyv6 13 15 1 25 2 28 1
c5e37u -4 19 1
c5ed8t 4 11 1
c5euuq 1 15 1 31 2 33 1
c5i8r8 -2
c5jxcm -9
c5ks06 0 9 1 38 1
c5n49r -2
c5one6 -3 22 1 24 1
c5tjri -2
c5tytq -2
c5vw9k -2 13 1 33 1
c5yymv -9 7 1 16 1
c60mr4 -4
c64uxk 8 1 1 13 1 24 1
c66edw 13 1 2 5 1 8 2 10 1 12 1 16 2 28 1 30 2 31 3 37 1
c69h72 2 3 1
c6gkti 5 36 1
c6ic5e 12 8 8 12 1 15 1 16 1 17 1 18 1 36 1
c6jl8q 3 5 1 30 1
c6lr8v -4 3 1
c6nzy6 0 17 1
c6opno 10 15 1 17 1 37 2
c6p11p 7 5 1 33 1
c6qh9a -2
c6vcgy 0 26 1
c6wbwz 22 14 1 20 1 33 3
c6xrb8 -2
c71ar6 0 19 2
c7201c -13 0 1 3 1 5 3 8 3 9 1 13 2 16 1 20 1 29 2 33 1
17xkk4 17 1 1 25 4 36 1
c7hz5z -2
17yn6q -2
c7pzci -2
c7xhcj 2 1 1
c81zix 1 31 1
c82xcp -7 15 1 32 1
c85cyc -1 3 1 11 1
c85v0r -2
c86951 0 1 1
c8d6ga 7 24 1 38 1
c8ibwm -1 1 1
c8kos8 -2
c8owoe 1 28 1
182iw2 9 11 2
c8vsim -5 1 1 5 1 14 1 23 1 31 1
183iaj 0 16 1 36 1
c924dq -8 16 1 39 2
c93cf5 11 8 1 9 1 31 3
c93inz -4
c964tb 21 8 1 13 2 20 2 24 1 33 3
c98rkp -4
c98zlv -9
c9b004 16 12 1 25 1 28 1 31 1
c9g8ip 1 30 1
c9gqnm 6 9 1 24 1 25 1 30 1 33 1
c9hqvr 5 5 3
c9njo9 1 38 1
18604f -2
c9pyd8 21 0 1 2 1 8 2 16 1 20 1 23 1 39 4
c9qoq3 13 30 8
c9r2ht -6
c9rfrn -3
c9tcil -2
c9vplt -2
ca84zm 10 4 3 36 1 37 2 38 1
ca9irs -3
ca9yca -7
caagtt -2
caamvj -3
cabifc -2 21 1
caeef3 -3
cael8m 22 0 2 1 2 5 1 7 1 8 3 12 2 15 1 16 3 25 6 32 2 33 1 36 1 38 2
cafvrv -14 30 3
cahykr 7 16 1 26 1
calhk1 1 20 2 24 1 31 1 36 1
cameyu 14 24 1 28 1 34 1
189k8k 13 8 2 10 1 20 1 28 1 36 1
caoqlv -1 32 1 36 1
189t7x 7 31 3
18a489 1 0 1 11 1
cb07qm -6
cb0rur 2 4 1 31 1
4fisx 12 7 3 15 2
cb7tds -1 25 1 36 1
cbkb9a -3
cble5w 6 19 3 37 1
18czg6 7 16 1 26 1 33 1 39 1
cblvjx 2 5 1 36 1
18d4ip 9 19 1
cbn977 -3 30 1
cbqwkq 1 31 1
cbttw7 1 30 2
cc4hzi 0 24 2 28 1 36 2
cc8hhw -2
cci6tr -1 5 1
18gmzd -7
ccodh6 -3 29 1 31 2 35 1
ccpv4t 13 6 2 9 1 10 2 12 1 15 3 16 1 28 1 33 2 34 1
ccrspc -8
ccseih -3 12 3
ccvtuy 3 0 1
18hsyp -7 10 1 13 1 16 1 20 1 35 1
18hzxz 5 12 1 14 1
18i7f3 -4 31 1
cd31e4 9 2 1 4 1 13 1 32 1
cd321n -4
cd9lfj -5
cdaw1c 11 19 1 20 1
cdayqs -6
cdct4g 10 1 1 5 1 23 1 34 1
cdh2cg -5
cdi48w 0 12 1
cdkjyk -16 1 1 16 1 24 1 26 2 28 2 34 2
cdslhg -3 19 1 23 1 30 1
cdx1fo 6 1 3
ce4nmi 4 5 1 7 1 8 1 15 4 24 1
ce7660 -3
ce7y8g -4
ce8o55 1 1 1 10 1 11 3 28 1 38 1
ce9fq4 -2 31 1
cec98u 2 29 1
ceij8a -4 1 1 5 1 9 1 15 1 36 1
cej54s 1 14 1 31 1
cejf3n -2
cejp9p 1 8 1 15 1 26 1 28 2 38 1
18o2d5 7 22 1 25 1
cetd47 -1 28 1
18ooac -6 26 1
cevvg3 -1 12 1 33 1 36 1
cew88t 4 14 1
ceyma4 -5
cf0cv5 -3
cf33zw 12 1 1 5 2 7 1 13 1 20 1
18ppi8 5 8 3 31 1 33 1
cfb073 6 8 2
cfd37p -3
cfd8vd -3
cfeowe 0 7 1 10 1 36 1
cffs4d -19 0 8 1 7 2 4 3 4 5 9 7 5 8 10 9 5 10 10 11 4 12 11 13 10 14 5 15 10 16 8 17 9 18 2 19 10 20 13 22 1 24 8 25 8 28 9 29 2 30 3 31 9 32 7 33 25 36 8 37 2 38 17
cfj0gy -2
cfkwp5 9 19 1 36 3 37 3
cfosm1 -3
cfrz7d -4
cfsxfp -4 10 1 13 1 31 1 33 1 38 2
cfv2w8 4 16 1
cfx94d 0 8 1
cg0fci -7
cg2hhz 2 17 1 26 1
cg45vn -2
cg7tub 7 20 1 33 1 39 1
cgcuc4 22 0 2 1 1 2 1 5 7 6 1 7 1 8 3 10 5 12 1 13 1 15 6 16 2 17 4 18 3 20 2 25 1 28 1 29 1 30 2 31 3 32 3 33 1 35 1 36 2 38 1 39 1
cgdwxl -13
cgfkp2 -2
cgfpqf 2 29 1
cgfzdk 5 1 1 34 1
cggd8o 12 30 1 31 5
cgo0qd -2
cgonsk 4 36 2
cgr5wp -3
cgvy9b 0 5 1 17 1
cgw8gc 3 36 1
ch0azc 4 0 1 16 1
ch1en4 -1 8 2 24 1
ch22xy -16 1 2 9 4 15 1 22 1 25 2 31 1
ch4qi1 -13 0 1 1 2 5 5 7 1 8 1 11 1 12 5 13 1 14 1 15 3 16 2 18 1 19 1 20 2 25 1 28 1 31 1 33 1
ch92un 5 33 1 36 1 39 1
18xobb 0 14 2 20 1
chhyze -4 0 2 5 1 8 1 10 1 17 1 18 1 20 1 26 1
chk8az 2 8 1
chl8bw -2
chnsb7 -4
chqnw0 3 38 1
chs2jk -2 2 1 16 1 23 1 33 1 37 1
chtqm8 -4 36 1
chuypg -12 12 1 14 1 36 2
chvwsl -1 8 1 15 1
chzy9j -2
ci3bgu 0 14 1 24 1
ci4gnb -3 15 1
ci4zsx -2 15 1 31 1
ci83q6 1 5 1 15 1 39 1
ci8q8c 1 5 1
ci8ub6 3 15 2 32 3 33 2
190w1y -2
ciavpy -3
cibtdq -5 15 1 19 1 24 1 25 1 26 1
cifs6q 11 2 1 5 1 12 1 36 1
ciir93 -4
cikqj0 -15 1 1 5 1
cindht -1 18 1
citnu6 7 0 1 9 1 11 1
ciyphk 18 0 2 1 1 3 1 8 2 9 1 12 2 13 1 14 1 16 4 20 4 24 1 25 12 26 1 30 3 31 1 33 5 34 1 36 3 37 4
cj21oh 3 0 1 7 1 16 1 19 2 37 1
cj4ve4 -4 12 1
194f78 0 28 1 31 1
cjbii3 7 36 1
cjeki9 -4
cjfeew 17 1 1 19 1 25 1
195b2z -2
cjh51v -7
cjh7v7 -2 39 1
cjuh59 -7 0 1 8 2 13 1 16 1 17 3 32 1 36 1 37 1
cjz34a -8 28 1
ck1pyf -1 16 1 38 1
ck882s 4 7 1
ck9g7w 8 12 3 19 1
ckcjuu -1 0 1 16 1
ckcnl4 -1 8 1
ckd9tj 2 29 1
cke1zf 5 0 1 12 1 15 1 16 1 18 1 20 1 23 1 29 1 32 3 38 1
ckg7ka 6 8 1 13 1 15 2 20 1 33 2
ckhsz6 -4
ckini1 -2
ckjb8v 11 19 2 20 1 37 3
ckmljt -4 4 1 12 5 15 1 25 1 30 1 31 1 33 1 38 1 39 2
ckphny 5 0 3 3 1
cl5w8o 1 19 1
cl62tw -1 36 4
cl6yp1 8 17 1 33 1
19biex 10 11 1 30 9 36 1
cl77u7 -1 5 1
cld757 -4
cldopd -3
cle5ky 1 25 1
clj1ad 0 30 1 38 1
19d9yg 7 1 1 10 1
clrzcf 18 1 1 2 1 5 1 20 1
19dmva 2 20 2
clsoxt -10 11 1 30 3
clx7cn -1 14 2 15 1 20 1
cm14ym -3
cmacbn 11 13 1 31 1 32 1
cmc5cd 4 36 1
cmchns -1 0 1 16 1
cmcj7e -4 15 1
cmen6y -4
cmwc9q -16 1 1
cmxfa5 7 15 1 19 1 20 1 28 1 33 1 36 4
cmz5v7 -2
cmznh2 0 10 2
cn1hq3 -6 33 1
cn2lyu -3
cn2op1 -2
cn4o0q -4
cn57ub 6 22 1 24 2
cn5ulb 6 5 1 8 1 18 1 36 1
cn6nij 1 13 1 14 1 31 1 33 6
cn78nr 3 1 1 2 1 13 1 34 1
cn8pxe 7 11 1
cndqrt 7 0 1 12 1 13 1 14 1 28 1 30 2 31 3 39 1
cnfjg0 -4
cnjyns -11 25 1
cnlw4o -16 16 3
cnlwid 6 3 1 33 1
cnlxu5 17 20 2 28 1 33 3
cnru4h 3 19 1 38 2
cnt6lq -2
19l1fu 3 12 1 30 1
cnwa71 2 8 1 25 2
cnx0ck -2
cnxdal -2
co0d9q -4 0 2 14 1 20 1 25 2 29 2 31 1 36 1
19m4z2 -2
co5wh5 0 10 1
coc5zs 5 5 1 16 1
cocl0b -14 1 1 7 1 12 1
cod8er -3
coho30 -1 12 1 19 1 36 1
19ne2d -17 0 1 7 1 8 2 15 1 20 1 25 1 28 2
cohz0y 2 31 1 34 1
colrum 9 0 3 5 2 6 1 7 2 8 3 12 2 13 3 14 1 16 3 17 2 20 1 22 1 28 2 31 11 36 2 37 1 39 1
con265 -3 16 1
coni4j 9 5 1 15 2 16 2 19 1 30 1 33 1
conwud 0 24 1
cop0pa -12 29 1 31 10 37 1 39 2
coz4o1 1 1 1
cp65sa -3
cp8wdh 11 19 1 22 1 24 1 32 1 37 1
19qpzl 0 9 1 23 1
cpfmyt 2 1 1
cpg4ue -3
cpgt5x -2
cpi5c1 -8
cpkwn0 2 31 1
19rn20 -5 29 1 36 1
cpplo2 40 5 9 8 14 10 3 12 1 15 1 16 1 19 1 20 4 22 1 24 1 28 2 30 1 31 4 32 1 33 2 34 1 36 4
cpri5k -10 0 1 8 1 15 1 30 1 33 1
cprycs -3
cpuhtc -9
cpvcgr -2 8 1 16 1 25 1 28 1 36 1
cpwn5i 0 24 1 28 1
cq03on 1 2 1
cq20u5 -2 0 1 16 1
cqdqmi -4
cqgj30 -3
cqh4s8 2 14 1
cqh731 -1 10 1
cqqv6r -4 12 1 16 1
cqr1hi 1 15 1 16 1
cqszbd -5 38 1
cqubpz -4
cqubqg 3 10 3
cqwexc 1 5 1 11 2 24 1
cqzw8p -2
giwm 1 20 1
cr2geq 0 2 1
cr40m3 -1 13 1
19x4b9 4 7 1 13 1 19 1 37 1
cra6gm -3 24 1
crcofs -2
crd2rc 0 13 1
crggm5 -6
crhlll -1 1 1 8 2
crnpc5 4 23 1
crolci 0 25 2
crpg4v -4
crpn4x 8 1 1
crsqdi 5 3 4
crwf0q -9 7 1 8 1 20 1
crz1ka -21 7 1 9 2 11 2 14 1 15 2 19 1 24 1 31 2 33 1 36 1 39 1
cs19zz -2
cs1nmu -2 11 1
cs2ryy -2
1a0awc 0 30 1
1a0izy 11 1 1 8 1 15 1 22 1 28 3 32 1 33 1 36 16 38 1 39 1
csaolk 5 19 2 37 2
csbgxf 7 1 1 9 1
csegfm 5 7 1 19 1 22 1 30 1 31 1
cslwz4 -3
csna3g 2 5 1
csop88 9 1 1
csqz2y 1 3 1 19 1 30 2 37 1
cssqmi 0 10 1
1a2zvc 5 34 2
csuvqz -2
csvw1t -16 10 1 25 1 37 1 38 1
cswtjc 0 0 1 30 1
csz3t7 -1 12 1 36 1
csz6zx -2
ct2p9t -8
ct5qw9 -1 20 1
ct6kl0 2 8 1 25 1
ctbjti 3 12 2
ctc3gg -7 1 2 5 1 29 1 33 2
ctes9g 3 6 1 19 1 26 1
1a54j2 3 8 1
ctgic5 3 8 1 24 1
ctgt43 5 20 1 31 1 33 2
cth4zf 9 1 2 16 2 17 1
cthmpi -1 14 1
cthzdp 6 28 1
ctj35h 2 15 3 20 1
1a5o6m 3 19 2
ctm4tq 2 19 1
ctnoby -3
ctp7g6 22 3 1 6 3 11 1 32 2 33 1
ctztmu 4 0 1 17 2
cu1ja5 -2
cu1x9r 1 0 1 16 1
cu338t -1 16 1
cu5m53 7 12 1 14 1
cu6fgf 2 31 1 33 1
cu8ccj 14 12 1 39 1
cubnjh -3 9 1 16 1 34 1
cue3hb 4 5 1 13 1 17 1 33 2
cufcje -4
cuo29m -2
1a9n6n -3 20 1
cup5dv -2
cuubuj -4
cuweog 1 30 1
cuzh2e 0 16 1 26 1 36 1
cv5byp -2 3 1
cvctp7 5 16 3
cvdg07 0 19 1 33 1
cvdyu7 -6
1actt5 -9 17 1
cvnw6c -6
cvqco5 -3
cvtfgt 9 1 1 31 1
cvtlbl 3 7 1 38 1
1ae5pt -6 19 1 20 2
cvyho5 5 19 1
1aeojv -6
cw8y6f 1 11 2 36 1
cwchci -4
cwe743 -8
1ag2og -3
cwh6h6 -3 0 1 1 1 9 2 15 2 33 4
cwh8rv 6 20 1 31 1 32 1 36 1
cwjj7p -2 28 1
cwkt7q 2 22 2 30 1 31 1
cwkvxz -2
cwmo0k -4 30 1
cwo6ev 6 26 1 36 1
cwq0jv 0 4 1
cws9es -14
cwu2ut 1 38 1
cwug48 9 0 1 2 1 8 1 10 2 38 1
cwuuvi 2 17 1 28 1
cwuuzq 1 5 1 16 1 32 1 33 2 36 2
cww1fx -5
cx1gld -3
cx1k40 -1 3 1 8 1 19 2 25 1 31 3 36 1 37 1
cx1lcw -2
cx76ng 4 31 1 32 1
cxbja5 -3
cxc8so 0 7 1 15 1 20 1 28 1 36 3
cxfffw -13
cxga31 -3
cxh2ok -2
cxhwxe 1 15 1 20 1
cxn1ks -5 5 1 7 1 9 3 10 1 15 1 20 4 24 4 29 2 31 2 33 3 36 1
1akeam 2 16 1 28 1 31 2
cxo02p -2
cxpziz 2 5 1
cxtbsk -2
cxvlx9 4 18 1 28 1
cxxpsw -5
1alg0l 1 30 1
cy08e1 -2
cy114i 4 5 1 17 3 26 1
cy4f71 -10 1 2 5 1 30 1 36 1
cy5omf -6 3 1 6 2 33 1
cy5yj1 0 9 1 12 1 15 1 33 2
cyiciq 4 2 1 8 1 10 2 12 1 27 2 28 1
cyp742 1 32 1
1apec0 6 5 1 25 1
cz7aca -3
cz854i 1 1 1 15 1
cz9adi -1 37 1
czaa55 9 10 1 12 1 19 1 33 1
czhia4 -1 19 1
1arj88 9 1 1 16 1
czozed 8 8 1 14 1
czpy6j 0 5 2 8 3 13 1 16 1 19 1 28 1 33 1
czq974 -4 0 1 15 1 28 4 31 1 36 1 38 1
1as7rm -2
czva6a -2 7 1
czvyjt 1 12 1
d024mt 5 4 1
d07mu7 -3 0 1
d087gs -6
d09rcm -7
d0cutx -5
d0d7f9 -2
d0ee1v -3
d0hubg -1 20 1 25 3
d0m75n 3 22 1 26 1
d0me2w 5 0 1 9 1 13 1 15 2 16 1 19 1 24 2 28 1 33 1 36 2
d0w13o -5 8 1 11 1 16 1 31 2 36 2
1aw4mp -5
d0zac3 -1 10 1 37 1 38 1
d14877 10 8 1 12 1 13 1 20 1 24 1 36 1
d16ah4 -6 2 1 35 1
d16bwb 20 8 2 10 1 11 1 12 1 13 1 16 1 20 1 31 5 33 1 36 1
d1aex1 -3
d1cwgf -3 15 1 31 1 38 1
d1iqal 14 5 2 16 2 26 1 31 1
d1iusx -14
d1kewv 4 11 1 20 1 30 1
d1luhc -2
1ayxlh -3 31 1
d1smvt 3 9 1 13 1 23 1
d1tpjl 9 20 1 31 2
d1zjv7 10 1 3 7 1 10 1 25 4 36 1
d24ewd -2
d26xke 3 19 2 37 1
d2988j -4 24 1
d2cya6 -5
d2s7k8 6 9 1 31 1 33 1 39 1
d2y9pw 1 5 1
1b3jb6 5 1 1 8 1 16 1 25 1 36 1
d31unp 11 8 1 15 1 25 1 26 1
d334wc 5 28 1
d37ird 0 5 1
d3a77b 2 5 1
d3f79b -7
1b54cp -3
d3gvxm -2 10 1
d3idkk -2
d3o7aj -5 3 1
d3pw97 7 1 1 8 1
d3sj6g 1 10 3 22 1 35 1 39 1
d3vdyn -3
d3vq20 -3
d3zmco -2
d3ztvj -19 9 1 20 2 23 1 31 4 33 1 38 1
d40cx8 0 6 3 19 1 25 1 39 1
d40fbw 3 14 1
d45b99 5 26 1 36 1
1b86rf -1 15 1 30 1 36 1
d4ct3x -3
d4eqwi -2
d4m4my 0 8 1 15 1 22 1 35 1 38 1
d4mox0 2 19 1
d4pqde 2 37 1
d4s4q5 -5 1 1 8 1 20 1 30 1
d4scke -4 5 1 17 1 36 2
d4sjbb 5 16 2 36 1 39 1
d4vwm0 -4
d4vzcs -8 31 2 37 1
d4wovn 6 0 2 5 1 7 1 16 1
d4yyk5 2 28 1
d51745 -8 16 1 26 1 31 1 35 1 38 1
d525uc -3
1bbgle 4 5 1
d57n27 1 20 1 21 1 36 1
d57tjw -3
d58de4 2 8 1 19 1 39 1
d5lr51 -6 0 1 4 1 5 3 8 3 10 2 11 1 12 5 13 3 14 1 15 1 19 1 20 4 22 5 25 4 26 4 28 2 30 3 31 8 33 1 36 9 37 3 38 1 39 3
d5nf26 0 8 1
d5p4n6 3 3 4
d5q8pj 18 1 1 8 2 30 1
d5q8y8 -1 24 1 25 1 33 1
d5t1o0 -2
1beanx 4 25 1
d61b73 5 5 2 6 2 14 1 33 1
d65ed3 -1 8 1
d6a02g -12 5 1 10 1 36 3
d6f5o9 8 13 1 16 1 19 3
d6f5z2 -15 11 1
d6izjh 2 30 1
d6jgl4 -5
1bggda 11 7 1 14 1 16 1
d6l8k7 -3 24 1
d6n3cz -5 22 1
d6plcb 3 16 1 20 2
1bhb1j -2 7 1 9 1 12 1 15 1
d6x1ac 4 8 1
d6yp4j -2
d6zg8g 5 10 1 20 2 24 1 29 1 31 3 34 1 38 1
d70mdp 7 8 1 15 1 17 2 32 1 33 1
d71qgq -2
d75icj 4 2 1 6 1 7 1 8 7 10 1 12 7 13 1 15 13 16 1 17 3 20 3 24 3 25 1 26 1 31 2 32 1 33 6 34 1 36 1 37 2
d75znf -10 7 1 13 1 39 1
d7608m 5 5 1 16 1
d79jjs 0 16 1
d7awmr 5 16 1 37 1
d7d7u2 -2
d7db89 10 32 1
d7en3g -7 4 2
d7kgi5 4 25 1 29 1 31 1
d7l1yz -3
d7lz9z -5
d7qw9r -2 9 1 11 1 33 1
1bl3z1 5 33 1
d7w50z -5
d7xfq8 11 1 2 25 3
d807qz -2
d80bgx 4 8 1 20 1 25 1
d81u2i 0 22 1
d83yyx -4
d8a11e 7 13 1 39 1
d8eel7 8 0 1 16 1 20 1
d8egak 6 5 1 18 1 20 1 23 1
d8em8x 9 15 1 16 2 28 1 33 1
d8en74 -2
d8ev5b 4 25 1
d8ewol 8 0 3
d8jvo8 -5 16 1
d8k1gy -2
d8kkwq -2 10 1
d8lpai 1 0 1 17 3
d8nhup -9 4 1 8 1 22 1
d8o0yt -7 31 1 37 1
d8q14h 0 3 1
d8w6xg -3 12 1
d8whvg -3 5 1 17 1
d91zpz -15 10 1 11 1 12 1 13 1 16 1 18 1 34 2 36 1
d96iar -3
d9bm4i 4 5 1 13 2 14 1 20 1 32 1
d9c4jj -2 5 1 10 1 16 1 20 2 36 2 37 1
d9cd0a -5 1 1 30 1 36 2
1bqjbf -1 17 1
1bqpsk 10 20 1 33 1
d9fa9c -3
d9gpka 10 2 1 4 2 19 1 36 1
d9mhzf 4 10 2 20 1 36 1
d9nez5 -4
d9nt35 1 4 1 22 1
d9oes4 -10 10 1 12 1 31 1 34 1
d9r7jr 6 7 1 15 2
d9xbzr 1 2 1 20 1 24 1
d9zclw -3
da1hgu -1 5 1 19 1 31 1
da3qvh 5 1 1
da6ao5 -5
da7a69 -7 5 1 20 1 28 1
1btn9j -4 19 1 25 1 33 1 36 1
daea9i -1 5 1 34 1
daepbd 10 19 1 31 1
dagti2 -2
dajtgn 0 11 1 22 1
dal2wa 1 12 1 22 1 31 1
danra6 -3 33 1
dapevq -2
darb8o -2
dat13b -6 0 1 2 1 8 1
daw1zo -12 4 1 36 1
db2oc6 0 12 1
db3twc 5 10 3 17 1
db4zqb 4 8 2
db6y8y -1 24 1
dbdcm2 -5
dbf9op -5
dbfi62 -1 20 1
dbg3d1 -3 16 1 33 1
dbmuxa 6 10 1 12 1 16 1 19 6 20 1 31 2
dbpcgm -2
dbr89n -6
dbrjnc -2
1bzdr4 0 20 1
dbyv56 1 9 1 16 1
dbz520 6 5 2 15 2 24 1 32 1
dbz9s0 -2
dc0k2j -2
dc1bjl 0 30 1
dc1ydl -2 30 1
dc22tv -5 20 1
dc2h7g 2 20 1
dc5sbk -2
dc757p -7 20 2 30 1
dc9b2k -3
dcdb3d 1 0 1 11 1
1c1vdb -3
dcl2mu -2
dcl5wh 1 7 1 12 1
dctt1o 4 1 1 10 1 20 1 29 1 31 1 33 1
1c3cot -11 36 1
dd1om3 -4
dd2wdo 3 11 1
dd48z6 -6 25 1
dd5oku -7
1c48v5 2 10 1 28 3
dd6l0j 8 0 3 10 1 16 2 17 1 19 1 26 2
dd8r3x -2 5 1 36 1
dda1qy 2 8 1 10 1 36 1
ddg1hx 2 5 2
ddkwpm -13 8 1 14 1 22 1 28 1 31 1
ddnb02 -2 19 1
ddp5xy -7 16 2
ddp74s -9 5 1 19 2 22 1 39 1
ddqa4i -4
ddrmj6 10 19 7 37 1
ddt8sg -5
ddy5xl 5 5 1
de22g8 9 11 1 26 1 31 2
de7d0t -6
deai0q 0 5 1 10 1
deb1ow 2 11 1 12 1 36 1
debru3 -2
decv91 10 0 1 8 2 12 1 16 1 19 3 24 1 26 1 31 1
degarq -3 2 1 8 1 16 1 33 2
deha1g -1 10 3
deimnc -3
deith8 -2
denqb0 -2
deofcb -6
dermi8 -2
detzv8 -2
deuigm 7 3 1
deuina -7
dexl25 10 5 1 8 1 9 1 15 1 23 1
df1mau 1 8 1 12 1
df2t0j 2 12 1 14 1 36 1
df57cf -2
df6l7v -1 0 1 1 1 2 1 5 1 10 1 13 3 16 1 19 1 25 1 34 1 39 2
df86de -3 12 1
1cc0l0 -4 16 1 32 1
dfcjsw 0 0 1 36 2
dfdwad -1 0 1
dfdxyu 1 5 1
dfgmeu 1 15 2 32 1
dfia70 5 7 1
dfibz8 -4
dfj9v3 10 18 5
dfqd1k -5
dfy5cm -2
dg2rfk -2
1cexea -3 8 2 12 1
dg8bdm -2 14 1
dgb1qf 8 8 1 12 1 16 1 37 1
dgbcdg 3 16 1 33 1
dgbhap 2 5 2 8 1 29 1 30 1 31 1
dgbygd -6 8 1
dgj7f1 0 8 1 11 1 14 1 15 3 16 1 18 1 20 1 24 1 28 3
dgkhhy -4
dgtbr8 -1 7 1
dh0561 4 5 3 10 1 14 1 31 1 33 1
dh5y35 -1 10 1 12 3 27 1 31 1
dh6pv2 0 1 1 13 1
1cio9y 3 33 1
dh9yrq -4 8 2 15 1 16 1 33 1 38 1
dha8i7 -7
dhj9g9 -4
dhnco7 -2
dhpqc8 -6
dhptzh -4
dhqyas 4 15 1
dhrjgr -2
dhss1t -1 20 1 37 1
dhv1l0 -21 5 1 9 1 10 1 20 1 30 2
dhwu7u -3
dhy10h -2
di6twg 8 8 1
di8k89 10 10 2 22 2 31 1
dia9ut 4 0 2 17 1
diblaw -2
dibrma 3 0 1 15 1 28 1 33 1
dijqeg 8 37 2
1co2wy 15 1 1 5 1 15 1 16 2 20 5 33 1 37 1 39 1
divp67 0 4 2
dixlde -1 31 2
diypta 1 8 1
dj3yev 24 4 1 9 1 10 2 16 2 20 2 28 1 32 1 33 2 39 1
djcu13 -4 33 1
djdykg 2 15 1 23 1
1cqqhn 3 9 1 11 1 19 1 28 1 31 1 37 1
djhy8v -1 5 1
dji8k7 -2
djjjie 4 1 1 37 1
1cr7xb -2 8 1 28 1 31 1 39 1
1cs16p 0 28 1
djtfz5 -1 5 1
djvxqf -1 26 1
djyljk 3 17 1
djyyav -1 20 1
dk14sz 4 28 1 30 1 37 1
1ct1xv -6 16 1
dk3gnu -2
dk8tlu 6 5 1 8 1 20 1 28 1 31 1 34 1
dkfnkm -1 17 1
dkmuvs 10 30 5
dkt5ra 5 0 1 8 1 37 1
dkunb4 2 1 1 19 1
dl1o5k 5 22 7 28 1 31 1 35 1
dl3qxo 2 6 1 23 2 33 1
dl6172 -3
dl63eo 6 37 1
dl9wqd 0 34 1
dlib9f -1 19 2
dlivmx -6
dlix29 -3 8 1 10 2 16 1 18 1 19 3 26 1 27 1 28 2 31 1 37 3
1cyimw -7 33 1
dlo1gc 1 31 1
dls80c 0 36 1
dlsbuh 6 28 1 36 1
dlvgb3 -1 10 1
dlxo1w -22 15 1 25 1 31 1
dm2eui 1 8 1
dm6xfo 4 19 1 37 2
dmfody -5 5 1
dmkskw -10 1 1 5 1 25 1 36 1
dml4ct 1 15 1 33 2
1d2k1h 2 10 1 15 1 19 1 28 1 37 1
dmqgtx 2 30 1 36 1
dms9rg 23 0 3 1 1 2 2 3 2 4 2 5 1 6 2 8 2 11 3 12 4 13 1 15 5 19 4 20 2 22 3 24 1 25 1 27 1 28 2 30 3 31 2 32 1 33 4 35 1 36 1 37 1
dmstso -4
dmusko 9 36 1 37 1
1d3gpq 1 25 1
dn7woz -1 0 1 8 1 28 1 31 6
dna6ow 7 2 1 5 1 24 1 33 1 38 2
dnadsl 5 16 1 20 2 33 1
dnc412 -5
dnd5h5 1 10 1
dnfgmh 2 8 1
dnhyrv -7
dnjqr1 1 3 2
dnjvxz -7
dnmwj4 -5 10 1 22 1 38 2
dnmxf8 3 13 1 31 1
dnn49e 8 19 4 33 1
dnnj0k 1 29 1
dnnxbr 0 5 1 11 1
dnqk5n 1 12 1
dnr48l -2
dnzj0v -3
do1pgm -8 13 1 15 1 33 1
do2psk -3 4 1
do31f2 2 6 1 9 1 13 2 15 1 20 1 26 1 33 3
do5ahf 7 3 2 32 1
do5vlx -10
do7qic -4 2 1
do7z2v -4 12 1 31 1 36 1 39 1
do859h 3 15 1
dodnmt 9 6 1 8 1 16 1 19 1 20 1 37 1
doe33j 0 0 1 3 1 17 1
doena8 3 5 1 16 1 20 2 36 2 39 1
doeu5i -2
dofh0n 4 8 1 25 1
dofwgp -6 12 1 26 1 34 1
doghiy -4
doteok -1 3 1 10 1 38 1
dovcui -2
doypkl -5 12 2 26 1
dozdld 9 10 1 18 1 19 1 30 1 31 6 33 1
dp2paj -4
dp3rbu -3 20 1 30 1
1dbfd8 7 4 1 22 1 31 1
dpb40t -12 20 1
dpbv97 -2
dpcwbq 0 14 1
dpeayj -10
dpjwlp 0 8 1
1dcth9 7 5 3 8 1 27 1 30 1
dpkcg5 1 16 1
dpsqiu -7 5 1 23 1 33 1
4xt22 17 16 2 20 1
dpzclu -2
dq1nrp 11 0 1 8 1 16 2
dq2jp3 5 24 1 33 1
dq5gae -1 6 1 13 1
dq8447 -1 22 2
dq8d01 1 7 1 20 1
dqc6sl -2
dqg1os 4 12 1 24 1
dqk5qt -8 3 1 5 1 29 1 34 1
1dglpl 2 24 1
dqs6az 3 1 1 5 2 12 1 26 1 33 1
dqtpze 2 30 1 37 1
dqu3zr 19 3 11 8 1 11 1 19 1
dqv3e0 -2
dr159g 11 12 1 15 2 20 1 32 2 33 6
dr1f03 -1 19 1
dr7yd0 -4 38 1
dr83pq 5 30 4
dr92ct 9 1 1 12 1 16 1 19 2 23 1 25 1
dr94rj 0 33 1
dram46 6 0 25 1 8 2 2 3 3 5 3 7 1 8 2 10 10 11 1 14 1 16 14 17 16 18 8 19 3 23 1 24 2 26 1 29 1 30 4 31 1 32 1 33 2 36 1 37 1 38 1
drbzco 11 8 2
dreynf 14 12 1 16 1 19 1 31 1
drfi5b 5 12 1 31 1 38 1 39 2
1djskx -4 24 1
1djz0j 6 33 1
ds0tps -1 2 1 20 1 26 1 30 3 32 3 33 1 36 1
ds319l -2
ds4kyp 1 1 1
ds90tk 0 9 1
ds9avn -20
dsdaut 23 0 8 1 7 3 6 4 4 5 18 6 1 7 11 8 5 9 17 10 15 11 5 12 4 13 14 14 10 15 72 16 15 17 4 18 1 19 11 20 43 22 3 23 2 24 27 25 8 26 5 28 6 29 8 30 2 31 11 32 21 33 70 34 5 36 13 37 10 38 5 39 4
dseg07 1 8 4 10 2 12 1 16 1 31 1
dsei12 5 0 1 33 1
dsj9hg 2 36 1
dsjvwb 0 26 1
dskxsq -32 13 1 16 1 30 1 31 1 33 1 36 1
dsnd75 -2 13 1
dsnha2 -3
dsrxk8 -4
dst3df -12
dsuiw9 -1 5 1 36 1
dsvb69 -2
dswnf4 -1 19 1 20 1 30 1
dswro7 6 14 1 22 1 24 1 36 1
dsyesm -5
dt0gmd 5 36 1
1dpwnh -7 15 2 22 1 24 2 25 1 36 2
dt9dnx 1 24 3
dt9t69 1 5 1 12 1
dtbjxs 3 6 1 8 1
dtc7kb 3 5 1 8 1 9 1 12 1 15 1 36 1
dtd5mz -6
dtgz6c 4 12 2
dtio16 -1 0 2 1 3 7 1 8 1 11 1 13 3 15 3 16 2 20 7 24 1 28 3 29 2 33 2 36 8 39 1
dtjend -3
dtmlw6 -4 1 1 2 2 10 1 33 1 37 1
dtnw22 -9 2 1 13 1 24 1 28 1 31 1 33 1 36 1 37 1
dtof86 4 30 1
dtsph2 -7
dtv153 3 5 1 11 1
dtvdmq 5 8 1 31 4 33 1
dtwfej -4 24 1
du0xmd 3 10 2 19 1
du14ai 7 12 1
du2zuy -7 5 1 15 1 22 1 30 1 31 2 36 1
du4yyx 1 28 1
du6ksx -8 26 1
dubhh4 -2
dudsi8 1 5 2 14 1 20 3 31 2 33 2 36 1
dudu37 2 8 1
dugbgp -5 3 2
duipfv -3 19 3 37 3
duiz81 2 15 3 31 1
duj4sw -4 35 1
dukktg -5 3 1 5 1 10 1 11 1 12 1 16 1 20 1 24 1 33 1 36 1 39 1
dul59h 0 0 1 17 1 39 1
duru8w -5 13 1 15 2
duynsu -5 10 1 15 1 37 1
duziwg -3
dv23nz -5 0 5 1 4 2 1 3 1 4 1 5 4 8 2 10 3 11 1 12 3 13 1 15 7 16 7 18 1 19 2 20 3 24 1 25 6 26 3 28 2 30 2 31 10 32 1 33 5 34 1 36 8 37 2 38 1
dv2lp3 3 5 1 13 1 17 1 38 1
1dwqz7 -12 8 1
dv4vlj 5 8 1 15 1 23 1 30 1 39 1
dv4wnd 2 19 1
dv7tl8 5 5 1 36 1
dvd09w -3 1 1 10 1 19 1 26 2 33 1
dvd19q 6 8 1
dvd1zf 2 24 1
dve4c1 1 32 1
dvg3iv -5
dvgdxv 1 5 1
dvpsyb -3 10 1 13 1 14 1 33 1
dvswqa -4
dvvuwb 3 10 1 33 1
dvwbgp 39 1 1 4 1 6 1 10 1 12 2 13 1 19 4 31 2 37 1 38 2 39 1
1dzn4q 5 0 1 15 1 20 1 33 1
4zz04 0 33 1
dvx93q -14 1 1 7 1 8 6 9 3 12 1 13 2 15 2 16 1 17 3 20 3 36 1 39 2
dvxjx2 -4 31 1 34 1 38 1
dvxk55 -4
dw23qw -7 0 1 9 1 20 1 24 1
dw4z5s 2 30 1
dw59zo -7
dw5jog -2
1e0t5t 7 4 1 30 1 31 2
dw8kdc -3
dw91kf -8 4 1 5 1 19 1 26 1 31 3 34 1 36 2
dwfgva 1 25 1
dwhok1 -3
dwhpfd -8 15 1 24 1
dwkbr0 1 12 1 38 1
dwopl7 -2
1e2u6y 1 16 1
dwv19b 8 1 3 8 1 12 1 19 1 25 5 26 5 33 1 37 2
dwwwma 5 8 1 22 1 31 2
dx31pu 9 31 4
1e43ct -8
1e4fnr -2
dxcl4v -9 2 1 12 1
dxddm3 -3 19 1 36 1
dxdnt7 1 8 1
1e5dl3 -3
1e5nb6 17 0 1 1 1 5 3 8 2 10 8 12 1 14 1 16 5 17 2 25 1 26 2 29 1 30 1 31 1
dxkwsi 2 12 1
dxljj5 -7 0 1 1 1 3 5 22 1 24 3 31 1 37 1
dxoz51 7 0 1 2 1 3 3 5 1 8 1 10 6 11 1 12 16 13 3 15 2 24 1 35 1
dxr60s -12 5 1 6 1 8 1 11 1 36 2
dxsq96 2 8 1
dxtiyy 3 7 1 13 1 15 2 33 1
dxyu5e 3 0 1 15 1 28 3 31 1 36 1 38 1
dxzwr6 4 5 1
dy1bui 9 31 2
dy3874 -2 8 1
dy4mac 0 8 1 11 1
dy5apc -12
dydajf 2 5 1 12 1 17 1
dyoc2z 1 20 1
dyprm9 3 12 1 30 1 33 1
dyt2rz 32 1 2 2 5 4 1 5 1 6 1 7 1 8 1 12 4 13 2 15 3 17 1 19 5 20 1 25 8 28 1 33 1 37 1
dyuyyt 1 11 1 19 1
1ealqd -2
1eanj9 6 31 3
dz20yp 45 1 1 6 1 19 4 37 1 39 1
dz7ako -5 5 2 33 1
dzfynd -1 17 1
dzhnrd -6
dzjlqb 9 4 1 7 2 8 1 9 1 12 2 13 1 15 2 16 1 17 1 19 1 20 2 22 1 23 1 33 3 35 1 37 1 38 1
dzk9zs -3 1 1 25 1
dzoqwi 5 1 2 25 1 37 1
dztpbc 4 0 1 11 1
dzu2r4 -5 5 1 9 1 23 1
dzze7i 10 5 1 10 3 15 1 20 3 26 3 28 3 29 1 32 2 33 1 39 1
dzzx02 -4 0 1 5 1 16 1 36 1
1eef5j -3
e01gsn -3
e04rj6 7 5 2 36 1
e0bhxd -3 20 1 33 2
e0hsdp -2
e0k4k1 -11
e0qvw3 -3 12 1 34 1
e0s4zm 3 1 1
1ehc4n 2 0 1 8 1 16 1 18 1 24 1 28 1
e0z2jq -1 8 1
e11vuk 2 15 1 20 2
e12jdc -2
e1dlwg 5 5 1 8 1 25 1 28 2 31 1
e1fhv9 -2
e1kmm9 0 29 1
e1p6gz 8 19 4 37 2
e1rz1v 3 19 1 28 1 31 1
1ekszd -3
e1sv4x -18 0 1 16 3 22 1 26 1 31 1 32 1 37 1
e1x0du 2 8 2
e1xiqx 3 0 1 1 1 14 1 15 1 28 1 36 1
e1yoff -5
e26wnr -4 12 1 15 1 24 4 38 2
e2cr8z 0 10 1
e2f3n3 2 36 1
1enhn1 5 1 1
e2k456 -4 20 1
e2qu8a -3
1eoax6 -6
e2r2xb 5 2 1 20 1 37 2
e2ue5s -2 22 1 31 2
e2wq7j 7 8 1 32 1
e2wwxj 1 15 2 33 1 34 1
e2ye5w -8 5 1 8 1
e2yukw -1 8 1 36 1
e2zs3v 5 12 2 13 1 24 1
e3eucc -4 34 1 36 1
1eqqtt 1 4 1
e3i3wu 0 2 1 8 1 29 1
e3k3bq 1 15 1 16 1
e3l8am -2 13 1
e3my3u 4 8 1 25 1
e3ohan -2
e3rf92 2 10 1 22 1 31 1 38 1
e3slp0 1 20 1 33 1 36 1 39 1
e3z3uc -4 30 1 37 3
e405tk 2 1 1
e43qi0 -2
e46cjn -2
e48kv0 5 1 1
e4btoe -4
e4egd6 0 4 1
e4fnu7 -2 10 1 39 1
e4ltgf -12 13 2 19 2
e4nlrc -2 25 1 37 1
e4ql6v -7
e4we8b -6
e503v9 -2
e53k5f -3
e563n0 6 0 2 1 2 2 2 8 2 10 3 12 5 13 1 14 1 16 2 25 2 26 2 28 1 30 1 38 1
e59xju -5
e5a4xz 5 26 1
e5blde -1 15 1 17 2
e5eu0r -7 8 2
e5h01k -3 3 1 6 1 24 1 28 1
e5i4qw 0 19 1
e5n7c5 5 8 2 28 1
e5n96t 0 7 1
e5rtgd -4
e5veu1 -1 7 1 12 1 15 1 16 1 32 2 33 1
e5vxeb 4 8 1
e5ydlt 3 18 3
e5yhu6 4 15 1 17 1 28 1
e61l26 0 16 1
e61r2v 6 1 2
e67frd -4
e68la4 1 16 1 17 1
e68lju 18 19 6 37 2
e6bbmt 3 13 2 16 1
e6ci0y -12 5 4
e6ejps -5
e6fdc2 7 25 2 32 1
e6i4jn -6 0 1 3 1 5 1 8 1 14 1 15 4 16 3 17 6
e6kum0 -6
e6lefi 0 1 1
e6ritw -1 26 1
e6s53c 2 0 1
e6su11 -3 19 1
e6tjs0 -3 1 1 8 1
1f3fi3 -4 0 1 5 1
e76k4f -2
e780nm -4
e7ac4g 1 0 1 5 1
e7auk6 -3
e7aw69 -12 31 1
e7dxjr 10 0 2 7 1 8 1 13 1 16 1 20 1 25 1
e7kpks -4 17 1 20 1 36 1
e7kvx8 -4 36 1
e7lw4n -16 13 1 20 1
e7m59x -3
1f669x -5
e7q3df 0 20 1
e7q7hj -3 9 2
e7r8zk -2
e7s1st -3
e7ubdc -4 8 2 28 2 31 1 33 1 39 1
e7v7bm -8 0 1 1 2 2 2 8 2 10 1 12 3 13 1 16 1 17 1 18 1 29 1 39 1
e7v906 3 22 1
e7x6y6 1 10 1
e7xdj3 1 20 1 28 1 31 1 36 1
e7zw20 -5
e89ei7 1 12 5
e8dpbz -7
e8dse4 7 22 1 33 1 35 6
e8gt55 7 5 1 11 1 30 4
e8h0dw -1 12 1
e8lpnl -4 5 1 15 1 32 1
e8ntpf -2 22 1 35 1
e8pews -2
e8sdc7 -13 12 1 15 1 36 1
e8xx7f -2
e8yjqe -3
e8z2nn 2 19 1 28 1
1fbfge -4 19 1 25 1 33 1 36 1
e9b2yj 4 20 1 31 1
e9by5x -3
e9byiz -2 5 1 7 1 8 1 11 1 27 1
e9dq2t -2
e9iwnh 1 33 1
e9jd2m -4 1 1
e9m5dk -15 0 3 2 3 3 1 4 2 5 3 7 1 9 3 10 2 13 2 14 3 15 6 16 1 20 4 24 1 25 1 26 1 30 4 31 4 32 4 33 12 34 1
e9m68m 7 14 1
1fdors -2
e9wlv2 2 26 1
e9yeum -3
e9zs1c -1 9 1 24 2
ea0pk9 -2 1 1 8 1 13 1 16 2 19 1 25 2 26 1 30 1 31 1 36 1 38 1
ea2hxw 0 20 1 33 1 36 1 39 2
ea83ho 0 30 1 36 2
1ffkbe -1 24 1 33 1
eah3vj -2 5 1 38 1
eaolab 0 38 1
eaphbf 2 30 2
eaqw5h 0 1 1 2 1 5 1 8 1 14 1 19 1 27 1 30 1
easabe 2 8 1
1fh9j1 -6 16 1 28 1 36 1
1fhm8w -3
eaxwzu -4
eb3itt -8
eb4res -6
eb610o -4
eb6kq2 -3
eb6w2n -5 5 1 11 1 31 1
eb8vx5 0 16 1 29 1
ebefto 2 12 1
ebl1r9 -2
ebtjrh 4 33 1
ebwftx -4 8 1 16 1 28 1
ec1q6u 0 34 1
1flzj9 8 5 2 12 1 16 1
ec45fb 0 24 1
ec5mna -5 32 1
ec7isq 7 12 2 20 1
ec861n -3 1 1 8 1 13 1 19 1 30 1 33 1
ecasze 2 0 2 10 2 11 1 17 1 20 3 28 1 31 2 33 2
ecdxjc 9 7 1 14 1
ecgqq5 -2
echcew 3 20 2
echs7e 4 8 1 10 1
ecj36z 3 38 1
1fo02s -2 19 5 36 1 37 2
ecoe74 22 4 2 5 1 22 2 31 6
ectf41 1 5 1 10 1 36 1
ecvpt9 -2
ecw9ad 4 32 1
ed1gu1 11 8 1 26 2
565cz -1 19 1 37 1
ed6c55 -2 36 1
1fpx9y -2
ed7en9 9 1 1 3 1 11 1 31 1 34 1
1fq5km -4
edc85j 2 37 1
edde77 -27 19 1 28 1
ede6c3 -2 31 1 33 1
edfljj 4 1 1
edj6zv -2
edjofd -2
edmd79 -2 5 1
edob7f 23 0 1 1 1 5 2 8 3 18 1 27 1
edrgt9 -2 29 1 31 1
eds5cd -3
edu0u3 3 14 1
1fs88r -5
eduj73 -4
edzutl -4 10 1 19 3
ee09p0 1 33 2
ee6kka -3
ee7ste -1 8 1 12 1 16 1 33 1
eea7wq -2
56lbg 2 12 2 32 1
eeeucv -7 13 1 22 1 24 1 28 1 31 2
eegjnm -4
eegscq 1 12 1 33 1
eeix0d -5
eele49 -2
een1pl -2
een530 -2
eeomw5 8 10 1 31 2
56qwd -2
eersy8 -25
eeu533 -2 33 1
eexw07 2 12 1 20 1
efb7ji -5
1fxopf 7 15 2 22 1
efe9wt 5 8 1
efefbo -7
eff36e 10 28 1 30 1
efi25p 11 9 1 13 1 20 6 28 3 33 1 36 3 39 1
efip30 0 0 1 17 1
efjpur -4
efjxs4 7 19 2
efm5md 12 12 2 15 1 20 1 26 1 33 1
efoejh -2 27 1
efp708 -7
efpeju 2 31 1
efs179 20 5 1 7 1 8 1 9 1 10 2 12 2 13 1 16 1 20 1 22 1 28 1 31 3 36 1 39 9
efsffl 5 33 1
efu98t 4 0 1 3 2 32 1
eg3zrp -2
1g0fgd -6 8 1
eg51gq -33 0 31 1 29 2 10 3 9 4 3 5 27 6 3 7 5 8 36 9 7 10 29 11 8 12 45 13 48 14 8 15 10 16 73 17 17 18 11 19 30 20 36 21 1 22 3 23 1 24 8 25 18 26 22 27 3 28 34 29 7 30 16 31 53 32 2 33 24 34 6 35 2 36 23 37 31 38 13 39 4
eg540g 3 1 2
eg7kq1 2 33 1
egh7mo 1 0 1 8 3 12 1 13 1 16 2 29 1 33 1 36 1
egllwi -4
eglszz -3
egnhs8 1 10 1
egox2k -3
egsmhz -3
egye05 5 16 1
egzjz3 5 15 1 39 1
egzl24 4 8 1
eh1uil 0 26 1
eh3dm4 1 5 1 7 1 15 6 20 1
eh4nqk 0 5 1 8 1 9 1 16 2
eh729d -8
eh7cak -2
eh9565 -4
ehfccw 3 14 1
ehndsy 1 20 1
ehu9gz -1 3 1 31 1
1g6wkk 3 36 3
ei52xo -2 31 1
ei55y3 -6 5 1 8 1 12 1 19 1 38 2
eiarf7 2 5 1 7 1 8 2 12 2 13 1 20 2 29 1 33 1 39 1
eicwst -3 25 1
eiegox 22 1 1 4 7 5 1 10 1 12 1 13 1 16 1 22 1 26 1 31 1 36 1
eifpac 7 0 3 5 1 13 1 19 1 31 1 36 1
eiho3f 4 29 1 33 1
eilvp7 -3 30 1 33 2
1g9eyq -3 5 1 8 1 25 1 28 1 33 1
eiot51 -5
eiow3u -9
eipcro -9
eipjaq 4 0 1 13 1 14 1 20 1 33 1
1g9z3r 7 19 1 28 1
1g9ziv -2
eiw048 0 0 1 5 1 9 1
1gao05 -2
ej4pmv -1 7 1 10 1 12 1 13 1 15 1 24 1 34 1
ej7tgr 7 7 1 16 2 20 1 33 1
ej9a53 -3
ejajcu 0 10 1 16 1
ejjy93 -2
ejk9d8 -4
ejm2jb 0 36 2
1gdf2x -2
58jkk 1 5 1
ejr0ir -3
ejy8gd -3 25 1 34 1
ek0yqm -3
ek35gm 7 1 1 17 1 20 1
ek48lu 2 4 1 26 1 34 1
ek7id7 -4
eka8x3 -3
eke0pz -1 10 1 36 1
ekg2q0 -10
ekgdeo 8 15 1 20 1
1ggdev -4
ekk37f -2 30 1 33 1
ekkl8g -4
ekpnyp 5 9 2
ekpxtx 3 33 1
eks57h -2
1ghdnw -2
1ghxu7 7 15 1 19 3 20 2 31 1 34 1 38 1
ekzuxw -6 16 1 20 1 37 1 38 1
1gi7b5 -3 30 1
el62ik 4 33 1
el7agh -3
elbepw -4 1 1 28 2
elcnvk 4 0 1 5 1 34 1
elea6s -3 1 1
elscp8 6 5 1 8 1 9 1 15 1 30 1
elt9uu 0 15 1 20 1 31 1 32 1 36 1
elw8jr 14 2 1 19 9 24 1 33 2
1glh1z 0 31 1
em0crh -4 1 1
1glnu3 -5
em47iw 1 7 1 15 3
em4hjo 5 5 3 10 4 13 1 31 1 32 2 38 2
em607r -3
embmrz -3 10 1 25 1
emd613 0 11 1
1gn09c -2 7 1 36 1
1gn45t 9 8 1 12 1
emfnd9 -4
emfsak -5
emjz9p 2 4 1 5 2 16 1 36 1
emmikp 2 3 3
emqn0l 5 8 1 15 1 18 2 31 1
emt3e3 -5
emtk5a -6
emtr1w -4
1golio -1 0 1 3 1 16 1
emyqjg 1 14 1 16 1 24 1 30 1
1gpipb 2 18 1 30 2
en3cmz -7
en50ev -2
en7i9q 1 33 1
en9oh9 -2
59tv9 4 24 1
encx30 -13 22 1 24 1 34 1
enedbd -2
eng960 2 8 1
eni5zc 1 39 1
enjee4 -16 1 10 5 1 7 3 8 2 10 2 13 8 14 1 16 1 19 4 20 14 22 2 24 1 28 1 31 8 32 1 36 6 38 2
1grwv2 -3
enryr7 7 19 1 34 1
enzi2s 1 25 1
eo15ja -5
eo2t4c -2
eo6f9a 10 1 2 31 1
eo9bbc -13
eoaed1 -3 11 1 22 1 30 1 31 1 32 1 36 1 38 2
eoau2m 0 16 1
eobk8r 0 25 2
eocsll -1 26 1
eokfps 4 4 3 16 1 22 1 30 2 33 1
1guzbm -2 2 1 7 1 9 1 12 3 15 1 17 3 25 1 28 1 32 1 36 2
eooh17 -3 16 1
1gvhrg -3
eos76r -3 19 1
eoteq4 4 31 2 36 1
eoxjbr 6 11 1 36 1
ep05dl -2
ep1s5o 1 11 1
1gwxv0 -6 8 1 10 1 11 1 17 1 24 1
eph4ze -4
ephiuf -3 15 1
epiis8 -11 31 1 39 1
epoo66 -4
epq4vx -4
epw9f3 28 0 11 1 26 2 4 3 5 4 8 5 11 6 2 7 5 8 9 9 10 10 15 11 10 12 10 13 18 14 6 15 5 16 8 17 1 19 110 20 29 21 8 22 61 23 15 24 9 25 11 26 22 27 1 28 5 30 13 31 60 32 2 33 16 34 11 35 3 36 154 37 56 38 10 39 21
epy6e6 -3
epzjfz -1 5 1 25 1
eq03w8 -3
eq32rq -6
eq8m3e 1 11 1 24 1 36 1
eqasza -5
eqc29s -7
eqi319 5 36 1
eqlzrr 1 12 1 15 1 32 1
eqr7jg -2
equj1d 56 0 1 2 1 4 9 5 1 9 2 11 2 13 5 14 2 15 1 16 2 17 1 20 11 22 5 23 1 24 3 25 1 26 1 28 1 30 2 31 12 33 6 36 12 37 1 39 9
eqvh7b -2
eqxa4x -1 28 1
eqybc1 -2
er1q7q 2 20 1
er5gpv -9 0 1 1 2 5 1 8 1 11 1 12 1 17 1 18 2 31 1 36 1 39 1
er6uea -9 1 1
er9eyl -9
er9rsd 2 3 1
erb2i0 9 0 14 1 12 2 6 3 5 4 5 5 5 6 1 7 35 8 31 9 24 10 16 11 5 12 25 13 21 14 7 15 34 16 31 17 8 18 3 19 4 20 37 22 4 23 9 24 39 25 22 26 7 28 6 29 3 30 9 31 20 32 16 33 82 34 2 36 24 37 2 38 15 39 20
1h545v 1 16 1
erhod1 2 16 1
erkfxb -2
erkl2m -6
erltwy -1 8 1
1h67xs -6
ersv40 1 36 1
ersxdu -4 25 1
erwyha -6 17 1
erze9c 0 15 1
es01o4 1 8 1 12 1 17 1 19 1 26 1
es0yvm -4
es87f7 -1 22 1
es9i4p -2
es9yw2 -2
esannv 0 8 1 30 1
esavj7 1 20 1 31 1
esdxbh 3 10 1 28 1
esgw3v -3 10 1 19 1
esjevb -3 7 1
eso63z -1 33 1
esob5x -11 37 1
esuqsj -6 1 1 16 1 20 1 31 1
esx4i9 6 10 1 12 1 19 1 33 1
esyj8v 8 13 1 36 1
1hb0wo -6 15 1
1hbabc -3
1hbd4c 43 1 2 5 3 8 7 11 1 13 1 18 1 20 1 27 2 28 2 33 3 36 4
et7ki2 3 28 1
et9uzh 5 16 1
etbi85 0 1 1
etcmx5 1 16 1
1hc8m9 -1 23 1
etkbzi -2
etm12b 0 12 1
etmbyk -5
etrphn 5 31 5
1hdv2v -2 32 1
etvhal 6 20 1 31 2
eu2c5i -1 7 2 15 1 33 3 35 1
1heo3i -3
eu7yee 8 0 6 9 1 11 1 12 2 16 6
euaz7o -1 33 1
1hfmfk -4
eufs45 -15 0 1 8 1
eugzo8 -1 0 1 16 1
eujfum 4 1 2 5 1 7 1 9 1 10 1 13 1 22 1 24 1 34 1 36 8
eumlo3 4 19 3 37 1
eumwzb 1 19 2 20 1 36 1 37 2
1hgv5g -7 1 1 3 1 7 3 8 3 9 1 10 3 11 1 12 2 13 1 15 1 16 1 19 1 20 3 26 2 28 1 29 1 31 3 34 3 36 3 37 2 38 1
1hh881 -1 24 1
euuowg -4
euvdoc -1 19 1
ev5hmg -4
1hijxk 2 5 1 24 2 39 1
ev6g9d 2 0 15 1 31 2 12 3 2 4 9 5 35 6 2 7 10 8 54 9 21 10 48 11 8 12 54 13 35 14 9 15 25 16 36 17 3 18 4 19 69 20 118 21 1 22 26 23 5 24 10 25 17 26 49 27 5 28 26 29 8 30 10 31 104 32 10 33 46 34 4 35 5 36 64 37 50 38 16 39 14
ev7mjt 2 30 1
evbsc5 6 34 1
evc1tr -2
evdaej 7 5 1 39 1
evgbbu 0 12 1
evhj8o 1 2 1 20 1 33 1
evr4kw 7 1 3 2 1 5 1 7 1 8 1 10 3 11 1 12 2 13 1 15 6 16 5 20 3 24 2 28 2 29 1 30 1 31 1 32 1 33 4 34 1 37 1
ew1apa 0 28 1
1hm2jb -3 5 1 13 2
ew5cjj 2 23 2 31 1
ew61dp 0 15 1
ew8tld -7
ew9k2l 5 8 1
ewc0u1 36 0 4 2 4 7 1 12 1 13 5 15 1 19 5 20 3 22 2 24 1 25 1 30 1 31 2 32 2 33 3 36 3 38 13
1hna8m -4 0 1
ewkq3b 5 37 3
ewp0c0 3 21 1
ewqnlx -1 19 1 29 1 31 2 35 3
ewvb53 2 1 1
1hou2f 7 17 1 32 2 38 1
ewwomi 0 0 3 8 1 31 1 33 1
ex449h 0 37 1
ex8s8v 3 8 1 12 1 20 1 28 1 29 1
excbkd -1 10 1
exi6ma 0 26 1 36 1
exlkp8 -6
exmdqo -5 15 1
exo5mk -5 1 1 10 1 16 2 17 2
exopm9 0 38 1
exq1f3 3 7 2
exst6s -3
exx951 -17 9 1 10 1 25 1 33 1
1hsjfd -3
1hsjy8 -2
ey6svj -2
ey7134 2 38 1
eybsch 4 19 1 33 1
eyicoe 0 20 1
eynzkx -2
eyq5nq 4 5 1 9 1 15 1 20 1
eytopv 2 28 1
eyu0mi -4
eywf20 -8
eyx2g6 -3
eyzbyv 1 31 1
ez5645 -7 24 1
ez7m18 0 28 1
ez7u0c -4
ez8lvc -13
ezbfy8 1 12 1
ezf1qm 2 1 1
ezhf6b -2 30 1
ezjv58 0 28 1
ezlbmu 2 8 1
ezp9m6 3 8 1 31 1
ezq3xu -2
ezqv9j 5 15 1 19 1 20 1 36 1
ezrm79 -2
ezroy4 10 1 1 15 1 33 1
eztose -4 32 1
ezvffl 4 3 1
ezwa5n 6 10 1 16 7 20 4 26 1 28 3 33 2 36 3
ezx8bv 5 7 1 15 1 33 1
ezzc9n 6 0 3 8 1
f01fbl 0 20 1
f04059 -7
1i0ost 1 9 1 15 1
f093qm -2
f09i50 -2
f09i85 7 28 2
f0bzch -1 13 1
f0cbtl -2 1 1
f0ki37 -3
f0m6xr 0 0 1 16 1 37 1
f0t2ew 2 19 1 28 1
f0ulrp -3 36 1
f0x5ba 0 12 1 25 1 33 1
f104i8 1 24 2
1i46fs -1 1 1
f18vrr 1 36 1
f1dma8 -2
f1kcmi 3 5 1 29 1 33 1
f1lbae -18 0 1 16 1 32 1 36 1
f1loo7 6 5 1 24 1
1i5s9k -7 5 2 7 3 8 6 10 4 12 1 13 1 15 9 16 2 20 2 24 5 25 2 29 1 32 2
f1o520 4 0 1
f1q05u -1 20 1 36 1
f1s9fg -4 12 1 13 1 33 1
f1wd5f -5
f1xv8a -4 2 1 5 1 9 2 11 3 14 1 17 1 31 1 36 2
f242wo 7 8 1
f24tlr 6 19 1 26 1
f26psv 1 15 1
f26y60 5 38 1
f2bit9 3 15 1 31 1
f2f2lq 2 20 1
f2f9io 0 9 1 30 1
f2g7tk -2
f2nz28 4 9 1 25 1 31 1
f2oiht -6
f2uow9 4 17 1 22 1
f2vvvq -10
f2w34v -3
f2xfpp -2
f2ytw7 -2
f2z8pa -2
f2zhjm -2 34 1
f2zkn0 -2 25 1
5fhj6 8 8 1 13 1 25 2
1iaygd 11 0 1 1 1 3 2 8 1 10 1 13 1 16 1 20 3 25 2 32 1
f32s9m 0 9 1 15 1 33 1
f3bd5j -3
1icbdz 4 19 1 20 2
f3gntk -4 31 1
f3go6m 7 3 3 24 1
f3k64s -7 0 1 12 2 30 1
f3kq70 -4 12 1 19 1
f3kygh -1 24 1 36 1
f3lwlk 4 30 3
f3s2gf -1 0 1 12 1 30 1 33 1
1idn32 3 12 1 15 1
f3stck -2
f3tuq8 2 0 2 14 2 33 1
f3w69c 3 12 1
f429nm 3 1 3 31 1
f4bwaj 9 5 1 7 2 15 1
f4bzrd 4 1 1 16 1
f4dm2a -2
f4mp30 -4
f4nxuh 3 0 1 11 1 16 1 33 1
f4sxi9 -2
1ihbcs 4 2 1 8 2 10 1
f4u3vd -8 23 1 34 1
f50iuo -2
f52c34 -2
f53ysf -1 38 1
1iizh7 0 9 1
f5adge -7 36 1
f5cfcq -7 19 1
f5fp7s -2
f5js20 5 9 1 39 1
f5m8zh 2 8 2
1ikb1m 3 1 1 28 1
f5or3f 2 3 1
f5t1d0 -35 0 1 11 1 36 1
f602sc 2 26 1
f613qu 2 24 1
f68cv2 -3 33 1
f6ajr8 4 8 1
f6dblm -4 39 1
1imyoe 46 0 27 1 30 2 17 3 15 4 5 5 40 6 7 7 17 8 58 9 17 10 41 11 14 12 57 13 33 14 13 15 61 16 51 17 17 18 8 19 52 20 45 22 4 23 8 24 34 25 30 26 18 27 2 28 24 29 7 30 44 31 93 32 19 33 46 34 8 35 3 36 48 37 41 38 17 39 10
f6ew6w -51 39 1
f6iamq -3
f6jxtm -3 16 1 29 1
f6xfk1 -7 5 2 8 1
f6ztxe -6 0 5 1 5 2 1 5 4 8 9 9 1 10 4 12 26 14 1 16 5 17 4 18 1 19 8 20 3 24 1 27 1 28 5 30 2 32 1 33 2 36 3 37 4 39 2
f7068o -5
f750by 0 8 1
f7q27n -4
f7tffi -3 30 2
f7x8i6 -3
f816rh 5 7 1 37 2 38 1
f84551 2 1 1 20 1 37 2
1it9oc -27 0 22 1 38 2 4 3 5 4 12 5 27 6 8 7 18 8 60 9 18 10 19 11 5 12 31 13 23 14 15 15 20 16 34 17 6 18 6 19 44 20 52 22 58 23 8 24 13 25 32 26 9 27 4 28 18 29 5 30 12 31 92 32 20 33 73 34 6 36 20 37 17 38 11 39 19
f873rg -1 26 1
f88x86 0 36 1
1itsfd -3
f8asbf 6 8 1 15 1
f8cvd9 -11 4 1 5 1 31 1
f8ir3u 14 1 2 3 1 5 2 8 2
f8k16o -9 0 1 9 1 11 2 24 2 38 2
f8kcji 2 12 1 26 1
f8l4lm -8 10 1 25 1
f8r45l -2
f8t54l -4
f8yr97 -5
f97jhk 17 20 2 36 1
f9c22k 10 34 2
f9phjz 1 33 1
f9pv11 -2
f9q7wd -3 8 3 15 1
f9xds4 2 22 1
fa1h0j -5
fa5yon 3 11 1 17 2
fa72ag 10 2 2 4 1
fa8z4w 9 8 1 13 2 29 1 30 1
faenrg 3 7 2
fafc91 1 10 2 31 1
fah2uy 6 6 1
1j2uzz -5 2 1 20 1 36 4
1j39jb 2 3 1 30 1
1j39rv -3 4 1
faxfm1 6 0 1 22 1
fay0bq -6 31 1
fayh8t 2 23 2
fayi20 -2 24 1
faz3bq 2 5 1
fb147q 11 1 1 13 1 16 1 32 1
fb1bnz -2
fb55pe -7 12 1
fb63ye -12
fb7wgu 0 14 1 31 1
1j4jv9 6 5 1 8 1 12 1 14 1 31 1 36 1
fbaofb -2
fbd4ff -4 12 1 19 1 33 2
fbg9pc 8 1 2 8 2 12 4 14 2 20 1 22 1 25 1 26 2 29 1
fbhg0e 0 31 2
fbhq40 1 20 2
1j5dqj -4
fbivh9 -2 26 1
fbkwyo 0 16 1 19 1
fbkydy -9 14 1 20 1 21 1
fbmt83 2 12 1
fbnfkq -2
fbpxso -3
fbr1bf -2
fbtqlf -5 29 1
fbvda8 -3 19 1
fbyb3k -2
fc2w2b 8 1 1 26 1 31 1 34 2
1j7lzx 0 19 1
fc5g25 -2
fc9ggc 0 5 1
fca2x5 4 8 2 13 1 20 1 28 1 30 2 33 5 36 1
fcbm35 7 15 1 30 3
fccqjw -1 19 1
fcotw5 -1 24 1
fcroue 17 5 1 8 3 10 1 20 1 28 1 36 1
fcsrvk -8
fctlfd 4 5 1 8 1 16 1
1jajc0 1 0 1 1 1 3 1 11 2 33 1
fd1db0 -18 15 1 31 1 33 1
fd4txp -4 9 1 33 1
fd635o 4 9 1
fd6g9k 8 0 1 19 1 33 2
fd6jcb 5 30 2
fd725d 6 19 1
fd8yk1 4 10 1 15 1
fdampp -3
fde1en 7 8 1 12 1 16 1
fdi8n5 -5
fdiygd 2 0 1 12 1 33 1
fdiytc 5 14 1
fdkplb -5
fdl90t 2 33 1
fdlsme 2 20 1
fdluta 0 15 2 20 1 39 1
fdo8uc 1 4 1
fdoilf -2 13 1 33 1
fdos2p -1 36 1
fdtj3k -5
fdx7ox 3 22 1
fe193p 21 19 13 23 1 28 1 31 2 37 9
fe5hy1 -5 5 2 17 1 33 1
1jezyc 1 7 1 14 1 15 2 20 1 24 2 27 1 30 3 31 1 36 1
fe7jx3 -2
fe9tf3 -2 15 1 16 1
fea0lm -4 1 1 6 1 9 1 33 2
fegn2x -2
feizxf -10 22 1 31 2
fej7ix 2 15 1 19 1 22 1 31 2
1jgjsf -13 5 1 8 1 20 1 36 1
fen9ac 2 5 1 35 1
ff18tv -10 36 1
ff2ngu -9 15 1 30 1 31 1 36 1
ff5cfd 2 17 1 28 1
ffcpci 0 14 1 15 1 20 1 36 1
ffdthg -7 0 1 5 1 8 1
ffi7gr 0 19 1
ffkp6n -2
ffq6ki 2 19 1
ffrwk3 11 0 1 1 1 2 1 3 2 5 1 11 2 13 1
ffs2ga 5 1 1 5 1 13 1 16 1
ffskqq -2
ffx1da -3
ffxh2z 4 12 1 34 1 36 1
fg098h -2
fgbfa0 -4
fgdrd6 -3
fgnhd8 -3
fgnz34 2 14 1 33 2
fgoehv 0 16 1
fgolk0 3 0 1 1 1 12 1 13 1 19 1 20 2 24 1 26 1 28 1 33 1
fgrqev -2 33 1 36 1
fguthw 3 30 4
1joxow 4 14 1 15 1
fh0fdj 3 33 1 39 2
fh1zo1 0 1 1 19 1
1jpi7q -2
fh4bzf -2
fhazyo -7 16 1 19 1
fhbav4 4 16 1 33 1
fhcsbu 10 5 1 22 3 29 1 30 1 34 1
fhddap -8
1jqrd9 5 1 1 13 1 15 1 19 1 20 2 28 1 33 2 36 1
fhi30j 0 12 1 37 1
fhjyzx -2
fhl01t 15 8 1 14 1 16 1 19 1 31 1 33 1 36 1
k2qz 3 20 2 28 1
fhppgo 4 26 1
fhr1zs 6 2 1 12 2 15 1 24 1 28 1 35 1
fhy4cc -3
fi27e2 -3
fi2brr -4
fi916t -1 15 1
fiazje -6
1ju1sy -2
fie82f -3 31 1
fioz3d -2 2 1 38 1
fipvl2 -2 15 1 36 1
fiumw8 -2
fiythr 13 5 1 9 1 10 1 13 1 15 1 20 2 22 1 23 1 28 1 31 4 33 3
fj0kql 1 9 1 24 1
fj1wyf 0 36 1
fj3572 3 19 1
1jwv8t -2
fj62sz 0 2 1 13 1 16 1 26 1
fj9bp6 -20 0 2 1 4 2 2 5 2 7 2 8 3 12 1 15 1 16 5 20 2 22 1 24 1 26 1 28 1 30 1 31 5 33 3 34 1 36 2 37 3
1jxnud -3
fjfdqb -2
fjlbdv 1 29 1 31 2
fjlvko -6
fjme9k -2
fjnm43 0 8 1 32 1
fjqyaq 0 7 1
fjucmu 0 12 1
fjutx6 0 0 1 3 1
fjvibx 3 7 2 15 4
fjw43o 1 33 1
fjwy6n 15 0 2 3 6 11 1 17 1 34 3 36 1
fk42y7 -3 5 1
fk4aqg -2
fk5h4z 0 1 1 38 1
1k0o5r -3
fk76yf -2
fk840s 4 8 1 10 1 31 1
fk9iad 5 16 1 20 3 28 1 30 2 31 2 32 1 33 1 36 1 37 1
fk9rdo 13 1 2 13 1 20 1 23 1 31 1
fkc4tz 1 20 1
1k1dlo -2 30 1
fkg2yr -1 5 1 36 1 38 1
fkhh86 -2
fkjefj 7 19 3 31 1
fkjrsf -2 33 1
fknmkg 2 25 1
fknrtc 7 8 1 28 1
fkojfs -5
fkv1fx 3 8 1
fkwact -14 32 1
fkyobc -2
1k3ld0 6 0 1 1 3 8 1 13 1 19 1 23 1 25 4 29 1 31 2 38 1
1k3trz 4 30 3
fl2jk0 -3 0 5 1 4 2 7 3 3 4 1 5 3 7 3 8 10 9 2 10 8 11 1 12 20 13 6 14 2 15 1 16 16 17 3 18 1 19 1 20 12 25 4 26 3 27 1 28 8 29 3 30 4 31 2 32 2 33 7 34 1 36 1 37 8 38 4
fl5wte 2 8 1
flaklu 8 5 1 13 1 17 3 38 1
flbuhf 5 10 1 15 1
flby0m -12
flciej -2 8 1
fld1bd 0 13 1
1k54sh -6 0 1 5 1 8 2 12 1 15 1 16 1 18 4 24 2 31 2 32 1 36 2 38 1
flghpi -3
fli83t 16 0 1 1 2 9 1 12 1 16 1 19 2 33 1 34 1
fljgt0 12 1 2 3 2 5 1 26 1 31 2
flk72b -6 8 3 12 1 25 2
flmwzv -4
flof09 3 7 1 15 1 25 1 31 1 33 1
flohgc -3
fls5zd -2
1k6jze 2 20 1
fm09c0 2 16 1
fm29af 2 16 1 31 1
fm8fa3 -5
fmbuez 3 0 1 11 1
fmc0yk 1 0 1 22 1 30 1
fmffoy -3 25 1
fmgi9c -5 15 1
fmgql1 -3
fmh80a -1 6 3
fmjchc -2
fmma9c 8 13 2 33 1
fmo1m7 2 33 1 36 1
fmpv7x 2 16 1
fmpzzj 7 1 2 2 3 5 1 7 1 8 1 10 2 12 8 13 8 15 2 19 3 20 3 22 1 24 1 25 2 28 6 31 7 33 3 36 6 39 1
fmwpbe 15 7 2 8 3 10 1 11 1 12 8 19 1 20 2 25 4 27 1 28 2 30 4 31 3 32 6 33 3 36 5
fn25y7 -6
fn2gpl 1 13 1 36 1
fn2jyn 13 0 1 3 1 8 3 10 1 12 1 16 1 19 2 31 1 33 1 35 1
fn62wo 0 20 1
fn72b6 11 24 1 33 1
fn8jsi -1 5 1 7 1 15 1
fnbyk6 0 39 1
fnc3k4 -3 20 1
fnix2t 7 8 2 30 1
fnkmm0 1 31 1
fnl37s 3 11 2 26 1 36 2
fnpeb9 -17 9 2 13 2 17 3 22 1 24 1 36 1
fnsvzu -9 1 1 5 1 7 3 8 2 10 2 11 1 12 1 13 1 15 1 19 1 24 2 25 2 28 1 33 7 36 3
fnur6o -1 25 1
fo1pwl -2
fo1yo8 -1 28 1 29 1 31 1 34 2
fo88qz -3 33 1
foaiuj -4
foj14x -6
fomj9x 14 0 1 8 1 9 1 12 2 15 1 20 1 28 1 31 2 33 2
fondcv -3
foq9on -1 16 1 19 1
fp135l -1 10 1
fp42ld 3 25 1
fp4x11 -2
fp81n9 2 8 1
1kjdd3 0 6 1
fpfhd8 6 15 1 16 1
fphd9l 5 9 1 13 1
fphfth 11 13 1 20 4 24 1 28 3 37 1
fpo83i -3
fq4x6a 26 10 1 18 1 19 2 24 1 25 3 26 1 31 2 34 1 38 1 39 6
fq5dyo 6 0 2 15 1 20 1
fq6acw 3 10 2 20 2
fq7xpq -8 3 1 10 1
1kmebk -3
fqdt28 1 8 1 12 1 16 2 36 1
fqe1ja 8 8 1
fqi07b -6 23 1 34 1
fqiciy 7 32 2
fqid0b -5
fqjymi -6
fqp0t7 1 12 1
1kpp42 -1 0 1 11 1
fr6r2p 2 14 1
fr70mf -1 8 1
franyg -4
frbzkh -5
1kqpnx -4
frg05l -3
1krh4c -10
frq8a3 -2
frrdlc -11 20 1 31 1
frwuyr -5
fryy4p 4 15 1 20 2 39 1
fs0ub1 -2
fs2ofd 18 0 1 1 1 5 4 8 2 11 2 12 1 13 1 16 1 25 1 33 2
fs6asx -3 36 1
fshpqr 37 4 2 22 3 28 1 30 1 31 15 36 1
fsj5lm 0 12 1 20 1
kgv4 5 37 1
fslyy3 -1 0 1 3 2
fsm4l2 1 5 1 8 1
fspit0 -8 28 1 31 2 33 1
fsqn3n -4
fsxdqr -3
ft2msr -5 7 1 15 1 24 1
ft2olu 9 8 1 25 1
ft7i2u 2 0 1 4 1 14 1 16 2 17 2 30 1 32 1 33 1
ft8ohy -2
ftbjkl -6 1 1
ftd5ru -4 30 2
1kxzhv 6 1 1 36 1
fthd4e 1 10 1 31 1
ftsouu -10
fttgsb -2
ftuemt 1 26 1 37 1
ftwc3h 3 12 1 20 2 26 1 31 1 32 2 33 1
ftykh0 -3
fu41a6 -6
fu6vmh -9 1 1 5 1 7 2 8 1 9 3 10 2 11 1 12 1 15 5 20 6 24 1 26 1 28 1 33 3 36 1
fuh960 1 31 1
fukhkb -3
fuq7d0 -2
fuxhzn -2 19 1
fv4spo -6 1 3 33 2 37 1
1l439o 1 5 1
fv5qyj -5 11 1
fv64ur 8 16 1 32 1
5pnta 12 0 1 2 1 5 1 8 1 9 1 13 1 14 2 15 2 19 1 20 2 30 5 31 2 33 2 36 2 37 1
fvcb9n 6 8 1 14 1
fvcwjj -6
fvez47 -7
fvhxig -6
fvk4cm -60 0 1 1 16 2 1 5 5 8 9 10 7 12 6 13 6 14 1 15 2 16 14 17 4 18 1 19 11 20 3 25 32 26 23 28 9 29 5 30 3 31 1 32 1 33 2 36 3 37 2 38 1 39 3
fvkmwm -6 3 1 7 1 15 1
fvt8x8 -3
fvwt4m -3
fvy1fm 1 7 1 10 1
fvy592 -2
fw0wiq -3 16 1
fw1tl4 3 8 1
fw49v4 2 24 4
1l7toh 8 8 1 37 6
fw7gwk -5
fw88kr -4 1 1 19 8 31 1
fw9ab3 -7 16 1 25 1 26 1 33 1 38 1
fwawgb -5
1l8e3l 7 5 1 10 1 24 1 38 1
fwp4p7 -6 1 2 2 1 5 3 8 2 11 1 13 2 14 1 15 4 16 2 17 2 19 4 20 2 23 1 25 1 26 1 28 2 29 1 33 6 36 1 37 1 38 1
fws3lm -1 21 1
fwweuf -3
fwybyc -4
fx1hfk 5 7 1 36 1
fx3bw4 6 15 5 20 1
fx4o2r -4
fxdqde -2
fxggb8 0 9 1
fxkcyc 3 33 1
fxlkme 19 1 3 5 1 6 1 7 3 8 1 9 1 12 1 14 1 15 2 19 1 24 2 28 1 32 1 33 2 37 1 38 1
fxmkgp -7
fxoqy2 19 1 2 12 1 19 1 20 1 25 1 29 1 37 4
1ldkk8 7 33 1
1let6x 0 2 1 28 1
fy76yb -5
1lf9si 7 25 1 31 1 33 1
fyd0dk 13 20 2 22 2 33 1
fyg6fe 3 30 1
fyklzr -7
fyluow -3
fylx3b -3 12 1
fynpk0 17 12 4 19 1
fyqa72 10 30 4 31 1
fyqzrr -4
1lhwr4 -1 7 1 24 1 28 1
fz2wcw 8 20 1 31 2
fz61en 9 1 1 8 1 12 1 38 1
fzd08g 1 10 1 28 1 33 2
fzp0mx 0 31 1
fzsd9r 6 31 1 38 1
fzux20 8 16 1
1lltd7 -1 36 1
1lm1bs -6 1 1 34 1
g06sko -2
g08p9b 0 24 1
g0ah8a 9 1 1
g0ap6c 11 8 2 12 1 13 2 15 1 16 1 31 4 32 1 33 2 36 8 38 1
1lmtze 0 25 1
g0gurg -4 31 1
g0khgw -2
g0n05k -1 10 1
g0niqs -9 7 1 37 1
g0orje 1 5 1
1lobaa 5 0 1 5 1 14 1 16 1 20 1 32 1 33 5
1lojaw -4
g113tc 2 1 1 5 1 8 3 15 1 16 1 20 1 28 1 30 1
g11rz7 5 5 1
g14ei2 -6
g14yco -10
1lq7pr 0 33 1
1lqque -2
g1fzg9 6 8 1
g1klel -8
g1ukcq 7 9 1 32 1 33 2
g1x9zf 0 9 1
g1yvvx 7 0 2 3 1 8 1 16 1
g1zvex -17 11 1
g2eirt -2 5 1
g2f1nx 0 13 1 31 1
g2glrw -5 33 1
g2nsyj -3
g2ocy6 -18 8 1 12 2 13 1 14 1 24 1 25 3 28 1 30 1 33 1 37 1
g2onzb 4 14 1
g2tq1c -4 5 2 8 1
1lvsqo 0 1 2
g2v70a -5
g314y2 -2 15 1
g34dr3 1 1 1 12 2
1lwyev 5 2 3 8 3 9 1 12 4 13 3 38 1
g37p45 2 19 1
g3980v 0 0 1
g39vs7 3 2 1 4 1 12 1 33 1
g3dvat -4
g3jm2x -8 32 1
g3l1e6 4 16 1
1lynsb -2 5 1 10 1
g3nxeq -19 8 1 9 1 12 2 16 1 19 4 28 1 30 1 37 2
g3p3pb -7 36 1
g40er5 -3 5 1 12 1 36 1
g46jos 3 19 2
g480mp 5 8 2 12 1
g48ccj -6
1m0zfr -9
g4cu6v -2
g4dn3n 1 36 1
g4esac 1 5 1 16 1
g4gapc 5 1 1 13 1 26 1 30 1
1m212m -4 36 1
g4lhgp 6 15 1 32 3
g4pd0w 7 7 1 34 1 35 1
g4qdc5 6 4 1 22 2 31 2
g4zf25 -5
g503mw -9 1 1 16 1 17 2 20 1 26 1 28 1
g50q2z -3
g5750q -16 0 1 8 1 10 1 11 1 30 1 36 8
g57ope 14 16 2 20 2 28 2 33 1 36 1
g58xs3 -3
g58xuz 5 12 2
g5c0w6 -2
g5d8qd -2
g5e0vd -2 7 1 15 1
g5hsnt 2 10 1 15 2
g5imzn -2
g5qvgq -3
g619n4 4 5 1 17 1
g63jmy -2
1m7lmm -4
g64xms -5
g68dbo -2 20 1 28 1 33 1
g68lu7 0 0 1 5 10 8 4 10 4 13 2 14 1 15 1 16 1 17 1 19 1 20 3 25 1 27 1 29 1 30 7 31 1 32 1 33 9 36 17 37 1 38 1 39 1
g69ws1 -3
g6a2yi 4 8 1 15 1 20 1
g6bi8v 7 4 1 22 1 31 1
g6f2ja -5
1m9260 -3 37 1
g6k120 -7 0 1 16 3 31 1
g6kjfz 0 12 1
g6klbb -3 30 1
1m9bmi -2
g6lr1b 6 24 1 33 1
g6t3o5 -1 33 1
g6tkpr -3
g6tmd2 2 8 1 36 1
g6urve -1 10 3
g6wap5 8 3 1 5 3 6 1 8 2 9 3 10 1 11 1 15 3 16 3 17 5 19 1 20 2 24 1 25 1 31 1 36 1 39 1
g6xcs9 2 9 1 15 1 16 1 32 1 33 1
g71a6o 8 3 1 5 1 8 1 19 1 20 1 24 1 32 1 33 3
g72xw0 12 11 1 14 1 30 2 36 9
1mbdha 0 33 1
g769lt 14 2 1 10 2 12 1 13 1 14 2 16 1 38 1
g76d5o 0 5 1
g77fjj -1 15 1 33 1 34 1
g79wmw -3
g7bbeq 0 11 1
g7byd4 -6
g7cg9v -3
g7d6yr -4
g7e5kh -2
g7eo1s -4
g7gfa3 5 3 1 5 2 7 3 8 1 15 3 16 1 17 1 20 1 24 1 32 3 33 2 34 2
g7i3qd -4 8 1
g7lixd 1 5 1
g7nh2v -9
g7rckf 4 12 1 33 1 37 2
g7rkwx 2 19 1
g7yur2 0 8 1
g81ii8 -7 17 1
g82awe 0 38 3
g82o11 2 4 1 31 1
g842f5 -10
g85m8n 0 2 1 5 1 13 1 20 1
g85n36 2 2 1 8 1 31 1
g8b8z9 1 7 1
g8bpw9 -7 20 1
g8kglm 17 12 2 30 1 37 1
g8li1t -2
g8pb6h -4
g8qpfs 1 15 3
g8qvz3 3 19 2
g8qwup 7 25 1
g8r7gb 1 33 1
g8svoj 0 20 1
1mhirn -10 19 1
g8z1bo -3
g9dj2i 5 30 1 38 1
g9isj0 -11 2 1 5 1 11 1 33 1
g9jflu 1 15 1 20 1
g9jx3v 1 5 1
g9lx3c 8 9 1 14 1
g9nxnd -7
g9o0r3 9 5 1 7 1 31 1 39 1
g9of3w -5
g9rnt5 -14 12 2
g9rwrl 5 1 2 28 1 37 1
g9s6jg -2 32 1
g9v1g1 -4 5 1 36 3 39 1
g9w6kl 5 19 1 20 1 31 1
ga21fv 6 33 1
ga38eh -2
ga54jq 6 3 1 38 2
ga9c7c -2
gaerke 15 9 1 10 1
gaidug -3 8 1 15 1
1mofph -3 9 1
gask7l -1 31 1
1mpbxb -5
gb34mz 12 8 1 12 1 20 1
gb3o3k -4
gb5twv 4 30 3
gbcjn0 4 9 1 19 1 23 1
gbfa7q -3 12 1 15 1
gbgr5k -4
gbi80t 2 1 1 8 1
gbiafm 1 19 1
gbmffe 0 20 1 33 3
gbo9u0 -10
gbrlny -5
1ms5re -2 33 1 36 1
gbwixr -6
1msx2i 7 10 1 20 2
gc6n8r 4 32 3
gc98ix 3 2 1 5 1 12 1 14 1 16 1 20 1 24 1 25 1 28 1
gceevn -3 33 1
gceg0x -3
gcehw2 10 5 1 11 2 19 1 34 1 36 1 37 4
1mubi8 -6
gcie3k 32 4 1 8 2 12 1 20 2 31 2 33 1 39 2
gcpmbb -2
gcrek8 -5
gcrxl1 -7
gcsgfb -3
gcsngw -10 12 1 20 2 25 1 33 2 34 1
gcy35z -2
1mwdeo -3
gd1vb0 -2
gd752x 9 13 1 31 1
gdkhhp -4 12 1
gdmnz3 -1 0 5 2 1 5 2 11 1 16 1 19 1 20 1 30 1 36 1
gdom6k -10 1 1 35 1
gdqhom 5 0 1 1 1 5 1 8 4 10 1 12 1 13 1 15 4 16 3 19 1 20 2 22 1 24 2 25 4 28 1 30 2 31 5 33 2 36 1 37 2 38 1
gdttq4 4 19 1 36 1
gdxpi5 0 0 1 5 1 13 1 14 1 24 1 30 1 33 1
gdxv8n 3 13 1 15 1 33 1
gdzhp9 -1 11 1 15 2 17 1
5weeh -3 8 1
ge4bv2 -10
ge4j1p -4
ge4x6s -2
ge5pi4 -3
gea0bl 0 31 1
gecyop -2 16 1
gediak 12 12 1 28 1 31 1
gedtdw -2 13 1 16 1
gefdhz -2
gehah4 3 15 1 24 1
1n1qae 3 29 2
5wmcy 10 13 1 20 2 31 1
genv9o 5 9 1 31 1
geo37i -11 14 1 31 1 36 1
geoy0m -4 20 1
gerg33 2 1 3 15 1 20 1 26 1 28 2 33 1 39 1
5woqs -1 19 1
gew3b9 -2 20 1
5wt57 -4 0 1 33 1
gf60c7 -7 19 1 37 1
gf7wku -2 15 3
gfa58t 3 1 1 25 1
5wvqh 0 3 1
gfeoh8 -1 8 2 16 1 24 1 25 1
gfjb96 3 24 1 31 1
1n5js7 -4 5 1 8 1
gfk7lg 5 0 1 6 1 9 1 10 2 15 1 16 1 19 3 23 1 26 2 33 3 34 1 36 1 37 1 38 1 39 1
gflx3y 4 19 1 28 1 29 1 33 1 37 1 39 1
gfnkiu 6 8 1 26 1 30 1 31 1
gfr9pk -6 9 1 11 1 24 1 33 2
gft5xa 2 1 1
gfyqne -6
gg2uvo 8 1 1 5 1 26 1 30 1
gg429y -2
1n7q9x 5 8 1 16 1 26 1
gg5zb6 -14 0 2 8 3 11 1 12 1 13 1 15 1 16 1 17 1 18 1 24 2 26 2 28 2 31 2 33 2 36 1 38 1
gg79yi -21
ggcthg -2
ggicgv 2 25 1
ggiq2o -4 0 1 14 1 16 2 26 1 31 2 39 3
ggjepi 6 20 1
ggph61 -2
ggt2qe 4 37 2
ggyiey 0 36 1
ggyygc 2 15 1 24 1 37 1
gh1k5x 0 13 1
gh9cl9 5 7 1 20 1 33 1 38 1
ghb5kc -4 0 1 3 1 5 1 13 1 29 1 31 1 32 1 36 1
ghgbu7 5 36 1
ghh060 1 25 1
ghhp7b -3 25 1 33 1
ghj2z5 -6 15 1 33 1
ghn09j -5 30 1 37 3
gho5ow -2 16 1 38 1
ghrk7e 9 0 1 8 1 9 2 11 6 30 1
ghuh0h 3 16 2 39 1
ghwj1q -1 10 1
1ne2mc -7
ghxbem 4 8 1 15 1
ghy4wv -3
1nee86 7 8 1 31 2
gi00k4 5 12 1 36 1
gi1umc -7 24 2
gi6ybn 0 15 2
gibfyh 3 22 1 24 1 35 1
gidx5x -2
gilxz7 4 1 5 2 1 4 1 8 2 10 1 13 1 15 3 19 2 20 1
1ngnkg -10 0 2 5 2 11 2 12 3 20 3 28 3 29 1 30 1 32 1 33 2 36 1
gimjsi 7 1 1 8 1
giu5b1 -4
gizvut -6
gj0da1 -6 20 1
gj5i20 -12 7 1 16 1 33 1
gj5lef -7 3 4 10 1
gj7cl1 -5
gjayf2 5 10 1 30 1
-gjgu3q -4
-gjidxa -3
-gjjzlp 3
-gjm9c7 19
-gjmhl3 -4
-gjncsr -3
-gjr5ia 13
-gjyhho 7
-gk5j7l 6
-gka8x3 13
-gkao2y -9
-1nmpcc -18
-5yob2 -4
-gkc7m0 15
-gkdz56 -3
-gkfpcl 5
-gkjsj7 -3
-gkka54 5
-1nnq8w 7
-gklea7 18
-gkorcj 8
-gkt3fa -3
-gl2nfw 3
-gl3adi 3
-gl69u0 -4
-glgg97 -4
-glh4uo 12
-5z3ek 6
-glmgt7 5
-glq2fr -5
-glruy5 -3
-glzesa 8
-gm40fg 4
-gmb24b -3
-gmdgp1 6
-gmlhi3 6
-gmlq3z 4
-gmmssb -13
-gmnuf8 19
-gmrsu4 5
-gmvde9 -5
-gmy914 5
-gmyjzt 6
-gn07ud -7
-gn3bvb -7
-gn7w3y -3
-gnadny 8
-gndvs6 -3
-gnfdxe 4
-gnhts0 5
-gnmqe8 -5
-gntxby -6
-gntz85 -3
-gnuvyn -4
-gnwpqh -5
-gnwsa1 16
-gnxwwh -3
-go049a 6
-go14aq 3
-1o0clh 7
-601gy -8
-go53yz 5
-go7cz5 15
-godnz3 7
-goeou4 -3
-1o1hlo -6
-gog37p -18
-gog4lo 5
-gohomu -4
-goki8q 3
-gol0l8 5
-golboc -7
-1o2wtp -6
-gp0apb -7
-gp1xjy 3
-gp20yd -3
-gp32yu 3
-gp6fbn -5
-gp6jfb -4
-gp6lp9 17
-gpcuf9 3
-gpd157 3
-gpgvla 3
-gpi8u8 -6
-gpiees -7
-gpjf4f 9
-gpllhe -9
-gpo20n -8
-gptb0s 11
-gpw0u3 13
-gpytgd 5
-gq0cyb -8
-gq0v5d 25
-gq2ud8 -4
-gq3rv0 -6
-gqavu7 5
-gqjasa -4
-gqn3jy -12
-gqp5ec 7
-gqql3z 10
-gqsttm -6
-gqv8ox 23
-gqxkba -5
-gr0lpa -8
-gr0m7t -3
-gr4im8 -11
-gr5d8k -7
-gr7gck 7
-1obvqt 5
-grcs51 6
-grel51 -3
-grffzc -3
-grjah3 -3
-grnr9i -5
-gro2x2 4
-grr8my 4
-grrmlr -8
-grtf3p 9
-gs7s0j 34
-gs8cz3 3
-gsbnwv -8
-gsdqpz -3
-gskuc9 -8
-gsmca6 5
-gt1f7v 3
-gt2tfw 5
-gthpyr 5
-gtjfqj -13
-1ok3va -9
-1okq9x -3
-gtsea0 -3
-gtwhoi 3
-gtwzdd -13
-gua7na 5
-gudsoe -4
-gufnmw -3
-gulr9i 10
-gumxvu -3
-gus356 -6
-1ookji -3
-guy89k -3
-guy90m 9
-guzxti 8
-gv2w2h -6
-gv4uov -6
-1oq4tp 8
-gvb0z0 3
-1or1tv -7
-gvl50x 15
-gvm2i6 8
-gvoi8l 4
-gvp8my -4
-gvrgn4 -3
-gvsf1k -8
-gvt4oj 4
-gvvi7h -3
-gvwwqq 3
-gwfiol -9
-1ouyg2 -7
-gwoqq1 -4
-gwqsef -7
-1ovo6j 8
-gwvcaw 3
-gwxp83 3
-gwztjc -13
-gx22nl 7
-gx2fmm 36
-1owx50 14
-1ox0zb 13
-gx8g8e 4
-gxb9c1 -6
-gxhqum 11
-1oy7hp -6
-gxmxnd -3
-1ozbbd 6
-gxtkx4 -3
-gxtmgy 10
-gxvhuu -6
-gxw7j6 4
-gxxm6j 10
-gy0pzp -7
-1p03o3 -3
-gy2p6c -4
-gy3u1g -4
-gy4pny -8
-1p0tib 5
-gyblkl 15
-gyed2n 3
-gyh9ex 4
-gyipg7 -3
-gyjq1b 3
-1p2idd 4
-gypie1 5
-gyqytd -3
-1p35eb 4
-gyw9mq -4
-gyxgjr -7
-1p3flq 3
-gz2kmo 7
-gz4ns6 3
-gz5olz -6
-gz7wjm 3
-gz8mkd 7
-gzb77u -3
-gznnpm 5
-gzvloh 5
-h03r5x 8
-h0agsj -4
-h0diwi -14
-h0g95q -6
-h0gg8i -4
-h0h8l0 -5
-h0hgrw 6
-h0o7zs 33
-h0or3b 6
-1pajb3 -6
-h0ydi0 4
-h0zfvj 8
-h11uwn 13
-h15fbn -3
-h15mg2 9
-h1721j -10
-h17vu2 16
-h18wdg -18
-h1aeda 12
-h1aem8 8
-h1i70f 8
-h1jkar 11
-h1lcmq -10
-h1pxfw 6
-h1q1pv -4
-h1sva5 -3
-h1urpm -9
-h200ue -4
-h2298h -9
-h26m0l -8
-h26r4z 6
-h27lkj 6
-h2b0en -7
-h2bxt4 10
-h2f5ko -7
-h2lavj -3
-h2menr 6
-h2n4fq -4
-h2rnzi 5
-h2rx7s -4
-h2wfow 6
-h2wy2a -12
-h310wu 5
-h32duk -3
-h32f4v 6
-h33hmi 8
-h33wis -4
-h368uo -9
-h38wv4 -9
-h3jz2e -3
-h3m1m0 -6
-h3mk6p -5
-h3xwh3 -8
-h3zcn1 5
-h4001z 11
-1plq7i -6
-h41b3y 17
-h44bhy -3
-h44tc5 11
-h46lkk -4
-h49tc9 3
-h4ahs2 -10
-h4ejgt 4
-h4h8w6 -3
-h4l2wf -5
-h4lcyh 3
-h4m310 3
-h4mjxm -4
-h4pg3k 18
-h4xcgu -17
-h4xupl -6
-h4yd4z 6
-h4zjih 5
-h5cud5 -14
-1pqoey -4
-h5i83v -3
-h5jm4v -3
-h5llxs 9
-h5lo75 -20
-h5ue1k 4
-h5xp6m 5
-h63khq 4
-h64558 -10
-h66asi -3
-1ptp8k 3
-h6d3gs 14
-h6fzhg -10
-h6jrts 3
-h6kg92 7
-h6mdvc -4
-h6ozlm -3
-h6pnx7 -7
-h6x0jj -4
-h6y6ix -11
-h6zf8b 3
-h71c0w 19
-h721bl -12
-h7dy0s 5
-h7nnjj 6
-h7sep7 -8
-h7sveq -6
-h7vx4f -6
-h80boo -3
-h87l84 14
-h8bhxr -3
-h8bxn4 -3
-h8dw82 7
-h8elkv -3
-h8fbzm 3
-h8fooo -5
-h8hqah -4
-h8i8n2 11
-h8ib56 -9
-1q21a8 6
-h8q0mm -3
-h8qurp -4
-h8rjb7 -20
-h8vvbp -7
-h8x28q -4
-h8x4qu -3
-h90pms 15
-h91fnm -3
-h95aay 13
-h95qt9 4
-h9aqus 4
-h9hns6 -5
-h9imid -14
-h9mkwk -4
-h9p6l2 -6
-h9qtbo -5
-h9r9on -4
-h9ricy -5
-h9wniw 6
-h9y0ub -4
-ha3cmj 5
-ha4snm -3
-ha6laa 29
-ha9w1p 14
-haa3gl 21
-haa7mv -13
-hamaxw -3
-hamidv -3
-1q9gqf -3
-hapife -7
-hayd9o 14
-haz1ki -10
-hb96bv 6
-hb9a3o -4
-hbe8xz 4
-hbfhd1 6
-hbqugj -5
-hbzus0 -8
-hc2xfc -3
-hc5arq -4
-hc5kyv -3
-hc7oqc 4
-1qf6m3 3
-hc98fa -9
-hccci8 14
-hcj8o0 -4
-hck1q7 17
-hclqjj 4
-hclzxq 25
-hcrl4z -4
-hcu1pu 4
-hcxsfi -4
-hd5gjb 7
-hd5hwr -3
-hd6ty0 -4
-hdcc95 6
-hdfqdb 9
-hdidvs 11
-hdnl1y -4
-hdssq7 18
-hdx2wl -3
-hdzgc9 3
-he027z 14
-1qltxh 3
-1qlv59 -3
-he34ly 12
-he6sjg -3
-he9f18 -4
-hea86v 5
-hegmss -4
-hej8xn 7
-hekh1w -11
-hely9d 3
-heorn3 -17
-her802 4
-hetk3h -11
-hevfsg -4
-hexfni 10
-hexgek 7
-hez57g -3
-hf23gf 3
-hf4ah3 6
-1qpnq8 -4
-hf6qqq -12
-hfet7m 6
-1qqwz1 -6
-hfjmb6 -8
-hfke57 -8
-hfrmfi -7
-hfsccz -14
-hfv0ub 6
-hgeq2j 9
-hgk806 -11
-hgmgfv 4
-hgt1l9 4
-hgt8e4 -6
-hgxd7b 17
-hh1ges 3
-hh1n0k -16
-hh4tve 9
-hh76v3 10
-1qxct4 9
-hha4uw 10
-hhce3h -11
-hhdjpr -3
-hhdl8y 10
-hhdmfl 8
-1qxzq8 -5
-hhk3qj -3
-hhn1b4 5
-hhp7tg -6
-hhpegk -6
-hhstuw -9
-hhtrn2 -9
-hhupnz -5
-hhw1lq 5
-hhwpze 3
-1r0681 3
-hi5i4s -3
-hi8ysj -12
-hi9s5s 4
-hictgi -9
-hidhx1 -5
-hiexol -11
-hihuc1 10
-hii1qn -4
-hikjx4 -4
-hilkwj 7
-himr8b -3
-hinc5l -3
-hiwws8 -5
-hiyqqm -22
-hiz3s8 -14
-hj1qhy 4
-hj1s0m -6
-hj3a3b -13
-hjapkj -3
-hjb1u0 10
-hjfoo7 -8
-hji99i -6
-hjjr14 -6
-1r5m0i -3
-hjkk8p 15
-hjndw4 5
-hjz35g 7
-hkb5d0 -5
-1r8fs8 -3
-1r8kg8 4
-hkjvcb 3
-hklcyr -12
-1r9iv7 9
-hknyh9 -6
-hkupv3 8
-1ragr1 -16
-hkyeyt -5
-hkyn9h 20
-hl69fh 12
-hl7380 -6
-hl7e74 -4
-1rbkk3 -13
-hlace8 15
-hlc33t -31
-hledir 19
-hlek5a -3
-hlgmd4 -17
-hljl2y 3
-hlmvzz -3
-hlmxd2 8
-hln5ce -12
-hlo8tp -7
-hlqv58 4
-hlxgpg -4
-6c8se -5
-1revg6 13
-hm4wgp 34
-hm7qbr 12
-hm9d7j 15
-hm9h9e 7
-hmcipi -4
-hmdu00 -3
-hmecym 6
-hml5d3 -6
-hmmsx5 -3
-hmuuxl -3
-hmvvp6 -14
-hmy29c -5
-1rhwvv -11
-hn08as 12
-hn316k 11
-hn33wq -5
-hn4qxd -7
-hnb6iy -13
-hnbfv2 -4
-hncbo2 11
-hnd6el -5
-hnfjjr -9
-hnmlr5 11
-hnr7cx -7
-hnypcm 13
-hnz218 5
-hnz3im -4
-hnzxo3 12
-ho5391 -9
-ho7847 -4
-ho9kws -4
-hocdx2 -12
-hokaad -17
-hokxoz -4
-hootx7 5
-hos49h 9
-hotjby -23
-howotx -5
-1rp2tu -13
-hoz9im 32
-hp127s 5
-hp1k8u 3
-hp1p5e -4
-hp36xq 14
-hp6rzw -5
-hp6x3n -6
-hpc8dj -5
-1rqjjv -5
-hpk7jn -11
-hpmlaw 9
-hpnvtq -3
-hppj03 -9
-hprtzg 9
-1rspul 8
-hq2f7c -4
-hq5i6g 4
-hq7787 3
-hq9kjf 12
-hqdfti 5
-hqfu9f -3
-hqnjsy -20
-1rvgmh -8
-1rvmx8 4
-hqsna8 -6
-hqtq91 -31
-hqxdwv 11
-hqy8bk 5
-hqyabq -9
-hqymm9 4
-hr18pj 9
-1rwn4d -10
-hr342c 5
-1rxgq8 -4
-1rxlhz 13
-hrd5eq 4
-1rxy3h 4
-hrgg3i -4
-hrh9bk 14
-hrkdpj 11
-hrkn5f 6
-1ryqaa 8
-hrq7w0 -3
-hrs2so 17
-hrtd9m 15
-hs0gfb -12
-hs0uur 4
-hs3iqv 7
-hs4lk9 5
-hs77lp -6
-hs90an 13
-hs94ym 5
-hs9dur -6
-hscv52 12
-hsejdk -5
-hshg10 -4
-hslzue 6
-hsnoft -4
-hsr1xd -15
-hsv2pn 5
-hsv9s4 -3
-hsz7l5 7
-hszhmr -8
-6er7y 20
-ht29nz 4
-1s3zdl -9
-ht65lc -6
-ht6thl -3
-htelf2 4
-hthtwb 9
-htjbak 4
-htrae8 -19
-hts3ag -3
-http9j -12
-1s6rib 16
-htvuwu -9
-htz9x9 4
-huecr6 5
-hufj4f 3
-hul1jn -7
-hurg5v 7
-hutnbl 22
-huxqtc -3
-hv3vtb 6
-hv6owz 3
-1sbmxp 4
-hvgii0 -5
-hvhgck 20
-hvju5x -7
-hvmr1d -3
-hvnm8t -7
-hvnrci -4
-hvpok0 -4
-hvrbae 10
-hvvzjy 3
-hw1rla 8
-hw2zkv -5
-hw30ys -6
-hw4sct -4
-hw6rqz -4
-hw7grb -7
-hwdynl -4
-hwf71g 6
-hwiive -19
-hwkr22 -3
-hwnpn6 9
-hwqbxz 7
-hwrbe1 4
-hwucbm 17
-hwvbar 14
-hwwztg -10
-1sigmy 5
-hxewj4 -4
-hxfab8 4
-hxios5 12
-hxipop 6
-hxne7t 6
-hxs13m 5
-hxugib -4
-hxxr3n -9
-hxyb1l -7
-hy34kv 11
-hy5bjb -10
-hy8h4m -11
-hybf4s 3
-hybpza -5
-hycpjn 7
-1sn39v -5
-hyjer2 7
-hyk61e -8
-hyqfe0 -6
-hywn1g -7
-hyycle 6
-hz1aud -6
-hz2smp 15
-hz63kt -23
-hz9gks -11
-hzb0o5 -6
-6h2i7 -6
-hzj1cm 10
-hzkha2 -12
-hzlosm -3
-hzpzk3 10
-hzqttg -5
-hzs5ge -3
-hzvyrt -3
-i02wap 3
-i05gdd 6
-i09es2 -3
-i0axfm -34
-i0cbjp -18
-i0dp00 -15
-i0dxgh 13
-i0hs5v -10
-1sul5b 12
-i0pgvi -5
-i0r3cj -10
-1svume 6
-i0wzlu -16
-i0y8b8 4
-i13qkr 3
-i14hit 5
-i1cb1d 3
-i1e4f4 6
-i1iwpv -13
-i1mxc4 8
-i1r7s4 3
-i1sx0u -5
-i1tyoy -3
-i1uda3 -6
-i1uwrn -12
-i1v8zo 9
-i1y4q5 -16
-i234fu 18
-i27zbe -5
-i2a0ch 4
-i2h1pz 4
-i2m5sw -3
-i2nja6 -9
-i2qnmc -5
-i2rxuu -5
-1t3ekw -3
-i2zipp -7
-i30zek -9
-i31vpz -5
-i35e3b 3
-i3bs7y -3
-i3c0vj -8
-i3e741 -6
-i3hgxy 17
-1t5q19 6
-i3n7im -6
-i3qznt -20
-i3rcnn 8
-i3rds6 14
-i3yvm8 -11
-i41ok0 -3
-i4432u 11
-i44l16 5
-i45db3 -7
-1t7zy9 -11
-i49o32 7
-i4dxub -6
-i4h31v -3
-i4jv5k -4
-i4k8ap 4
-i4kn8m -6
-i4olku -9
-i4t8a8 8
-i4v4tc 10
-i4w0hl -5
-i4xunf -16
-i55gtf 12
-i56zog -25
-i583ax -9
-i584aj -6
-i5ftr2 3
-i5hi25 -3
-i5je8c 10
-i5jraa 5
-i5mkry 9
-i5nf0n 12
-i5txtf 6
-i5xspp -9
-i5zou1 -9
-i611uj 5
-i61tcz -8
-i6b5l5 -7
-i6icjf -9
-i6kcr1 -5
-i6lmjr 9
-i6nzua 13
-i6uugs 4
-i6vcu6 -3
-i6vl12 6
-i6zfoq 4
-i72m2u 3
-i73ybb 15
-i75kpg 3
-i76mn0 3
-i7e8s4 -9
-i7gk4b 3
-i7h5ye -4
-i7jl87 14
-i7kyyl 6
-i7leis 3
-i7lt53 -4
-i7m688 -3
-i7nr7c -3
-1tkhh6 10
-i7ud8h -6
-i7x81d 15
-i7y9f6 -6
-1tlm3w -9
-i82q9u 4
-i85582 -11
-i8632u -7
-i86f70 7
-i86q6u 5
-i8gkyy -4
-i8hbtp 4
-i8jrpv 6
-i8k9ev -13
-i8pj0c -3
-i8q12z -6
-i8u10f -4
-i8uimb -16
-i8w9hh 4
-i8xawn -20
-i8xyad -3
-i90vl6 -4
-i91ita -4
-i97u08 13
-i9cxd0 8
-i9e20n 10
-i9e506 -5
-i9e9jg -30
-i9f0bk -4
-i9fsq1 -5
-i9hcrb 12
-1tr1m2 -4
-i9ofii 7
-i9r1de -11
-i9xeze 5
-iaay15 3
-iadjem -7
-iagh93 9
-iaoomo -5
-iapezy 4
-iaxu07 -9
-ib2snu -9
-ib8e5a 6
-ib8mmj -8
-ib8omq -9
-ibdruu -10
-ibe10t 5
-ibjuir 21
-ibm2bf 5
-ibqth3 6
-ibrmxt -5
-ibtkdx 5
-ibtsqs -17
-ic2q4t -12
-ic41f2 4
-ic5p5g -7
-ic6htv 11
-1u0poj -4
-1u0ts3 -4
-ic8cck 4
-ic91lp -15
-icacf0 4
-icafxx 4
-icctse 3
-ice3gk -7
-iceryf 8
-ich5b1 14
-ns4h -6
-icnm11 -3
-icofei 3
-icr0pc -6
-icsbin -15
-icw2xu -5
-icyrx1 -4
-icz4eo -8
-1u3jya 3
-id2cqu -5
-id41vu -7
-idaama 12
-idkc2m -3
-1u5pi5 -9
-idqycm -3
-ids3ex -4
-idsd8u 7
-idv2as -3
-idyhb7 -25
-ie1a8z 25
-1u7ccz -4
-ie1hie 7
-ie3phc -11
-ie4ecu -4
-ie8i8h 17
-ie9jwz 10
-iebumb -3
-ied8e7 -6
-iei6my -3
-ieiwuy 5
-iejerz -4
-iekrpb -13
-iels8p 9
-iem97q -12
-ien3er -3
-iencpr 14
-iepi85 17
-iepta2 -3
-ieqgd1 -5
-ietgkv -7
-ieu9m9 -10
-iev7i1 -12
-iewft0 11
-iezbxc 14
-if0gr1 -5
-if1ptf -3
-1ub4e6 3
-if52ie -3
-if9w8t 13
-ifdy95 5
-ifjcz9 -4
-1ucsnd -7
-ifmsi7 -3
-ifu710 -7
-ifugh1 3
-6n1qa -12
-ig7n76 6
-igeb3m 6
-igfzde 12
-igigi3 -7
-igiguu -7
-igov09 7
-igpjbx -5
-igpogd 4
-igrja4 15
-igv6q1 -4
-igvx9j -7
-igw77e -6
-ih0pg1 -15
-ih4zew -8
-ih67lh 7
-1uiu9c 5
-iheolh 8
-ihhf6g -6
-ihhw9c -12
-ihmq0a -3
-ihtpn8 -7
-ihwr0z -6
-ihxv45 -9
-ihygzv -4
-ihyntq -14
-ii2byt -18
-1uly7k 9
-ii57bc 21
-ii5ort -4
-ii7tt4 -3
-iibzqz -7
-iic6qp 12
-iifq5e 4
-iigxio 5
-iijdfc -6
-iiped8 -13
-iipmry 8
-iippb0 -6
-iiretv -4
-1uol9d -9
-1uor8b -4
-iixjzc -11
-ij0i8b -13
-ij55im 6
-ij569v 11
-ij8gg7 -3
-ij8l61 7
-ijbgik 4
-iji713 -5
-ijjmen 3
-ijjoo0 4
-1ur6hr -4
-ijqn2d 7
-ijt0bj -7
-ijvx22 9
-ijvx8o -7
-ijyv3r 5
-ik64a0 3
-ik6ku0 -20
-ikbixn 12
-1uu1h1 11
-ikd4uf 6
-1uu918 -5
-iki9fe 3
-ikq9cm 10
-ikr67p 13
-ikyu8s 4
-ikyvki 6
-il01sg -6
-il1bfu 5
-il1xbk 3
-il4tm9 -6
-il53tl 4
-il7es9 -6
-il7zu9 -10
-il83kz -10
-ilbamr -10
-ilo2kb -5
-ilqvvl -5
-ilqz9n -8
-ilrz0c 15
-ilyobu -9
-im4kty 6
-im7dkf -3
-imd0hf 5
-imltqb 11
-imu657 -3
-1v31y5 -14
-in08bp 3
-in11jo -5
-in6qld -12
-inmuio 5
-inmy39 -3
-inoj83 5
-inpt7k -11
-inqdy2 -15
-1v6eg0 3
-1v6kd2 -4
-1v6l9k -4
-inunzr 4
-inv31h 5
-iny306 -7
-inyp96 -10
-inzgi4 5
-io28qv 12
-io5e55 20
-ioarqu 11
-iojzn0 -14
-iok5p6 12
-iol9i9 -8
-iomm85 -8
-1v9i6t -6
-ioqxuh -15
-ios3rq -7
-iox21d -7
-ioyig2 5
-ip7aov 6
-ip9ic6 7
-ipcqd8 6
-iphwpi 17
-ipiysk 7
-ipme76 -6
-ipmkff -8
-ipnqps 15
-1vdanq 8
-ipp9si 15
-ipqpp4 -10
-ips595 -4
-ipt57d -10
-ipvvhc -3
-ipwapc 4
-ipwflh -5
-ipwjvk 8
-iq2qlf 6
-iq2zff -5
-iq78w5 -24
-iq7w1a -25
-iqaxo9 -7
-iqem9l -3
-1vg45g -4
-iqjpif -7
-iqnv71 -3
-iqqn3z -6
-iqru26 -4
-iqu0v9 -6
-iquk84 -7
-ir4zhn 5
-irdi3d 7
-irdwo2 11
-irgnlc 10
-irgpo4 15
-iriizh -11
-irk13n -19
-irk6cj -4
-6r7i5 -4
-irmyla -5
-irpm4t -6
-irqlza 3
-irt9l8 4
-iru2wm 12
-irvjs0 -7
-irwcpy 10
-irx4gt -14
-irxgt4 4
-is6vpn -14
-is88nq -14
-is8hbn -5
-isbdpe 13
-isclg1 -26
-isie84 10
-isk5qn 3
-isscxx -4
-istd9c 4
-isu5re 15
-isvgvf 3
-isxnb8 -10
-it03xa 10
-1vpdyd -6
-1vq3ud 31
-itagiz -3
-itdcyn -9
-itecoh -7
-itgbru -3
-ithd7h -8
-itj83m -5
-itq5yn -20
-itq8rc -9
-its01m 3
-iu280f -7
-iu3wy4 12
-iu3wyc 11
-iu5a2t 4
-iu6zeg 7
-iukq1q -7
-iulsml -10
-ium1r4 -7
-iuojgz -7
-iuugmk -3
-iuvsor -10
-iuwp3m -4
-iux6bg 4
-ive5mi 10
-ivkzry 5
-ivp8ke 4
-ivqbc1 -5
-ivs6av -9
-ivsrrv -6
-ivtja9 -4
-6srmb 4
-ivxljb -5
-ivxxui -5
-iw0epc 5
-iw0r3z 6
-iw4l0r 7
-iw7smn 6
-iwbehm -18
-iwbidw 10
-iweotw -6
-iwgyjm -4
-iwk4i4 9
-oi0j -4
-iwl7ei -4
-iwp5h1 -4
-iwpgp9 3
-iwqd8a -3
-iwthhj 7
-iwvlf8 -4
-iwy73b -5
-ix0ofv 12
-ix0owc 3
-ix5sqx 3
-ix9m26 3
-ixd06y -17
-ixdit9 8
-ixmpjt -3
-ixmrrc -4
-1w5xf0 -15
-ixsbvj 5
-ixtf1o -3
-ixu9oq -4
-ixxop5 13
-ixy759 26
-ixy7ru -11
-ixzgw7 4
-iy13fd 6
-iy4g6u -3
-iy6s3w -8
-1w7ya9 6
-iy7onc 3
-iym4qy 3
-iyohfi 3
-iyolba -4
-iyuevz 7
-iyzjz4 12
-iz49wc -6
-iz8d6c -6
-izackp 3
-izckm5 17
-izd1jl -7
-izdi2o 5
-izgnxi 5
-izj7mo -3
-izk8ui -4
-izm64e -3
-izttn8 -7
-izunwd 18
-izvp3u -4
-j00jmp 3
-j02l4e 3
-j0867z -7
-1wffmb 4
-j0d5l2 4
-j0ij5l -3
-j0jmik -6
-j0k68v -6
-j0qu2j 6
-j0sff0 -3
-j11fyy 3
-j12re8 -4
-j13a4s -10
-6un1o 10
-j17f1i 3
-j1i3gf -10
-j1ir3h 3
-j1qngw 15
-j1sva7 4
-j1t9av -8
-j1x2i3 8
-j22bit 5
-j22c48 -4
-1wlvnz 4
-1wmau0 7
-j2830m 9
-1wmi2q 5
-j29hjk -3
-j2a4r6 -9
-j2fi35 8
-j2jrfm -8
-1wnn2q -5
-j2l8in -4
-j2l8un 4
-j2ob6r 9
-j2owoy 5
-j2trgd -16
-j2wrda -6
-j2zkpp 11
-j317el 6
-1wpdpw -3
-j324gv -9
-j34dnt -3
-j37vco 12
-1wq271 8
-j3b3gp 13
-j3c5km 5
-j3hkm4 -7
-j3itsl 9
-j3qp6m -5
-j3r0rp 16
-j3w5g9 -3
-1wsonz -25
-j41mc0 -4
-j41tpe 5
-j42vp8 7
-j47tjy 7
-j49r42 -4
-j4e4jw -11
-j4id8o -11
-1wunc0 -6
-j4okpq 7
-j4r5w5 -7
-j4riws 15
-j4t8b5 -3
-j4zt9n -6
-j50zzn -10
-j51952 9
-1wx1v3 -6
-1wx3jv 6
-j57787 -5
-j57fpg 8
-j57uk8 -4
-j582wm 3
-1wxepy 7
-j5b7es -8
-j5bewf 23
-j5d6bg 5
-j5db9l -4
-j5gxyz 10
-j5iuwp -5
-j5ke11 -6
-j5kt2x -6
-j5o3d8 17
-j5o58o -6
-j5pmk0 -13
-j5ss1z 10
-j5tnrk -3
-j5xlql 16
-j60rf0 6
-j63oj9 5
-j6a37u -7
-j6gk8l 5
-j6jq73 -3
-j6nrly -17
-j6pe0f -9
-j6ted3 -6
-1x37de 5
-1x3mfg 8
-j708xm 4
-1x3w97 -11
-j74r72 -4
-j77fip 3
-j78nzu -8
-j7cw30 3
-j7f77i 3
-j7fguf 5
-j7loic -4
-j7npt8 -7
-j7u2dh -3
-j7xae4 -8
-j80att 14
-j83q2a -18
-j84uyo -7
-j85ass -3
-j86dsv 4
-j8ct4s 3
-j8d6pl -4
-j8f6f6 -4
-1x8se3 -4
-j8m4x7 -8
-1x9j5p 6
-j8nme6 -4
-j8o709 -8
-j8w9fb -9
-j8wk18 -10
-j8ytr6 -8
-j8z143 6
-j90bkp -5
-j92dcv 3
-j92k2f -3
-j93n9q 9
-j93vlb 12
-j9b2vz 4
-j9crc2 8
-j9e8iy -5
-1xcin4 9
-j9ho77 -8
-j9m7tz -4
-j9sae6 -29
-1xds8w -7
-j9w0gx -3
-j9yfc4 7
-ja2imj -8
-ja4r43 -4
-jaa4hz 6
-jabz4g 7
-jadb6j -18
-jaeiwi -3
-jagboe 4
-jahr5s -3
-jaikop 13
-jajobt -5
-jak6ln -4
-jan9jk -3
-1xgwav -5
-jap2iv -6
-jat0d7 -11
-jb0jwp -9
-1xijbk -12
-jbcphb -7
-jbiv5s -8
-jbn6g0 -7
-jbv5r4 -6
-jbvk3w -15
-jc151q 4
-jc5nw0 -3
-jcfq7o 4
-jcfqll -11
-jcggsg 4
-jci6i9 -5
-jcm17m -3
-jcofuv -7
-jczbb8 -7
-jczh93 -5
-jd0ghp 7
-jd0t3k 11
-jd1m77 5
-jd3tyo 5
-1xprpu -4
-jd9nwx -4
-jddl8o 7
-jdifhk 6
-jdnc7f -3
-1xrskk -6
-jdqavl -8
-1xs3ce -5
-je01d6 12
-je3jdq 3
-je40zo -11
-1xt7xh -3
-je5igz -5
-jegisp 4
-jejtgw -7
-jekad1 14
-jel0cu 9
-1xv5bg -8
-jeopqq -5
-jevaen -7
-6zug8 10
-jfnc2g 14
-jfrz5t 5
-jfs9ir -3
-jfw6fd 4
-jfwq5f 3
-jg2bhz 6
-jg4yf8 7
-jg6xt8 8
-jg8r6w -3
-jgci8g -12
-jgj1ir -5
-jgm51u -4
-jgp0op -12
-jgq1av -9
-jgsosc -4
-jgx1ah -10
-jgy76h -7
-jgz1em 4
-jh95bm -9
-jh9ydp 24
-jhf2kh -7
-jhkhvz -12
-jhlz5a 10
-jhnofi 5
-jhrj9h 31
-jhs81z -6
-jhvbb9 11
-jhww33 -3
-ji0vrd 13
-ji2d4y -8
-ji5zhu 3
-ji6x0d 4
-jic4ba -8
-1y8ij7 -7
-jij4ho 6
-jik2l6 14
-jiku48 3
-jilc4w -6
-jipk4c 5
-jituf3 -10
-jiuukw -3
-jj21ot -5
-jj8cor -10
-jj8h46 -8
-jj9o65 -6
-jjbs03 -3
-jjcawt 9
-jjec58 -8
-jjfefi -7
-jjfzji -10
-jjhbca -3
-jjhbhh -3
-jjj17u 9
-jjkgp2 -4
-jjm96q -14
-jjudvd -6
-jjugig -37
-jk2fsp -5
-jk4kae -3
-jk7hvo -6
-jklo8u -4
-jl0ncw 3
-jl9nkl 12
-jlcb6a -4
-jlfgo9 -4
-jlhc2e 6
-jlialt -6
-jlizfg -7
-jlvd9h -4
-jlyo17 18
-jlzn93 16
-1ylpvc 5
-jm2guq -5
-jm3m38 12
-jm5gnl -4
-jm68l0 8
-jm7aek 9
-jmb2m2 -11
-jmbgav 8
-jme29y -5
-jmfiqy 11
-jmg7ye 17
-jmhs78 -3
-jmj1pw 10
-jmlmwl 6
-jmo4jj -22
-jmu9yc -5
-jmxbe7 -10
-jn1t3d -6
-jn1yee -6
-jn9vag -7
-jni16j 7
-jniugg 7
-jnp5m9 -12
-jnpwkk 4
-jntpw8 5
-jo0dw6 -5
-jo4kfc 8
-phqn -5
-jo4zlw 8
-job4nt -5
-jockos -34
-jocq2v -10
-jog4ho -4
-jogy6k -7
-jopkzl -3
-jor6oz -4
-josfp3 -3
-jot84q 6
-jp0c3g 16
-jp6mqh -12
-jp8h8d -4
-jpidd6 15
-jps8gw 7
-jpwbue -12
-jpwem8 9
-jq2vx7 8
-jq34mr 7
-1z0e1y -7
-1z0f7a -3
-jq6lpk -3
-jq8moi -5
-jqc3c9 3
-jqccf4 -5
-jqenvt 3
-jqfrmj -7
-jqfzr5 13
-jqhxq5 9
-jqnyjy 12
-jqoled -3
-jqpwie 8
-jqqbzi -4
-jqsddp -3
-jqt6py -4
-jqyho4 -7
-jr2xed 13
-jr5v49 7
-jr75kx -4
-jr8tmp 6
-jrb2nb 9
-jrc3gy -3
-jrdi9r -3
-jrf5id 3
-jrjno6 -6
-jrq218 11
-jrt4mq 8
-jru098 -4
-jru0n6 -3
-jrud22 -6
-jrvabb -5
-jrwhs2 19
-js9kc6 6
-js9s51 3
-jsa5e0 -4
-1z8vza 5
-jsiq6n -7
-jsjspk -3
-jsl101 4
-jsrjvf 3
-jsrlrk 4
-jsvuxm -5
-jsw8x5 -9
-jsx3vv 10
-1zayxj 3
-jt3kjl -3
-1zbd1b 13
-jt7x42 5
-jt8k4p -7
-jtbbar 6
-jtfoc4 -11
-jtgmli -4
-ju04q3 18
-1zf28d -9
-ju9bvx 6
-ju9uzr -4
-juduxi 6
-juffub -5
-juk9py -4
-jukrwq 5
-juy39o -14
-1zi075 6
-jv999k 13
-jvdy1j -10
-jve8m7 -13
-jveyic -3
-jvf54d -4
-jvfw0j -4
-jvfwq7 8
-jvi7v7 -5
-jvjhg7 -9
-jvplcq -8
-jvtajy 7
-jvvvl0 -5
-jvwz6b 10
-jw5u9z 3
-jw6ips 13
-jw6vzg -5
-jw6w3j -8
-jw9xeg -3
-jwbb2e 10
-1zmw68 4
-jwdnyx -6
-jwe151 17
-jwhdw7 8
-jwikij 12
-jwinev 5
-jwk8nf -10
-jwnn8t -3
-jwog8z 3
-jwvzo5 -4
-jwzbhe -11
-jx00hi -15
-1zpc7k -6
-jx4bow -6
-jxbqz0 7
-jxg40m -5
-jxpr6k 24
-jxwvkm -7
-jxzo15 4
-1ztaxj -3
-jy94ei 6
-1ztqbk 5
-jyaqcs 3
-jyd4rv -5
-jygjvj -8
-jyndsn -3
-jyp6ok 14
-jys1p0 3
-jyx5in 4
-1zwhql -12
-jz1z69 -6
-jz8v0g 5
-jz9yyi -3
-jza7zc -9
-jzbzed -3
-jziwjv 14
-jzpzh7 -9
-jzr4wq 3
-jzry25 6
-jzsguh -4
-jzt585 3
-jztigp -3
-1zzhgz -7
-jzxfep -16
-jzyi2x 15
-k00kfx -3
-k02lat 3
-k02qbq -7
-k03phb -4
-k04uie 8
-k0714k 4
-k07yku 12
-k09jeh 17
-k09vg9 6
-k09x5s -4
-201103 -5
-k0nb0u -10
-k0omv6 -11
-k0pruv -3
-k0pxoh 3
-k0simx 16
-k0ssex -5
-k0we2v 6
-k11b8o -7
-k11rqz -4
-k17ws4 5
-k1dhi7 -8
-k1e0re 20
-k1e7s2 6
-k1jeyh 9
-k1l3qf -3
-k1o7p9 7
-k1uip7 -6
-k1w3h1 6
-k1xgyz 4
-k1yh99 8
-k2fey4 -24
-k2isss -8
-k2j4xa 11
-k2k6fs -8
-k2stnv -6
-20aavd 10
-k326nd 5
-k32oo8 13
-k37oi4 4
-k39tf6 10
-k3e9wc -3
-k3f0w2 24
-20df8p 12
-k3uc9y 3
-k3upra -10
-k3zj1e 5
-k3zx8v -4
-20egu8 6
-k42n56 4
-20f0x9 19
-20f4pe 3
-k48xkw 3
-k4blti 8
-k4fke8 -3
-20gcto -3
-k4qmzv -21
-k4tycz -3
-k4y9p4 -16
-k4yblv -6
-k576q7 -10
-k57i7y -4
-k58bqh 13
-k5cyaf -7
-k5edt7 -16
-k5g8ry -10
-k5jbxi 5
-k5ng2u 3
-k5ove0 -32
-20kru6 -14
-k5s4le -5
-k5sns9 -6
-k5ud6t -5
-k5vh9z -7
-k5w9zk -7
-k5wsk9 7
-k5zb2j -4
-k62th6 -15
-k6694l 18
-k66hsi -5
-k6hn2u 8
-k6kskt 5
-k6yyuw 6
-20pcji -9
-k72rog -5
-k767bv 6
-k769ao -4
-k76a4k -5
-k792oe 3
-k7akci -6
-20qio0 12
-k7du49 -9
-k7fdoc 11
-k7h8kh -22
-k7lbg1 7
-k7q9fk -4
-k7r1s1 8
-k7uk85 8
-k7xgzs 3
-k846zu -7
-k86al3 -6
-k86cyu 4
-k86mjw -19
-k8953h -11
-k8bcpy 6
-k8cjbs 5
-k8cqgu -3
-k8e39x -3
-k8m8mh 10
-k8osdj -21
-k8snax 4
-k8zjhe -3
-k90h90 -7
-k91b2l 5
-k93lz7 4
-k95m03 -8
-20x53y -8
-20x5v0 -4
-k9ed0x 7
-k9g4o9 -6
-20y2q5 5
-k9hqag 5
-k9htoh -5
-k9kplm 14
-k9o1bw -6
-k9q676 7
-k9sqx4 -10
-k9t45o 3
-k9x13o -10
-ka2c0p -10
-ka69gi 3
-ka953g -11
-kabc2p 4
-kabmyz -4
-kafpyf -8
-kag7ii -7
-kal3zm 3
-kan2eg 13
-kao8k5 -6
-kavzru 13
-kawoa6 -3
-kb673s -5
-kb76a3 -10
-kb7ih3 23
-kbaghf -3
-215ksg 7
-kbkpfe 10
-kblltj 3
-kbt4m4 4
-kbx2ny -4
-kc24u6 -18
-kc66si -4
-kc8bjp 27
-kc9ap6 -9
-kcaug5 -5
-kcav1b -7
-kccp3k -6
-kccxmy 11
-kcemfz -5
-kcjciy -9
-kckbj8 -3
-kcqr0h -9
-kcr1ye -15
-kcsu4y 9
-kcu48p -3
-kcv2bk 8
-kcyqcl 3
-kcz1zn 3
-kd00aq -9
-kd1scc 7
-kd2amv 5
-kd2jiy 9
-kd3d8m 22
-kd44p4 10
-21bafe -15
-kd4wup 5
-21bf68 -3
-kd8lmt -5
-kdaiop -13
-kdal30 -10
-kdgpg8 3
-kdl5rk 5
-kdmvyc -5
-21d9st -6
-kdp28c 3
-kdr2oz -10
-kdsgdy -3
-kdyref -14
-ke4blu -4
-ke4v1z 3
-ke5i74 7
-21f17p -4
-ke9m7l -11
-keadwc -8
-21fsnx -4
-keiwm5 22
-kej3xe 4
-kemgxm 4
-kemlgr -3
-keqghm 7
-keqixq 3
-21hmn4 3
-keyfaf -10
-kfb497 -10
-kfbd00 4
-kfiou5 -6
-kfnajy 7
-kfosqo 15
-kfqvr2 6
-kfrve3 -7
-kftyvs 6
-21lmmk -7
-kg0dzt -4
-21loix 3
-kg17yi 6
-kg51nx -7
-kg5utk -5
-kgaigc 11
-kgca6l 9
-kge125 -11
-kgejza -12
-kggla5 7
-kgkv5o -5
-kgq7r0 -10
-21obme 8
-21ooit -18
-kgx35i -7
-kgz7vg -15
-kgzi0w -21
-21p745 -5
-kh04xq -4
-kh1imk 9
-kh2y1d 3
-kh95ep 4
-khbzay 7
-khns4h 8
-khnux6 -6
-khopnh -5
-khtzov -6
-khwbyh 23
-ki1j3y -5
-ki2w8n -6
-ki705c -17
-ki978l -3
-21tx8z 6
-kidhrc -6
-kiexkl 20
-kifi8j 8
-kifumv -4
-kikvca -4
-21v0gj -7
-kipvqm 4
-kis8zw -5
-kiub9g -8
-kiwwo8 -4
-21wafg -4
-kj0dx5 10
-kj5g6b -7
-kj63o5 3
-kj6hpp 10
-kj7xep -5
-kjf0l4 4
-kjilxs -4
-kjqdxp 3
-kjscm3 -5
-kjseu1 8
-kjxpgv -3
-kk8qsf -9
-kkakba -4
-kkbcg3 -5
-kkcrir -3
-kkks0a -6
-kkr3k8 6
-kkz3r7 4
-223l2k 3
-kl6h9m -8
-224aub -6
-kl7462 -6
-224m02 -4
-klb6xf 3
-2252zi 3
-klfdnt -3
-klfkws 10
-kliy8k 13
-kljn1f -4
-klpwty 5
-klrvuk 6
-kls2uc 5
-klstq3 -4
-km0s6z -7
-km7ame 5
-kmgkzv -9
-kmhuo0 -6
-kmi06q 17
-kml4vg -5
-229odn -7
-kmtlvu 18
-kn6vw2 4
-kn7tet -4
-kn9ubn -4
-kna4do 7
-kna6rz 8
-knemld -3
-22cnaf -3
-knjm1z -5
-knnurs -3
-kno8bz -5
-knonxb -5
-knplq9 -5
-knqm8e 9
-kntthj -4
-knuxoz 7
-knv0jl -4
-knvne6 7
-knwfsz 17
-ko93a6 -11
-ko9eof 7
-ko9zlb 6
-kofaem 4
-kog5bf -7
-kor452 -5
-korzjz 7
-kpajtu -11
-kpept4 -3
-kpfpm9 4
-kpi1rx 6
-kpkk08 11
-kptkkr -4
-kptxzr 5
-kpuc1t 3
-kpuonx 8
-kpvo0j 3
-kpw2tb -10
-kpzso9 -3
-kq5skz -3
-kq71d0 -3
-kq73h7 -5
-kq8ukc 19
-kq9q4o 4
-22moyu 3
-kqcaqu -8
-kqch1u -13
-22mxpn -3
-kqe5o9 9
-kqg6z4 -11
-22nr6c -3
-kqm7x0 -4
-22o83j -20
-kqudj4 4
-kqw4ee 9
-kqy3m6 -7
-kqytkf 6
-22p73r 7
-22pq7y 3
-kr5hii 8
-krant8 -7
-krbsig 7
-krel2a 6
-krj6tp 3
-krmhzg -5
-krqttx -11
-krtrm3 -3
-kry1u1 -3
-ks02m1 -3
-ks5fps -10
-ks5vr2 4
-ks6gly 7
-ks9n4q 15
-ksa3dm 4
-ksbqpq -7
-ksbxus 5
-ksd3gb 4
-ksej2a -8
-kslfde -10
-kslrbs -7
-ksnzrh -4
-ksqugz 7
-kss4xp 10
-ksusy2 -7
-ksvyns 17
-ksx6u5 4
-ksxffh -5
-ksyqvc -10
-kt2c1m -13
-kt3qff 7
-kt4b19 -8
-kt9j1k 5
-ktc7sl 6
-ktn8pu -6
-kttw9d -6
-ktvrg8 -3
-ktx18f 3
-ktynbh -3
-ku0qgg -6
-ku1jen -3
-ku2u8e 4
-kuai45 10
-2314ed 7
-kucd7q -7
-kudzwa -6
-kugida -6
-kugrtj 5
-kuk4a5 -3
-kuldrs 6
-kuo7af -7
-kurlhu -9
-23373j -14
-kuzb07 -7
-kv6dp6 -7
-kvbx1g 19
-kvjrn1 4
-kvlbz2 8
-kvrvvl 3
-kvu7zs -3
-kvuwjy 13
-kvwggu 5
-kw3zyp -14
-kw44mc 6
-kw5l0v -4
-kw6cj4 -3
-kw6doo -7
-kw9md4 -4
-kwa1u3 -10
-kwbo6u 4
-kwfymw 7
-kwgo6c 4
-kwjdhz 6
-kwvqan 9
-kwwvk1 7
-kwz7oo 3
-kx1hr5 7
-kx3ja6 -17
-kx9wse -9
-kxadhw -5
-kxd2z9 4
-kxd8w7 8
-kxfwu6 -6
-kxks8b 8
-kxrd6u -5
-kxrm6n -7
-kxsgag 12
-kxujdy -5
-kxulzj -4
-23dvrk 12
-kxzkn0 -6
-ky5j72 -4
-ky63z3 11
-ky90de 7
-kyato5 5
-kyfnkq 4
-kyjo3l 7
-kynlmt 21
-kypg2s 8
-kypz8x 26
-kyym3s -13
-kz0obs -11
-kz42sc -7
-kzd6w4 4
-kzesup 5
-kzgkcm 3
-kzl8jw 7
-kzpdic 4
-23knz7 -16
-kzt69q 13
-kztjad -3
-kzvdy7 -10
-l05avf 9
-l067ok -9
-l0c2qt 6
-l0ej9s -6
-l0fso3 -11
-l0lj1k 6
-l0m5h5 15
-l0n3p0 -17
-l0opg1 6
-l0pwno 3
-l0r9sj -3
-l0saf7 11
-l0tnl3 3
-l0vjcv -14
-l0xjr0 -3
-l0xomu 27
-l0xxd8 -7
-l10hd9 5
-l14ec9 -9
-l150es -10
-l15sn2 19
-l1az2f -9
-r9io -5
-l1cxzz 25
-l1fo71 -14
-l1g1ne 9
-l1lrdq -5
-l1mke6 9
-l1n2b4 17
-23rpvy -3
-l1xnj0 -4
-l1yed1 23
-l21omy -7
-l2302r 14
-l23sy8 12
-l23v5o 8
-l28emj 7
-l28q1l 18
-l29jis 8
-l2desk -14
-l2qg5y 4
-l2tine -12
-l2u2vj 4
-23w2le -3
-l2xf3s -4
-l30q7m -4
-l33wq8 10
-l35ay9 -6
-l37jo5 5
-l38sq1 7
-l3e5ts 7
-l3ji5z 5
-l3muet -5
-l3o3qx 4
-l3rjgb -8
-l3s7ef -4
-l3ue64 12
-l3wmxe 10
-l42xp6 -4
-l43ly3 -5
-l44daa 7
-l46n5d -9
-l47y6d -3
-l4lz0t -6
-242id0 -3
-l4q9rx 8
-l4thni 5
-l4v1lh -10
-l4vhd3 -12
-l5228p -8
-l53hgc 11
-l53tsv 16
-l554ju 9
-l55zd0 3
-l5el1r -6
-l5f04j 6
-245oj0 4
-246ceh 7
-l5rjoj -5
-l5ui8x -6
-l5vvqv 5
-l5wo0l -7
-l5yagl -4
-l65lzt 6
-l65ub3 -7
-l67zf9 -9
-l69nj2 -5
-l6c6dw -5
-l6fhs9 -7
-l6fsdt 19
-l6hnhc -7
-2499h3 -5
-l6kzjd -20
-l6n4rj -20
-l6rgkx -6
-24a0x9 3
-l6x931 6
-l6xy7t -7
-l74ifd -3
-l763a0 -8
-l76a8w -17
-l78mcz 3
-l7gfjh 3
-l7uh5v 3
-l7uus4 -10
-l7xd4y -5
-l7yen4 6
-l8992q -10
-l89l8h -6
-l8e9dr -4
-l8hhhk 11
-l8homj 5
-l8isxz -7
-l8j9i1 5
-l8mzu9 33
-l8nd4o -3
-l8nk7u 15
-l8npzu 17
-l8o4a3 -3
-l8p1rr -4
-l8pkxw 6
-l8r7nr -6
-l8se0k 4
-l8t1n8 -3
-l8vern -5
-l8xx2x 8
-l9189e 7
-l95li3 7
-l9dx72 5
-l9eejo 13
-l9hngo -8
-l9iudw -10
-l9m0ok -13
-l9n0va 15
-l9qkji 10
-l9sryp 5
-l9t5dp -17
-l9x6yj -21
-24m38j 3
-la6yay -4
-la7dom -11
-la8h93 -3
-labofs -3
-lals18 9
-lanfrl -3
-lapwz3 -9
-lauxk1 -5
-lawhs0 -4
-24pjot -3
-lbc8w5 9
-lbf9ab -7
-lbfncd -5
-24qs6q 14
-lbgx4a 17
-lbj54b 6
-lbv5ek -4
-7og86 11
-lbyzui 8
-lbz9zz 15
-lc0ps5 -6
-lc5bnq -5
-24tn60 -3
-lc8xbo 6
-lcci1t -9
-lcfiin -10
-lch8bs 5
-lck6gp -5
-lckypq 7
-lcqa78 3
-lcvsf4 9
-lcxkr9 -7
-ld0r77 -4
-ld6qsh -4
-ldfgb9 28
-ldmg3s 17
-ldn18y -20
-ldnpfw 11
-ldph5j -3
-lds3sw -7
-lds6sr -8
-24ze5s 3
-ldwoil 6
-24zq6g 21
-ldxkys 5
-ldxuz7 5
-250ftp -7
-le7dyj -4
-250w8r -7
-le9de7 4
-leg9dk 6
-lehuo1 -5
-leios9 16
-lekkrd 8
-len7mw 4
-252hzi 6
-lepwn5 11
-lerolq 14
-2535m3 -4
-leykj9 -4
-lf9npd -5
-lfa0iu -5
-lfapkf -7
-lfe5b7 6
-lfelti -5
-lffi39 -8
-lffypb -13
-lfrmt0 10
-lftfdq 9
-lfu3xw 15
-lfxiz2 -4
-2575gc -16
-lg0jm2 -4
-lg2kpi 6
-lg416r 10
-lg57os 7
-lg5his -22
-lg5q33 -14
-lg9981 -6
-lgafkm -5
-lgfwwl 7
-lgj8s5 -20
-lgmr82 4
-lgrku5 -3
-lgsk88 -11
-lgw41n 11
-lh3bml -4
-lh70or 7
-lh88dv -10
-lhe7kp -9
-lhhbpl 3
-lhhd2o 4
-lhlaq8 -3
-25d4pc 4
-lhqkks 3
-25dhsh 3
-li8f16 -10
-lidm1b -7
-lifptf -3
-likc4g 3
-25ghng -8
-liongq 7
-lip6mv -13
-livl4y -13
-lixirw -10
-25hw4e 3
-lj0y1k 5
-lj9j13 7
-lje08n 19
-ljhhrs -3
-ljizj0 -4
-ljka77 3
-ljlfeb 8
-ljnymt -5
-ljox0p -3
-ljp9ae 15
-ljsdno -6
-ljsgd1 -8
-ljuc2a -15
-ljuddp 6
-ljuh3g -4
-25lpow -6
-lk4i9d -11
-lkcyr6 5
-lkinha 5
-lkk6m5 -4
-lklcv3 6
-lklrnu 10
-lkpqxz -10
-lkrht5 4
-lkutau -5
-lkyjpm -7
-25ppp8 -17
-ll6hgp -15
-ll9dbu -3
-llas9c 20
-llf91c -9
-llfg22 6
-llktkq -3
-llm6wd -8
-llm9p2 6
-lloevl -36
-llpmwu -5
-llskp0 -5
-lltrzc 16
-llveky -4
-llzldx -6
-lm30c6 -5
-lm8cim -4
-lmdeey 10
-lmi7d8 -17
-25v7z7 -13
-lmqxrn -9
-lmv3d9 -9
-lmz7jz -3
-ln6irv 10
-ln7u56 -11
-lnc2d9 6
-lndhm5 -6
-lnl9z0 5
-lnm1sr -9
-lnnln1 19
-lnq30b -3
-lnrf4t 7
-lnug29 -9
-lnv3v2 -5
-lnw48r 6
-lo1nbb 3
-lo4flm 9
-lo5kqo -13
-lo6zni 4
-lo75kb 6
-lo8ri7 -3
-locfeh -10
-7sxfq 7
-lof5ky 12
-lopic4 6
-lopphq 6
-lor77y -9
-lotuu9 -9
-lovuye -4
-loy171 10
-lp1c6d -12
-lp3w2g 4
-lp5zyn 10
-lp6m8l 10
-lp6v29 -12
-lp8ff6 -3
-lpa8el -3
-lpdsfp -15
-265j3z 13
-lpkiif -4
-lpodvc -11
-lptpmv -10
-lpv34t 9
-lpydho -16
-lq2t1m 11
-lq5b7w -6
-lq8bls 19
-2683nv 23
-lq9d83 -4
-lqggw2 -4
-lqhgnw 17
-lqicj9 -4
-lqk1mx 5
-lqkid8 -4
-lqn4hx 8
-lqxjis 3
-lr686p 5
-26c3oz -9
-lrffpi 4
-lrha8u -9
-lrhqx8 5
-lrlgsa 7
-lrwt95 7
-lrxew3 8
-lrzq0v -4
-ls09b0 -5
-ls20oj -13
-ls4fqc -3
-ls6ik3 9
-ls96is -4
-lsb2ld 3
-lsjzs6 -8
-lsm37k -7
-lsmkim -17
-lso95p -3
-lsosbu 5
-lsx4gv -4
-lt2qdi 4
-lt4sw1 -9
-lt5v99 11
-lt6grd 12
-lt8g8s -5
-lt9ze8 -24
-lti2dx -26
-ltm898 6
-ltoiar 16
-ltrzcn -3
-lu2wdp 7
-lu43yc 8
-lu47cv -10
-lu4ngh -5
-lu8ifq 3
-luavtq -9
-luc5uc -3
-lud4cw -5
-luelr0 -3
-lufsdc -4
-luh9sd 13
-lukyk2 -3
-lum6gi 7
-lur3i4 -4
-lut9xx -4
-luvplt -16
-luykjd -6
-lv6ou8 -8
-lv924b -7
-lva6s4 4
-lvczu6 -7
-lvdchw -3
-lvic1f 10
-lvkwrc -5
-26sacy -3
-lvwa3w 5
-lwbi87 -9
-lwcxu6 -7
-lwcy1g 19
-lwknx7 -4
-lwm3qw -4
-lwntoe 11
-lwt38n -6
-26w4ej -3
-lx1851 6
-lx1tme -4
-26wp8u -4
-lx3bwn -5
-lx4s38 -6
-lx638n -5
-lx64mc -4
-lx8386 -3
-lxfekh 5
-lxlkhr -9
-lxlnhq 5
-lxmdif 9
-lxt5e6 -7
-lxz58c -4
-ly0c1t 7
-2705ww -5
-ly2f10 -5
-270f11 8
-ly6r9a 3
-ly8d76 5
-lybhfl -3
-lyd3fn -13
-lyjhgx 5
-lyqdjd -4
-lyvw4f -6
-lyw3yd -6
-lyw7hk -4
-lywe9d -8
-lywvu5 -8
-lz67xk -6
-lz8x0q 4
-lz924k 3
-lz9nwl 5
-lzag6x 20
-lzbh32 -6
-lzg0cp -5
-lzhhit -3
-lzjqqy -5
-lzuots 5
-lzvqwg 7
-lzzc1q -6
-m06yxs -7
-m07pju -3
-m07zj9 -6
-m08jr5 9
-m0ar5u -6
-278e32 4
-m0dp76 -13
-2794uo 3
-m0ofvn -3
-m0smnx -3
-m0u49s -4
-m0wt3f 3
-m0yeal 5
-m0zu2y -11
-27axoc -5
-m15nvn 10
-m167sn 5
-m17frt 3
-m18bka -6
-m18s9s -4
-m1bvnj -12
-m1hcm7 -4
-27crws 6
-m1odj1 -4
-27dvgj 6
-m1x2dd -7
-m24iqz -8
-m28s7r -4
-m2ex7d 4
-m2fryt 4
-m2j4f7 -7
-m2m8z5 -3
-m2mj2t -4
-m2nuuo -17
-m2oe0t -14
-m2t1z2 6
-m2w4i6 5
-m2wq5u -14
-m31kks 7
-m34f0x -13
-m35jla -7
-m3e0xt -4
-m3eheu -5
-m3i0c0 8
-m3io3q -5
-m3n7hk -8
-m3o16v -13
-m3rl1m -3
-m3vtr4 8
-m3zd18 13
-m42b72 -4
-m43pnb -10
-m4ajdn 5
-m4e7fz 6
-7yrr8 -6
-m4oybx 12
-m4qp73 -10
-m4rrk4 -10
-m4wu1a 6
-m53f6o 6
-m55oun 14
-m58nta 3
-m5ad3g -4
-m5gqpd -8
-m5ijau -14
-m5km8p -3
-m5lh30 3
-m5llpt 14
-m5mbtb -4
-m5o9ip 8
-m5w1gv -9
-m66lom -10
-m67jwk 14
-m6908k -10
-m69ybn 19
-m6d4ed -4
-m6izjm 8
-m6nhwg 5
-m6shnf -41
-m70901 -6
-m70g8n -5
-m70tu0 38
-m777hx 5
-m779n7 -3
-m787kg 4
-m78t99 -4
-m7ea8d -3
-m7gwk9 8
-27y4af -6
-m7l96p 5
-m7oa8g 3
-m7oy68 4
-m7p6lk -6
-27z025 -8
-m7stmm 3
-m7v1pa -4
-27zrxv -7
-m82s26 -7
-m858l9 -4
-m85puj 8
-m86cy9 9
-m86sgk 7
-280ozm 4
-m8adol 3
-282le0 -4
-m8t42a -5
-m8v060 -5
-m8v4sl 7
-m8vfss -12
-m8vx80 3
-m928kr 5
-m93jbq -4
-m97c2j -4
-m9cztn 6
-m9e3go -9
-m9i55e 22
-m9sx0t 6
-m9ugxp -19
-m9zs5m -4
-ma0a5t -6
-ma2l9r 15
-ma2u9o -5
-ma2yf2 -8
-ma40rp 4
-ma8wez -8
-maanox -7
-288cac -9
-mabguu -7
-mac8hw -4
-maj90v 3
-maonvb -8
-marc3i 3
-masspf -4
-maux4k 5
-mavtpk 6
-mawczp -5
-mb184i -19
-813m2 -8
-mb7p54 5
-mb7x99 4
-28cc0o 6
-mbheg2 -7
-mbtt3g -8
-mbu1yt 10
-mbwcs6 11
-mc3tgv -4
-mcfnsl -5
-mcg22f -7
-mcor4g -10
-mcpwft 5
-28hg7h -3
-mcwbut 5
-28ic4q -7
-md7vjg -10
-mdgxrm 9
-mdl6eb -4
-mdp38w 5
-mdpgd2 7
-mdq0wa 14
-mdre77 -8
-mdt6gm 8
-mdtoz5 -4
-mdwmhy -3
-me5d2u 7
-me6cn7 3
-me7fgp -7
-me9wwo 10
-mea37o -7
-medoqh -7
-mee0b4 18
-mejjz1 8
-mekkqr 14
-meqaw2 3
-meracu 4
-mern6y 3
-metii4 -4
-mewfe1 5
-mewfq9 5
-mexu13 -33
-mf0aol -3
-mf3wzq 3
-mf9eoa 4
-mfano1 -13
-mfdin8 -4
-mfiqw5 -12
-mflxia -5
-mfnbme -6
-mfsihy 5
-mfwvz9 6
-mg0k7j -4
-mg1d0x -12
-mg1hvn 6
-mg1t1m -14
-mg75iu 5
-mg9cvk 12
-mgadtw -3
-mgbf9f 6
-82zut 10
-28vdwe 7
-mgr3qk 5
-mgtba4 -5
-mgwrvy -3
-mh0i6y 3
-mh0ku0 6
-mh1cl9 -8
-mh80rg -3
-mh9l8f 10
-mhbnwf 4
-mhe38d -6
-mhf11s 22
-mhid2k 12
-mhjbow -3
-mhpk5e 9
-mhrmv8 8
-mhrzxs 4
-2900w9 -5
-mi330a 14
-mi425v 4
-mi6ap0 4
-mi6j1n 3
-290oxx -4
-mi9zdk -11
-mibctc 3
-mihroj -4
-mijthh 3
-misbai 3
-mj350p -3
-mj8vaj 3
-mjaatt 8
-mjclim 5
-mjfeiu 6
-mjfu78 -5
-mjhqud 9
-mjjblc -4
-mjl6ll -6
-mjp3pd 11
-mjqsnu -5
-mjrb91 -12
-mjru5m -4
-mjsips -5
-mjxtav 5
-mjy8v0 -5
-mjyjfo -6
-mk7nzx -8
-mk9yjs -4
-mkb1rb -8
-mkbwgk 14
-mkf8yb 15
-mkitg6 -5
-mkjfbx -6
-mknn9l 8
-299mzf -5
-mkrscw -9
-mkwpn9 5
-mkxse3 3
-29axiv 6
-ml7iy8 -3
-mla91q -14
-mlaabe 15
-mlgk1o 16
-mlgv1c 4
-mlmkyr 7
-mlp3x2 3
-mlrrfg -3
-mls85d 5
-29e1rz -6
-mm0vzh -10
-mm3z9f 5
-mm6l1i -5
-mma790 -5
-mmfrm0 -10
-mmlc2d -7
-mmn28m 6
-mmn9fn -15
-mmnler 9
-mmpyqv 7
-mms9d0 3
-mmshst -7
-29igpe -4
-mna9jx -3
-mnbb07 7
-mnioz3 15
-mniyln 4
-mnk0a0 -12
-mnqzw6 3
-mnvag3 -4
-mnyuuf -5
-mo2odc -3
-mo2x19 5
-mo86uw -7
-mo9iln 6
-mo9t8i 7
-modafg -5
-29nkty 9
-mouhv5 7
-mow1f8 -4
-29pvsw 6
-mp7jt6 5
-mplj79 -5
-mpmrza -19
-mpo1oq 3
-mpolp6 -10
-mpqzgw -11
-mpv9ou -10
-mpya4r 3
-mpyyx5 -4
-mq5t2k 8
-mqe49y 10
-mqm20r -7
-mqp8f2 -3
-mqqne0 9
-mqswz3 -4
-mqwydy -11
-mqyzc6 3
-mr6evv 7
-mr8hgk 3
-mrac4c 5
-mrexhl -6
-mrkgkn 4
-mrkpv0 -5
-mrmng4 -3
-mrodzi -6
-mrp76g -4
-mrp8dt 14
-mrpjef 11
-mruj0n -5
-mruozg -7
-ms5kc7 10
-ms68pf 7
-ms6fd3 4
-ms9l2j 4
-msco33 6
-msdkcu 19
-msek7q 7
-msi2ud -4
-msknsw 6
-msr1v9 -3
-mss9m5 -9
-mssri8 9
-mswn6p -4
-mt1fcj 7
-mt1fyp -3
-mt7m8g 3
-mt8vwk 4
-mt9wis -13
-mtc77l -6
-mtdaum 13
-2a679v 4
-mtthwp -6
-mtv14e -7
-mu13rt 5
-mu2f2z -11
-mu79ow 4
-muc4b7 3
-mucnae -4
-muhyf8 -3
-mukpst 9
-mulj9t -6
-mur3fy -6
-muruyo 5
-mus7ul -17
-musmhq -10
-muy0p5 -3
-muydvf 12
-mv1660 6
-mv1u2n -5
-mv1vdl 3
-mv74n7 10
-mvbzqw -11
-mvf1wm 8
-mvfp0q -6
-mvgl0d 5
-mviunw -5
-mvjnnh 16
-mvol1n 5
-mvrzjf -8
-mvt140 -3
-mvtgst -12
-mvu3bv -7
-mvuzas -5
-mw30ut 10
-2aeqed 3
-mw3te7 7
-mw4xbz -12
-mw9sxz 9
-mwalh9 -5
-mwhcuc 11
-mwj1pa -14
-mwmnxl 7
-mwn73q 12
-mwz8ex -8
-mx4vj9 11
-mx7rsd 8
-mxdglj -10
-mxjfv6 3
-mxkn14 9
-mxl34s 8
-mxo6pc 4
-mxqpa6 -18
-mxxnbd -3
-my2iq8 -7
-my2m4r 16
-my3pmh -4
-my7s80 11
-my9alm -10
-myb1n9 6
-myd0iw 7
-myf2be -15
-mypia0 3
-myw7s5 -4
-mz1jxh 6
-mz3vgg -5
-mz3wau -5
-mz6la8 15
-mz7d5y 3
-mz9v1z -6
-mzaj4u 8
-mzb16g -9
-mzbem2 -9
-mze1hr 3
-mzl4w8 -4
-mzn0kx -10
-mzq0dl 14
-n000me 3
-n08gl0 13
-n09ai1 5
-n0d4oh 4
-n0dc9a 8
-n0f8zb -3
-n0h2ln -4
-n0i80c 5
-n0mzmn -3
-n0nzuz 7
-2aw7jq -6
-n0zmwx -10
-n125e3 -6
-2awrjz 3
-n14ws5 -8
-n18tt0 14
-n1k29m 7
-n1o3h6 -7
-n1r9gk -17
-n1xfa6 -7
-n1yd3p -8
-n20mnp 5
-n25616 4
-n25lbo 4
-n26zk1 -7
-n2bbuf 4
-n2bjpf -5
-n2d47k 9
-2b1fmg -8
-n2grnf -5
-n2i7bk 16
-n2ycku -12
-n34mpg 7
-2b434g 9
-n37moo -6
-n39i7r 11
-n39i8w -9
-n3b8km 9
-n3bswk 9
-n3c4bc 9
-n3epsi -5
-n3ob3b 16
-n3p5ju -6
-n420xj 7
-n42hbh 18
-n42rc8 5
-2b7n66 -10
-n46e8u -4
-n484fj 8
-n49gf1 -9
-n49gru 23
-n4c3z2 4
-n4hqi5 9
-n4i23s -9
-n4impv -10
-n4ir0o -4
-n4j831 -4
-2b9a8z 4
-n4rh8t 16
-n4riku -10
-n4uswd 3
-n4zo96 4
-n52bpz 4
-n54leg 3
-n56qc6 -4
-n5aw2v 6
-n5frfm -16
-n5lscp 5
-n5ndwp 18
-n5o6qm 12
-n5sbm5 7
-n5sv1q -7
-2be81i 25
-2bfjfy 8
-n6exjv -9
-n6m9mk 8
-n6opiq -6
-n6z01m 9
-n7ddwe -6
-n7gt1u 7
-n7jk03 8
-n7kha3 -4
-n7lm9g 6
-n7nwbt 7
-n7o4v3 -3
-2bkxna 3
-n7uwh4 4
-n878r7 -9
-n88pzl 7
-n8aqsg 3
-2bmq1h 11
-n8ebft 5
-n8fgz3 -3
-n8lizt -9
-n8o96t -6
-n8qgmb -6
-n8ralj 10
-n8tr0u -3
-n8wrm9 -5
-n8xycl -7
-n94n8x 8
-n95298 -5
-n96yux 6
-2bryc7 -4
-n9uh2s 5
-2bsv80 -16
-2btixy -3
-na9ao2 3
-na9oyf 9
-naa5mz 13
-nabvkl -3
-2bum5i -6
-najbbp -3
-nalyhe -5
-namlbm 3
-nao1ws -5
-nao5i7 9
-nb0qa0 -6
-nb2m7c -4
-nb72zy -7
-nb8ebc -4
-nbdf1c -3
-nbdpcm 7
-nbeffm -3
-nbfdil 3
-2by03e 7
-nbgbpr -4
-nbk826 6
-nboqsd 4
-nboyuf 3
-nbqt4f -4
-nbu4i1 -3
-nbv2u0 -3
-nbxymo -4
-nbykf6 7
-nc0773 -6
-nc0gjx 7
-nc4rq5 -5
-nc6xy2 -5
-nc8ic0 -14
-nc8sgh 3
-ncb4a9 -21
-ncd1xn 3
-ncjz77 -3
-ncsiag -5
-2c2wqx 5
-nct8f4 10
-2c36rj 16
-2c37f6 3
-ncw88b -3
-nd02kn 6
-nd0mqh -3
-nd2etx -5
-nd93wq -6
-2c4jbp -13
-ndbe1j 5
-ndbelj -4
-ndbtob -3
-ndlkgl -37
-ndn1wt 3
-ndr9a1 10
-ndtv27 -13
-nduy1m 7
-2c6rwr -7
-ne0r7o 17
-ne0y7e 9
-ne1e06 -10
-ubbx -4
-nebmtu -3
-nee2rp 10
-neicpn 8
-8fc0f 12
-nemddz 7
-neta18 6
-netgbv -4
-neuuz6 -9
-nf0djy 3
-nf1u5o -3
-nf7chr 4
-nf9t5e -3
-nfik5o -7
-nflpq8 13
-nfnayj -9
-nfpzos -12
-nfr18a -5
-nfrxb4 -4
-ng175j -3
-2cekh8 -5
-ng288r -13
-ng6kq2 3
-ng6q2u -3
-ng6qpz 15
-ng9610 -8
-ngd554 -11
-2cfrkb -3
-2cfy62 -4
-nglaz8 5
-nglvbj 15
-8g3j9 -3
-2ch5bl 8
-ngwyvj 12
-2chru5 -5
-nh9jfd 10
-nhchvp -5
-nhfcji -6
-nhjuf2 -8
-nhmh57 -6
-nhnqk2 14
-nhoinl -3
-2ckiaj 5
-nhplih -5
-nhroy9 3
-nhs3r1 6
-ni5ry1 -8
-ni6xcp -7
-2cn6iz 8
-nigf2q -8
-nijzgy -5
-niuui5 7
-nixk1k -5
-nj0yyf 5
-nj1h68 -7
-nj22kd -6
-nj4035 -4
-njddwm 4
-njgjrp -4
-njlnmu 11
-njo7lx -5
-2crzw3 -9
-njsoqy 5
-njszug -3
-njw00m -5
-njw3jr -20
-nk4m5h 8
-nk7r4f -6
-nkcqr2 -11
-nkky0j -3
-nkp259 20
-nl0ubr 10
-nl4a7y -3
-nldqki -8
-nlgq9d -8
-nlj9nk 6
-nlochc -4
-nlqyjw 5
-2czj64 10
-nlxkcd -7
-nm2hty -5
-nm4uu3 6
-nm76ng -8
-nm8e5g -3
-nmfrhu 7
-2d1qrx 7
-nmr5d4 -4
-nmtia9 3
-nmxsb6 3
-nmzara -6
-nn08fg 3
-nn1jsl -13
-2d47cz 6
-nn9iiw -8
-nne8z4 -7
-nnkvyk -5
-nnrvqe -9
-nntu7b 4
-no0cwn 4
-no3pec -7
-no45x4 -4
-no62rt 3
-nod7vs -3
-nodogo 11
-nojcoy 14
-nolaxu -5
-2d9h7r 3
-nonrwq -5
-nopwiv -9
-norzhx -4
-not20u 5
-8j0hz 8
-noxehl -6
-np09o7 -3
-np1hxu -3
-np41kj 7
-np7vmi 13
-npbta2 6
-npcnkb -4
-npd0th 6
-npdg5l 4
-npe59d -4
-npkhme -13
-nplk0w 16
-npmtba -5
-nq3p3w 3
-nq8rpz -4
-nqak8i -5
-nqay9y 3
-nqdq75 -9
-nqk234 4
-nqkbky 4
-nqlh0i -14
-nqme8z 3
-nqnwwo 13
-nqo266 3
-nqrti1 5
-2dhah2 7
-nqtm3n -4
-nqxb4q -16
-nr1rp4 -4
-nr658x -3
-2dio8c -5
-nr9t41 -5
-nruou0 4
-ns3gu7 16
-ns4d42 9
-ns6j1o -3
-ns83oj 13
-ns91c1 -4
-nsaaoy 3
-nsbtlt 5
-nsdnik -5
-2dn09v 16
-nsk31r -9
-nsug74 -11
-nsw9sy 4
-nt445x -5
-nt6qe7 -5
-nt94av -4
-ntbw3f -4
-ntgs9h 3
-ntjxz5 13
-ntl9tw -5
-ntm8qt -11
-ntunzu 4
-ntus18 5
-ntwown 7
-ntwrfm -12
-ntz2mm -9
-2dss82 6
-nu47ug -5
-nu7h93 -5
-nu8i20 9
-nuhti9 8
-nukiup 6
-nun9aq 4
-nunhbk 6
-nup957 -15
-nuqa1u -5
-nus4l1 -14
-nusao7 -7
-nuuujb -5
-nuyjn0 7
-2dwgh3 12
-nv0m7o -9
-nv15j9 -9
-nvayow 9
-nvdvow -4
-nvhjhh -3
-nvj4mw -4
-nvjz9x -9
-nvktq1 -4
-nvq6kl -5
-nvsc6t -19
-nvx61c 9
-2dzzkp 17
-nw0e80 -5
-nw1973 11
-nw2o33 7
-nw3c0d -4
-nw5smy 3
-nw7zuf -8
-nw8wml -14
-nw8zkg 7
-nwabag 10
-2e1317 -3
-nwcyzm -3
-nwfy09 -13
-nwr4uo 6
-nwtwz7 -11
-nwuuhm -24
-nwwjso -16
-nwzuql -3
-nx15hk 19
-nx19fk -4
-nx1kiw 5
-nx2muu -6
-nx3fsd 10
-nx62qb -5
-nx7joc -4
-nx7u5v 4
-nxalzh 13
-nxaxv5 7
-nxd3sx 4
-2e5a7z 5
-nxl7f4 4
-nxnnxv 5
-2e6wjn -18
-ny13uu -4
-ny3b3b 13
-nyeb36 -7
-nygd74 14
-2e8v62 15
-nygv6p 3
-nyib1u -3
-nykk4a 6
-nynk6p 10
-nyoc3b -7
-nypi7u -10
-nyrgzd 7
-nyt1bo -5
-nywsnb 5
-nyyuac 8
-nz0jd3 -6
-nz5y0d -8
-nz8jgx 8
-nz9dt9 -3
-nzdsus -5
-nze3sm 7
-nzhpyz -4
-nzn4dx -9
-nzorzk -3
-nzpto9 -8
-nzq91h -9
-nzs26f -11
-nzuc7n 3
-nzxxuv -3
-o04n8a -4
-o0ajyx -7
-8n5pa 7
-o0fsw5 26
-o0kbl2 -12
-o0l2ph -17
-o0lb7i 7
-o0mmbx 3
-2egrl0 -4
-o0qi9o 7
-o13ab5 -5
-o1bptn -10
-o1hgsf -6
-o1ik9q -4
-o1j1t0 3
-o1jad0 5
-o1l051 -4
-o1l272 -3
-o1n2iw 12
-o1svj5 -3
-o1wgex 5
-o22ey8 3
-o23yt1 6
-o251mj 4
-o27bwl 3
-o27pdi -7
-o28qgp -3
-o2c2sg -12
-2enf5h -6
-o2joqq -8
-o2l1yg -11
-2enr0v 5
-o2md65 7
-o2q3hp 7
-2eof9b -7
-o2vxe8 -21
-o2yrz6 15
-o31kk7 -4
-o35sdl 13
-o36c36 -18
-o3a8ev -6
-2eqdvp -3
-o3dddx -9
-o3en9k 5
-o3jier -4
-o3jjo4 11
-o3m7ph -20
-o3yfea -4
-o40sog -16
-o41clg 5
-2et8uz 3
-o491f9 11
-o4clae -4
-o4di37 -6
-o4eerd -20
-o4gfnu -7
-o4leej 10
-o4memv 7
-o4opwe 4
-o4po2n 19
-o4u174 15
-2ew2uy 6
-o4y1ot -20
-o52y0m -3
-o545sz 6
-o5ceo7 7
-o5e4f2 -5
-o5pm3m -5
-o5v4kj 5
-o5x3wb -5
-o62w7w 8
-o67lje -9
-o69i5o 8
-o6bktp 23
-o6di66 -4
-2f29c3 6
-o6w5hn -3
-o6zjaz 13
-o731hc -3
-o744ta -8
-o74zde -14
-o76qi5 -4
-o7940p -6
-o7cr65 -6
-o7mdxb 3
-o7olr1 10
-o7t1l9 8
-o7tyqo 6
-2f75ha -3
-o7zz22 -5
-o85jmo -25
-o872v7 10
-2f8jx0 -6
-o8e0v9 -8
-o8eo3l 6
-o8flw9 11
-o8h1hr -3
-o8jro1 -9
-o8ofwh -3
-o8q0k8 4
-o8thal -7
-o96ixe -8
-o970d9 -7
-o9855w 7
-o9cnjj -5
-o9dcnb -3
-o9e67i 4
-2fcj28 4
-o9j6gq 5
-o9jz4j -3
-o9k1gs -3
-o9kh4p 6
-o9kwh6 14
-o9lzke -4
-o9mlii 7
-2fd4j2 3
-o9plzt 10
-o9txwm -4
-o9x5gf -4
-2fevzy 9
-2ff52e -7
-oae4c1 -3
-oag5sp -4
-oakoeg 21
-oakwwh 8
-oal7kl 5
-2fh58r -3
-oatfak -14
-oay3h0 -3
-oaye4k 7
-oayzzs 18
-2figyu 6
-2fihlq -6
-ob5d57 13
-oba8f6 -4
-obehw2 13
-obguf9 11
-obj0w4 3
-obk7xp -3
-oboele -8
-obom20 -3
-obt855 9
-obtw7y -6
-obvi8g -7
-obx5iu 4
-oc0bhf 4
-oc1736 -4
-oc4ofz -4
-ocawpp -23
-ocazqb 16
-occi6b -6
-ocdop4 5
-ocdzsy -4
-ocj30x 7
-ocjc3f -3
-ocmnyp 6
-ocq59o -3
-ocs5sq 13
-2fpb8b -7
-od6uky 6
-od86ul 8
-odc6zj 4
-odolmq 5
-odrn8p -4
-odvcsk -3
-odz19w -10
-oe0qki -4
-oe2tdf 4
-oe6ss8 -5
-oec56t 6
-oegpsa -4
-oehfdo -4
-oehtm4 14
-oeig6r -4
-2futt7 7
-oel7kq 15
-oem0bu -5
-oemgoo -4
-oeo9ju -14
-oevjdy 10
-of0cx7 -4
-of411p 3
-ofes0i -5
-off4cd -12
-ofic0u -8
-ofm05c 8
-ofrwoi 8
-ofsb5a 4
-ofu7jh -6
-ofufo8 -5
-2fzhnk -9
-og36i1 5
-og9fv9 -4
-og9j25 13
-oga8vj -7
-ogdo24 5
-8sy00 8
-ogezjc -5
-ogidz3 4
-2g2a7c 5
-ogp2g6 10
-ogs9ck -8
-ogxzjh -5
-ogz1id 5
-oh20wd 7
-oh2x2z 15
-8t74m -6
-oh4mr7 3
-oha8g7 -5
-ohb4p4 -7
-2g54sy -4
-ohhzg8 3
-ohiege -5
-ohmqlw 10
-ohn6s6 -6
-2g6apw -4
-oi1qc0 9
-oi8vsu 6
-oi921o -3
-oid1i3 19
-oie9sk -6
-2gaepu -6
-oixoq1 -5
-oj1blo 8
-oj2jkq -3
-oj5ad5 -3
-oj7quv 12
-ojgibv 3
-ojm77h -4
-ojmowq -9
-ojomr8 10
-ojqvil -21
-ojvqxd -5
-ojwvgh 5
-2gel7f -3
-ok2jht 3
-ok2lip 3
-2geq7y 5
-ok49vo 4
-okbx66 11
-okdqj0 23
-okfjny 11
-okg0pw -5
-okg49n -16
-okh454 5
-okk10y -4
-okkt9k 6
-okpqbt -4
-okqvma 14
-oku149 15
-okuud3 -6
-okxyb6 -5
-ol15i2 -11
-ol2hp3 6
-2gift0 9
-ol4ho2 -3
-ol64jl 7
-ol6ldz 6
-ol8sp1 -6
-ole0rx 23
-olf3oz -6
-olg2kj -6
-oli96y -18
-olinyy 7
-olj5sh 3
-olo0ad -3
-olobg0 -3
-olq3q5 -14
-olt8dm -5
-oltfq5 -4
-olx2sm -4
-olyu03 9
-olzsme 3
-om6jaj -10
-om6wrg -5
-omdi72 5
-omeso4 -3
-omi7e8 8
-ompdiu 5
-omrrhp 16
-omvytg -3
-omw6fz 3
-omzpya -10
-on4mc2 -6
-on58t2 -6
-2gpzyn -3
-ongxp2 23
-onir22 6
-onmath 9
-onobkl 5
-onpc1q 5
-2grw1x 4
-oo3rty -3
-oo81zc 3
-oo88t7 -8
-oobqvs -5
-oohyb1 -12
-oolm0t 3
-oom5z2 -5
-oos10e -17
-oot82e -7
-2gvrps 12
-op2jw5 -4
-op6nje 6
-2gxe1x -9
-opc6oi -10
-opdbt0 -4
-opdi9t 9
-opgzmv -16
-ophn38 -9
-opi33s -7
-opknay 8
-opn9o1 6
-opnb1v -13
-opq0ks -5
-opt11i -5
-oq0wlu 3
-oq6sxc 9
-oq83dc -3
-oqcnzf -15
-oqdumc -9
-oqex5p 11
-oqiaji 7
-oqka94 -6
-2h25wd 5
-oqmwlm -3
-oqn0es -14
-oqot3s -12
-2h2ut6 -8
-oqylrg 5
-or74dl 5
-or7xas 19
-orbaid 4
-orgkv3 -3
-orpscz -16
-oryfob 19
-oryjyq -18
-os0g0g -6
-os2xsq 3
-osb3vy 5
-oscn72 -6
-2h8hfq 8
-2h8qjn -19
-oshixg -18
-oskgtd -7
-osl5ss -6
-osliak -3
-2h9m7b 3
-osoajo -8
-osqe9t -8
-osr0z9 7
-osyc09 -3
-2haoel -5
-ot9fwd -4
-otck19 5
-otddip 4
-ote4m7 8
-2hcdlr 5
-otipbw 13
-otjojv 3
-otlswg -11
-otp7e8 -4
-otrev0 -12
-oty6uh -15
-otzpta 5
-ou23vs 7
-ou31my -10
-ou39b5 -7
-ou5sd5 11
-ou9d1u -3
-ouankv -16
-ouay53 -5
-2hg4n7 -6
-ouiqcu 3
-ouiyaq -6
-oujvse -16
-oukeyj -9
-ouqqa2 -4
-ov09fi -4
-ov3htt -3
-2hiy3h 5
-ova95a -4
-ovcqee 3
-ovdgk4 -3
-oveirl -4
-ovf6b4 -6
-ovg1t7 9
-ovhdcn 9
-ovkium -3
-ovl97u 13
-ovndep -3
-ovnlzc 4
-ovt3lw -3
-ovtlyz 5
-ovvih1 -10
-ovvsep -9
-ow0m1a -7
-ow4xtk -3
-ow6igf 4
-ow7o8k 3
-ow872u -3
-ow9dv5 -6
-owbscj 4
-owdd2l 9
-owihtn -5
-2hnqk5 6
-owmq4t -4
-2hnxk1 -4
-owo2s5 -3
-owrd6o -5
-owv5h9 -8
-owvkif -3
-ox0mi2 -6
-ox119a -4
-ox4eg1 -5
-oxa8er -3
-oxbedh -10
-oxc7d7 -9
-oxf71d -15
-oxhyut 5
-oxibl9 -4
-oxjibl -9
-oxmmqd -6
-oxocj7 8
-oxpjoq -3
-oxsvzm -10
-oxy8nu -5
-oy17r3 -5
-oy3cbb -7
-oy6wtw 22
-oy6yiw -14
-oyai0c 9
-2htv7v -7
-oyf0sb 6
-2hucpe 8
-oyfx68 5
-oyhnkp -4
-2husoi 8
-oyl7ps -11
-oylo2m 9
-oym9t8 -3
-oyo024 -13
-oyosaw 8
-oyrtvi 11
-oyun8q 12
-oyuqrw 8
-oyvsvy -4
-oyycfu 4
-oyzd8w -12
-oz1z2b -3
-oz37tr 3
-2hx35u -4
-ozdxvl 5
-ozebqb -5
-ozf3nx 15
-ozj7dd 24
-ozkqri 4
-ozm4b2 10
-ozmcy7 -5
-ozpm9r -5
-ozvkt8 -7
-ozvwz8 -4
-p026j6 -6
-p05yyx 6
-p0765a 5
-p09jw2 -4
-p0c9oe 7
-p0dljz 6
-p0nob2 3
-p0zk9g 9
-p11m1a 3
-p12hzr 3
-p14ujh 3
-p16q2k 4
-p17ja9 13
-p1a09w -4
-p1e6kx -10
-p1rb9s 16
-p1umrg 7
-p1wbzt -3
-p1xjy1 -6
-p201pf 9
-p25zk5 -3
-p26j4p -3
-p289fm 23
-p2f9yl -9
-p2fuko -6
-p2h09s -6
-p2lfma 6
-p2n8ze -4
-p2r2hp -16
-p2rtqx -3
-p2x928 6
-p33llm -12
-p36y8t -5
-p3aqht 4
-p3evc8 -10
-2icm8o -8
-p3j07i -10
-p3l2rw -6
-p3lj5t 11
-p3lz69 -10
-p3mm6t -7
-p3rt8e -6
-p3sqzj -4
-p3sw7y -4
-p3u80b -7
-2idv8p -13
-p3ux0r 4
-p40h6w 5
-p41qvr -3
-p43jj9 -7
-p46s6u 4
-p4dgmw -3
-p4er1w -4
-p4eyvm -3
-p4j1gs 16
-p4jpze -3
-p4rp72 -4
-p4ul1d -3
-2ihiew -7
-2ihxtp -6
-p51200 -7
-p52doj -6
-p5410u 3
-p57no1 -12
-p5802z 6
-p5a41j 9
-p5adso -9
-2ijd2l -27
-p5epue -4
-p5f9yh -5
-p5gz1m -5
-p5hgkw -6
-p5lddu -5
-p5lg96 16
-p5m96h -8
-p5mc9a -3
-p5obrh -14
-p5x561 -4
-p67srt 3
-p6i3im -5
-p6l0tb 6
-p6l90l -3
-p6mhzv -9
-p6pt3n -10
-p6v4ew -3
-p6zr1e -5
-p71efx -17
-p75koi -3
-p7bs5t -18
-p7firt 5
-p7hyg0 5
-p7jzwu 4
-p7mc5z -10
-p7p6im -7
-wog4 -9
-p7si0l 20
-92tco 8
-p7v5hr 8
-2it6un -9
-p8fiv7 4
-p8hc2k 6
-p8imja -21
-p8nn2i -3
-2iw82w -3
-p8yyxv 19
-p8zb67 12
-p90oy4 -3
-p92ie3 -7
-p93jr4 4
-p93no6 3
-p953us -6
-p9hahq 8
-p9jmtz -4
-p9kcgh 7
-p9s0oe 6
-p9v6i7 -5
-2izrlq -4
-2j0d4s 3
-pa6bb3 17
-pa6ru9 -12
-pa7wxk -6
-pa8c52 11
-pa9xrc 4
-paazgh -6
-2j166e -4
-padyh4 -5
-pago94 4
-palbva 5
-pallv1 5
-2j2n0i -9
-pawh6r -5
-payy97 5
-2j3w9t -4
-2j46qa -4
-pb77dt -3
-pb7isl -4
-pb93ut -13
-pba916 7
-pbes9y 3
-pbj6tw 3
-pbksp7 3
-pbl6i6 6
-pbloeq 3
-2j67e7 -13
-pbq5cc 11
-pbr4ub 3
-pbrm95 -7
-pbwv4e -14
-pbx0hp -12
-pbxn29 5
-pc3oxn -6
-pc7f20 9
-pc7tlk -3
-pc9n66 5
-pcab9w 27
-pccmm9 6
-pcd6pb 5
-2j8kdl 19
-pcdxk2 -6
-pcl57z -5
-pcq8d7 10
-pcrgxf -6
-pcw1qs -17
-2jaj7u -8
-pd0wpu 5
-pd3jvy 3
-2jbxlt -16
-pdbnxi -7
-pdcktj 39
-pdd68n 3
-pdhwpu 4
-pdivth -4
-ww36 7
-pdo6hi -7
-pdod5j -6
-pdqzy9 -15
-pdvcdx 18
-pdy72r 4
-pdyzm9 -4
-pe6ndy 4
-pe9uyt 15
-pebd90 -5
-pecovr -7
-pedvxq 3
-pegfsy -4
-pegrql -7
-pejmch -7
-pel9rp -4
-peryhi 5
-pes2qh -17
-petng0 -15
-pey0ft -3
-pf04wz 24
-pf0p9w -4
-pf1eji -3
-pf9t63 -7
-pfaeq8 -8
-pfcg0n 8
-2jk6uf 3
-pfmd33 -14
-pfn0tw 5
-pfrmx1 -7
-pfu4f5 16
-pfvl80 -4
-pg1957 -5
-pg6b2k 12
-pg7egs 8
-pgfmd4 9
-pghp7l -3
-pgj4t3 7
-pgju06 5
-pgkmia -3
-pgl6zs -20
-pgrkam 13
-pgrzrd -7
-pgyj17 3
-ph0a3x 10
-ph0jjg -5
-ph60y0 -3
-ph9vro -11
-phafa1 -5
-pham4j 6
-phbuaj 16
-phdcfa -9
-phgww6 18
-phhxax -19
-phok7i -4
-phuwmm -5
-phxmlv -16
-phzo5c -3
-pi5bmu 10
-pi6v29 6
-pi9pea 7
-pif4k6 -4
-pikf3q -9
-pilqe2 23
-pirefq -5
-pis1nz -6
-pitddu 3
-piwy0l 41
-piypil -17
-2jwaaj 14
-pj2bn5 3
-pj6d22 10
-pj6kd3 -4
-pjayfb 7
-pjb8ze 4
-2jxmhl 18
-pjg9g8 6
-pjgw6p 3
-pjjy5g -6
-pjl9bj -3
-pjoecd -4
-pjqfhh -4
-pjqpx6 5
-pk73c0 8
-pk82zf 11
-pkal5g -9
-pkk18k -12
-pknafo -4
-pkqo4g 5
-pkt8te -7
-pktcc3 -4
-pl22fr 5
-plloxy 8
-plt7pn -11
-pltk2n -3
-pluofa -6
-plw5db -4
-plx4pj -6
-plx8r8 -5
-pm03zo 6
-pm2kdm -7
-pm39hn -3
-pm6p6i 11
-pmddos -7
-pmgqqj 6
-pmikf4 -10
-pmjwkm 8
-pmngjx -3
-pmpsjg -5
-pmxoo7 20
-pn1tcm 5
-pn3wti -10
-2kbjrd 4
-2kbphd 15
-pn9vf4 -8
-pne2q6 -3
-pnel8p -5
-pnhiet -10
-pni7lg -8
-pnmh61 4
-pnmzxr 30
-pno55h 6
-pnrydh 3
-2kdsnl 6
-pnuera 8
-po085r -11
-po4z1e -9
-pocakq -8
-pohv4f 3
-poiovb 3
-poj81g -4
-pomx1m 3
-porfrf 18
-povjd8 -16
-powoa9 -4
-poxibd 12
-poy6un 7
-pp0ayv 5
-pp2lo5 3
-pp3gw9 15
-pp81n8 -4
-ppa3km 13
-ppg7w4 -3
-ppjmx7 -6
-ppmq7w 12
-ppndor 8
-pppe1k 12
-ppssrk 8
-ppv240 -5
-ppwpv7 -6
-ppyjny -28
-pq1fzp -4
-pq2nsd -6
-pq4q61 -5
-pq5t73 -16
-pq9eva 4
-pqhawk -7
-pqk879 10
-pqlzch 4
-pqmcnx -3
-pqt6ik -3
-pqul7v -5
-pqup0n -4
-pqxvuq -5
-pr19it -9
-pr3av8 3
-pr3ejf -11
-pr91ho -6
-prf2n4 7
-prfrbq -4
-prjglm 6
-prkpld 4
-prm1bb -9
-prnqtm -4
-prpta5 24
-prrgf3 8
-prrp2j 8
-prvv8v 7
-pryfav 18
-2kspv0 9
-ps05g0 -7
-ps17dm 4
-ps3gio 10
-ps6nl3 -16
-psjprd -5
-pskypu 12
-psrmua 3
-2kvqp3 -16
-pswjpk -11
-psza2r -3
-pszt0v -3
-pt1ip4 -8
-pt1pmt 4
-pt4b8q -3
-pt5nkh -6
-pt661u 30
-pt9vmm 4
-ptazdy -4
-pteit7 6
-ptfopy 6
-ptgy9y -3
-ptj493 -5
-ptk5xi -3
-ptlptr 8
-ptmqqv -5
-ptodee -3
-ptrltu -5
-ptttfb -5
-ptxhxn 8
-pu2sws 11
-pu74bi -6
-pu7jj0 4
-pu9wh4 5
-pub2rb 4
-2l1kvi -4
-pujl7s -7
-pujmxj -6
-punyww 12
-puw4b2 7
-pv1b2c 4
-pvazdz 8
-pvdigq -16
-pvk035 -5
-pvmzon 10
-pvp28z -6
-pvs7y9 -9
-pvt5rm 4
-pvtpyy -5
-pvwz3u 6
-pvxt8x 15
-pvy5hv -12
-pvypyr -16
-pw29ar 5
-pw39qk 3
-2l8by4 -3
-pwllfq -11
-pwofom 12
-pwpfr5 -3
-pwpp9z 11
-pwtt86 14
-px09la -8
-px0wg4 4
-9bwzv -4
-px3sf2 -17
-px6bd5 24
-px7uo9 6
-pxapz9 -11
-pxewb1 -10
-2lcn4u -7
-pxio2k 5
-pxjeuf -15
-pxptmw -6
-pxrk2g 5
-2ldpsq 14
-pxtrfg -8
-pxza9t 4
-py18zf 5
-py683y -7
-pyfdkc -6
-pyhkyh -18
-pyiaka -4
-pykqgg -10
-pymiql -4
-pymx8o -9
-pyr5vg 10
-pyra87 -8
-pyufod -10
-pyv527 9
-pz3rnc 9
-pzff8e 5
-pzg9nt 8
-2ljwea -6
-pzv39h -20
-pzwdxv 6
-pzxl17 -9
-pzy5cx -4
-2lmbqg -4
-q0edhj -3
-q0gy99 -6
-q0k23i -6
-q0mhk1 -5
-q0mhn5 4
-q0osjv 19
-q0vp5w -6
-q1136y 9
-q148ox -4
-q163ba -12
-q18n6n 3
-q1bkot 5
-q1erdy -3
-q1gq9k -8
-q1j4f1 -6
-2lrgqi 3
-q1p9re 8
-q1tigf 3
-q1x37v 3
-q1y8hh 3
-q1yysj -6
-q21zm6 -3
-q251s1 -6
-q25x0i -4
-q28235 -4
-q2eby4 -3
-q2g2cl -6
-q2j0eu -20
-q2kavc -4
-q2lpwy 5
-2lw43b -6
-q379j0 -6
-q38pyl -5
-q3agdc -4
-q3bbw3 -3
-q3fy6o -6
-q3gus7 -5
-q3j5je -5
-q3jogg 3
-q3sy3u -3
-q3x9ik -4
-q407tf 7
-q408zq 4
-q4130l 7
-q42y2t 8
-q4526g 6
-q47v1d -6
-9ehgd 4
-q4gk7i 11
-q4npfq 3
-q4o0ix 8
-q4oj86 -7
-q4p6gi -10
-q4u7jx -15
-q4vgra -6
-q4xrc4 4
-q4xz1c -10
-q528x1 6
-q52wa3 4
-q58f1s -3
-q5elvs 13
-q5exf1 -8
-q5gjjf 3
-q5in2w -3
-q5khhn -3
-q5ksy0 4
-q5oq8d 22
-q5vfqr 3
-q5vj2v -5
-q5yghb -3
-q606mm 14
-q60skd -6
-q61uzq 5
-q62ilq 6
-q639rk 6
-q64oyv -3
-q6531q -3
-q66d52 -7
-q6d50t 5
-q6ezhv 9
-q6gb0z -3
-q6n86r -5
-q6njpu -4
-q6nxyh 11
-q6o1dl 10
-q6qpk2 10
-q6tr67 -19
-q6yxri 4
-q72cyv -6
-q74882 -3
-q75d0p -5
-q7d2lt 7
-2mcbdb -5
-q7gpsr -3
-q7m0mi -5
-q7s200 -4
-q7sarv 3
-q7utno -10
-2me36y 17
-q7y262 -7
-q805nn 8
-q82tmc 3
-q8bc6u -4
-2mg34l -6
-q8hw99 -14
-q8iffe -10
-q8qpc5 -10
-q8qrkf -12
-2mhqt0 11
-q98gm8 -19
-q99ayk 11
-q9cput -4
-q9epc8 -7
-q9fdti -6
-q9fm5m 12
-q9g30o -4
-q9ijbh 21
-q9j0ur -5
-q9mkk3 -7
-q9t6s1 -4
-q9uoyg -4
-2mlwcs -4
-qa45gd 4
-qacvj3 13
-qagiai 8
-qajfl7 -4
-qamikh 5
-qatkgz 7
-qatwel -4
-qaut9n 10
-qb8l3x -8
-qbabnm -4
-qbfgdx -4
-qbfv2t 9
-qbl8p9 -8
-qbnc4e -5
-qbp6fu 5
-qbr5us 6
-qbxmot -8
-qc0ut0 3
-qc2bwq 3
-qc4nca -11
-qc5o56 -3
-2mte88 -10
-qc6y35 -8
-2mtuot -10
-qccg6e 5
-qcfqug 18
-qckmyn 4
-qcsaqm -4
-qcxks0 5
-qcxpy3 -17
-qczrke -4
-qd0ber -3
-qd0xz8 -7
-qd424o 7
-qd8l3y 4
-qdfp9m -3
-qdggh6 12
-qdh95s 15
-qdkx7p 20
-2myitc -5
-2mzbvh 8
-2mzgoq -4
-qdvkfj 7
-qe0ecu 7
-qe3z5b -6
-qe6s13 15
-qecjbj -6
-qef310 -5
-qeo9is 9
-qes5f0 5
-qewh06 12
-qf38wy -12
-qf3yx3 7
-qf4ldg -10
-qfb5bf -3
-qfen85 -5
-qfg58e 5
-qfj628 4
-qfjq13 -5
-qfm72l 5
-qfnwo4 5
-qfu9kd -6
-qfwo0y -7
-qfy26a 9
-qg0suz -7
-qg155v -4
-qg23pj -4
-qg63bz 10
-qg6b29 3
-qg73ux 8
-qga9cw -4
-qgbre8 -9
-qgcsfv -9
-qgd95s 3
-qgel6u 9
-2n8ziu -5
-qgirym 3
-qgjytn -3
-qgp2yk -12
-qgvxbi 8
-2nas95 -7
-qh4ypo -4
-qh5ir3 -14
-qh7227 10
-qh8abk 4
-qh9xd7 -4
-qhae6u -7
-qhcwyd -10
-qheohv -3
-qhmtk2 -12
-qhqvi1 6
-2ndxr4 -12
-qi2fbb -6
-qi4snp 4
-qidhth 8
-qigero -11
-qih8vr -4
-qihhy8 31
-qihqg9 6
-qii14d -6
-qijn4e -6
-qiktbc 5
-qiq8uc 7
-qiucg5 11
-qj2src 47
-qj6uq5 -14
-qj77op 20
-qjausj 8
-2nj4y0 7
-qjbulo -5
-qjca8s 8
-qjfa3c -7
-qjgkdb -4
-qji3rw 15
-qjnbky -5
-qjnqdq -7
-qjnych -3
-qjuqu6 18
-qk1rpq -16
-qk3r5c 12
-qkaxby 5
-qkg3zh 4
-qkj1a6 -3
-2no31e -9
-qku5hu -3
-ql0ijn -4
-ql20r7 -4
-2nq5pr 19
-qlfxni -9
-9ksgb -11
-qlseqg -5
-qlskxk -6
-qlsusx 9
-qly0j4 -5
-9kx5q -7
-qmja8g 5
-qmmeoi -5
-qmunlm 8
-qmw9q5 -10
-qmxbn2 -6
-qmy9a5 10
-qn2gct -4
-qn2qq4 -5
-qn7srw 3
-qnfayl -5
-qnjz41 -6
-qnkiwo 9
-qnq159 4
-qns6di -3
-qnstlf -8
-qo03b6 11
-qo0ucl -11
-qo6clx -7
-qo8zxc 3
-qo9vu8 9
-qo9xex 6
-qocijz 3
-qod1c7 -6
-qof7iv -3
-qoy18g -6
-qoysu8 6
-qoytcw 4
-qozzzs 24
-qp5507 5
-qp578j -4
-qplvk7 -5
-qpniap 8
-qpokh2 10
-qpryuj -3
-qptx9d -3
-qq1jfi 11
-qq7xi4 -3
-qqj1s4 -5
-qqkd11 -3
-qqn8rj 3
-qqoonj -10
-qqtc9t -14
-qqusu3 -6
-qqwb37 -3
-qqx4kj -8
-qr0cm8 -7
-qr1kct -4
-qr86lb 6
-qr8h57 3
-qrks5v 6
-qrl80g -4
-qrrzv2 4
-qrwseu -15
-qry3cq 5
-qrymxn 4
-qs210a -4
-qs4kry 10
-qs71la -7
-qsad6i 5
-qsapcm -9
-qsbwel -4
-qsf8mo 17
-qsfa9j 14
-qsge1e 7
-qsgrya -7
-qsnlu6 4
-qstv3m -5
-qstwu4 10
-qszu3l 7
-qt12a2 -6
-qt1in0 17
-qt2p4y 4
-qt54f5 -3
-2oip5q -11
-qt7rc8 -5
-qtdvks -4
-2ojpn7 4
-qtizjo 6
-2ok2xb -11
-qtvnjv -5
-qtwyfu 8
-qtyri0 -6
-qu1b9u -21
-qu25od -3
-2olwzw -3
-qu3cub -8
-9nsub 4
-quapx1 -13
-qub3nr -5
-qufpog -3
-qui583 11
-qulaq2 -5
-qun6xa 8
-quwamm -6
-qv1tbb -8
-qvc7ej 8
-qvh0v9 -12
-qvhvdi 10
-qvq3uf -7
-qvrbvf -3
-qvtvrk -7
-2osujy -3
-qw1u6l 8
-qw3c3p -16
-qw46mu 8
-qw7w55 -6
-qw9az2 7
-qwbnkc -4
-qwd511 4
-qwifkl 6
-qwnq8p 4
-qwp6ia 9
-2ovh5j -8
-qwr00s -5
-qwu9al 7
-qwyyyc 4
-qwzisp -11
-qx2pej -4
-qx8g9x -3
-qx8kkz -5
-qxayzx -7
-qxq0lq 11
-qxr1jo -3
-qxrnar -4
-qxrs2h 4
-qxzlqs 13
-qy3mh4 -5
-qy5atk 6
-qy5yaw -3
-qybqph -3
-qycolv -21
-qydg7l -5
-qye2xr 8
-2p1v12 8
-qyrg8j 11
-qyuj2y 10
-qywkc9 7
-qz5cfz -3
-qzbdxx 3
-qzbrbz -7
-qzergb 3
-9pps1 -5
-qzlsgm -9
-qzqwcx -3
-2p6emn 3
-qzv048 -5
-qzvruj -6
-qzx9k8 14
-2p7asa -38
-r03he4 13
-r042eb 4
-r069bq -3
-r077wa 10
-r0du74 19
-r0nyja -4
-r0nzrh -4
-r0yivo 5
-r0z21u -5
-r0zqtt 13
-r10m9x -8
-r1161s -3
-r15sru 3
-r19lks 3
-2pbrq0 12
-r1adsp -11
-r1fpy2 -5
-r1g17w -7
-r1ildk 9
-r1lmxj 4
-r1mee4 8
-r1n1vz 13
-r1q2vz 9
-r1s67c -4
-r1xp1p -4
-r20c2u 11
-r20k2h 5
-r21i39 12
-r22jgx -3
-2pex8d 22
-r28mwv 3
-r2jahu -5
-r2o6m2 -4
-r2vkks -3
-r2w7ss -5
-r314bz 4
-r322ft 4
-2pihvz -12
-r3aits -17
-r3ebsd -7
-r3ib3r -7
-r3wk4t 16
-r3zt1b -11
-r41ogt 8
-r43wq7 -4
-r443ul -3
-r450mm -3
-r46sfb 4
-2pmev1 -10
-r4anhb 30
-r4ffkc -3
-r4i8o4 -20
-r4kd4s 9
-r4lnxy -18
-r4m67e -3
-r4n0yg -3
-r4psyt 3
-r4tx7f -7
-r4vgks -3
-r4yp25 -7
-r4zclh 4
-r57tkx 5
-r58at6 -19
-r5f2um -6
-r5f51g 3
-r5js0u -6
-r5lrah 4
-r5ora6 -6
-r5uk7s 13
-r65r62 10
-r665v7 4
-r67o7i -9
-r6i19k -18
-r6ihme 5
-r6kuxb 8
-r6mo7g -4
-r6pntt 12
-r6smfq -5
-r6xjx4 7
-r70vzt 15
-r72ouv -3
-r7350s 6
-r758fm -4
-r7869y 3
-r78zut -5
-r79g1g 3
-r79wtk -27
-r7d1fs -3
-2pydw1 8
-r7khnw 3
-r7kozb -3
-r7nugh 6
-r7q23i -9
-r7rvf3 5
-r7s0zd -3
-r7tz7c -3
-r7w5pv 10
-r7z7fr -11
-r801qj -5
-r83863 -7
-r858c4 25
-r85jzv -9
-r8884d -6
-r8fdjg -7
-r8fx5j 17
-r8gk4u -3
-r8hnee -4
-r8mzy5 10
-r8rb9n -5
-2q2ysm 3
-r8xq6v 11
-2q3ey2 -3
-r905j3 -4
-r90tbm 11
-9t7ro 4
-r9mlya 4
-r9n1yu 12
-r9p1oi -16
-r9sqzg 4
-r9wv97 -3
-r9ylei -4
-ra0wsg -3
-ra1kpf 6
-ra3htm 3
-ra5bc3 -6
-ra5wxu -11
-ra65h8 -3
-rade9r -3
-radz0l -5
-raln6x -7
-ramg5h -8
-rampb1 15
-ratpnr -4
-rb6iyu 20
-rbec87 -7
-rbge50 9
-rbi857 3
-rbpoky -9
-rbrbbr -10
-2qe8p8 5
-rbysz7 -13
-rc10fo -3
-rc17uk 3
-rc18e8 6
-rc26h2 3
-rc47tu -16
-rc9wqk 4
-rcd7gf 5
-rcp1x9 5
-rcp6cb 6
-rcybos -3
-rd1o4s -12
-rd7ef7 8
-2qjwpd -11
-rdm4nv -5
-rdmas9 -7
-rdmau9 -6
-rdt3qc 9
-rdtv50 10
-rdxs1g 7
-rdyquu -17
-rdz9io -6
-re0zfv 5
-re2k89 -9
-re3iak -6
-rec99u -4
-rehud3 6
-rej1ea 13
-rejgax 4
-rejhsh -16
-repb81 -9
-res7dp -5
-resykr -10
-revreq 8
-reyi8d -3
-reyl5a -17
-rf109i -8
-rfbqti -12
-rfdm9e 5
-rfhah9 -5
-rfpt2z 7
-rfqaex -6
-rfx8yg -3
-rg5s2x -3
-rg8m1u -10
-rge5mc 8
-rgeuwt -6
-rgp904 3
-2qvpdm -19
-rgu2iq -11
-rgv78y -10
-rgv8km -9
-rgww8l -11
-rgyq6n -4
-rgzcr4 11
-rh2er1 -5
-rh6zvu -4
-rhaqz2 -4
-rhd6gb -3
-rhe41i -3
-rhex01 -10
-rhh45i -8
-rhhpf3 -10
-rhkhcq 10
-rht13c 16
-ri2tv2 -12
-ri373m 5
-ri55ou -5
-ri73c8 -13
-ri7imy -6
-ria5d7 -7
-rib1ha -3
-rickxn -7
-ricnlj 8
-ridhsw 10
-rifh4p -7
-rih93d -3
-rihtfq -9
-rijhwe 3
-ringch -5
-rinpom 7
-rirv53 12
-rivrq7 -3
-rivrsz -6
-riwrv7 -5
-rj1nou -9
-rj24v3 -12
-rj2o6i -7
-rj9hqq 6
-rjabxj 6
-rjclst -10
-rjek0a 16
-2r57gh -5
-rjheoy -7
-rjhhs6 7
-rjhku4 -5
-rjhpi9 26
-rjk3yq 4
-rjls0i 7
-rjmbg0 -5
-rjndjz 10
-2r6d69 -5
-rjv4oi -13
-rjwgy6 -4
-rjzjxr -11
-rk76wc -12
-rk97oc -8
-2r8c8m -9
-rkd52h 3
-rklyfc 9
-rko5k6 -5
-rkrfe0 20
-rkskn8 -6
-2ra52a -5
-rkvjt7 -3
-rkxaj9 3
-rkxvr4 8
-rkztnv 6
-rl3dhk 9
-rl3xiz 27
-rl52aa 3
-rl64nt 12
-rl712u 4
-rl7a84 -4
-rlcuaz -6
-rlhsri -4
-rlief0 -4
-rliuzk 7
-rlkgtb -4
-rlkubh -6
-rlo3rg 8
-rlpa9x -6
-rlrdla -5
-rlwfle 4
-rm04g4 7
-rm2h79 7
-rm8tsi 14
-rm9na6 -13
-rmicma -13
-rmk4wf -10
-rmr920 -5
-2rhceh 7
-rmwpru 4
-rmwuwx 7
-rmyu6t 6
-rn061r 6
-rn19tr -3
-rn85hd -3
-rn8kus 15
-rndhxv 5
-rnhryn -7
-rni55e -5
-rnlqcu -5
-rnq213 -10
-rnu0dq -35
-ro0z3m -3
-ro2d35 -4
-ro2ipf 14
-ro480k 14
-ro5m9r 20
-ro681z -5
-ro6ssu 11
-roa5sz -4
-roarf5 15
-rokj0j 6
-rokpaz 10
-rop0cr -6
-2roc9w -4
-rosygz -4
-roz5u4 4
-rp40ox 13
-rp45uh 3
-rp7fob 10
-rpakqa -4
-rpxu89 4
-rpy1p3 -4
-rq55p2 4
-rq56lv 15
-rq6vlg 20
-rq98s0 3
-9zflz 8
-rqhp0c -5
-rqo6c5 -10
-rqwxvs 16
-rr040q 8
-rr1a4k -5
-rr4ftk 12
-rr6wy4 -5
-rr7adt -4
-rreke9 -5
-rridvx -7
-rropxk 5
-rrql5e -3
-rrva4b -9
-rry81c 4
-rryetp -5
-rs2fk1 -4
-2s08wd 4
-rs3730 -4
-rs8i5y -57
-rs9fcy 4
-rsaiqs -6
-rsaz6v 3
-rskrw8 5
-rsmsmc 5
-rsn3ev -4
-rsrtmt -15
-2s2u21 -3
-rsumc1 -9
-rsvdhy -3
-rsvzzu -5
-rt0azo 4
-rt7upb -4
-rt8uv0 -3
-rtfqxn 8
-rth3h5 5
-rthadk -3
-rtiihq -7
-rtjfro -5
-rtnhj1 3
-rtotho -6
-rtqjoy -4
-rtzdxe -7
-ru0mhh -6
-ru3uar -6
-ru5oeq -4
-ruclnp -4
-ruhzai 13
-runuon -4
-ruqtiy -10
-rusx1p -5
-rut4cw 6
-ruv5ab 3
-ruy1m3 -3
-ruym4r -6
-ruymwe -5
-rv2p6o -3
-rv2z6j 7
-rv6oyw 5
-rv906m -11
-rvkg0g 8
-rvkyp9 -9
-rvnudg 14
-rvovyw -4
-a1dj2 9
-2sdsnc 5
-rvye3y 3
-2sf919 -4
-rwb91k 3
-rwf2ei 9
-rwjqle -16
-2sgm5j -4
-rwodq9 -9
-rwt857 -5
-2shsoc -3
-rwxz3r -21
-rx0cif 7
-rx6oze -7
-rxbaw7 7
-2sj55m 5
-rxcaco 17
-rxoq5t -4
-rxowck 4
-rxt2iy 3
-rxtzni 15
-rxym48 -20
-ry0kg9 3
-ryin1x 11
-ryr754 14
-ryzvfx -9
-rz0dw8 -6
-rz1wdi -5
-2spglr 5
-rz4m1p 3
-rz5dv3 -3
-rz8zbn 4
-rz9hgl -3
-rzacm0 4
-rzfojk 5
-rzo088 4
-rzvv6x -9
-s02yny -11
-s04sau -8
-s06ax1 10
-s06z7g -4
-s08orq 4
-s09fji -25
-s0a2c8 9
-s0hbja -8
-s0jo08 4
-2svdde -8
-s0rfin 3
-s0uemw 5
-s0v6xu -8
-s0wdia 14
-s0yxgf -11
-s0zjv3 7
-s0zp2q 12
-s10cz7 16
-2swhyv -5
-s160pn 3
-s17vll -6
-s1cbpl -6
-s1dq04 20
-s1ej2b -7
-s1elz5 -6
-s1fu6p -4
-s1gclv 4
-s1gde7 -8
-s1h9qk -4
-s1hc5y -10
-s1joqo -15
-s1l2i1 -14
-s1n8sy -4
-s1q6ud 8
-2sz3jk 9
-s1qzgn 4
-2sz8a7 -4
-s1w4xi -4
-s1y0io 5
-s1ybpi -4
-s21lb5 9
-s22190 19
-s25pol 8
-s2911x -15
-s2a5hd -4
-s2e2bh -4
-s2hct0 4
-s2ik9u -14
-s2lm13 -3
-s2mebb 12
-s2mp83 7
-2t2qho 3
-s2zmej 8
-s30v2s 6
-s311xb -7
-s32aeb -8
-s33uhr 6
-s38rh9 10
-2t4i18 6
-s3j73n 9
-s3k84e -12
-s3ki2k -3
-s3w669 -5
-s3ypy5 -4
-s4215v 5
-s45rz4 -3
-2t7sqp -14
-s47bk8 -12
-s48gkv -9
-s4c7co -9
-s4dzga -8
-s4ge4g -4
-s4h1y6 9
-s4imso -8
-s4l98e -6
-s4mbdu 8
-s4mpd9 4
-s4nhv5 -9
-s4nlrx 3
-s4qmry -10
-s4rs16 -6
-s4wel5 6
-s4zxw2 9
-s50k2r -5
-s549o8 3
-s54fxd 5
-s57dy0 10
-s58lvl -7
-s5av1o 17
-s5by9q -3
-s5kfpw -5
-s5mn6o -3
-s5nb5e -6
-s5ohnv 6
-s5qtph 6
-s5u9rc -3
-s5xdig -8
-s5xg5u -3
-s62etj -3
-s62obo 3
-s65bt4 -8
-s65xrm 8
-s667lq -3
-s6d643 13
-s6dk8p -4
-s6gig8 7
-s6hcpb 3
-s6hxua 11
-s6ii42 3
-s6kpi7 -3
-s6nzf8 3
-s6w3f5 -3
-s70h7p -6
-s768dw 6
-s7clob -6
-s7ebsc 9
-2tjp7w 3
-s7h68h -14
-s7htsv -3
-s7kxqs 13
-s7oi1j -6
-s81kh3 -3
-s83fei -3
-2tm4qc -3
-s87q4x -3
-s8fpnx 8
-s8hued -8
-s8hvax 4
-s8iave 13
-s8jkyh 3
-s8kln5 -4
-s8o7qp -3
-s8q5vg -3
-s8qg0s -4
-s8wr6j 4
-s8y4ph -4
-s8ztcf 8
-s91mcu -3
-s94mft 9
-s97l4k -3
-s98c9f -3
-s9e85q -32
-s9k0p3 -6
-s9k62d 7
-2trcxv -5
-s9twrn 9
-s9zbn5 6
-s9zqx4 3
-sa304h -9
-sa9n98 -5
-sad09y -7
-sagg1g 7
-sagwea -7
-sah4f4 5
-sahutg 3
-sai0wx 6
-sak5ho -7
-sandq3 -11
-sanozq -11
-saoxy6 -6
-sav4hb 13
-sb18su 9
-sb2lat 9
-sb7hak -4
-sbdrs7 -9
-sbh91w 6
-sbjuji 14
-sbk2eh -14
-sbnni6 -27
-sbp0qx 7
-2tz57k -5
-sbromv -3
-sbrqdb 5
-sbtuho -11
-sbwva3 8
-sbzrml -3
-sc1mxz 15
-sc2dr8 -10
-sc2ucz -17
-sc4zpl -9
-sc7i02 -7
-sc9q4q -7
-sccjle 6
-scdrgo -3
-sce7zw -6
-sci0ra -5
-scj0oa 8
-2u2hmp -7
-scqdwf 10
-scth7z 3
-scukvw 12
-sd0toz -6
-sd58lk 7
-sd73hh 14
-sd8atn -6
-sdbt7r -10
-sddd37 16
-2u5ent 6
-sdissm -21
-sdpl0d -10
-sds9aj -5
-sdvav7 -5
-sdykah 13
-sdzwp4 -4
-se3og6 7
-se3s1f -4
-se7til -6
-se8lec 3
-sea0ao -11
-secnht -4
-sekoln -9
-sekri9 5
-sela9z -4
-sen22l 4
-serwe5 5
-sesbqu -4
-setdur -12
-setmqa -3
-sf000l 6
-sf4xqq 3
-sf5wcu 5
-sfbhkd -3
-sfdkrc -3
-sfgmx3 -10
-sfhd05 -29
-sfjnee -18
-sfo3cu -3
-sfplig 6
-sfrn7g -7
-sftvgb -4
-2udsnf -5
-2udt4d 6
-2udxsb 14
-sfx7r3 6
-sg0zz4 -4
-2uembn -9
-sg5jgl -11
-sg5tap 3
-sgatai 13
-sgdyom 5
-sgi165 7
-sgl4o8 3
-sgngp5 -17
-sgnl47 -7
-sgraad -3
-sgroa9 -8
-sgxfcb 3
-sh5u2v -3
-sh6d46 6
-sh7mxf 4
-shj8g6 9
-sho3qi 8
-shrii8 10
-shtfqq 4
-shtmgs -8
-shx1pw 10
-shy12p 5
-shyxfo -3
-si1662 14
-si1vxs -4
-sibf7e -8
-sij5n6 5
-sintfo 7
-siog01 -7
-siozfb 3
-siqwiy -8
-sixqeg 4
-2upgl2 -4
-sj68e4 9
-sjbs9g -3
-sje0uw 3
-a9w4s 3
-sjl0tw 8
-sjnhct 5
-sjqvu8 -5
-sjs2hu -3
-sjvfaz -3
-sjxned -3
-sjzh8q 4
-sk4os3 5
-sk704x -5
-sk7w5o -10
-skb5uv 3
-skcaq2 4
-skf8jg -3
-skg1qf 7
-skgi39 10
-skie1f 4
-skive6 4
-skprz6 -8
-skuup3 5
-2uvy6v 14
-sl1oi7 7
-sl4qx5 -4
-sl5mr6 -4
-sl5nk9 4
-sl72zj -17
-slddh6 -8
-slg1ws -14
-slk77i 6
-slkgae -3
-slo1rf 3
-sltukj -6
-sm0b09 -10
-sm3zrr -3
-smcs4p -3
-smgk6y 3
-smt3j4 9
-smu6kv -3
-smvcns -37
-smxaah -3
-smxbhm 6
-smy0id -7
-sn95ai -10
-sne3pi -26
-snjfic -4
-snlsbv 19
-snvez9 4
-snvnrt -4
-snyjtb 10
-snyy42 -3
-so01nj -7
-so8ucm -4
-sobeqm -3
-2v8mk3 -6
-2v8mye -4
-sogsdf -3
-soiobn 10
-sokd78 8
-sokx3i 6
-sonm7r -6
-2v9n6y -14
-sos1rt 14
-sowvx0 6
-2vapof 8
-sp1s9g 3
-2vb0pw 10
-sp2cav -5
-sp3h26 -10
-sp5i1t 15
-sp6lby -6
-spavco -9
-spb39c -3
-spcmgo 12
-2vc2vq 4
-speomk -7
-spg1v1 -10
-spjet6 9
-spoa6t -3
-sps0s2 6
-sq0wk9 -10
-sq5k3t 3
-sq6p7y 5
-sq8yo2 -3
-sqcbqs 34
-sqdkdl 6
-sqeqav 19
-sqh588 11
-sqhaw4 -6
-sqjtuc 4
-sqt3dw 9
-sqtjpm 7
-sqvgmk -8
-sqx7p6 18
-sr4y26 -7
-sr5yt5 3
-sr78me 6
-sr8toc -42
-srb3fl -10
-srfemm -6
-sroak6 8
-srtzpn 15
-ss7tks -6
-ad42f 4
-ssflff 3
-ssh1sb -6
-sshj9h 7
-ssk74p -30
-sso4cw -7
-2vo5yp -12
-sswbem -3
-ssx162 6
-ssygbu 9
-stf38b -4
-2vqte6 -20
-sthi3w 6
-sthp81 -4
-stlojb -4
-stmu0z -7
-2vrkm2 -5
-str1xr -4
-stv2s1 -6
-stztr6 -3
-2vsyb7 -11
-su6gcg -7
-su8t4c -4
-2vtved 15
-suc7nw -10
-suh6m8 3
-suke7n 4
-suml41 7
-suoo11 6
-suorlw 7
-suy3pu -3
-suyglj 7
-sv3uyr 12
-svbj8c -8
-ae7rc -13
-svhmcl 7
-svhrru -11
-svj1xg -6
-2vyg6u 7
-svncqb 23
-svnnge 5
-svzc69 6
-sw0ee2 -8
-sw0ubx -8
-sw17ly -4
-2w0snv 19
-sw8ika 9
-sw9c3r 8
-swcyum 3
-swf2hd 8
-swfleq 11
-swi828 -6
-swlq5h -19
-2w2e5h -9
-swpxr7 3
-swsw8x -6
-swts9u -19
-swzc3v -3
-sx16nn -10
-sx3183 4
-sx3nsp -4
-sxf7ri -12
-sxhujk -4
-sxix14 -5
-sxk2cc 15
-sxlwax -7
-sxlxg5 -7
-sxo47q -3
-sxpe1g -4
-sxrk0l 5
-sxuhf1 -3
-sxv9gs -3
-sxvqwu -3
-sxwmhz -12
-sxze6v -21
-2w78ny 7
-sy5j6n 4
-sy66ca -3
-2w7ts7 -5
-2w7tzh 7
-sy98hv -5
-syb0fl -3
-sydfi1 6
-syge2e 13
-syhvkv 11
-syr684 -5
-syt4mz 5
-syxopy -5
-sz8dts -8
-sz95nm -4
-2wbrpb 6
-szfub1 9
-sziusc -12
-szn6p5 4
-sznaqs -27
-sznfs1 -17
-szou20 3
-szoxv5 10
-szuqjv 7
-szvy2w -3
-szwmtl -7
-szwx8r -9
-t0128v 6
-t03egf -11
-t03zdy 26
-t07dmk -3
-t07tgf -12
-t0axza 4
-t0msi5 -4
-t0xxx1 -4
-t154rl 3
-t15bwa -6
-t1ap4k 7
-t1h6vw -6
-t1vzrj -4
-2wlav7 7
-t1x9ye 7
-t1yu3h 3
-t1yz85 -12
-2wli1r 7
-t20sdm -6
-t26j7u -5
-t28cxd 7
-t2irfc 4
-t2n0tm 9
-t2nvc3 -8
-t2rduh -5
-t2sptf -3
-t2ymfc 14
-t31vpm 9
-t330tl 4
-t35fs2 -5
-t375cc -5
-t39cmc -14
-ah1a5 7
-t3duf1 7
-t3g9bc 9
-t3i2h4 -13
-t3j9cn 15
-t3kzx8 17
-t3n6si -8
-t3opse -3
-t3otz7 5
-t3qgex -3
-t3r9vs 3
-t3rclr -3
-t3s4jb 9
-t3zytb 3
-t43odk -25
-2wtgds 7
-t48etb -5
-t4b7yw 3
-t4boza -8
-t4f94d 5
-t4fqb6 8
-2wujjv -4
-2wuk4b 5
-t4hrlt -3
-t4hxqt 5
-t4jzwm -3
-t4q0bp -5
-t4stes 13
-t4tgdb -10
-t4z8xx -17
-t55oe1 5
-t56adh -3
-t5abwd 12
-t5bq7c -3
-t5c3fw -7
-t5ced8 -4
-t5ez8s 8
-t5foig -11
-t5ihlk -8
-t5ntnz 10
-t5pj3i -4
-t5v46w -12
-t5wnfj 5
-t5wske 6
-t5y18g 12
-t60t9g 3
-t63ym1 -6
-t68dqz -5
-t6a7te -5
-t6bcob 10
-t6bxi2 11
-t6d3aj -3
-t6f8so 6
-t6gnzf 6
-t6ienq 14
-t6p3d1 12
-ai9hx -4
-t6qwwd -3
-t6vkjx 3
-t6x7wb 5
-aicea 7
-t70scm -3
-t73iw9 13
-t780c8 -7
-t7e51u -5
-t7f6zy -5
-2x5j3q 5
-t7o14i 3
-t7tdtj 11
-t7u340 -8
-t7u48m -7
-t7xee9 15
-t7xhmf -14
-t7yzvu 6
-t834sn -8
-t891s4 5
-t8am4k 5
-t8an9f -4
-t8cxlg 9
-2x8olp -9
-t8fgq2 4
-t8l3wa -9
-t8lg76 6
-t8lrq0 -5
-t8oco2 3
-t8p1ju -9
-t8pcig 9
-t8r4tr -7
-2xagrc 4
-t8xftp 7
-t8ycny 7
-t932zx 9
-t93qtn -4
-t9a2f2 13
-t9ayh5 10
-t9btum -7
-t9c3e2 7
-t9fg00 6
-t9iuhs 4
-t9mwfr -4
-t9q1y2 -6
-t9rvry 4
-t9soj8 4
-t9tp6e 9
-t9ulva -5
-t9x0v3 -4
-t9xo2f -5
-t9yxsb -3
-ta8620 -3
-tadrdz 3
-tah9jx 4
-tame74 -7
-tase4k 7
-tasklv -9
-taxs7l -15
-tb45g4 24
-tbbvg1 8
-tbfrb8 -7
-tbjcio -3
-tblrz5 -3
-tbr2zt -22
-tbs6sc -5
-tbshhm -3
-tbvjl1 12
-tbxfig -5
-tbzuqg -4
-tc1ko1 -6
-tc346x -4
-2xmbyd 13
-tc9h4n -8
-tcf27w -4
-tcgbzu 3
-tcii35 -4
-tcjswo 9
-tcqfwc -6
-tcwbim 3
-2xp9g7 -13
-td17bl 3
-td1wc6 -3
-td6ggz -8
-td8j7p 10
-tdaj9b 6
-tdez69 6
-tdn771 9
-te0zci 11
-te1fay 9
-te3aet -6
-te51so 9
-2xteu5 -4
-tejlll -14
-al49k -6
-2xv6ss 7
-tenxdb -5
-teq9kr 3
-tesk72 -10
-tewxoh -8
-tey64x -3
-tez558 -4
-tezj46 -7
-tf06eq -16
-tf2i4g 6
-tf2ik7 6
-tf4xv9 17
-tf5a30 -4
-tf5djf -3
-tf5w2g -6
-tf9ymy -24
-tfaqma -8
-tfb9i3 -5
-tfj918 -4
-tfj9db 3
-tfjz8i -4
-tfng6e 8
-tfo7b8 -3
-2xz8jz 6
-tfu1ra -5
-tfuj8y -5
-tfuzyt 16
-tfza9l -3
-tg4r5y 8
-tg5wry -6
-tg71is -6
-tgegy6 6
-tgjrju -7
-tgjy6t -3
-tgop20 5
-tgsmd9 7
-tgsxgx 7
-tgvgpk 11
-tgvuvh 10
-tgyhn1 -3
-tgzo3n 6
-2y3r3n 14
-th4pd8 -6
-th7coc -7
-thdqqt -6
-2y55he 9
-thl5x3 -8
-thp44w 3
-thr71l -4
-2y6g16 -6
-thuguq 16
-thwz2d 6
-thye97 3
-ti09nt 11
-tia7tj 4
-tie8ao -3
-tiq92k -3
-2y9uiu 5
-tirlwv -5
-tius14 21
-tj9nik 9
-tjfm9t -5
-tjfrs1 5
-2ycoo1 -4
-tjqzxf -3
-tjvdzb 3
-tjz15o 8
-tk2lud -3
-tk6qac -5
-tk9ihy -60
-tkdd2y 5
-tkf22f 11
-tkhqvm -8
-tkj6g3 -5
-tkm7cz 5
-tkn2qm -20
-tkry0z 4
-tkscsj 5
-tkvu47 7
-tl3r53 4
-tl4soi 6
-anhte -3
-tl9rav 10
-tl9wii 16
-tlawq1 4
-tlfzoj -10
-2yjoma -4
-tlmiie 12
-tlzbc4 -5
-tm0ilb 7
-tm0v5o -10
-2ymmoa 11
-tmd1x3 12
-tmgbc9 15
-2yn8fv 8
-tmib2i 4
-tmm87k 3
-tmslb6 3
-tmv8gn -6
-tmwbwq -3
-tmzmtp -4
-tn287j 15
-ao681 10
-tndwb8 -4
-tniqlm -6
-tnjjg4 -6
-tnk7b6 -8
-2ys8x3 -13
-tnujgh 6
-to2vri 5
-to7m79 -3
-toc4sf 10
-toha62 7
-toijxf 4
-tosj3v -3
-tovg9l -16
-tp038g -4
-tp03a3 4
-tp2vza -10
-tp57tm -3
-tp5hrf -3
-tp8mnn 13
-tpa9rm -4
-tpfaf5 10
-2yz0h9 12
-tptdhn -5
-tptr3c 3
-tpu4xx -7
-tpuh09 14
-tq2nav -3
-tq35zz -7
-tq4xzq -6
-tq5v99 21
-12j6s 3
-tqd0r9 -4
-2z1gq1 -5
-tqgff9 -3
-tqift7 -13
-tqo3c8 -7
-2z2m8d 4
-tqsequ -11
-tqy3c0 -3
-tqz7sc -3
-tqzzqk -4
-tr77q6 16
-trbro5 9
-trm1ch -4
-tro02i -3
-trq9re 4
-trrn12 6
-trttr5 -9
-trwcnu 9
-trwh33 -4
-ts15v9 7
-ts9fn9 -10
-ts9und 4
-tsirz4 -5
-tsive8 -7
-tsm0zn 12
-tsojwe -5
-tssqqg 8
-tsw25r -4
-tsyy1x -8
-tt071c -7
-tt29h1 -7
-tt3wtp 3
-tt5rj2 11
-tthad3 -6
-ttlzs2 -7
-ttn36b -6
-ttyzxo 6
-2zeixc -3
-tu6bzb -12
-tu7dfy -14
-tuaqhv 6
-tubz5h -6
-tuh9dx -6
-tuhckl -12
-tuhf34 -6
-tum5j8 5
-tumexc 14
-tumofl 5
-tuphqb -3
-tuqg00 -3
-tusjbd 8
-tv4wua -8
-tv6347 -6
-tvcuoo 20
-tveyp6 5
-tvfuio 3
-tvh8x1 11
-tvkwgj -3
-tvlx7i 18
-2zl071 11
-tvvwcl -5
-2zlp3t -3
-twa8tp 3
-twgec3 5
-twh7qe -4
-twn74o 3
-twoexy -3
-twommg -4
-twspb2 -5
-2zoim9 -9
-twt70q -9
-twviwk -7
-tx7ae7 5
-tx8k5h -3
-txkz1d -3
-txmr6s -4
-txneo0 -3
-txthjx 5
-txvh3u 5
-txvkhn -7
-txyyqe -16
-ty1s3s -12
-ty1z8u -4
-ty2hgh -10
-as4cu 11
-ty77w8 -12
-ty833q -3
-tydx1h -9
-tyeje3 -5
-tyf15k -14
-tygkoq -3
-tyiszj 8
-tyv7v6 -6
-tyz5yi -14
-tyzu69 -6
-tz88cm -14
-tzaja9 -3
-2zxgim 7
-tzdggj -8
-tzehld -9
-2zxzl0 10
-tzgilm -4
-tzigr9 -7
-tzng0l 3
-tzowi7 5
-tzs6nl 16
-tzu2p8 4
-tzuopc 6
-tzyhnj 23
-u0089r 4
-u04t0n 5
-u059ov 14
-u0a5r8 -9
-u0ay9y 9
-u0f9ey 5
-u0gcgx 8
-u0ggr6 7
-u0h8um -7
-u0jm64 9
-u0s4uv -6
-u0xm0r 16
-u1092j 3
-u137hz -9
-u15wzh 3
-u1aeob -3
-3057n2 4
-u1geyg 10
-u1goaj -3
-305i3u -4
-u1pkcp -4
-u1pysh -7
-u1to8o -8
-u1xsli -9
-u21e79 -10
-u223ei -3
-u233gk 7
-u25ofo 10
-u2ffan -3
-u2gxus 4
-u2hwa0 3
-u2n1or 4
-u2pxwo 13
-u2qtat 7
-u2s1ud 7
-u2w4ym 21
-u2ylnd 6
-u2ywyf -4
-u2z99b 6
-u39iii -20
-u3cfim -3
-u3e00t 11
-u3h8m8 -5
-u3i8fn 7
-30cu7d -3
-u3kjbl 4
-30cwbw -5
-u3lpio 10
-u3mova 12
-u3q7bd -4
-u3qouv 10
-u3r77n 5
-30due7 -4
-u3utwx 11
-u3wqoi -14
-u41dqt -8
-u43fgj -5
-30ew96 -9
-u45igj -10
-u45xoa -13
-u4901n -6
-u4bh5l -8
-u4ib9w 31
-u4jl17 4
-u4p6gs 8
-30h8jl 4
-u4wlai 12
-u4x26m -3
-u583mq -7
-u5lw6v 4
-u5lz63 -3
-u5pw2q 11
-u5u9g8 5
-u5xe01 -4
-u60fyr -4
-u60qh8 22
-u619wc -5
-u6a90l -6
-u6d7vd -4
-u6gsta -3
-u6ilxd 5
-30nh7h -4
-u6v4lj 4
-u6vvvn 3
-u78q67 11
-u79i3x -3
-u7byha 5
-u7e4wm -3
-u7jgdp -5
-u7n6op -7
-u7s2ac -7
-u7tfk8 -5
-u7ykfd 3
-u7zllk -9
-u8235g 6
-u855sc -9
-u8c2z7 6
-u8diqg 3
-u8ieoi -4
-u8k49l -6
-30utb0 -25
-30uz3q -6
-u8mnos -7
-u8o2wi 15
-u8orel -8
-u8v6zl -4
-137ch -7
-u90cj9 4
-30widb 10
-u92wdu -4
-u9435x -11
-30wwyy -5
-30wzqm -4
-u96fmf 5
-u9a80x 10
-u9aw6s 6
-u9bcm3 -4
-u9dhf4 -3
-u9e3ac -7
-30xtj3 -4
-u9lwqk -5
-30yyzt 13
-30z84x 16
-u9tiys 19
-u9uvyl 7
-u9v59a 3
-u9vh97 -6
-ua2ddx 6
-ua2j8d -5
-ua2vja 9
-ua8oj9 -3
-uaa1ji -3
-uaaweu 3
-uacu13 -7
-uagga0 -3
-uaht2d -5
-uani4x 6
-uarsqp 15
-uay5st -6
-uazs60 -4
-ub24h1 21
-ub8mnb -7
-314yq8 -7
-ube39i -6
-ubexqh 6
-ubfbob 3
-ubg4wg -12
-ubqlu6 7
-ubvk1s -15
-ubvt65 4
-ubwyc8 -18
-uc03u7 9
-uc7gk0 -19
-ucbg5z 5
-ucbklf -22
-ucg1cz -4
-uck6hw -3
-319l1l 6
-ucpfg2 -6
-319qr9 -12
-ucrjfr -16
-ucutce -6
-ucvd5f -7
-ucvnnq 6
-ucy2vs -6
-ud0e8f 28
-ud1qb1 19
-ud25lj -17
-udbqfb 6
-udfw8k -7
-udk4p6 -7
-31cxk6 -6
-ue7f23 -3
-ue9g19 3
-ue9pt7 12
-31fluf -5
-ueere2 11
-uegx91 5
-uek2hq -5
-ueop49 9
-uet1hi 7
-ueun74 -8
-uf3dey 4
-uf3ux6 -9
-uf8799 9
-ufaecd 23
-ufexg9 15
-uflqkf -3
-ufwzp0 13
-ug8tev -5
-uggei9 -4
-ugi9a4 -10
-uglh2e -4
-31nsu4 -20
-ugme2n -16
-ugouo8 -15
-ugq8e4 -7
-ugrc45 -5
-ugusnz -3
-uguy99 7
-ugwm42 7
-ugyxs2 3
-31pu2u -3
-uhct1x 5
-uhf49q 3
-uhgn3y 7
-uhhrht 6
-uhimr9 -6
-uhja38 -8
-uhkje1 -10
-uhlcn3 -15
-uhlf9o 12
-uhqlbd -6
-uhtv5z -8
-uhuohs -10
-uhvgyt 5
-uhy64c 11
-ui3xj8 -13
-ui6hkz -12
-uiw6yd 10
-uj087n 18
-31wfwe -5
-uj4udo -8
-uj6nkj -9
-uj7fqk 14
-uj869m 3
-uj9qo7 6
-uja7ms -5
-ujbx6v 3
-ujcoxt -6
-ujkvrc -11
-ujtx19 12
-ujud46 -5
-ujzfnp -9
-uk1khi -17
-uk4bju -4
-uk6rlj -4
-uk78gf -5
-uk8a88 -3
-ukdcgg 8
-ukk1gi -3
-ukkbjz 14
-ukn0g0 -12
-ukqarr -5
-uku8hw 7
-ukvyb7 -8
-ukxn8r 23
-ukzduz -9
-ukzkpt -7
-ul2p5x 8
-ulh5d9 -5
-uljm2b -7
-ullqdk 3
-uln4yd 5
-ulr21g -8
-ulrki6 5
-ulwobf -11
-um0uqm -4
-um1l5y 4
-um32ob -5
-um4vtm -4
-umb1nv 4
-umcxay -7
-ume088 -10
-umfw6g -8
-328vbg -3
-umiu66 10
-umr0is -9
-umsttw -11
-umvcck -16
-umwrb0 3
-umxxhp -15
-umygn9 7
-un1yl3 -13
-un4rn7 -9
-un7hxt -6
-un82ag -14
-uncvnl -5
-undfe7 18
-unpw8t 9
-unqn98 -8
-unu1av 3
-unv25p 5
-unwy96 -6
-uo1ljs -25
-uo4puh 7
-uo8mcv 5
-32fple -6
-uohs4w -4
-uojvz6 4
-uolhii 3
-32h57n 10
-uosn6h -3
-uou8w3 4
-up37ge 6
-up56ql -5
-up8qo2 -4
-up9y3t -9
-upcnyb -12
-upi122 19
-upl4qt 12
-upp3go -8
-upqg0k 5
-upuumh -4
-upwddo 4
-upy37h -12
-uq1fdu -10
-uqgx36 -17
-uqhtng 7
-uqo6wf 9
-uqvo6n 4
-32p2aq -10
-uqzfaf 14
-ur7qvt -5
-ur9fmx -4
-32q7ej 4
-urdvh6 10
-urksyc 11
-32ri1y 11
-ursmy6 3
-urv7oo -13
-urxrtb 34
-uscirb -16
-usf0ga 16
-usgx1r 13
-ushm2g -6
-ushmti -6
-32ur8r -6
-usjm7w -7
-uslv2q -6
-32v1g6 -13
-usqpxs 10
-b35d1 -7
-usyi1z -4
-usztwm -19
-ut02g9 19
-ut5zs2 -3
-ut71fj -7
-utbv3g 7
-utcebx 3
-utdp43 -15
-uteplc 4
-uthera 15
-utm7s3 5
-utoz76 8
-utpwo6 -3
-utsjxl 5
-utw5k0 9
-utxcab 13
-utxokb 6
-uu1krv -6
-uu5zwt 3
-uu65dh 6
-uu6a48 -6
-uubfj5 -10
-uuf0kr -4
-331oam -16
-331qmb -8
-uulku1 -10
-uuoeoj 3
-uuphmk 8
-uuqmu4 5
-uur9fo -6
-uut0it 7
-uuvk06 -3
-uuydwd -12
-uv1523 4
-uv2ct0 -7
-uv4q2e 3
-uva6g1 -6
-uvajzu 6
-uvbr6p -3
-uvbr7o -16
-uvf442 15
-uvic1d -4
-uvjgqv -7
-uvnq4r -6
-uvnurm 12
-uw69ma -9
-uwgvzv -5
-uwha64 -4
-uwjy0q -16
-uwnlfu -3
-339omh 8
-uwqx94 4
-uwrmlg -5
-uwuy1j 6
-ux1vfb -6
-ux2q9a 17
-ux9plw -4
-uxghph 15
-uxguwu 6
-uxrrzz -3
-uy3q6a -6
-uy6no9 -5
-uycxjp -5
-uyhx95 9
-uyiwn0 -4
-uymhdo -12
-uymk4d -8
-uymzh1 -7
-uynzjp 12
-33h3mo -27
-uyrjbr -6
-uyrnpl 3
-uytul2 -3
-33hfzi -3
-uyxy1e -7
-uz0a6a -7
-uz7rrq -4
-uzeyvn 17
-uzijpl -6
-uzkiz9 4
-uzortx 8
-v03r2n -11
-v07tir -12
-v0cdzn -11
-v0codq 7
-v0cy29 -23
-v0e9u5 3
-v0lccq 4
-v0nsle 5
-v0prdd -5
-v0xj07 11
-v0xjt2 6
-v12nmv -4
-v18ga1 4
-v18yzx 4
-v19hf7 11
-v1c4ty 6
-v1dvws -6
-v1lesf 4
-v1wt8t -5
-v1x93i -4
-v20e0q -4
-v20lkt 6
-v20wkn 9
-v28wu3 14
-v2dvr6 -6
-v2lhkt 3
-v2lxyw -4
-v2nkhi 5
-v2s0x6 6
-v2v64d 3
-v2woa8 -4
-v2zfll -20
-v2zs2n -4
-v3189k -8
-v31twh -4
-v32w8u 9
-v33i8a 6
-v36kih -5
-v36n4i -5
-v37yca -5
-v38vnx -7
-v3lush -8
-33ynqd -3
-v3pid5 -9
-v3rrk7 4
-v3ya75 4
-v43ixs -9
-v44jvn -16
-340mna -5
-v46pj7 -5
-v4a0mg 4
-v4ccul -6
-v4efw4 -5
-v4gpjx 7
-v4l8iy 13
-v4m9rq -3
-v4pi5p -9
-v4qltm 4
-v4u5ws -6
-v51ulu -3
-v54yu6 -4
-v56b4m 6
-v5847y 3
-v5a0jl -5
-v5awzy 5
-v5bygr 15
-v5c6xl -3
-v5dqte -8
-v5jdd8 -14
-v5kaym 10
-v5lqz0 -5
-v5nbtq 3
-v5q9fe -3
-v5v9lq -4
-v5wjle -13
-v615uk 22
-v6bdsp 6
-v6f3ra -19
-v6gvv3 -3
-v6jeva 6
-v6l3gh -6
-v6rrj6 -6
-v6ujqi 18
-v72by9 -3
-34b4q4 7
-v7ewxl 4
-b8fjs 8
-v7ge3j 3
-v7i2lf -4
-v7jt68 -14
-v7l3n6 -4
-v7oqpe -4
-v7qkbr 11
-v7tmfx -7
-v7uobv 5
-v7v64j 12
-v7zve6 5
-v80807 -3
-v84hat -8
-v88iw4 13
-34fg8y -3
-34fq1w -6
-v8edt1 10
-v8fd1g -11
-v8fvgk 7
-v8ki49 -5
-v8ni76 -5
-v8pb5f -14
-v8vodw -5
-v8ytvv 11
-v8zii4 3
-v907eo -5
-v90cz6 11
-v94dre -3
-v95mpv -6
-v97zbx -14
-v9dtoa -4
-v9fixz 5
-v9ht4m -13
-v9odiw -3
-v9u3i6 4
-v9vsrx 3
-v9y1bc 5
-vaage2 5
-vaca2p -3
-vanshm 6
-vaq99y -10
-34omtm 13
-vauq63 6
-vazhvm -14
-vb5cip 30
-vb5rl9 5
-vb9346 14
-vbhth0 -7
-vbhvuh -4
-vbk84n 24
-vbllgl 6
-vbnu0j -3
-vbsy11 -7
-vc07ce -16
-vc0ppt -3
-vc0rsy 55
-vc27j4 -6
-vc364h -4
-vc3kk8 5
-vc59aj 9
-vc63kl 8
-vc9efx 11
-vc9vk6 5
-vccjuy 6
-vcfn2j -4
-vcl7do 6
-vcrunt -12
-vctsgq 6
-34vyax 10
-vcz1ak 33
-34wnwr -4
-vd68th 3
-vd8jr4 -16
-vdc0k4 -5
-vddrp7 -15
-vdhelz -3
-vdlitb -7
-vdrd96 17
-vdxypw 3
-vdzvaw -5
-ve16r7 -5
-ve1ab6 -3
-ve4nvj -9
-ve5crf -5
-ve6pqg 11
-ve6wf7 27
-vec95c -4
-ved2wd -9
-vee7yp -6
-veg5m7 -3
-veq7il 25
-ves4iv -4
-ves5mr 6
-veure4 5
-vev8qn -7
-vevrcm 11
-353e7c 5
-vf4kj5 12
-vfci1e 5
-vfgu7w 10
-vfhuoh -8
-vfl7n2 -11
-vfmxip -3
-vfr1f7 -12
-vfwid9 -18
-vg2ik4 -5
-vgctb5 -9
-vgghk2 -8
-vgil9s 4
-vgm628 -4
-bbqtt 3
-vgryfg 13
-vgtobl -13
-vgxevg -5
-vgyzja -3
-vgz9a5 4
-vh08ct -5
-vh3kq4 -12
-vh3yp3 -7
-vh5zx9 -4
-vh8wxu -9
-vhbbp4 -3
-vhc0ho -3
-vheb0g -6
-vheihn -5
-vhfr17 3
-vhh6g0 3
-vhjlxw -9
-vhlrz4 -12
-vho3hs -4
-vhrgx2 5
-vhwxhz 16
-vhxwnc -8
-vhyvlq -7
-vhz4ty -11
-vi07w5 23
-vi0emp -20
-vi2xk8 5
-vi4slc 3
-vi7gjq -4
-vi84l3 -18
-vic0mq 4
-viwfnu -7
-vixf1u -3
-vj29p2 5
-vj2j04 -3
-vjd6ov -3
-vjezyw 5
-vjf91m -4
-vjij8m 7
-vjqrck 6
-vjvegw 9
-vk2ygl 16
-vk35sj -11
-vk50ay -7
-vk6aof 8
-vk7zti 13
-vkbldl -10
-vke0hx -11
-vked8c -6
-vkeigh 6
-vkgjm4 8
-vkgo20 -10
-vkjlxg -21
-35nlw1 -9
-vkp526 8
-vl8ot5 18
-vl96kb -3
-vl9bz3 -4
-vlc91z 5
-vle16x 5
-vlg69p 10
-vlgo7a 21
-vljsto 4
-vllail 7
-vlqaex -14
-vlub84 17
-vlv12n -5
-vlw20c -3
-vlzdgy 5
-vlztxn 9
-vm2p20 -3
-vmdgym -16
-vmeorp -35
-vmgf5d -9
-vmh5ea -7
-vmhu9o -37
-vmldo7 13
-35vco7 -7
-vmsat5 -3
-vmumcq 11
-35vykc -3
-vmzp44 -7
-vn2pm8 -4
-vn4g1s 6
-vn5uig -7
-vnc3r7 -5
-vndde6 -5
-vng2x3 12
-vnjaj8 -15
-vnjoe4 -6
-vnl0v0 11
-vnqaxr -3
-vnqs3c 4
-35z8ab 8
-vnt4w1 -4
-vnuzy9 8
-vnw3td -5
-vnzz9e 5
-vo0dus 3
-vo0jp8 -7
-vo3nwp -3
-vo543i -5
-vo7bqa -4
-voe2x0 18
-voiz46 26
-361zug -19
-vokdwy 4
-volh5o -4
-vopt7k -4
-vorq7u 21
-votdaq -3
-vow20n 19
-3639ma -5
-voymxp 5
-voz4n5 3
-363k7x -9
-vp1rsv -4
-vp8lev -8
-vp8mt3 7
-vpe14a 3
-vpf1fh -3
-vpfrw4 9
-vpgcul -24
-vpkvkp -5
-vpkycy -4
-vpkzek -3
-vpmz6f 16
-vpnhm7 6
-vppt2a 5
-vptsm5 6
-vpxhnm -3
-vq02tw 5
-3679l4 -6
-vq4frs 4
-vqfu3z 6
-vqhkla -3
-vqmm1t 9
-bfd23 19
-vqpwts -29
-vr1rax 5
-vr8rui -3
-vrbymi -4
-36cpfz 6
-vrob0p -4
-vrp214 -3
-vs62od -5
-vs6l7i 25
-vs714r -9
-36fnj5 -4
-vscn1o -5
-vsi4j7 4
-vsmkm8 -3
-vsmpl4 -4
-vst4qc 8
-vsushr -3
-vt1ef2 4
-vt4rq9 -5
-vtd9yv 11
-36jw2f 9
-vtousg 4
-36kwk6 14
-vtux9c 20
-36l3qq -5
-vtyuch -3
-36lhge 6
-vu2rhi 7
-vu76sj 7
-vuhixk -3
-vuhoof -13
-vuluh9 8
-vumnta -3
-vuv3cn -6
-vuwc34 9
-vuwsp9 10
-vuxczp -21
-vuzqpc 10
-vv79cy 6
-vv7rmu 4
-vv996k -6
-vvdbuq -12
-vvg1lq 3
-vvg6cp -15
-vvhe2y -3
-bh4g1 -3
-vvnhhb -11
-vvtmgk -3
-vvv8ln 5
-36sc2x 3
-vvwmvl -3
-vvzx3r -3
-vw1gpm -3
-vwch3q 16
-bhf7h -6
-vwfdh7 -8
-vwfz8f -4
-vwg0uc -7
-vwjiea -6
-vwmlmw -9
-vwmmbk 7
-36vtfx -4
-vwxh5i -7
-vwzf0b -8
-vx0uj7 -3
-vx5dle 5
-vx68op -6
-vx6tjv 15
-vx7mti -15
-vxcz35 14
-vxd8za 3
-vxeok5 -4
-vxgixf 4
-vxja33 -3
-vxjaoj -3
-vxkmjz 4
-vxr1rf -22
-vxt9c8 -15
-vy05e7 -3
-vy0e55 -6
-vy2ot1 3
-vyb0a4 -5
-vycox5 -4
-vyfimu 7
-371lvf 6
-vygu0x -3
-vyjzlx -3
-vyk7ag 3
-vym574 -31
-vywso9 5
-373bl6 6
-vyy8mo -6
-vyz9zn -6
-vyzjtz -7
-vz8l7x 6
-vza1a1 -6
-vzbpql -5
-vzennp 5
-vzh0nj 7
-vzhti4 -13
-vzjquf -4
-vzm4wn 8
-vzms7i 7
-bilkk 10
-vzq1cp -3
-w03ji2 -22
-w08z5w 9
-w0bhyl -3
-w0es2s 7
-w0f9vd -20
-w0foy0 -5
-w0hh4w -5
-w0iujf 3
-w0l494 -4
-w0mfak 4
-w0siqq 3
-w0ul6w -5
-37akdk -3
-w11516 -4
-bj42w 8
-w13snh -4
-w13wum -7
-w15qim 3
-w17k60 16
-w18put -3
-w1jwq3 7
-w1jx4j -6
-w1nwpo 12
-w1ogj7 6
-w1pmxy -4
-w1t28v -3
-w1woms -6
-w219pz 7
-w2538v -6
-w26nxo -9
-w27bz1 -10
-w2f57t -17
-w2gbfa -4
-w2miu5 11
-w2qo41 -5
-w2s9cy -4
-w2ue6q -4
-w2vn1s 5
-w2w7j2 13
-w30hew 21
-w32v2q -3
-w3c2mx 3
-w3djnh 6
-w3f1ms 5
-w3gxy8 -16
-w3hvqa 8
-w3jhan -7
-bk4h6 -4
-w44b5p 13
-w47wpm -5
-w4b35m -4
-w4csft 7
-w4d7vv 6
-w4g04l -6
-w4g8jd -13
-w4iq9g -3
-w4itvg 5
-w4ul9m 5
-w4yapi -6
-w4zmh2 13
-w56v1x 3
-37pxld -5
-w5ay1l -8
-w5fd3n -7
-w5fdnn -7
-w5hg62 12
-w5i2cn -10
-w5lpuv 19
-w5och9 -10
-w5p4cz -4
-w5qjsl 32
-w5ut63 13
-w5v9ea 3
-w5vsa6 14
-w61u5k -5
-w659jz 9
-w6fmjb -4
-w6jbbt -7
-w6ket6 -3
-w6r69e 3
-w6wo57 -19
-w7048n 8
-w751we -4
-w7cicp 13
-w7cx2q -7
-w7durw 7
-w7k9kd 7
-w7s33o -6
-w7sc9z -5
-w7t498 -5
-w7ulnf -14
-w7w7so -3
-w7xbwh 5
-w7xrli -12
-w7yi2s 7
-w7zr2o 13
-w80e26 -4
-w80s3o 6
-w875vn -4
-w89dsp 12
-w8b5cy 6
-w8bylp 7
-w8chl7 14
-w8d11m 4
-w8dne2 4
-w8q6ud -7
-w8x06f -10
-w8xdnw 15
-w8yd0m 5
-w8yvom 21
-w93dm2 4
-3843aw 7
-w97veh -3
-w9f7h2 -13
-w9ljt7 -4
-w9lnox -22
-w9ovdz -5
-w9r5vn 18
-w9wpjk 4
-3873il 7
-w9z7bs -13
-387azc 5
-wa7zu3 -4
-waclea -3
-waguqy -3
-389r5v 7
-washei -5
-wasx1m 15
-wb5kqc 3
-38bdh8 -3
-wb6joc -6
-wbby5g 7
-wbfk53 -3
-wbjif2 -8
-wbmobh -4
-wbnien 10
-wbox3f -9
-38dblm 5
-wbrh4h -3
-wbrog1 8
-wbv23e 4
-wbxuxy -4
-wc090b -4
-wc3c30 -3
-wc4l9o 23
-wc6xo0 3
-wcbz8v -14
-wcccu3 4
-wcfqnr 6
-wcfyjm 4
-wchbx5 5
-wckxoh -5
-wcmobd 23
-wcodq9 -11
-wcqtah -3
-wcvfku 3
-wcxnf5 -7
-wcywp0 -17
-wd3sfn -5
-wd6e3t 5
-wddo5s -4
-wdijg4 -18
-wdmpmi -8
-wdpogj 7
-wdqamh 7
-wdqtdg -5
-wdsfad -7
-we10vs -8
-we3xzy -3
-we8r0o -4
-38mu4u -8
-wef15c -3
-weg7k2 -13
-weiguq -9
-wej3nr 3
-wenlir 10
-weu951 -5
-wey959 6
-wezi50 21
-wf5d1n -8
-wf5n4s -5
-wf6dwc 25
-wf7hw2 -3
-wfeadg 16
-wfeocx -8
-wfg88w 4
-wfk08h -11
-wfk2av 4
-wflbju -3
-wfmp0h 4
-wfq940 -7
-38s1xw -8
-wfuv39 6
-wfvdz5 -9
-wfy9q0 -3
-wfzrql 8
-wg1i4x -3
-wg1zc4 -4
-wg6qfo -6
-wg6xay -18
-wg90lg 10
-wg9gwx 14
-wgaymu -3
-wgb03q -6
-wgcdhu -10
-38u301 13
-38u63h -4
-wgiqp6 -9
-wgjh8k 3
-wgjyfr -6
-wgmgng -7
-wgrh7b 20
-wgwkfn 4
-wgxg2g 11
-wgyf0q -3
-wh027f -6
-wh2evk -5
-wh7v8f -12
-38xfw5 10
-whai5b 12
-whbb9x -7
-whci7r 9
-wheh5t -7
-whgvwi 5
-38yd42 -6
-whjtxx 10
-whkteg 5
-whniu0 -5
-whq5vn -5
-whsgq6 -5
-whswcy -9
-wht5z5 -16
-whu7ce 19
-wi24ut 11
-wi2si3 -5
-wi8bm7 3
-wianjm 8
-wibwb3 5
-wicmql -3
-wif7dx 3
-wilb30 14
-wim2jp -5
-wirpll -9
-wiw9dd 8
-wj0bzx -4
-393tve -10
-wj2zb1 -15
-wj37qd -6
-wj3t7f -8
-wj70f2 -6
-wj7ehs 8
-wj9u7z -6
-wjawta 5
-3950gk 4
-wjibfh 8
-wjj8zd -4
-wjj9g6 9
-wjjmey -7
-wjmyl5 -8
-wjptgr 10
-wjrb5y 4
-wjwj22 -3
-wjx3qp 16
-wk2f9p -5
-wk3g13 -9
-wk4054 -6
-wk421r 6
-wkewby 4
-wkirug -4
-wksfo8 -17
-wl04pm 6
-wl0n4t -4
-wl0s8y -5
-wl1sel -22
-wl1z38 7
-wlgykc -8
-wlhbsi -4
-wlj441 15
-39crbx 10
-wlkgt1 4
-wlkndx -7
-wln055 10
-wlndau 7
-wloas9 4
-wlqkmr -5
-wlu9vh -13
-wluiqf -7
-wlzjdn 15
-wm1xpa 5
-wm3zvn 6
-wm8ito -4
-wmcf8l -4
-wmddib -6
-wmf4pn -28
-39fz9u -6
-wmgp28 12
-wmgxm4 13
-wmip9u 5
-wmqz6a 4
-wmt011 7
-39hdzt 12
-wmvk78 4
-wmvndi -7
-wn4wd7 16
-wn6zgw -4
-wnam3n 4
-wngxe9 -3
-wnhdu3 -9
-wnmi6t -6
-wnnxz7 -10
-wns3gf -6
-wo5k87 -3
-wo8hgb -4
-wod8o4 3
-wohuu9 -4
-woj82e 5
-wolhpu -9
-wotypv -3
-wp1osn -4
-wp1yhp -3
-wpcgeq -3
-wpdlrk 6
-wpezfm 5
-wph9ql -8
-wpjlxg -6
-wpjnzu 9
-wpna1y -3
-wps6ud -6
-wptfuj 9
-wpvppm -3
-wpxs8u 9
-wpye2c 3
-wq38ty 11
-wq46ex -12
-wq9y8q 11
-wqazmg -7
-wqchg2 -6
-wqetx9 17
-wqfk66 13
-wqkuh1 -13
-wqrl8c -3
-wqu39u 3
-wqx1rf -7
-wqzpwx 4
-wr51rm 8
-wr5l9v -9
-wr7z3w 5
-wr86i4 -5
-wrb0p8 6
-wrbh3h 5
-wrhpb4 -4
-wrjfmw -3
-39ymhi -5
-wroppn -10
-wrpa2y -5
-wrrml1 -3
-39za7t 36
-wrtgag 10
-wrv19h -5
-wrxm7a 4
-wrysmo -11
-ws315q 9
-ws3xah 9
-ws3z4c -6
-ws9ze7 -3
-wsdqvr -8
-wsfn3u 6
-wsg5v3 4
-wso5sl -3
-wsrs2m -4
-wtdlqe -7
-3a5h96 -3
-wtjd4u 4
-wtmfd9 7
-wtssow 15
-wtttwh -6
-wtwcfa 9
-wu2ujo 16
-wu5g57 -6
-wu7pe8 -9
-btllz 10
-wuazox -22
-wucs1m -6
-btod5 17
-3a929g 3
-wum7js 4
-wupl1r -4
-wurz02 -7
-wuutxw 6
-wuvf5y -4
-wvey9f 3
-wvhqge 9
-wvipt0 5
-wvsahp -6
-wvtrsy 5
-ww0drd -4
-ww5h0l 8
-ww9eo8 -5
-wwb9c3 3
-wwbqwl 9
-wwe9ha -7
-wwgjb3 5
-wwhbe6 6
-wwj2h8 3
-wwl7ei -3
-wwmboz 6
-wwmxuu -3
-wwnf67 -3
-wwo2vw -13
-wwqtkj -11
-wwspwh -7
-wwujyd 15
-wwuvkl -10
-wwwdmc 7
-wx32k3 6
-wx8zxl 3
-3aj43b -15
-wxbx3n -13
-wxby65 6
-wxdjb8 -7
-wxdzuk 23
-wxfrke 11
-wxgj38 4
-wxi03t 4
-wxjqbo -6
-3ak21m 11
-wxovuh -6
-3al14i -6
-wxwgwh -3
-wy089q 8
-3alnkg 15
-wy169e 10
-buzrl -3
-wy6j9o -7
-wybhfc -3
-wyg80z -3
-wygmcz 3
-wyj5d1 -4
-wyr8x2 4
-wytfod 11
-wytngo -19
-wz3p83 -6
-wz6pa0 -3
-wz7nyg 5
-wz96pj 13
-3aq55a -4
-wz9r4i 16
-wz9t6w 7
-wzbqmm 5
-wzh4gd 4
-wzhzvu -11
-wzj9ot -3
-wznafs 9
-wzsn4k -3
-wzvy21 7
-wzxh3y -4
-wzybvn 5
-wzzzbk -3
-x0112j -4
-x016q2 4
-x02uix -3
-x07hq0 19
-x0bkjd -8
-x0bkvs -8
-x0drl6 8
-x0icxn -3
-x0iu2o -30
-x0l41f -14
-3av40q -11
-x0qol9 3
-x0toyt 11
-x0vvxe 4
-x0w4vd 16
-x0xg7i 3
-x0yfbl -3
-x0yhy1 -3
-x0yxbk 21
-x14ngl -4
-x17sjy 3
-x1a482 7
-x1dqx8 -7
-x1e3ge -10
-x1hpgf 13
-x1kn6t -9
-x1mmk8 -5
-x1ro44 6
-x1yebn -4
-x286vm -5
-x2b3p1 3
-x2cudc -3
-x2d82p -4
-x2f7az 5
-x2f8st 12
-x2fbkr 12
-x2l63c 3
-3b24du 4
-x314qk 5
-x35gzv -8
-x3i0es 11
-x3rz3f -4
-x437j2 -7
-3b8mq6 3
-x4lovd 12
-x4mgpc -21
-x4qxim -6
-x4r2b8 20
-x4rn26 6
-x58nux -5
-x59mni -6
-x5c8p2 4
-x5jqb6 4
-x5k62a 6
-x5khv8 -4
-x5m4k2 3
-x5mkxh 3
-x5ook0 6
-x5p9w4 -8
-x5ps0p -6
-x5tdhx 16
-x61tvi -11
-x64k14 6
-x64zdv 9
-x651lm -15
-x65ytj -5
-x678zr -8
-x69msk 18
-x6a0sy -10
-x6a4uj 8
-x6g502 25
-x6hwns 14
-x6jaxg -8
-x6kt3h -13
-x6qo4u 4
-x6t5au -23
-x6tbp7 -26
-x6vzp2 11
-x70vpy -4
-x7hlss -4
-x7o5v0 -3
-x7ohjg 6
-x7raud -5
-x7t48v -5
-x7v1af 3
-x80x2p -8
-x81arw -11
-x83jrm 7
-x8b3ci 5
-x8bmnr -5
-x8du89 -4
-x8ea7u -4
-x8hi04 -3
-x8km56 -19
-x8lf92 10
-3bohll 6
-x8wc1s -3
-x92jjw -3
-x9464k 5
-x971j3 4
-x9epmh -7
-x9gq5c -7
-x9hg7e -7
-x9hyv1 7
-x9mm93 -7
-x9pplp -4
-x9qt1n -15
-3bs1by 20
-x9u722 5
-x9wzms 8
-xa0wnx 7
-xa170e 8
-xa2g7w -6
-xa2pkf -5
-xabtbz -7
-xaf3jy -15
-xafbui 10
-xagh5i -12
-xairio -6
-xam9m8 8
-xaqsma -3
-xarqte 3
-xavdik -4
-xaw95d -7
-xay1tc 17
-xazc1r 4
-xb3goa -3
-3bx1za -4
-xb8ssc -3
-xbdbhf -6
-xbf7o7 -4
-3by6pr -3
-xblcfq 7
-xboyyk -6
-xbr7oi -8
-xc0p9w -5
-xc38qp -6
-xc5ujo -8
-xc7oq9 -10
-xceuhs -9
-xcfdfe -11
-3c1r63 -3
-xclzeb -4
-xcolnu -9
-xcqioi -9
-xcqzgk -4
-xcu3t9 6
-xcvl9a 6
-xcvwdi 5
-3c3ptz -7
-xd1sdy -9
-xd470n 21
-3c46w7 3
-xdazgn 7
-xde06z -6
-xdenfa -8
-xdhm3r -9
-3c6j02 9
-xdxm3o 3
-xe259b -9
-xe2t81 -6
-xe4nj5 4
-xe8ac6 -3
-xeeo7l -10
-xei844 4
-xess8q -9
-xexwiv -6
-xf0by7 4
-xf262m 7
-xf33ou 3
-xfau98 -6
-xfdgrb -6
-xfhx6y 10
-xflfn1 5
-xflq34 -7
-3cd01a -5
-xfm2xa 8
-xfmo6y 15
-xfprgs -13
-xfrsz4 8
-xfsk7n -4
-xft2ye -3
-xfxmhi 15
-xfykab 12
-xfza6u 14
-xg2x2f -13
-xg4nal 11
-xg8z8f -4
-xg9sf0 -7
-xgagq1 9
-xgayaj 7
-xgc6l8 4
-xgfe1a 50
-xgh9ah 5
-xghig8 -3
-xgl6dj 3
-xglmrs -8
-3cgqwm -5
-3cgsw3 -4
-xgq42n -4
-xgt9km -3
-xgz7lo -8
-xgz8e4 -4
-xh8ow1 4
-xh9y6g -3
-xhd3of 8
-xhfqh6 -8
-xhgy80 -3
-xhhhlv 3
-xhmexw -3
-xhmilk 9
-xho38f -10
-xhp53i -15
-xhth4o 12
-xhtqh4 30
-xi2cru 4
-xi2jkd 7
-xi6i97 10
-xi7f4p 3
-xib6de 3
-xib8cq -5
-xic14y -6
-xiftqx -8
-xik7u5 12
-xinfh3 7
-xiwqam -8
-xiyz52 7
-xj3rtj 13
-xj8yig -3
-xj90ku -22
-xjaeep 4
-xjbdmt -4
-xjbpdf -3
-xjeynv 6
-xjhlts 3
-3cr3qx 4
-c2pyt -7
-xjqyk9 3
-3crwrs 7
-xjss8x 4
-xjtsr1 -11
-xjx8m1 -3
-xjzwwt 4
-xk247o -5
-xk89s9 -9
-3cu17x 22
-xkczn1 15
-xkdn06 4
-xkf2s6 3
-xkh5h2 20
-xkhw0g -4
-xkjjzq 4
-xklvdu 4
-3cuzw2 -5
-3cv15t 15
-xknu2v -9
-xkon3v 17
-xkrlnw 14
-xkuz7j 7
-xkvuuc 18
-xl0s7i -11
-xl32d9 7
-xl3wdl 17
-xl5soq -3
-xl8dew -7
-xlcyb6 3
-xldfi8 12
-xlhy40 -5
-xli6ih 4
-xljj1a 6
-xlkrco -14
-xll0h7 3
-xlllsh -5
-xllxlw 8
-xlmj8t 3
-xln0o8 10
-xloknj 7
-xluzwm -6
-xlwokw -4
-xm33df 5
-xm859u 8
-xm88aq -6
-xm95o9 12
-xmb1ih -4
-xmcz5z -8
-xmip0h -6
-xmmugg 22
-xmtlh9 9
-xmufg6 -7
-xn5vvc 11
-xn6gvc -4
-xn70k6 7
-xn71sy 14
-xnei9o 8
-xneiq3 -5
-xnho82 -13
-xnjr2h 6
-xnllkg -16
-xnmndy -6
-xnoznt 7
-c4c1s 10
-3d7dgi 18
-xo3lmb 6
-xo8u7s 3
-xohw3i -3
-xonq43 5
-xonxfa -10
-c4k5c -7
-xoq4wk -3
-xoqug4 8
-xoubdo 4
-xp3cog 3
-xp5r22 11
-xp6at6 -11
-xp7j42 4
-xpgjjb 3
-xphivx 3
-xpjb6z 4
-xplbs3 9
-xplivi 11
-xpm9vx -4
-xpmb6z -3
-xppwjm -13
-xps3bd 4
-xpyvvt -4
-xq0ch6 -3
-xq1w3p -9
-xq93om 6
-xqfce0 -5
-xqiibe -12
-xqohdi -3
-xqpvis -5
-xqv730 8
-xqytan 4
-xr0zec -5
-xr1i0k -6
-xr4wqk 27
-xrh3gh 23
-3dl1pj 4
-xrvwbc 7
-xs78w5 -6
-3dmm26 4
-xsbm9x -3
-xsfffw -3
-xsj9jh 5
-3douxv 6
-xt2zv3 3
-xt4zpc 3
-xt5icx -3
-xt6rcj 9
-xt7zol 16
-xt8opd -3
-xtczth -5
-xtecdj -8
-xtj1sh -6
-xtlotu -3
-xtmqit -3
-xtqk98 -3
-xtrumf 15
-xtw9za 5
-xtwbfj 7
-xtwub0 10
-xu0cc5 4
-xu1nlu 5
-xu2giw 7
-xu84cw -3
-xu8z3p -5
-xu9yxf 8
-3du7a1 -31
-xujhef 5
-xum7am 21
-xuo1ci -11
-xurad9 -3
-xuvp2y -5
-xuvt0d -7
-xuxqeh 5
-xuy4ot 6
-xuzgi5 -16
-xv2aab 3
-xv2o28 4
-xv3wd5 -8
-xv41eo 4
-xv7hr4 38
-xv8ptz 5
-xvaj8k -3
-xvd2it -4
-xvghxw -6
-xvssop 12
-xvueeq -6
-xvv1mg -5
-xvx7ek -11
-xvxydj -8
-xw4s1h -10
-xw4smx 13
-xw6y1x -6
-xw9wry -15
-xwan7g -3
-xwcj5l -5
-xwd449 13
-xwi8lv 4
-xx0zrw -3
-xx18f1 -5
-xx48hj -10
-xx8i6v 3
-xxh9gm -12
-xxm7hb 15
-xxo3ya 3
-xxvndz -8
-xxvtwv 8
-xxw56n 3
-xxyazz -8
-xxygk8 5
-xy20lz -14
-xy22im 15
-xy355m -24
-xy3ux3 21
-xy8j8h 4
-xye2hu -16
-xyjhk8 4
-xyjsgo -5
-xym9uh 15
-xypxn0 -3
-xz6rvg 3
-xze3j5 5
-xzf1wg -20
-xzfiaf 11
-xzg58a -4
-xzh4kw -6
-xzjwis -3
-xzlab8 5
-xzpa55 -4
-xztwsw -3
-xzug5r 11
-xzwkqo 6
-xzzy65 -4
-y01jp3 6
-y0cd2m -34
-y0gpqp 8
-y0rg5y -4
-y16glx -3
-y17haq 4
-y17w9z 5
-y1by34 -3
-y1eyhd -6
-3ejo7y -12
-y1k6ba -9
-y1tudc -3
-y1v66u -5
-y1wu7q -6
-y1wzs6 -5
-y1xowb -11
-y21myk 28
-3em3nw -7
-y25vf5 -4
-y29xah -11
-y2cnb6 5
-y2fta2 -5
-3enpkh -6
-c9pfr 4
-y30qml -3
-y323zz -9
-y32saw 3
-y3541w 4
-y3clig -9
-y3ex33 -15
-y3k4re 6
-y3os23 -19
-y3q5y7 3
-y3vx4i 3
-y3wfzz -5
-y419at -11
-y44c6p -3
-y48wyl -7
-y4cjrn -10
-y4cue4 -10
-3eull2 3
-3ev6bv -13
-y4qxdp 7
-y4tbcu -3
-y4va3g 4
-y4x9c2 -9
-y4z274 -8
-y5aldx 5
-y5bb91 17
-y5bohx -6
-y5c6na -5
-y5e0a7 -10
-3ey0sm 7
-y5kt6f -6
-y5u7ak 5
-y5xk2i -5
-y67foo -8
-y68ldq -8
-y6eksp -22
-y6f69f 15
-y6peef 3
-y6psjh -9
-y6spff 19
-3f3hko 6
-y6z9xr -7
-y6zjig -3
-y72rnb -7
-y78ip2 4
-y7aho9 7
-y7ia1v 6
-3f61y2 7
-y7xwoy -10
-y7zyky -14
-y80yts -3
-y81may 24
-3f7ucc -3
-y8ah2l 25
-y8ryf7 10
-y8stfx -5
-y8z2zu -7
-y92klm -3
-y930lq 4
-y96uh8 13
-y9bgmp 4
-y9cuuv -3
-y9dzcw 22
-y9g6b0 6
-3fchm0 -4
-y9i532 12
-y9kj61 -6
-3fd4og 3
-y9r7ro -3
-y9rs9t 12
-y9rw9f 6
-ya0a9m 5
-3fegja -3
-yaejry 4
-yagbfo -3
-yaibfh -12
-yamibs -9
-yamkxv -3
-yaolc4 9
-3fhdzs 3
-yax8jn -14
-yaxema -4
-yb38oz -3
-yb889h 6
-ybbtja 7
-ybjz9i -10
-ybluip -5
-ybqke5 -3
-ybtik5 -9
-ybw1cb 13
-ybxwl3 10
-yc1l4b 6
-yc1x2r -6
-yc33jy -7
-yc799y -3
-ycaucr -5
-3fmozo -17
-ycc905 3
-ycemtu -4
-ycfws0 6
-yck4am -8
-yclhim 4
-ycq8li 4
-ycs3ix -7
-yd2kwg 3
-yd4pqv -13
-yd6fwy 12
-3fqee0 5
-ydcpk7 9
-yddi9l 9
-yddo5k 7
-3fqyqs 3
-ydq172 -6
-ydtcal -13
-ydv21x 12
-ydzp9s -5
-ye0uzs -4
-ye2vhv 16
-ye77y1 11
-3fuoei 7
-yenzt6 4
-yerk3v 21
-yerp4e -8
-yexub8 6
-yeyqjy 3
-yf0ftk -6
-yf1vg6 -4
-yf33r3 3
-yf5sny -6
-yf9n1v 3
-yfawy0 -10
-yfbooy -3
-yffgv9 4
-yffrw3 3
-yfkmo1 5
-yfr76n -9
-yfrd65 -6
-yfz512 -5
-yg1khi -9
-yg3jc0 6
-yg400v 16
-yg872p -8
-ygbz9w -12
-ygcsqi 12
-3g1bit 4
-yghi3e -17
-yghkul 4
-ygi95l 24
-ygj0nt 5
-ygj6k7 -3
-ygoagh -10
-ygt8j3 4
-ygth86 4
-ygunvf -5
-ygwwxk -4
-yh075u -9
-3g3x7k 12
-yh3evg 11
-yh824r -10
-yhdfwa 4
-yhe1rx -3
-yhghaz -7
-yhlev9 8
-yhlwaf -3
-yhqxea -8
-yhvpiv 3
-yi07to 9
-yi17zx 4
-yi32b1 5
-yi5ekr -9
-yi5s7l 11
-3g8pt7 7
-yifpei -10
-yigzr0 5
-yiheyj 6
-yipdy3 13
-yipkkm -5
-yj2i02 5
-yj2s66 15
-yj7zk8 -14
-3gbrgk -5
-yjbk8s 4
-yjfcm8 -4
-3gcikl 8
-cfony -4
-3gd64h -16
-yjp0np -6
-yjw19e -9
-yk1etg 6
-3gela9 5
-yk65cb -7
-3gfk3h -10
-ykhd9v 12
-ykkjn6 -5
-ykl1c1 -10
-yklaze 3
-ykp7yr -3
-ykqij5 14
-ykqs3k -14
-yksc19 -5
-ykyw6t -3
-ykzwsq -10
-yl3dnt -7
-yl5bpb 8
-yl7bi4 -8
-ylbe2x -3
-ylbi6p -15
-3gj6tx -9
-ylnza7 3
-yluw70 6
-ylvjwl 6
-ym2fyw 4
-ym35uv -5
-ym45fi -6
-ym534a -3
-ym5twl 5
-ym9l5a 11
-ymay37 -6
-ymh8v0 4
-ymkss4 -7
-ymo6wf -7
-ympuah 11
-ymz6ci -5
-ymzomq 4
-yn2d9r -4
-yn5c3e -12
-yn7dac -10
-yn8t0o 11
-yn9sep -4
-3gqenz 4
-yndlhi 13
-ynffgd -5
-ynj2c7 3
-yntk7v 4
-ynvndx -12
-yo2h6u -12
-yo5q2r -7
-yoaje6 -12
-yobly1 -3
-yoct9y -5
-yoehmd 7
-yogn55 6
-yok2wp 18
-yoltr8 -6
-yon2zh -6
-yoncr9 -6
-yosh26 -5
-yotc6a -14
-yov2jm 7
-3gvwyc 3
-yoztf3 -4
-yp0shc -6
-yp0sm5 10
-yp1h55 -3
-yp2uc5 -9
-yp98qu -4
-yp99x0 11
-ypbd32 11
-ypbggw 8
-ypgipz -3
-ypi7xw 5
-ypjf93 -6
-ypkcds -10
-ypnl99 -15
-ypnqb8 -4
-yprlrm 7
-ypv656 15
-ypzice 14
-yq24qv -5
-yq5h4s 10
-3h0lxk 14
-yq6n2m 16
-yq9gad -4
-3h10qq 17
-yqavkl -4
-yqbr6k -5
-yqdkdj 3
-yqjdq5 -3
-ci8xs 6
-yqqzoa 9
-yqr1oh -11
-yqt2x5 3
-yqtniw -3
-yqw91e 6
-yqzsut 13
-3h3rfj 15
-yr5gku -8
-yraj1i 11
-3h4qho -7
-yrd1l9 -3
-yrdufu 3
-yri5ud -4
-yrl0k8 -7
-yruy9k 9
-ys13nk -4
-ys2o00 -10
-ys5x16 21
-ys78zo -6
-ys9x6h -4
-ysb315 14
-ysdtlg -3
-ysj09k -5
-ysmc76 -3
-ysozqw 4
-ysrcqm -5
-ysrkto 9
-yssn74 -3
-ysu5zj 8
-3haby7 6
-yswcc3 -9
-yt1irm -3
-ytanr5 4
-ytcf88 -17
-ythgxp 11
-ytk3e5 5
-ytqznr -3
-ytra8x 5
-ytzg1c 4
-yu0l88 -3
-3hehdj -5
-yu19wa -11
-yu2fxy -4
-yu5r1a -15
-yu7cj9 3
-yu816s -10
-yua0vr -6
-yupygy 8
-yus5cs -3
-yut0o9 -5
-yv0rc7 6
-yv3ak8 -3
-yv401o 10
-yvcyln -6
-yvdrka -5
-yvl5ae -4
-yvnkz6 -4
-yvrq0g 4
-yvxucq 6
-yw298d -11
-yw2fdg -7
-yw6mca 11
-ywe74l -13
-ywex32 -4
-ywf05h -11
-ywfs2c -3
-ywhfmi -5
-ywk0ri -9
-ywlas5 7
-ywparo -3
-3hp2gz 6
-ywz8o9 -8
-yx07s1 -15
-yx0ibu 5
-yx16he -28
-yx2wtv 4
-yx4vt9 -5
-yx6kjk 3
-yx6p8g 3
-yxbeld 7
-yxhze0 8
-3hr6j7 -3
-yxjznt 4
-yxrldn -14
-yxuq7f -4
-yxv92w -12
-yy02dq -4
-yy22vt 14
-yy4b4n 5
-yy5brq -19
-yyclpt -18
-yygdoi -10
-yylfqp -4
-3hv713 -6
-yyqwic -6
-yyrelg -5
-yysl8n -9
-yytby7 -4
-yyy1we -8
-yz01mx -3
-yz5sih -3
-yz7o4x -4
-yzaxn9 5
-yzcovp 8
-yzf5bm -7
-yzj4kj -14
-yzqb08 14
-yzzikg -7
-z00ep3 -5
-z01qfu -13
-z01qse 11
-z03gpi -11
-z0geu1 4
-z0o9n7 -12
-z0olme 26
-z0pler 8
-z0ux23 -4
-z0vvx5 -6
-z0xvk4 -3
-z0zejs 13
-3i3ozv -13
-z15nib 7
-z17c21 -4
-z17oej -15
-z19bk1 12
-z19d8k -4
-z1amxj -7
-z1gkr3 -5
-3i5h3k -3
-z1q4s8 -12
-z1rowt -9
-z1saot 5
-z1uay5 8
-z1vnax -6
-z1vtee -13
-z1wgml 9
-z20fdv 4
-z22agk 6
-z2hwc4 -16
-z2mgxg 6
-z2qm8t 9
-z2qofg 10
-z2vy12 13
-z2vzck -8
-z30vrw 12
-z31pe0 3
-z33t1s 3
-z376y6 -6
-z378yj 3
-3ibvfk 9
-3ibw1z 3
-z3ddhp -5
-z3dx2b 7
-z3kq10 -4
-3icxal 6
-z3mzvi -4
-z3oy0t -4
-z3qbc4 7
-z3w03x 10
-z3wwco -10
-3ieb50 8
-z416i7 -8
-z44pvd -6
-z48kgd 14
-z4arui 3
-z4klh2 -3
-3igudx 5
-z4r3ln -10
-z4tkss -7
-z4wujy 5
-z532ie -6
-z5c72k -6
-z5c8u8 -4
-z5etnl -16
-z5qlvs -3
-z5u59z 9
-z5uuf8 -17
-z658uy 13
-z66819 9
-z676fd -11
-z6j90e -3
-z6mrng -10
-z6vcrc 12
-z6yw0o 3
-z6zdr1 -3
-z71dzd 13
-z74czn 3
-3iprtf -4
-z7i4j6 -3
-z7kqzo 9
-3irnmv -8
-3irscs -18
-z7qw0z 11
-z7ro5i 8
-3is02e 23
-z7zo2p 4
-z81oks -6
-z84xgp 3
-z8610y 8
-z8c7es 4
-z8l1fo -11
-z8vo3y 23
-z8wytw 8
-z8xhp4 -5
-z8xjmv 4
-z95zkq 5
-z97vfm 12
-z98g4s 6
-coztv -5
-z9fq3x 4
-z9imaq 3
-z9j7u6 -3
-3iyqg3 -3
-z9r976 5
-z9sc3t -4
-z9udj4 -7
-z9w7p5 7
-z9ypqc 5
-z9zk8c 10
-za02c7 9
-3j0o3z 3
-za705m -14
-zaaqyi -11
-zag7n5 -4
-zahzn4 3
-zaiomw 3
-3j23hi -11
-zammo7 6
-zar47b 4
-zaras1 -5
-zas0zx -9
-zas1m0 -4
-zasuwu 7
-zat0al 9
-zaz08r 3
-zaz2qp -4
-zb31cs -5
-zb4x80 -6
-zb6d7e -11
-zba0uu -3
-zbe37x -3
-zbnlxm 5
-zbsc69 5
-zbu5ni -6
-zbz9sf -4
-zc012u -8
-zc40fa -5
-zc880z 12
-zcc3wh 8
-zclnk4 12
-zcotf3 -8
-zcqsu7 11
-zcr1tu -13
-zcss1e -8
-3jafbw -10
-zcxtei -3
-zcysr7 10
-cqagp -13
-zd1zrx 6
-zd6sn5 3
-zd77rc 4
-zdc15z -20
-zdgzm2 -14
-zdkv9m 6
-zdnam0 -6
-zdq71p 5
-zds0h3 4
-cqlng -25
-zdwdjn -4
-3jed80 -5
-ze4xtj 3
-ze6y1c -19
-ze8icd -3
-zeceyv 5
-zeckuo -5
-zefsrx -8
-zeh66e -3
-zei1vn -5
-zeo8xc -6
-3jhx4k 6
-3jimmq 4
-3jin7x 7
-zf9ash -13
-zfd2co -3
-zfdxef 6
-zfe7rs -13
-3jjqq0 17
-zfmsd4 -9
-zfutu2 10
-zfuyx4 -3
-zg2gel -6
-zg3q40 -7
-zg890i -4
-zg98fr -9
-zg9r64 -4
-zgaxzg -3
-zgd1lq -5
-zgdvlp 11
-zglvkl 9
-zgnfar -4
-zgo8tr 7
-zgofj4 -3
-zgonde 6
-zgp6e0 -3
-zgs6pp 3
-zgu3tt -6
-3jorok 8
-zh0zoc 13
-crqdo 4
-zh2rnd 10
-zh34ir 9
-zh4u67 -21
-zh6av7 -5
-zh9uhr -6
-zhalzb -11
-zhj9t4 -9
-zhjazo 5
-zhldqz -5
-zhokog 4
-zhrdty 17
-zhrtle -7
-zhsq4i -10
-zht24y -4
-zhu213 -7
-zhum3m 5
-zhw7rt 5
-zhymko -27
-zi1a9r 7
-zi6fbu 8
-zi7l39 5
-zibt3r -7
-zic07c -5
-3ju0ti 6
-zichnb -8
-zicxsw 4
-zicy35 -9
-zie5wg 3
-zifl2g -4
-ziislu -3
-3jwnwk 3
-3jx416 -8
-3jyvws 3
-3kb7vz -8
-3kd1s5 4
-3kmia2 4
-3kudvz -12
-3l18la -3
-3l2a09 20
-3l2jgo -10
-3l4hdp 6
-3l51lg -6
-3l75bj -5
-cx4wm -4
-3lgrbb -14
-3lj15z 16
-3lsrha 14
-3lxyrn 11
-d03gg -4
-d06iy 3
-3m4rof -8
-3m5n1t 11
-3m937v -8
-3mdkxl 14
-3mgcll -9
-3mglr9 -8
-3mkd62 7
-3mksv4 10
-3mn3qp -3
-3mn5dh -14
-d3fwk 5
-d3n3w -3
-3n0zfg 5
-3n11se 9
-3n2z34 -3
-3n8xzq 7
-3nbtpv -10
-3ndnjb 4
-3ne3q2 13
-3nfv4e -7
-3nhyw0 -10
-3nlnc0 22
-3nq26o -7
-3nsqpc -4
-3nvss7 -8
-d71j9 -11
-3o2c9f -5
-3o7azm 8
-3oc9qi 7
-3oh11v -4
-3olioj 4
-3omv7o 10
-3op2ur 9
-da0rm 13
-3osd8a -3
-3p2gzq 3
-3p4z86 -3
-dbiec -3
-3p8sew -4
-3p9irc -3
-3pav56 -16
-3pb6o9 4
-3pcjrk 13
-3pe289 -9
-3php4j 3
-3pp6va 9
-3pqiur 3
-3prjet -3
-3psmmd 20
-delh5 4
-3q4v0u -8
-3q7ajh 5
-3qdju8 -18
-3qisys 4
-3qkb4o -5
-dgha3 -7
-3qlnjl -9
-3qmrdf -16
-dgw8y 4
-3qq0cy 4
-3qqeih -3
-3qredt -5
-3qw7z6 -4
-3r0t9d 5
-digzz -4
-3rb1vn -7
-3rin9z -8
-3ro5st 7
-dkpf6 4
-dl9yd -15
-3s40cd 6
-3sbys7 -4
-3sdwtz -8
-3sjped 8
-3sr9bu 3
-docwb 23
-3stizr 4
-3t8pjc 3
-3taqv6 -8
-3tbypv -6
-3tdda6 9
-dr2cz 12
-3tki6q 8
-3toxr9 11
-3tp1jm -11
-3tw012 -3
-3tw5bf 5
-3twmup 6
-3u2m2m 6
-3u359t -4
-3ucnh4 -6
-3ueueb 20
-duqga -4
-3umvfi 3
-3upgih -5
-3uufg6 -11
-3uxs2q -11
-3v2bkh 5
-3v55ab -7
-3v58kc -5
-3v59ph 5
-3vm5p8 -4
-3vmxex 13
-3vnmy1 -11
-3vphqn 3
-3vtvox 6
-3vw30o -27
-3w0yhe -4
-3w3y48 3
-3w4pr8 6
-3w9z4o 10
-3wara2 -4
-3wd6mk -7
-1ejd4 4
-e1eb5 5
-3wiwmk -20
-e1yd5 25
-3wjpl3 5
-3wm9j3 -11
-3wnvdn -4
-3wps3c 4
-3wqrl4 11
-3wscbj -4
-3ww4v5 -3
-e3auc -5
-3wxs2l -4
-e3e3u -3
-3x7sme 3
-3xiny5 4
-3xoids 8
-e7bgw 4
-3y79lq 7
-3yd1a0 -3
-3ye1nh -3
-3ylx4o -11
-3yotfa 15
-3ypzgc -23
-3yucyr -3
-3yyihy 23
-3z4jjk 6
-3z501m 5
-ebc5w -9
-3z71qa -3
-3z990b 3
-3zf5i8 13
-3zg90u -8
-3zrryv 3
-3zs8bc 14
-405sp4 -3
-40alax -4
-40bpyj -12
-40egm2 -18
-40h02h -5
-40ie7v 10
-40jkph 5
-40q07g -6
-40vd4d -13
-40wvq3 17
-40zrn5 4
-40zwqd -5
-416zzp 14
-419ixp -8
-ejxgs -8
-41kqq9 -11
-ekmr3 -9
-420erb -8
-422wdt -8
-4282a5 3
-42886r 14
-en9fb 4
-42i3e6 6
-42jeog -3
-42jlf8 4
-42ln7r 4
-42ppkp -3
-42q35i 4
-42qv0t 4
-epbjt 5
-434r8l -3
-eq3m5 -3
-43ez5n -3
-43kgf3 10
-43mjfv -8
-43n0qr -10
-43ohau -4
-43p1pm -7
-4424s6 3
-442qys 3
-44330f 6
-4452b5 -17
-44eubz 9
-euonk -13
-44pfdq -4
-44vu3l -6
-ewkog 6
-ex151 -5
-45877a 9
-45967e -3
-45bvcr 3
-1hudk -6
-45wmvv -3
-45y0no 9
-462iww 9
-4655hl 5
-4673r7 -4
-46a869 -10
-46e4da 3
-46fjzj 5
-46jba2 -12
-46n46i 8
-46ovau -4
-46ry0i 7
-46u7l9 5
-46x8r2 -4
-472y5v -10
-475a9l -7
-4780v9 7
-1ig4s -5
-47el9u 15
-47f0f2 -7
-47o42r 3
-47rq51 -6
-47savk -6
-47uaiq -13
-47vxl8 -8
-f7ang 12
-483bak 7
-484jjr -5
-48a11l -4
-f8f1c -13
-48f0al -4
-48fuhy -10
-48i5sk 4
-48kq2h -3
-48m1iy 9
-48mine -3
-48nh1x -7
-fa2l5 -11
-48ucyd 5
-48zy2a -14
-491s4f -4
-495ero -10
-fbng6 -8
-498s9e 5
-49asqz -9
-49gjua 15
-49mguo 14
-49oe98 -4
-49p65w -6
-fdwoo -4
-49y8gy 5
-4a0mn1 -3
-4a5fds -3
-4a679i 5
-4a6hxf 4
-fftin 13
-4ahjbp -6
-4akg27 4
-4al3v7 -9
-4ay3xe -4
-4ayvhe -4
-4b2yow 3
-4b5arz -19
-4b72k6 -4
-4b77rf -12
-fiuqu -5
-4b8yx9 7
-4bawj9 6
-4bd3kd 5
-4bdvci -5
-fkor1 -3
-4btu6s -10
-4bva2k -3
-4bxgls -9
-4c4jir 12
-fmh0b 4
-4c9gy7 7
-4cacbk 5
-4cjrim -4
-4ck9u3 3
-4cqirh -3
-fohwh 3
-4cvnn3 -8
-4cy636 -4
-fqi2x 9
-4ddtb2 -4
-4dhz7j -11
-4dm7dw 11
-4dn9um 18
-4dv7f0 -5
-4dvo49 19
-4dw01v -7
-ftjvw -11
-4edpv7 4
-4ee315 -3
-4eeg0y 5
-fueot -7
-4egll3 4
-fujjd 4
-4em8am 9
-fv5pe -8
-4eo4yx -4
-4eonwf -7
-4ep3wq -7
-4epzjv -9
-4etp9a 5
-4f1336 4
-fwm8n -4
-4f4ec5 3
-4f7sw9 3
-4fbj39 25
-4fdu2a -5
-4fg83w 3
-4fk5i8 8
-4fo4e0 7
-1lipz 7
-fzeh6 -8
-4fwlhn -3
-4fxije 3
-g06do 6
-4g4xry 4
-4g8fwd -8
-4g9yo0 5
-g15lm 14
-4gc9e1 7
-4gf5oi -6
-4ghcc0 4
-4giwz1 23
-4gnq9p 11
-4gol56 -3
-g2p7o 3
-4gsnp5 -4
-4gtfxp 4
-4h2472 4
-4h2hba -3
-g3ylm -4
-4h4lko 8
-4h9kcy -7
-4hajzs 4
-4hbqq1 -37
-4hexsd -5
-4hfh9h -5
-4hgei5 -19
-4hoy01 -10
-4hsm1x 3
-4ht55i 14
-4hulcg -3
-4hyp7c -10
-g78ct 5
-4ics2f -3
-4iczkz -6
-g8q8n -6
-4igrs7 -5
-4ihuv7 6
-4in2qw 6
-4io0t8 6
-4iy7et -5
-gaq0c -3
-4j3t86 -14
-4j6sdq -3
-4jd4f1 10
-4jgoe8 -6
-4jikyy 3
-4jqchq 5
-4jspo7 8
-4jsu9r 7
-4jtz17 4
-4jvfpq 17
-4k0l0e 4
-4k1ilq -8
-4ka3z5 17
-4kau0q -3
-4kgcg9 -4
-4ki7vc -11
-4kqcjs 3
-4kqoet 4
-4krg3o -3
-4kst4d 6
-4kt9bz -5
-4l012l -8
-4le40u -4
-4liocg -13
-4llgqi -4
-4lps20 3
-4ltsk9 8
-4lupyu 10
-4lw79i -5
-4lxllg -11
-gld8a 6
-4ly2jo -13
-4m0ewb 3
-4m1d9h 5
-4m23rr 19
-4m3q3f 15
-4m7rmq -3
-4m8sew -15
-4md3lb -3
-4mehzw -5
-4n55ie -11
-4n5dce -3
-gq5wa 6
-4nbjue 3
-4ndkwx 5
-gqsfx 10
-gqt74 -3
-4nmc6u 4
-4ntpry -8
-4nzsgc 5
-4o2aed 12
-4oal78 14
-4obgk1 5
-4oq8cv 7
-4ot2st -3
-4otfno 7
-4ovd4m 13
-gw106 -16
-4p388z -4
-4p87gi -8
-4p8po0 6
-4p8y5s 4
-4p975j -18
-gxkim 11
-4pd809 -5
-4pgwba -5
-4phzxt -13
-4pl7k4 -3
-gynlr -6
-4pu228 -10
-4q0z1z -8
-4q4h7j -5
-4qc4h1 -4
-4qdbr8 6
-4qf0j5 6
-64x2 10
-4qil6v 8
-4qufgf 6
-4qwsgl -5
-4qze7c 6
-4r96ko 4
-4rb2b1 -4
-1pobf -5
-4rdj95 -10
-4re7t0 -8
-4rkf22 -6
-4rkuha -8
-4rnbgp -4
-4rnw0e 3
-4rr4xh 23
-4rr5h8 4
-4s4t6r -5
-4s5bun 13
-h8dz5 -6
-4scdre -4
-4sfzb4 -12
-4shgk6 -5
-4sl9ct 4
-4smm8x 6
-4snt86 28
-6818 -6
-4swgrc -6
-4sxbkv 8
-4t0l2j -9
-4t1eyb -17
-4t3e02 -4
-4t872d 3
-4tbfdh -3
-4tdw2y -6
-4tkpgj 6
-4tn5y4 22
-4tro3n -5
-4tsfyq 7
-4u06pd 8
-4u295h -3
-4u38na -3
-4u56b6 5
-4u79ke -12
-4ua4fi -4
-hfiji -10
-hfvmn 6
-4uin08 -13
-4v2cu5 3
-4v85nv 6
-4v8c0m 7
-4veb4c -3
-4vft7i 11
-4vigoh -4
-4vigxa -3
-4vume3 3
-4vwcb8 8
-4vzw1j -9
-4w0g0x 7
-4w1pgq 4
-4w6r0v -5
-4w88vy -5
-4whku9 17
-hnuaf -7
-4wnlfg -3
-ho43b 4
-4wqm6j -4
-4wt4qt -3
-4wtlcv 3
-4wtr5s 11
-4wv61n 19
-4wvki4 -6
-4x2tsx 4
-4xb2cq 7
-4xcqx1 -6
-4xe7uu -6
-4xjhby 9
-4xk3r9 12
-4xncj5 -8
-4xnud5 4
-4xr3my -8
-4xuodf -3
-4xwv2q -6
-4xwwdn -7
-hsk13 -11
-4xze5b 4
-4y5118 4
-4y5hv7 3
-4y7984 20
-4y8sy8 -16
-4ya46p 3
-4ybuig 5
-hubi4 -4
-hv1q5 3
-4yobao 12
-hvk4c -7
-4z48ol 4
-4z4esz 7
-hy7q2 19
-4zk6p7 8
-4zpgxo -5
-4zsuui 13
-4zuegv -5
-4zussv 4
-4zwpxc -6
-i0lrf 9
-50dib3 20
-50fav6 -8
-50iqsx 17
-50iwfd 6
-50m49u -4
-50opwr -4
-50p6d0 -6
-50pm0i -3
-50rv33 10
-50w1tz -14
-512h2m -4
-515wby -7
-516iuy 8
-i4ax0 -4
-518rqw 7
-51ao00 -6
-51ayod -8
-51dthz 6
-51ka6d 3
-51m8ha -5
-51o5dz 3
-51p9zr -11
-51qql7 -10
-51s327 13
-51t65e -4
-i6l48 4
-52074p -3
-521nda 3
-527cuv 9
-527z6v 6
-52arc3 10
-52dxdp -3
-52jj5e -5
-52kbo0 -18
-i9c72 -4
-i9qt2 3
-52sshp -4
-52wop3 3
-ialwy 4
-530hai 9
-534lng 19
-53i9ds 5
-53kb5i 14
-53ma2m 5
-53qn38 -8
-53uw43 3
-53xfcy 17
-545b0c 7
-iexpe -4
-545jat -7
-5494iv -3
-54hf9a -17
-54iimm 7
-54jt22 6
-54mksb -8
-54o0tt 12
-54r1pz 3
-554qy9 -10
-55n7op -10
-55oo1l -5
-55osd3 -4
-55uqie -5
-55wd5n -3
-562gsx -8
-563clo 8
-56889f -8
-56iwzu -6
-56l01i 3
-56metf -4
-56n7hm -15
-56ohxe -5
-56t23c 8
-56y0gd 8
-56yzy5 4
-5700p8 -4
-574alc -5
-576q07 11
-57dtjt 3
-57ehwk -3
-57mxl4 5
-57ng24 -9
-57q03j -7
-57sjzg -3
-57u0hx -16
-57ua2e -15
-57v3p4 -5
-5815qo 6
-581970 -5
-582j3n -3
-583fra -5
-584hzr -7
-58ah1t 4
-58anxz 3
-58ez3w -4
-58rsni 22
-58wcw1 3
-58yfp2 -17
-593dof 6
-593t8m 8
-1w32q -4
-598ulo 6
-59a6ak -5
-59jkqh 9
-59mszi 4
-59pksv 9
-59wpuq -9
-59wrgq 9
-5a7k4l 9
-5aaaed -8
-5ab9th 8
-5adyrf 6
-5ae0qw -5
-5aeqog -3
-5agyxs 11
-j221a -3
-5aqcse 9
-5atxbh 16
-5avsjg 13
-5b4yy6 -3
-5barsc -4
-5bhsj6 -9
-5bjrjf 6
-5bmiun -5
-5bzsto 13
-5c0y0f 6
-5c1kgc -3
-5c4bga -7
-j7s5e 6
-5cahsr -15
-5cbu6z -13
-5cco08 -9
-5cdik8 23
-5cgny4 3
-5cozdv 24
-5cqoyx -16
-5cum8x -9
-jarx8 8
-5d0gd4 -8
-5d0mc9 5
-5d2gc6 7
-5d3nrv -10
-5d6ir2 12
-5d7cdb 6
-5d9020 5
-5ddcmf 3
-5de9hp 18
-5dl9fb -6
-5dmt14 3
-5dp5kn 3
-5dro2h -3
-5dss44 4
-5du2k5 3
-5duht2 -3
-5dw3fo 6
-jeh18 -10
-5e73fl -23
-5e8p5m 7
-5ec7wa -9
-5eg1g0 4
-5eh0y9 -3
-jg4p4 -6
-5ehue6 3
-5ejgfa 5
-5ekdj9 -13
-5el7te -10
-5enmis -8
-5erm5g -5
-5exm7b 3
-5eygdw -8
-5eygz7 -3
-ji0wu -4
-5f1ypc -3
-jj5r2 -12
-5fi43j -4
-5fo9po -4
-5fprub 10
-5frkcq -8
-5ft9ph 4
-5fuc7d 11
-5fz8c8 3
-5g2yan -8
-jmg0x 14
-5geq3g 5
-5ggsqn -5
-5gh7fv 19
-5ghger -4
-5gjcrq 4
-5gm0ie -5
-5gmrqn 15
-5gqcoe 9
-5gw4hw -7
-5gwr4z -5
-5gzme7 -7
-5h5l2c -3
-5h6vd4 -4
-5h8lek 11
-5h8mvn -5
-5h9r38 -3
-5hbkz5 -3
-5hcpkg 6
-5hev9j -3
-5hga0h -3
-5hkoey -3
-5horvw -9
-5hplsi 6
-5hqaf3 -3
-5htm6w -4
-5hxlsn -4
-5hy16t 17
-5i4vr1 8
-jtblq -3
-5i88cj -8
-5icusu 6
-5igkmw 5
-5ihq4k -6
-5iigjd -6
-5iln3a 5
-5inful 12
-5irech -7
-jvmtn -4
-jvmxl -10
-5it9p0 -4
-5it9yl -10
-5ix7hi -9
-5ixb6z -9
-5izcee -4
-5j3exl -6
-5j3saa -3
-5j4d6c 6
-5j6600 24
-5j93s7 4
-5jc0o8 13
-5jd8ms 10
-5jnsmd 12
-5jwmhm 10
-5jzf6z -13
-5k7eaz -10
-5kdkge 8
-5kdmfv 5
-5kjheo -3
-5konxv -10
-5kujdp -5
-k32ts 4
-5kv97x -4
-5l0w36 7
-5l5ili -4
-5l5wam 6
-5log1r -25
-5lqpx9 7
-5lrz6p 19
-k72gx 6
-5lzein -6
-5lzmym 4
-5mb6ub -5
-5mczzy 3
-5mg9n3 4
-5mj4xh 3
-5mrfve -3
-5mrzvn -7
-5mssbj -5
-kabgy -6
-5mvfe2 -4
-5mwny4 11
-5mzcpx 14
-5n0818 -16
-5n2yy2 -18
-5nbvkp 6
-5ndanw -3
-5njijg -19
-5nljev -7
-5nr9rg 23
-5nthmp -5
-5nuejm -7
-5nxixw -4
-5ny52l -6
-5nyf37 4
-5nyzsa -11
-5nzxdm -11
-5o1ada -3
-5o2xqu -7
-5o5n2k -4
-5o62nb -3
-5o985a 7
-5oa1ba -3
-5oc12s 4
-5oer85 -3
-kglmg -4
-5oom8m -10
-kgwwk 8
-5orob0 6
-5oz14c 6
-khy3g -7
-5p26e7 -5
-5p8cft 3
-5pb2tx -15
-5pdw39 -6
-5picw3 -3
-5pif3i -3
-5pn5z9 -11
-5pnvfj 8
-5poxuf 15
-5pp99c -6
-5pph26 5
-5pq4oj 3
-5pqb40 7
-5pqlgz -3
-kl5qo -4
-5pxwmo -3
-5q155v -6
-5q24vb 8
-kmwme 3
-5qdqki 5
-5qgdx6 9
-5qhrzh -9
-5qlfuo 17
-5qm5x1 4
-5qmld7 -4
-koh9f 20
-5qvhad -5
-5qyvrd 3
-5r3sg2 -3
-5r5xe5 -9
-5r8o9y -4
-5rceil 10
-5re049 7
-5rfab8 -3
-5rp7hh 3
-krq1t -3
-5rpegm 4
-5rqtmo 4
-5rt7vv 5
-5rthgc 11
-5rtvun -4
-5rznsy 3
-5s0p69 -5
-5s2ogz 16
-5s3fmk 7
-5s749d 6
-5s8h2d 6
-5s9q0f -4
-5s9vbx -6
-5shbtj 12
-5srpq5 -3
-5srufk 8
-5str83 -18
-5t0zny 3
-5t37vw -12
-5t3pre 9
-5t3yvb -5
-5tine1 -7
-5tjtru -7
-5tnp2o 8
-kz083 -3
-kz1ef 11
-5tr3jq -8
-5trnxf 15
-5txtcr 3
-5udfb1 -4
-5ugf8p 11
-5ujylo 7
-l23c5 -6
-5umtc5 -3
-5ur2dw -3
-5uutwv -9
-5uuuww -4
-5uv78h -4
-l3s8w -19
-5v2pi0 -5
-5v54ah 15
-5v9c85 5
-5va3p7 -3
-l5bdk -8
-5vi64d -6
-5vm32t -4
-5vmygw 4
-5vnvwy 10
-5vu9gp -5
-5w6rg5 -6
-5w75de 10
-5wb1kx 6
-5wbve6 -16
-5wcpy6 -12
-5wic8b -6
-5wjqxf -7
-5wny6o -8
-5wvcq6 -13
-5wztq7 -7
-5x0qf1 34
-5x1eyj 3
-5x5q50 -6
-lbnrw -3
-5xdt8j -10
-5xe604 -3
-5xf7fc -5
-5xfdx8 -3
-5xgckn 7
-5xj48f 13
-5xnr4j 10
-5xocyl -5
-5xs7ye 9
-5xv981 4
-5xvums 9
-5xy41q -7
-5xyxqu -3
-5y38k7 -3
-5y5oca 6
-5yacvb -7
-5yaxe1 17
-5yce7g -6
-5ygq10 -3
-5yi65g 15
-5yint8 -14
-5ykf7c 3
-5yn829 19
-5ynng3 4
-5yqq7a -6
-lhfqs -6
-5z048a -3
-5z38ma 4
-5z7ccs 27
-5zp40f -4
-5zq3ft 6
-5zrbct -7
-5zrge0 3
-5zxzpp -7
-600wlc 9
-llpk1 -3
-6025ol -3
-604at9 -7
-lm1k8 -13
-60aggu -5
-60alt7 -5
-60eza0 8
-60l7wc 17
-60q770 7
-60t4y1 -8
-60w3ju -5
-lovpd 6
-60yiq9 11
-6135z9 -10
-61bdio -6
-61cmmq -12
-61pieu 9
-61pnot 11
-61swac 10
-61t1jq 3
-61tktm -8
-623ft4 -11
-lta24 8
-62bc11 -8
-62fmg8 3
-62jmea 6
-62ma29 -10
-62mq2k 7
-62o7c7 -4
-62r6xp -3
-62sh2y 12
-62tcx2 12
-631dd6 -8
-637nli 10
-63f2c4 3
-63hmu0 -6
-63n00b 6
-63pvli 10
-63r36i 6
-63st8r 6
-63wdxb -6
-m0ros 8
-647up5 7
-64cruc 3
-64d100 -3
-64gvrh -7
-64lcfj -3
-64lj7m 3
-64n4on 6
-64nrto -3
-64qf89 -4
-64xd90 -4
-64zqcw -5
-654pzg -8
-656pm5 -3
-657g8a -10
-659v44 -5
-65dfwq 5
-65dogs 15
-m5k7e -6
-65lbxk 3
-65ml9j 4
-65p2xp 7
-65pd4q -4
-65q4wf -17
-65t5v7 -5
-660mzh 11
-662u4w 3
-663lci -9
-669unb -3
-66fh11 -4
-66nuep 4
-66zkbm 3
-6780ls -4
-679ujq -8
-67cxis -11
-67d4e8 4
-67g30r 20
-67gw30 11
-67ipxe 7
-67mdmx -10
-67qh5e -10
-67qjs8 3
-67rl71 -4
-67xmh5 -15
-mebwk -11
-68021w 10
-689bur 9
-68b473 26
-68dwny 3
-68e93s 4
-68ezir -8
-68mflp 3
-68njcs 7
-68t49u 3
-690rfe 7
-6917lz 3
-691ltz 10
-695h37 5
-69664q 4
-69grq2 -7
-69guyu -3
-69hfzh -4
-mjt7m -9
-69if4l 6
-69pc2h -3
-69ss4s -7
-69szco 22
-69ukkv 10
-69xe9e -6
-6a2k57 -6
-6a2zhd 5
-6a3avo 8
-6a52ui -4
-6a6asd -4
-6a99a1 6
-6abdug -11
-6achcw 19
-6addyv -9
-6aflb4 8
-mnf5l -3
-6aiqt3 12
-6aktlb -4
-6anvoo 24
-6ar57o -5
-6avgtl 4
-6ayjpw -3
-6b1p7v -11
-6b82yq 3
-mqn98 -13
-6bk6p4 -5
-mr8kz -6
-6blfcb 19
-6bluu0 -3
-6bndm7 3
-6bpzbg -11
-ms871 6
-msn1a -7
-6c6bnb 6
-6c80lr 3
-6caxq0 -6
-6cjq7a -5
-6cm5gx 9
-6cmbrj -15
-mvo8s 3
-6cx9j0 4
-6d280i -3
-6d3699 11
-6d8gse 13
-6dalnx -7
-6dc1pp -3
-mxwza -5
-6dgbl4 7
-6dhl9t -9
-6dhzid 6
-6dj15s -15
-6djq89 -3
-6dl2ei 4
-6dnae2 -5
-6dnk8s 7
-6dp4pw -6
-myy18 -5
-6dv5aw -9
-6e068o 6
-6e25mr 7
-n0mbo 3
-6ecdjb -13
-6eg8sm -4
-6ehnpn 7
-6ei9zd 5
-6ejxqa 10
-6eky4i 13
-n25d4 -11
-6eq8o6 -3
-n2v9w 7
-6euemf -10
-6ex0d6 -4
-6exxfa 11
-6f4bof 15
-6f5hmh -5
-2b8wt -17
-6fbtyu -11
-6fho8h -6
-6fkxmj 8
-6flagr 5
-6fr3w2 -4
-6frlgp -5
-6fsf97 7
-6fsv5h -6
-n6lr2 -10
-6fy89x -11
-6g9vgd 3
-6gadx1 -5
-6gh3fv -7
-6ghzwk -11
-6gko59 -4
-n9clh 3
-6goexx -5
-6gqsyk 6
-6grgeh 5
-6grjnz -4
-6gruk0 -9
-6gz145 -3
-6h105w 11
-6h6du3 -8
-nbgxr 3
-2by63 -6
-6h77lz -4
-6h8uxy -7
-6h9irm -4
-nbtem 6
-6hcj7r -4
-6hf0c7 6
-6hfjyl -16
-6hjhut 5
-6hl7t0 -3
-6hllo9 -5
-6hpa9h 10
-6hq2ud 15
-6hswky 3
-6hug6l -6
-6hx864 15
-6hyw69 3
-6ia4rz -9
-6iecvh 8
-6iffq5 -4
-6ig4vu 7
-6ihv76 -5
-6ijmla 25
-6im1ao 6
-6ipc4u 5
-nh3qq -4
-6ir27s 3
-6ix6na -3
-6iy9d3 -10
-6j6fl3 6
-6jaxwk -4
-6jbwuw 6
-6je57w 24
-6jh9yn -8
-6jj4n2 -9
-6jmoig 9
-6jwzyd 20
-6jyl4a 3
-nlm15 -6
-nlsk9 -6
-nm6mk 12
-6k5whc 4
-nm8gh 5
-6k6s9q 3
-6k8pk7 -3
-6k9ofo 28
-nmyri -8
-6ke3bk -7
-nno22 -6
-6ko52a -8
-6kokuv 7
-6koy5x 6
-6ktijx 5
-6ktz5a -5
-6ku2x9 -6
-np3vn -3
-6l6rsw -3
-6l6z2o 8
-6lct76 -4
-6lctwm -3
-nqo1y 6
-6llcne 14
-6llgiz 5
-6lqkgb 9
-6lsd4n 24
-6lseof -12
-6lss7k -11
-6m08vc -3
-6makbb 12
-6mar4d -3
-6md4op -8
-6mgn88 15
-6mjumf -20
-6mkrqr 11
-6mlxgi 5
-6mskb0 -12
-6mxfyx -3
-6n0p2d -6
-6n1tph -12
-6n2ry8 15
-nwtfl -10
-6nbneo -9
-6ne9ih -9
-6ngi65 7
-6ngu7y 10
-6nhqxq 4
-6niuv6 9
-6nn9nm 6
-6noi3n 7
-6npw5v 4
-6nquv9 6
-6o1k9k -6
-6o7v9i -6
-6omuge -3
-6on5en -7
-6oohcz -10
-6or5ff -3
-6orkvg 21
-6ou0s0 -8
-6ox6xw -7
-6ozav2 24
-6p3xde -19
-6p7tgs 14
-6pbbcs -7
-6pcp49 4
-6ph6mb 3
-6pkjbi 7
-6pq99e 11
-6pra9v -6
-6pw0sm 23
-6pxr27 -5
-6q2tu6 -3
-6q9219 4
-6q9jrt 3
-6q9lm7 -4
-6qayk8 -11
-6qg0cn 29
-6qixw5 -3
-6qjr33 8
-6qkud0 -4
-6qophq 6
-6qqenj -6
-6qv2q0 -4
-6qymt4 5
-6qyorw -5
-6r1mpj 5
-6r2fno -5
-6r42hr 3
-6r4j7x 8
-6r7opw 3
-6r91xc 12
-6rfc71 14
-6rhxbc -4
-6rjctl -10
-6rmk7g -4
-od85t -3
-6roea5 6
-6rpojc -7
-6rrcny -3
-6rstbi 5
-6ru37v 14
-6ru5c4 6
-6rw7uf -7
-6rxek6 5
-6s282x -13
-of43r -4
-6sasf5 3
-6sd107 9
-6sd41w 8
-6sfxrd -5
-6sgsjq -4
-6smgj0 -4
-ogy99 -4
-6swsc9 9
-6t0ezx -5
-6t20hn -5
-6t71xx -8
-oj8ae -5
-6tdqwv 5
-ojjt3 -5
-ojkpy -6
-6th1md -3
-6the76 6
-6ti439 -3
-okqsx -15
-6ttnm9 -13
-6ty6t9 13
-6u6mwd 5
-6u9xml -4
-6udemx 4
-6uf181 -3
-onc1x 11
-6uiveb 30
-6uk0z9 -7
-6un8ia 6
-6unu1c -5
-6v277y -4
-opqph 11
-6v6jhm -6
-6v7zod -4
-6va4lh 7
-6vc42e -4
-6vc614 -3
-6vcwvd 9
-6vdkav -5
-6vedi9 5
-6vgb0r -5
-6vi0k5 -3
-6vibht 16
-6vje32 -3
-6voq2a -4
-6vpsr0 4
-6vr6vk -9
-6vrytm 7
-6vs35p -7
-6vsdwj 6
-6vwel5 15
-6vzv44 3
-6w77zp -13
-6w7fu7 -4
-6wel3r -11
-6wf1h1 -13
-6wj0px -10
-6wlj5h -4
-6wt8f3 -14
-6wxcv9 3
-6x1feg 10
-6x6ibl -6
-6xchj0 4
-6xi45k -5
-6xphuu 6
-6xssry -26
-6xuesk -3
-6xvzbv -5
-ozw0m 5
-6xz3rw 27
-p04sp -12
-6y34ox 6
-6y8t99 -9
-6ybu94 -5
-6ye5t0 -3
-6ye79e -5
-6yfg6k 6
-6ygqd1 14
-6ypw72 3
-6yrqop -14
-6z36dw -3
-6z3j2d -8
-6z7btd -7
-6zc8zn -5
-6zdbw8 -6
-6zf28x -22
-6zheg0 -5
-6ziko4 -7
-6zk0a2 4
-6zls48 -4
-6zp1ao -4
-p6jjn -5
-6zthnn 5
-6zv9c4 26
-p6wcf -11
-6zxcr6 3
-p70er 3
-6zyh00 4
-6zzc8a 8
-701iyf -7
-702eff 9
-707m8y 9
-70a27t 3
-70gr07 -8
-70i5pb -5
-70nmbv -17
-70q0ci 3
-70rhp6 6
-70xd6s -13
-715l81 4
-7161ut -17
-pbpvd 3
-71g71i 7
-71gkil 4
-71hj0b 6
-71ohnf -10
-71pa8b 8
-71ufqv 3
-721a2z 4
-7253ch -3
-7278m5 -17
-72f4sw -4
-72fjgc -8
-72ge8p 5
-72h4sx -3
-72kpug 13
-72ntwf 7
-72w351 -4
-72wzxj 14
-72y7dl -4
-pi7kk 13
-735xgr 12
-738953 4
-73evef -3
-73jvzb 8
-pk0ks 8
-73pq4p 4
-73t9b8 -7
-73u91b -4
-pl1lr 6
-73v4fr -4
-73wui2 -3
-740kgh 5
-740ptc 10
-7482cy -10
-74de1w -4
-74hzei -11
-74ih3a -15
-74l4ln -22
-74lk57 -13
-po3lg -7
-po8vv -3
-74vv1k 7
-74wspc -4
-753mtz -10
-753qww -3
-755etk 8
-ppv8b 5
-75aqlw -4
-75fqie -5
-75hkes -6
-75im20 3
-75jlp7 -6
-75mxq6 4
-75pg5d 3
-75plsa 4
-75r8cq 5
-75urwv -3
-7612wq -9
-761ul0 10
-765d0u 3
-766d2u 3
-76a2pz 7
-76g2p7 -8
-76j994 -8
-76jarx -8
-76kou5 16
-76l20f -9
-76mc90 -4
-76rroy 16
-76s9dc -3
-76wyk8 -4
-76z04t -7
-77276h -6
-772gwb -7
-77g1lw 8
-77gibt -9
-77i5ql 3
-77kfzy -5
-2lgpa -12
-77segx 6
-77yhfg 14
-77zfov -10
-785pna 18
-78bfrw -4
-78ipaq 4
-78oomv -10
-78qup6 -4
-78s7gz 3
-78webu 5
-7934rc 19
-795vlp -6
-797zn5 10
-79b9n3 -5
-79d96y -10
-79didz 4
-79dqj5 14
-79jqpg 12
-79k902 6
-79nl2z 7
-79nvzi -3
-79omzn -8
-q6ca2 -11
-79tf6j -8
-79tkit -10
-79tlwu -3
-79twyr -7
-79wylj 3
-7a3bof -4
-7a66ra 16
-q7ukq -7
-7a7add -4
-7a7kvv 6
-7a8t05 -3
-7abwfl 10
-7aqcqw 22
-7asy7f -5
-7avuhd -6
-qawl4 6
-7b1xl3 -4
-7b8w8w 17
-7bfsqh -3
-7bh4pa 5
-7bhbme 4
-7bngn0 -9
-7bnitm -12
-7bovxa 4
-7boyk4 -11
-7btpni 7
-7bw191 -10
-7bzme9 13
-7c4q8w 4
-7cahhg -4
-7cf55b -11
-7cov61 -8
-7cp0cy -7
-7cpwv2 12
-qh7gn -4
-7d0nyt -7
-7d6fxe 7
-7d6ik0 -4
-7d9y0d -5
-7dqtcn -10
-7ds3kd -4
-ql4y9 -3
-7dx2hf -3
-7dz5oq 12
-7e3o81 -3
-7e3p75 9
-7e9smc -4
-qmv2i -7
-7ei2s9 -21
-7ekyw8 -3
-qo57j 12
-qo6cs -16
-qo75r 5
-7es057 -12
-7evwce -11
-7ex1tl 3
-7exbdr 3
-7eyq2b -7
-7f3218 7
-7f6ak7 6
-7f860w 8
-7f9bzf 4
-7fbmzj -23
-qqpg3 -3
-7ffiep -3
-7fri0h -3
-7fv91m 8
-7fwduq -3
-7fy5xy -6
-7g0amt -4
-7g11se -7
-7g76cg -6
-7g7mfv -3
-7g9eg6 -5
-7gcyrv -14
-7gd859 10
-7gecpg -4
-7gexzd 7
-7gj0w1 -3
-7go9os -7
-7grxkz -13
-7h3wyu 4
-7h6i06 5
-7h7hv6 6
-7hbh4o -5
-7hc5r3 -3
-qxtlh 5
-7hk1ox -9
-7hlz0o -4
-7hmppd -3
-7hnjhs -8
-7ho1f3 8
-7hp9nx 10
-7hrw2i 8
-7hs05w -3
-7hz0sl 8
-7i2if0 13
-7i4m5s 5
-7i5bsj -7
-r0joj -5
-7i89zo 5
-r10ne -4
-7ib1gv 10
-7ibtld -3
-r1xvb 21
-7ily8j 4
-2pgp5 10
-7iw622 11
-7ixgti -6
-7j8uci 7
-r4t0l 7
-7jcja6 17
-7jctnd 6
-r54ys -3
-7jiw8t 9
-7jx8tm 8
-7jyjer 4
-7jys1o 6
-7k4dlz 4
-7k5tu0 4
-7k8a89 -9
-7kdhhw 9
-7kf44o -7
-7khaxa -3
-7kjfs1 -5
-7klsxn 16
-r9jbg -3
-7kp7qg -6
-7ksjwe 4
-7ksnzy 6
-7kz7jz -12
-7kz9vy -10
-7l6v9v -4
-rbve5 7
-7ld2pi 5
-7ld4et -5
-7lgbrs -6
-7lgqe9 -18
-7ljmkw 18
-7ln2bz -5
-7lohm9 -20
-7lpu48 12
-7lstlg 7
-7ltn4t 12
-7lvmy0 25
-7lzd5q 14
-7m23cm -4
-7m4lvd 3
-7m6g03 -7
-7mequa 8
-7mn45f 3
-7mogv0 8
-7mpgzo 17
-7mq4k2 -9
-7mrdqb 8
-rhdxp -3
-7mvylf -7
-7n046p 25
-7n0wi2 -10
-7n2w4e -6
-ricaa -8
-7n46ll 11
-7n4yim -3
-7nbu58 -21
-7ndjvq 5
-7nfokh -3
-7nj7x6 3
-7nl3ac -9
-7npuey 3
-7nqie8 6
-9xn4 -13
-7o1wz3 -3
-7o5xxh 4
-7ogde8 -6
-7ojebt -13
-7ojfbu -11
-7opsm8 9
-7org48 12
-7oxxbj 4
-7p7yxf 6
-7pdisb 19
-7pgrsq 4
-7pjru2 -10
-7pjwke -11
-7pot68 17
-7pr6bt -6
-7pw0pb 7
-7pxkzf 22
-7q2je3 8
-7q8y6v -6
-7qfan5 -10
-7qjp6m -16
-7qpcsm -10
-7qqz2w -22
-7qufgd 8
-7r133l 5
-7r6h99 -11
-7r6p7p 3
-7reaq3 -3
-7rjndw -11
-7rm0z6 -4
-7roaxr -6
-7rogcw -3
-7rq2di 8
-7rth62 -3
-7rysrl -6
-7rzz1g 4
-7s063m -4
-7s0szg -4
-s0h4k -14
-7san5u 13
-7sf9wm -10
-7sknpu -10
-7skwrm 4
-2t0t3 -4
-7somz5 -5
-7sytan -4
-7t0t8z -15
-7t0vn7 -13
-2t6fb -6
-7t40ms -3
-7t9ufp -9
-7taabl 8
-7tduwi 9
-2tat7 -6
-7tf5sk 11
-7tfle7 -5
-7tmrki -5
-7tn3dg 3
-7tnudl 19
-2tfnc -7
-s6ieo 5
-s6raf -5
-7tvvol 14
-7twdo0 5
-7tzdll -8
-7ub1mi 10
-7ufdm4 -6
-7ufk34 -5
-7ug0df -4
-7uglau 9
-7ugwm9 -6
-7uhlrq -4
-7uix2h -6
-7us9ox -4
-7uthhw 3
-2tto8 7
-7v0ve4 -11
-7v5cjs -8
-7v6vet -6
-7v7vz4 8
-7vbglj -3
-7vdqyx -4
-7vei8u 4
-7vf04f -21
-7vgc38 -12
-7vk1hk -4
-7vmcfy 8
-7vs12e -5
-7vv8mz -4
-7w09wr 5
-7w0gf0 3
-7w9avc 16
-7w9me9 -17
-7wacj7 -5
-7wecj9 -3
-7wh4vl 5
-7wkvaw -9
-7wo2jz -6
-7x3sak -12
-7x84h3 11
-7x9biq 3
-7xbukq -8
-7xfge9 17
-7xjz8p 4
-7xxc3f -7
-7xzdje -9
-7xzj6e -6
-7y49pl 12
-sm3im -13
-7y7vso 3
-7ydfzx -4
-7yfht2 -17
-7yg6y9 3
-7yg7a7 16
-7yifr5 -9
-7ykiv4 7
-7ymodr -4
-7ypz1z -6
-7yqo82 3
-7yvpb5 -8
-7yxyi1 4
-7z55cw 11
-7ze60w -4
-7zepsn -8
-7zmli3 -5
-7zms1o -7
-7zntmt 6
-7zufdw -14
-7zx6oe 3
-ssjmm -8
-7zzi0r 5
-800spn -3
-803xkt -14
-805mrl -3
-807dj0 -10
-808ou9 5
-2vrq5 -4
-80ata0 4
-80az3u -3
-80nffs -3
-80vrn5 -8
-sw8k4 -5
-812mww -15
-813hrb -11
-814vje 3
-sx8w8 -7
-81aihh 4
-81dzhg -4
-81mujy 13
-81tq9y -7
-82266e -7
-822kf0 8
-t0ffx 10
-824iq7 5
-82ikac -9
-82mhq8 -9
-82p28h 10
-82r0jw 4
-82tg2t 10
-82u5ty -8
-82v7er 3
-82vdg0 3
-82vi4q 10
-82vs7b -6
-835pce -4
-837nvs -4
-839g4o -7
-83c5ed -3
-83ijsd -6
-83iwml 4
-83lnz2 -4
-83ng2k 12
-83p7mj -3
-83rnd7 10
-83t2po -7
-83to40 -16
-83uhm8 3
-83uigj 3
-83vrj2 5
-83xryq 5
-83ykdz -9
-83yw49 7
-848b3b 6
-84covu 13
-84cw6t -3
-84g6zt -3
-84kkc7 4
-84p5tt 5
-84s91f 9
-tb4dt -5
-8574xg -7
-85bb4u -5
-tc01h 8
-tc01s -8
-85e9pw 7
-85fxs7 -12
-85gu43 11
-85hz06 -3
-85kpa1 7
-85l0gs 15
-85o8rf -46
-85tok3 -5
-85ugyp -6
-85uuby 9
-85vgri -16
-85wbzf 9
-860bw2 -10
-teig6 13
-865mh1 -10
-865zut -4
-867b16 4
-869akd -4
-86g274 18
-86oodm -7
-86p90g -3
-86tmsb -4
-86ust4 7
-86wxj3 -3
-87a4oc -7
-87ch29 3
-87e2tn -6
-87kane 7
-87khmh -15
-87nado -5
-87qw26 13
-87ro34 7
-87snt7 -5
-87wvzc -5
-87wxse 11
-881a9h 15
-881z3q -8
-tmcjy 5
-88bsts 3
-88dbwh -6
-88ekzm 5
-88gvv6 10
-88ieb4 -6
-88k46x -4
-88mzsx -3
-88rq0n -5
-88sqab 3
-88umku 14
-tpbhl 5
-89du05 4
-89fy27 7
-89hejx -3
-89j2ot -10
-89n26t -3
-89qfrh -8
-89uqup 3
-89v94v -4
-8a243q -7
-8a2fzw -3
-8a6h3o 4
-8a6tk9 -3
-8a85kt 4
-8a95zu -23
-8ad5sd 3
-8aes4n 8
-8ah6c5 7
-8ahvll -12
-8aiwkk -11
-8akw8l 4
-8aqwcd -7
-8asj5y 5
-8avg0j -7
-8aysaw 9
-twh6t 6
-8b5b33 -8
-8bayu0 -3
-8biuru 6
-8bnibp 16
-8bp9nq 16
-8buvh0 -5
-8bv9vi 5
-8bwjpd 8
-8bz6fe -18
-8c3iue -3
-8c5hfc 27
-8c8q6f -5
-8c9egb -3
-u0zla -13
-8ce4r1 5
-8cjy8f -3
-8clecc -6
-8cmn5s -5
-8cqm8v -5
-8crf65 5
-8csok2 7
-8ctrix 7
-u2zig -15
-8cu6wj -6
-8cwx0w -14
-8d8hv2 -5
-8deljh 30
-8di5hc -18
-8djof1 6
-8dlg5b -5
-8dn1rj -4
-8drsqj -3
-8du45i -6
-u6on5 7
-8e1n0z 8
-8e4rwi 19
-8e75xn -7
-8e8yx0 -26
-8ee4b4 -3
-8ekm0k 14
-u9cw7 13
-8eqyyf 3
-8er2z9 10
-8euxgw 5
-uae99 8
-8eywmx 3
-8eyzvs -5
-8f5avq 12
-ubq8h -8
-8ffjh6 13
-8fkaz0 -11
-8fnap6 -7
-8fnvls -4
-8fqfhc -13
-8fs4fe 11
-udm56 -9
-8fug0x -13
-8g2o21 4
-8g5930 15
-8g5p1w 5
-8g8w9c -10
-uflq5 10
-8gc1rb 9
-8gdjx7 -9
-8gdso0 4
-8gh8xr -5
-8gosw4 -7
-8grp1v -4
-8guw2n 9
-uhjs8 12
-uhjsf 4
-8gyx9m 3
-8h2m9b 10
-8h2zoi -21
-8h48f3 7
-8h9qdb 4
-uizum -5
-8hcelr -15
-8hens7 -4
-8hjzik -8
-8hk3bg 33
-8hkk3b -5
-8hok1k 5
-8hr9s3 -4
-8hx63l 14
-8hxjmx 16
-8hykxc -6
-8i3h3j -10
-8i67yd -5
-8i7p4d 12
-8i9okl 11
-8ia3k5 13
-8idcr4 -5
-8if4gi 7
-8ifoip -4
-8ijqyu 6
-8ilg76 -3
-8ilzgb 6
-8imjd4 -4
-8inyrg -19
-8iuwp3 -10
-8ivx80 -7
-8iwj4t -9
-8j3faf 7
-8j4mxy -4
-uq2ll 10
-8jbvju -5
-8jdaag 6
-8jdx6l -3
-8jf2ad -3
-8jh08w 6
-8jmm1l -15
-8jnz6w -5
-8jot1e -3
-8js6n3 -5
-8juts8 -12
-8jwe2c -7
-usg7u 8
-8jzpjt -7
-8k0m97 -3
-8k3zug -3
-8kdtox -3
-8kpsbp -9
-8kyb2r -5
-8l012l -4
-8l2bqq 6
-8l43vw 4
-8l4jf6 6
-8l6fro -5
-8lgro8 29
-8lgt0q -6
-uy835 24
-8ljq0e 7
-8ljzd8 6
-8lwpxq -3
-8lzr1y -3
-8m905a -4
-33p5r -8
-8mk3s5 -9
-v20fe -6
-8ml01b 3
-8mn27y 7
-8moty5 -3
-8mprsp -5
-8mq7xu -3
-8mqo9e -4
-8mstwx 10
-8n0ada -6
-8n4wqc -3
-8nmngi -5
-8nqwt7 -5
-8nrzvc -5
-8nu7dk 4
-8ny0x9 -6
-8nyrny 7
-8o00l9 -4
-8o46om 11
-v7mxq -9
-8o92x4 -29
-8ob302 9
-8oc8f3 6
-8ofpp6 -4
-8onay4 -8
-8osqe6 3
-8ox297 -21
-8p32ve 10
-8p3o0n 14
-8p8jr1 22
-8pb8d2 -5
-8pf565 6
-8pg1i1 -3
-8pgkoe 10
-8pkdwb 12
-8pl7a1 -3
-8pmnav -6
-8pmvoc 14
-8pmwe5 -4
-8po300 -4
-8po8w4 -12
-8ps9rd -5
-8pzud2 3
-8q3hxj -3
-8q81u5 -5
-8q8hyb 6
-8qc3w0 7
-8qd5m6 4
-8qfxyi -9
-8qlwyp -12
-8qnvrk 11
-8qpg72 7
-vibgu -5
-8r4wnk -8
-8r58wx 9
-8r7bnw 6
-8r9psi -23
-35j30 -3
-8resox -3
-8rikbb 9
-8rji1c 4
-8rjp0f 3
-8rl05z 7
-8rob03 11
-8rparj -11
-8rqgdq -3
-8rrods -3
-8rw56c -5
-8s09m2 5
-8s7sv1 -4
-8s9a9k 6
-8sg394 -3
-8sg9f2 -3
-8sgwm6 -4
-8sh8u2 -4
-8shd5v 5
-8sindg 4
-8sjimk -12
-8sndfk -6
-8snf26 -4
-8snkgf 4
-8sq0m2 -3
-8srzgn 14
-8stq24 -4
-8symbw -8
-8t0yh5 6
-8t30ze 5
-vpq94 3
-8t8nkg 12
-8t9mqy 3
-8tc12n 3
-8tchf6 5
-8tdco8 4
-8tdivk -6
-8tg8nd -8
-vrvc1 -4
-8ttz7t -5
-8tubb9 -8
-8tvzrb 9
-8u2z6o 14
-8u8cba -5
-8uio69 -13
-8uo3j2 -4
-8uxeaw 16
-8uxzou -6
-8uyzk4 22
-8uztcb 5
-8v4ey6 -8
-8v4ih1 -5
-8v53zl 3
-8v6r1v 9
-8vap1q 3
-8vmppn 8
-8vq8l7 4
-8vsycs -4
-8vwlij 3
-8w3vmv -7
-8w4ota 8
-8w5teg -20
-8w6142 10
-8w8lu9 -11
-8wgoym 15
-8whp7r -3
-8wirb4 -6
-8wo4m5 11
-8wrmy8 -3
-8wsywv -7
-8x4ddz 11
-8x4ifb -6
-8x7p65 3
-8xan93 17
-37rkn -3
-8xtt2j -6
-8y2tdb 3
-8y3zag -4
-8y571p -8
-8ya7zq 6
-8yb8ly 6
-8yeled -15
-8yerm6 -3
-8yk9db -4
-w9q1x 5
-8yrafk 5
-8yuycs 7
-8yxneg 6
-8z1qf3 23
-8z1yxt -3
-8z5vhg 3
-8z7gfz -3
-wc1hg 20
-8zec8n 4
-8zeqv4 -17
-8zfn70 -17
-wcidx 22
-8zi674 -14
-wcyrx -4
-8zm0oc -7
-8zmi34 9
-8zn2on 10
-8zp300 9
-8ztkr9 -7
-8ztnev -7
-8ztpku 6
-8zu83y 5
-8zvmzv -13
-8zy62i 7
-8zy9hn 11
-901vea -5
-903jk1 7
-904ggy 5
-90aihh 15
-90b0gh -4
-90eafx 6
-90gx5z -13
-90iftb -13
-90igjf 3
-90ougu -4
-wh7m0 7
-38y1s 4
-90vqm0 15
-90xepv 5
-912vpc -12
-91hcwh 6
-91jape 9
-91qh61 5
-91rmyc -7
-91s09k 7
-91th4j 5
-91xsba 4
-91zj4e 5
-91zk72 5
-920oos 4
-922bq3 -6
-922nz1 3
-9268fw -4
-926akk 4
-928ehi -15
-929ay3 3
-wmsj5 5
-92ffr4 -3
-92i6tf -4
-92ix9u -13
-92j4bj 3
-92p3tx -6
-39nil 6
-92umc0 -5
-92unzf -6
-930o72 -6
-934k20 -9
-9360t2 -11
-936vld -11
-937jl3 -10
-93cq9c 4
-93d4kj 4
-93eqc0 3
-wqu9y 5
-93i57l 7
-wrcps -3
-93n4jy 5
-93pjk0 -11
-ws3w4 3
-93t7dt -10
-93tfjw -8
-93yr8n 5
-940bhw 3
-941vp6 -10
-942cpx -4
-wt6sl 13
-9453nl -7
-945a6l 7
-wtfzy 3
-9470m0 -3
-9494nq -12
-94benj -12
-94ckqc 12
-94lvum 4
-94n2r8 8
-94s57m 4
-94sveo 6
-94vc8e -5
-94yl93 -3
-9503nw 4
-953j4k -9
-9559qj 9
-956qcz -3
-95bcut -3
-wxpas 14
-95e0g3 -11
-95i52k 4
-95mbve -13
-95n58m -12
-95np5s 5
-95rjcu 12
-95w76e -5
-95wkmq 6
-966zzf 7
-968noj -10
-96dd35 -3
-3axvh 4
-96fx9g 5
-96mgfk -3
-96o2jz -3
-96pfbs 7
-x2x5m -4
-96vq3t -4
-96zh94 6
-970zba -7
-971jyb -4
-9732kd 9
-977uwk 9
-978l4j 11
-97ak69 -3
-97cw0e 15
-97dq5h -3
-97jtr4 13
-97luug -4
-97sx8f 10
-97we7i -12
-9821ul -3
-982twz 3
-987539 -9
-98b94f -13
-98d4m5 7
-98dkjz -5
-98e1kv 4
-98edb5 3
-98sz8d 4
-98tqjt 9
-994hfp -3
-994vvo 6
-995jpc 18
-99911k -6
-99bpng 10
-99btrh -4
-99cipp 6
-99dvbx -11
-99dxxm 4
-99f8vz -17
-99koht 7
-xcvni -5
-99ls6x -21
-99lygq 7
-99rfyu -3
-99rh5b 6
-99tc8a -5
-99uwyd -14
-9a0w7i -4
-9a21bc -3
-9a2817 -7
-3c9jt -15
-xeu7g 10
-9a6jr9 -7
-9a7pc9 -3
-9acd04 -4
-9af5cg 5
-xg09m -22
-9al4cn 9
-xgitu 12
-9arrcc -3
-9ax0eu 9
-9axqcj 11
-9axvrw -3
-9b0ia8 14
-9b0mjl -11
-9b3tht 5
-9bghk3 8
-9biwed 3
-9bjt0o 6
-9bk5x2 -7
-9bkpj9 4
-xkhcb -5
-xkile 6
-9bq2v0 -8
-9bqwnf -4
-9bvmf4 -3
-9c7ky7 -10
-9cdcr3 11
-9cgg80 4
-9chfdu -3
-9cik1r 5
-9cu9oe -16
-9d7838 9
-9d7l7n -9
-9d88sg -4
-xq9qx 13
-9dc8s1 16
-9dcq9i -7
-9djkqy -5
-9dl0xu -5
-9dmle1 4
-9dot5a -5
-9dprl9 7
-9ds09w -9
-9dv759 3
-9e0sfs -3
-9e26wv -3
-xt4cc -3
-9e4pck -7
-9e679m -11
-9e6hts 7
-9ef9g0 8
-9efg7b 9
-9egadh 4
-9ejb0h -10
-9elhjl 10
-9ets40 5
-9exun7 5
-9ez0q9 3
-xwf4k 6
-9f2w09 -3
-9f3puz -4
-9f4kh2 9
-9ffm3n -12
-xyhxh 5
-9fo1kf 3
-9fsqnu 11
-9fssy0 -4
-9fvskt -4
-9fxq02 10
-9g3y7b 3
-9g4t6y 7
-y0lp3 3
-9g9y4x 14
-9gdacc -3
-9gj6cd 16
-9gjt48 -7
-9gphcb -4
-9gq7pv -4
-9gso5s 7
-9guoqb -7
-9gxzpf -5
-9h183b -7
-9h2emp -6
-9h2hum 17
-9h6hni -3
-9h86ti -4
-9h8vqe -8
-9hjux7 3
-y68jl -13
-y6iuu 14
-y6o7m 5
-9idn9u 8
-ya724 -3
-9ixnn9 5
-9iy7ci -16
-9iyhjy 4
-9izhd2 16
-9j025o 20
-9j2bh3 -23
-9j3jc4 5
-yb9ew -7
-9j5knn -6
-9j7gb7 9
-yblh5 5
-9jbntp -7
-9jbvoc -4
-9je1vu -6
-9jeuky 10
-9jj6z8 -8
-9jka6s 7
-9jpt7q -19
-9jq45l -4
-9jqslo 4
-9jtmft 5
-9juouw -7
-9juudt -11
-9jxtx1 13
-9k12s8 -7
-9k7b18 -4
-9kci3v -8
-9ker1f -4
-9kh8rk 10
-9khnxd -7
-9ko0qm 4
-9koeef -3
-9kwm3t 6
-9l48aq -16
-9lfow9 4
-9lh6e5 -7
-9lii3c -13
-9lj4va 16
-9lt9qt 4
-9lvilq 4
-ymb01 -4
-yms12 18
-9mewc1 15
-9mhbub -13
-9mhne5 -24
-9mimoa -14
-9mju8c 4
-9mni82 -5
-9mnyyo -5
-9msksc -5
-9mss2d -6
-yox11 17
-9n28bi -4
-9n2dbu 7
-9ngq8a -12
-9ni5b1 9
-9nj6fx -3
-9noeu9 -6
-9nppwo -11
-9nusu8 4
-9o1slu -3
-9oowt8 -10
-9oshuo 4
-9ovi5s -13
-9oxgc6 -8
-9oxw0h 10
-9oy2rm 5
-yw8iz -5
-9p21n1 -3
-9p5e6h -5
-9p6t6b -8
-yxbp2 8
-9p994c 16
-9phcgi 14
-9pna8b -3
-9pqjqa -22
-9punxi -4
-yzhpl -10
-z071g -5
-9q2ops -3
-9q41kt 4
-9q62ej -18
-9qalih 20
-9qcwmq 10
-9qhypa 11
-9qqg15 13
-9qqoeq -3
-9qrixj 4
-z2wm2 10
-9qyx7a -3
-z3hxa -6
-9qzk03 -9
-9r6utj -5
-9r8hfd 16
-9ra6ys 6
-9rgvcv 8
-9rj9fc -3
-9rjgm6 6
-9rknm1 -3
-9rl28e -3
-9rn72k 4
-9rs4md -5
-9s56f9 14
-9s7ejw 10
-9sb21b 8
-9sd888 13
-9sdufe -3
-9smmyb -16
-9smoq5 -3
-9sn61r 4
-9sn6a4 6
-9snqdi -4
-9sozfa 16
-9sp4cc 12
-9sq5q9 -4
-9ss1l1 13
-9sy38x -4
-9syaxo 4
-9t0niz 6
-9t3515 9
-9t3otn 9
-zbirn -4
-9t8guc -5
-9tax1e 8
-9tcefb -7
-9tcmya 14
-zc2z1 -7
-9teom0 22
-9tgg4o -13
-9timmm -4
-9tiso7 -4
-9tkdjb -5
-9tlb61 -4
-9tlmx0 6
-9tlwm7 -9
-9tmno0 -12
-9to4wm 7
-9toxmk 19
-9tppuk -4
-9tq4w9 -9
-9tv755 5
-9u4k4w -3
-9u6wq7 -4
-9uh9mc 4
-9ul5ww -7
-9uohts 8
-9us42r 4
-zhs3p 15
-zht9j -8
-9v5qfs 16
-zimbn 10
-9v84ke -10
-9ve1u4 -8
-9vi3sb -6
-9vnpjf 10
-zkp93 -7
-9vsvfs 6
-9vujy8 -3
-9vwh9m 10
-9vwk8l -11
-zloe9 4
-9w3ovz -33
-9w4hvk -3
-9w7p1g -4
-9wei10 3
-9wgxja -7
-9whrfp 5
-9wigq8 17
-znpaf -7
-9wwe4l 3
-9wxgwt -15
-9wypbq -14
-3kibd -3
-9wzler 4
-9wzs2a 6
-9x5hqw 13
-9x72yu -5
-9x871a -3
-9xazgf -4
-9xbg5z 12
-9xbxng -11
-9xdjex -5
-9xis4w 7
-9xkgbt -16
-9xnh9c -6
-9xo25v 21
-zs4v3 9
-zsjjx -11
-9y1s6y -3
-9y2s5s -6
-zt41l -8
-9yb6sm -11
-9ye14k 3
-9ye4ow -7
-9yfhrf -11
-9yx215 -16
-9z5k25 -10
-9z6eva -7
-9zes53 -3
-9zl4hj -9
-9zry1s 8
-9zwxe0 15
-9zzy37 -11
-1002rz -4
-a033l6 5
-a05o3i -6
-a06m59 -6
-a070m5 6
-a0ecw2 -7
-a0enbn -9
-a0g1tg -5
-a0hd7z -3
-a0hke9 -11
-a0jpon 10
-3ltb8 -5
-3lumo -5
-a0rdor -7
-a0uj6q -4
-a1133o -6
-a11m0n 3
-a131sg -10
-104av5 4
-a17vmc -5
-a1834c -7
-a1a2nj 9
-a1bcre -17
-104qvd 3
-a1ibjv 8
-a1j89y -3
-a1nc39 3
-a1nrnf 5
-a1s7uf -18
-a1yylo 8
-a1zfh5 -11
-a22e2c 17
-a24h73 7
-a2dk03 13
-108w2s 5
-1098ne -3
-a2kjd1 5
-a2ngxh -14
-a2njkm -3
-a2ntxm 5
-a2rmex 4
-a2rnuy -5
-a2sjmq 11
-a2tv4s -3
-a2ty80 4
-a2ufac -3
-a2w6qz -5
-a2wm1m 11
-a324qu -10
-a32x1k -6
-a32zpu 3
-a36k7w -26
-a3bto7 15
-a3dqzt 18
-a3e1yw 16
-a3fwco -5
-a3jf63 -3
-a3jhkq 9
-a3l9vw 14
-a3pql8 -4
-a3s4cq -7
-a3sttr -4
-10e8mj -6
-a4029x -14
-a40a7v -26
-a41vz9 5
-a42v8u -15
-a47ir6 4
-10fed3 -5
-a4b631 -16
-a4cz4y -4
-a4eglx -3
-a4fj3c 6
-a4gul7 21
-a4gvbb -12
-a4igf7 -5
-a4nrqd 9
-a4wjfg -4
-a4zmkr -9
-a4zwst -3
-a50luc 6
-a569jg -5
-a56rat -6
-a5busl 6
-a5cnqb 8
-a5ct5s 21
-a5dnj3 8
-10jokn -19
-a5hpha -16
-a5ovxx -9
-a5rde5 -14
-a5srif 6
-a5w736 3
-a60lnk 9
-a6139d 5
-a64rn7 18
-a6e3pz -10
-10n5ik -4
-a6hd4o 4
-a6s4hf -4
-a6w78r 3
-a6zdr9 3
-a7al5e 13
-a7bjcf 8
-a7fo7s 11
-a7gajm 5
-a7ka1m -6
-a7rubs 9
-10sdeu 8
-a7xxwr -8
-a82rnw 15
-10tk83 -5
-a89wlu 7
-a8ah5q -6
-a8gbgu -9
-a8hbwk -11
-a8lto5 -4
-a8lz2s 3
-a8m6el 5
-10v8e4 -10
-a8u8zt -7
-a8wl5d -17
-a8xv86 8
-a90few 6
-a97puo -4
-a98pah 7
-a99ut4 -17
-a9duc3 -5
-a9ef6k -4
-a9ehn0 -5
-10xuzp -7
-a9r1n8 11
-a9y6oe -11
-aa23e1 -9
-aa2vx9 -6
-aa5jym -9
-aa6x0k 10
-aa9nky -4
-aaepan -8
-aafsl9 22
-aawssc -11
-aayre1 5
-ab3yqt 9
-ab4e3t 3
-ab4qaw -5
-ab69og -13
-ab6zwf -11
-ab7otb -4
-ab8ul3 12
-abf5l1 -4
-abk9mc 3
-aboiz1 11
-aboqg0 -7
-abr9fa 10
-abrc0b -8
-abxrde -5
-ac0sgy -7
-ac1qee 3
-ac4b5z -4
-ac6lxu -7
-ac7gwu 3
-acalo9 -5
-acg2fr 3
-achvta 9
-ack2wq -3
-ack9rl -17
-acsxn2 -7
-actgtr 6
-actsyy -4
-actx7s -6
-acue5x -6
-acuw1f -9
-acv8h0 -5
-11ajbr 13
-11ajnj 12
-11b7v3 19
-ad4e40 -7
-ad8ppy -5
-ad96fb -10
-adf56b -7
-adf8ax -9
-adfnim -8
-adfupm 4
-adjxyw 6
-adox8i -11
-adsfiq -7
-adtmk0 6
-adu5t2 -6
-advj4j 20
-adx86m 10
-ae3uif -5
-ae7so6 -8
-ae7wbv -5
-ae9ol1 -22
-ae9vfr -4
-aears0 8
-aecaws 9
-aefy64 4
-aei451 4
-11gbqo 20
-aeowwo -5
-11hb2j 5
-aevf6q 4
-af4f5n 15
-af4m10 17
-af7byc -8
-af7v2y 6
-afcr3k 7
-afh482 -4
-afhry4 8
-afohmw -3
-aftbwi -8
-afv02t -5
-afvifl -5
-afw70z -7
-afwxpv 15
-ag1yv7 -4
-11lvhn 5
-ag51yq -3
-11m4w6 -23
-ag7e9l 12
-ag9jen 5
-agd7fc -6
-agdpey 8
-agi1j7 11
-agsoga 9
-agyzg8 -10
-ah11wj -10
-ah69qa -16
-ah78ws 8
-ah79m8 7
-ahlldc 3
-ahnmfe 11
-ahokj4 5
-11rrf1 -4
-ahrh8j 4
-11scft 5
-ahvogd 11
-ahyb8g 4
-ai344g 4
-ai3966 -5
-aibp25 -12
-ails3k -4
-ain00m -7
-aipgu2 -8
-11w1dq -12
-aj6j97 -9
-ajavdk -5
-ajaw86 7
-ajdg12 -10
-ajfobm 19
-ajgv4x -9
-ajqvw9 -6
-ak2pyr 3
-ak3him 31
-ak4fn0 -6
-ak4vhg -5
-ak6803 5
-ak6qk2 5
-3sxe1 -5
-akdupl 7
-ake06c 9
-aki0f8 -6
-121wl5 20
-akjwyj 10
-akl689 -4
-akm1sy -12
-akob44 4
-aktt48 3
-akyd30 8
-123lmo 4
-al087m -17
-al0wmi -3
-al6lle 10
-al7aia -4
-al7ql3 9
-albmbx -4
-allxhy -6
-alm3ls -4
-alme8y -12
-alnf0q -5
-alokp1 -5
-alq7mj 3
-alqj6u -18
-alqxpa 5
-alrujd -7
-als905 -4
-alu005 7
-1274c3 4
-am1c3d -5
-am1m5o -6
-127u7u 5
-amg8xo 4
-128vv8 4
-amt2iq 6
-amwwbu -3
-amxprv -6
-an5v33 -4
-anaxen -10
-anf3qm -8
-anioyo 4
-anjilz -3
-anm03w -4
-anmg88 11
-anmxzj -4
-ans6k4 -4
-ao01s7 11
-ao0jb8 9
-ao3d7t -5
-ao7mj7 -8
-aoc6iw -4
-12g0ms -16
-aohi8h 4
-aol3md 4
-aoq0uq 3
-ap6kic -4
-12iqju -10
-ap8u81 10
-apez2b -11
-apgpx1 -8
-aphthj -4
-apj9z2 -6
-apkk5c -4
-apl1tn -8
-apvf78 12
-apxytn 5
-aq0bx8 -11
-aq7xfn 11
-aq953m -12
-aq9y32 -8
-12myb6 7
-aqfoeg -5
-aqfqm7 -21
-3v4sf -5
-aqi908 -4
-12nhr3 -4
-aqnpap -15
-aqoiyj -4
-aqrzzt 11
-aqtnhk 7
-aqvemp 9
-12otzt -5
-ar09b3 3
-ar2rm5 16
-3vdtg -3
-ar97oz -4
-arftwg -5
-ari1yz 20
-armtm5 7
-arn4hc -6
-arn5jp -24
-arnx2k 28
-arte9m -7
-arx5ap -8
-arx8z7 -3
-arz6yg -4
-arzkbg -12
-as1l9k -12
-as1z1u -3
-as4401 -8
-12te5r -6
-as6u7q 4
-as90td -5
-as93zs 7
-asadmt -7
-asjnr5 -10
-aslpfy -5
-asmlpl 21
-asn308 5
-asrztj -3
-astv6l 10
-12vu93 -6
-asxawy 14
-asxe3d -6
-3w2w0 6
-at7nw8 -5
-at83bp -20
-at8srn 4
-at8z0n -3
-12y8s6 -5
-atiq3j -4
-atll0j 11
-atudom 6
-atylcq -5
-atyr64 10
-au0k47 -3
-au5tp2 4
-au8gov 3
-au9gqb -6
-audgek -12
-auh6t8 -3
-132656 -4
-auro65 -8
-auxyrz 7
-auylh4 -13
-av6w79 -7
-avciab -8
-avcri6 -7
-avnvfd -6
-avqje9 3
-avsbdx 8
-avw6cb -6
-avy2rf -8
-avzo0f 8
-aw2x45 -3
-aw3hj3 11
-aw8mi4 6
-aw9vy1 -5
-awb6pt 11
-awjazg -4
-awm3o1 10
-awns82 4
-awp0vq 16
-awrcpn -10
-139zb6 10
-awso7p 6
-awtljv 6
-awtxo4 -11
-awu044 5
-awwi0t -8
-awx3nq -5
-13aq2s 20
-ax23lj 7
-ax2i1i -20
-ax5d7h 4
-13blqg -5
-ax9bta -9
-axbhhr 6
-axdnae 5
-axeuwk -6
-13civv 7
-axl5fo 5
-axrs93 -5
-13dpk7 17
-axtd70 -3
-axyidc 4
-axzu71 -13
-ay72es 6
-ayh9of 5
-ayqs0w -6
-ayqtqu 6
-az0zup 11
-az457o -20
-az45co 8
-az5jlp -8
-az72gw 4
-az9pxb 3
-aza3rd 4
-azgik7 10
-azjon0 -3
-azpmef 6
-azwhva -7
-azxdr1 -7
-13lcuu 3
-b0402u 8
-b049o1 7
-b0a31s -7
-b0a5cl 3
-13mmdv -3
-b0cwsw 6
-b0d8jr -5
-b0emnh 3
-b0fcb6 -9
-b0ktgt -3
-b0pwsa 4
-b0rxdh 7
-b10fuo 5
-b15035 -3
-b16z02 3
-b1acfc -10
-b1aire -7
-b1d0sj 8
-b1h6ws 3
-b1hdfs -10
-b1in3o -9
-b1j1ac 4
-b1nze6 -4
-b1p5f5 -6
-b1pcaa -6
-b1swrf 3
-b22l8d -3
-b23ymz -5
-b28qvq -6
-b2eeub -4
-b2exia -13
-b2g99p -3
-b2ia1q 4
-b2jalt -9
-b2nv46 -7
-b2nwio 8
-b2qw48 3
-b2sln8 -3
-b2sqod 3
-b2vgt1 -5
-13w1ny 12
-b2z3jc 12
-b3064q -5
-b34tn6 10
-b377lz 13
-b3evpk 4
-b3gdrg 7
-b3jqbl 5
-b3jy92 -4
-b3q3a7 -5
-b3vc5w 20
-b3ypyj -3
-b3zjs4 -8
-b41ywj -5
-b45jph -9
-b492fa -9
-b4mj2e -3
-b4mn6l 4
-142a7q 4
-b4ntvp -6
-142gac -6
-b4r3bf -3
-b4uped 17
-b4utva 9
-b4wchf 4
-b4xkgy 8
-b4z5cn 3
-b515mj -7
-b51i3x 4
-b56hw8 6
-b57ked 11
-b57no0 -6
-b592to -8
-b5a4n9 9
-b5hh31 22
-b5hn1u -3
-b5j2p9 -3
-b5o4rq 8
-b5q1zk 5
-b5v839 -13
-b5xnyp 5
-b61jie -3
-b66lqa 4
-b68873 8
-b6fupn -3
-b6gotw 5
-b6hyyj -13
-b6mokh 9
-b6w3ps -5
-b715hy -3
-b76vfz -4
-b7brc0 12
-14ce6b -10
-b7jax3 -14
-b7lv7p 8
-b7pb08 -3
-14dkh1 5
-b7z6ri -7
-41fr9 -7
-b81a0q -7
-41gm0 16
-b87t1w -7
-b88j4r 14
-b89hjs 9
-b8afmi 7
-b8b34i -16
-b8bdwu 27
-b8c6q7 11
-b8dd9m 4
-14ft0e 8
-b8f9d3 10
-b8gs13 4
-b8q5ne -8
-14h5he 4
-b8rpkg 13
-b8s4ex -9
-b8u9r8 -8
-b8ylgs -4
-b8z0m8 -3
-b95f2t -5
-b96j64 -7
-b98lgp 9
-b990v3 5
-b9desq -14
-b9g254 8
-b9g496 8
-14jxcu 4
-b9kkza -11
-b9n0nf 3
-b9napt 19
-b9r2gz -3
-b9smed 5
-b9vqss -3
-b9wrev -4
-b9zi19 9
-ba1pgf -11
-ba27ir -15
-ba8chk -12
-ba9bg8 -7
-bacihv 4
-bada9q 4
-14mzay -6
-baeptw -5
-baey05 -5
-bahh4w 5
-bajzp6 3
-bakdnu -9
-bakmkc 3
-baphd3 25
-barhj7 3
-basuvi -13
-basy3q 5
-bat4t2 -9
-bat6tp 22
-bazzhl -3
-bb0nvo -8
-bb5k3h 4
-bb94e4 -3
-bb9y4b -4
-bbbjvs 10
-bbckbc 4
-bbe0hi -4
-bbimzb 16
-bbjzop 8
-bbxgkz 3
-bbzero -7
-42vxp 3
-bc0zdf -6
-bc5e44 15
-bc6ylt -3
-bc887b -6
-bccpro -4
-bcfejj 4
-bcfqog 7
-bcmarx 4
-bcngt5 5
-bcrnvu -6
-bctyf7 -6
-bcv2i0 3
-bcx4x1 -9
-bd6va6 16
-14x7gm -7
-bdatzv 9
-bdfvk5 -4
-14ybvr -4
-bdnecw 30
-bdog90 8
-bdq0st 10
-bdxyk2 5
-be2gct 24
-be3pi0 5
-be5130 -4
-43nko -3
-be6uzh 4
-be8bt2 -7
-be8o49 -7
-beai75 -3
-bee2jg 25
-befkzk 4
-151m4d -3
-bej35o 12
-bepvmo 5
-beth35 3
-beu80t -11
-bexezw -6
-bexsv2 8
-bf129b 5
-bf4ioy -4
-bf63l7 3
-bffop2 -3
-bfioe8 6
-bfjqbk -4
-bfl1hu -19
-bfp56z 14
-bfpqs7 -3
-bfvp6z -22
-bfx9no 11
-bfzngp -15
-bg056a -8
-bg2ox1 -4
-bge9b9 5
-bgqult -20
-bgrvln 5
-bgwp7v -8
-bgxn5v -4
-bhe2ai -3
-15c9t0 -3
-bhg8sg 12
-bhh87r -7
-bhixbv -4
-bhjgay 5
-bhl1af -3
-bhlr2g 12
-bhmjse 7
-bhnc0e -7
-bhohre 16
-bhowp7 3
-bhxrrd -4
-bhysgh 6
-bi6mnn 6
-bi84tq 7
-bij7qe 5
-bijwpa -13
-bito9q 8
-bitw3p 9
-bj0xla -22
-bj5gx8 -10
-bj6zpe 11
-bjfpy5 19
-bjjuwk 11
-bjlbp9 5
-bjq9mo -5
-bjtx7h 3
-bjyfat -5
-bk0dn3 6
-bk1b1t 12
-bk5um4 -5
-bkb1au -12
-bkbgr3 9
-bkc46u -4
-bkf7jw -5
-bkjle5 -12
-bkki2s 7
-bkmq3h 9
-bkoxuq -4
-bl6cw8 5
-blkvga -26
-bllobp 6
-bllxnq -4
-15rjiz 3
-15rkwa 4
-blnyvk 11
-blocyq 9
-blojo8 -11
-blqdy6 7
-15shg2 9
-blz0gn 4
-bm3dwh -8
-bm4d90 -9
-bmd3x9 6
-bmebxp 10
-bmhhfo -3
-bmleye 8
-bmuo6z -6
-bmvdzc 6
-bmyaxa -3
-f39i 3
-bn7p6b 3
-bnbusy -6
-bnokal 4
-bnyr62 -4
-15zz2q -4
-bo16ah -5
-bo3a9c -13
-bo5vd3 -11
-bo79rs 6
-bo7i0j -17
-bo8bdl -18
-boa4hj -4
-bobz1w -10
-bog21l -3
-bogl2a 25
-boioun 4
-bom9p9 -3
-bov1sa 7
-bov9vi -15
-bozsfn 10
-bozsnz 4
-bp00uk 5
-bp50da 6
-bp5pa6 10
-164rlc 8
-bpdq9i 3
-bpoxyq -11
-bppt1a -6
-bprr1i -4
-bpsqzw -4
-bpvn7y -7
-bpwvcn -5
-bpz78u -9
-1677no -6
-bq2g05 -5
-bq7fl1 -3
-bq9sux -6
-bqbehu 5
-bqcmkv 4
-bqgadh -13
-bqkyn1 -6
-bqlti5 15
-bqqzai 5
-bqv75y -5
-bqyj2d 13
-bqz3iy -7
-br0wh8 15
-16az0a -10
-br366r -7
-br6nvu 10
-br8lvx 8
-brd69l 5
-brfjao 5
-brhc5z 5
-brk00w -13
-brl1eb 9
-brn7pf -5
-broikq 3
-brr602 3
-brsn36 4
-16doc5 17
-brtjle 14
-brv5d8 -20
-brxwdp 10
-48ovw 19
-16fab2 -6
-bs9ir5 -11
-bsaaig 16
-bsabdn -7
-bsg2rc 6
-16gosh -5
-bsn6sq 8
-bsp58y -3
-bspmtr 3
-bsrhus -8
-bssb28 -4
-bsscp3 6
-bsty2a 9
-bsul1h -6
-bszlp7 7
-bteli9 -9
-btfbn4 8
-btjsd8 -5
-btkgg7 9
-btlmhm 16
-btmi3r 4
-btrnli 11
-btswn3 -9
-btvt27 3
-btxcap 24
-bu1g3u 10
-bu2huq -8
-bu3ia4 -3
-bufxwd 6
-bugsam -7
-buj1ov -7
-buj734 12
-16np8x 14
-bule3v -4
-bup6nk 7
-buqox5 4
-bus5ho 10
-butxga 27
-buuf68 -3
-16ou8x -8
-buwzx3 9
-16owhz -7
-buylcq 6
-buz64m -6
-bv21qs -3
-bvd7vg -3
-bvljcp 12
-49ycz -12
-bvo5d7 9
-16ruf8 5
-bvtj8q -17
-bvx36b 10
-bvy8w5 -6
-bvznvf -13
-bw2zlg 17
-bw9bhq 6
-bwaro1 11
-bwdql7 -4
-bwhtbs -3
-bwl0hh 5
-bwn5o5 14
-bwo986 -6
-bwu9vy -10
-bwuh5a 6
-bwvw8j 3
-bxa65q 23
-bxbghx 11
-bxcdo2 -8
-bxdosh 3
-bxejsx -15
-bxfpja -3
-bxgjpv -19
-bxlgfd 4
-bxx5y0 10
-bxxlwz -5
-bxyg8n -3
-by48gy -6
-by4stg -3
-171mu3 6
-byh50r 5
-bylg9i -4
-bylrpb 5
-bynjze 10
-bytusp -9
-bywdjv 10
-byzecy 9
-byzwj1 -4
-bz63fa -5
-bz7vwl 3
-bzbn15 4
-bzc21w 5
-bzgg4r -7
-bzjxyt 24
-bzkt0g 5
-bzochm 13
-1766cj 3
-bztzpe -7
-c01bw1 5
-c01byc -6
-c0445c 3
-c07sdw 8
-c08apx 12
-c0gdij 3
-c0hlgq -5
-c0l2jp 4
-c0oglb -5
-c0prhj 4
-c0qkzh 4
-c0r2zl 15
-c0uwsp 15
-c0vwlt -18
-c0xlpq -4
-c0yp7x 8
-17b0sk 8
-c132bv -9
-c13yok 15
-c17ql6 -5
-c19w9n -8
-c1ayum -7
-c1f0dx 9
-c1fw5h 3
-c1ni31 -14
-c1o435 -10
-c1o49p 3
-c1r8pu -12
-17dx36 -9
-c1vtr3 -4
-c1z31t -5
-c246ag -10
-c24cs2 13
-c267s5 5
-c27c7o -10
-c290t1 -4
-c2gb26 3
-c2if4c -15
-c2j438 4
-c2mshp 16
-c2r3a1 -5
-c2rd8p 13
-c2tra9 20
-c2u2vj -35
-c2vivl -4
-17hxpp 7
-c3g7q8 -3
-c3iyo0 -12
-c3je27 -7
-c3lq46 8
-c3r2nx 3
-c3r4rf 4
-c3xqhk 3
-17lmfh -7
-c49yh5 -6
-c4a8os -4
-c4dr32 5
-c4e84w 8
-c4gbhq 5
-c4h3g8 42
-c4jcfb -9
-c4qam4 5
-c4ts90 8
-c50vqf -8
-c56mak -7
-17pvfw 3
-c5acyp -3
-c5d2wq -4
-c5fcnm -6
-c5hg28 8
-c5hryz -8
-c5l51o 5
-c5qzjz 3
-17s8jr -4
-c5wjtc 8
-c5y7ul -5
-c5zzip -3
-c6cbxj 3
-c6http -4
-c6m9w2 -11
-c6pmuo 4
-c6sg2u -7
-c6tvkx 6
-c6w87n 4
-c71tf8 3
-c74c3y -9
-c7ctye 10
-c7dahg -5
-c7id0y -7
-c7k3z6 5
-c7oxmn -17
-c7q0h0 -4
-c7yta5 4
-c818v3 11
-1807e2 -5
-c82b4j -4
-c84jwe -3
-c87h76 11
-180rg2 4
-c8b1kj -26
-c8bgvf 22
-c8h2dm 9
-c8j6oj -12
-1822ck 6
-c8l1yh 4
-c8omm5 29
-c8p8tc -7
-182ujt 12
-c8tj5h -5
-c8ujro 22
-c8vz8u -6
-c8yfkf -3
-183hib 15
-c8z01x 6
-c8z04d -17
-c97inn -8
-184rzn -3
-185nl2 -8
-c9mpmg 5
-c9n8hq -5
-c9okfg -3
-c9sxiu -6
-c9tmv5 11
-c9vs5g -7
-c9w8b7 -7
-c9yy97 4
-c9zfc6 -3
-ca7uat 4
-caalkl -3
-cahcwt 3
-capvij 13
-caq6og -4
-caqook -5
-cas3w8 7
-18a58t -3
-cauiho -3
-cavias 8
-cayggu -6
-cazqlc -11
-cazul3 -9
-cb1g9b -6
-cb3dro -9
-cbfhug -4
-cbhqes 5
-cbkk5d -5
-cbm53b 3
-cbmk50 7
-18dgzi 3
-cbsh9m 5
-cbsqzc -4
-18e5g6 -5
-cc8ui9 -4
-cc9hwe -21
-cc9ppu -5
-cccqhd 5
-cch12x 13
-cci0tb 10
-ccips7 5
-ccm4rh 4
-ccndz1 -11
-ccrefb -4
-18hcsf 4
-cd0mgb 11
-cd7ipb -19
-cdej12 6
-cdinzh 4
-cdlphp 6
-18k7ri 8
-cdroc1 -8
-cdu5ko -11
-cdwjon -3
-cdz9vw -8
-ce12g0 3
-ce4br0 50
-ce4j9r -10
-ce50op 3
-ce5oin 13
-18mjfv -8
-cead4f -5
-ceb2pf -3
-18mt4v -6
-ced1vh -3
-cedcs1 -11
-ceefd9 -4
-cej1c8 -5
-cekqhl 3
-cerkv0 -11
-cevh19 11
-cf11ia -4
-18pj80 -7
-cf44w8 6
-cf93s6 -4
-cf9yno 5
-cfelj7 -4
-cfgbl8 -5
-cfhc42 6
-cfql8y -4
-cfsfem 19
-cfwak9 -5
-cfx6ha -3
-cfzl7o 3
-cg17hf -7
-cg5g2l 4
-18thqh 12
-cg7iby -4
-cg8ivo 6
-cggail 9
-18ui01 -10
-cgiy5h 15
-cgk7vf -5
-cgk9o9 6
-cgpeqp -8
-cgr9px 12
-cgth9w -14
-cgtrm2 8
-cgux2s -3
-cgv67w -7
-cgxetv 13
-ch1f47 3
-ch1l2i 4
-ch1n2w 4
-chb7du -12
-chciou -5
-che143 8
-chpz72 -4
-chq3sl -6
-chuer0 -7
-chzxtk -3
-ci23c9 -5
-ci3fuw -7
-ci3ib5 14
-ci4ssq -14
-ci6g4a -33
-ci72w5 -6
-ci7ql3 6
-ci7vh1 12
-ci8s4d -4
-cib2ke 7
-cie8jb -4
-cikpz3 6
-cilx5a 6
-ciskt9 -5
-citckl 14
-civeoj 11
-civkxt -3
-civtrs -4
-ciw7my -7
-ciwtgl 8
-ciylqw 9
-cj0sal 8
-cj4id3 5
-cj5o4v -7
-cjbz4t 5
-cjcwal 4
-cjglko -8
-cjvqxx 6
-ck0kf7 15
-ck1ax7 -4
-ck841s -3
-ckcdhb 15
-ckco35 4
-ckhybj -7
-ckl0d0 4
-ckld5b -4
-ckoubh -15
-ckrf2r 4
-cku08v 11
-cku46n 12
-ckuveu 14
-ckv8nz -7
-ckvosd 4
-19apd0 17
-cl4q92 -5
-cl8ysx 3
-cl93nl 5
-cle7rv -3
-clhc3r 3
-clhhwq -4
-clhp4n 6
-clibvw -5
-clj6o2 -9
-clkyka 5
-cll1lh -6
-clnbh3 -4
-clntc3 -7
-clpsma -4
-cluauw 5
-clwhge -5
-clxez7 3
-cm1z5g 10
-cmbb7n -14
-cmcrpw 3
-cmhgjf 6
-cmhmia -4
-cmlkiu -4
-cmlzvn -4
-cmofwo -10
-19h42d 5
-cmtg0d -8
-cmy0vy -4
-cn0akt 4
-cn8qr0 -3
-cne4q1 -9
-cneuz2 -3
-19jjyz -25
-cni2xk 3
-19k8zp 6
-cnw5dm -9
-19la38 5
-cnxu2n 4
-cnyheo 12
-co1tw0 -13
-co28kn -7
-co9g2q -7
-cocem8 -3
-cocyh0 -14
-codg6r -21
-codsdf 5
-19naze 12
-cohvsv -4
-coo8g9 -11
-copafh -3
-coprk8 9
-cosfxg 6
-cou84x 3
-cp33wk -4
-cp5wex 6
-19pufc 16
-cp7yl6 7
-cp81s4 6
-cplp98 14
-cpmouv -12
-19rwms 3
-cprf11 3
-cq7dlu -6
-cqa55l 3
-cqcay9 -7
-cqgpv9 11
-cqhh3w 5
-cqjtke -9
-cqjtqa -8
-cqppwe 7
-cqrna4 -39
-19vm5s -10
-cqssek -7
-cqt2yv 11
-cqu1a8 3
-cqvdv6 -6
-cqy5ah -3
-cr10t6 -4
-cr2ft0 5
-cr4vr1 -9
-19x32y 8
-crchve -4
-creett 4
-crh1n3 6
-crjehm -7
-19yg8u -11
-crojz8 -5
-crsiid 4
-cru0fz 6
-cruucr 3
-crwaax 8
-cs1gvg 5
-cs1p18 -14
-cs2huc 13
-cs6ol4 10
-cs7rdf 9
-cs7x5m 7
-csao9d 8
-csatq4 -3
-csdy2t 8
-csie2h -4
-csk9cf 6
-cslg1j -5
-csogp9 -7
-1a2ib2 -5
-csxmyd -8
-csxwb8 -4
-ct3f56 -11
-ct3w5v 4
-ct4422 -5
-ct64w1 -6
-ct9lhk -16
-ctdw8p 8
-ctlqxk -5
-ctnr92 29
-ctp2jx 6
-ctp3zd 5
-ctphg3 8
-1a6vg3 -3
-cu2aof -4
-1a7i2b 6
-cu87mt -6
-cu9t9q 3
-cucy6q 3
-cudgvh 4
-cumfyh -5
-cunaxw -6
-1aaa3o -14
-cuvnvr 11
-cuway7 -7
-cuxnus 3
-cuxypp 10
-cv0i83 -3
-cva2wm 4
-cvbicv 3
-cvbl1h -3
-cvhxkv -3
-cvka9c -8
-cvlch9 -3
-cvmx62 -10
-cvtk54 3
-cvx21u -11
-cw003u 8
-cw4g2z 4
-cw6j9v 11
-cw81t4 17
-cw83ka 10
-cwb7gv -3
-cwbxvb 4
-cwebwc -4
-cwh879 9
-1agg7z 4
-cwkvgl 5
-cwllkm 5
-cwmuei 11
-cwo1ln 17
-cwo4kr 6
-cwoaw7 12
-cwq6bm -6
-cwwtq9 7
-cwwtty -5
-1ais9l -6
-cxdqf0 -9
-cxlpsd -4
-cxmsh1 -10
-cxoual 4
-cxs07f -6
-cxwnlu -6
-cxxyke 5
-cy5yne 5
-1amqtm -4
-cyck5z 12
-cyku6y -4
-cym76a 3
-cymrm1 -11
-cyqk9k 20
-cys1mf 4
-cyvwy0 -9
-cyxkwi -7
-cyya1i 8
-cz4l0f 7
-cz5i3w -4
-cz7ka5 -4
-cza8nc 12
-czcr64 -6
-czd3n6 9
-czgji0 -6
-czqr1n -3
-czrmsk 11
-czyslm -4
-d03nri 15
-d05iht -11
-d0e0sk 6
-d0fhwj 9
-d0g6iy -9
-1aujfd 4
-d0jf9d -16
-1auu33 -7
-d0ls6e -3
-d0n5tg -3
-d0sonu 9
-d0vyua -5
-d0wm7t 5
-d0y9rm -4
-d11mot 15
-d121hz 6
-d128hk 3
-d145on 9
-d14hg0 -6
-d15ial -3
-d19v9t -6
-d1asfy -4
-d1bn1b -3
-d1c3kd 5
-d1d8i1 11
-d1eron -3
-d1eytc 32
-d1hzyh 6
-d1iijz -6
-d1irk3 10
-1ayxnv -6
-d1st2i 4
-d212kf 8
-d2147g -9
-d217ls 18
-d21aq7 -8
-d22plg 5
-d26aa3 -5
-1b0qvt -4
-d2jqx7 -9
-d2jv1e 18
-d2mxc7 -3
-d2o1lh 7
-d2usbr -8
-d2xksv -11
-d2xo5o -3
-d324us -4
-1b3uk7 12
-d36p59 5
-d3dhxo 9
-d3euwn 13
-d3fxbt 5
-d3o7m4 15
-d3qfvk -4
-d3z1ee 15
-d43huk 7
-d45vin -3
-d4awdp -12
-d4duur 7
-d4f0hs -17
-d4lsoq -7
-d4phrh -12
-1b9uvq 4
-d4qmgp -6
-d4rcu8 -5
-d4tbkl 4
-d57jc2 -10
-d57m02 -17
-d59oll -5
-d5ce0c -4
-d5f37n 6
-d5gjhp 3
-d5hkpm -4
-d5jd8a 5
-d5jnf2 11
-4qhfu 3
-d5m9wk -5
-d5poeg -15
-1bekbh 4
-d63oi6 -16
-d662sc -6
-4qq2f -6
-d68qpa -6
-d6gtw8 -13
-d6ps0l -6
-d6s625 -5
-d6srde -4
-d6x0e2 -9
-1bicl9 -6
-d7iuh3 7
-d7r10j 6
-d7r3j2 -8
-d7sure 3
-d7ttj2 -7
-d81ipg -5
-d81u9k 37
-d83cco -3
-d86sie -12
-d888ba -9
-d88n4q -3
-d88ngo -3
-d89qco -24
-d8c5uy -7
-d8czrd -4
-d8eq9m 5
-d8gzww -4
-d8i48m -10
-1bnicc -7
-d8n9ij 20
-d8rmg9 5
-d8v3tx -6
-d8x6lh -9
-d8zk6w 6
-d8zoob -4
-d92ao0 11
-d93ajy 6
-d975z4 12
-d98rql 6
-d995hb -5
-h6lo 10
-d9kp2n 15
-1brc7m 4
-d9rcdp -8
-4s048 11
-d9uy18 4
-da22q3 -5
-1bt73y 15
-dabr22 10
-1bu7en -3
-1bui8g -6
-dahvwn -5
-daj2r6 -8
-daraq9 6
-dasact -5
-dasfk8 9
-dashm5 14
-dasj8p -7
-dat5t9 3
-datb79 6
-daul94 -5
-daxmco -9
-dayq18 -5
-db1n6y 9
-db5yci -3
-db6wba 4
-dbb26j 10
-dbbp9c 3
-dbj8o2 3
-dbsfb1 16
-dbwbcp 3
-dbytyf 15
-dc0pwf 3
-dc2be2 23
-dc5y66 -4
-dc9vnb 14
-dcas74 -11
-dcc01n 4
-dcguej 9
-dcjgqd -9
-dclifd -9
-dcpf7m -6
-dcq5cz 3
-dcrr9d -4
-dcrtsh -10
-dctbc9 6
-dcue0q 3
-dcwudi -7
-dd4k8h -5
-dd8svi -6
-ddbb3n 3
-ddd3mn -9
-ddhlsf -14
-dditwh -6
-ddmk4k -12
-ddnk46 -3
-ddrcaq -15
-dds6ft -7
-1c6q12 9
-ddwal8 6
-de0hgz 4
-de90no -5
-deaquu -3
-defrop 6
-demibu 27
-demv72 7
-depubv -3
-destbs 19
-desx9k 5
-dexlhy 5
-dezil0 3
-he8i 3
-df7wqi -3
-df9aak 6
-dfasff -9
-dfgjvn 10
-dfh3fd 22
-dfh4yt 8
-dfhpep 4
-dfiyx9 -3
-dfk8xc 4
-dfm4k0 -3
-dfmx7l -8
-dfrjuj -4
-dfsrj2 -15
-dfz2j0 -12
-dg4wgc 7
-dg6cjv -20
-dgahi0 4
-dggfl7 11
-dgksyk -5
-dgosye -4
-dgr3yi 9
-dgrh7d -4
-dgvy5r -14
-1chmlg -3
-dgxdv5 -8
-dh47k7 19
-dh50tz 3
-dh57g5 4
-dh5xh7 -3
-dh8vur -4
-dh9b2p 4
-1cj1v0 -8
-1cj1zb 4
-dhcxsy 5
-1cjis2 7
-dhfizx 7
-dhhej2 6
-dhhfmk -10
-1cl8dc 3
-dhxlhw -4
-1clfgm -3
-dhzxo4 13
-di3fgl 3
-di3o5o 5
-dibrjx -17
-dichjm -3
-dictu8 -10
-dif3x3 -3
-dignh7 -3
-diis2d 5
-diko0r 17
-dikxj7 26
-dir858 -3
-dirpwz 18
-diwa7t -4
-diwoxy -8
-diz3uf -3
-1cpaei -7
-dj1ps2 11
-dj1vs0 7
-dj8r6a 3
-djcuil -14
-djeqd4 -3
-djl3ys -7
-djqrx5 -9
-djvl96 3
-djww4x -26
-djyg6k -11
-dk0npk -5
-dkabs2 4
-dkepah -9
-dkimnb -10
-dkzteb 8
-dl18vx 5
-dl1fkm 8
-dl3f0h -3
-dl3oty -4
-dl4l7o 5
-dl534s 7
-dl7p8m 6
-dla5i7 4
-dlauf9 -16
-dlbhi0 -3
-dld7wq 13
-dldady 8
-dler19 -6
-dlm7qq -9
-dlrcl5 8
-dm0i45 -5
-dm4nle 6
-dm5cbi 6
-dm5ho1 16
-dm7nfw 4
-dm9hca -6
-1d184k 5
-1d1ctz -5
-dmj27f -15
-dmlg0s 8
-dmnh4j -4
-dmoj91 -10
-dmtzpp 6
-dn2x4z -15
-dn6ebo -5
-dn9c1z 8
-dnagab 3
-dnawsm -3
-dnnshq 4
-1d66hr -10
-dnptu6 -9
-dnr160 -7
-dnsfdy 3
-4x2sq -12
-dnwyq2 -7
-do23a5 -4
-do27ub -5
-do70pq -7
-do7oof -11
-dobx2c 13
-dofy3d -9
-dog0zi -12
-1d8tds 3
-1d8vxx -12
-doi5jg -9
-doi7lk -6
-doqgso -7
-dosiyj -3
-dotirn 11
-dotnfv -8
-dowu6e 11
-dox7ki -8
-doxgby -3
-dp350y -8
-dp6mkz -3
-dp8vzj -6
-dpbtpv -12
-dpcnie 9
-dphb3o 8
-dpikm8 -3
-1ddnon -14
-dptm4p -9
-dptt43 13
-dpuxi7 -3
-dq1sga 5
-dq3i9j 6
-dqdm92 6
-dqdsmt 8
-dqg1a6 -3
-dqmuok 8
-dqn92s -7
-dqodce -4
-dqrw42 5
-dqx9zg -3
-dr0fgs 3
-dr17d8 4
-dr1g2t -6
-dr2iw0 -3
-dr7dji -11
-dr7yn3 -5
-drcjhx 4
-dri006 -14
-drr5tl 6
-drtmu4 4
-dru8zq -14
-drva7l 15
-drywsq -3
-ds7uum -4
-ds8aav -10
-dsbd8w 27
-dsc13o -3
-dsc75b 5
-dscd42 6
-dsg6ff -10
-dsjnt3 5
-dsjoev 3
-dsp798 -4
-dsukv2 -4
-dsvvws -5
-dsx5e5 9
-dt08me 6
-dtbmwm 5
-dtfj3y 11
-dth9jo 9
-dtihvh -8
-dtl6nw -4
-dtqfvh -15
-du0vs1 -4
-du1yam -5
-dueuru 11
-dui8ca -3
-dusntt -12
-dutsn2 -13
-duzf3a -7
-dv3sly 6
-dv7uwl 4
-dvc3qc -4
-1dxudz 6
-dvfz6s -4
-1dy0tv -8
-dvjwf9 5
-dvm47x -23
-dvnznx 8
-dvohsi -6
-dvyq7t 4
-dvyzcg -12
-1dzys8 3
-dw01nt 4
-dw03t4 10
-dw17jr 5
-dw1gbr -5
-dw49ad -3
-dw53d0 10
-dwb7fl -5
-dwb8cs 3
-dwbc1f -3
-dwe4rw 8
-dwha9v -7
-dwionk -4
-1e1vwp 6
-dwn495 -3
-dwsbgh 5
-dwsdf5 -12
-dwtfnp -6
-dwtleo 11
-dww2em 4
-dwy3mq -11
-dx0zj0 11
-dx809g 7
-dxaihl -6
-dxdi0r -5
-dxedvr -6
-dxjrfz -3
-dxkg1t -5
-dxlw2v -5
-dxmnk1 12
-dxmwtq -5
-dxshl8 4
-50omo -13
-dxyq5a -16
-dy881m 7
-1e93jt 8
-dyj8fn -4
-dyl14k 14
-dyl279 -5
-dyorgp -5
-dyqyv7 -14
-dyrzg2 3
-dys4ni 12
-dyt4gm -10
-dyusvm -3
-dywlgj -4
-dz13er 8
-dz8hoi -5
-dzbaxw 3
-dzeqxn -4
-dzjf1m -8
-dzlsvg -4
-dzpq1k -4
-dzupxi -6
-51dyj -11
-dzw0vn 3
-dzwrvv 7
-e03j4g 3
-e0657f -3
-e0a5cr -12
-e0aep4 -13
-e0ayw2 3
-e0c4ka 10
-e0egek 10
-e0hpfi 3
-e0mgdj -10
-e0pcvc 3
-e0po8u 3
-e0qgpw 4
-e0vptw -9
-e0w1ct 3
-1ehvsk 6
-1ehyae -4
-e154v5 -3
-1ejj1g -6
-1ejj1t 6
-e1mbm1 -6
-e1mvco -19
-e1v0cm -3
-e20h3n -6
-e22mhb -9
-e28jfl 10
-1emkzx 9
-e2ayxv 4
-e2brrc -4
-e2d5q3 10
-e2dqqa -13
-e2kly6 -6
-e2kmlg -5
-e2koe4 -10
-e2qwy4 -11
-e2t9hy -4
-e2tjbf 3
-e2zubd 5
-e33wvs 12
-e350v0 -10
-e37fpw -4
-e37yk8 -5
-e3ey9w -4
-e3htf0 5
-e3kywz 4
-e3p2cn -3
-e3pmdp 5
-e3x7di 6
-e3zamd -6
-e3zv3i -9
-e4098s 7
-e41baf -11
-e42o75 5
-e4j9ae 4
-e4jhqv -5
-e4spsb 7
-e4z495 3
-e50g9v 3
-e52mef 3
-e53slm -7
-e564du 12
-e58a1p -5
-e5jqqp -4
-e5kwby -4
-e5o3hh -5
-e5pma6 16
-e5q8f5 3
-e5rszg 7
-1ezo60 13
-e5xjze -17
-e5zpi3 -5
-e6eju4 6
-1f2c59 -19
-e6shyg -14
-e6vqn5 -4
-e708lv 6
-e724ix -3
-1f44gh -10
-e7aigf 4
-e7ban6 -3
-e7e2e8 -6
-e7kej3 4
-e7lrpx 6
-e7s3a7 -5
-e7w640 -6
-e7x99t 24
-e81c2t 6
-e83qtk 5
-e84alx 5
-e85lkg -4
-e8683o -3
-e8cpfq 4
-e8lber 15
-e8pbr1 13
-e8q3kx 4
-e911my -5
-e918vd 5
-e95y3y 17
-e9738a -11
-e983dh 13
-e99lic 6
-e9b13t -3
-1fbza1 -6
-e9btxp 7
-e9egpo -13
-e9olio -18
-ea2xwk -3
-ea57q8 9
-ea7atj -3
-ea7au6 3
-ea8805 3
-eabnih 5
-eae8xq -8
-eakuvd 8
-eakzvm 9
-1fgops -3
-eao6sh -3
-1fh1kp -13
-eazdjc -4
-eb1huy 32
-eb399a 6
-eb4rmh 7
-ebbqvv -7
-ebd6u8 -15
-eblula 3
-ebm5yo 6
-ebpy57 -4
-ebt4d5 9
-ebxbj0 -11
-ebxepq 6
-ec8wwf -5
-eca1mb -6
-ecakmu -14
-ecdnis -3
-ecdsej 4
-eck7n5 7
-1fnosa 10
-ecl0x7 9
-ecobtm 4
-ecq23a 5
-ecr40d -3
-ecs024 9
-ecw9vi 6
-ed1sz9 10
-ed2c24 -3
-ed49q7 5
-ed816x -9
-edauak 4
-edcdk9 7
-edhf3z -15
-edi250 12
-edkkly -3
-edl1hu -6
-edxufz -3
-ee629o -4
-ee78u8 -3
-ee9n5z -5
-eecq0r -15
-eedlm1 -3
-eegibj -8
-eehfq8 3
-ees840 6
-eeuzly -6
-eex4t4 7
-eexpn6 8
-ef01yu 4
-ef2hwv -8
-ef3oud 12
-ef4ery 7
-ef53x9 15
-ef5b36 -3
-ef5pzp 11
-ef7vqo 4
-ef8j3c -4
-ef9bih -27
-1fxxs4 -13
-efflf3 4
-efhnfy 23
-efve4u -5
-1fzlti -5
-efwuh0 -4
-efx5od -3
-efzb72 5
-efzg9h 3
-eg5s96 4
-egbkae 12
-ege5j3 -7
-eghvi9 3
-ego8tv -11
-egrbs9 -8
-egvcc4 14
-egzudz 9
-eh1q7w 10
-eh5i2s -3
-eh7mne -4
-eh9pvj 5
-ehh1ny -7
-1g5m48 4
-ehldew 8
-ehroz6 -8
-ehswad -5
-ehy95c -3
-ehygxv 5
-ehzais -4
-ei317p 7
-ei5tsn -13
-eia51k 5
-eioh5c -4
-eioiqr 4
-eioyju -4
-eiqa06 -4
-eirc1g 9
-eisxeq -3
-eivjbi 4
-eiw09u -10
-ej4w7q 14
-ejbfmo 6
-ejfjqp -17
-ejhfem -7
-eji809 3
-ejjwkz -4
-ejnejb 3
-ejuf36 -9
-ek0g3o -4
-ek5cso -9
-ekeud3 14
-1gh5fq 9
-ekt46b 5
-el27ke -10
-eljo7g 4
-elngjq -5
-elomkj 31
-elq4xy -5
-elqu38 -8
-elw878 -16
-elwx7z 4
-1glbfh 15
-elxfpz -6
-em06w0 3
-em2a5m -3
-em2w56 -3
-em42pr 7
-em50w5 3
-1gm88i -12
-em6u4q -4
-1gmkui -9
-ema6bt -16
-emb088 -6
-emb927 -4
-emg4ph -5
-emh5li -5
-emkmm6 -16
-emo6fe -9
-emsta8 8
-emt3rh 4
-emw543 5
-emwafx -19
-emwis8 9
-emzb9v 8
-en0yhp -3
-en10u2 -5
-en1hv9 -10
-en75y6 10
-en7xg3 5
-enb2v4 6
-ene5gf 17
-enew70 4
-enfkzp 3
-enhijx -5
-enix41 -4
-enj6rq 5
-eno165 -4
-ensz23 -13
-enxqs8 -7
-eo7d0e 7
-eo98uy -4
-eoatol 7
-1gtwhp -5
-eodu9i -3
-eoiu2s -10
-eoj0bl 21
-eoy867 16
-eoz93p -3
-eoznnt 8
-eozzcc -3
-ep12q7 -7
-ep4ihb 5
-ep7hfn 16
-ep8ka3 5
-epeda2 -16
-epg0q5 -6
-ept7mw 3
-epuztt -6
-epwg5z -7
-epxgyv -3
-epxjaq -11
-epyww1 -3
-eq3k4q 7
-eq3wfx 7
-eqb94r 12
-eqdr82 -5
-eqgpmg -8
-eqhh78 3
-eqhstl -10
-eqlvwf 5
-eqozlb 3
-eqqlbc 14
-eqs0eu -3
-1h363m -6
-eqxhi0 -4
-1h3jjv 6
-er1bwv 17
-er3q63 4
-er45mk -5
-er6ma3 -3
-er9dm1 -7
-er9omf -4
-erch2h 5
-erehfu -9
-erndxx -10
-ernma9 -3
-es327q -3
-es53b9 11
-es5fhm -5
-1h99wc -3
-1h9f7u 8
-esqxqf 12
-esrxjj 6
-esxzyk 4
-esyqil -7
-et1jsu -10
-et2ptm 17
-et7yfa -5
-eta8hr -3
-etc2to 5
-etdl2g 16
-1hc5vk -3
-eteies -4
-etk57f 4
-1hd1kj -9
-etu1xb 15
-etwgi5 6
-eu0420 3
-eu1ao0 -10
-eu1uzq 16
-eu3ztr -19
-eu5x55 5
-euc10y 5
-euewru 17
-euhl3r 3
-eukpdr -3
-eukzuo -5
-eune6f -4
-eutffw -3
-euyvuz -3
-euzm54 -8
-ev1jie -9
-ev5tmx -3
-ev9f2e 5
-eva66q 11
-evfb3r 8
-eviqzn 5
-evjim1 3
-evqktf -4
-evt2wv -3
-evx2qj -4
-evyk62 7
-ew64ih 6
-ew6y34 9
-ew9ai2 -10
-ew9s0s -3
-ewalx7 -13
-ewaw25 3
-ewd4dy 18
-ewhqpa 3
-ewmbju 23
-ewns4d 5
-ewop6h 4
-ewpsxd 3
-ewqs14 -3
-1hoga1 9
-ewynea -17
-ewyxjq 6
-ex0bup 11
-1hph4v 8
-ex865x 9
-ex983v 9
-exauzg -4
-excqtz -10
-exound 25
-exsg9x -3
-1hst4q -4
-eyb6ah -6
-eybdnf -4
-eybohc 11
-eycp19 3
-eygkcz 13
-eyj017 -11
-eyj06r 5
-eyjvvh 7
-eyqxej 4
-eyriv8 14
-eytpwv -13
-eyv8ii 14
-ez013b 3
-ez04t1 7
-ez1fhc -5
-ez2loj -9
-ez2w8b 3
-ez3kic -14
-ez69oh 6
-ez734m 4
-ezagcu 8
-1hxpbf 13
-ezib75 -5
-ezloi3 -15
-f02kww 16
-f035tp -5
-f03i4w 3
-f045tu -3
-f05lfe 4
-f05yzq -4
-f07irs 5
-f0azpy 9
-f0dcx1 4
-f0mk1v -3
-f0rpe8 -5
-f0rufl -4
-f0sxjw 7
-f0uprf 9
-f0vsdo -11
-f0wiem 4
-f10xlu -10
-f13ija -3
-f15crv -3
-f161dd 13
-f18x9h 3
-f1apsh 10
-f1h0sf -9
-f1ikhc -7
-f1k6ae -8
-f1ks8y -4
-f1l2bx 7
-1i5q8s -6
-f1mqw7 -3
-f1s98x -4
-f1uz6x -13
-f238zj 7
-f25p5a -4
-f2e1gd -5
-f2hu5o -8
-f2lwg9 4
-f2m1w3 -16
-f2o5xs 15
-f2ownu 3
-f2qfhm -6
-f2rj8i -11
-f2sovm -3
-f2tl7w -3
-1ia68t 8
-1iagzp -6
-f2xp8l 4
-f2yau0 -6
-f2zi6n -5
-f3593a 9
-f39yf4 -26
-1ic18q -4
-f3enx5 -3
-f3epl7 -13
-f3hv36 -12
-f3j4rf 7
-f3qdow -9
-f3rk6j -12
-f3rlb3 -11
-f4086r 5
-f40kkr -3
-f41pux 13
-f42gf5 -4
-f4460r 7
-f470cq 3
-f4bsh0 16
-f4qnqx -8
-f4t14v -3
-f4vh28 5
-f51fuz 3
-f53gkp 8
-f5f0ow 8
-1ijmx1 -3
-f5l046 7
-f5o73t -16
-f5or84 -7
-f5q6ie -6
-f5qx3e -3
-f5ridb 7
-f5s617 4
-f5vjwj 7
-f5yb2m 13
-1ilidz 3
-f65xga -3
-f66f1e 4
-f673n5 -14
-f69alo 9
-f6a7m6 5
-1imqz9 10
-f6eb1m 6
-f6f1ty -5
-f6hma0 36
-1inpxx -5
-f6ndtc -10
-f6s88r 9
-f6syzc -6
-f7109u 4
-f72j9x -7
-f78g74 14
-f7cdnx -18
-f7cl4t -7
-f7dcud 7
-f7e3ky 7
-f7oe2z 7
-1irsez -4
-f7qo3x -9
-f7rwal -4
-f7tuha -5
-f7udx2 -6
-f7w0qo 6
-f7x0on -7
-f7xpe9 3
-f7xqv7 4
-f82syn 6
-f869gx 5
-f872bd 15
-f87tf9 -4
-f8caq8 -7
-f8d1ng -5
-1iu3t9 14
-f8hwir -6
-1ivvu6 4
-f8vxw1 -4
-f8ym7y 5
-f8z90s -8
-f8zrbs 9
-f927di -10
-f94463 -9
-f99cwx 4
-f9au5o -6
-f9bs1j -9
-f9g5r6 -10
-f9knn5 11
-f9l7nv -3
-f9ohnv -5
-f9se9o 15
-f9uq36 13
-1izk3r -6
-f9y49z -7
-f9yvtx -4
-fa2s0v -3
-fa67vm 4
-fa9wa8 7
-faburs -6
-fad9wo -10
-fadnqv -3
-faj0ds -4
-falos2 4
-farupi -8
-fau274 -3
-favoi9 4
-fb4ygu -7
-1j4efw -3
-fb97yb 7
-1j4y23 -16
-fbkdxx 8
-fbng00 6
-fbph6c 5
-fc29lo 3
-fc4mvk -3
-fc5nvs 10
-fccump 6
-fcgh3u 13
-fcq54d 4
-fcr4xh -4
-5j06m -3
-fcttpo 7
-fcutqc 12
-fczbp0 -6
-fd3jxm -3
-fd48qt -5
-fd4abg -31
-fd80a8 4
-fd9fvp 16
-fdd1gb 15
-fddp8q -10
-fdgqfj -14
-fdhqli -13
-fdju9t 6
-fdor2d -4
-fdouan 13
-fdq23n -4
-fdt3hf -14
-fdthal 18
-fdti0p -4
-fe075e 23
-fe2k43 -3
-fe3pak -14
-fe4n2n 3
-fe87yc -9
-feb7y7 -6
-fecawv -10
-fendd0 7
-feqc7p -6
-feqkp0 3
-fesmin -7
-fetp6e -3
-fexsb8 -5
-1ji1r7 24
-ff2r16 11
-ff39nq -3
-ff5d1k -8
-ffps7d -12
-1jkvs7 -4
-fftxgj -7
-ffuo6u 9
-ffxhtf -14
-ffyb3h 10
-fg13h4 5
-fg6pc4 -6
-fg8zeq 10
-fga254 3
-fgc76f 4
-fgcbrw 7
-1jmwod -11
-fgdsi4 -5
-fggy38 -3
-fgiouz -5
-fglocj -20
-fgo2r0 -3
-fgok3w -6
-fgoxez 14
-5kkgc -14
-fh88z1 -10
-fhby7x -7
-fhjqh5 -3
-5kpwb 4
-fhnzry -9
-fho0gw -5
-fho21b -5
-fhv7ud 19
-fi53np -4
-5l094 -9
-fihdsq 7
-firbcl 16
-fis1rd 7
-fiygqq 5
-fj0t7r -4
-fj23m9 -3
-fj3pv2 -11
-fj47wn 12
-fj71wc -3
-fj97wl 7
-fj9hc2 7
-fja0v0 -7
-fjafun 11
-fjaqq5 3
-1jxt92 24
-fjgeks -5
-fjloyp -4
-fjm3yc 13
-fjv98w -16
-fjxpyy 10
-fk0fff -6
-fk1vg7 -3
-fk2piu -3
-fk56do 6
-fk9z2a -3
-fkckaz -4
-fkg58d 13
-fkga28 8
-fkgbt8 7
-fkh7mz -3
-fki80j -5
-fkkwyo -3
-fkphhw -8
-fkvs4w 9
-1k3kta 9
-fl04zs -6
-fl1vxf -5
-fl3h6y 4
-fl84nf 5
-flba5e 7
-flh47w -33
-fljzmw 11
-1k5taz -10
-flmj6b 3
-flmlza 5
-flrgmv -3
-flt0sp 13
-fltzw4 9
-1k6pho 5
-flw7gn -6
-flz24b 3
-fm1van 3
-fmi0f1 5
-1k9bco -9
-fml5tc -4
-fmlyo5 8
-1k9qou 3
-fmpqtc -7
-fmqqmg -10
-fmqwfa 6
-fmsvc1 3
-fmtlss -12
-fmypkl 9
-fn91ko 10
-fn9llr 14
-fnhxbf -5
-fniyac -7
-5mvbc -5
-fnljtw 7
-fnstv2 19
-fnz606 -3
-fo25t2 5
-foaigy 3
-fokrxc -3
-fotnin -6
-foyadr -3
-fozeel 13
-fp5pej 6
-1kj8kd 15
-fpem4j 3
-fptzi4 -3
-fpvro2 -4
-fpyklh 4
-fq5nlt 15
-fq6b13 -14
-fq766h 14
-fq8l3p -10
-fqanrp -8
-fqbn4b 10
-fqbsve -5
-fqi840 -4
-fqkv52 4
-fqm3rk 22
-fqnq9o -5
-fqo2k5 -21
-fqq1w5 -10
-fqx6rl 3
-fr226h -4
-frbjww -3
-frck8b 5
-frcvzk -3
-frkiv4 -5
-frpb1x -3
-frujby -16
-frutjc -3
-fryhyu 5
-fs546c -5
-fs5y6k -5
-fs70t7 -7
-1ktpju -3
-fsb5eh 14
-fsbiu9 -7
-1ku229 -8
-fsgvg8 7
-fsh3wp -8
-fsh42s 5
-fsht44 -12
-fsj07u 7
-fsmku9 5
-fsozxq 12
-fsszr7 6
-fsy2fp -3
-ft4fjj -4
-5ow7i -7
-ft5w7j -4
-ft6hwj -18
-fta1jm -3
-ftazfh -4
-ftc2wc 8
-ftfxjx -14
-fthgdv -7
-ftv7p2 8
-ftxbnx 4
-ftysvm -6
-fu2b7t -3
-fu8mbu -7
-fuc5zy 4
-fud6sp 6
-fufvz4 -3
-fuho7t 4
-fun2ll 10
-fuorzl 8
-fup9br 8
-futiuc -11
-fuwo5y 5
-1l3b0h -20
-fuxuuu 9
-fuy5vi -27
-fuz1rv -3
-fv24xz -4
-fv2coa 4
-1l45xi -20
-1l5qtg -3
-fvrq9k -4
-fvto4y 5
-fvts9u -9
-fvvo66 -8
-fvzisa 6
-fw3uak 3
-fw4ys3 4
-fwat85 5
-fwefb5 -3
-fwfaa5 5
-fwkpj6 29
-fwoztx 8
-fwu14a 14
-fx113n -11
-fx1t7j 11
-fx3g4r 21
-fx7mip 17
-fx9sm5 -6
-fxabv3 -4
-fxahlk 14
-fxijsr 11
-fxijzb 5
-fxj07a 11
-fxl5iv -5
-fxmfka 11
-fxmxuu -8
-fxolu8 21
-1ldcy4 7
-fxsgp7 -6
-fxxdfv -5
-fy19i2 6
-fyafsu -9
-fycjr4 -14
-fygqss -12
-fyh0zx -6
-fykm1g -6
-fyn12n -4
-fypjln 7
-fyrxf6 -4
-fysdei 8
-fyu3j8 -5
-fz2m4y 13
-fz39lt -9
-fz4ypa 13
-fz5hqw 5
-fzdkd4 -7
-fzdtp8 -10
-5r57w -8
-fzetjy -10
-fzg5ts 12
-fzgb9i 3
-fziote 7
-fzlh0l 5
-fznkb1 3
-fzo5et -8
-fzozlb -7
-g02olz 3
-g05cv0 11
-g086so -7
-g090p3 -5
-g0d28x 7
-g0f946 -5
-g0hd96 11
-g0ja49 -9
-g0jgrx 26
-g0no43 -3
-g0no94 5
-g0o7p9 -3
-g0p6t0 4
-g0qsvy -7
-g0t7j7 3
-g0xmsv -8
-g12an2 -9
-g171dd 5
-g18pg2 3
-g1b7h3 -9
-g1n9f9 5
-g1ym37 -6
-g23dy9 -9
-g25jvj 4
-g28y2l 7
-g2ds64 -4
-g2gf4m 6
-g2gplo -11
-g2llgv -21
-g2nx86 -6
-g2rf47 14
-1lvjjx -3
-g2y4ud -7
-g31n2s -5
-g33c5j 14
-g35hwi 9
-g35j2v 25
-g37vp2 5
-g387kc 7
-g3bt2r -12
-g3cg94 6
-g3ugmu 4
-g3wxcw 4
-g3xuwa 13
-g3yf6b -5
-g3zmtd 3
-g41543 9
-g465cn -3
-g485l7 -9
-g4a1fn -3
-1m10bo 10
-g4afhv 3
-1m13nh 6
-g4brox -3
-g4gx7q -3
-g4iw5n 11
-g4oovu 4
-g4t4jb 8
-g4xggo -12
-g4yovs -11
-g4zcdq 9
-g5033r 6
-g50zqr -3
-g51qmy -3
-g53rjr -3
-g54bzk -3
-g594kd -5
-g5dbjb -29
-1m6bq1 3
-g5tdyt -3
-g5wvsl -4
-g612ol 9
-g61nrf -4
-g67r7e 5
-g689ny 4
-g6hoa5 -6
-g6ij9k -3
-g6jbyx 3
-g6ji02 -6
-g6jqjg -6
-g6py0e -11
-g6qjkk 32
-kz8h 7
-g6rdq1 12
-g6xwyj -3
-g70msm 5
-g71gxd -3
-g71n8m -7
-g72f80 3
-g76td5 3
-g7cbxd 3
-g7d4d3 -6
-1mcqt4 15
-1mcth3 4
-g7mjlc -3
-g7ns4w -3
-g7o0ay -4
-g7o7ws -6
-g7osgs 11
-g7s190 29
-g7v3gq 6
-g7wz4u 3
-g80v71 -3
-g836r7 -4
-g845fg -6
-g8cqoi -8
-g8nux3 15
-g8xl9i 3
-g8xmse -8
-g90qea -8
-g9dtih -4
-1mjoas -4
-g9k0wr 6
-g9olaa -5
-g9x4pl 8
-g9xrzf -6
-g9y6xg 4
-ga1ng3 -8
-ga4qjp 3
-ga4vhn 6
-ga5if1 19
-ga7hl3 6
-ga8me2 -6
-gafina 7
-1mnjad 3
-gakog5 -10
-gathqb 7
-gau0ud 6
-gawqg0 -4
-gb0y1t -14
-gb1lcz -3
-gb78kq -3
-gb8byu -11
-gbcj05 4
-gbmsuv 9
-gbmv48 -6
-1mrmt8 5
-gbpkwi -13
-gbtw4n 4
-gbx2sk -3
-gc2148 -3
-gc5d8b 8
-gc5e9l -7
-gc5h39 -4
-gcf26p -3
-gcgban -26
-gchhr7 -3
-gcib0v -8
-gclfvm 5
-1muykt 5
-gclqf6 -10
-1mv1n1 -9
-gcn6hz 11
-gcrujh 15
-gctqt9 21
-gcx7df 13
-1mwkg5 -3
-gd2ru8 -3
-1mwymv 6
-gd6czk -3
-gd6vcz -10
-gd7c46 6
-gd8mpz -3
-gd8q1n 4
-gdberq -15
-gdf4xv -6
-gdn3vh -3
-1myzpn 6
-gdqt1k 3
-gdrefd -10
-gdva9o 6
-1mzri7 -3
-ge1ilr -15
-ge1nv4 12
-ge2le2 4
-1n0ee7 7
-ge5o5v -6
-gebddw 4
-gef4oc 15
-gefkeq 6
-gegiwp -4
-gejmuw -5
-gekf23 3
-gemlr5 3
-gesvg1 -5
-geswhc -4
-geuw67 5
-gf1h5w 6
-gf2zly 6
-gf3d8q -9
-gf4o95 5
-gf7z3t 3
-gf9jbp 8
-gfcv9u 13
-gfjfxs -3
-gflc98 9
-gfo513 -17
-gfogbo -8
-1n66xa 5
-gfupiy -4
-gfw29f 3
-gfwj85 3
-gfz7re 3
-gg19ge 9
-gg4676 -3
-gg7qd4 4
-1n8d2n -6
-ggi13a 6
-ggjp3b 3
-gglusd 3
-gglzhh 3
-ggoxu0 7
-ggpjpd -6
-1n9xgq -3
-ggtrpp -10
-1nat4e -3
-gh0mly 57
-gh39k5 -9
-gh3uz2 -19
-gh4wx9 -5
-gh7unl -10
-gh9003 7
-ghbryk 5
-ghg5de -3
-ghq6w9 18
-1ndkiu 8
-ghvai0 -12
-1neo2l 8
-gi55ul -5
-gi95sw -4
-gib2hi -4
-gicbb3 6
-gig817 -3
-gihfdm -3
-giuap0 5
-giwi4v -18
-gj3rtg 4
-gj6c5h 5
-gjbm4q -4
gjgnvr -5
gjlkww 4
gjmmpp 9
gjpby5 -6
gjzdg1 -6
gk18a0 -6
gk1gbd 8
gk2cfm -7
gk32bj 3
1nmjpv -3
gkagjr 12
gkfig5 -4
gkgrjp -8
gkmlx1 -3
gkve5u 7
gkwpvq 5
gl4tc0 -7
gl5usx -7
gl74sh -10
gl7grb 4
glcc17 -4
gld7d8 4
glgx98 3
gli3x6 -3
glin15 4
gljdxg -13
glp30m -3
gm2re0 8
gm3a9s 5
gm4rja -3
gm7hjt -5
gmdo74 15
gmjmyh -3
gmn6gg 17
gmsaan -3
gmwkzw 4
gmwynb -17
gmx4nv -4
gmz3bk -5
gnc7ji -27
gnk3t3 -5
gnkg7w 4
gnl5fg 3
5zvnh -21
gnpj72 6
gnvvj0 5
1o0iyy 5
go5kcq -5
go9ejy -5
gobpx7 6
goj4hj -6
gojith 4
1o25bp 4
goni1l -9
goo32v 19
gop85g 3
1o2qo9 -11
gou710 8
gouivm -15
1o35th 5
gp1kye 6
gp2pmq 9
gp4c02 -3
1o4bjc -4
gp8pkt 3
gphyom -6
gpi6e2 -6
1o5ty7 21
gpnbsd 10
1o63uk -16
gps2t6 7
gptykf 10
gpvbzp 13
1o7376 4
gq0lew 8
1o7qnf -3
gq6jna -10
gqa1wt 6
gqatti 3
gqbqcg -7
gqci33 4
gqjlrb -3
gqozi5 3
gqztoe 4
gr0efi -5
gr1ykq -3
gr5z1f 13
gr7381 -5
gr9kh8 -20
grg5xd -7
1ocfei -4
1ocxza -4
grm4fo -4
grnpgr -5
grqyda 20
grt1g7 12
grwz5t 14
grxp2l 4
gs18oc 32
gs5hrj -7
gsktji 6
gsoa5v 9
gsowoe -5
1ogwko -4
gspos5 -9
gsx49e -9
1ohyy2 -6
gt0903 4
gt13t2 18
gt1cvu -5
gt77ht 13
gt7nvs 17
gtbs9v 13
gtjnfe 4
gtm8eo -4
gtp6lg 4
gtpi3f -5
1okmt3 -4
gtvq6s 14
gtw0a2 5
gu17wc 11
gu4f3h -4
gu5crb -5
gu7m32 -3
guab72 5
gudh3w 4
gue0a6 6
gue67l -3
gug683 8
gugjix 8
gukjel -10
gundkx -7
guq37l 4
gus8um -16
gusmst 11
guuzut -8
guvv5d 4
gv1utx -6
gv2pt4 -12
1opzyq 24
gv9u0n -5
gva7y9 -11
gvamlj -3
gvb6rr -4
gvbx1h -6
gvct27 -14
1oqs7d 3
1orcki 5
gvyi1u 11
gw1xbj -7
gw3j2j -11
gw3o9i 7
gw738s 12
gw929b 10
631bg -9
gwl2n4 -7
gwlsgu -4
gwms5f 7
gwmzn1 -6
gwn9as 11
gwo04f -11
gwthy1 -13
1ovs6d -4
gwvaa6 -8
gww6ov 10
gwwi33 -5
gwwkca 10
gx5xdq -5
gxbt8h -4
1oxw7q 10
gxgdct -6
gxj9m0 -4
gxjpi2 -14
gxmrtr -3
1oypnv 12
gxnw3c -8
gxovyj -4
gxrjyp 14
gxxd4b 12
1ozvx7 -3
gy222k 3
gy5m0u 7
gyb7kq 4
gyc2f7 -3
gyf95b 5
gyjkl3 -3
1p23im 7
gynf8x -8
gyri5z -3
gys9lc 11
gyu7yi 3
gyuc59 17
gyxsw6 -3
gz0bgs 3
gz209u 30
gz4j4w 10
gz6smk -9
gz8ce8 -3
gz9h9m 12
gzaw1m 3
gzieo6 15
gzllf6 -8
h0073v -4
1p7oup -7
h057io -4
h0dg0f -3
h0kb4o 7
h0l4xd 3
h0mdod -10
h0pfcn 6
h0pzv5 -3
1p9t0l -7
h0sl01 -26
h0t6r9 -24
h0xj2k -4
h0xqfr -3
h0xx48 4
h0ya8t -9
h0zhoi -3
h12ipy 16
h16bs7 -19
h1hi3t -15
h1l50d -9
h1qn3z -3
h1y1vr -8
h22778 -4
h253gi 4
h292af -3
h2c4nr -5
h2goca 4
h2wpr6 -16
h326io 3
1picpp 4
h36t6s 9
h39vdc 17
h3iw6u 20
h3l3d2 7
h3lu3n -4
h3m69n 5
1pk9wf -3
1pm0jl 5
h44z52 -3
h4fyxn -5
h4gn8o 3
h4gv2a 3
h4i66n 10
h4jcvc -8
h4qm5q 12
h4w8ax 6
h4x48g 7
h4x9lb 4
6645k 3
h517m6 -5
h55hay -4
h589d7 -44
h59tn8 -10
h5g4n6 6
h5i8ia 13
h5nl87 4
h5pw0b 4
1prxk9 -3
h5tu1f -23
h5tywf 15
h5ur0m -9
h5yoqt 4
h608or -3
h609wd 19
h60jau -7
h663mx 13
h66ga3 4
h66oxr 27
1ptmtc -9
h69vva -9
1ptv36 -5
h6b6w2 -6
h6d63w -7
h6efuj -3
h6g2ug -3
h6muzr -10
h6qjon -7
h6vucb -8
h6z6yu 11
h707jx 3
h728mr -5
h77ihq 4
h7992m -4
h7aj96 15
h7ap4g 11
h7bexg -5
h7g3ra 3
h7g8lb 15
h7jb71 -6
h7qufe -5
h7s1nr 3
h7s79m -6
h7sox8 9
h7vnn1 -4
h7xa6s 7
h80eb5 3
h80mcw -8
h827im 15
h83l6q -18
h8495d -4
1q0mw0 7
h86r0n -36
h88v0f -5
h8a6d9 -11
h8etii 4
h8f9af -4
h8ibvh -7
h8iq7f -9
h8jmv6 -8
h8k68e 6
h8kb5o -3
h8lkad -10
h8m890 -6
h8svr0 -10
h8sxls -3
h8v0sa -3
h8yggu -7
h91lyt 4
h93je0 -8
h9dh46 13
h9e7yp -5
h9i0d5 -6
h9ocm4 4
h9urwa 7
h9w72c 7
h9y9cx 9
ha0k3a -3
haaba1 6
1q8pgh -5
1q8wis 6
haj935 -7
halo11 -8
han9rl 6
1q9rjm -3
haq46e -5
har0gg -8
haxc4q 4
haxxmy 3
haz3dh -3
68ana 3
hb3w3i 7
hb5uyr 11
hb9ijr -15
1qc2yc -13
hbnyl0 12
hbq5r8 -5
hbs8u5 5
hbu4ov 4
1qe172 6
hbyb1a -7
hbzc1c 10
hbzem5 -3
hc057x -4
hc2kli 3
hc4p5h -4
hc8vjx -5
hcn070 11
hcoccm 5
hcrhul -6
hcwbg5 5
hcwbll -4
hcwcvl -4
hcwgsg -5
1qhuwo -6
hd66z4 -10
mi9i 8
hd9bfe -9
hd9kdq -5
hdcbgp 15
hdk8kl -6
hdlfsm -6
hdo512 -3
hdrfl3 5
1qldl8 9
hdzt6b -17
he0faa -14
he7wii -5
he8iyt 14
heec17 -4
heec8k 7
hef66a 17
hefkmm 8
hefmae -3
hek6rv 6
herg8k -10
hergm1 -10
hetojm -12
hevtzw 9
hexr8i 5
hezfvn -10
hf1g4d -13
hf21oz -6
hf69u8 -24
hfkaj6 8
hfm1c3 13
hfmhqo 6
hfn6x6 -3
hfxpfs -5
hg3lmv -4
hg40fq 8
hg75xp -6
hg91nd -5
hg9m94 -4
hgabt5 8
hgcu3s 7
hgexqv -10
hgeyy5 13
hggj6u -6
hglzjd 25
hgn4k1 -5
hgqpuj -14
hgran6 7
hgzs9y -9
1qxdel -5
hhb0mf -6
hhd3lt -5
hhdjk4 -7
hhm695 5
hhoc9z 4
hhoztx -3
hhpb3h -3
hhpvp1 -9
hhqrcn -8
hhrncq 10
hhsd3v 8
hhvnob -37
hhwpjf -4
hi2jvp -8
mom5 13
hi4bid 5
hi6cpm 3
hi7aur 7
hi88ly -3
hieuze -7
hifiy1 16
hingut -4
hirbir -10
hirn9j 6
hisfgd 9
hit8t5 -3
hizgce -3
hj0mr0 -4
1r4zi8 -16
hjkeer 3
hjl19p 3
hjl3f5 -10
hjm33n 3
hjs585 6
hjuzs2 -3
hjwh1t -5
hjwzmf -3
hk5tyv 10
1r8ch3 12
hkjyno -3
hkm8ci -19
hkmkpn 9
hkt7ba -6
hkw0o5 4
hkwqls 3
hkyp2g 14
hl5r7n -3
hl718s -10
hl85kd -7
hlb27h 8
hlbkxv 4
hlbw6a -5
hldfvs -4
hlemb0 5
hlkfqy -13
hlqewo -4
hltv9x -9
hlua3i -7
hlxpy0 -9
hlz1r7 -7
hm5bsg -3
hm5jdm 11
hm64o8 -16
hm7abg -4
hm9i23 -4
hmbn56 -3
hmfjzo -3
hmjat9 -5
hmlmer -6
hmorwq 3
hmzfe3 -3
hn14j5 6
hn1d94 -3
hn1l86 -21
hn6dts -3
hnk6ft 4
hnkod6 -3
1rkpli 3
hns46u -5
ho9bjn 15
1rmu3j 8
hocqpy -3
1rmwa9 -8
hoey0b 3
hofml4 5
hohsjn 10
6d548 -4
hokzn8 7
hongm1 3
hopb45 -5
hovd4x -6
hozltk -8
hp0r57 5
hp16ex -6
hp1iw1 -3
hp7tvz 5
hpbm54 -3
hpj6nq -15
hq1p1o 4
hq36b6 -7
hq3eh3 -6
hq5wbp -7
hq6w9n -9
hq97y3 7
hqbllw -11
hqcca5 -11
hqh43a -4
hql5et -3
hqll8c -7
1rve1s 3
hqqy87 -3
1rvny6 -3
hqvb60 -3
hqyecs 15
hr5ejw 24
hrambe -4
hremyx -3
hrffz9 -4
hrnxyy -7
hrsayr 22
hrv9da -19
hrx6x4 -6
hrxxij 6
hs1qby -4
hs3ni6 -13
hsgff6 13
hshj9f -8
hsjijm -4
hskrob 7
hsmbh2 11
hst11f 3
hsv2da -3
hsz1zi -11
ht0jxv 8
ht14em 4
ht2nv1 -4
ht8kg8 -9
ht8mgj 15
ht8qee 3
ht9b2z -7
htb6gr 8
htcs7d 8
hte2mn 5
htg4hz -5
htgdgi -3
hthxnd 3
htl3cp -3
htle18 -4
htnj4k 4
1s61gj 7
htp82o -4
htyv04 -3
1s7jcp -3
hu6kv6 3
hu8et4 -6
hu8vkm -16
1s86lx -9
1s8bnb -6
huff06 -4
hukvez 8
humgsl -10
huqba6 -3
hurv0y 9
huslef -4
hust09 -3
1sacjh -5
huwshi 3
huyt7e -9
hv25pd -5
hv50ox -10
1sbsik -10
hvekp9 6
hvhmot -8
hvl26g -7
hvq2gr -7
hvt0zg 10
hvxbba -8
hvyng6 -4
hvzng8 -10
hw2n8p -22
hw5g5s -13
hw93r2 3
hwfh1h -5
hwgeeq -3
hwhuyq -5
hwihju -9
hwivvq -4
hwlgol 23
hwo3k1 -10
hwqdbe -8
hwtcrx -4
hwtlvo -10
hwtzab -12
hwuoln 21
1shkdm -6
1siys7 7
hxa6r2 18
hxabit 4
hxbwr1 -5
hxkn6k -7
hxlevv -14
hxmxvk 3
hxnhtq 14
hxnv7v 8
hxqmz1 -14
hxqtvf -19
hxtm7o -3
hxub1a -4
hxysqf -26
hy3s7z -4
hy56z9 -11
hyb3eg 5
hycw40 -6
hyeyat 7
hyg6yc -3
hyjk58 11
hykvog 11
hylsct -4
hysdef -5
hywymg -12
hyxr77 5
hz12ie -17
hz8mq5 -14
hzabtd -3
hzb7u3 4
hzfu9w -6
1sqxoz 5
hziczs -5
hzouog -5
hztlie -7
hzw5jt 3
i037to 11
i07be5 -6
i08oy7 -3
i0c22a -7
i0co3n -7
i0l6xb 14
i0sgz0 -8
i0unf8 14
i0uwuz 11
i0whj4 8
i14c5m 7
i165l9 -3
i188r9 10
i1a80d 12
i1bje6 -4
i1njnx 5
i1ofqb -19
i1reck -24
i1sidh 4
i1uv29 -6
1szjgu 4
i1vrw7 13
1szn5y -3
1szrpw -10
i23mcf -9
i27xu8 3
i2c9jn 7
1t1j6r 10
i2st23 12
i2ynoh 11
i2zbhn -4
i2zefl 9
i307nm -7
i32ow9 -10
i38acn 6
i3aqo3 3
i3d0wf 15
i3k072 -5
i3op5b -5
i3qh10 -4
i3tkha -5
i3w70d 8
i3zu91 11
i401kk 5
i46awr 15
i47jpt -9
i47nqv -6
i4ia26 -4
1t9nae 9
i4xwge -13
i5092u 3
i5254c -8
i5b3k8 10
1tcddp 6
i5jmjr -3
i5k3eb -6
i5ntam 13
i5u28c 6
i5zofk -8
6ji1q 3
i68dtn 8
i69shs -9
i6fd6n -12
i6hrlp 12
i6jvgf -10
i6lb20 3
1th3jg 4
i6r4pj 5
i6r4rw 7
i6zgfx -3
i6zkpb 17
i757yo 12
1timfw 7
i7fcki -8
i7jdpp 9
i7mz2e 10
i7qrgn -4
i7zikc -3
i81n0r 8
i8565y -12
i884x3 -7
i88bnx 6
i88r75 3
i8d5ll 5
i8iilh -10
i8kj8t -16
i8kxnt 9
i8nr16 -7
1to2ic 8
i8oqia 16
i8psna -3
i8q9bh 5
i8wlri -3
i8xqvq 7
i90y2r 4
1tpbb0 8
i9503e 4
i952x5 20
i96v3w 5
i9aerg 4
i9azsg -5
i9gyp0 -6
i9iyno 5
i9qi2r 4
i9t5si 19
i9u8lu -7
ia4hr8 7
ia4iet 4
ia6qf1 -7
ia9lny -3
iahx84 16
iakcsr 6
1tw39a 3
iaxlqq -8
ib2ajw 25
ibak6d -9
ibao61 -6
ibe481 -20
ibeiqa 12
ibjw9r 5
ibricp -18
ibugr8 -10
1u08vn 7
ic2nx9 5
ical8j -3
icfnyq -4
ichhix -3
ichhtf 4
icn6dv 4
icn922 -6
icowv7 7
icqnj4 14
icwv8q 10
icz1z0 7
id2r8x -3
id8ztl -4
idcmql 15
1u5wt4 -7
idrx9k 5
ie41lf 6
ie6y8f -6
ie7vzm -5
ie7y4i -9
ie82yk -8
ied7d8 -7
iekjmg -3
ielghy -5
ies0e7 19
if1d3b -4
if3jcb -5
if3t5b -4
if64wt 3
ifdesv 3
iffiko -9
ifkwc2 -13
ifo1u1 -5
ifp7zl 3
ifulc1 3
ifulg4 -12
igangh 14
1ufhb9 3
igj654 5
igjh5e -10
1uh9nb -4
igvi17 8
igxeyt 4
igy9xp 3
igysi8 -14
ih30l2 5
ih3l99 16
ih4lr0 -18
ihaq8l -6
ihfell -11
ihib2p 4
ihjuki -8
1ukgxo -3
ihq19d 4
ihqx9r 6
ihrlpc 7
6nozm 4
ihtpxt -7
ihzolp -10
ii00xr -6
1ult3u -3
ii3mrv -3
1um9kf 4
iibb64 5
iifu40 12
iirxrd -3
iiskow -3
iisrgl -18
iit1yi 3
iizoxr 5
ij69k9 -5
ijaf81 -4
ijipb2 3
ijkkqy 10
ijno08 11
ijnwh6 3
ijpkoh 9
ijto7y 4
ijudia -8
ijyak0 3
ik7gf9 -3
ikd0rs -7
ike0nh 5
ikjyhq 5
ikkeb9 -23
ikx03h 3
ikx7fp 10
il4aog -14
ilaxho 4
ilbua8 8
ildr0c 3
ilgckz -9
iljxhd 7
ilk71z -4
ilmewg 20
ilr41o -5
ilvndi -36
im6elm 8
im9mdn -10
imdxpx -7
imeewg 16
imlvmp 10
imm6hg -4
imng1r -5
imnji8 -12
in7jhb 8
in9y21 4
1v4o7y -5
indhyd 6
inhbcq -5
inlwjw -4
inqn1h 7
inuvtp -12
io5iap -12
1v7tpx -4
io9puy -20
iodubh 4
iolqxc -6
iorm36 -3
iovond 7
iozcrs -7
1vatzx -5
ip5i07 -3
1vbcsv -4
ipfd6n -7
ipnwjt -4
ipq76z -3
ipyday 13
1vekm0 9
iq310m 4
iq5qzq -3
iq67vw 7
iq7yxu -3
iqeg72 -9
iqiru3 4
iqm7df 25
iqryas -10
iqv3q6 -5
6qz1h -3
iqzn6t 5
ir8ztz 6
irdlco -3
irm5hx 10
iro6oi -6
irp0iu -7
irq224 -4
irx2r8 -4
irxltc 5
iryt5l -5
is1nqc -4
is22mp -3
1vma94 3
isai43 -6
1vmp62 -7
isbvd4 11
isdl3h 3
isdmr9 -3
isjhr4 11
isk51r -6
issnnh 11
istjfi 7
it0d3v -3
ita5hi 8
itcbqr 10
itcfen 20
itdqt0 6
ithgw7 -6
itiom8 4
itiy2y 12
ito2it 5
its8bm -3
iu1l32 6
iu9k5w -7
iuektc -3
iujk6p 6
iul4yq 8
iunglj 6
iuo15j -9
iuzusl 3
1vx8yz -8
ivaj6n -11
ivaqwh -5
ivbybw -3
iveuji 4
ivf1gd 3
ivjg68 -3
ivk0x2 -3
ivqpqn -4
ivw7ut -5
iw1j6i -5
iw5icb 3
iw692t 18
iwar9y 24
iwhfwf 5
1w1ts7 10
iwj6g7 21
iwplh1 -4
1w2pzh 12
iwr9a0 5
iwxyi7 6
iwzj6i -3
ix5k91 3
ix756a -12
ixchej 4
ixdof5 13
ixgx1p 19
ixlyry 4
ixp49x 12
ixpoog 19
ixrj1e 4
ixv6r1 -5
iy53zo -8
iy593n 5
iy9toy 6
iyctt3 -21
iywkno -14
iywrb4 9
iz1xmh -24
iz3fgt -3
izcm6t -4
izepym -17
izivjd 4
6u2lz -3
izmxcx 9
iznuys 4
izp532 -6
izt0k1 -12
izy284 -11
izykve -7
j0746p 10
j08lkp 7
j0bblg 3
j0bchu -6
j0dyga -14
j0idj2 -9
j0mibx 13
j0msdl 10
j0revx 12
j0xf0c -13
j0zedh -3
1wi2su -3
j12afg -9
j1383g 6
j13sky -7
j18qap -5
j19dt8 -6
j19xmj -10
1wjl90 -4
j1l773 -10
j1p8nb 4
1wldph 4
1wletn 39
j1ybzi -10
j246k2 -4
j24ilv 4
j2a3t2 -5
j2j8ry -7
j2rs2u -5
j2t54h 4
1woq7b -5
j2vdec 10
j2veuf 12
j2wkzw -4
j2x369 -4
1wozhn -10
j2zxld -6
j318kr 4
j33w02 13
j35kdy 3
j39mlz 8
j3dh4t -3
j3f79f 7
j3hwp0 -9
j3j7oe -8
j3jnhx 20
j3vwlm 8
j3wywv -4
1wsmq4 -4
j416s1 28
j43hvr -9
j4e6ib 7
j4jlp7 -24
1wuwho -3
1wvfzm 3
1wvqpt 8
j4zo2a 6
j597zg 22
j5bvxh -13
j5hsar 11
j5j1v7 12
1wzxrd -3
j62xdb 20
1x0hs0 -5
j6bf18 7
j6fh4p -5
j6hc4t -4
j6mqw6 -4
1x3kpw -13
j7a0pw 7
j7bdod 8
j7edxd -5
j7jyf8 -6
j7padf -9
j7wqoh -5
j84pon 4
j85jx8 4
j86w1h 11
j88c3u 3
j88e63 11
j8dptl -3
j8epji 10
j8r1g4 -3
j90jw8 -6
j92wgw 8
j99ic4 3
j9dpdq -3
j9ebnl -3
j9ftb3 13
j9i2ql -6
j9jah6 6
j9kfml 12
j9pb82 5
j9xm9b 3
ja2sgv 3
ja482b -9
ja76bs 8
ja879o 6
ja8wq9 -13
jaeizs -5
jahoi5 6
jame2k -9
jar2pj -4
jaub44 4
jax870 -6
jb1g93 -4
jb1w4f -7
jb3zzm -9
1xiesk -12
jb7r91 -6
jbfau9 -8
jbllu7 8
jbouca 15
jbp9g2 5
jbpqco -5
jbpzvk 11
jbqes9 5
jbu9dz -7
jbuvhb -4
jc1oc5 -8
jc1td4 8
jc3kxu 18
jc3nwd -5
jc49vi -15
jc599o -3
jc6yr6 7
jcddxv 4
1xn2s8 -5
jcip52 -5
jcjcfp -12
jcjjsi 11
jcqnuh -7
jcrf3k -4
jcsqtg -4
jd0u9q -11
jd5g1t -3
jd74ki -5
jd98ay -4
jd98o5 -9
jdcgww -11
jdhpuv 16
1xramx 7
jdl3ai -5
1xrkuj 7
jdq5wy -16
jdwtzi 4
jdzhhm 6
je0sh0 20
je68ug -5
je69b8 -3
je6u3x -5
je80fu 3
1xtlr2 16
je8ybj -3
jebhsa -3
jedegw -3
jeds7a -12
jeirkn -10
jekceu 5
jekrpk -8
jeloum -4
jemtj7 -3
1xv36e -3
1xvg0q -8
jeu5cl -12
jew0im 4
jez9r9 -6
jf0pbs 6
1xwri3 -5
jf3zwq -5
jf5ipu -9
jf7z7j 24
jfe1xg -3
jfefgb 15
jfh685 3
jfmrg1 -6
jfpx4l -9
jftj44 3
jfvbtc -5
jfvskm -6
1xzmid -3
jfzet3 -22
jg3bcp -11
jg4u6y -4
1y1lit -3
jggu22 4
jgmcl5 5
jgpyil -6
jgyerl 10
1y3lg5 -5
jh1euv -3
jh7psn 11
jhamxc 7
jhc1z4 -11
jhcaew -6
1y5fn6 -7
jhittb -10
jhj072 -3
jhkkf4 -6
jhrd8j -3
ji4bdm -8
ji6j7e 6
jiyezm 5
1yb3q7 -8
1ybwe2 -5
jjb7nv -3
jjbtkr -7
jjcdj6 -7
jjdxck 3
jjf8un 4
jjhk94 14
jjii81 -7
jjk89j 5
jjm1iq 4
jjohc5 4
jk0aux -11
jk2jn9 -7
jk3i2m 5
jk8qaj -7
jkcc18 -5
jkcjdf -7
jke4or -5
jkjpm9 -3
jktwt3 -10
jkvl8z -5
1yhkn1 3
1yhx2i 7
jl2esc -3
jl3ywm -8
1yihke 6
jlcayk -3
jlcwsn -3
jldog7 -15
jle3mu -7
jlgty6 -16
jll7j6 -4
jlog19 -5
jlq0h8 -8
1ykpbl -6
jlrf7p 7
jlrij4 -12
jm1edt 5
jmbbd5 -7
jmfyrc -11
1yntx1 9
jmmu2a -14
jmrgqe -5
1yon3d -4
jn779n 15
jn7gxh 5
jn8tzx -8
jnb95e -4
jnhbju 3
jniziu 3
1yr9jw -4
jnqzcy 10
jnt3gl -10
jntj44 22
jnu7ka 5
jnx8o0 9
1ysyc5 -12
jo5371 -3
jo5jt2 16
joer61 -5
jok125 -3
jolyh9 -3
jom1sz -17
jome91 -3
jomgnd -3
joqpk2 8
jos7ml -4
1yvmfz -3
joxmqk -12
jp3wgw 6
jp9jjx -8
jpa58v -4
jpc5s8 5
jpdvwg 14
jpgbro -21
1yybcu 18
1yyjdb 6
jpttxd -4
jq07gb -6
jq54ln 6
jqc1nj -3
jqdkwg -6
jqffce -10
jqfhzs -7
jqfmt9 4
jqi2mj -11
jqlutn 4
jqlya4 -4
jqmshi -3
jqo4pa 5
jqx6ej 8
jqyh8q -17
73yem -7
1z3mf6 -7
jr0wg1 -6
jrbw3v 8
jrnfkx 18
747ma 10
jrpgt4 4
jry0k8 4
jry6gi 6
js4qvy 4
js7a3x -9
js7g1y 23
js7lk1 -8
js85yz -3
jsc93d -3
jseqvo -6
jslh7h 3
jsm7qt 17
jsq5et -24
jsr3i0 -5
jstrdh 5
jsv0ih -3
jszra6 -7
jt02df -17
jt6c0v -6
jt6p2r 29
jt6xge -8
jt9rcr -3
jtakyh 7
jtbbuz 8
jtc8mx -3
jtdj1j 8
1zc6cd -6
jthoc9 3
jti69t -8
jti6me 12
jtkyfh 13
jtmo1p 3
jtqhjc 3
jtskm7 5
jtvvaz 7
ju4gqr -3
jua40e 12
jua9z9 -4
jubb3g 8
juh6lz 13
juij9i 11
jujbb8 5
jur8aj -5
jutii2 -8
juu1d6 -15
juxqcz 4
juycfx -11
jv2u4i -7
jv30dy -3
jv37f7 12
jv6xdg -5
jva7qb -5
jveqna 4
jvfd51 -5
jvfrwg -12
jvio1g 25
jvkpwq 3
jvmmji 3
jvogu0 -6
jvz96l -7
jw3hzr 5
jw3n8m -8
jw93bq -4
jwd5i8 8
1zmxqz -7
jwijtn 10
jwmfr9 8
jwpjdc 7
jwqmhi 3
jwry7e -4
jwry8n -7
jwswuy 5
jx01no -5
1zp9nb 7
jx9gpx 11
jxboau 6
jxe8aw 12
jxnpv0 6
jxqhyl -7
jxret2 -4
1zs101 -4
jxupoj -9
jxzzuy -5
jy0foh -6
jy4fcm 10
jy5wt0 -8
jyju10 12
jynkzs -18
jynzzd -4
jyo0f0 -11
jyrtbk 3
jysedt 11
jytz7r 9
jyujh6 -3
jyvlmv -7
jyyr4u 9
jyzwpq 7
jz078e -10
jz2eyb 5
1zwuna -5
jz4yba -5
jz5b8f -3
jz6l1l 12
jz8xyj 4
jz91ge -6
pwa9 -6
jzds6s -9
1zy7xt -10
jzmiru -10
jzs7er 16
200q38 -22
k087ed -3
k0ect7 5
k0lvbn -6
k0pqtz 17
k0qd78 -9
202pug -5
k0wta2 -3
k0zijf -17
k11akz -3
k13qid 4
204mey -5
k1hpfl 13
k1kbys 5
k1o3gc -3
k1whz9 -3
k20dg0 8
k27rna 6
k2amz4 -4
k2atj2 -5
k2b21w 3
k2jg7i -6
209829 9
209d8l -3
k2np31 -4
k2wpy2 7
k31fb5 -11
k34an1 -6
k35krb -5
k3d4qi -5
k3dbbe 9
k3ffy8 4
k3kq2f -4
k3kz37 5
k3lq6a -5
k3wgh0 4
k42owf -4
k470cl -4
k4b9p1 7
k4gsay -10
k4ia8d -5
k4imks -9
k4jihj -15
20gm3y 7
20gwp9 -3
k4pyrn -9
k4qsu3 -3
k4xd95 -3
k52iks 11
k52zsc 3
k57sl4 18
k5a0nt -3
k5bp0u -3
k5e0dk -4
k5ernr -3
20juqu 11
k5jlyz -20
k5lmvo 11
79aff 7
k5td22 -4
k5wjy2 -4
k5yrs6 -4
k68888 3
k69oqk -6
k69vtz -3
k6cr77 -23
k6fqga 12
k6of8g -8
k6q86h 14
k6whuo 4
k6xb3l -4
k72ary 9
k75xnf 3
k783kr -8
k7i29t 13
k7ikqo 9
k7j7uw -4
k7jx19 -4
k7lin0 16
20rfcj -6
k7nxny 5
79z6a 7
k7rzun 7
k7tey8 -5
20scek 5
k7xma4 6
k7y4af 12
k801dg -10
k82bkg 3
k8anaj 4
k8c7jt -8
k8cla7 7
k8i0h3 9
k8jk0o 16
20utgv 4
k8q6zr 15
k8ras1 11
k8sj89 9
20wz3k -19
k99ja4 -6
k9bdaz -10
k9fr2l -4
k9fue8 5
k9hgn3 3
k9hx2j -11
k9ntwb -10
k9rffg -4
k9ulnj 14
20zwmj 3
ka132m -10
ka1c57 -13
ka27sw -6
ka8rqt -3
210wsq -6
kaa5d1 13
kagdiv -4
212lnr -13
katnmo -6
kavxl4 -7
kayun7 -5
kb0io1 -3
kb3jlg 10
213zsk 5
kb3zqm -4
kb4r07 -16
21445v -4
kb5dbn 7
kbaech 4
kbduki -6
kbfn0g -3
kbhbl6 4
215m1n 5
kbkdsb -4
kblcje 15
kblt6n -3
kbnp5b 3
kbp2xt 8
kbpji9 -7
kbplug 5
kbpsoa 3
kbq6bg 3
kbt0k5 -10
kbt13s -19
kc3hf7 14
217y62 9
kcbmh8 36
kce8h1 -5
kcezqw 15
kcgyqt -7
kcinnk -19
kcjtis 9
kcovar -4
kcpcsr -3
kcqxoo -8
kcs1lv 6
kcsa2b -3
kd6ygc 3
kd8ecd -5
kdcqfh -3
kdfvio -5
kdgdc1 3
kdt7xt -14
kdx7qi 7
ke0m38 -4
ke0n6g -6
ke178r -4
ke2tpa -11
ke3vlv 28
ke4wgq 6
ke5k67 4
ke62yl -3
kegdzx -5
kes3f5 9
kespw0 -5
ket3te 6
keyz7j 10
kf1ssg -6
kf4ozj -3
kfa221 -5
kfcvk6 -3
kflg1k -6
kfotk5 5
21kkre -6
kfqem5 5
kfqq72 3
kfs7ue 8
kfsyr1 -10
kfwfbf -4
kfyz5t 9
7cyob 4
21mhz8 7
kgc0ze -4
kgccw6 14
kgdnug 15
kghu4g 6
kgr5lc -4
kgs5a8 -4
kh0aij 3
kh3utp 5
khf5r6 8
khhlrs -4
khojrt -8
khokou 12
khoniq 7
khw1qx 7
ki1x9f 8
21t5yg -6
ki4rhj 8
ki546y 14
ki9d7o -3
21tujp -6
kic6z6 8
kifsss 5
kijrrw 9
kijyly 8
21v17f -10
kimtpn -3
kir0pi -4
21w0jv 8
kiyldk -5
kj01mb -3
kj0o42 3
kj5ynx -3
21x0rl -3
21x250 -18
kj9ywq 3
kjb7dg -6
kjcgpc -5
kjczkq 6
kjh2c2 11
21y8xz -3
kjka3b 3
kjo99s 4
kjtql8 6
kjvqom -4
kjxlbn 14
kk89zo 8
kk8emq 3
kkem7n 6
kketh7 3
kkkrd1 4
kkl66s 4
kkobor -4
222jv1 -4
kkund1 3
22332s -3
kkw4sj 4
kkztz4 -7
kkzzsg -5
kl20bw -5
kl5bcr -10
kl79ai -5
kl7nl5 -7
kla5i4 -8
224ooc 6
klguuk -4
klijk2 -3
klkl8s -9
225pqx -7
kloy6j 7
klx7ys -4
km39ss 5
km4cbx 3
kmal0z -8
kmdjzb 4
228uuz -12
228wf4 9
kmjf7r 5
229e2q -6
kmme3a 5
kmodbk 8
kmykd3 -6
kn8789 -4
knamex -8
knfhrl -3
knfz10 5
22daih 14
knpeoj 3
knrv43 3
knthu9 3
knz8h5 14
ko1wb8 6
ko33j2 -4
kohcu2 8
kolibf 7
komv6e -10
koqgcn 11
korp44 7
kosbkz 7
kovkiq -6
kp20gh 8
kp9xci -4
kpcieq -3
kpdg96 -3
22jjno 6
kpobin 10
kpqijp 3
kpuq76 7
kpwsi9 -4
kpxxuq -6
22llgm -5
kq2hdo 4
kq6ggb 3
kqazly -15
kqbyl5 -6
kqcmvu -3
kqdq4z -8
kqh3yx -6
kqi277 6
kqnfoa 9
kqpe8o -3
kqpfkf 10
kqry93 -4
kqxjr7 4
kr1akl -3
kr9i0o 3
krabsh 4
krd8pf -3
22qjdy 4
krgtu8 13
krha0r -4
krhq2c 6
krif8u -7
krn5u9 11
krodvq -3
krrxw0 -14
krtirg -3
krysxv -13
ks123w -3
ks1iye 4
ks1z21 9
ks3sox -5
ks9boi -10
ks9uoh -6
ksaivl 6
ksbso5 -5
ksd2gx -5
ksdk8o 18
ksh7v1 -4
22ukzc 4
ksmgix 3
ksphtg -7
ksy72j 9
kt0rrv -6
kt2b8s 4
kt3re7 -19
kt4euk -8
kta7nb -3
ktaz02 -9
kte92u 11
7htd4 -3
22yd9c -13
ktnxlg 4
ktqmte 5
ktsjnm -9
ku0unc -7
ku3sf6 -5
ku47pi -10
ku80bp 5
ku87xz -5
kubbdu -4
kubzoc -14
kudckw 5
kumjuf -4
kuvb2o 11
7icpk 6
kuzfo3 13
kv3goc -3
kv6uzh -4
kvdcny -5
kvmwj9 -5
kvtyir 4
kvvb26 -5
kvwal5 7
236yp4 5
kw12ms -12
kw37co 17
kw71jr -6
kwf88y 5
kwi3s8 -13
2394t1 -3
2398zd -6
kwr8zt -8
kwrhg9 3
kx3j1b -9
kxfcax 22
kxg345 -7
kxkmg7 6
kxpf5f 22
23dct8 5
kxr0k0 -11
kxua2v 5
kxwf4g -8
kxwjsl -3
ky1o5u -3
ky77as 6
kyb4nr -9
kyemta -13
kyfldv -12
23g9c9 -3
kyjyxp -8
kyqh6t 14
kyv57n -6
kywwkf 4
kyxron -3
kz15cs -4
kz1ri8 -3
kz3otf 27
kz988j -5
kz9ztd -7
kzai3r 18
kzbghr -16
kzcp1u 3
23jp4j -3
kzkh3m 4
kzocs7 -7
kzqet9 -4
kztmf7 4
23ls60 -3
l0220i -6
l07bnv -5
l09ar5 -6
l0a0nw -14
l0akxi -7
l0c0uk -6
l0ffw9 -4
l0gylj -3
l0mqmn 5
l0r3u2 -4
l0rujd -9
l0trtg 4
7kgzm 6
l0x8ry -3
l0ygfk -3
23p3rv 5
l10ig2 -3
l136k3 12
l14qqc -4
l16fp6 8
l177kw -3
l199m9 8
l1a5ld 4
l1cege 3
l1da18 -5
l1kn9w -3
l1nzdd -3
l1p6q8 -4
l1pnt4 -7
l1xnnf 10
l1ylej 5
l201g4 -4
l20nsv 3
l26exv -5
l29inx 6
l2b0mq -4
l2bed4 5
l2fsc7 19
l2mwqt 11
l2n1q1 -7
23v69v 4
l2q83g -9
l2qqvg 25
l2r4tt 3
l2x397 5
l2ywf9 10
l2zjrz 4
l30tq7 -3
l33m7j 5
23wyze -4
l38dkr 10
l3dxh6 -7
l3eysc 4
l3gbzd -3
l3jsey -6
l3njaf -9
l3x0yx 10
l424ve 8
l4crl3 -6
l4g35z 4
2431oa -11
l50198 -6
l5090s 10
l514m6 18
l51dz0 6
l55tsu 6
l56uz3 11
l597fe 10
l59cw2 -11
l5catm -5
l5gbod 6
245ii3 -6
l5k4dw -5
l5owsy 7
l5rhwe 3
l5rm2n 8
l5ugoy -13
l5vgvq -9
l63adk 4
l64f89 3
l6a0bd 9
l6a8zd 5
l6gkk6 -3
l6h223 36
l6u84f 3
l6z22b 7
l71okx 6
24b08k -3
l777fa -3
l78n5c -3
l7auz6 3
l7d15w 16
l7dkk2 -3
l7f6ey -3
24cerh -3
l7i89e 4
l7ifqw 5
l7lsmt -3
l7lzt2 -5
24d26a 6
l7trqy 5
l7x0b4 3
l81ms7 4
l82aco 5
l832t5 -4
l8835i 5
l8861m -13
l89boe 7
l8dsxe -3
l8e8m7 -13
l8iu8t 5
l8k3xc 5
l8l2xq 4
l8l7v2 -5
l8riyx 4
l8tqp1 -5
l8ul62 4
l8wiaf 7
l900y6 -7
l901n8 5
l982a6 5
l9a3sq 4
l9itp0 -3
l9szlp 7
24kysc 3
l9v8ec -8
l9w57g 7
l9woo0 6
l9xn89 -5
l9xs8q 14
l9zzw9 -9
la4dtu -3
la6lts -8
la9s0y -9
lab5z3 -3
lac7zk -6
ladsia -4
lagbcv -21
lagkai -3
lalwbn -6
laolmm 5
laomyd 3
law2uq 18
laxtwj -9
24p1z5 7
lazf0u -10
lb0pju -32
lb6t9v -4
lbf5nc -8
lbgh1p -27
lbgosd -3
lbgxga 4
lbiyi5 -3
24rags 9
lbnl9o 7
lbpf9x -4
lbsq5e 29
lbu42j -8
lbubhq -4
lbxh0c 5
24srak -26
lbzo1h 11
lc0qcc -15
lc2rj4 6
lc3hcz -12
lc8avr -6
lc8kqj 9
lc94cw -5
lcambp 12
lcb023 11
lcdvil -12
24ug9p 4
lcm0vv 14
lcqy4g -6
lct8df -5
lczsfk 3
24wlk8 5
ld5l9n -6
ld6asq 6
ld6yfe 7
ldfxoc -4
ldi2z7 -3
7p10y 7
ldn4ze -8
ldpe66 -8
ldv51z -8
ldyt59 -3
ldzhui 5
le6yim -5
le8etx 9
lehgy5 11
leizhh -3
252dh6 15
lex9f3 7
lexh8c -4
leyn21 -4
lf55fv -5
lf6hu6 4
lf8t4d -14
lfc30r -4
255avg 9
lfhs9x 3
lfljio 3
lfm4vz -5
lfoytv 8
lfslsw -9
lg06jk 3
lg4akc -5
lg5wo2 8
lga194 7
lgewsa 3
lgmjyt -5
lgnn0w -22
lgp2d6 -8
lgwz8p -7
25b4p4 3
lh60nh -8
lh67da -3
lh82z7 3
25bvgz 11
25c0i4 -4
lhes3x -5
lhfai3 7
lhi3vj -9
lhthgt -5
lhz1yc -3
li2ggv 6
li2pdz -4
li7rql 15
licj9p -13
licqth -8
liesrt 3
lim31b -15
linj0f -18
25h39t 9
lirnj0 8
lisijb 6
liso3i -5
lj07tp 6
lj1qnb -5
lj2ezc 4
lj50b1 4
lj5a2c 10
lj9tsw 8
25j9bz -13
ljczav -3
ljdxpe -4
ljf9tl 8
25kt39 -8
lju8fq 3
ljxo6k -3
lk0yox 4
lk2tk7 15
lk3zit -3
lk4s4a 12
lk67ir 10
lkaro2 12
lkdpj7 -5
lkfna7 -13
lkg5zh -9
25ngpq -7
lkly0l 4
lkm5mm -4
lkpkd8 -8
lkqz7k -7
lksz7e 3
lkuff3 -3
lkx3zf 8
lkyiq8 -4
ll3dx5 -5
ll475f 4
ll6844 -3
ll89a7 -3
llb4q4 -7
llc7vn -27
25qp5s 3
llmbux 19
llxeyz -12
llxm0s -4
lm0c1b -18
lm17w1 -5
lm1gbc -8
lm1yqp 5
lm331y -8
lm5mbt 3
lmalr2 7
lmcnsd 10
25u3k6 -3
lmek71 -6
lmi6js 3
lmlmku -11
lmmbuo -3
lmnlug -8
lmnyql 3
lmq4lv -16
lmy3t7 -6
ln05nf -6
ln2f13 8
ln2kh4 6
ln6gnd -10
ln7etm -7
lnc0xw -8
lngemx -3
lnkgpw -4
lnlud6 4
lnmqod 11
lnoe93 -4
lnozv5 5
lnw03j -8
lnygd2 -4
lo47lz 5
261inb -5
logfgp -5
lolvus -9
loncco 14
los3ke 5
loy8r0 -5
loyekc -4
lp0f3s -4
lp3640 3
lp6k0a -11
lpcm8w -11
lpgdnz 3
lpj00o -5
lpnxhu -8
266sky -6
lpzs8j -5
lq34ba -3
lq493z -10
lq6vby -4
lq9c8l 3
lqdjx7 -5
lqmkvv 5
lqnk0o -3
lqr2jk -3
lqtxe9 17
lqx1ig -7
lr65oe 3
lr9ati -5
lrajym -11
26bze3 -4
lrg4rz -16
lrga15 -12
lrkgb9 -3
lro88c -7
lrqrh0 -5
lrult4 4
lrv87d 7
lrw9o1 -4
lry94s -4
ls05lv -5
26etaa -6
ls7sqk -7
lseegs 5
lsnm4n -3
lso1la -14
lsrge8 -4
lsrhdk -3
lszauk -3
lt0ly6 12
26i2u9 -14
lta9ko 12
ltax6m 4
ltazia 15
ltdunl -8
ltjglb -7
ltloot -6
ltog3z 19
ltorpe 34
lts87l -3
lttwhu 3
ltuzjz -9
ltz3mp -6
lu2npr -4
lu5fj2 -13
lu5ibk -4
26m938 3
26md9y -3
lu8r6w -3
lu8zew -4
lu9e0f -4
lu9il8 -7
lubobb 5
ludvcn 3
luhqdg 7
lunucb -5
luva8o -5
luw82t 3
lv2zm4 -6
lv4hip -20
lvcrn9 4
lve0e6 5
lvnzt5 -9
lvofss 5
lvq7b4 -4
lvrxjc 9
7vlyl -3
lvu20r 6
lvv8fy -8
lvx0ny 7
lw1zn4 -3
lw63b9 -9
lwa7g1 -7
lwbqce -3
lwehxt -6
lwf6te -14
lwfah1 -8
lwgupv 16
lwhs8r -9
lwkvat -3
lwlczt 3
lwnl7b 8
lwp16d -16
lwqqpa 8
lwtl3h -11
lwudeu -10
lwwnlf 16
lx0q0o 6
lx1jde -10
lx2663 6
lx6qzr 3
lx7b7j -3
lxcnuq 9
lxf2sx -5
lxguhr 10
lxhqg1 7
lxiyuo -3
lxj6os 6
lxk2ev 5
26yj0o 10
lxvlb4 -6
lxxhxw -6
ly6mpv 4
lyaeg8 8
lydodv 8
lyiamk -11
lylhjr 3
lym6eb -4
lyqmck -3
lywmm1 -3
lz2rsz -3
lz42yb 5
lz7gr8 -4
lz7swm 9
lzg3uz -30
2758im 8
275e0k 7
lzjfch 3
lzkwl6 -3
lzlbb5 -6
lznsgq 14
lznsha -10
lzu9yn 8
m098n2 15
m0a0zi -5
m0b6pw -18
m0dfwm -3
m0dygj 4
m0fdn3 3
m0gik4 -4
m0krjt -3
m0luv9 -9
m0m86n 7
m0oun3 -3
m0pvtl -5
m0ttqi -8
m0uvvv 11
m0wbg9 -23
m0xc9q -5
27b95i -18
m15wc8 13
m1am09 -5
m1k30x -4
27d3tc -4
m1ntxb 10
27d79s -9
m1on6q -3
m1p9gs 10
m1pptc -8
m1sx4v -6
m1tn71 -4
27e2uh -7
m1zi49 -3
m21nut -7
m23o2x -5
m245y1 -4
m27qav 15
m2bwtv -10
m2e05r 12
m2gjvn -7
m2sbpy -7
m2ul3y -3
m2zuzh -11
m300xc 3
m30il4 -11
m353t5 3
27ijyt -7
m3792g 9
m3p06z 4
m3sm3z 3
m3ueb2 -3
m3usz4 12
m3wvki 10
m45ewp 4
27mh1e -6
m4duo5 -3
m4jp05 11
m4lra8 -4
m4mzpi 3
27ofzd 4
m4xmbl -14
m500pf -4
m53ejd 3
m54oz4 -7
m5598o -14
m55dt6 -3
m57oe5 3
m5gfpp -3
m5j7pb -4
m5l5b1 3
m5o8cu -4
m5re6q -11
m5uu4x 8
m5w1o6 6
m5wteq 6
m5zjf9 19
m60npa -3
m610dm 19
m640o3 -21
m670le -5
m69t50 -5
m6c467 -19
m6e8nb -5
m6esid 11
m6iune 40
m6lj8m -7
m6ojr3 -6
m6xns5 5
m6xqev -6
m6zms8 8
m70bpn -7
m71z2d -15
m7fcf8 -13
m7fgss 5
m7keq2 -3
27yms0 5
m7r1j9 8
m851pz 22
m86blp -7
m8bzcv 3
m8cxhi -7
m8eujq 8
m8gbsj 5
m8herc -5
m8l38q 5
m8nfil 3
m8ouqr -3
m8q6wm 13
282scp -4
m8w2i0 -7
m8w8b0 17
m8xg4y -4
m904p4 7
m92dhy 8
m92jg5 -7
m92l6g 3
m92vgg -3
m93034 6
m94tjr 6
m977s5 3
m983vn -7
m9bu9c -3
2851c5 3
m9i7em -3
m9q0uj 4
m9w0pa -12
286y1d -5
m9yzmh -25
ma4unf -4
ma8f39 -7
maeyv2 -4
mamg3t -3
mand5t -4
289kwt 4
mao5jh -6
mauxht -5
maw8we -3
mb50g7 4
mb6sxh -3
mb6w24 -8
mb99r2 15
mb9p8s -5
mbb9sd -6
mbecey -3
mblj65 -9
mbn7ux -9
mbnfma -6
28df38 -10
mbqzzm -24
mbu0n9 -4
28e41g 4
28e5iu -8
mc11wj -8
mc3rn0 -9
mc4sat -10
28fgn3 -12
mcdjo5 -4
mcdwv0 4
mcev7a 10
28g3ym 18
mcjdve 7
mcobp7 -8
mcpxqt 9
mcump5 6
mcyggv 3
mcz0wm -3
mczmmb 7
md5nx7 4
mdbwck 5
mde8tx 18
28jml8 3
mdk5cl -4
mdkl8j -3
28kgis 3
mdpac0 -10
mds3o7 -3
mdvofc 7
mdwlo4 -4
mdyo8s -3
mdzrru 6
me0uyq -4
28m2mz 5
me50lo 6
me5c4q 5
me64f0 6
me6btr 5
me7cav 3
me8apw 11
28mlyz 20
meddpq 9
mefcsp -3
mefwzn 6
mejsjp 24
meodg5 -14
metf3i 3
meugxf -7
mevpyd 8
28pm1p -14
mf4ty0 -21
mf63b5 11
mf6l6f -5
mfcyna -5
mfm2oc 5
mfpds5 7
mfq8i0 7
mfuxe9 5
mfxevz 5
mfz402 4
mfzye3 9
mg23l4 6
mg9etz 27
mgc1eh 6
mgk1at -8
mgk5xm 24
mgo8kb 14
mgoef9 -9
mgpnpg 46
mgrn5b -3
mgyu72 3
mgzl89 -5
mgzmjf 4
mh13n5 -14
mh1dk1 -3
mh27ih 10
mh407w -5
mh9ok5 -5
28xx1t -4
mhfyhu 3
mhhiyp -6
mhlbql -12
mhnsy2 4
mi1otk 5
mi57m6 8
micecf -4
mip7mf 21
292tor -4
mj19ja -6
mj6th4 -3
294nop -3
mjf6qw -10
mjjc6x 10
mjjui4 10
mjjyak 17
mjkip3 -4
mjmxav -3
mjnc18 -7
mjon8t -8
mjuu0k -4
mjylbg -7
mk3gzo -3
mk95xb -9
mk98dg -8
mkbjvp -4
mke8bk -4
mkig3f -7
mkj5f3 -7
mkm1ss 11
mkov5n -4
mkrxjn -5
mkuj6s -15
29bv4l -18
mlk93v -7
mllc62 5
mlocio 9
mlqole -4
mltam8 17
mlzf1t 9
mlzl4t 5
mm1lqr -8
mm2ye0 3
mm3flc -3
mm4krd 4
mm8sx6 -4
mm9n79 -3
mma96j -4
29fu41 -8
mmetd2 -4
mmgte1 -6
mmiq9f 10
mmq9h5 21
mmqtzs -10
mn0aoj -4
mn5626 -3
mn6ehs -3
mn8uof -9
mna8nq 4
29jjlk 6
mnime4 -5
mnkfz5 -4
mnn55t 3
mnrpd6 -5
mntlp0 9
29l57p -3
mnvxyb -4
mo2eap -7
29m2fn -5
mo4xtp 3
mo8twv -8
modxgq -3
29nqio 4
momm3h 5
momprk -15
moorox 5
moow0m 7
mopxl1 17
mow67s 4
moxhs9 -7
mp4awj -3
mpagk8 10
mpe1p1 4
mpemat -6
mphhxt -28
mpiznd -17
mpke4w 15
29ri7q -8
mpnd6b -4
mpx0ky -5
mpy9yp 10
mpyi5j -7
mq3yu7 4
mqch34 11
mqcqnq 14
mqdkdr -7
mqkyy9 11
mqociu -3
mqq4d5 18
mqr8ua -3
mqvoo7 3
mqzj3l 19
29wgc9 -8
mr0sag 5
mr1c65 -3
86vhn -5
mrbb8o 7
29xt7o 4
mrivhs 7
29zca2 -3
mrtmue 13
mruevf -22
mrwv4y 4
msa344 -4
2a141d 7
msb6lg 3
msdf80 -10
msfxp7 8
msg67w 8
msps0x -4
mss1h9 -6
msvfoy 8
msvg7l -7
msyo0n -6
2a3gwn -3
mt1qu3 -4
mt1ske -6
mt27h2 -6
mt8afc -12
mtck3d -5
mthesk -6
mtk4e2 -7
2a696c -4
mts1rf 11
mtw75d 4
mty70f -18
mty8k3 -11
mtzot9 -18
mu0tfj -4
mu2i5b 3
mu7mh7 9
mu94up -4
mue690 4
2a8yxk 4
mui1b3 -16
muopb2 4
mupjl9 11
muptz8 -5
muu4vr 7
muvpe3 -4
muzp4e -5
muztoe -8
mv1c9k -9
mv69b6 3
mva5gz 6
mvge0i 4
mvgezq 6
mviaoe -3
mvmn08 -9
mvn7wy -10
2ad5f6 -8
mvvv34 9
2ae0mu -5
2aeaxt -3
mw17fq -4
mw1t7a 13
mw31ab 8
mw9xxm -7
mwapws -5
mwbf38 -4
mwbi0j 8
mwbm9x 12
mwcr23 -9
mwcsq7 -12
mwmlar 8
mwo6m3 23
mwpv64 3
mwrhz0 -4
mwte6v 13
mwyzpe 12
mx0zbh -4
mx1aje -3
2ajfj6 -9
mxmnjd 11
mxrc0o -4
mxrn8f -3
mxsb9q -7
mxz4mg 7
mxztty 20
my47zm 10
my5poa 14
my6ivy 14
myg3k7 14
mygsut -3
myj8on -4
myvmup 12
myvoad 8
mz3swj 11
mz42bl 11
2aq3jl 15
mzb6f5 -4
mze64j -7
mzj75j -4
mzk6bh -8
mzpfvy -6
mzq17r -3
mzyci6 11
n008k0 -4
n00b7m 4
2asw5z -7
n0cjt2 6
n0nfy9 -8
n0u9q7 -3
n0y1l0 3
2awksj -9
2axh21 -19
n1ms12 4
n1qml9 9
n251tf 3
n2dahf -5
n2rp1i 15
n2tano -5
n33qsw -9
n37ctm 5
n397ag 4
n3ctt2 -10
n3ee4u 7
2b57qm -3
n3iy7q -4
n3jq31 -4
n3ldfa 12
n3mwd1 11
n3pts6 8
n3q1pv 8
n3s1gt 3
n3uts7 4
n3xspe -5
n42odm -5
n43cix 20
n43xjc -3
n4dfpi 9
n4l96q 13
n4magp 7
n4vqxr -6
n4wju3 3
n4zccy 7
n58c5n 4
n5cxrk 17
n5dfv8 3
n5g0zo -6
n5go9j -4
n5gtf4 -6
n5hnq6 6
n5ik28 10
n5m8p7 -12
n5mxvb -23
n5oy4q -11
n5r1ki 27
n5rfmq -6
2bdv9c 7
n5xmye -3
n602mp -6
n62mza -8
n66edz -3
n6ablr -6
n6cexn -3
n6hxnd 6
n6l7zn -3
n6llec -10
n6szvu -8
n6yfp8 -7
n6ypdy -13
n6zmk6 -3
2big3y 11
n77fyq -6
n77krr -4
2bisrh -3
n7dpsg -23
n7id2e 10
n7ljlm 4
n7tku4 4
n7vrtn -5
n7x7r2 6
n7yvka 7
n7za5m -10
n81lon 14
n83tol -5
2bm3o7 -4
n86hb6 -11
n88dtw -7
n89os6 3
n8d9g1 -6
n8lut6 3
2boafs -3
n8s1kx 23
n8u9wk 6
n8xrc7 -4
n90asp 10
n92clv -13
n94d3k -7
n94i5x 18
n94uwg 4
n96nwb 10
n96wmi -3
n99ny6 -13
n99u1h 3
n9f2wm -12
n9f8gt -4
n9hws1 -9
n9hxr1 -4
n9i71b 3
2brdcw -6
n9psym 11
n9q8nj 5
2bs2c4 6
n9uo40 18
n9w7yw 3
n9xy75 7
n9zf5i -4
na6c7p -11
na7u6i 13
na86r9 -3
na87ww 3
na9h8v 9
nabngk 5
najkdu -5
2buvc4 -4
nal1hs -31
naumba -12
naxrt9 4
naxva9 -6
nazj7a -5
2bwflk -6
nb3inj 5
nb42t7 6
nb4cva -4
nb8hn2 4
nbadt5 -3
nbblxr -5
nbhrzi 13
nbi6tb -4
nbmm0z -8
nbp2du -3
nbq8a8 -4
nbtiu1 3
nbvxen 6
nbw2iw -11
nbz5yo 6
nccw6e 5
ncgkam -4
ncgsar -15
nckcmh -12
ncljhl 15
ncnykv 22
ncu5ew -3
ncuh9w 3
ncw0q6 6
ncyzxr 7
nd0y81 -3
nd0zyc 6
nd12bo -7
nd4664 9
nd58x5 -3
nd99mj 4
ndbgdh 3
ndcgdj -4
ndcy7v -5
ndkatr 6
ndkf6j 7
ndkz49 -18
ndxeed 3
ne2a2l -4
ne2dif 3
2c7j19 4
ne5gn8 4
ne81gd -3
nec9dc -3
nefo5v -3
nefuuh -7
neiamh -6
nekuvp 4
neoope -3
nf65vm -3
nf68wm 8
nfb5uf -8
nffcnb 4
nfgpr0 -6
nflfmt -7
2cd3c2 8
2cdf25 9
nfsqau 15
nfw2yc -5
nfwvlp 3
nfxvyw -11
nfygbz 9
ng1x64 -3
ng4riv 10
2cf4a1 -3
ngbdsf -11
ngbyg1 4
ngc0mm -5
ngd9z6 4
nge2l1 22
ngh3ge -3
ngka2x -3
ngl73b -5
ngmdi6 3
ngocip -7
2cgzbo 9
ngpvz2 7
2chhq3 -6
ngv2yb 10
ngvmaw -24
nhb6zv -10
nhkg6u -12
nhl5al 6
nhol1f -9
nhqumd -4
nhrgaj 18
nhszob -3
ni24el 8
ni6erq 4
ni8e88 -7
nicul8 -4
niezcj -3
nilgi5 5
nilwrq 4
nilyot -12
niu4q9 -5
nj43uw -9
nj81uo -11
njdfdq -12
njhih0 15
njhly7 5
njkwu3 -3
njpjp6 -4
njurt5 -3
njxjw4 14
njz017 -3
2cttn1 -4
nkazh5 7
nkkvnk -6
2cuzfe 3
nkrzko -3
nkyc6i 3
nl68l1 12
nl73zt -12
nlaa0k 8
nlcoyr 4
nld8h3 8
nlgl0i -4
nlmw0g 10
nlt7gy -11
2czl6l 6
2czwny 4
nm2t6b 5
nm3k65 -12
nm3kuk -3
nm419f 3
nm4v43 -3
nm80m2 -7
nmar2a 6
nmat4b 7
2d1ca6 -6
nmfmkc -9
nmvglt 8
nmxnve -4
nmzob6 8
nn0lnb -3
nn93jh -4
2d4mja -8
nne7wy -3
nnfexv -4
nnkkt8 5
nnkuq9 -5
nnl0zy -9
nnmd3z -10
2d5xbl -8
nnz5lf -6
no2jwv 6
no4zuu -3
no6een -3
no6n61 7
nocn3g 5
nodvp5 14
nofrsn -9
noju85 -4
nokgko -5
nopggp 6
novhb2 4
novx71 -8
noyai6 7
np14sd 4
npc59r 7
npf82n 10
nplwky 4
npm3l5 -5
npm599 -8
2dd1no -14
npmtye -3
npv424 11
npvdbq -3
nq00in 6
nq1cms 11
2deprw -7
nq3xyn -7
nq7h19 -3
nqbmbl -6
nqbxbv 3
nqdpsv 5
nqe7n7 6
nqf7az -7
nqkfdl 6
nqmof2 6
nqny7o 5
nqpho1 -18
nqxn36 -6
nr3ku2 12
8jubv 7
nr70jo 5
nr7cim 22
nr7hfh -4
nr851f -4
nrbioc -3
2djbdt 6
nretur -11
nrfx46 7
nrk1vt -9
nrlmuk -4
nrn2c5 15
nrq53l -4
nrqx2h -6
nrsf4y 5
nrsrsh 10
2dl299 6
nrxfcl 4
ns57d6 -4
ns6lv8 -12
nsey89 -3
nsj7yn -3
nsjdg2 9
8kdx8 11
nt10p7 -6
nt50sy 11
nt7pj4 -7
nt8vc4 -5
ntl7ny 6
ntl7sj 9
ntlry7 -3
ntnkip 10
nto8yv -3
ntqe55 -5
ntu8ir -4
ntwoql 5
ntx5l3 6
2dsmtw 13
nu42oi 5
nu4q4i -8
nu5jln -4
nu831d -10
nu8odq -5
nu8yuh 3
nua21s -3
nuav4f -3
nulo4e 6
2dv0rb 6
nunp9c -3
nux8y2 -11
nuxxvh -11
nv2q1h 4
nv6pos 5
nvccx3 3
nvf473 -7
nvgyhg 12
nvjcgd 6
nvk9yn -10
nvlvh1 -3
nvm2xf -3
nvprqx -5
nvqr88 15
2dzg9l 8
nvv9wu -3
nvxm3j 3
2e072x 15
nw3sik -4
nw4gt2 -7
nw4s0h -15
nw6shq 3
nw8ylq -3
2e15fm -9
nwc3kc 9
2e1i2y 6
nwfagq -8
nwh3qw -6
nwj9ft -3
2e33to -5
nwv844 3
nwxc0d -12
nwza05 -3
nwzzns -16
nx0pss 6
nx1c6g 3
nx3kkb 6
nx5m5r 10
nx904k 4
nxd77r -10
nxlci3 -3
nxniu4 5
nxns6w 3
nxpvyj 6
nxtf23 -3
nxzbsr -5
nxzxv2 -9
ny0g5z -4
ny4o16 -6
ny5wzp -4
ny6ocn 6
ny78ub 4
nyan0x 7
2e8at9 -8
8mfo5 23
nyc8sf 5
nycc20 -14
nygg2z 6
nylwz9 -3
nyrnhq -5
nyv301 -16
nyz3ub -6
nz02v1 5
nz0v0m 5
nz188g 5
nz2ah7 3
nz3471 4
nz5d9k 3
nz7bem -8
2ec4dh 15
nzfhcg 5
nzgmk9 -7
nzl1s4 5
nzlbiw -14
nzmh1i 6
2ed2ae -3
nzo55u 30
nzrt9v -6
2edpcl -11
nzt5ps -13
nztenz -7
nztycx -17
nzu5k5 18
nzzm7m 7
o01g27 -4
o04mac 3
2ef822 11
o094oo -6
o0b80k -10
o0dtc6 9
o0dy75 9
2eg7zt 6
o0llyl -3
o0n2gc -7
o0s7m1 -4
2ehsk3 -6
o126y3 7
o153kn -8
o1b5pd -11
o1lk7p -4
o1nsfd 6
o1q20b -8
o1s656 6
o1x11k -3
2elv4p -5
o22yak -11
2em5b1 15
o27x0z 6
o2ccal 7
o2gh5u 4
o2kux6 8
8nzgf 7
o2mr8p -8
o2rdrz -5
o2t1ml 21
o2u1ds 4
2eor33 6
o2w38r -5
o2zcmj 8
o327of -8
o32hmz 8
o32m6z -11
o35ozd -8
o38h13 5
o3aza5 3
o3fre1 -3
2eqzg5 6
o3k9b8 -11
o3krjb 9
o3ktcx -12
o3m1r3 -3
o3n0uw 5
o3tu7q 5
2esl16 -6
o470zt -11
2etp3g 26
o4axhf -4
o4c1j5 39
o4houl -20
o4k31i -8
o4luq5 -6
o4rjn1 -5
o4saz2 9
o4tfe7 11
o4vi70 3
o4wgcw -3
o51mdq -4
o544rb -6
o55fyz 4
2ex7uj 5
o5dkno 5
o5hzra -9
o5jvnm 4
o5yo09 -34
o5z48z 3
o60jn1 3
o638nd 5
o63u1a 5
o63zs7 -4
o66h71 -4
o66kty -6
o66lrm -5
o685r7 3
o6bp9b -5
o6fldo -10
o6kz0k 3
o6m1lo 9
o6sssc -6
o6tact -5
o6unzr -5
2f34fk -3
o6y0fi -4
o6zt19 -4
o70mdv 5
o723b5 3
2f4alf 4
o7bh9p 5
o7dfaw -6
o7dt7n -4
2f54o4 5
o7ff9f -7
o7hkge -4
o7it1c -4
o7kr1b 9
o7row6 -3
o7w7ha 24
o7zihv -3
o84mr4 6
o85lsl -6
o8f4b1 -10
o8mhbh 9
o8tpuy 6
o8ty8v -3
o8x9yh -7
o90btm 8
o985xu 4
8qdn8 -9
o9bbft 5
o9fab9 -3
o9hv9p -5
o9iyqv 4
o9knh3 3
o9smxt 5
o9wp1t -4
o9yhel 13
oa0ao8 -3
oa0ewv 27
oa11r6 -6
oa3si5 5
oa8p2a -8
oa9p6a -3
oadydp -6
oaepga 5
oafwjb 3
oai3z1 7
oaiya8 -35
oaj6u6 4
2fgcr4 -11
oajmrj -4
oan3oo 18
oapjfv -7
oapkn4 -11
oapmsq -11
oarujy -3
oasiry 11
oawztw -5
ob5uqm -8
ob87lr -5
obaisr -12
obarec 21
obdo3g 8
obfvwi -4
obg2ee 5
obhpur 6
obiu48 -27
obj6e1 6
2fk5a5 4
2fkbpm 6
obpchj 10
obrmiw -6
obu6go 16
obwmqj -19
2flh9a 7
oc89cr 11
ocehk3 -13
ocex1n 3
ocfylr -18
ociku0 -11
ocj6tn -7
ocklyo 5
ocmqsu -18
2fo2vn -6
ocql2c -5
octn2r -8
octor8 -29
8rp77 7
od6uxl 12
od6wx2 25
od82q2 -4
od88td -10
od8icw 4
odasxv -4
odf9wk 8
odg3vq 4
2fqtbm -3
odih2m 9
odm198 5
odrnop 7
odumqs -3
odvw4j -4
odwcz1 11
odxh92 11
2fso29 -6
oe0jfv -4
oe1n9j -7
oe2u56 -11
oe6mos 8
oebn84 -8
oec0pm -3
oeil43 -6
oeiluo -12
oej3lx -5
2furn9 -20
oekrr7 -9
oes48r 4
oex59f 3
oezn5k 8
of01td -3
of0edj 6
of2l23 -20
of81vm -10
ofa1a6 -3
ofebl1 5
ofevyz -9
offc9x 9
offoxt -4
ofgi3y 3
ofon24 -4
2fyxs2 12
ofqwe6 -12
ofrcq5 15
ofs119 -3
ofzc9a -5
ofzqd4 5
ofzy3f -3
og2ucc 6
og46rm 5
og51cr 9
2g0k5w -8
ogd8qy -7
ogefn9 4
ogf72n -5
ogilup -11
ogjb5g -7
ogl7kf -3
ogmjqb -7
ogn5sr 4
ogo931 -10
ogqf72 -5
ogwfg6 -28
ogz71q 8
ogzeq8 9
2g51i9 -3
ohf0ye -3
ohful8 -4
ohju2v -6
ohoqdh 10
ohp8n1 3
2g6qxc 4
ohvt69 -4
oi3r9n -3
oi58n1 3
oi8mtv 14
oi969s 5
oi9uev -9
oibg6d -8
oicvrs -5
oigped 8
oihr33 -4
2g9ade -10
oio44x -3
oioeeq -3
oirr1l -4
oitbjx -18
oj8kma -25
2gbo4f 12
oj931s -5
2gcwuu 7
ojr953 -7
ojs8ms -4
ok0eb0 -5
2gelq9 -4
2gewhp -3
ok8034 7
ok89ve -9
ok98fr -4
okaplf -3
okbor2 5
2ggjh3 -5
okmral 8
ol17ix -10
ol8hxb -10
olajek -10
2gjhi0 9
olgimr -3
oln80q -5
olnhws 9
olwsm7 4
om0li4 -3
om0zxn -3
om6dfi 14
om6ear 3
2gnh9z 10
2gnjw7 -16
omnvws 3
omqfm0 11
omshw3 10
omt750 33
omt8rq 4
2gp1v9 -3
on0tjk 8
on21lj -8
on3eq7 -9
on42z2 -6
on7of1 -16
ona4dg -3
onitlc 4
onk0qv -3
onkl14 3
ont1lo 3
onvd82 17
onvhti -5
oo5k79 -10
oo6ufn 5
2gtivl -9
oobeig 3
oodouj -8
ooi6t2 8
ooqaw6 8
2gvtww -8
op4ncx -9
opkmhu -3
opqa5q 6
opqkci 15
oprm8u 3
opt70s -5
opuq9r -15
opv1ip -5
oq0q0s 6
oq6jxh 6
oqc633 9
oqesrm 12
oqjj36 -5
oqnvtl 14
oqsx5b -4
2h303a -3
or3hc7 3
orcmou -4
ord0ll -4
ore0fx -3
ore0vv -11
orgruc 4
orj83f 3
ork5l0 7
ormg3a -9
orypvt 11
os01c1 -4
os07gn 8
os1mep 4
os3cym -4
2h7upp 4
osivck 15
osjwmj -5
osl1e7 17
oslgrr 5
osnptw -3
oso03p -3
oso0xf -14
oss5v8 -3
oswpa2 10
oszdfy -4
ot0ana 11
ot417d 5
otez1a 11
otg682 4
otjuv1 -10
2hdoj9 -5
otuebh -3
otv948 7
otvj1z -22
otxosj -3
ou0954 11
ou6k44 -15
ou9d55 4
oua13h -5
oui5y5 -5
ounwfx -6
ouo7ef -12
ouocno -13
ouos12 -12
ouou6o -5
ouvlal -6
ouygcl -4
ouz06n 13
ov9wqr -5
ovaeb3 -5
ovbz24 -12
ovdyib -6
ovfoia 4
ovg4bq 10
ovignp 6
2hkuy4 14
ovvu4h -4
ow08z9 -5
ow0lmm -9
ow4kr4 -4
ow5eah 5
ow5zzq 5
ow8lal 4
owba1m 6
owbry9 -7
owdoy1 -8
owf40f 16
owfa8r 7
owkbuu -4
owm7j8 -3
2hnxqg -5
ownewn 13
owpdqf 6
ows3l2 5
owxfg2 3
owz97e -6
ox30f6 19
2hpsz3 -5
ox650w -12
oxdvem -3
oxebhl 8
oxifab 6
oxjmfu 17
oxk6q3 -5
2hrc0j -7
oxmcz7 -3
oxrcn0 -4
oxxvnm 7
oy0unh -16
oy7h8j -5
oy8d9b 6
oya8wo 12
oyf5kk -9
oyfw83 -6
oyhk6c -7
oykkot 3
oylkjf 8
oyr41z -12
oys8h4 -3
oytnmq -6
oywcnd -5
oz1oz1 9
2hwp0j -3
oz3had -5
oz6x7i -4
oz7ftb -7
oz7zyz 19
2hx7dk 11
oz983l 5
ozad9x 3
ozfju4 4
ozhd93 14
ozm3yh 8
ozo6it -3
ozp2me 6
ozpz2m -4
ozstzd -5
ozwp4j 7
2hzrrv 21
p005a8 -5
p00hkj 6
p021qa 12
p02jh7 7
p02tuz -6
p0bnsd 3
2i177w -3
p0d8gu 12
p0hysb -12
2i2t62 -5
p0s98q 8
p0wxov -4
p14o7u -10
p18k3k -14
p18yc1 -3
p1dzho -5
p1m6ys 20
p1nftj 15
p1v0k7 -3
p212yc -4
p23wlg 4
p28otb 8
p2ankb -11
2i8yaa 16
p2ih1j -4
p2lpcd -3
p2n6ns 25
p2wyww 4
2iajg2 7
p321uw 12
p32a73 -5
p388y4 -8
p3e38a -8
p3e3e6 -3
p3h74w -4
p3kmws 3
p3qpe2 -6
p3r6no 4
p3ypg1 -3
p3yswu 4
p427pj -4
p43zzq 7
p460ef 3
p4aw50 -19
p4g6vn 6
p4k4n1 -3
p4lm7p -3
p4nn4f -8
p4uhel -11
p4vgl5 15
p4vhm6 4
p50yu8 -6
p5a002 4
p5ayth 4
p5be3d 14
p5fdz7 -3
p5i2co 11
2ijw6d -3
p5kahe -4
p5m34p 7
p5o5kg -27
p5oe24 -12
p5okvs 4
p5po3y 3
p5ps33 -6
p5vrv9 9
p5wwu3 -3
p637u1 8
p65lop -5
p6ftno 39
p6fvu9 -15
p6gc19 -4
p6gzn9 -3
p6j1c8 -12
p6rgeh -8
p715wg 3
p76vsz -13
p78l1a 16
p7fym3 12
2is2g2 -4
p7tv4c -5
p7x4im -4
p7xx2l 8
p800mu 15
p80ni1 12
p8419c -13
p85fn7 19
p889cs 5
p8c3q0 6
2iusvr 6
p8ozxb 6
p8r9dg 4
p8tdao 5
p8u3nd -8
p8vycc -4
p8wnuo -4
2iwh77 -6
2iwjjp -4
2iwl8h 8
p94oyg 3
p95wz0 -5
p96orh 3
p979oo -5
p9h6sf 10
p9ja3c -8
p9mwrd -4
p9ng51 10
2iyzrk 9
p9pxx6 26
p9tadp -8
p9tqq6 4
pa0rdh -5
pa1nf9 -12
pa2o98 -4
pabdh1 -4
pad8q6 3
padoww -14
pak2u6 -6
pakgdk -9
pakncv -5
paqnlv 7
pawbgk -3
2j3bid -3
pb0qzo -13
pb2mgi 12
pb651c -4
pb8ial -6
pbcnar 6
pbgkll -10
pbirih 4
pbjcyy 8
pbjpr9 8
pbljaz 24
pbn1ii -8
pbu222 -5
pbuj28 -6
pbum96 -4
pbxr12 -6
pc0onb -4
2j7bgb -4
pc2jgi -7
pc96s7 -3
pc9w8i -14
pca41l -7
pca99a -9
pcbp33 -4
pcfiha -6
pci2qi 3
pcj40h -3
2j9dtf 21
2j9gr8 -9
pcqsr8 -14
pcx91l -8
pd0ay2 7
pd4qmq 3
pdfdm0 3
pdlroi -4
pdptqq 5
pdszhk 7
pdv3tp -6
pdym74 -10
2jex6v 7
peanqn 9
pebfjx 4
peewju 6
pem1so 15
pens3m -3
pep4l5 -3
pepeok -3
peq9bu -5
per53w -8
petjtc 5
peuk7u 6
pev990 3
pex6bm 15
pf648f -8
pf66sp -3
pf6mdn 5
pfa6lw -31
pfd5w9 -6
pffh66 4
pffn53 19
pfguc6 4
pfm6af 4
pfq1as 33
pftd95 -10
pg1emr 14
pg21pp 8
pg78ee -3
pg858t 4
2jmnga 10
pgdbtj -6
pgeddn 10
pgf6qd 9
pggzlw -4
pghllj 5
2jnejv 4
pgigg6 -3
95yk2 4
pglex6 -4
pgs1un -3
pgv913 3
2jotxd -4
pgwx0g -3
pgxtmn -4
ph4b6f -3
ph4km8 14
ph6did 5
phcoib -9
phcy4f 11
phf0l3 7
phhmo9 7
phkmkv 3
phliow 9
phm0ui -7
96cft 7
phn27b -4
phrzny -4
phuawf -5
phw8pa -16
phwvtb 4
pi11mp -3
pi1i8b 4
pi4ab0 7
pi4zot -7
pi7b8a 6
pi7o7m 7
pias0a -4
pibpez 6
picdr3 6
pid6c0 -3
pihidt -7
piiwfj -4
2jus0i -5
pik14k -8
2juxbo -6
pimgz3 4
2jv28v 10
2jvbdx 9
pir3do -17
pisx4o -5
piviff 3
2jw218 7
96vya 5
pj6qok 13
2jx7cg -4
pji6w6 4
pjnioz -3
pjnto7 -9
pjs3rj -6
2jzfyx 6
pjycvb 5
pk9pq6 -13
pkdluj -4
pko351 6
pkrh5b -3
pktdli -13
pkvdnk -3
pl1qxw -6
pl4nn9 -8
pl6bj9 -15
plbakh -3
plc7e4 10
pll8al 11
pllecq -25
plni4z 3
plojup 12
plq80f 31
plqaa7 -3
plssnx 11
plu7y5 -13
plwud9 -10
plxv63 -4
2k74rc -4
pm2zr9 -3
pm35d7 14
pm8sh6 8
pm9exa -6
pm9pqk -5
2k8kmj -4
pmfyfc -12
pmht6m 6
9865r 9
pmsp5v 9
pmwpgn -10
2kaufm -13
pn4cbp -3
2kbhhp -3
pnet24 7
pninxy 6
pnjuaq -20
pnq2ux -14
pnulbh 11
pnwvqd 8
2kfpyg -8
poe43j 7
poeycm 10
pogky3 -3
pokulo 13
ponl3z -11
pops78 -6
por8vj 17
posno1 10
pouuxz 6
pp5sho -7
ppbtas -13
2kjmso 4
ppi2fe 8
pplkth -6
pplwoo 10
ppncye -5
pprz78 8
2kl24g 7
ppvuro -10
ppxa7b 25
pq08xc 3
pq2jjo 9
pq3wuo -4
pq5nf1 4
pq90ru -5
pqbswb 6
pqdrk1 -9
pqf8os 8
pqfbph 18
2kn8nk 3
pqkdej -4
pqo0r2 -3
pqpp93 -7
99mui -5
pqrnjm 3
pqtzks 7
pqzbwd 4
pr0gdf -3
pr2ci6 4
pr2mer -6
pr69yf -22
pr94hn -7
2kq5dj -12
prh8d8 7
prl4dv 6
prnlzy 4
prps5b -4
prseiq 5
prudai 13
prwfcq -8
prxteo -6
ps597j 4
ps83pt -4
ps9q5i -8
psefqn 14
psija0 -3
pskdmc -9
psrvbk -19
psv5qa 9
pt0z8v -14
pt2dch -20
pt3qu3 -8
pt3xjl 4
pt54cy -3
2kx7zv 6
pt9rpy 5
ptajmk 3
ptd9w9 9
ptge6d -7
pthhtg 8
2kyffv -4
ptlasq 8
ptnste -12
ptp6nt 3
ptq0nw 5
ptq10q 9
2kz40h -9
ptrdpx 5
ptu6b2 -3
ptvw35 -4
ptz4so -3
ptzang 8
pu0eec 4
pu2uv3 -10
2l0cs2 6
pu46cj -4
pu7mto 7
pu7oub 11
pu9bf5 -5
puakuz -14
pucg44 -6
pud7ji 3
pugcf1 7
puwhuy -3
puxf73 -3
pv05en -5
pv05hc 13
pv1v70 9
pvbuop -4
2l4tfl -3
pvd1f9 -4
pvdk5b -4
pvep1r 8
pvgf76 9
pvky40 4
pvms5m -4
pvpfpw 3
pvttn4 -5
pvzw19 -7
pw3gpt -6
pw90m9 5
pwbana -4
pwbuec 15
pwc0eh 5
pwcydo -5
pwd37b 5
pwgv7l -16
pwk1yz 9
2l9hvq -14
2l9pgb -9
pwqcgb 5
pwr4df -10
pwur6n 6
pwyotr 25
px5cg5 3
px5dar 4
px6qz7 -3
pxa3n3 8
pxb82h -3
pxc1mf -10
pxc1xe 12
pxi9mx 8
pxpzql -4
pxqcyr 4
pxu4xd 3
pxu54a -5
pxuprs 3
2lebyt 4
2leo94 9
py3xsj 17
pyicpn -8
2lgfxr 8
pyn6sy 4
2lh57s 7
pyugmy 4
pyuqbo -3
pyzrx5 5
pz5trl -8
pz786e -9
pzej3m -4
pzqjid -14
pzskn3 -3
pztqxs 5
pzu82l 3
pzv28o -17
pzzumb 3
2llpd6 5
q04erm -11
q05ppw -17
q0eugd 11
q0fqmi -16
q0fwf4 -3
q0hbbe -4
q0qicy 6
2loags -6
q0r98l -7
q139wy -3
q13ikd -3
q13j8m -8
q15i07 -8
q1dq1k -5
q1gu27 7
q1jnf2 18
q1kq2u 8
q1n1zu 26
q1pk0w -11
q1rn42 -3
q1ruyo -6
q1skl8 -6
q1x9vj -4
q24uwi 5
q2bj0a 3
2luh13 -4
q2nyz7 -3
q2sv71 -4
q2vkrz 20
q2yi3u -7
q2zty3 12
9e341 -4
q36eqv -10
q3947i 3
2lxjwo -4
q3c9ib -4
q3g4sb -5
q3imyp -3
q3kcht -9
q40gi6 -9
q4521x -3
q46cy5 -18
q47ysr 11
q48x44 7
q4bm6r -6
q4ct8h 9
q4d54m -14
q4gdk7 13
q4hkfb -6
q4l6cw 4
q4m490 6
q4o5un -10
q4x0w2 -7
q4yubg 7
q4zdfl -10
q4zr6b 24
q53qst -6
q59m0c 6
q5gbrh 3
q5j1rn 3
q5klqo 6
q5lr5y -24
q5pho5 -8
2m6d9e 12
q5tfc3 -10
q5z5tb 7
2m74q8 -5
q642e3 8
q64b2q 4
q668zp 16
2m7xj4 20
q6gwwo 6
2m95me -5
q6nozs 9
q6ruu2 -3
q6vssl -3
q6vxe3 -7
q6yroj -9
q70kye -20
q733la 3
q767bi -4
q7c7dl -5
q7e56l 12
q7f7f7 -7
2mdbn9 3
q7twwm 4
q85y8g -6
2mfd6z -13
q89vu6 6
q8hedv 10
q8j3nt -4
q8ja14 -3
q8lol6 29
q8lxmk -9
q8mshx 13
q8munj -3
q8o2iq -4
q8psaf -3
q8rqym 4
q8u2bx -7
q8w4qs -5
q8yfed -10
q8zdm4 5
q93qm1 -5
2midky 12
q93wo8 19
q94ka6 3
q94ofb 7
2mir1m -8
q97jid -10
q99qsd 11
q9e61k -15
q9ikf5 -9
q9lby3 7
q9o2vu 7
q9pqi9 6
q9s4kv 3
q9xpqd -7
q9xwcl 11
q9zgba -6
qa348m -3
qa3b1q -3
qa40gl 5
qa4h11 5
qacmkr 3
qaddao -10
qaf3lk -24
qafef5 -22
qahj0y 5
qaj4vj -9
qaq41x 5
9guzh -9
qaznrd -3
qb0h9s 3
qb3cj8 -9
qb5akv 9
qb659t 26
2mpwpf -6
qb9cxg -4
qb9eg7 -4
qbbvvh 8
qbdt5f 6
qbfc7f -5
qbkbrt -18
qbm3vi 7
qbmtgm 15
2mrkqs -17
qc0rix -5
qc2ysa -4
qc3uf3 6
qc4ti3 -7
qc5ypx -4
2mtsda 6
qcaihw 10
qccipw -7
qcf2ug -4
qclq4w 20
2mv2wk 4
qco0ie 10
qcow5m -5
qcqv48 -4
qcs4io 4
qcvjls -15
qcw9kj 4
qd34xj 19
qd4ab5 -3
qd85o8 10
qd8pwh -8
2mxin4 -4
qdgh82 5
2myg8v -5
qdlt1e -3
2myy50 16
qdqt6m 3
qds2py 3
qdv5cu -9
qdyi1e 3
qdzmvz 6
qe0275 -6
qe0m73 5
qe0w1t 9
qe23c0 3
qe8it3 -4
qeiv5g 4
qeudv3 -3
qewml1 3
qf3gi2 -9
qf4jt8 15
qf824q -5
qf9x7w 4
qfaiuk 7
qfamrf 3
qfb22n -4
qfbpcf 3
qfdwfp -14
2n5avb -5
qfh6ad 3
qflmpk 5
qfo7yd 21
qft112 8
qfu6nz 6
qfvng6 5
qfx8li 6
qfykul -11
qfyw20 -4
qfzc68 5
qg139x -3
qg5bju 15
qg9wmv 11
qg9xuo 5
2n8gdb 3
qgln39 -4
2na7y4 9
qgucb2 -3
qgwbqa -3
qh03hb 23
2nbdqx -7
qh7hv5 -4
qhadty -4
qhbwl7 5
qhdsdw 6
qhf1vd 3
qhibe7 8
qhl7bz 3
qhnm9g -7
qhp7gy -8
qhvsvy 14
qhx0z0 -3
qhxvay -8
2ne79p 9
qi2dno 3
qi3esv -4
qi6cra 11
qi9hj5 6
2nfryl 8
qigu2l -16
qiibkn -3
qin33p 4
qip6cx -5
2nha53 4
qj7onz -9
qj80gx 12
2njgfa 4
qjk7o4 -14
qjlq2n -3
qjmh92 -3
2nkagt -3
9k1be -3
qjspix 17
qjunul 7
qjwto0 -3
qk3m5k -9
qk5dpe -6
qk9vk1 6
qkhb0s 16
qkhdl2 18
qkiwbo 18
qklw36 -10
qknct1 -4
qknybg -8
qkro7a -15
qktnsz -3
qkvydy -5
qkz0wq -3
ql03bf 9
ql26ep 19
ql4w9u 23
ql5hcj -21
ql6dgb 5
ql7qn8 -5
qlbhkg -28
qldv1e 9
qlh3zb -7
qlhiwi 6
qlhsvx -19
qljxgs 13
qlq771 -5
9ksmq -12
qlrvl7 7
qlt2du -16
qltm09 5
qlunh6 8
qlva5g -3
qm0d7w 8
qm62zi 9
qm7w5c -3
qm9r40 -12
qmfqe5 -12
qmiwlu -4
qmjc1k -4
qmo0o9 -8
qmr7oz -3
qmra2a -9
qmshbs -8
qmthel 7
qmupf2 8
qmus5x 18
qmvc5r 3
qmz2mk -9
2nwfql 5
qn1j61 26
qn56q2 -5
qn8a56 3
qn8blg -4
qn9pba -14
qncry6 8
qnf79a -5
qnjs0w -3
qnlhd2 4
qnt7fs 4
qnt8q4 -4
qnubad -6
qnvcfm 16
qnxzgf 3
9llh3 4
qnznw4 11
qo0mab 11
qo46d0 7
qo6410 -10
qo84i2 8
qoab63 -4
qob6dc 11
qodjxe -4
qokxmo -4
qoldnv -12
qomcho 7
qox6aq 10
qoxfu3 -7
qoyyk9 -10
qp3em7 7
qp448y -5
qp51wu 4
qp5gqe 7
qpcu55 7
qpczbb 10
qpg74r 3
qpm5p7 9
qpp764 -16
qppaeq -5
qpr16o -13
qpv955 6
qq003t 7
qq1dox 15
qq6op5 5
qq9jjn 7
qqdiy5 4
qqh4hc -14
qqhxcq 5
qqm4lt 5
qqnq9q -4
qqpaei -14
qqpdcp -6
qqrkds 20
2oa1ct -3
qqvawc 5
qr5k24 5
qr86pf -6
qra1x5 -3
qraupc 4
qreet5 -18
qrhnmk -4
qri0pc 3
qri92m 16
qrqb8y -10
qrr5pi -11
qrvn5c 6
qs39tf 6
qs55me -4
qs8llt -24
qshywm 10
qsl4aq -3
qslyom -5
qsodvy -16
qsx95n -7
qt9kti 3
qtdc6j -9
qtf0sa -3
qtjjx3 13
qtlrqa 5
qtpcla -6
qtra44 8
qtuhgs 15
qtwv2w 4
qtxthf -3
qu05v0 4
qu37uj 7
qu55nk -13
qu7l29 -4
qub8yn -4
qubtyp -4
qucbvy 4
qudoe9 -6
2on2vy 4
qugqew 3
qunepp -13
qupfuv 15
qupt74 -3
quq23s -7
quvdk9 3
qv0s75 19
qv1s3o -6
qv4hyt 9
qv4ru5 -4
qv6wah -3
qv7e2b 9
qvbjr4 22
qvc042 -10
qvighz -6
qvjj5r 6
qvo6x7 -4
qvps27 22
qvpv5g 4
qvsbrs -3
qvuvuf -4
qvwrxv -3
qw31xj 10
qwcisr -16
qwd42w 8
qwf8fg 4
2oufbm -11
qwhhpl -8
qwhs55 4
qwk84p -5
2ouuhk -11
qwmm35 -3
qwn4fy -4
qwohlc -5
qwp9y5 -10
qws6zm 7
qwueqe 16
qx0q3c 12
qx12xw 14
qx2cbh -7
qx7xaf 13
qxb9qj -6
qxi8vn -12
qxocc6 9
qxonsa -9
qxz9l3 -4
qy0r4k 4
qy104w -4
qy2qn5 5
qy3dh9 -19
qy46ox -4
qy6jdc -3
qy7q71 -6
qy9oh7 -8
qyga2o -4
qyiol9 -12
2p2q4j 3
qysy68 6
2p35o0 5
qyvtyz 6
qywnbl -8
qz2ifa -8
qz5ryd 9
2p4i9e -18
qz94lu -16
9pqor -5
qzjetl 5
qzkk8v 4
qzng97 -4
qzqbp7 -3
qztmfv -5
qzw7m6 6
qzxgwe -3
r01vhp 18
r06htk 7
r0cdg3 10
2p8gyd 14
r0k3k0 15
r0q9d5 11
r0s9no -8
r0taw7 4
r106x2 -9
r12it8 -17
r14399 3
r15bua -5
r19l7w 12
r19o3d 9
r1c96d -9
r1e0i4 -8
r1j2gz -7
r1nfwk -5
r1o9rj -13
2pddox -3
r1ro4l -5
r1s1e5 14
2pdlvi -3
r1u82x 11
r1v8ub 6
r1zo4e 6
r24rbd 10
r25kya -7
r271b6 5
r2h7it -14
r2kpzp 11
r2kq7r 7
r2lnqg -5
r2niir 3
r2r5z6 -5
r2t6q2 -5
2phu30 -8
r2ygk8 3
r30zo1 -8
r32u2v 8
r34lge -4
r36avf 13
r36jp4 7
r39075 8
r3952t -12
r3bc69 -6
r3etjn -6
r3ibyz 7
2pkt5q 7
r3uy84 -22
2pli8z 22
r4244n 5
r42tji -9
r449gk -6
r453x4 3
r472ab 13
r47fsg -14
r4czhr 11
r4d222 -4
r4g70h 13
r4k2rm 3
r4n8dg -5
r4nqf5 -22
r4t6hf 20
r4xcd8 6
r50hv7 -5
r56hzg 7
r57dzq 4
r5b5g3 9
r5f7vm 24
r5guhn 11
r5j4uq 11
r5kiq0 -5
2pr9nv -5
r5nsm6 -5
r5q9qk 22
r5s5im -8
r5xgtw -5
r5y5yr 10
r62ni0 -3
2ptay4 -4
r6646o -12
r68yhy -3
r69bsv -10
r6cuzp -3
r6dmjf 10
r6j87s -9
r6pqtw 9
r6qhg8 -7
r6ql5h -4
r6sioj -5
r6tzjv 12
2pw7gj 3
r6ya0i -3
r775jl -3
r7h1ql 17
r7knzu 4
r7mvdo -3
2pyoqt 4
r7r8jp 4
r7sgzc 7
r7uxyd 3
r7ylhc -4
r7yva2 4
r80osr -6
r826te -4
r83gtt 6
r85bey -9
2q0q19 4
r87bw0 -16
r89scz -4
r8b80d 4
r8bki7 3
r8e3g6 3
r8k50m 3
2q21nm -8
r8l9x2 -20
r8ozig -11
r8vfny -7
r8x93c -11
r905r8 6
r92bl5 10
2q3vzg 3
r9676x -7
r99bi0 4
r99tjy -10
r99v5k 4
r9b1w4 -3
r9c0nd 12
r9cpow 5
r9nwg1 5
r9pu52 9
r9r9ln -9
9tfwn -3
r9z1ft -3
ra10wg -4
ra2qeu -4
ra4nrl -7
ra7kpu 4
racnr9 9
2q8m0c -9
2q8z0g -9
rainx4 -8
raxisv -3
rb248k -18
rb74f4 -12
9tyop -3
rb96wv -3
rbapo4 4
rbbn17 -7
rbfhon 12
rbowse 14
rbuuja -4
rbxmsb -4
2qe7f8 -6
rc0kmr 10
rc4d0c -5
rc79fk 5
2qfjmx 6
rcbj60 -3
rccang -17
rchugg 15
rckgo7 14
rcl79t 13
rcmham -5
rcxse0 15
rd6kn4 5
rdcf4w 13
rdcjkh 3
rddd2y 3
rdjoky -6
rdk8rk -12
rdlabz 6
rdmwth -12
rdowhn 4
rdxv36 12
rdyu8j -3
re0c91 -4
re2f8h -9
re4d1i 5
re6nza -8
recvs7 -5
refxsu 11
rehjnf -3
remsx0 -4
renc44 9
renjov -8
rep9y9 12
reqxci 5
resbz4 -5
rev1hk -3
rf0a7l -30
rf3pcr -5
rf5cu5 22
2qpt5z -3
rf6r4v -6
rf706x 5
rfar52 14
rfc7xb -3
rfcqki 9
rfeuj2 4
rff9pz 6
rffpqy -10
rfglyu 5
2qqw2r -4
rfhm2f 7
rfp2je -3
rfso4u 4
rfsz7v -4
rfu3o4 12
2qs7yi -5
rfv91c -7
rfwv4a 5
rfywmk 11
rg0qad -6
rg296z -4
9vq95 -10
rg5pvn 3
rg734i -7
rgar6f -6
rgfbd6 -6
rgmbtw -3
rgqjak -4
rgrucl 3
rgty4n 7
rgtydo 12
rgtzt6 3
rguc2t 10
rh27k5 -3
rh2c06 3
2qwpry 20
rh74od -8
rh9fbg 3
rha3ko -8
rhij09 5
rhqhhu 8
rhr50f 3
rhwshs -5
rhwwta -15
rhy76b 5
rhygz1 -6
rhzxq7 -9
ri5wgj -3
ridfpn -8
rifhgm 10
rifobq -5
rih9zy -4
rikvm1 -6
rio4vt -4
riodbj -3
2r2m68 5
riqdpr 6
riqkb8 6
ris2o7 -3
ris5k6 5
rit09f -8
rivupj -4
rixrn6 5
rj20sm 4
rj4zcb -9
rj6rb4 -4
rj6swv -9
rj7mh7 -6
rj85qf 13
rj94zr -6
rj9guj 6
rjh2qk 6
rji80z -3
rjlpfg -7
rjrfsy -7
rjt5es 6
rk5hs2 -3
rk6zdq 5
rk72t2 5
rk7ya6 4
rk8cmk -12
rk8dep 11
rk9z7f -4
2r96w9 -5
rl34pp 6
rl3e9i -4
rl71z5 -14
rl9p9g 3
rlc0ig -7
rld7w2 8
rlfvsr 12
rlj5rd 11
2rdd4s 6
rlv4os 14
rlvmyz 9
rm01hj 4
rm1qqu 8
rm2fi3 23
rm3ypb 23
rm7wb1 6
rmcd4w 3
rmev37 -3
rmfurz 3
rmqdd4 11
rmresk -4
rmskgk 3
9y4mj -4
rmto8q -5
rmuhfo 9
rmyjca -5
rn7e28 -5
rnbaq2 -5
rnbxmq -19
rnc17v -13
rncy6f -7
rnd8du 5
rneh64 3
rnh3lc -4
rnhs6o -4
9ydon 3
rnj6g9 -8
rnk3ju 7
rnkkt7 -5
rnknnq -5
rnpd5v -6
rnq6sx 10
rnrr7n -7
rntfu3 -6
rnxgs5 -7
rnzbij 8
ro0c6g 3
2rlofc -11
ro20xg -13
ro28ec -14
ro365x 3
ro3sha -13
ro3yqh -15
ro9pvr -8
roan1m 3
2rn2jc -6
rof42p -5
rofuac -14
rohm6f -3
roik0i 8
rokyuj -3
romd3c -4
ron65z 20
roo4is -15
rose5m -3
rouac5 -10
2rp4n3 7
rp2rfu 4
rp3b1q 15
rp9fgl -9
2rq7ig 6
rpacu1 3
rpdlx5 -4
rpe18i -28
rpeg81 -4
rpeyuv 6
rpkc8g -6
rpn004 -12
rpqzur -8
rprqwd -7
rps0s5 -13
rptsgj -11
rq2h2c 9
rq3ijr 3
rq6ax8 4
rqhqtg 7
rqic5f -12
rqkqwu -3
rql823 12
rqloe9 19
rqmjw5 -19
rqt8ta -6
rr1dew -5
rr3lhy 7
rr5gyu -3
rr7io8 -7
rra2pi -3
rrahr2 15
rrdm16 3
rrn7aw 3
2rz6z4 -10
rrs1t5 -10
rru7v3 6
rrwe6r 6
rrwii9 -3
rrxb40 8
rs19oq -7
rs1v8l 4
rs48n0 -7
rs6761 5
2s1kld -3
rsi1te -20
rsl7bi 9
2s2ev1 -3
rsoa6g -11
rsq4aw -3
rsqirx -6
rsrr95 -8
rssg0j -3
rsupf8 -14
rswgha -7
rsxdc5 -4
rsxt9n -12
rt1r3q 15
rt3via 7
rt4tzl 3
rt6d03 -5
rt7866 -3
rt84ft -6
rt8ivy 3
rtnpq0 20
rtr1hx 7
rtuenm 4
rtxrh2 5
ru0zpt -8
ru6gr0 8
ru6oi1 -4
ru9t78 -9
rubidy 10
ruc7gu -9
2s8sv3 -4
ruk6lv 6
runktq -6
runlly -5
ruopwt 3
rupipn 11
ruri6i 15
rv0ckx 5
rv49vu -6
rv8psx -13
2sborr 4
rvg2eg 12
rvgo35 30
rvj16c 3
2scrbt -3
rvrj2g -4
rw32yw 14
rw3kea 4
rw6r89 5
rw891s 9
rw9vq7 7
rwegs6 9
rwf0jp -13
rwg0lq -5
rwipnm 4
rwjj2m -6
2sgeik 4
rwkenr 3
2sgq5f -3
rwnyvr 5
rwoe1y 11
rwpcd7 -8
rwvbni 9
rx5emv 7
rx6736 -4
rx6wc9 -10
rxio1l 3
rxlkft 22
rxs0xv -4
rxtfap 3
2sl37o -9
rxv9us -3
rxx2h4 -3
2sld4a 23
rxy1mh -7
rxysaz -3
ry1lr6 -11
ry1mmf 7
ry34b0 6
ry3kfg 8
ry5vd8 -10
ry69sp 10
ry9nqj -6
ryg2bl -6
ryhywl 14
ryl4wy 9
rymclo -5
ryu8vi 14
ryvain -7
ryycfv 4
ryz6z1 -9
rz06vk 11
rz0zuz -5
rz2wqp -11
rz4qhf -7
rz5su7 -13
rz860p 10
rz9yj0 -3
rzaxwd -4
rzbm2b 12
rzfg9v 5
rzgb15 -4
rzjbsx -10
rzkt6h -3
rzlbh6 -9
rzmaqe -3
rzte5i 4
rzzjyt -7
2st6ae 5
s08ei3 6
2su6y9 4
s0e1mn -5
s0gyo4 4
s0h377 11
s0l0v1 -5
s0mw76 4
s0mwd8 3
s0ppqc 6
a35j4 -6
2sw6xg 8
s14esy -15
2sx4fr 3
s1dhz4 18
s1h4lu -11
s1jf0m -11
2syf5j -4
2sylgj 15
2sz2xv 9
s1ra29 11
s1sopy -5
s1wtq4 -5
s1zz8g -3
s280bt -40
s2b55h 3
s2dq3p -3
s2jacz 19
s2je4q -3
s2n2y4 10
s2nvvf 12
s2nxft -4
s2s1pi -4
s2vhw9 -9
s2w2r7 12
s2wz14 -26
s2xj9h 4
s346q9 8
s34ii6 4
s34iqc -4
s384kx -31
s3cs7r -6
s3fa23 -4
s3gop1 -14
s3gv0j -4
s3im49 -3
2t5v1y 3
s3rmwo -4
s3u0cl 5
s4097f -6
2t7dsw 10
s44wlg 3
s46a70 9
s46dyo 6
s48ijw 15
2t87sh 9
s4fobi 4
s4g9lf -3
s4hxhx 11
s4opz4 -8
s4utmm 17
s5agoj 8
s5any9 7
s5feab 9
s5hx93 -3
2tcujw 3
s5l25w -10
s5onfm -7
s5r4rf 3
s5s5oe -6
s5uhyo -4
s5wq52 -9
s63639 19
s65rs9 7
s67rzl -3
s6h3ux 19
s6ibcl -8
s6u63y -22
s6urss -7
s6vgdu -6
s71k5c 20
s71tqw -4
s71zkg -5
s72pm3 11
s74q5z 6
s76i18 4
s796tz -5
s7js75 8
s7rb76 -3
2tkqlc 5
s7tdt2 -3
s7tggv 25
s7wo63 -23
s82zv8 -9
2tnj6b -7
s8kyyv -10
s8lkha 6
s8llzx 9
s8lyan 5
a5zma 5
s8teot 5
s8unsr -7
s8yk6i -4
s90ljy 8
s92ifo 22
s92y2i -5
s97hde -6
s97rpo -5
s97sdh 3
s9992g 3
s999om 4
s9fvs9 -10
s9hjmm -7
2trcdc -5
s9lq1p 8
s9m7e2 -4
2trfqe 20
s9ooig -11
s9pd81 -7
s9u8nf -17
s9u90t 12
s9vo7z 8
s9x746 9
s9zb3t 4
sa10ej -3
sa129w 5
sa3p5c 8
sa5ib6 -14
sa7fxv -9
sa979q -6
2tu9dc 4
sajyyw 5
sani2m 16
saoyrl 6
sapbtf 22
sarkz1 8
sat55q -6
sathfc 6
satpol -11
sau2v6 -4
sav4ur -6
sawose -5
sb0v2j 5
sb9a7e -33
sb9yck 4
sbaa61 12
sbbyhp -7
sbd3o3 5
sbkhwh 19
sbpdet 3
sbqox3 -13
sc0pr6 -5
sc1dy4 -7
sc5l3s 4
sc5qnw 6
sc9o3f -3
scb638 21
2u1993 -3
sch97c 13
sck0ot -7
scnhke -5
scy6x2 19
2u3g2u -5
scz7hu -5
2u3xi9 13
sd4lyt -3
sd7q9w -5
sd89xg 5
2u4olv -12
sdfcxr -8
sdfvbf 3
sdhfag -7
sdmplr -5
sdq558 6
sdrhvq -15
sdsu6q 8
sdupa9 6
sdyg4g 4
sdykjp 8
2u748d 10
se2a54 -19
se32jh 18
se5vvz -5
se680l -3
se74ho 4
se8kec 3
seg7j7 -7
seijuj -7
seq74w 5
ses78k -7
set1tx 3
seuwl0 -3
sf0d9f -6
sf58h0 -5
sfbnuc 15
sfch7t 6
sfdvmt -4
sfhdcc -5
sfppiy -9
sfv0we -5
sfv9ba 11
sg19m4 -16
sg2rs8 -18
sge7m1 -7
sgfx7l -4
sgiqgk -3
sgjj03 -4
sglnyn 4
sgng4s 8
sgnlfw -3
sgrb4y -14
sgt3yk -7
sgw75w -15
sgzyir -8
sh0m4v -4
sh1ffv -5
a92qb -10
shea65 -5
shjdw4 4
shjh2e 11
shl0d1 -8
shldkx -4
shlkf0 3
shozvu -3
shpk2r 7
shwhcy 7
shy57g 9
shzkpb 16
si29xf 3
si2rte 14
si3lch 3
si52r6 -3
sicchn -6
sihd3f -9
siiku5 -3
sikknu -4
2up23v -9
sj244n 5
sj26z4 3
sj55lo 3
2uq50t 7
sjan7s 4
sjb5rp 5
sjd9ay 3
sjdic6 6
sjh5bl 3
sji68p -5
sjlt31 25
sjoo5d -4
sk44nj -3
sk5kky 6
sk5xt2 6
sk6y0n 3
sk8hzo -11
sk9sqz 4
sk9xam -8
skaq8q -7
skcrg3 11
ske8xx 3
skeasg 3
skgal5 13
skgm5q -7
skiwem -11
2uv7ra 16
skrw6c -4
sktjdu 9
2uw5ow -6
skxw1p 9
skzyhb -12
sl014z 15
sl464w 10
sl471n 5
sl6br5 4
slbaz7 -10
slcf43 -6
sld861 -4
sldaru -3
slow9q 4
2uyzv6 -7
slqg4k -17
slramb 8
slu0hl -4
slvbl6 -12
slwllk -3
slz6me 4
sm1hbg -16
sm6qmj -4
2v0sdg 5
2v0wnz -13
smars7 7
smhjhl -3
smoshn 20
2v2x8s 19
smw6f2 -5
sn7cec -4
2v4f4k -3
sn8eg8 6
sn988i -4
2v4kr3 6
snaoq4 -11
snfal3 18
snh7bu -4
snipq3 -4
snk47c -4
snkwg6 -5
snl553 -12
snls7h -4
snn2u4 16
snquam -3
2v6jj7 3
snyrzw -3
2v7emh 9
so59tx 5
2v8wth 26
soobsk -5
soqbab -4
soqpfa 4
2varkx -4
sp77dq -3
spgjk6 -14
2vcn0m -3
sppnhc -8
spptyq 4
spsv05 8
sq2dh7 3
sq35ky -6
sq3sek -6
sq5kb6 -12
sq750q 5
sq9dnl -6
sqeton -4
sqj7qo -8
sqjwnh -3
sqn74v -5
2vgqwr 5
sqos50 -7
sr2qyr 9
sr5su4 3
srak1c 5
srgapm 6
srizl3 6
srote9 4
sruifn 3
srvvk1 -7
2vlb25 -7
ss2did -8
ss3l13 4
ss4og5 5
ss6qq2 8
ss7gjb -16
ss8679 9
ssbpn6 -6
ssdoru 10
ssmjao -4
ssna6b -3
ssqhcr 4
ssrm2s -5
sss5c4 7
sstv6p 4
ssywgn -8
sszsxw 4
st1ptm -3
st4lx4 -13
st5rbp -6
star1d 9
stcuzx -3
stgr0k -8
stjwau 6
stkq7n -5
stles0 -21
su21dz 4
su3hc5 3
su6kns 31
su8eno -3
sue580 -4
suh46j 20
sujt2o -4
2vvbcv 10
susmpa -7
sut52t -3
suuhsx 19
suxdju 8
suzk6a 5
sv1j28 -4
sv4q9w 6
sv6iv2 14
sv70nn -4
sv9zjq 4
svcb21 -22
svo5fj -4
svusyn 7
svy6cd -12
sw07d6 3
2w02ma -17
sw122k -15
sw130f -6
sw2xks -7
sw49gk -7
sw97vp -17
swggla -7
swmoyc 19
swoxye -16
2w2nw4 5
swqpof -4
swrnpk -3
swtm71 -6
swv8jr -7
swvs41 -15
sx5my2 -4
sx6o3f 8
sxbte0 6
sxd4lf -4
sxd7ne 3
2w5ext 4
sxidh1 6
sxowjy -7
sxr5vn -3
sxuc38 -9
sy40su -4
sy4viw -14
sy6d3f 6
syakws -4
syam8q -4
sybqlc -6
syi2c0 -11
syiyus 4
synxhj -8
sz0v91 4
sz2kun 4
sz6t2p -3
sz7ik2 6
szc7l4 -10
szgabs -6
szgkqa 8
2wcmg3 -4
szqaps -17
szrhco -3
szth9z -6
2wduwm 3
szzhd1 8
t05605 -4
t0bqlt -5
t0cvk2 -13
t0e8a3 -9
t0hp4z -4
t0mstu -4
t0nsy8 3
t0x4n3 -3
t0zkr0 10
t15b45 6
t19h7b 10
t1n453 -6
t1nti4 3
t1t9ho -6
t1trou 4
t1vh90 7
t1xkya 4
t1z56c -4
t22sqf 8
t247ay -3
t259fe 7
t29fbv -9
t2acrr -4
t2bs0o 11
t2gkhd -8
t2k89h 13
t2kf2u -3
t2krdk 4
t2o7d9 -12
t2rr6x 5
t2s4fc -3
t2uxod -12
t31bil 3
2wpcgv 4
t331pc 3
t35h96 -4
t37tz5 9
t38daw 3
t3ew8l -10
t3exbs -3
t3g1ai -3
t3h79m -5
t3jhzt 8
t3n4hi -3
t3tzqe -8
t3zvct 4
t41u33 5
t429vp 4
t45m0x -3
2wte29 -18
t4byu1 3
t4elox -3
t4eoyh 7
t4eq4k -6
t4f4c0 -3
t4fhz3 -3
t4h2sz -3
t4jfmx -12
t4lb54 10
t4o5ge -5
t4qj4a 4
t4sai9 -3
t4tfv7 -9
t4uggc 3
t4z5v9 15
t4z9a6 3
2wwglw -3
t52ms9 6
2wx6c9 3
t5bwr0 -8
t5cfjz -15
t5f2ff 11
t5l9ce 3
t5onrt 4
t5renl 10
t5rfho 3
t5uiz4 -3
t5uv1r -9
t5vtc5 -4
t5w0qa -6
t60ob0 7
t64jqt -5
t6hcvf 6
t6ior7 -6
2x2u98 -4
t6ukt8 3
t6up2t 5
t6vdt0 -15
t6yhl9 -8
t73d62 -3
t75b4h -15
t76jct 14
t76ot7 7
t77hip 10
t77zkp 4
t7dx50 -28
t7jbmd 15
t7lo4u -3
2x5x5n 15
t7rm0s -8
t7u5os -12
t7vd3y 5
t7vp6e 7
t806e0 6
t81381 4
t83dki -11
t8bw2s -6
t8c1rw 16
t8ej05 -4
aiw3t -5
t8ho0z 9
t8p07f 5
t8rgzt 4
t8uoh7 -3
t8vbb8 5
t8xtz6 18
t8yfxw -4
t90dxl -4
t90gur -13
t90krt 8
t93hr1 -17
t94ns2 6
t963uh 10
t97xb4 15
t9i30d 8
t9pup0 -6
t9s2e3 -8
ta1s5f -16
ta46ez -4
ta4loy 4
ta69in 6
ta7vie -8
ta9dp1 6
ta9sd9 -4
tac5bk 8
tajrio 3
taqrbv -11
tatqm2 7
tauakn 15
tawq2n -13
tayjuc 38
tazd8q -3
tb19ok 17
2xionf 9
tbcqj2 -3
tbehhp -25
tbg752 3
tbhcgu 3
tbhdhp 7
2xjw5s -8
tbowyn 3
tbrcpu -3
tbs6i1 -3
tbu8q6 -5
tc1v5n -5
tc3vu3 6
tc69jt 8
2xmfmz 4
tc9oay -5
2xmxum -5
2xn1nu 7
tcg9kv -5
akbsv -6
tclu3w -7
tct2kn -8
tctazi 11
td14l5 -6
td1vm7 -6
td4ypn 35
td7yzv 4
td9gap -7
tdalxg -7
tdfyei -8
tdkm5y 3
tdn719 24
tdsnfb 4
te0386 -9
te0lmz -3
2xt170 -9
te4a6c -3
te4qvz -7
te7kzl 5
te85mr -8
teg1rk -3
tej1bw 5
tek1lz -7
telz6y -4
teox2k 32
terrmi -24
terw78 -18
texk3r -5
tf30v6 5
tfbifz 6
tfc0h5 -6
tfibaq -3
tfic8w 10
tfrr8f -7
tfugqq -4
tfwn81 -6
tg247f -4
2y0ctk -6
tgmjt2 12
2y2b7m -8
tgrwlm -7
tgs6ng 10
tgse9l -3
tguzhz -9
th3aay 9
th651s -9
th6ai6 -3
th6opc 6
th85q8 -8
thcbzd -7
thdedj -3
thep5w -3
thlib0 13
thn1fr -8
thraua -4
2y6hns 3
thtzfi -18
thxg4q 14
ti42wu -22
ti478j 6
ti7c5s 3
tifo9x -7
tih9py -5
tinhcy -13
tiolws -6
titato -4
tj2en1 6
amqb4 -5
tja2rd 13
tjafqv -3
tjd847 10
tjea8z 4
tjfzoe -5
2ycjk4 -8
tjllht 9
tjorui -22
tjsyw4 6
tjtfoa 4
tk16k4 3
tk4yql 7
tk5dda -7
tk9nzl 15
tkc2y0 4
tkeo08 6
tkgbtg 5
tkhxrz 19
tki0tl 3
tkphzw -9
tkpuft -13
tktcy7 8
tktibz 10
tkvqvv -8
tl7tqu 15
tl8yf6 -9
tl9d49 -3
tlf740 -6
tlpm8w -3
tlqgg9 -3
tlrwym 5
tlsgvm -4
tlskrk 4
tltuf5 6
tluomy -4
tlwjzc -7
tm0opb 4
tm1fb1 -6
tm3cyb 15
anu0l -11
2ymokx 7
tme6sr 13
tmhux8 -3
tmjmgs 4
tmm398 3
tmmjod -9
tmml4p -7
ao15p 4
tmtkyl -8
tmwg8p -7
tmxud5 -4
tmyyd6 -4
tn7kou -6
tn9u4v 4
tnf2qc -7
tnfk3h -10
tng2es -9
tnh455 11
tni1sa 11
tnifcb -7
tnk7ux 12
tnlzk6 6
tnn168 12
tnp8my 8
tnw94u 4
tnwefz -3
to4cky -11
toc4wy 4
tocb9y -7
todinb 8
togm62 -3
tohzwu 7
toiszu -5
toklbd 4
tokojk 4
2yv0nz -4
2yv1q0 5
toncuc 12
toop9t 4
tou51h -4
towatl -8
tp4tbg 4
tp5d2r 12
tp68v8 6
tpb44y 8
tpbpjq 10
tpcuoi -7
tpe9td 7
tpfdyg 14
tpffq6 7
tpif52 -8
tpnv5r -4
tpqy1a 3
tptm1k -6
tptqd2 27
tpuiyt 3
tqn79j -8
2z2bti 7
tqoz3y -13
tqul6y 3
tqv5fb -3
2z3to2 -12
tr3kuw -10
2z43yd 9
tr5nh0 -3
tr5qqr 8
trd02i -4
trehb3 -14
trl3zz 8
trm9dt 11
trn9jf -3
2z657p 4
trr5z8 8
trukhw 15
trwglb 9
ts566c -5
ts7yo7 -4
ts9mz1 -13
ts9vnv 24
tsck3p -8
tsd078 3
tsghzj -3
tsgkbe -8
tsgvex -9
tsgw3w 19
tsh35f -3
tshf6e -8
tsn72g -3
tsoujl -4
2z9p5t 10
tsty1m 5
tsvdzc -10
tsz9gg 5
tt916r -4
tta1fu 4
2zbuqn -5
ttcthz -3
tte4lx 15
ttid1x -4
ttj6r4 5
ttlt4k -4
ttn2wp -6
2zdh8l 9
tu3wza -3
tu5gwl 5
tu72wc 5
tu8eap -8
tubomz -3
tucxza 8
tukmb2 -9
tum8id -19
tut40y 14
2zhgxp -11
tuw1bv 5
tuxn02 -4
tuzwh1 21
tv0brx 9
tv17zh -4
tv30sr -10
tv7jmb 7
tv8yt8 16
tv9027 11
tvfej0 6
2zjnm2 -4
tvjn0x -17
tvkpy7 4
tvl2w1 16
tvoahz 4
tvuabx 7
tvwrhs -5
tw17lv 13
tw64aj 8
twds7f 6
twe4nc 11
twegog -5
twfdka -6
twg8m5 -5
twgc39 11
twky2k 6
2znrxn -4
2zntap 4
twor7v -3
twow4n -14
2zouhl -8
tx0po7 6
tx3mtv -6
tx6pw4 14
tx6v8a -11
tx76dt -11
tx95t9 -5
txa2kq 4
txf5sg -3
txg0cj -11
txgzia 6
txhnej 4
txhuao -3
txib2q 7
txjtjw -7
txoubx -3
txuta0 -4
txwmwr 8
txwyhp -3
txxchr -10
txxpxf -14
txyofq 7
ty0n60 -3
ty3y9x -9
ty7079 -7
ty7d0p -4
tyam0e -8
tyb74k -3
tyen3e -4
tyojm9 -5
tyosdn 3
tywrhp -4
tz5783 3
tz6p7x -8
tz6wd8 -3
tz849p -5
tz8l8v 5
tz8o3i -8
tzko6n 4
tzn6bw -13
tzpndp -4
tzsrjs 4
tztc21 -5
tzuyqa -4
tzvpsi -3
tzwadf 20
u052x0 -5
u05b3w 17
u06a4k 15
u06ugk -4
u0fcr6 -3
u0fm2i -5
u0ftc0 -9
u0oksx 8
u0ps10 -4
u0rig6 3
u0sry8 -5
u0u6vx 11
u0vwpf -7
u0xsfn -7
u0yr6g 4
u0zdtv 10
u13pzg -15
u141py -9
u147m7 -8
u1f1ga -3
u1f9z6 11
u1k5n3 9
u1m8tp 5
u1miwj -20
u1mv8e -13
u1nbjd -7
305yba -3
u1ps0k -6
u1qp0g 4
u1u66v -19
u1zu43 -3
u22fkq -5
u23aas 15
u24us3 6
u2ciau 9
u2cnyo 6
u2gh3w 3
u2h402 -11
u2ins3 8
u2o9ew 11
u2tjql -4
u2yf9y -14
u30m2t -3
u30ncf -6
u38ucn 7
30c218 -14
u3d910 -3
u3ezi6 7
u3hssl -3
u3jcn1 8
u3keio 9
u3me16 5
u3nhys 12
u3uify 45
u3x3v3 4
u49nny 5
u4biza -5
30fqv1 3
u4fj7e 5
u4ggdn -4
u4l7lq -28
30gxu9 9
u4t28o -9
u4vx1u -8
u4y8ap 15
u4zv66 8
u4zxgw -4
u50833 9
u59x97 25
u5fhld 3
u5hb9p 5
u5jiqh -3
u5qobo 4
u5s3ek -24
u60dz8 -8
u62aqt -3
u62ox0 18
u69wjx -13
u6ituq -3
30ni3s 9
30nq4x -6
u6sgd2 -18
av9uh 9
u6xj0j -4
u6xxif -23
u72rri 3
u786ap -12
u7br58 -3
u7daoj -4
u7nzh0 3
30rvsv 4
avn0z 11
u7w1oc -13
u829hm -9
u82q5z 5
u84m44 5
u8djui 21
u8dwqz 3
u8ei29 -3
u8i0ds 3
u8jx91 7
u8kt27 -4
u8qd0j 5
u8qpa5 8
u8qyyo -9
u8xbpa -9
u8ycxw 3
u8yg45 6
u8zsow 14
u91iv8 7
aw4yh 3
u9dh7b -5
u9dhfi -6
u9ir2a -7
u9jknu 5
u9qrh9 8
u9u7re -4
ua29xf -4
ua5kdk 7
ua5nlc -10
uabiec 24
uabp9g -4
uac8q2 -3
uafrnb 7
uagwjr -5
uajbkj -7
uajsub -5
ualm12 -15
uaqjj4 16
312yg2 -4
uatskw 14
3132uv -6
uauwqm -5
uaxlpi -4
uayziu -4
uazt61 -10
ub1umj -3
ub4y4p 15
ub60m2 5
ub75hw -6
ubcwqx 12
ubezs4 3
315bwx 9
315g1f 5
ubkxom -5
ubmgxd 10
ubn2oq -6
ubopub -10
ubqgoo 3
ubqmdv -3
ubskgo -4
ubtzdh 8
uc18fw -8
uc1q58 3
uc1sce 9
uc2vzr -28
uc32y0 13
uc4dka -4
uc7lrr -8
ucchva 7
uccnkm -3
ucev3d -12
3191wo 4
uclez1 -4
ucpxn2 -9
ucrpyz -5
ucvqyj -4
31b1ew -5
ud76p1 4
ud98ts 8
udb3hm 19
udf6p3 3
udg85v 15
udicah -5
udksr6 -5
31cvx7 -9
udnpat -7
udpqrw 3
udqe8w -7
udsywt 6
31ebd0 3
udzzn1 13
ue06xb 16
ue304c -16
ue4oaj 5
uea5be -4
31frge -12
uegtwi -4
uektap -9
uelfwb -4
uennos -9
31h0kc 8
uersu9 -9
31hd1q 3
uev9x0 -3
uezbsh 6
uf1351 -3
uf2si7 -12
uf3ezy 9
uf8676 15
ufg5s9 -3
ufgedk 7
ufjuus 15
31k3w5 8
ufle3l -3
ufrsws -3
ufsm9s 7
ufyyx1 6
ug2alz -10
ugeocr 21
ugfjh7 12
ugh3hc -6
ugkwc5 -6
ugq4w7 -4
ugsj9m 4
ugwbto -8
ugwi3b -4
ugzjd1 -14
uh5xa2 -6
uh6drr -18
uhf7qh -5
uhib6f -3
uhjwfb 11
uhkd4w 19
uhntgm 5
uhoo12 -9
uhssw4 6
uhue1w -8
uhx0tn 5
uhyi02 -3
uhzze1 3
ui11bn 6
ui1cic -4
ui1ze3 10
ui245c -4
ui4jwh -3
ui67l7 8
ui9v42 5
31ue1m 3
31uizp -4
uihygl 4
uikbme 10
uiqaz4 12
31vku4 3
uiuoyn 8
uiura5 5
uiz5jj -12
uizedv 8
31weri -5
uj1gq4 -3
uj1sjj 5
uj8idz -6
ujb04z 7
ujbs68 -7
ujgr0s 11
ujiz28 -14
ujq7i1 -5
ujq8g3 -5
ujrwhy 5
ujuiv9 3
uk18gc -4
uk255i 6
uk9l4z -21
ukcprz 9
ukftdh -14
ukmk48 4
ukns6v 4
ukpt6x 12
ukqolg 16
322owh -5
ukrzc6 5
ukwzle -3
ul1gbi 13
ul393w -4
ul4jto -24
ul53h8 4
ul9u22 -4
ulaa4y 7
ulabdn 9
ulavmz 3
325481 4
ulfi4g -5
325w1g 9
ulpwee 3
ulqflc -8
ulv9o8 10
ulwdtg 40
ulz1i1 -6
ulzw39 -5
um2hoq -8
um3y1g 13
um3z99 6
um4h7p 3
umfohu 5
umioeq 27
umjmjo 3
b0x7h -11
umkb7m 8
umm57p -10
umms0e -4
329qu0 -9
umtbs3 4
umy8xs -9
umypka 15
umyqqa 15
un1rcn -4
un3r5f 18
un4f8j 5
un7553 -11
un8uir -5
unkfcs -3
unob2r -3
unskeg 5
unt0wh -6
unyza6 -14
unyzc2 11
uo2s8z -3
uobgpz 9
uodo66 7
uogflh 6
uogydt -4
32g7g2 6
uoj7ri -3
32gbue -9
uokezo -16
uov1vr 4
up2nu9 -9
32ifo5 -9
up634c -7
up6zty 6
32ipea 4
b1vgc 7
up7nuk -6
up7rw5 -4
up9e2f 15
upgar5 -15
upjj14 -4
uplh0f 7
upmkn4 9
upnq1s 9
ups971 3
upu2k7 33
32l0db -4
upuy58 -6
upvkkp 5
upwf1z -3
upz3h7 -4
upzld6 6
uq0yv4 -3
uq4a0o 3
uq5oo9 -4
uqd1no -9
uqgp6b 6
uqjr5h 9
uqki14 4
uqn4b5 20
uqo31e 5
32o0yb 4
uqov6x -13
uqsobr 13
uqtdqw 5
ur28il -3
ur2fws 9
ur5zgq -5
urcaf8 -4
urdyvd -14
ureqkx -8
urk28v 9
32re6n -7
urmmmk -16
urpf38 -4
urq8xc -3
urt58l -7
uruemh 20
uruteq -25
urv92a 5
urwmim 5
urzksg -8
us1yoc -7
us2rcu 4
us6lqr 4
usc7ur 5
usguos -3
ush1sr 9
uskyn7 -3
uso65i -3
32vb15 -3
uspwo3 -13
usream 5
uss2m6 4
ussjtd -6
ustocn 11
uswc7y 3
usz02u 8
ut0l7w 3
ut2yxi 6
32wq4q 30
ut3qpv -9
ut6h5c 3
uta1pt -6
32y0ui 3
utgbrl 14
utgcpr -6
utgtwy -5
uthr1n -5
32y75i -4
utkg82 15
uts0tg 4
utv32g -6
utyav8 4
utybte 3
uu4693 19
uu6158 3
uu8xgt 4
uu9vze -20
uubvyv -5
uuez19 3
uundvu -6
uuxq2b 4
uv1zms 8
uv45in 8
uv4p67 -4
uvjirv 11
uvpi3d -5
uvrrum 4
uvz626 -3
uwb5vx 5
uwfa6t 6
uwfavs -3
338v05 -3
uwj6xt -11
uwph2o 5
uwqi9z 15
uwseu6 -5
uwtn07 -4
uwulkz 22
uwx14c -7
uwxqnl -5
uwxumr 15
uwzwij -4
ux40xi 3
ux4xl4 -9
ux5jgy 13
ux8g7q -7
uxluaf 4
uxnikl -7
uxpojx -5
uxr5y8 -7
uy3lcv 6
uy5ho8 -8
uyafof 3
uycqc1 -12
uyi9o5 18
uyk0on -4
33gfzs 4
uyodhp -4
uyx0sz -29
uzklhj -4
uzmcmh 7
uzmmn0 10
uzmzjb -16
uzoo5r 3
uzp3t9 -3
uzwsyk 7
uzxuj4 -9
33n02j -4
v0gava 3
v0jcug -10
b5yyc -4
v0msoc -17
v0npn7 -3
v0oopg -5
v0ryqi -5
v13aqd -3
v13ib4 18
v15l5p 9
v17vvq 4
v18uob 7
v18w3q 8
v1e9hv 6
v1gu60 12
v1hikd -6
v1i8bs 15
33r6lw -3
v1md6d 5
v1mfxm -4
33s98f 10
v1zao3 6
v20pws 5
v22d1t -3
v23f7w -3
v23raf -5
v2414s 4
v25ez5 -11
v267zq 3
v2cc6t -7
33u4pm -3
v2ehvk 9
v2otfw -25
v2r5sh 5
v2xcwv 4
v2xqko -7
v2ylrt -9
v2z04s 4
33wjnn -15
v33ceu -6
v33djm 11
v36t3i -4
v36z40 3
v372ve -5
v3fo1b 12
v3ip6v 5
v3iz4w 8
v3m8gi 4
v3mvto 3
v3q26x 5
v3rqtx 6
v3t16y -3
v3wo40 -5
v44t15 14
v48x9d 4
v4f0rf 6
v4yy0j 3
v51gxx -6
v51k8s -16
343sls 14
v51zzb -3
v540u7 -10
v55ok2 -4
v55rw2 -10
v56d95 8
v5b67u 109
v5elng -7
v5p9rl 3
v5pnul 3
v5s416 -4
v5swbk 8
v5xkyw -9
v5ym41 5
v61p2o 4
v633pa -5
v65ek5 -4
347s0h 20
v6i7wm -3
v6mjz4 6
349ljf -4
v6o86a 7
v6pe99 4
v6x9xb -4
v6xy48 -4
v71vwj 14
34b6mv -4
v74xjz 15
v763b8 -3
v7atyu -4
v7b19i 5
v7bjpb 16
v7cegb 35
v7ih4s -5
v7jyci 5
v7kajd 11
v7kmt4 4
v7llrg 3
v7n5y9 5
v7tf9i -5
v7z008 -4
v7zpen -21
v85f3r 6
v8679f 6
v87ro9 13
v88ajv -3
v89v2q -6
v8belc 14
v8bkd6 7
v8fjxt 5
v8fy8y -13
v8ha3v 4
v8jmdm 4
v8oguo -3
v8qxhy 3
v9119m -8
v93iv8 -5
v98wll 3
v9cj7b -3
v9f1ol 3
v9fi04 4
v9ls12 -4
v9o9uq -4
v9pecu -13
34klj0 9
v9rt9m -9
v9vln1 -5
v9xl29 8
v9y9zn 3
v9z1gv 24
v9zma7 -8
34luxw -8
va5h29 5
va5tqm 4
va7suo -3
va86vl 6
vabsoa 4
vah8mm 3
vaiyjf -4
vajpf2 -4
val4wg -8
vanafc 7
vaoyj8 -3
vawx9w -14
vb2kxl 17
vb67dh 5
vb83aj 5
vbboex 8
vbcuua -6
34qztx -3
vbjs2y 11
vbkvxb -5
vbsld4 5
vbuehm 27
vbx7fb -8
vbywd2 -8
vbzbvw -5
vc13v1 10
34szme 7
34tfzr -5
vc8o6z 19
vc9axo 5
vcawmy -10
vcgf5o 17
vciape -3
vckmh0 -5
vcoe3a -8
vcolpc 4
vcorsf -6
vcrr7b -12
vcy7gs -6
vczgc1 4
vd07zd 3
vd09t1 -12
vdg1aw -3
vdgi65 4
vdjnm0 8
vdnona -3
vdv7k4 -12
vdw5mo 4
ve1p4m 12
ve32ur -5
ve3u7a -9
ve48z3 6
ve7mcn -5
ve9pc7 5
vea7fb -4
veeion -4
vej5rh 3
vej6u4 -6
veku6j 4
velq79 -3
veqh3e -14
veri47 13
vezr3n 7
vf07co 4
vf09ef 16
vf1xiy -3
vf2x0p 4
vf47bq 19
3540tj 5
vf6vpw 3
354ajd 3
vfaqdw -3
vfaqos -7
vfazkg -5
3557uy 15
vfi7x4 -9
vfit1i 21
vfk42b -6
356dvc -10
vfse5d 6
vfvlaf 9
vfxrtt -6
3574em 10
vg07ny -5
vg1arn -10
vg1f3c -9
vg24ji 6
vg6rmm 3
vg8dvh -16
vg8tl5 -15
vgbhx3 17
vge0sh 5
vgj1df -11
359j1d -6
vgpnek 4
vgqjeh 6
vgrq6e -7
vgvacz -4
vgwq9g -10
vgy4by 6
vgzo0m 3
vgzpl0 6
vh3aq3 -13
vh7nlo 3
vh80lr -6
vhd7j7 -5
vhfauq -4
bc1oo -4
vhiki1 6
vhk8i3 4
vhqsvc -5
35djcr -5
35ed24 -3
vi0t7k 3
vi8k3a -7
vi9n2d -5
vic5b8 -5
vij82l 4
vimdrb -10
vismff 14
vithzr -5
vix22k 3
vizzou 5
vj08ni -3
vj0myl -7
vj4ipx 7
vj8a71 3
vj9kid 3
vja6gh 3
vjeah8 -4
vjekk5 10
vjldr3 4
vjm6x9 -5
35ke7q 3
vjojfq -5
vjpsmd -4
vjwegz -9
vjwp2r -4
vjyeg3 -16
35liwu 4
vk2tr6 9
vk333l 4
vkbed9 -12
vkcfd5 -11
vkg2m3 9
vkik8e -4
vkjb41 19
vkjp46 10
vkmhxy 6
vkoigz -10
vks6tt 4
vkucn7 -9
vkxy4x 18
vkz313 -5
vl30ex -5
vl81mr -3
vl8f8l -7
vlb43x -9
vlbse9 4
vlcrya -4
vlelo4 -4
vlhfpq -16
vlkljp 8
vlmegw -4
vltmas -3
vlxpqm -3
vm1kfr -10
vm2lli 5
vm4sl0 -8
35tof1 -11
vmb0xo 16
vml6vj 9
bdxu6 -5
vmsarb 8
vmxt5r -14
vmzrpm -3
vn0p7p 8
vn2jss -4
vn44z9 -8
35wtty 4
vn67ep -5
vn81qs -3
vn8bzr 18
vne919 -8
vnecq3 -4
vnf4xe -18
vnj9d3 4
vnje60 3
vnoks7 4
vnp9kv -3
vnufmb 9
beckx 4
35zob9 -11
vnzxv4 -10
vo0wvw -7
vo70m1 7
voc1h7 -5
voe41d -5
vogdn8 -4
vokal0 5
vorv81 -11
vozv3e 11
vp224b 5
vp2ylk 9
vp38ym -3
vp4v7l 3
vpbdoz 10
vpc0rd 15
bexui 6
vpmqb6 6
vpnl8m 17
vpob6a -4
vpttig -5
3679mv -11
vq0wgm -16
vq1374 -5
vq13p8 5
367b70 4
vq4g1m 8
367sum -3
vq63po -6
vq8fa4 -3
vqb04r 12
vqdmhg -4
vqg9xx 4
vqow0w -10
369q4h 10
vquw1y -5
vr2o86 15
vr2u0f -5
vr79an -8
vr93yh -7
vrbhfm -4
36c852 6
vrlboz 3
vrwz2g -3
vs16xv 16
vs4dx6 4
vsbzb8 3
vserbr -6
vsg70m -10
vsh43y -6
vsjgd6 5
vsjtvy 10
vsntjq 9
vsnut0 3
vsqv5a -4
vsw5zr -8
vt1e8j -3
vt527p 9
vt9l6o -13
vt9s5g -3
vthpvq 10
36k08i -5
vtlp36 -9
vtvrun -10
vtvyws 3
vtw9sx 4
vtwsg7 -3
vtxhdl 11
vtxq16 6
vty052 -5
vtycmw 3
vtyhmw 12
vu2osk -6
vu4izq 4
vu6vh2 6
vu7sye -6
vub028 -11
vuf3y7 5
vuo742 -14
vv008i -3
vv0nah -9
vv247m -7
vv663v -4
vvcdn9 10
vvh1ep -17
vvl1eg 7
vvq8vs -12
vvrera 3
vvt7zr -11
vvtnu6 -7
vvvcbc 15
vvvwaj -3
vvwigx 5
vvz1si 3
vw0c0g -4
vw0cbt 4
vw0cvh -3
36szr8 -14
vw2csm -7
vw3tlw -3
vw4t4f -6
vw83q1 4
vwapw7 12
vwbsue 15
vwemwm 7
vwfb4z -7
vwfmia -12
vwg59c -19
vwhi3c -8
vwif81 -4
vwkpfa 3
vwlsyq 11
vwpagj -3
vwruud 4
vwxeuq 21
vwz512 6
vwzh6z 3
vx0nnl 5
vx1dpe -4
vx5azq 3
vx7xoq -3
vx8ghp 30
vxdkpk 8
vxdvn2 -6
vxerhn -3
36y5iy 13
vxiq8j -9
vxk0qs -9
vxk4le -5
vxlowl -8
vxna3d -7
36yr4r 14
vxnrak -3
vxrtx8 4
36zhkb 17
vxuzf7 -6
vxy32a 7
vxzjk3 -7
vy6mb0 -4
vyd296 4
vyepox 10
vyez7e -4
vyifb1 -6
vyk1kh -10
vyohxx -5
vyw4eh -15
vyz9zh -4
vz2kaj -9
vz5c2h 3
vzc81q -10
vzfxjh -6
375dh0 -8
vzhxjr 11
375ium 5
vzkio2 -3
vzl3kc 10
vzm7x5 -7
vzousk -3
vzp1z8 3
vzpntr 6
vzv9no -8
vzxwk4 -7
w00i5l 5
w01oty -7
w049gy 6
w05zhr -8
w0e5t6 -5
3793w6 13
w0jlg3 -6
w0l15j -5
w0m5tx -6
w0nvuk 3
37adq1 -4
w13cd0 -12
w16uzm -12
w1brvu 3
w1ft19 -9
w1gj91 10
w1knmf -16
37cxct -6
w1lgqs 13
w1ov22 21
w1qwf8 -9
w1sf15 10
w1so3j 13
37dr89 -7
w1vdue 5
w1xfur -7
w22agd 4
w23wg4 -4
w273ms -13
w28cmz -9
w2lekt -8
w2typs 10
w2wfa2 -14
w2zch2 -3
37i4jk 3
w37c5q 8
w3a55n -6
w3cu6d 9
w3hjhz -9
w3nqto -3
w3u76f 10
w3v3h1 -10
w3xe56 -5
w3zwrt 3
w43yr7 5
w44a56 -8
w45pxb 3
w4alr7 -6
w4epn6 -8
w4g1pj -3
37nhy9 9
w4qymn 11
w4x5iv -5
w4zncn -3
w527fa -3
w53git 14
w58j31 10
w5c10h -16
37qvnq -8
w5iewt 3
w5lfmg 11
w5r0g9 5
w5tt0h -4
w5w45w -18
w5wmkp 10
w5zljx 5
w60rtp 19
w61vnh -5
w67h9w -4
w67i2k 11
37tqz5 -3
37ttu8 3
w6anvd 4
w6b4ls 14
w6blhz 11
w6f88l -4
w6fcp1 18
w6fnos -6
w6fqyb -6
w6j33j -5
37v5oj 8
w6oop6 3
w6pkkd -6
w6rtn9 -7
w6wrdw 5
w6xhcw -4
w72d2l -3
w7eudt -6
w7hfb6 -11
w7igr1 -7
w7l174 -4
w7q7aq 7
w7r63y 9
w7trhy -5
w7wx8u -16
w87tz4 -9
w8b1bk -7
w8czi4 -3
381vor 10
w8k6a2 -11
w8m343 -5
382h00 6
382l0y -3
w8t91o 3
w8vs1q -9
w8w1pm -4
383kyg -10
w98bsz -6
w99bzt 5
w9b85b -8
w9d4aa 12
w9k4d1 7
w9nojh -5
w9o2mh 5
3863cr 11
w9wy22 -8
wa03uk 15
wa0xmf 5
wadcz7 -5
wafhcq 7
wagmoi -6
wahugc 13
wakmui -16
wau3fw -3
wavop7 4
wavv3m -9
wax8ue -4
wayf9o 5
wayo7x 9
wb1vm4 11
wb4eju 3
wb991x 3
wb9yh7 5
wbcj95 3
wbczle 5
wbectb -6
wbk1oi -6
wblyyt -8
wbru1e 3
wbtb97 15
wbvuof -27
wby8t1 -5
wc2wfy 4
wc9srd -9
wce1rb 4
wced0u -4
wcioww -3
wckfzx -3
wcqmvi -4
wcyosk 4
wcz1qf -10
wd3cmt -4
wd8skm -6
wddm8d -4
wdenzy 4
wdfzgl -29
wdowyc 23
wdqoah 7
wdtsve 30
wdxg8r -14
wdyl0y -12
wdz380 -3
we3au3 -4
38ma9w -5
we7vpv -11
wea7g6 8
wed3mz -3
weebc5 11
wehdbb -4
38ngr1 -17
wejmjq -3
wejyfk 6
wel345 12
weoxm7 -17
wepz2g -6
wesy1o 6
wetlpv -21
38oz0k -9
weysao -11
wfbmpg -13
wfc3yy -11
wfe2q0 3
wfe2sq 3
wfeqbh -15
wfgez9 -9
wfgfxy -8
38r0bi -6
38r62g 5
wfk8se -4
wfkvp1 10
wfrcbd -3
wftcie 5
wftdqg -6
wfznic -4
wg1eof 14
wg21ln 16
wg7cn3 -4
38tmpk 7
wgfcna 3
wgh9ff -9
38vwvc 21
wgzsgo -4
wh752o 7
wh8zku 6
38xkdu -3
whewy1 -14
whik6z -3
whjth1 -4
who3cs -3
whrq5c 5
whtd6x -4
whtgws -6
whxpqt 7
3900wp -9
wi1q8s 6
wi20bb 9
wi43w7 6
390fph -9
wi70sk -10
wi7jmr -10
wiabe5 -3
wibs8l -26
wid18a -5
widc0q -4
wiehhu -3
wijrz1 9
wim248 5
wiyo6b 9
wj0gyp 20
wj1roh 9
3948a7 -3
wjbswk -3
wjcm4b -12
395bwx -10
wjjah5 7
wjlmzb -4
wjqx9a -9
wjyv4x -5
wjzpjj 14
wjztv8 7
wk0txn -4
wk3695 -6
wk4jpu -3
398hew -11
wkcwcn -4
wktp4v -5
39aa8v 7
wkvgsl -7
wkvm99 11
wl16rp -3
wl54r0 3
wl61a3 3
wlagpf 5
39dgnl -7
bqjth -5
wlrpzu -4
wltaao 12
wm2jwx -3
wm47qa -6
wm4bok -4
wm6c4s 5
wm7xvk -4
wmaewp 4
wmfnb1 20
wminw0 11
wmky9q -7
wmlaua 14
wmo9nz -3
wmz1qh -10
wn45xk 4
wn8e9l -8
wna7uu 4
39j7v5 11
wndmfh -7
wne9ox -10
39jzev -3
wnm517 -9
39kdml 4
wntkgc 4
wnueei 3
wnypzk -3
wo2wj2 4
wo5dzn -8
wo7emh 4
wo8wwt -5
wof4n1 -5
wojmk1 -3
wolh8u -10
39nzjn 5
woto7p -3
brnwo 5
wowbpo 4
wox70s 6
woxk3d 3
woz120 5
wp09b7 -8
wp1f6t 16
wp37bj -6
wp4uho -13
wpfuhm 12
wpgyu7 11
wpkl0w -4
wpovkp 3
wpp7e4 -15
wpqnuv -6
wpuuil 5
wpwo3c 11
wpysxv -3
wpyxxu 14
wq10de 10
wq3dyf 8
wq91xk -13
wqe5ma 4
wqeyc9 5
wqfhp9 10
wqftz2 -8
wqgtm3 -6
wqizh1 -3
39v42r 6
wqw7xn -3
wqxoih -8
wr6qrn -17
wr6zk6 -12
wrb0cp 10
wrb1aa -5
wrjgcy -6
wrupq3 -7
wry6jn -5
ws1uo5 -8
ws3nj1 -4
ws59e1 3
ws71d2 17
ws9kz7 -3
wsi59o 9
wslai1 4
wsq7qy -4
wsq7tn -8
wsrcos 5
wsttdd 12
3a33de 5
wsxoh3 -5
wsysln 5
wt02no -3
wt1dsx 4
wt9kaq 4
wt9xhk 10
wtf4w6 13
3a57cu -3
wthc1x 4
3a5cq9 -9
wti3gy 14
wtj9wy -3
wtlnyf 7
wtmpy6 -3
wtq74l 15
wtqihe -5
wtsiv3 -6
wtx7cs -28
3a71g7 3
wtzx2k -4
wu0pv4 -4
wua8fs -4
wueopt -7
wuiyrh -3
wukywu -5
wulezk -6
wun3ku -5
wuofvw -4
3a9p50 6
3aa8g5 4
wuv2hk 3
wv1b6y -7
wv5wtq -7
wv92bp -4
wvsvzn -7
wvt1q4 -16
wvy4oy 16
wvy7cp 11
wvylvd 6
ww3yz4 4
ww3zmf 3
ww5wpp -6
ww98a7 12
wwa0lo -14
3ag0jx -6
wwgccr 6
wwh8jg 4
wwlvka 10
wwp694 -3
wwr1bb 5
wwv9nu 11
wwxx8x 5
3aiqr0 -8
wx7zyk 13
wxkf3s -19
wxmfnk 6
wxudoo -7
wxvw5h 6
wxwewy -15
wxwnmp -16
wy15tq -3
wy9etc -3
3amzyi -11
wyivb9 -5
wypc8o -13
wypfbf 7
wypz9b 23
wysgxg -7
wytlbk -6
wyy5jv -4
wyy9vt -7
wyyzqv 4
wz0il6 6
3apm5y -5
wz623m 11
wz9eih 7
wzagua -3
wzfyny -9
3arbgg -8
wzoh9o -3
wzoil7 -4
wztg2e 3
3asc5q 5
wzwuj9 4
wzxfm8 7
wzyb36 -8
wzyr3p -3
x06k11 -5
x06t4m 6
x0a9nw 4
x0bj0o -9
x0cy11 -22
x0ek18 -6
x0ffo1 -10
x0fwv8 15
x0lwup -7
x0mq7v 23
x0oqqr 10
x0vtmm -4
x0xb31 5
x0ye85 16
x11h6w -6
x133kp 3
x16cgm -30
x16v9l 7
x1ahyr 5
x1dngq -6
x1e4bz -17
x1kh1g 9
x1m62g 5
x1n375 7
3ayt1o -8
x1oyoq -8
x1rv4d -7
3azrbr 5
x293zg 5
x2a1y2 4
3b1jbj -8
x2fg0o -4
x2gszy 4
x2gvx1 -11
3b1tk6 10
x2k7fm -3
x2kw70 -4
x2ptim -13
3b2ljf -19
3b2pnt 11
x2terg 6
x2tf6y 6
x2ul4n -8
x2undp -8
x2v0gk -5
x30z2f 11
x336z4 -7
x3apuh 11
x3ew6u -6
x3g1qt 5
x3ixfy 15
x3mbn5 -3
x3mm58 -3
x3muu3 -5
3b6nsm -4
x3ywxh 3
x3zkli -4
x43h22 12
x44f98 7
x48it0 9
x4cbh3 -12
x4ee9y -12
bx9w1 -5
x4hri0 -3
x4jd4s -4
x4rtet -3
x4sob2 13
x4uo6j -19
x4xtuk -5
x4z0cr -3
x50kb7 3
x52d0q 3
x534yz -6
x5824u -5
x5fznb 10
x5oosg 10
3bd9rg 4
x5sfwy 3
x5vopl 7
x5w72j 3
x5zhrj 21
x60hx3 12
x60l03 10
x67987 -3
x6myuw 18
x6rhjs -4
x6t0mj 30
x6vrb8 -6
x6wdv4 -9
x71587 5
x75qxm -6
x77lnj 6
x7ab45 -8
x7dh2v -4
x7eegg 7
x7g7ba -14
x7l7r4 -5
x7q2vk 14
x7r8wy -8
x7w0lx -10
x7zkxf 3
x82aea 3
x82hqw -13
x82xtx -22
x881z7 -8
x890ib -4
x8eir4 16
x8ej9n -4
x8iy2l -14
x8o2zy 4
x8pro4 -8
x8qkhv -6
x8qvq6 -20
x8rr4l -9
x8x6nw -5
x8xbix 3
x8xvks 6
x90mkr -6
x92y7n 12
x96x74 6
x9b8o7 4
x9gdj7 5
x9ge2m 4
3br6t8 5
x9p0fn 7
x9sidj 13
x9uoa1 -8
x9v7yi -10
x9zv34 6
xa0uok -3
xa4hue -3
xa65q0 -3
xa6ht4 4
3bu0zo 10
xacovn 5
xacvex 6
xae5q7 -9
xaoymx 16
xasi0q 6
xavfbl -4
xb0m6g 7
xb3sns -7
xb5y5l -5
xbfdji -5
xbgqpe 11
xbil3r -6
xbn2j1 8
xbnovi -20
xbouhy -4
xbrip3 -6
xbv2q8 -13
xbxk0y -6
xby638 -3
xc1n0o -3
xc8sd5 -4
xca9c0 -15
xcil1y -12
xclu4n 16
xcm9zm 13
xco09w 7
xcpf7l -8
xcqw6u 7
xcswlg 3
xcu6tm -9
xcxzzl 13
xd06b9 -9
xd0kre -3
xd0lk7 -7
xd7eq8 -17
xd7suj 8
xd9gkn -3
xdabjg 4
xddhg2 10
xddj5f -4
xdehve 8
xdgjfv 10
xdiaqe -5
xdjy0i -5
xdkuuf -5
xdlxc4 -4
xdpdhb 13
xdraly 9
xdyimg 14
xdymy5 -3
xe006z 16
xe0tkr 8
xe40zq -8
xe49ly -5
xeayid 4
xel0r6 -7
xenwl0 -3
xepsqi 5
xeu5wc 11
xewxhp -13
xexsad -5
xf9pzt -7
xfafe0 6
xflqbk -6
xfm49x 7
xfm608 8
xfs3dl 4
xfw6rc -12
xg3tol 11
xgci0v -10
xgp1ne 7
3cgz5u -4
xgwhey -3
xh3l88 6
xh77ci -10
xh7epv 13
xhcctp 3
xhk1yi -5
xhmyvk -18
xhspn2 -19
xhu6v2 -5
xhxx8o -19
xi3qic 18
xicknd 12
xiowcc 7
c2h3e 5
xix0mt -7
xixnti 19
xj05f8 3
xj20eg -3
xj9553 -3
xjcxeu -5
xjib4o -3
xjp000 -3
xjpnan 7
xjpuk1 10
xjqczo -4
xjsg4g 3
xjspf5 16
xjun1k -9
xjyf2g -3
xk1oqo 29
xk2o31 6
xk2xa2 -11
xk5pvv 4
xk5rez -5
xkcsgw -4
xkdrf6 3
3cul89 4
xkic1j 9
xklxlt 4
xkn546 -11
xkny4p -5
xkqblc -4
xksjyr 3
xkt94u -3
xkv10k 10
xkwf3d -9
xkxzg4 -4
3cwbtp 4
xl2ayn 11
xl3ecr -5
xl5ip6 -4
xl5juk -8
xl5ueu 15
xl9fxi 5
xlez8h 10
xlgced 18
xllbwz -3
xlogai 17
xlqdyl 5
xlsi61 29
xluxpp 4
xlw4ip -8
xlwwkt -7
xm050o -3
3d0col -4
xm3plk 5
3d0i1f 6
xm5ufz 4
xm7imh 4
xmbzbl -14
xmenem -7
xmeyes 21
xmlftm -8
xmp0wk -4
xmtr01 -3
xmyvql -4
3d3t8f -11
xn27ot -5
xnaxm9 -5
xnd0va 3
xndxz3 3
3d5q2u 11
xnlelb 9
xnlj13 -3
xnmir2 5
xnp1a4 -5
3d6kii 7
xnujdk -8
xny4bf 13
xnzlvy -9
xo1vhb 3
xo2yhq 6
xogvtd -8
c4i91 -5
xokih3 7
xold8n 5
xopnxx -3
xotp62 -4
xotsbh 5
xotvkh 11
xou0q9 -3
xpac2o 5
xpbzs0 5
xpjfmg -7
xpkdjs -6
xpnkzu 10
xpq16z 3
c4xz8 -11
xpqpfo 4
xprp2k -7
3ddlci 5
3ddoyv -9
xpu6x9 -4
xpw3sg 10
xpydsn -3
3de8vx 7
xq3fdk -4
xq5j1c -3
xq5va1 7
c53om -6
xq8ufq -6
xqdevf -11
xqg1md 15
xqic21 -3
xqjslw 4
xqncf2 -18
xr3rvn 12
xr6t1h 9
xrk8ao 3
xrl0si -24
xrlczi -4
3dkkdt -12
xrrnzg 5
xrta1m -7
xrxixn -4
xrzwnd -4
xrzywn -5
xs1hs8 16
xs3bei -7
xs3c35 -3
xs5p0r 11
xsdsaq 3
xsvesk -16
3dozyz -8
xszz25 -5
xt12on 8
xt1m3f 16
xt39mq 5
xt3rpu -18
xt64l2 4
xt9li2 10
xtej3q 10
xtfdm3 -4
xtgtur 4
xtgxf4 -3
xtgyl4 -9
3dr9y3 10
xtl2c7 -4
3drb2k 7
3droew -3
xtpg0u -4
3drw67 -3
xtslit -5
xtu2ai 12
xtu8qj 11
xtxk6m -5
xtyayu -6
xu65l8 8
xu6879 6
xu74tx -4
xubkg6 5
xudd45 -7
xued2g 3
xuf9wa -5
xugrbs -3
xuj5tw -10
xukey1 5
xuljas -11
xumknx -7
xuqc4b -4
xuumpj 7
xuyuq1 -3
xv4410 -4
xv55jj -3
xv8b7y 3
xv9h4r -3
xvdbhu 5
xvf4qk 11
xvfy3c -6
xvlebz -8
xvq2im 5
xvvraz 12
xvwlbj 18
3dzv7f 18
xw00s6 -10
xw3baj 4
xw3pc3 -5
xw5g4y 8
3e0mzk -5
xw6svc -10
xw7y3n -5
xwalny -3
xwfxih -3
xwi5g0 5
xwi6zj -6
xwj0ij -4
3e1yd5 29
xwmv1i -10
xwn5go 9
xwqv7i 7
xwtggm 24
xwwon6 -5
xwx7dj -16
xwxzlr -8
3e3vzt 15
xxabfi -11
xxhqiv -12
xxkw26 8
xxl0aa -3
xxl4q2 -3
xxolt0 -5
xxqhzw 5
xxqpsc 4
xxu9tp -3
xxw0o9 9
xxxq0e 21
xxy13c -3
xy0kas 4
3e7dpg -8
xy3feo -9
xy43jo -3
xy7s68 -9
xyd3hp -6
3e8szq 8
xyi90c -5
xyj5ve -6
xyq052 -7
xyqy3b 5
xyr4ht -11
xyth9g -9
3eag5l -12
xyyzh3 4
xyzn5m -6
xz6uwk 11
3ebmiy -5
xzg3e6 -12
xziol7 -14
xzrarj 5
xzsbuj -6
xzw1gn -3
xzwrtv 4
xzy0hn -4
y034fq -11
y069t3 -5
3ef2ex -4
y07n23 -11
3efi8d -3
y0d7yf 4
y0kw86 10
y0l3jd -11
y0r232 5
3ehgwm -4
y1573j -7
y16eqg -3
y19hmt 4
y1a4cg 10
y1bk2i -5
y1ca5s -6
c94hh 6
y1dizp 7
y1ejfi 14
y1et39 -17
y1gqu9 -3
y1hsys 10
3ek3o2 -3
y1n1kx 10
3ekdyf -10
3ekmkf 15
y1qnfp 5
y1uaxd -12
y1upqh 8
y1x4mm 7
y21v1i 12
y22f3w 13
y24ue4 -7
y280ws -4
3emfk6 -13
y2d53w -9
y2hq29 5
y2icmt -5
y2nr6e -9
y2ohxi 9
y2rm4h -4
3eoibh 3
y2y9s2 3
y2zfa3 -3
y2zvuw 10
y356f4 4
y3bqtr -17
y3cchb -7
y3dtqu -6
y3edfu -16
y3gj43 -8
y3jitd -6
y3lw7u 3
y3mxd3 11
y3nb6u 7
y3nvir -3
y3qzwa -4
y3rwt3 4
y3ry7p 6
y3tufi 7
y45mpy 11
y4azm4 -7
y4bzuu -11
y4l4zr -3
y4leoa 4
y4ns51 -3
y4szjk 10
y4u8ei 7
y4vtjk 7
3ewqcs 10
y54r8i -31
y59swt -7
y5ankw -14
y5bl1f -5
y5fmkv 3
y5g6ct 6
y5hv37 -3
y5j69b -5
y5jpl0 7
3eyhcs 4
y5nx03 10
y5pmfg 20
y5qzma -3
y5xztm 32
y5zcem 8
y64o2p 7
y651tx -4
y67irc -11
y67jsm -5
y68woe -3
y69uie -3
y6e8jx 6
y6f7ru 5
y6gyt9 -13
y6im7i -3
3f24mq 5
y6o8ai 22
3f2lo2 3
y6r5vv 7
y6saho 10
y6szwj 5
y6xlaq -3
y71eir -6
y7b198 5
y7ble2 33
y7lq50 -4
y7nh4l 8
y7qsr3 7
y7wrox -14
y7xbpd -5
y88646 5
3f847f -4
3f92hc 4
y8isoz 11
y8izo7 -9
y8t2yf 4
y8wn28 3
3fan8g -4
y93nfx -4
y9458x -6
y9anvh 3
y9n3kc 3
y9swgp -8
y9ttat -4
3fe9ph -5
ya2mri -9
ya4qfa 3
ya5o03 -7
ya9a06 6
yaahs8 9
yab7pc 9
yacm9d 14
yae6x7 -8
yatyjk -16
yavn68 -4
yaw0en -9
yaw60u 5
3fi94i 8
yb5blb 3
yb60ff 8
yb6mgw 9
3fiove -6
ybb4mt 8
ybbvur -7
ybd9u8 -6
ybe54h -8
ybjx34 -6
ybltk3 3
ybnrrd -9
ybr6m6 -4
ybw0j4 -7
ybw28y 9
ycdzw9 6
ycguej 4
ychu6w -4
ycjdvw -6
yco7rj -4
ycpyo2 4
ycq5qk 5
3fog5m 3
yct70a -3
ycvqat -3
ycw60q -7
ycwt7g -7
ycxdty 9
ycxio7 -3
yd0g90 -6
yd0thd 4
ydmfwv -3
ydn8lq 29
ydqll9 -4
ydsvbf -5
ydumvh -9
ydxldh -3
3fta40 -5
ye5qr3 5
yecki3 6
3fu8m1 -7
yegqo5 -8
yekadu 6
yekqoq -6
yesa68 24
yesp43 -9
yetu3h 5
yexsy5 11
3fwc7w 4
yf1v9r -3
ce2hh 5
yf7ilw -7
yf8ifm -6
yfa99v -11
yfbu0o -11
yfd8b5 11
3fz3cl -3
yfw9er -3
yfwfuw 20
yfyv1g -5
yg0yog 11
yg2ioh -3
yg4hz3 -4
yg4niw -3
yg7aht 8
yg8o3w 19
yg96f9 4
18nhm -3
ygebis 5
ygf2ed 10
ygfrfi 3
yggfj3 20
yggztu 7
ygi7wh -9
ygjv6m -8
ygkzvc 11
3g2e5x 4
ygs8gq -3
ygvw14 10
yh4lbk 12
yh62kl 6
yh6m75 -5
yh6sjo 5
3g4mbr -6
yhbxxb 6
yhcgjj -3
3g5c5v 3
yhhoz7 3
yhk7o8 -4
3g5xt5 7
yho4n8 6
yhppdu 9
yhr767 3
yhsatq 4
yhso90 -4
yhvh4n -4
yhwecj -20
yhwxec -7
yi080w 3
cf5p5 -10
yi6iyg 5
yi8egu 3
yian97 -5
yidg8a 3
yihe9w 11
yinz6a -10
yiqdq9 -21
yisi8z -5
yisone -17
yj62ai -7
yj6wx3 3
yj8o64 8
yjg14q 4
yjh4lm -12
yjj1mr 21
yjqi5h 9
yjvtij -4
yjx7yl -4
yjy2wq 16
yjyffw -7
yjylgy 9
yk3ivj 3
yk59p2 4
ykdsm6 7
ykdxrg 4
ykeupa -3
ykheh9 -7
yknqwy -9
yktjxu -4
3ghk4j 4
ykxwnk -8
yl3dhx -8
yl5m4e 10
yl6fdp 10
yldyqq -7
ylg6c3 4
yljis3 -5
ylkc9j 14
ylm602 8
yltzhi 15
ylu12s -5
ylwc0k 3
ylwm1h 7
yly5gm -5
ylzi4o 22
ym0jxg -3
ym10h8 13
ym2scg -7
ym6myh 3
ym70z6 -4
3gmbdo 4
3gmdpn -4
ymewgq 24
ymf6c0 -4
ymhwnx -3
ymk7by 4
ymmykc -3
ymns01 6
ymoi3q 6
ymqf9n -19
ymyn1m -11
yn0f6c -16
yn0yoi -5
yn1ix3 6
3gpgvn 7
yn4apv 12
yn4rko -13
yn6gaa 7
yn88mz 7
ynbmgx 25
yncaq4 -6
ynd8rq 12
yndfv9 -3
ynfrxi 8
ynjd45 -4
ynjgdv 4
ynm9ti 5
ynquwc -6
ynrzzn -5
ynw0so 11
3gslg7 15
ynyddc 9
yo6me7 16
yo9i1k -7
yo9k23 10
yolbjp -8
yotfsg -7
you955 -4
yovrby -6
yp3ymg 17
yp6klh -4
ypasfd 6
ypbqht 8
ypcvlf -4
ypd6cv 5
ypic2u -9
ypjcu0 -20
ypojp4 7
yppaap 3
ypwh54 -3
yq497v -15
yq5cd0 -5
ci2oq -4
yq85rm -9
yq9nny -9
yqacy2 -5
yqayf4 3
yqd26i 28
yqhtlg -4
yqxvv9 4
yqy6s4 5
yr0hhw 22
yr19lh -13
yr3zue 12
yr58at -12
3h4ap4 3
yrb18w 6
yrfqr3 -5
yrqtjn -8
3h6bhe -5
yrt2wm 4
yrvfco -18
yrvffy -6
yry0nu 5
ys0i3t -4
ys8sna -5
3h8c0g -9
ysepmr -4
ysfdnu -4
193cb -5
ysp1al -10
ysqrqx -4
ysxsk0 -22
yszrg0 -3
yt4gp1 4
yt7b58 5
yt8quk 13
yt9gr3 14
3hc1yz -9
yteg1k -5
ytey30 3
ytiwe3 8
ytjqsf 13
ytkcg6 10
ytw9en 7
ytwtkk -4
ytyvkg 7
yu34ki 8
yuc8kw -20
yulhme 14
yusbji -7
yuvva9 19
yuvvwn -10
3hhq5p -7
yuxtyj 20
yv4iz9 -19
yv57td -10
cjvlo -7
yvb3tz -8
yvbpmq 6
yvdkfp -5
yvjrre 10
3hkbpb -5
yvsa8q 3
yvvf2i -3
yvvxpj 9
yw1qv1 4
yw68ng 22
ywe4ow -3
ywm9zz 21
ywq56v 8
ywus8u -6
ywwl7w 11
ywybnm 9
ywytw3 -7
ywz0eu -13
ywzhgj -8
yx410d 5
yx5ieh -5
yxb85w -8
yxben9 -4
yxcxvm -5
yxgblj 5
yxj22u 11
yxnrk4 5
yxviva -10
yxwfjb -9
yxwsrf -12
yxxjwy 3
3hskrg 4
yy0v0j 3
yy25ik 3
yy3rvu 11
yy4kd4 -3
yy58w4 -6
yy7gfk 3
yy7p9c 20
yy9lv8 3
yye76z 12
yyfqen 3
yyh8f4 -16
yyih5p 6
yynhw7 -5
yyqao2 19
yyswvb -6
yyt1hf -3
yytzq7 20
yyvd1d -6
yyvkjd 13
yyx9hx 7
yyy1pl -4
yz0bfi 10
yz35nv -4
yz3uvp -3
yzavbj -3
yze0ti -5
yzfmkb -3
yzm281 10
yzngwk 8
yzo5e3 9
yzsl0g 3
yzu8lv 9
3hzvk4 -3
z03uwu -8
z04y1z 5
z07t1c 17
z09yn1 4
z0b7hm -4
z0cnvh -6
z0ex7w -9
3i1ilk 7
z0g77s 4
z0hfaf 7
3i2asy 4
z0njaz -4
z0oftl 3
z0p9ze -4
z0vm5f 22
z0y0n3 3
3i3z3p 10
z14iqj 8
z14knu -3
z176ib 4
z17931 -3
z18is2 5
z18vio 5
z1ck1c 17
z1et4v -3
z1gq71 -3
z1nc16 -6
z1ofp3 -4
z1p4k8 12
z1rvmy -6
3i6jwa 12
z1ufhv -9
z1vjsp -6
z1w4sa 14
z1xmct 4
3i74lo -10
3i7boz -7
z22acf -11
z25csc 15
z29170 24
z2ambi 9
z2apbv 4
z2iy5h -5
z2mg8r -6
3i9ljw 3
z2y4qq 5
z30923 -12
cmq1u 8
3ibgn0 -6
z3a08v 4
z3fo4r 3
z3fyal 5
z3jche 11
z3oclt -15
z3p8hx 11
z3qtv5 -11
3idqrb -6
z3w01y 5
z402ih 6
z47as6 -13
z48sz1 -9
z49jka -5
z49p2w 5
z4d61f 7
3ig7bz 19
z4vgz8 3
z50mxi 9
z50zja 5
z54tic 5
z5aoxo 7
z5l91d 13
3ik9wl 13
z5ms49 -13
z5ntgp -7
z5p4wt 6
z5tvcs -6
z5vjei 18
z603cl -3
z66wau 7
z67ssd -3
z6abu4 4
z6g5hz -6
z6gn9t 31
z6u3mo 6
z6ukgy -11
z6zmka -6
z71efj 7
3ipe81 -12
z72e21 6
z74lmq 5
3ipofz 8
z7c0pj 12
z7dwr6 -21
z7m1cu -4
z7qkn0 20
z7rmm6 5
z7rn4x 5
3is3vc -3
z7u81s 3
z7ua46 14
z821rg -11
z84623 8
z85y7v 5
z86r8h 4
z8cogp -4
z8kis7 3
19o8m 3
3ivikb 4
z8sn6e 3
z8u8bg -3
z8xv0m -5
z8z6g3 -4
z9360e 11
z949j1 -3
3iwzsc -5
z96ubc 8
3ix62t -4
z9951s -3
z99ztb 30
z9a890 -6
z9an3l -5
z9but2 16
z9cmor -3
z9dyk7 -4
z9g01y -9
3iy42h -5
z9hl17 -7
z9j4fy 6
z9lk2e 6
z9nf24 -3
z9sm8g -12
z9u48a -6
z9y9ww -4
z9zzkc 14
cp802 -12
3j09zw -3
za8m4t -9
zaba45 9
zafswr 3
3j1l6b -4
zahpqs -4
zao1ik -3
zart0f -5
3j3120 9
zaup41 -3
3j3bcb -7
zaxae0 -5
zazwmn 9
zb4ocb -6
zb88q8 6
zbe86t -7
zbmnfy 15
zbnzpu -4
zboapq -5
zboq97 -7
zbsaak -4
zbu6bp -3
zbu7yz -9
3j6qj0 -3
zbvqh9 -6
zbwtvo -4
zbzjq1 -5
zc2fjn -8
zc5v2j 6
zc80to 3
zc8mjp -5
3j83i2 4
zcovr8 -30
zcpau2 -7
3j9vxu 4
zcvljb -10
zcwzxy 5
3jb24l -7
zd5hkg -4
zd5suv 3
zd7n8t -5
3jby29 -4
zde98g -10
zdf1ni 4
zdgcr0 -4
zdmkxn 7
zdobh0 -5
zdp6y9 3
zdpb8e -14
zds6fu -7
zdxnn0 4
zdzb09 -9
ze0dcn 10
ze3hfv -6
ze3iwp 19
ze4a46 10
zek96u -3
zelgr1 -13
zep6ix -4
zescis 16
zeuf6j 6
zf3qd7 27
3jiejk 11
zf4f7b 28
zf5g7h -5
zf6q59 12
zfap8f 10
zfgucj -3
zfoym3 -3
3jkmux 7
zfqd28 4
zfvf4e 14
zfxit7 -5
zfxjnd -3
zg0fkr -13
zg5g1e 6
zg5u2v -5
zg6hzt 5
zgaq3l 21
zgf96f 14
zgkh8g 5
zgn439 -5
zgokig 9
zgrlds 8
zgt0yc -4
zgvslu -3
zgxt67 -5
zgym67 3
zh4pqj 5
zh5jn6 -3
zh749o 5
zhbe6u -3
zhczrx 14
zhejky -5
zhi9gs 10
zhkuor -3
zhlc99 7
zhlpr7 7
zhn8je 6
zhpyu1 -3
zhq20a -6
zhw05d 13
zhx6g9 11
zhyt19 8
zi3rr2 7
zi5rpb -6
zi5thz -5
zi94sc -9
ziehs8 8
ziei6c 7
zigyzg -4
3jujql 10
zii70g 7
ziidye -19
3jy0ae -6
3jyynl 3
3k0its -8
csvos 3
3k3j56 -3
3k4t1t -14
3k7p5a -8
3k8pfd -5
ctrln 12
3k9u54 9
3kc5rq -4
3kedrf 11
3kj7s3 11
3kj8t3 4
3klxjm -5
3knghp 4
3knjlo 5
3kpmod 4
3kzskg -9
3lauw5 28
3ldhyi 5
3lgztx 4
3licqz 3
3lku93 4
3llip8 -9
cyohz 14
3lp70d -3
3lpju9 5
czcxq -7
3lvews 9
3lzeds -3
3m0bum 13
3m17xy 10
3m6f0y 4
3m838g 4
3mjjj9 -3
3mk7r9 -8
3mn7tj -3
3mn8c9 5
3mqlkl 3
d2she -4
3mvvge -10
3mvxio -6
3mxejg 11
3n2gry 3
3ncb37 -9
d4zhx -8
3nf3p7 12
d5hae 4
3nk2p7 11
3nlfbc 3
3nltbr -5
3nlydo -3
3nq35k -7
3nvu9f -8
d7zvt -4
3o9o4m 3
3oae0t 5
3oilg1 8
3olnfg 3
3osxb0 10
3oul9e 4
3owzj4 7
3p6vuk -6
dbjpe -7
3pa8xf -5
3pa96d -3
dc40v -6
3pdrzb -3
dc8zb -3
3phjch 5
3pm2kp 4
3pq687 6
3psvsz 4
3puctw -3
3py3r0 -3
3q5egq -6
3q5ji4 -4
3q6cb0 -4
3qexta 6
3qhpk8 -3
3qmr4x 6
dhb5d 15
3qu8we -21
3qycd5 -3
3r0rxl -4
3r4snp 8
3r6hgo -5
3r6v57 -5
3r8ivq 13
3rd3bw -3
3rg7gs 10
3rip8p 11
3rkg6p 18
3rl99b -3
3rm9wp -10
dkg60 -15
3rrjrx 6
dlrhw -4
3s34nx 5
3s3oke -13
3s6d11 -8
dmylk 18
3sgmmt 5
3sk1g4 15
3smmx7 -3
3smr54 -13
3sn331 4
3soed1 12
dodg2 -3
dovte -5
3sz7nm 18
3t0d56 -3
3t2x1a -3
3t3fo5 7
3t409w 5
3t6k6f 10
3t8i8q -13
3t8sj2 4
3t9hmt -3
3thakc 6
3tmjit -5
3tp8ve -31
3u4bx0 -4
3u4re7 -3
3u7dsc 11
3ucoeq -25
3uejxy 8
3ukdvu -6
3uquxb 4
3urjjo -5
3uvek8 8
dwfur -3
dwob0 -3
3v56fe 5
3v5v6k 5
3vbp04 9
3vdtlo 6
3vdv5p 10
3vdvh5 -3
3vhdd2 4
3virhv 4
3vms6f 5
3vnh5l 23
3vpeis 5
dz5x0 -5
3vzzd9 6
3w0tmx -6
3w2nhz -3
3w4k77 -4
3wbm25 -3
3wcwsd -20
3wdieg -3
3we7ca -4
3wf4xb -5
3wp8v0 -5
3wslq5 15
3wtbcp -4
3wvj7n -10
3wvygc 4
3wx08f -9
3wyeja -8
3x1sho 7
3x2izi -6
3x5z26 9
3x7wux -4
3xb4ln -8
3xepe6 4
3xew8l -4
3xhjgb 5
3xhl95 5
3xlf0q -3
3xlxy7 -3
3xnxgs 8
3xqlg3 4
3xqrjg -3
3xryfm -5
3xsrqb -4
3xu2i3 -7
3xv7tb -10
3xznrw 6
3y04nz -4
3y3b3g -8
3y4w1s -3
3y8tgg 5
3yarl0 10
3yck4m 19
3yd4sj -5
3yl94f 20
3yliu0 5
eab6g 3
3z3g00 19
3z3pn0 -4
eb8p5 10
3z6188 7
3z7bld 3
3z924z -5
3z9ume -9
ecc2m -5
3zg2xw 4
3ziv45 -7
3zq6h9 -10
3zujds -4
3zxj2t 11
eehhn -7
402v0b 4
40a5og -24
40b1fo 3
eg526 -9
40hm5l 4
eg77c 3
40ixzs -7
40nx6a 16
40p46g 6
40slsa 9
40tuld -3
ehvvb -10
40zp77 -9
410ck3 12
410ep9 11
417ibj 5
417wz3 10
eize4 -13
41a2lc -5
41c5wt 4
41ff24 13
41iaxo -8
41whd1 -3
420fi7 6
elxhu 3
4247do -5
emwsu -8
42e3gj -4
42ej3b 5
42gzdo 7
42kdw0 -7
42po7g -3
42rb9a 4
42zlm0 3
ep7e9 -5
432iq9 -4
434jzl -13
43a9ij -7
43b04a 7
43bsul -8
43d8mc -18
43fujv -6
43g9xb 11
43j58i -5
43ju8v -22
43m82l -4
43ofhg -13
43u7xe 4
43yb0y 13
4401hl -4
442eba -4
4440fr 3
et7ss 12
446zhb -5
44cr3m -5
44dv03 -4
44e5mx -6
44in5h 3
44li2x 10
44llp0 -3
44of8v -5
44p830 -8
44tp2a -3
44vtea -7
44xrsz 15
44ywen 11
ewfc3 8
450mn3 19
451emc -4
45776n -12
45bdln -10
45bf6d 5
45f5fz 28
45frtm 18
45g77v -3
45g880 -4
ey9z7 9
eyira 5
45unmh -4
45vha8 5
45wabp 4
45xl8q 4
45xqx9 9
45zj8k -3
461uly 12
464gyf 11
46eqma 12
46h60q -8
46kab8 -5
46kes6 5
46pmlm -8
f3jtz 5
471wm3 -3
472oqh -3
4743bm -5
477mam -16
47eb35 4
47ihog -3
47m0xc 7
47nj5r 5
47qhht -9
47r5if -6
47zzr0 4
48123t -15
484hqr -4
4858jd 22
487yc2 -12
48cdac 12
48cyo5 6
48d15z -7
48hstz -14
48lh4c 8
48ljrp 19
48luf1 -11
48nm9c -4
48nrjd -10
48reea -4
48rurn -4
fafj5 15
48x7sd -13
48y9rz -7
495avp 6
499ak7 -9
49ak0h -4
49cssq 7
49j7vd -6
fd2yg -5
49okj9 3
49ps9o 5
49s36x 3
49tkza -3
4a002s 8
4a0gbe -8
4a2a3u 3
4a2gpa -5
fevm5 10
4a5pyw 8
4a6rs8 6
4a76fq 4
4aamwy 4
4adibp 3
4aha3s -4
4ai5gf 4
4aif0e -5
fguoi 5
4aqrst 12
4arb0c -8
4arej4 10
4avmtd 9
4awt1e 5
4awuvw 10
4azzq2 9
4b0nh5 -9
4b3xmi -10
4b64m0 -3
4b9aof -3
4bbmcr 3
4bcn1e -4
fjgpo -4
4bke2g -13
4bkwup -4
4bwvj6 3
4bxk7k -6
4c0agn -6
4cagm1 10
4cciy3 -4
4ccj79 4
4cfkrz 5
4cpdzg -6
4crtlt -6
4cxg32 -7
4cyue0 -13
4d0cad 9
fpahr 9
4d2258 4
4d24f8 3
4d55hb 10
4d9hav -10
4dcrke 5
4dez62 10
4dimwj -3
4dksbi -16
4dltrk 31
4dmebj 4
4dmi4k 4
4dmuyg 5
4dnjhk 3
4dp7z6 -6
4dx4mt 4
4e0v1v -10
4e35df -3
4e3m4q -3
4e3ys5 -3
4e6l6a -14
ftumb 5
4edq1x 12
4edrbw 3
4eey7z 5
fuhsq 4
4ev5oc 4
4ewumw -6
4eyub8 4
fxers 10
4fawe2 7
4ffd87 12
4ffn34 3
4ffswu 9
1lewr -4
4fnc3f -7
4fngtu -8
4fodsv -6
4fqhle -20
fz7gf -5
fzhcg 11
4g3mp6 7
4gca6v -5
4getkw 4
4ggj6u -7
4gh1ni 6
4gjh4o 18
4gkuob 10
4gr7xo -5
4gsiqn -21
4guqll -6
g35pq 10
4gw10u 8
4h58hj -4
4h8dzi -3
4hbm14 -3
4hdws4 -4
4hgort -3
4hk7mp 6
4hn4uq 8
4hpp2o 7
4hqzls -4
4i2ihe 12
4i43fq -7
g7wc9 -8
4i9kue 15
4i9xvx 3
4iazfi 5
4ik7qd 6
4ikqbd 14
4imkyu 7
g9gpo -5
4imxhq 13
4itecb -6
4iww4o 19
4ix2ix -14
4izu2n 8
4j0jem -3
4j10fy 14
4j1b31 -7
gb4pd -12
4j84nc -5
4ja5pg -4
4jbw3x 7
gc1k9 -9
4jedcc -3
4ji2i3 4
4jm8sw -7
4jnq04 4
4jo6wo -4
4jp7wp 9
4jpj5l -4
4jraar 14
4jrpx5 -3
4jto9s 6
4jwlib 10
4k53uk -4
4k6dh7 -4
4k6obc -8
4ka8lx -5
4kcuq7 8
4kdqw7 -3
4ki0pd -4
4klje2 -6
4klxei -3
4kn4k8 -4
4kqcw3 -7
4kr083 -8
4kt3o9 -6
4ku4xp -8
4kupgg -3
4l99za 9
4le5rx 23
4llcu1 -7
4lp1h5 4
4lx45n 12
4lxnyq 9
4lxuz3 -3
4lyhix 6
4lzw5m 6
4m08nz 18
4m3yyo 18
4m4s2r 3
4m58nh 4
gm7to 7
4m6c78 -6
4m87sa -6
4m8u08 10
4mc71h -3
gmxu5 3
4mfo7x -7
gnaol 4
4mi4o1 -8
4mkk7k -15
gnslq -3
4movle 8
4mvek8 5
got4g 15
4n5lo7 -8
4n6ktv -24
4n8qxv 14
gq9c6 -3
4nbjpd -4
4nj1mt 4
4nle3h -5
grftb 5
grgg9 -8
4nosb4 10
4nq5gd -10
4o54qv 5
4o6msr -6
4o9o72 3
4ob8j1 -3
4oc5um 11
4odd0v 8
4ohmfa 19
4oisms 5
4okpgv -8
4okt2y 11
4on27t 5
4osvkw -12
4ou3yq -4
4oxm4d -4
4p50jr -5
4p8nkq -6
gxku5 6
4pfu21 -3
4pg1y8 -6
4pge7b -7
4pgq3u 6
4pnbkn -3
4pr2a6 8
4prrjq -16
4psbmx 24
4pwa31 -6
4pwetx 7
4pxtes 10
4py44p -3
4q1gkw 11
4q2ptv 7
4q7czu -18
4qdy08 -17
4qgnch 3
4qi6vs 11
4qko13 5
4qlhi8 4
4qm1ag -5
4qmeu2 10
4qmsnt 10
4qp0ch 16
4qrvfc 7
4qs4fm -4
4qslp4 3
4qsorl 4
4qsx6z 6
4qucak 13
4qvn0c 6
4qvtbc -7
h3tb9 -9
4r25z3 -8
4r40di 7
4r63ke 3
h4toa -10
4rfdjq 6
4rfxha -4
4rhyg5 -6
4rk5dx 9
4rs2n1 -4
4rusoz -5
4rv382 -4
4ryci4 -8
4ryngf -3
4ryont -3
4ryqs6 -11
4rzw5e 3
4s3p4p -6
4shies -10
4shvo8 -3
4shyxz 11
4sjo8x 8
1q4iv 4
4smj6p -3
4sodca 5
4spuxz 12
4sq1fu 11
4sqe9y -3
4sqk1f -4
4ste3h 13
4t053l -6
4t1wp7 5
4t87p5 -7
4t9i1t 4
4tafvg -7
4tj2gt -9
4totdi -3
4u1o38 6
4u26n5 4
hepja -5
4u47ir -3
4u9bg7 -5
4ug5ij -12
4uhmec 5
1qtuc 5
4ujqkl 15
4uke6i 3
4uqlx2 -10
4uu8e8 16
4uue72 4
4uv49i -3
4uypi1 3
4v1wg9 9
4v8vo9 -3
4vjlge -5
4vlqey -6
4vpqd4 8
4vsinr 5
4vu6li -14
4vwu3p -5
4w076s 3
4w1jft -5
4w4q20 -11
4w5xw7 3
hm9wy -3
4wbqc1 -11
4wci6y -4
4wggwa 12
4wji61 -5
4wl3e2 -5
4wm13l -4
4wmmut 12
4wo4z0 -15
4wtj16 -4
4wy1ry 4
4x5wow -4
4xg9pr 10
4xgnhc -7
4xisww 5
4xjhng -7
hrb75 -8
4xmq3i -3
4xo6ws -8
4xofd4 6
4xq04a 9
4xtklq 18
4xuqdr 3
4xzs8e 7
4y2yw3 3
4y5sk8 13
4y68f0 3
4yce8a -20
4yh88y -5
4ywf7i 20
4yx74k 9
4z3p3a 3
4z899p 12
4z987i 9
4za6ok 10
4zidvx 3
4zj6jf -7
4zly6v 11
4zm34w 9
4zz1jb 4
4zz8et -3
500mfq 3
5019tn 5
502yx5 -13
503w5i 7
50cg2b -7
50djp7 3
50p842 7
50rlhp -8
50txzj 9
50xfj8 5
50xg3d -25
i3whh 7
513t0e 8
51fmgf 13
51iz2t -5
i654u -5
51q719 -7
51w5og 8
51xyb9 -24
524uft 13
5296cw 30
i96f4 -3
52mwwu 3
52p9za -3
52t6vb 8
52vy4r 8
52yz96 4
531ssg -5
537c1a -7
5389n8 -5
1tzcb 16
53blvn -9
53h9w1 -7
53m83i -3
53pshr 12
53qt9k 3
53rn6k -7
53se27 4
53tyfw -4
53unww 6
53wuop 6
53xlm8 -3
53zozu -7
540qzc 3
549u28 12
54h1s8 -10
54hjhs -18
iglhu -6
54n39a 4
54ukt6 -4
54uo9p 5
54y3z3 -5
550nh0 5
557lpd 9
ij33l -7
55bty0 -7
ijp0w -3
55i3au 3
55ibt8 -4
1ut58 -3
55n05n 10
55o8v3 -10
ikili -7
55qh5y -7
55qimx -4
55wpet -10
ilks5 7
561q5c 3
562tcv 4
567asd -4
56b5mi 11
1v2zx -4
56hw2f 3
56ks0t -4
56o72d -4
56w3y0 -5
56xngx -19
56z5da -5
5715lu 4
573yk8 -10
ipsy3 -17
578y39 16
57ghsq 3
iquu5 -10
57grt7 4
57hfzg 4
57npto -8
57tv1h 4
57x6br 6
57yg9h 10
57ygwd -3
581b0r -7
581ipe 3
589ppl -16
58c3aj -20
iu4em 9
58gtxx -8
58vq3o -3
5920jo -13
595ro2 -5
597gy0 -9
59anyw 3
59b7dr -3
59domq -3
59eb2g 21
59miyl 5
59nj1c 7
59pnu3 -4
59t8ba 5
izw86 -7
izwvn -4
5a09dc 9
5a31eb 9
j16rx 15
5ad5e6 -9
5afuqf 11
5aifm2 8
5ajekl 3
5ak156 5
5aktzd -14
5aqjcl -15
5arbtk 7
5atjoi 5
5av0pa -8
5aygbg 4
5bk6jd -8
5blavj -15
5blj5c -3
5bo34b 3
5bpngm -3
5bq14i -8
5c7aag -4
5cdlae -16
j95w0 -6
5cl4vo 7
5cp9py 5
5cs7f8 3
5cypbp 13
5cyvxp -7
5czchj -11
5d1ehf -4
jb13f 4
5d2npb 6
5d64it -4
5d6xq9 3
5dcd63 -6
5dec5d -18
5dml0m -3
5do71k -10
5dpisi -5
5dpwth -4
5drfdi -6
5ds6a0 -5
5dsvyd -7
5dzze5 -6
5e0mfg -8
5e0vh6 9
5e1twc -4
5e56k4 9
5e8kxp -4
jfgg8 -3
5ee5ul -16
5eh2o1 5
5ejt97 -3
5enjlf -4
5envke 8
5exfgn 14
5ey8dy -7
5eyuc5 -4
5fbhnx -26
5fdzvt -6
5fgbej 18
5fi7s7 -8
5fksxy 13
5fvyzg 4
5fyp8j 8
5fz8fn 16
5g3z6v 8
5gblu9 -13
5gc4nn -7
5gdy33 20
5gfieh 3
5gjf7y 3
5gkdps -8
5gnccy -11
5gqph3 10
jouvk 16
5gx999 18
5gyr29 -6
5gzbmh -12
5h0gx4 -8
jpzx0 -6
5h9ruv -9
jq8tf 4
5hc2ux -4
5hh9r8 -3
5hipm4 -6
1z549 -7
5hqb8g -7
5hrosv -5
5hssk0 -7
1z7vs -3
5hvxhn -3
5hwook 5
5hyzmc 10
5hz9tr 7
5i45hi -4
5i4zy6 -5
jtbgc 3
5igzvp -7
jv0bc 3
5imam5 -10
5indu3 -4
5ioy5p 7
jvby4 -6
jvh7u -11
5it0q2 8
5itq24 -5
5iv9es 12
5ix0f9 11
5iy19i 4
5iym76 -8
5izwl1 7
5j3x50 -5
5j40f9 -9
5j72mz -15
5jk6o3 24
5jtn05 -8
5jxvb3 7
5k1k5x -15
5k1xse 7
5k26d1 -5
5k30sz -4
k0mr6 -4
5k9rko -7
5kcr35 3
5kdbu7 12
5kei77 14
5kfgfe 10
5kkfoc 7
5km00z 8
5km5eo 7
5kpxu3 -4
5kqoi9 -6
5kt3c2 -4
5kume9 8
k380c -19
5ky20f 5
5kyfsw -5
5kz3nk 8
5l0o1f 3
5l2c8y -3
5l2uf0 7
5l3eqm -5
5l3l80 -6
5l87om 7
5llcgp -3
5lndb2 -14
5lpklg -9
5lqenz 3
5lv7vq 6
5m2i7m 4
5m4jxa 12
20s3p -6
5mbxvk 4
5mrsti -10
5myy6i 8
5mzbqf 3
5n4011 -15
5n6jf8 3
5n8cd9 9
5ncmqo 6
5ncs48 -9
5nf0f7 -4
5nhvjq -3
5ni90s 4
5nlrc4 -6
5nogx4 -5
5nq3ns 5
5nr3sc -25
5nswoi 7
5nx4ed -6
5o2p7w -6
5o35um 11
5o56wl 6
5oe2su 15
5oibeb 15
5oiu82 -8
5onrvm 11
5opbh7 -8
5ow7v7 -5
5ox15m -4
5oyekw -3
5ozbl5 7
5p1zlw 15
kihss 5
5p9mtm -5
5ph593 -5
5pkemx 4
5pnqdc 7
5pu4ez -3
5puol9 -10
5pvn6m -4
5pw2qm 12
5pyaxi -3
5q3rjg -5
5q6po9 5
5qbgbh 7
5qd0vr 7
5qiyzg -3
5qjams 12
5qn5eu 17
5qtiuj 4
5qxkzz 4
5r04w3 11
5r542y 10
5r8dkj -5
5ra0qo 3
5rfg34 -8
5rgnde -7
5rh2we 5
5rjb7b 3
5rnwdx 6
5roktx -3
5rpwxf 6
5rq2dk -4
5rt2ff 8
5rylbb -8
5s1z90 -4
5s3ihg 8
5s4ln5 -7
5s4zoj -14
5s8x3j -3
5s9jl2 -7
5sb8sz -8
5sbrsr 6
5sdw6k -4
5sg2cv -10
5skfet -10
5smu8u -5
5sn5r7 -15
5soby8 -13
5sqyf5 3
5srzhr -5
5st7wm 5
5stzog -4
kw5xp -3
5syznd 4
5t3uzz 4
5t4tch -4
5t6gv4 3
kx7h6 8
5t8zrh 3
5t9vcu 5
5taerp 11
5tc0ss -3
5tcui6 5
5tdnjz -6
5tf9ai -12
5thz5k 11
5toe4b 5
5tqfve -3
kziy2 12
5twb9t -6
5txuwj -3
5u5rrq -3
5u60ow -3
5uayif 23
5upqqj 10
5ur0h0 -3
5urbyv 9
5urpiv -5
5uz48w 11
5v0kqz 9
5v38ye 10
5v3elm 10
5v6jh4 -17
5v8jbd -9
5vacam 9
5ve7or -3
5vf22u 3
5vgog6 3
5vp6af -6
5vs953 6
5vubn6 14
5vxlwu -3
5vxuuu 4
l71iv -3
5w6hoe -14
5wfix8 -8
5wret6 -21
5wv3my -4
5wy0bq -6
5wyjvh 6
5wz7oh -3
5x2x1j 5
5x9jv1 -6
5xhhm0 3
5xnefi -11
5xppcr 13
5xr754 5
24yun 3
5xvxz1 8
5xytfk 3
5y1kra 9
5y3c4q -4
5y5hs1 -3
5y6xkf -3
5y8ulu 18
5yekaf -3
5yfy4m 13
lg04p -17
5yh2lk 3
5yjwwk -3
5ylro7 -5
5yo0td -4
5yp0oy 18
5ypaq2 -8
5yte7f 7
5yvuop -6
5ywyrv -9
lhxsq 13
5z2189 -5
5z7ag5 7
5za978 7
5zplzh -6
5zs4tw 10
5zs8av 11
5zwo5v 5
600gka 3
6053fw -4
lm9nz -5
607m89 13
60eypu -14
60jl3q 11
60jyj6 -4
60mr3t 7
60qvp0 7
60t4vj -13
60tlbk 11
60wgn7 -4
60x5y1 5
60x6oy -7
60xyg7 -8
60yj0f -3
6188mr -11
61a2p0 11
lqc4p -5
61f298 8
61g92d -4
61kbaz -9
61odo7 -8
61ojy7 4
61rzxy -13
lrzzu 3
61ula6 -4
ls9mb -9
621kxz -10
6247c4 -4
6295a1 6
62bdhq 6
62cnrk 3
62d0u9 -4
62dhvj -11
62g79n -6
62qxij 9
62ylcc 11
62yqlj -8
62z3yz 10
630fx4 6
26wlp -4
63bx9o 9
63esgd -7
63fr93 -3
63gtvq 3
63i9kc 7
63je21 4
63pq73 6
63whaq 20
640rjv 8
640soo -7
645dgp 3
6461bo -14
64b1xg 3
64entc -4
64fys0 -10
64i0vd -6
64jn2a -4
64pf9x 12
64qxnu -8
64scrf 15
64zu65 5
650lhb 5
652und -7
655k87 -7
65850c -5
658qby 5
65p9rc -4
65qaxy -3
65u9zk -5
65uf9o 6
65wp4o -10
663814 14
664txg 9
66cedb -3
66eaek -9
66i2o7 -8
66k4pl 24
66r07g -4
66rirp -10
66u86u -7
66ufwq 22
66uk2b -3
66xg8h 3
66xljs -3
6708df 4
672my5 3
673p0y 6
674vvr -7
675a9z -6
675qt6 8
675xkk -4
67cwho 9
67dmi9 3
67hz9f 9
67ifz3 5
67inkj -5
67k8kq -4
67my6p -8
67n948 13
67q1yg -3
67qmmn 8
mdufr -7
67xdcw -6
me9mw -6
680mo6 3
683zn1 -11
6899ox -3
689tra 9
mfi6b 7
mgb3b 5
68kksj -6
68kqq2 5
68lvfd -14
68vkql -3
691mx8 21
69266w 13
693cgt 3
6950nt 3
miw8e 8
69hnt9 -4
69jm0v -5
69juu6 -7
69mgzl -4
69ovxu -6
69r6zu -3
69tbsx -6
69va4k -8
69vh4x 19
69xd2e 6
6a0na3 3
6a2qiv -14
6a39yl 3
mncz3 -3
6ajv8t -8
6aldsu -5
mnxje -4
6at0q2 8
6au357 -6
6aw2c6 -3
6aw5kd 6
6azkdq -9
6b18fo -18
6b307l -9
6b7ubq -9
6bbw8p 7
6bdaqk 6
mqpr2 4
6biil9 -5
6bo4yr -3
6bp4bd 3
6buajv -4
6bub6w -9
6c0zcy 9
6c3t13 9
6c4y3i -4
6c8qz0 7
6caz6p -6
6csz2n 7
6cubu4 -3
6cy71b 3
6czq2d -5
6d40qf 13
6d65r1 -3
mx3k8 -4
6dd0rn 16
6df2xo 7
6dfl9f -3
6do2lz -3
myymp -3
6dq8pw -13
6dqdqx -3
6dys9e -10
6e0qvb 3
6e288p 7
6e45hu 4
6e8km7 -9
6ebk62 -6
6ecyjl -10
6ee9ib 4
6eebvz -15
6eh31n 6
6ej99z -4
6elyyv -3
6emd1e 12
n2jqi -7
6epqlg 10
6eryge -4
6etfh6 -5
6f27tj -4
6f4dcv -3
6f7okj 6
6fhy13 -5
n5gj6 -12
6fjxx8 -7
6fkoam 5
6fmwxh -3
n6ri0 4
n88vm -27
6gc02a -9
6gidbh -12
n92yw 8
6gl1n3 -18
6gu9yn -3
6gurkd 7
nagv2 -3
6gziv1 -3
6h1egj 17
6h2k7f -11
6h31y0 4
6h47eo 7
6h5tuz -4
6h9gn8 -4
6hgomn -7
6hhkye -5
6hjtzg -3
ncvim 13
6hu3yk -7
6i08o8 -6
6i0s58 3
6iaj97 -10
6if5ik -10
6ih43z 3
ng9al 6
6ikhe4 17
6im0ge -11
6im9nz -12
6inp1d -5
6iqyct -13
nh440 -3
6iruk2 4
6iufck 3
6j8zjx -5
nj5fn -4
6jcenp 4
6jj7pu 13
6jl87f 10
6jmgaz 3
nkty4 -5
6jubja -29
6jvvjt -4
6jw9wg -3
6jytb0 -10
6k0ora -9
6k2c7u 8
nmrd6 12
nms3d 13
nmx1x -5
6klh6s 13
6kuafc 4
6kvo15 8
6kxqed 14
np128 3
6l3quv 4
6l5yso 4
6l7l55 -19
6l8d5t 12
6l9889 -4
6lc9sm -10
6llt2m -6
6loq0c -9
6lscjl -7
6lu1gl -3
6lw4om 6
6lz5rv -5
nsvah 7
6m0sbx -7
6m25eh 3
6m8cnz -6
6ma0e4 -3
6makvo 8
6mdebt -5
6mdzrd -5
6mgetk -6
6mlnbr -4
6mtxj3 7
6mu71q -4
6mxxzh 4
2e163 -4
6n3xqa -7
6n4uar 13
6n59y1 4
6n8mwu -6
ny030 13
6ng8fa -7
6nmtjy -5
6npcww -15
nz1b7 -10
6nyyvg 9
6nzyxt -5
6oaauh 6
6ob1gp 7
6oeci1 -3
6oer2q 8
6oge3j 3
6orbxc 8
6oreuc 5
6ork5d -14
6osrp1 3
6osuv5 -4
6ot165 -6
6oufer 8
o32ev 4
6oxifg -3
6oypum 5
6p0r0u 19
6p3z1u -15
6p9h7l 3
6pba0f 11
6phfyg 9
6pjjm7 7
6pjyei 4
6pls2y -5
6ppleh -15
6pq3ft -9
6ps7w8 -5
6ptrua -9
6pv90y 7
6pvwim -9
6pz3b4 -9
6pz4bh -6
6pziqg -10
6q41be -5
6q8az6 4
6q8shf 5
6qaro6 3
6qd84l -3
6qftq8 -8
6qfuw3 9
6qi9ns -9
6qko52 -9
6qliru -9
6qlux4 -3
6qog7g 8
o9wvf -8
6qtfks 11
6qtjhb -3
6qub8h -5
6quhnv -3
6r05pv 10
oaue4 7
6r2n8p 5
6r2nmz -10
6r532p -3
6r5vk4 -4
obex9 -5
6r77ar 8
obomn 11
6rb1ik -5
6rduu8 4
6re7tj -3
6rew1v 18
6rh6nd 6
6rhrri -5
6rk640 7
6s13zs 13
6s1yxp -3
oet1e -16
6sbe7b -4
6sjqne 18
6sm1h5 -3
6sntrv -9
ogu5u 4
6spx81 6
6spya8 13
6srg91 7
6stbhc -6
6suhlf -4
6sv7nh 9
6svyno 10
6t2jur 3
6t4zip -9
6t5j2p 4
6ta7vu -13
ojops 3
6tkiye -6
6tktwe -5
6tn85s -3
6tomyu -6
6tp95q 3
6twkgc 5
6u0e77 -5
6u1mub -13
6u31x6 -3
6u5pnn -7
6uahls 6
6uhdrc 14
6ulctt -9
6uqu99 -14
6ur1px -5
6urxmf 7
6v3edn -7
6v408a 9
6v4eu8 10
6v5nux -19
6v6zpg -3
6v7f3i -3
6vbvhl 4
6vgmzl 4
or3og 9
6vlb2g 9
6vlbzi -5
6vn3d5 7
6vtiku -3
6vvqdl 6
6vxro6 -5
6w04f4 -5
6w2nuo 22
6w7dsn 5
6w7ycy 5
6w84j3 -8
6wbals 11
6wrkmr -3
6wrmoi 15
6wxxog -6
6wz3nn 8
6x1ht9 -9
6x2y6s -4
6x2ykr -8
6x2zpz -12
oxf4e -4
6xfmyn -3
6xr35v 12
6xruap -8
6xuq1p -12
6y2r9k 6
6y4fgs -4
6ybwwt 5
p1dmv 8
p1u3g 13
6yjc4n 4
6yofzb -6
6yooz4 8
6yoxze -4
6yr5uc -8
6ysgk4 3
6yw23q -9
6yxfge 17
6yyn92 5
6z61vv 10
p4qw4 5
6zhkkw -6
6zj2e6 13
6zvi7l -4
p6ttz -3
6zxxag 3
6zzj1d -3
6zzmog 3
709rtt -5
709ycf -12
70aprt 7
70bt0g 4
70h43l 5
70jcc4 -9
70rvfc -3
70s7us 8
70ttwv -3
70uoyg 4
70zgue -5
712o0o -3
714n8l 7
715jg8 -3
716ky7 6
pbnv2 -5
719c8b 3
719hro 15
71e0ze -5
71n360 8
71nubd -4
71qx5d -4
71vbqe 9
pdylt -9
71w10i 9
71w6ft 3
71zyot 4
720por 10
725lav 7
725tf0 12
7265i8 -3
727kg7 -5
pfice 4
72g829 7
72hlg3 -11
72nby2 8
72nfgu -5
72nsin 9
2joug 3
pgxl5 -8
72rgq7 3
72sx6b -4
72xt4p 8
72zauh 5
731gmj 6
732twe 6
pija0 4
73d32e 4
73h5kl 6
pjq2b -12
73i4m7 3
73lz3i -36
73ow2h -16
pksb2 9
73tix8 3
73vmwr 3
73w65b 6
73wbed -3
73wzhi -4
744oto 11
749t7q -5
74bk8x -13
pn2m0 3
74f9lq -3
pnuc0 15
74qm5r -8
74ugmb -4
74uvf3 11
74vzr3 7
7534jt -5
758atk -3
75dh14 -10
75g9qu -6
75gbry 4
75kpkx -7
75lruk -9
75q02k -7
75v3ci -4
75yur6 4
75zq43 10
pt0xh -4
767k1x -3
769l85 -17
769s9m -8
76aqpt -6
76fd1k 16
76g1f5 -5
pv0o2 -4
pv5i9 11
76pdwd -6
76rapi -12
76s022 -11
76u1d4 3
76v8pd -10
76xjdf -13
76zlqp -11
771hv8 -3
px0gr -6
776s27 5
777be2 30
778f8k -4
77b0ac -10
77bo0u 5
77e3qn -7
77fzmf -6
77icjr -9
77kswz 8
77q60e -5
pzuts -4
77z52m -3
780f86 -14
78415r 4
78aqfu -4
78edjw -5
78pcfq 3
78qrjb 8
798bbg -11
q5f8b -5
79j5sg 9
79q2xd 14
79qqup -23
79vmdp -5
7a04dg 4
7a27ex 23
7a41s4 -5
7a4zgt -5
7a8jij -3
7a9k1e -5
7abepf 4
q8d9r -3
q9sqn 8
7at3gn -3
7att0p -5
qaonf 4
7b0iqu -5
7b51q3 13
qbexp 11
7b66n6 5
7ba8xr 10
7bd286 -12
7bdile 4
7blib3 -5
7bmm1j 4
7bqnl0 13
7bsmg1 -11
qds2o 12
7c0bdq 9
7c16bn 3
7c5r77 6
7c8sc0 -20
7cds34 -10
7cggdw 11
7cj5hy -8
7ckrg8 3
7cn15t 5
7cr6iq 14
7csiva 3
qhiiy -4
7db9eu -6
7doyi2 -4
7dqd0e -9
7ds9le 12
7duj0d -4
7dvrua -8
7dw8p0 -12
7dxm55 3
7e1c7v -7
7eb5xw -8
7ebckg -18
7ef89j 13
7ehgxu -3
7ejrcv 6
7eodl7 4
qoe0a 8
7euj41 -11
7ex23g -7
7f69dr -18
7fd2q3 8
7fd828 -3
7ffw06 -6
7fibru -5
7fjygo -15
7fnoje -7
7g5l2w -5
7g75qw 4
7gc9qf 15
7gg4sf 4
7gjdb8 -3
7gn32w 4
7gofb8 6
7gofq7 3
2oq5g -3
7gq4wg -10
7gqrem -11
7gr8m2 7
7gwlt7 -6
7gza0c -3
7h2n0t 8
7h4c02 -6
7h5k98 -3
7h7hi1 -4
7h80xj -3
7hbm91 5
7ho5zt -4
7ho85m 4
7htf2e 17
7hyqrl -7
7i3odq 12
7i7fxs -7
r19va 11
7im427 -3
7in5ow -3
7iyqv1 -3
7j12pu 3
7j5fjf -5
2pmb3 -3
7jbehg 6
7jbte5 11
7jehmu -12
7jskx7 -5
7juplj 12
7jx1ke -6
7jz4i9 16
7jzq2f 5
7jzu8c -3
7k0yc9 -8
7k43u8 3
7k72a1 -19
7k7lkc 12
7k95qd 4
7ki7lj -12
7kit7k 5
r9cds 3
7kn0lh -7
7krf8q -8
7kt1at -3
7kyjnn -5
rapi5 19
7l48mv 11
7l5a91 -5
7lcnx5 -15
7lgo1e -10
7lgqf0 9
7lgqm9 7
7ltk4v 5
7lxbgq -3
7m0s0m 3
7m1z8d -9
7m3hw8 5
7m43sj -12
7m81a1 -3
7mckvf -3
7md2u3 -6
7mdkag -8
7mfbqj -9
7mgzri 8
7mil9e -5
7mir6x 7
7mjec0 -27
7mjmc1 -40
7mjos1 3
7mkd57 -4
7mmmus 5
7mq9by 6
7ms4k9 -3
7mxl9a 4
7n5v6k 6
7n5zhd 3
7n7npo -12
7nav3t 6
rj83v -6
7nk9b2 3
7nmwep 5
7nvdj9 -11
7nxr1b -3
7ny4a0 3
7o0tn3 3
7o8y7f -6
7ochu0 -4
7ocvgc -7
7oh4bs 4
7oh79k 9
7oi1om 3
7olooh -17
7or16x 4
roed3 5
7osnov -3
7ossu5 -8
7ou6ow -6
7oxcqw -5
7p27gk -8
7p3xcf 22
7p686f 12
7p9nie -6
7ph128 -12
7pm5fm -4
7pvoot -3
7pw3dj -10
7pwx7q -20
7pyxi1 -3
7q27jc -5
7q3cp9 6
7q44aw -7
rub5u -4
7qghjl -5
7qgn22 3
7qgxpx -3
7qmrlf 5
7qtejz -4
7qw7i6 11
7r0lsi -4
7r269c -5
7raov2 4
7rb28n 3
7rk0ax -9
7rl4pf 10
rylvx 8
7rnros 4
7rpm4d -3
7rqffr -6
7rsw1m -4
7rueal -10
7rycgk -3
7s38jp -17
7s7iij -4
7sa1wk -12
7samd8 -7
7sc9z6 -12
7sggdx -3
7smg9c -5
7spyx9 -8
7sr9n1 -4
7svn2v -4
7t50j5 5
a4hl -3
7t9axd 19
7td0s6 11
7tdwaz -3
7tftte 8
7tjt2n 9
7tkrlt -4
7tps5k 3
7trv5i 13
7trw5e 5
7ts1fi 10
7ttnsu -5
7tubai 17
7tzbre -16
7u0q0j 6
s7i7g 8
7u3oyw 8
s7x1q -7
7u8mro 5
s84d5 -22
7ua0j5 -6
7ubmwh 6
7ue9nz -13
s8pab -7
7uf21y 4
s8s43 -3
7uggpr -4
7uj2wy 3
7um7lx -12
2tr12 -4
7uon2n 7
s9urz -3
7urh6t -4
7usaul -8
7usbhr -13
7uw3yv 6
7uxjbw -7
7uxwim -7
7uy5cm 4
7v0otv 3
7v120l 6
7v5gqr 12
7v9gag 5
7vc9m4 -24
7vg9qd -8
7vgcb8 -3
7vizz9 -5
7vjmol 9
7vmkqb 5
7vmy8t 7
7vns4i -5
7vpq8a -5
7vy8u0 -8
seaaq 5
7w1869 -8
2uan1 -8
2ub5d 5
7wcokh -7
7wfa0u -11
7wjhl7 13
7wm8jr 4
7wmllk -12
7wn2po -4
sgstf 3
7wqcjp -13
7ws5g5 -15
shabv -4
shch7 10
7wu6mo 4
7wuatq -4
7wwa88 -7
7wz932 6
7x4iay -3
7x51tb 4
7x5gvj 8
7x9e3l -9
sj1pt 10
7xax6r -3
7xcb9a 14
7xee9b 9
7xfa4h 12
7xh86p -4
7xk9st -7
7xoaxs -7
7xpvje -4
7xtw0o -4
7xuz88 6
7xwtj3 -3
7xy6r1 -3
7xz7ac 15
7yfprb 12
7ygh9z -11
7yk803 8
7yladg -8
7yrz1a 6
7yscot -18
7ywf77 13
spi65 -3
7z42mt 8
7z4esz 6
7z6j3c 15
7z7hqx -6
7z845h -10
7zawwe 13
7zc1n4 -6
7zgns7 5
7zhfgg 4
7ziq8w -5
7zkkmo 6
7zli51 5
7zmqh7 -5
7zmzpn 5
7zrt4z -3
7zscqe 5
7zumrt -7
7zwe92 -6
7zxly8 7
7zxqq9 8
802n2x 6
806d4u 10
806i63 -4
806mts -7
8080uz -9
809pdo -3
809s8m 7
80p232 3
80q1ge -23
80rs7y -20
80vt75 -4
8190dy -7
819j4p 4
81ah3r -6
81amxh 4
81ancp -15
81b2dp -4
81eie2 12
2w6o4 -7
81espc -6
81hwl5 -4
81hycf -8
81n15t -4
81phxr -4
81pjr1 -3
sze2p 5
81uf0k 13
81vrpv 5
8238m6 -5
8257ia -7
82bvo5 -5
82crr7 -7
82dqti -7
82fi81 -7
82g22w -3
82jwyw -4
82o5in 3
t2h7f -3
82q7yu -7
82t5r5 -4
82uh96 20
82wpl2 19
82zfn3 -4
833d0w -3
834mxd -5
835czl -7
837b7b -3
83bvmm -4
83dhzy 3
83dsoe -5
83hyvd -12
83mba4 17
83q10n -16
83t9ht 19
t6jvm 13
83zzw3 -3
840mhz 15
843b86 5
84hc18 -6
84hezh 3
t8yf2 6
84i1yy 14
84lll2 3
84oye7 7
84s8or 7
84t8jx -8
854zq3 -9
85fntw -4
85i02i -7
85m939 -8
85s62z -3
85t17o -6
tdw8d 6
te7vh -15
85ymz0 5
85z4gn -5
86096g 3
864ka4 -3
2xw6a 4
866593 3
86aj6u -6
86c8n1 -3
86cl61 3
86eq9t 8
86lu8q 3
86p7rm -3
86rby7 -25
86tqls -11
86tso0 10
thh0s 3
86wx0i -3
8728im -3
876ew4 -12
876j2d -5
878r3b 4
878snt -7
87bebv -5
87ets2 11
87seug -8
87thpn 17
87ukx7 4
87yclc -3
tlgre -6
87zlkm 23
885pcf -7
88awr3 3
88c2ua 14
88gboz 6
88jpm1 -6
88s083 -17
88w36u -10
898if7 18
899vyg -3
89a6rl 3
89aing -3
89bypf -5
89cg7z -6
89e2ah 5
89g9h6 7
89igw1 3
89oubq 13
trwm4 3
89tqug 4
89vzy1 -5
89zxfo -8
8a1cpq 10
8a5ax9 -7
8a5hdf -15
8a5ppl 12
8a63m8 -3
8a75wy -3
ttiwj 3
8a7lzz 5
8afoxj 6
8ag0kt 3
8aorne -4
8at1cz 4
8avg0x -9
8ayagi 7
8azpt0 -7
8b106u 9
twmkk 16
8b7bvk -4
8b9hhg -4
8ba8mg 24
8bciij -4
8bcmsx 10
txo3f 3
8bcu49 7
8binuw 13
8bkc3d -4
8bmz2q -3
8brpgr 3
8buqrc -3
8bx820 -3
8bxzlf -5
8bzxv2 -4
8c3zzo -9
u0imi -8
8c9crx -3
8cazxt 8
8cbhd4 13
8ceawg -13
8ci6ce 6
8cjbba -7
8clyrt -4
8cp76p 3
8cpmwb -4
8cpqnk -8
8cqx2m -3
8d3xvg -3
8ddapr 15
8ddge9 6
8dllj6 5
8dllp5 7
8dnpln -13
8dntu6 -3
8dsqyn 11
8dsv6s 11
8dtkst -3
8dy2yx -6
30pk4 10
8e1751 -15
8e1nh8 -11
8e1u9m 6
8e40k0 -11
8e4ly9 -33
8eeltt -4
8eer0z -6
8efol7 7
8eithh 6
8ele22 -6
8etyel -5
8f09st 11
8f1f9h -3
8f2yo6 7
8f3ol5 4
8f4h72 -4
8fb5qr 6
ubxq5 6
8fbh02 8
8fbuos 14
8fccat -10
8fci7p -3
8ffjsa 4
8fvw1f -8
8fyq5m -6
8g5ka8 -6
8g9dqg -7
8g9ecx -5
8gac2p -4
8gcrtg -7
ug2c4 3
8ghecb 8
ugjng -6
8gmol1 -7
8gpsbz 4
8gs3li 9
8gu1da -3
8gvs70 4
8gzmte -3
8h0kw0 3
8h67eq 5
8h7b5j -3
8h8ecs 5
8haav6 -9
8hb3j9 -5
ujgh3 7
8hg5yw -4
8hi9r8 -5
8ht3em -6
8hubv8 7
ulm4d 7
8i1n9h 6
ulw88 6
8i7w5i -5
8iboj9 3
8idxnd 7
8ifxep 4
8ii7cm 5
8ilzfk -7
8irlx2 -17
8ivth2 -3
8iw5tt 11
8j01ws 8
8j10jh 7
8j3a0r -13
8j3m6x 4
uq09t -10
8jfu55 -5
8jh5mq 3
8jhf3a -9
ur6vt -6
8jt3kj -16
8jvln0 21
8jwtc6 -12
8k10m9 10
8k68fm 6
8k788x -9
8kdt9c 11
8kfami 10
8kfecx 9
8kg848 -3
8kgupt -3
8khhxf -5
8kk387 4
8koncr -6
8kp5pd 24
8kp8uc 5
8kqxkh -4
8kv0l3 -18
8kv1pw -3
8kvjua 12
8ky08g -9
8kzlqn -8
8l2hsu 16
8l4wp2 -6
ux1i8 4
8l7tbu -3
8l9vbk 5
8lam5l -17
8le03a -7
8lgs7i -6
8lkgwh -3
8ll3nj -4
8llxfk 5
8lmkrp 26
8lnje7 -4
8lob2s -7
8lowjd 10
uz97l -4
8lt8e1 -8
8ltg3o -4
8m3pl2 -5
8m5aud 5
v0ms3 -14
8mce0r 6
v1dlq 11
8me5dz -5
8mhk10 6
8mj9p6 -3
8mkdj0 -6
8mlkgs 9
8mllxf 18
8mncwl -4
33wm0 -4
8nak37 13
8ncweq 11
v57na -8
8nl7e4 -4
8nn6p6 -4
8nnp0g -8
8nyuo6 -5
8o24wa -15
8o36si 12
8o6jze -4
8o7ki9 6
8objuy 3
8ocqwr -9
8oivnk 5
8oukt7 10
8owplj 6
8p2kd5 3
8p6f77 9
8p75rs -7
8p7wf7 19
8pb2p1 12
8pbwzm -14
8pbzw6 5
8pdvqt 7
8pgxuk -6
8pkezj 9
8plgh7 16
8pqpne 13
8pspua -3
8pt6sf 4
8ptn6c -4
8pybul -12
8q3fku -4
8qbwyi 5
8qbz2c 6
8qh01a -5
8qh5yt -6
8qirx3 -5
8qleoh 3
8qoo3u -6
8qp4al 7
8qpd83 -7
8qy6g6 9
8r06kz 25
8r0dnr -3
8r3xw9 -3
8r8zqp 4
8r987h 4
8r9c4i 14
8rc3nw -4
8rhqt7 16
8rrhal -3
8rsp3l 15
8rtsb5 6
8rwcii 4
vlgti -4
8s14dm 4
8s21n0 7
8s2azi -6
8s52x8 3
8s6y6j 6
8s9pmi 15
8sdnya -3
8sfj3o -3
8sfzgw 11
8sll4j 13
8slv3h -6
8smf7t 7
8spylc 3
8ssmg3 -5
8svris -5
8sy7qn -9
8sznlr -4
8t0azq -7
8t106n 4
8t1mp1 -6
8t27td 4
8t3mv8 -4
8t51bn 11
8t6atu -10
8t6x8e -10
8t9pzb -4
8tb36y 12
8tbazq 14
8td8mi 7
8tffu4 -14
8tp51o 6
8tpwsm -6
8txd6c -5
8u567r -6
8u6txw 23
8u6xb6 19
8u860h 4
8ugdvb -15
8ukqrf -3
vvex3 -6
8uqgzi -4
8uqlav 25
8urb31 3
8urniy -6
8uuma2 -12
8v6h34 8
8v8383 9
8vgdwh -10
8vjdo5 26
8vk3xb -3
8vtyqr -3
8w5xaf 3
8w75ce -4
8w9154 4
8waor2 -12
8wisa5 16
8wive5 6
8wq4c0 -14
8wsn3v -14
8wz36p 15
8wzfwk 11
w3odi 18
8x1bi6 10
8x263t -4
w4rfc -5
8xci3p 3
8xjm0y 3
8xksx4 -4
8xlb9o 5
8xlf4q 9
8xmbvo 8
w66it 8
8xsq2e -10
8xwbhv 5
8xwe3a 4
8xx1io 11
8xygd5 -9
8y009a 4
8y7678 -7
8y8fb1 3
8yis09 -9
8ymw0k 3
8ypvyp -3
8yqq9n -12
8ytmhi -13
8yzxza -4
8z1oyf 3
8z2624 9
8z3st0 -6
38c5r 5
8z8gk3 -5
8z9mpw -6
8zaoe0 -5
38e6u 4
8zfb3s -22
8zgjjj -3
8zhd3o -20
8zl232 -3
8zo506 -4
8ztl5p 4
8zwnlw -3
90249e 12
905pzp -4
90bz7e -5
90hiyw -12
wgee3 7
90l0dg 6
90l54v 6
90odlh 4
90qrhy -22
90vlq5 -5
90zcnd -10
90zgkf 8
91123x -3
wihxd -4
916dzi -8
918rtk -6
wj2zm 3
91fmyl 10
91jb33 -4
91lxyj 15
91ogi7 -5
91prx1 4
91te04 17
91tj96 -4
920v4j -11
922j7f -4
923x26 -3
wm7oo -27
927e6l -3
92f33o -3
92f7qf -5
92g6ot -6
92t7s5 -5
92xeh3 -9
933v9g 4
935wit -10
936ixd -6
936o3c -5
93f1j3 -6
93gd0o -5
93h3f8 -3
wr5o1 3
93jwwx -3
93n3n9 -6
ws32q 6
93tusp -5
93uhul -4
940s3m 8
9448av -6
944wxz -4
946fmv -4
94845k -6
94870i -11
wtob7 -7
94ce6d 10
94cf7w -6
94cs4l -5
94g6w7 5
94iare -6
94ks9c 11
94r97x 5
94u7z1 3
94zyrt 3
954qg9 -14
95744s 10
957kgv -4
958ugs -5
959god 6
wxn1h 8
95eg7q 10
95gbgc -3
95gd4b 8
95hr86 -9
wyh9e -30
wyidp -9
wykbo -9
95ls5n 14
wyydv 8
95uu2u -11
95wfbd -3
95wkzz 3
x0m89 -6
969ip4 16
96i9wg -3
96liiw 3
x35e5 -6
96w0ps 7
96yovo 15
970nki 3
9731p9 -14
x46vv 3
97cb5f -4
97em8z -4
97k2vt -5
97l3lr -9
97lhzo -7
97mh4u 4
97sbrd 3
97vzs9 -6
97wn7n -4
x779r -6
981ca8 -12
981e77 -18
981q02 6
982t2x -3
98eblu -3
98fa85 7
98fdqj -5
x8uz9 -4
98issi 6
98ooz4 -9
98q4m1 -10
98uc12 8
993ehz 4
997grb -5
99aa2z 12
99g58i -9
xdamp 4
xdllm -3
99tfb3 26
99xj8j -11
9a1z0k -3
9a3pxl -8
9a7pfk -4
9abork -5
xflal -11
9adz4j -25
9ag7f8 12
9ajdj9 -3
xgf6l 5
9apqq3 -3
9arnk5 -6
9as5do 5
9av7gk -3
xhkh2 -4
xhr1l -5
9ayx0n 11
9b2byg 8
9b6sza 9
9b9da4 3
xiz8a 7
9b9wm6 -5
9bqv9n 4
9btzq0 -4
9bu298 10
9bwrd8 -12
9bx4kf 7
xlelf -7
9c44a3 23
xmdsc -9
9cd5np -8
9ceqgv 5
9cfnug 5
9chi4i -11
9cmqso -3
xo37c -5
9cqkah -6
9crovi 9
9crsuq 12
9cufo2 -11
9cugz1 5
9cuhyq 9
9cwy5i -7
9czmcg -6
9cztme 12
9d0u2z 6
xpa88 -15
9d3m2v -7
9d52ws 3
9d68b8 6
9d9noy -4
9dch2d -8
9df8t1 -7
9dky80 -13
9dp46k -4
9dq7l3 12
9dqd79 7
9dt35c -5
9dtc52 -7
9dvmf3 -17
9e153j -8
9e1qgq 4
9e44hh 10
9e61bu 5
9ec3zk 6
9eckb8 6
9edwjn 10
9ee3pf 7
9eho9h 3
9ehzmy 20
9eioti 6
9ektqx 5
9eno7d -16
9epp4e -3
9eq09h -4
xvn8p -12
9etto0 -3
9exysm 15
9ezfip -10
9f7lvp -3
9f8nec 11
9f8oeh 3
9femdp 10
9fjsvy -8
9flccq -3
9fldum 3
9fmji8 -6
9fp4sm -9
9fufrt 31
9fzv5s -4
9g39l4 -3
9gadfr -12
9gas82 -8
9gb73o -4
9gbrad 6
9gcpum -3
9gdofe 17
9gefn1 -9
9ghvlf 4
y1vp7 -7
9gk5jg -6
9glo27 3
y2g3m 5
9gqcm8 8
9gynai -3
9h2h4m 8
9h8esh -4
9h969t 3
y4oaw 3
9hbgoi 3
9hd2fv 23
9hfong -9
9hgaxb 3
9hgcsu -3
9his56 -5
9hkinm -5
9ho4gp -6
9ht1jm -6
9hvcyw -15
9hw8wm -12
9i43vj 15
y7qxj -3
9i7490 8
9i7dow -21
9i8qbu -3
9igiw6 3
9ijzlc 5
9ilxuo -3
9ipxnl 8
9iqf4d -3
9iviog -4
yag33 -3
9iyo6f -6
9iyokp 3
9j4z6d 11
9j72ga -3
9j7ny1 -10
9j8hbt 15
9jhhh1 -17
9jjog6 6
9jn705 8
9jqvsz -7
9jx4xi -11
9jy1jx 5
9k4xdn -4
yfela -12
yfows -10
9kgdbp -15
9kgwmu 16
9khdah 13
9kkovi 8
9kmgl5 -10
9kpcf2 25
9ktwe2 6
9kvksp -5
9kxii9 -17
9kyipm -4
9l14as 4
9l18oe -8
9l331d -8
9l77ht 9
9lguu4 -4
9li6hn -8
9lri6i -3
9lvc4t -7
9lz6oq 14
9m021d 11
ylr3x -24
yluht -4
9m3tgb -4
9m3uph -4
9mc4e5 6
9me656 -4
9mec6l 4
9mer27 11
9minf7 6
9mpdbv -16
9msvll 6
9mtd12 11
9mtouf -19
9muklp 3
9mwuzp -6
9n0gyf 24
9n2fu6 -3
9n7wfb 11
9n9nsy -8
9nj4av -5
9nj5l6 -3
9nk5c6 -3
9nmh08 -7
9npfat 4
9nqdmv -6
9nust4 4
9nxxwj 6
9nz1cr -4
9o5fzc 4
9o5n0t 12
9o5qe3 13
9o8yhq -7
9oc818 -10
9ocgnw -10
9ofwpb -4
9ogd9v 12
9ohcif 3
9oicg7 -3
9oxk0g -3
9oze45 -4
9p2oco -4
9p2r2k 6
yx0td -3
9p6wb0 6
9p7clq -6
9p893b -5
9pcev6 4
9phd7s -8
9pi3ya 5
yyk6h 9
9pm577 -3
9pqlrb 4
9pswn6 -22
9ptnsz 14
9pu1gs 6
9pzcbf 13
9pzgur -6
9q02si -5
3i1pf 12
9q9htz 3
9qhgyg 5
9qigwl -3
9qk0pb 21
9qkpwu -4
9qkyx4 -3
9qm0kb 11
9qml4a 3
9qnnd6 4
3i90d 4
9r0z6q 4
z4lae -5
9rge7o 4
9rh67t -3
9rjm01 -4
9rlq2i -11
9rmiir 20
9rp407 4
9rpegz 5
9rqvnn -7
9rrxqg 24
9rukej 6
9rx4do -4
9rx9g2 -9
9rxqz2 -7
9rzbcg -4
9s0jo6 13
9s3xlv -7
9s8ura -6
9sazt5 -13
9sk2u5 -5
9sp27h -9
9sqq4a -19
9sr56w -5
9sskmc -4
9sszl3 15
9svjie 14
9szrmd -6
9t0ppe -3
9t1b1i -3
9t9hgx -7
9tae9f -9
9taqtm -5
9te46p -3
9tf8o4 -3
9tfcmg 11
9tfh7k -3
9toy9w -8
9tpca8 5
9ttwia 5
9ttwlh -16
9tut0e 24
9twqmh -5
9u26fy 3
9u2yna 5
9u65rv -4
9ubfg7 -4
9uffeu 14
9uljuq 4
9uqfpv 4
9uxbme -7
9v2o0w -9
9v5ird 3
9v7qwe 11
9vbajj -6
9vh8gp -15
9vk1p5 -6
9vlilh 3
9vr3vh -3
9vt9n6 -5
9vu1dw 10
9vvhvy -5
9vvx2y 10
9vw25e -8
9vziqr -5
9w0f5s -4
9wcdfc -7
9wfuxb 19
zn9a4 3
9whmtz 5
9wl49r -15
9wo4j9 -11
9wom7s -4
9wqy2s -7
9wtar8 9
9x0opk -3
9x0qw7 -6
9x26ib -4
9x2tgt 3
9x42dz 9
9x45dq 10
9x6j0i -3
9x8otl -3
9xaorz -4
9xfq7p -5
9xhw0h -3
9xjr15 -7
9xk5ly -15
9xqfb7 3
9xqs1o 5
9xrn9u -9
9xtbky -15
9xy6pc -13
9y33j9 -4
9y5art -5
9y7gd4 -9
9y8vjb -11
9ycaqo -4
9ydb3d 18
9ymntm 20
9yn79g -12
9yo5pn -9
9yxk8k 3
9z04qu 10
9z0xkc 3
9z3v8i 5
9z4y1e 6
9z6mhs -5
9z6qzi -4
9zdpkc -4
9zf8ou -7
9zhd0c -9
9zlqw6 -8
9zmy8x 3
9znz6c 7
9ztn5r 9
9zv8ea 14
9zz2jq -5
a09zm0 -3
a0bg9v 4
a0h2zd 7
101rh9 -4
a0kkm3 9
102d3o -9
a0pk06 -14
102quo 12
a0x1u6 4
a0xigi -8
a0z1r2 9
a15idg 7
a18nk4 -3
a1ao2g -12
a1axuv -10
a1elac 6
a1h5ee -6
a1ivyq -3
a1j7p0 4
a1jq1k 10
a1kvfb 6
a1r4ua -5
a1rpqq -6
a1sy15 8
a1t444 8
a1tr7u -6
a1z53h 4
a22dgo 3
a26l2u -18
a29kbt -6
a2a4rk -7
a2affy -9
a2bzpu -10
a2cdod -6
108ia7 -5
a2dhco 5
a2i4gs -8
a2lljf 13
109mwu -6
a2or1e 20
a2s1qb -10
a2uoxf 16
a2xvyn 5
a31rkn 5
a32ind -4
a33gy4 -5
a3935w 11
a3cez1 14
a3d3a5 3
a3d5y4 12
a3h1jx -5
a3ivu4 -3
10cqii -3
a3rzxl 7
a3svkm -13
a3wcbg 6
a3zfzh 12
a429h7 -14
a4g9nd 4
a4ggi0 -6
10gjno 7
a4o7nf 4
a4qeju 20
a4su1y -4
a4uxh6 -6
a4y71u -6
a4zgdf -20
a51vd3 -3
a529pv -12
a5blh5 -3
a5jne4 4
a5orhe -11
a5q6ag -4
a5qpkg 16
a5rsx6 16
a5vnud 6
a5z4uh -9
a5z9fb 24
a610qb -17
a62acg -4
a65pxg -4
a6bd9u -16
a6dw1w -6
a6fe0a 3
a6h4f2 -4
10nghi -4
a6kaxp -5
a6p82w -15
a6pwlc 7
a6ympb 18
a70w6l 15
a74xp9 12
10psvo 11
a78v6w -5
a78wh7 3
a7ba5a 10
a7byp8 -6
a7dgaz 9
a7f194 -4
a7fzee -5
a7glgw 4
a7jglc -16
a7omor 3
a7s9kl -5
a7t7su -6
a7uhdv -5
a7uqo5 3
a7y8qp 5
a7ykkj 6
10svow -9
a836om -23
a86k5q -3
a8iu08 5
a8jx5o -5
a8otce -13
a8puyd -4
a8t604 -11
a8y6wf -3
a8yli3 3
a8z3u9 -7
a95nwc -3
a95s00 -8
a967eh -3
a9cetf -7
a9k93c -5
a9lcl5 5
a9mvlo -5
a9n0di -6
a9t8uq 7
a9yo8p 9
aa0m8r -5
aa0ri1 -13
aa1zbg -4
aa2kd9 -3
aa2w81 -5
aa42ci 6
aa4mqx -8
110s15 15
aaasix 13
aahzou 7
aak6b2 3
aap5p5 6
aaw7lk 7
aawaav 7
aaz5eu 10
ab1gh5 -4
abcrdt -5
abde4s -10
114z4k 8
abfwxk -7
abitdz -3
abqqj9 22
abspt3 -6
abux38 -10
abwbyd 4
abybq4 11
ac0285 -19
ac3r4a -6
ac56o3 -11
ac66rt -19
acc14u -5
acimuo 6
ackdr1 14
acs6z1 9
ad0pkr -12
adck10 6
addbkn -3
adkqw9 5
adrlmk 13
11dwx8 4
advy0f 6
adz2sb -3
adzrzy 20
ae1dtw -4
ae4zig 8
11ffaq -3
aeasxf 5
aedytg -5
aefjfr 11
aehsb5 -7
11g9ds 5
aej5fj 6
aep1c1 8
aep8sz -3
aex7ez 6
af11f9 -20
af1k23 10
af1veu 17
afcwk9 -5
afd71h -9
afdz96 -16
afgp1k -15
afh907 -8
afji1f -4
11kcf5 -4
afqb9f 7
afqfe3 13
aftwx4 -20
afuiah 3
afvpmb -4
afw42d 9
afxq23 7
afzanl 11
ag1h52 8
ag1st4 -4
ag1w1f 6
ag51je 3
11m4ta 5
ag86ju -12
3rgw0 8
agcjru 4
agfwwe 11
agg6ug 3
aggu7x -9
agjjyl -18
agskm0 -5
agswqm 6
agycvh -13
agz8rw -13
ah1rug 3
ah2i9p -5
11plw4 -3
ah4je8 -17
ah4xcf 3
ah50rq 8
ah5jut -3
ah5qeg -13
ahavu9 -3
ahfl3d -6
ahho1w -3
ahizdk -6
ahkbte 21
ahquns -7
ai4h9g -3
ai8a23 8
aiafor -7
aiceqh 7
aidfz1 9
aistme -7
11vvbc 20
aiuprh -8
aiytn7 -8
aj0k5j 19
aj2xsq 7
aj45fc -3
aj5pdx -7
aj7mzu 4
ajfaop -6
ajgmop -4
ajh99k -3
ajkq18 18
ajkya4 4
11ylap -5
ajsgvw -5
ajsujp 4
ajwoq5 12
ak11a4 -17
ak1l0f -12
ak1uv6 3
akb4g8 -8
akbym3 -6
akjizr -9
akjspb 9
akmjxs 13
122bp6 3
akngfh 11
akq2rz 23
akvx4o -3
al2x6g 3
al39j6 9
al5fwc 23
al8ttp -6
al9vge -7
ala49j 3
aldn1k 9
125cis -11
alp603 -6
alpoqk -6
alqc88 3
alqx4o -7
alt4f4 -4
alvcp4 3
alvxnc -4
12711e 6
alyhf4 -7
alyio9 8
1273zh 8
am21lu -8
127gv3 -7
am3qqj -10
am5sgs -13
amaalp 5
amaoxk 5
amb2zo 4
amchnh 5
amcnn3 -5
amcrpc -4
128j6h -4
amgt9d 10
amschx -3
12aewv 4
amzdt4 8
an8aju -4
12bxq3 -4
anf479 3
anls6v 4
12dkm7 -8
anrup6 -3
anvsef 3
ao03tm 8
ao0ziv -3
ao31s9 5
aobdyx 7
12fl98 -5
aoibzp 20
aoinn7 -5
aoir4i 12
aokszk 5
aon5el -7
aotzzm 5
aouqm4 -4
12hxh3 6
ap6hqi -15
ap74rm 4
apdfew -9
apdod5 4
apfijq -4
apius2 6
apj3qe 12
apk65i -3
apmr81 6
12kast -4
apn1ko -13
appwye -4
apv05c 7
apvbba 3
apy8u1 3
apy9u6 -11
aq1ei3 -8
aq4xbe -5
aq7mfd -6
12msjc 12
aqeblu 8
aqj1xo -10
aqngu9 9
12nyi2 5
aqp3za 12
aqrrsy -4
aquowl -7
aqweka 11
aqwnb5 -12
aqyugv -6
ar2ygn 3
ar7oxr -9
ar9xmd -3
aralkj 4
araywi 23
arf6sc -4
arik42 11
arirex 19
12r4dr -3
arm2d1 17
arxg4n 10
arzqyv 11
as9q7n -4
asebh7 -3
asgoew -4
asm222 13
asmcy4 -6
asnkyt 7
aso5z9 -11
asru4v -4
assb9w 7
asvj7a -3
asyfc6 6
at3gs7 5
at3r4b -3
at5b2w 15
ata9tv -8
atd5kn 3
atobjk 3
atrsnl -6
ats2kv -6
atwwde 10
atyv6e 4
au01vd -17
au16pe -3
au39qg 4
au3u4v -3
au43mq 9
au45ma 9
au6an7 -3
au7l5e -5
aufw2a 6
augvoh -4
auh72s 4
aumorw 7
aunajd 15
132g8a -3
auxq8r -12
auxzbt -4
auy5bi -22
av418p -3
135w41 -4
avpxx7 -14
avrpff -3
avsuup 8
avu2e2 -3
avu44m 7
3x2m1 -3
avy343 -6
aw5e5r -11
aw79j6 -5
aw8deq 3
awbqwi 7
138k5n -5
awiic2 -3
awm3wc -8
awzew2 -6
ax1gq5 -6
ax52x5 -6
ax88f4 4
axb43m -15
axciyl -11
axdvzg 3
axmbln 10
axsoaw -3
axxmgk -3
axyien -5
ay0l7u -12
ayaznw -3
ayfo0w -4
ayicth 4
aykxnm -10
ayncvx 4
aypavc 9
ayrq7s 3
ayx93z 16
ayy9gc -17
ayyrh5 -11
ayz4o0 44
az05ll -11
13i7vd -4
e8ay -5
azceff -8
azevaz 7
aziowr -3
13k4wj -7
azlod0 -3
azmkhn 8
azpind -3
azqlux -10
azrlvu 20
azugxa -32
azux09 -9
azvawn -9
azwicu -3
b00oj0 6
b00rj4 -10
b01072 -13
b065cn 6
b08i1e -4
b0ccmp -16
13mw1c -3
b0fllb -12
b0g8re 3
b0mjrc -6
13o29i -6
b0s44k -6
13p2kb -6
b13f7j 12
b13vy5 -8
b18t87 3
b1a387 10
b1ge85 -13
b1id3w -4
b1ikdu 16
b1jj7c -9
b1k5vb 7
b1ovds -3
b1pqpz 3
b1t8kx -7
b1x1tm -5
13slr2 4
b21ib5 -6
b23quy -6
b24nt4 8
b26a3e -7
b29zze -14
13tu2w 12
b2heow -3
b2lnr1 4
b2z2ic -4
b31bha 14
b32a0e -9
b34bzl -4
b34uio 13
b366j3 -7
b396xy -4
b3asus -3
b3b1sg 5
b3bv0k -8
b3k5o2 3
b3r5fz -9
b3s1xn 16
b40sed -5
b45gjx -3
b45wo2 7
b46r0t 9
140so7 4
b4fhr9 11
b4izdz 8
b4ub0z -5
b4unnd -8
b4w80y -3
b4wlwg 3
b4xgiy 3
b509k2 -4
b57mtf -4
b59bnh 4
b59ii4 9
b5c1l2 -12
b5nexu -6
b5q4im 3
b5ywj2 4
b5znbu -12
b63h1b 3
b63pq6 3
b64zuq 3
b669o0 -6
147vt8 -4
b66v85 -3
b675hl -4
b6b1es -3
b6chuh -7
b6g8kg 20
b6i411 3
b6incw 3
b6jk0i -3
b6kg7n 3
b6lsg0 -5
b6sv08 -3
b6uagt 4
b6y29l -6
b737eh -4
b74vcj -12
b77hxs 10
b787ea -4
b7bagl -3
b7cmn6 -8
b7dhof 5
b7ebl7 -3
b7ham0 6
b7jivj 6
b7kjxy -3
14d3b5 6
14d80k -4
b7t1iq -4
b7ur3c -5
b7w89w -9
b7xodh 7
b7zyqz 4
b806wt -5
b85kzp 21
b8exm1 -20
b8h34g -6
b8jrkp -6
b8o4x6 -14
b8tv3a 5
b9526r -4
b96f40 -7
14j4vs 7
b9c04e -3
b9cvr3 10
b9ft3i 4
14jrby -30
b9hrwb 4
b9irib -4
b9jq3q -5
14kid4 -6
b9p4cc -5
b9pu9e -3
b9qw02 -7
b9qxfy 9
14l7tc 4
ba0d83 -13
ba0mq3 7
ba0p4c -4
ba17y9 -7
ba7mlc -12
ba9qjz 9
babgjo 9
bacats -6
badgfq 11
bae2w9 8
baeshe -7
14nf5k 8
baiw5q 4
banmus 3
baobd8 -12
bapoo7 10
barues -6
bavs01 -7
bax1h7 4
bayejs -3
bb04iz -7
bb06z6 10
bb2q2l 7
bb3hn4 9
14pu0g -4
bb79ys -6
bbbhgj 3
bbbv2v 17
bbdkyq 4
bbdykk -9
bbeom0 -5
bbi62t 3
bbn1gn -3
bbnl22 -14
bbpnqp -13
bbrmkq 15
bbt5g1 12
bbtrio -3
bbvk2d -7
bbvt1x -4
bc2sjn -23
bc5y20 -12
bc621r -5
bc6g6e 6
bcaki1 6
bcbsjn 4
bcc7s0 -7
bceyg2 12
14ui8v 19
bchjp8 -10
bciv0u -15
bcm1jw -13
bcnw0u 4
bcrks0 3
14vk4k -4
bcrn8v 9
bcwlob -12
bd119x 8
bd2yi9 4
bd4rgd -8
bd5w9a 5
bd7x8y -3
bdatlb -4
bdb9ri -8
bdd4wt 4
bdevyz 9
bdilpf -6
bdl2f6 7
bdladk -3
bdlnlu 6
bdnfb3 6
bdr01j -8
bdsp8z 3
bdt8v5 -9
14zi9x 10
bdxrfd -10
be0e3c -6
be1ccs 3
be3amy -3
bef3g8 -9
beil2y 7
bep4o8 10
beph4g -4
43v0x -10
bev420 6
153hya -9
bezv91 -7
bf5y9e -6
bf9rzk -4
bfb5oa -11
bfp5b5 6
bfpg2o 8
bfs4p5 -22
bfstc1 -8
bfu5s1 -3
bfwr6l -4
bfx8fb 9
bfxai1 -17
bfxc6l 14
bfy5u0 3
bfzn6p -8
bg4ljp -9
bg4ujs -5
bg5vvg 8
bg6jjr 11
158b15 18
bgbv22 -5
bgeo5c 14
bgfu9f -9
bgj3hw -8
bgpt28 19
bgq6s6 -6
bgsqj9 6
15almn 3
bgyk6w 12
bh11bw -3
bh1iq2 -3
15b07h 5
bh5vtx 4
bh73mr -8
bh7qhi 4
bhq037 5
bhucsb -6
bhvtyv -3
bhzk53 4
bhzsls 12
bi23gg 9
bi2hd1 10
bi2o9v 10
bi5rii -4
bia5bs -3
bib0kp -7
bie4hn -10
bie5gq 18
biizil -10
bil3y3 -5
biomgu -6
bipa2j -8
bipguh -7
45c14 -5
bitxhu -10
bivzyz -6
bizytz -5
bj4t1f -7
bj66tw -3
15it2f 12
15ivav -5
bj9e1o -3
bje2ox 6
bjhwtb -7
bjkqli -4
bjoq1b 7
bjqhp1 6
bjrzxn 7
bjtkx0 3
bjty62 7
bjuiu9 -10
bjutwa -4
15l7yy -3
bjx2x3 -14
bjxpfh -5
bjym30 -5
bjzyx2 5
bkbyx0 -11
bkf8zt 12
bkiada -3
bklhvu -12
15o5y6 10
bksw6m 4
bktrfj -17
bkx3jm 7
bkzu48 3
bl0pqx 4
bl3l82 -4
bl8cav 4
15qbzo 11
blczeb -4
blhd6z 6
bljghi -5
blp9fo 6
blsc8s 10
bm5jqz -3
bm5mlu -10
bm75rg -4
bmax97 -3
15tzil 18
15uuv4 21
bmkv4z 8
15uze9 -10
bmpm30 -3
bmqn7s -9
bmqz86 23
bmzmev 3
bn3jdj -5
15wrqy 10
bn445t -11
bn84z2 -15
bnb0t2 3
bnbpow -8
bnc20e 10
bnfkf1 -11
bnktc9 -8
bnr9bl -11
bnto22 3
15zefs 7
bnwopk -4
bnzzsb 5
bo0y1r -6
bo10so -12
478g0 -23
bo403w 10
bo57v9 -10
bo825t 10
boa76p -8
bob7ns 10
boeot9 13
boohjv 9
bopp2a 4
borkzq -12
bowpml -6
boxpzp 17
bozx9a -7
bp7eo3 -5
bp7qm8 16
bpe8xb -3
bpgnn2 5
bpiilx -5
bpor04 9
bprj70 13
bpxriz 7
bpy90s -8
bq0gdq -3
bq4vha -11
bq67hh -4
bqcwsw -6
bqgf59 6
bqhj4i 9
bqqr9t -19
bqsb39 4
bqspmx 13
bqv4jh 7
16ak5o 4
bqym37 20
br42qh 7
br4eg1 26
br5st6 -4
br6pbq 17
br7es8 5
bravc7 -10
48fap -8
brhe86 6
brmsjl 14
brp1xc -3
brsjbo 16
brtyha -9
bryin0 -7
bryw52 -3
brzear -6
bs1p5f 5
bs2prj 7
16fih9 -3
16fv8n -3
bsgt8m -3
bskzus 13
bsqjap 19
bt3v4v -4
bt3x4t -14
bt49kp -4
bt4sys 8
bt6mqw 15
bt72ms -14
btbczr -4
btecr2 7
btepif 8
btn80e 5
btq140 3
btu5mh -9
btzkm1 -3
bu4hbz -4
bu97yd -9
buargi 4
bueexh 6
bueuos -7
bugcat 11
buhqk3 -4
buqn1v 7
buqwov -13
buqx7h 7
buxlxq -11
buyuil -7
bv10hb -3
bv36x1 -4
bv965n -8
bvbrzz -4
bvcney -10
bve7mq -8
bvh66t -4
bvica9 3
bvpnf6 -15
bvs1nu 8
bvsg4m 3
bvsywm -3
bvw6qd -9
16slgm 5
bw1zxl 13
bw2hqb 8
bw2lq7 -4
bw447e -4
bw8ywc -8
bw9rvz -5
bwaiy6 -7
bwaq5u -5
bwbf5y -6
bwkrq0 -13
bwl8xu 8
bwnmnz 8
bwq8wr 5
bwrysx -6
bwun73 3
bx015b -8
bx0rdz -4
bx3nll 10
bx65jp -7
bx675h -5
bxcce2 3
bxfa4e 9
16y60n -4
bxht3d 5
bxiyqz -7
bxk4v1 -8
bxkf18 25
bxntdr -4
4aphh -4
bxqv0k 8
bxrmv7 -4
bxttk7 13
by0jqq -5
by1xtf -7
by9rc5 -4
by9y0w 6
byeau6 12
byrym4 5
byz2mz 3
bz1w0p -11
bz55nc 4
bz6bc8 -14
bz6y1d 11
bz95sc 3
bzbrzq 14
bzbt55 -7
bzc7f2 -6
bzgxwd -7
bzjiwc -5
bzocp3 -17
bzsy8t -10
bzu9xc -4
176syq 6
c01da4 4
c04ptd 4
c06jgf 20
c0979y -3
c0bb5v -3
c0f1nd 10
c0g90i -4
c0hl0z -7
c0hon3 8
c0i39y 11
c0l0l5 -5
c0m7mq 3
c0qqti 13
c15l62 -9
c16xvg -3
c175mz 3
c1carc 12
c1mx4u -7
c1p0xb 3
c1s02i -5
c1tk69 -3
c1vg2o -6
c1yzzq 4
c2288q 5
c22xw2 -6
c29sfo 14
c2afxl 7
c2grld -11
c2jwfi 3
c2mkeq -7
c2mo3s 6
c2n1l4 14
c2oq99 -16
c2rkxg -10
c2tahn -6
c2uuvy 6
c2xrvr 5
fnu1 -4
c39zk4 -3
c3b9la -8
4cqdn -10
17jvxp -7
c3nxf9 9
c3pqiv -7
c3trbg -4
c3we6w 11
c426i7 3
17m18n 8
c44k4j -4
c44ohs 8
c4clkp 3
c4edaj 9
c4fr3f -12
c4gj33 -3
17naq6 -17
17nowb 3
c4ntsg 10
c4q6ru 7
c4u7wc -5
c52ji9 -12
c56jbe 4
c59h0l -3
c59rae 3
c5prvg 9
c5rnct 4
c5s1tl -4
c5um4u 5
c5zx31 6
c60m5l -10
c6c9bz -4
c6cby2 -3
17u1yz -3
c6ctu1 8
c6dq7j -3
c6ftgs 6
4du7m 12
c6jplg 5
c6k2ix -9
c6kumt 5
c6ll09 -13
c6nh0s 7
c6qdr2 -3
c6td4k -5
c6tzqc 6
c6xspw -3
c6ytst -4
17wgk8 24
c72zut -4
c73bjr 3
17wree -3
c74iic -3
c767r2 3
c76hwu 5
c79r1i 3
c7dlsd -4
c7gl6u -12
17y7oo 24
c7ikfy -19
c7mnmh 4
c7nhid -4
c7qgpj 7
c7tf96 -7
c7tq2o -4
c7v2t2 31
c7z769 -18
c7zdsp -3
c837hu 18
c83e8u -6
c84nt9 5
c89d14 15
c8aews 5
c8dwj5 5
c8kp8r -9
1824tm 8
c8noxt 6
c8r1c8 -4
c8r9aw 6
c8u8xi 4
c8yoby -14
183s7s -4
c98gj6 3
c9akwe -6
c9bpl6 -5
c9dtxx 7
c9hpzv 3
c9jqw4 -4
c9nye2 -6
c9obl2 -3
c9p2hc 7
c9tjt6 5
c9toot 4
c9u74s -4
c9ukuc 8
ca2eiw -5
ca4i9m 3
ca6t4o 3
caa9sx 3
cacjtw 8
caencc 18
caftro 8
cagon7 -13
cagv64 -7
cahyse 5
caiuzj 4
cako19 -5
18aejg -3
18akch -4
18b55j -6
cb5lgd -4
cb5wpo 3
cb69jq 4
cb6m66 7
cb7uam -5
cba2pd 3
cbfn8b 3
18cl4m -4
cbii6j 7
cbrvxk 4
cbt5v8 6
cbtvjy -10
cbuxwk -14
ccetvx 3
ccgdac 4
cci5nj 3
ccji4h -12
ccjmp2 6
ccldcs -6
ccu5pi 11
ccwj1l -4
ccy5ei -3
18ig5t 5
cd4zx6 7
cd5wfp -5
cdaewa 22
cdaree 15
cde0s8 -4
cdh0kf -4
cdi4vm 8
cdoeur 23
cdqyay 11
cdsqi1 -3
cdsr74 -6
cdtd0f -5
cdx7fr 5
cdyl3l 13
cdyrzz 10
ce0uph -4
18lpvr -16
ce7kss -13
ce7tju 6
ce85bv -4
cebxro -5
cect3x -3
cedmbf -3
cef6ix 4
ceihev 4
cejp4a -7
cek9y4 -4
18nqg3 -4
ceol8b 8
ceq4lf -7
cev1m8 20
cevxml 4
cez3l4 8
cezhl0 -3
cf0he0 -13
cf0rlf -8
cf2oix 9
cf8qho -3
cfbzmo -14
cfevwp 12
cfg69w 17
cfjip2 4
cfo2il -5
cfout4 -13
cftyu9 6
cfuesv -7
cg0q3w -11
cg0rfb -5
cg1xzg 3
cg9u2j 3
cgeslk -14
cgpgap -9
cgv73h 9
cgwaju -6
cgwqql -12
ch2x8q -7
ch447b 10
ch4b16 3
ch5308 -10
ch6c0u -12
chako1 -3
cheh4d -4
chi64x 15
chpetf -4
chpmig 9
chq2ei -6
chr40v -4
chrnn1 -9
chu3jm 5
chvhsh -12
chysv8 7
ci2t6t 14
ci3wt1 -7
ci5054 12
ci5xgw -6
1916ep -6
ciebsg 5
cife4g 4
cijncq 9
cimogj -6
cioi57 6
cirozu 12
ciu9x7 12
civvw6 4
cj1nej 7
cj6ati -5
cjcrb5 -6
cjd4py -5
cji4q2 3
cjnk31 8
cjskjx -4
cjv3tl 6
cjwesz -3
cjxgir 12
ck207v 5
ck23ny -7
ck5lsf -4
ck5wdo -13
cke91b -19
ckg4hw -3
ckjswv -4
ckjyee -3
ckklhr 10
ckpy7g -10
ckq9h4 -5
199xu3 -14
ckuy3k 13
ckzcts -4
cl5ien -8
cl5uky 3
cl659e 11
cl9g5z 7
cli3vi -9
clmbeo 13
clpatd -4
19dvfk -6
19e8r2 7
clz07i -33
cm2ixo -6
cm8k3o -3
19fj01 8
cmkz1r -3
cmlmty 3
cmwqs6 12
cmxr3h 7
cn0wlg -6
19il19 -3
cngo3b -7
cnhqkl 3
cnirm2 4
19jy9o -4
cno80r -13
cnpakw -9
cnqzlp 3
19kwlx 5
19kwuq 15
cnt9g2 3
cnw47d -3
cnyaou 9
co3rih 16
co4los -3
co6go1 4
19mdig -7
cobdbx 3
coc30g 15
coiija -8
comksf 3
conc72 12
cowbhr 8
coyj25 7
coztk8 -10
cp0hmx -5
cp4jw2 -3
cp7cq3 5
cp7qp1 5
cp7waw 6
cpfl23 -12
cq0ru4 -6
cq7qs7 -8
cqc17z 23
cqfj9d 13
cqfum1 25
cqms2a -3
cqmuy0 23
19v5bp 9
cqp1zo 12
cqrq6t -3
cqt74a -3
cqy1un -7
cqy3qp 7
cqyxn4 -10
cqzjs8 -6
cqzo5z 3
cr27fu 15
cr3wq5 14
crdgow -6
cre3x6 -5
crfsfz -4
crg0ya 8
crgm6a -4
crhrtw -12
crpo3h 3
19yzic -3
crvk2n -4
csd3x3 12
csdxhf -4
cskpko 3
cslkxw -4
cspzrm -16
csykr4 -4
ct5tc9 9
ct6xtb 5
ct9s4f 8
ctb8xs 4
ctl4m8 16
ctojeo -5
ctw8yu 4
ctyaf3 7
cu2mvl 7
cufm77 -9
cug134 -14
cuhgus -27
cuj6dq -8
cup32v 3
cuujsj 5
cuwar5 -16
cv543m 14
cv9gm2 8
cv9qte 16
1acc7h -5
cvfg8o -6
cvm02s 3
cvngp8 -9
cvrhmk 10
cvsd96 -10
cw03xb 11
cw14jf -11
cw4o1p 7
1afe53 -3
cwe9wd -5
1ag9sf -4
cwo0wy 4
cws3kk -3
cwt6xq -6
cx80xk -3
cxg74p 6
cxh3xh 6
cxi7vq -3
cxl6hn 5
cxllpc -9
cxlrny -11
cxntpq 10
cxrz4a -4
cy0bun -3
cy28uu 4
cy896e 6
cya883 -3
cyd5cs 3
cyfvhg 6
cyo3x9 -8
cyvhbp 7
cyz8bg 4
cyzpbk 13
1apbvw -3
cz3q4i -10
cz45l1 -20
cz986v 7
cziojb -3
czivwt -4
czldnb 3
czn6c9 -7
czn9wj -11
czo272 -5
1ashdv -3
d0emjp -3
d0fz5k -3
d0itw5 -18
d0jnpq 11
d0jror 5
d0wzu1 -6
d173dn 12
d187xh -4
d1ar2n 13
d1b2l8 -7
d1g7v9 -6
d1hcsr -19
d1hdiv 19
d1hg6j -3
d1ijmx 24
d1mw7n -4
d1mzxm -3
d1oub8 6
d1um56 4
d1y096 -7
d1znux -5
d21yzv -4
d220kr 10
d23bp6 7
d2lvuh -4
d2osa6 5
d2porl -7
d2uu07 -4
d2wik5 -9
d2xhev 11
d30xqd 3
d35ybn 11
1b490m -6
d36qv1 4
d38q26 -6
d391yl -5
d3fqlo 5
d3kr9b 6
d3n4nz -6
d3u6k7 -12
d3vmk6 -3
d42y7i -13
d43hn2 -28
d47m1u -10
1b8j1v 5
d4dgf9 -16
1b8kh5 -8
d4f7rz -4
d4fzsv -4
d4hcr2 4
1b8yp1 9
d4imd7 3
d4j0at -3
d4jkf4 -5
1b9g38 -3
d4nodd 18
d4oa92 -5
d4rfey -5
1ba10n -12
d4vtdh -5
d4wxdo 11
d53shi 3
d54psl -4
d54qhk 6
d5b2jg -12
d5c443 -3
d5i3nh -5
d5k0ui -11
d5lbwq -3
d5mphc -12
d5ryy5 4
d5u89k -3
d5w5nz -3
d60mwn -4
d61qbm -13
d67uqy 12
1bfd82 -4
d6boow 4
d6bv5q -3
d6cjst -3
d6eize 6
d6fbq0 4
d6m8mo -13
1bgrhg -3
d6szu3 9
d6x6b1 -5
d6xwck -4
d76wj2 -6
d7i0rp -7
d7ia24 -5
d7mo88 -5
d7ree1 3
d7xe6i 6
d8102v -8
d8304l 17
d83tbe 7
d89dho 6
d8kxqy -8
d8lt8g -7
d8spzz -4
d8t5xn -9
d8vivp 8
d8vzkz -9
d8zwaf -17
1bq5rt 8
d9ezct -10
d9loxk -5
d9mvli -8
d9q24p -4
d9xb9u -3
d9zbwo -9
da73aw 3
dacaty -9
daky6l -3
1bux4p 4
dalh18 8
damciu 7
dao9dm -7
dapr2g -4
db3uzw 5
db5olr 6
dbc05j 15
dbg3jk -9
dbgz7u 15
dbjndz 4
dblayo 10
dblioa -3
dblwd2 15
dbmh6k -8
1byql3 -3
dbut7k -3
dc4c3m 3
dc7hcu 8
dc8too 4
dccbb1 7
dcksbu -3
dcpvg2 12
dcvj14 -5
1c416r -3
dd8zoa -9
dda6vq -14
dda7vx 23
ddfnzf 14
ddl6xt 11
ddn8sx 4
ddnh98 -16
ddpewk 8
ddslwo 14
ddts96 5
dduhcr -11
ddzdqz -9
de0tas 8
de2eoe -4
de421d -4
1c7zi1 9
ded248 -28
degyg1 6
deh9rf -15
deicu3 -13
deirtj 7
delrwm -3
deor5f -3
depye2 12
1c9vyf 3
1cactw -6
dewlzo -4
dewxx5 -7
df563u 4
1cbckz 21
df81no 7
df8y7c 6
dfbtfo -6
dfdk7s -3
dflbil -5
dfmo36 -3
1cdhoo 7
dfrf2w 15
dfsnr5 -18
dfz27q 3
dg126n -3
dg2gxc -3
dgbq6g -4
dgbt28 -5
dgflc8 25
dglrt5 15
dgmw4f -5
dgry7v 12
dgxi1j -3
dgzba3 -7
dh0idv 3
1ci4p7 8
dh64k6 9
dh78bi -4
dh800z -9
dh966a 10
dh9a25 -5
dhbr9i 18
dhcnqf -11
1cji9u -4
dhfl23 -5
dhgof9 25
1cjphq -8
dhn13o 4
dhp4q3 19
dhr4wd 4
dhr59x -3
dhws8o -4
dhwzvh -15
dhzz44 7
di2kle 6
di51zd -8
1cm7fp 8
1cme8b -3
4v1sh -3
dic13b -5
dif5rt 5
1cnk71 7
dikcjc -4
dilb56 12
1cnyn3 -14
dirova 5
1cotxh 7
diwhvp 5
dixeh5 -5
1cozfb -6
diyw5w 10
dizyqz -4
1cq3z3 6
djaeek 7
djbtsk -4
djbzal 4
djgnwp -4
djpnto 7
1crwh9 -7
djsdm5 -6
djsjij 5
djsmlp -5
djtsw7 6
dju2zz -4
djwyq8 8
djyxln 10
dk03w5 -6
4vq06 -4
dk6jv4 -9
dk8nsv 5
dkbg0b -4
dkc11j -7
dkcq83 11
dknxgz -3
dkoznt -4
dkrjtr 5
1cvwsq 5
dkwqnr 3
dkxt2h 34
dkxys8 8
dkzs21 -5
dl0i1z 4
dl4idp -4
dl6m52 3
dlcihp -3
dlelnp 3
dlgkwt 15
dli172 -14
dln6ta -4
dlos5k 3
dlp911 -3
dlpisr -8
dltwkd -10
dlvxvw 4
dlwiyx 6
dlxsox -6
dlzv2l -3
dm07st -4
dm17yp 3
dm7dhz 6
dmbs25 5
dmc5nh -5
dmdswc 3
dmfccm -5
dmjk2y -4
dml38f -4
dmp9rr -21
dmvo2o -3
dmz3zc -3
dn4arm 13
dnbjab 7
dnbjhu -4
dnd2y4 -6
dneqpb -6
dnhg96 -6
dnjxp5 15
dnmuhw 6
dnnchl 3
dntdy5 12
do0yvj 5
do1uos 5
dobn2x -3
1d8m70 4
doej9s -6
dohsp2 10
dojtsk -3
1da37k -3
doyne8 -3
dp4mn1 -3
dp83w5 11
1dbnux -9
1dc2dm 4
dpgmhv 11
dpjrzu 7
dpm1p9 -4
dpoumd -11
dppwop -5
dpq01c 6
dpqw1l 5
dpr3rg -5
dpt4c6 3
dptdel 15
dpvwap -7
dpw9u5 3
dq0xpk -17
dq23ss -10
dq6mim 8
dq70lm -4
dq823f -5
1df9rk -6
dqbmel -6
dqmh4c 4
dqmi9r 3
dqtjge -12
dquae2 -3
dr13et -3
1dj7em 4
dreher -8
1djqvw 5
drmhoc -6
drmmsn -3
drpwos -10
drqrnz 6
drwpgq -18
drwsgu 4
dryv6c 5
drzbjv 18
ds1ni2 3
ds4401 -7
ds5l9n 6
ds5vt1 -9
dsa0ym 20
dsbyfp -3
dsf9t2 -3
dsngvw 7
dsp6fp -4
dsrak9 5
dsvr0o -4
1dp1wc -9
dt47n8 5
dt6usn -8
dt7unl 6
dt9q6i -11
dtkwbi 6
dtlv50 3
dtmbl2 3
dtpkos -6
dtpnzf 5
dtq7u5 -5
dtqbar 3
dty0p9 -9
dty4ql 21
du4le5 -22
du7uje 5
1dtoy2 -3
dubdot -7
duch5b -3
1du511 -13
dudfmm 5
dudy19 4
dueo20 5
dukk5c -8
1duzup 5
duukgg -7
duxjcb 3
dvbsuy 9
1dy6jr -8
dvmp4o -20
dvo2vd -15
dvwyxy 9
dvxv95 16
dw41pj -5
2c -14
dw5edx -5
dw812m 7
dwey1l 11
dwi4o0 5
dwiyy6 -25
dwoeji 12
dwqpft -5
dwr41q 34
dwzcpf -3
dwzy32 10
dx3j71 10
dx43jo 3
dx90zy 9
dxccir 6
1e58yn -5
dxmon6 18
dxs1gk 8
dxwp6z -4
dxygip 9
dy38n6 -14
dyc9i6 4
1e8gfu -14
dye0z3 -10
dyqknz -9
dyt253 -16
dz013i -4
dz2fuu 4
1ec4o6 -4
dzftm3 6
dzk4zn 6
dzlvh4 7
dzpido -3
dzpweg -5
dztqfg -10
dzuk3w -21
dzuxfk -5
dzuyqw 14
dzx0ih -3
e06kkj 14
e09r4v 16
e0amyq -18
e0frtd -7
1eg6ip -4
e0k0fn 8
e0k5mp 9
e0m3yq 10
1egn4h 4
e0mfou -3
e0n3mb -4
e0o9tf -24
e0pvaf 8
e0so8f -5
e0wdf0 -4
e0xqx0 -3
e0ypbr -3
e0zjgf -4
e135ep -5
1eid93 -4
e16q5w -3
e18dk8 3
e1adly 4
e1ayng 6
1ejx7h -9
e1jl9j -8
e1m8hm -20
e1na70 -8
e1tm1p 3
e1u4o8 5
e1v46r 3
e1w79f 15
e1we5t 4
e1wnnt -10
e1yvk6 -4
e21qjg 3
e244o3 -8
1em9v4 11
e28bri 3
e29rsr -3
e2boyo 12
e2cyy8 8
e2emrg -5
e2hw3y -6
e2n19n -5
e2ngln 3
e2o39d -9
e2tk6b -15
e2u2sj 6
e2w5gp -9
e2y3ju 3
1eplfk -19
e35kw9 3
e39n6r 14
e3bmxy -30
e3ctdw -8
e3dt2x 4
e3e70j 13
e3m16y 9
1erkwg -4
e3p9oe 10
e3pqkc 7
1erume -4
e3wiu7 -4
e45mm3 6
e48q77 8
e4cvbq -4
e4gud2 -4
1eujqd -4
e4i009 -3
1eust6 -18
e4klov -25
e4sudm 6
e4t9zx 12
e4yzfz 3
e54rk9 8
e55k6l -9
e5idv6 -5
e5lsyv 3
1ez3yw -7
e5sqwo -27
e5vj0z 13
e5wkmx 3
e5x1k5 -7
e5xgy4 22
e60zx8 -3
e66kvx -3
e67yk1 7
e6b420 -6
e6f812 4
e6hzjz -7
e6jler 8
1f34ts -5
1f37dq -11
e6yb7j -11
53y50 21
e72re8 -4
e75zc4 -12
e7cac2 -9
e7ff3b -9
e7fqvw 5
e7lded -20
1f6nyh 10
e7w15y -5
1f73t6 -9
e7zmdp 5
e81cze -3
1f7et2 -9
e840zh -4
1f835q 3
e8b3ot -5
e8bv75 23
e8cwtu 4
e8mx23 4
e8rjs8 -4
e8uwfm 7
e8yrvs -15
1faq16 11
e901fi 6
e921i2 8
e9eeb0 -4
e9jqom -3
e9lh63 17
e9luh3 -12
e9o74a -4
e9p42n 8
e9ry05 6
e9u2lv -17
e9ukfv -16
e9utap 8
e9wm7g -6
ea7yhc -9
ea92ie -9
eaa3gs 5
eaga42 -14
eairpe -12
eajoil 7
eao85v 15
eatjmr 3
eavvbz -6
eawb4g -10
eaxd82 14
eb0asr -5
eb2r3o -4
1fia5f -8
eb9juo 5
ebc3mp 4
ebgrj8 -3
ebhy1l -3
ebj6yi 8
ebja75 9
eblu6l 4
ebmm95 -8
ebmmnv 14
ebps5u -5
1fkpc8 -7
ebvzus -8
ebxt31 4
ec4wfu -7
ec50ne -7
ec7s9k -7
ec8pna -20
ec98ck -8
ecbq67 6
ecknc8 -5
1fo526 4
ecqwzy -3
ecqyc6 8
ecscds 10
ectxnl 7
ecvj6i -5
ecwbfx 5
ed24lt -9
ed4ag6 12
eda6lh 3
edk3pg -3
edlade -15
edogwl 3
edrmyr -4
edyp4j -3
edyt16 -10
1fstm3 -3
ee3k9l -6
ee5i2s -6
ee9kh9 3
eef6tr -5
eei7l4 -3
1fuuqf 6
eelwej 24
een7ep -7
eepakm -3
eeqcwo -14
ef04hk 3
ef1l8d -17
ef3g9u -4
ef8pgg 4
efbbkm -3
efbfe4 14
1fxn9c -7
efhuwi 3
1fyuem 4
efqjmg -7
eftp71 -4
efw6bw 3
efwume 19
efx2n3 3
efxdn6 -3
efyk3f 10
eg011m 14
eg887n 6
1g11ge -10
ege5fj 7
egj73q -12
egj8cp -6
egks5g -3
egoa7y -12
egq7ba 15
egr2ha 7
egselo -3
egyzuk 7
eh10h3 4
eh2fj4 7
ehahl9 -5
ehi70z 13
ehjlpp 16
ehlq3b 6
ehm14i 22
ehtv4o -5
ehujf6 -3
ehw1kw -9
ehwt8j -8
ei064m -14
ei2g14 -3
ei591s -6
eibgw4 -3
eicam1 -7
eidzou -8
eigh7l -6
eiiip9 10
eiimvh 3
ej03o7 21
ej1b70 -4
ej2q9g -8
ej3kvq -10
ej5676 11
ej7cz8 -12
ej7xg8 18
ejaspg 14
ejbasx 3
eje8ck 10
ejfocs -4
ejitjj -4
ejjcdl 4
ejmm7t -9
ejn44l 3
eju64u -19
ejux2s -3
ek4jn6 3
ek9dya -7
ekimg2 4
ekinj7 -3
ekjd8u 6
ekq8cx -14
ekqczr -8
ekqt3k 11
ekyzib -3
el4jc2 -7
el9t61 -8
1gj0k1 -12
elf9ge -8
eljy37 -8
elp7jp 8
elqjz3 -3
eluxfu -3
elvljr -8
em0zda 8
em1vtz -7
em2dqw -4
em3gr9 -6
em8uz6 -19
emc6c6 -6
emhg7x 3
emq3n6 19
emt6uz -3
emvcun -9
emvfau -12
emxe69 -6
emzi8p -3
en3n8u -3
1gpprr 7
en73ej 11
en8my4 8
enczto -3
enf46e -3
enjpef -7
enkw2d 6
enlhpo -11
entiv6 -11
envdi4 -13
envq85 -4
eny0vb -10
eo28vr -14
eo7zi0 10
eob4zz 15
eoc8pj -5
eod9xx 11
eolt7j 4
eomt3o -3
eopnw2 4
eopyln -13
eoqaks 4
eoqfr0 -7
eor6tz 5
eor8ic 5
eov70q 6
eozf3k 19
eozojb -13
ep370q -12
1gwuff -10
ep4pjh 3
ep6k74 4
ep8bhv 10
ep9iih -4
epdu13 7
epg5sr -4
epgfyy -13
ephime -6
epir96 -3
epjj55 4
epjjt1 -8
epjubh 17
eps2er -3
epudb3 17
epuyug -12
epw7gt 10
eq1jd1 -9
eq1pqq -4
eq6l3q -3
1h0p8l 6
eqb565 -10
eqeff0 -4
eqji0b 10
eqlwga 8
eqmwlv -3
eqspfy 4
eqwein 10
er3wuz 9
er8zjp -6
er9y9q 3
erbnou 3
erhspy 3
erivv5 3
1h5kkx 6
erl3jv -8
ernkdm 11
1h67rj -12
ervn9v -6
erx4vb -6
es0g43 11
es14tp -14
es1u46 3
es38df -4
es7f72 -8
es8v63 -10
esb2l3 12
1h8bvo 11
esd285 6
esfa5c 4
esg7gy -3
eshd9j 10
esif7q 3
eslf3u -10
esmhev 4
esrrnc 3
esu3tk -4
esu8pw -7
et36kp 10
et6fuk 6
et6yo7 3
et8bp2 -8
et8jgk -3
1hbolj -4
1hce2c -3
etkh72 3
etkok1 14
etoe83 -6
etrs6h -5
etyyts 12
eu30th 13
eu6k7z 9
eu751s 4
eu7uk5 -3
eu8k7s -7
eu9ifw 5
eue1hf 4
1hfttt -21
eufhi0 15
eujj1y -7
eujusi -10
eum5xe -5
euwpsh -3
euyg2v 9
ev34h0 -7
1hiqfw -8
ev8ysy 3
ev9phe -5
evct9j 6
evd4vq -4
evifw0 -23
evj7p1 -3
evrpsb 3
evv78q -5
evvj4z -8
ew4akx -3
1hm8pq 3
ewai1l 12
ewdfud 9
1hnala -3
ewjuq6 -11
1hnu55 4
1hnwr0 3
ewq6mb -7
ex259q 18
ex3m6n 3
ex3td9 3
exd03g 5
1hqpav -6
exh620 -9
exo2rb 3
ey3lgk -5
ey41qs 8
ey42sb -4
1htnny -6
eybuei 4
eyi539 -4
eyktm2 3
1hvtt8 6
eyuuqj 17
1hw297 -18
eyyrp7 12
ez0xc3 -5
ez86cv 11
ezdfq2 -3
ezf5a4 -4
1hy9zo 20
ezmegz -5
ezn8lq 5
ezro3q 8
ezwa11 -3
f014mc 4
f03t5t 3
1i0pjj 7
f07nec -8
f086kb -8
f0cksu 8
f0nj3o -3
f0otes -9
f0q9v8 -5
1i2su7 -4
f0t087 16
f0wkv6 5
f0xddd -9
f10n56 -7
f12ce7 4
f13sn8 6
f14l0x 10
f18dy6 5
f1ey53 -8
f1kuyr 3
f1lngy -14
f1q82i -4
1i6gri -3
f1xu2a 5
f1zdik 11
f26co0 -4
f2aoa2 5
f2cfqz 6
f2cumw 8
f2evx9 3
1i8pyc -5
f2g85m -3
f2kt61 -3
f2n39v 4
f2napu 14
f2tfbi -6
f32s9o -5
f37360 -5
1ibm7p -13
f3gr4z -3
f3ijrj -5
f3jxc5 4
f3k327 -6
f3ka90 13
f3nx5k 5
f3s57c 7
f3ux6a -6
f3xj2e 23
1ielz8 15
f462ka -13
f49pf3 -3
f4a616 -3
f4avxz 4
f4e6l9 -6
f4jghh 7
f4l3xu -7
f4oikx -7
f4pvwl 21
f4v47d -3
f4wbhg 8
f51k6l 3
f52jzf 8
f53qq0 8
f545y2 -5
f5d4g0 16
f5eal3 -6
f5usxp 4
f61l4u 10
f63lqi 7
f69zx8 -3
f6cg2w 10
f6cmqk -3
f6ge4c 4
f6ir2u 17
f6ocyc -4
f6prf3 6
f6x5s7 -4
f6z0g4 -10
f6zqje -11
f756g2 7
f7756t -10
f77uc2 20
f794bm -8
f7clsf -4
f7hf6m 5
f7k3gb -4
f7o78a -3
f7qa07 3
f7ws44 -18
f7z6jw 7
f81ewc -4
f81gw0 10
f830ty -4
f86nhm 15
f8al0t 4
f8bg3h -8
1iuglz -4
f8m0hm 4
f8m979 -8
f8nlm3 -12
f8pn4y -5
1ivdle 12
f8skxb -7
f8yk6s 4
f8yy6g -3
f90rfg -4
f92ewh 7
f92ws7 6
f93zhe -5
f947bb -4
f96eao 6
f98pwf 10
f9d1f1 -4
f9gxpd -6
f9h8tf 4
f9hvhe -3
f9ihzu 3
f9iqj3 -3
f9n4yl 9
f9qxz5 -3
f9u41w -7
f9uiro 4
f9w40i 5
f9zqyh 6
fa7qqd -11
fabf26 20
fafjkw 7
faipe9 6
famvxl -13
1j2hr1 9
fap0e7 10
fapw2y -8
faxra5 -7
1j3e79 -7
faygsu -6
faytw6 8
fb4f8g 5
fb6u70 -3
fb71gt -8
fb7c7v 6
fb95no 12
fb9l28 7
fbap3y -7
fbbl2p 9
fbfedv -5
fbnz9c 11
fbpbbi -5
fbuunt -7
fbx19w 6
fbxbte -18
fbxbty -5
1j748o -4
fc2ky1 17
fc4flm 8
1j7rb6 -7
fc694z -6
fc6pmk 7
fc88bc 10
fce9pv -5
fcehja -7
fcftul -5
fciha8 -4
fcjiwu -4
fckyaa -15
fcnvu0 -4
fcq7ez 6
fcsdpb 9
fcw9k2 -4
fcwo1b -9
fd0hu0 -7
fd1k1c 23
fd5q1z 4
fd6625 -5
fd6v3r 3
fd7j30 -13
fd835x -3
fde8np -4
fdh90l 3
fdi5gi 19
1jcroq -10
fdjvxz 19
fdlydq -5
fdniuj 6
fdo1ob 7
fdoi7f 5
fdq9oh -4
1je8kr 6
fdzajr -4
1jeu46 -10
fe4h7o 9
fe4l1e 6
fe7haa -3
fe8anx -10
febnp4 8
febwfq -6
febz97 5
feeovy -4
fegih7 -27
feh6ha 19
felzzg -4
1jgs7j 3
1jh1yb -4
feupwc 9
ff4333 -4
1jj0qx 5
ffdrib -10
ffe2jb -4
ffgmhb -8
ffk3u6 -5
ffo8xv -9
ffp0t7 15
ffpl8v -14
ffr93b 10
ffuemo 7
ffxppx 9
ffyimz -3
fg16tt -5
fg37fh 5
fg4njn -11
fg986r -7
fgc1rv -5
fgff5k -3
fggb33 -10
fgi4gj -5
fgicrt -4
1jobhp 8
fgs39e 8
fgs3cy -4
fgwzdy 12
fgzurm -8
fh47p1 -7
fh5up2 -29
fh82n0 -4
fh86fn 3
fhagv3 5
fhbxk2 6
fhc7he -4
fheslc 8
fhf5is 16
fhjp5a 5
fhm4ym -5
fhna59 7
fhnz8n -7
fhq1qn -9
fi2mix -5
fi3wuo 10
1jtf3h -3
fi9y2w -3
fiajgg -9
fiaphb 3
fibx01 -6
fidkq8 4
fifaul -4
fifb2s 4
finv9f -15
fiorok -5
fiq0sm 3
1jvptf 6
fiuc24 -14
fixz35 4
fiyjvf -11
fiyod8 4
fj092j -7
fj0ojo -7
fj3stt -3
fj6y6n -3
fj6zjm 3
fj76bz -3
fj7qjg 9
fjds1i -8
fjlp17 5
fjmqnk -3
fjni05 -5
fjnnmp 5
fjvdrd 14
fjvhez 12
5lkx4 -13
fjy8s1 7
fjymki 7
fjzcng 7
fk20ky -3
fk5z0w -5
fk68j2 7
fk94ut -14
fkekat -3
fkhlvm -13
fkiv7d -8
fkklqt -4
fkpi1q -6
fku94h 8
fkvs94 5
fkw7hn 5
fkwzt7 5
1k3naa -5
fl1hml -4
fl2pxw -3
fl5ub9 20
fl5x86 5
flfmlo -4
flhdqo -3
flkat0 33
flloq1 -15
flntew 5
flsoqe -3
fluujt -13
flv80f 5
1k6v0m -7
flzb6w -7
fm9vo0 5
fmaxap -8
fmc20u 10
fmcinq 17
1k98de -4
1k9jh9 -10
fmvv91 7
fmx5ek 18
fmystc -3
fmzpyw 4
fn3kz2 9
fn5c5l -12
fn88sx -3
fn8bof -10
fn8lzv -4
fne0d9 7
fnejsv -5
fnh8bf -3
fnjhmy -6
fnqu14 -3
fnsmn4 -5
fny1ea -4
fny5kd 9
fo5uup 5
fo77j4 4
fo8wtf 6
foiiip -3
foinvf 6
foiq4m -4
foo0mf -10
fope16 -13
foqwul 17
fork1x 6
1ki9ar -5
fp5zq2 -9
1kitii 9
fpby7w 6
fpj5go -6
fpknun -11
fpntms 16
fpnzis 7
1kl056 9
fpu9tn -9
fpze56 12
fq2n8g 3
1klwna 3
fq5baw 3
fq6ist 5
fq79r2 -3
fq8gsv -5
fq8lpx 16
fq9bq6 6
fq9ns9 -10
5nv82 4
1kmpsu -6
fqbngu -3
fqc8xa -12
fqn7hc -9
1knyn9 -5
fqtu2q 9
fqu80x 6
fqwl2x -5
fr052o 10
fr8noe 5
frdqap 9
freeab 3
frfjbd 9
frfx3f 5
frjau9 8
frkyiq -7
frl9oa -23
frof69 -4
frojt8 -17
frovku 3
frp5k2 -5
frtsa0 14
fru501 -8
fs16qz 8
fs8ogw -15
fs9jrv 14
fsanhf 16
fsjwve 4
fslz5i -8
fso2ny -15
fso4bp -7
fsrivi -3
fsxnk0 -6
fsxrwz -4
fsxtvg -9
fsy5ke -13
fszbby 4
1kx4ed 9
ft8lk0 12
ftc66a 4
ftdh49 -6
ftf3ub -5
5p0od -18
fti84g -11
ftlaq6 -5
ftu16w -4
ftuvc6 14
ftyycf -7
fu3trb -3
fu6jgq -14
fum3bj 15
fup7kf 8
fupoid -5
fututg 3
fuvzib -3
fv13bk -10
fv2ran -23
fv3lhy 3
1l46ii -4
fv6c06 -5
fv9whw 9
fvg7hu 7
fvga96 4
fvh7yb 3
1l6bw5 -6
fvt59n -10
fvwj7w 10
fvwwfj -6
fw55qx 3
fwbd9s -4
fwbh01 -5
fwhw3h 3
fwkx8s -7
fwl40d -6
fwm9ay 3
fx3v6s 4
fx7z0i 10
fxca9h -19
fxdyw1 4
fxggej -6
fxj3bx 4
fxq8uh 6
fxssqu 14
fxu7wo 7
fxxhfe -4
fxy62w -4
fxyvzo 4
fy7pmm -3
fydk6j -9
fye87q -8
1lg1us 3
fyi9ke -3
fymg6h 9
fythht 12
fyxini 13
fyxkyd -9
fz1agt -7
fz2jsx -4
fz67xf -3
fz7oty -3
fzbedz 7
fzcyw9 -13
fzhnm9 5
fztxwv -5
kqcq -5
g02pct -11
g037dm -14
g05efe 13
g06e70 47
g09474 9
g0b95t -5
g0dvgj 4
g0gxxg -6
g0i0fa -6
1lo9bs -12
g0sqen 14
g0tfrp -4
g0wdzq -7
g0z575 3
g13wq7 -3
g16nfp 6
g17t3p -14
g17x1s -14
g1h0a0 9
g1iwj8 -5
g1o5i7 4
g1p6gb -9
g1vk4j 4
g1y0re -5
g253jq -4
g26mxh 5
g28a5v -6
g2a96e 14
g2arde -26
g2escb 5
g2hn7l -10
g2ijtf -4
g2nj8z 5
g2og7v 10
g2t5tm 3
g2t6cg -5
g2ta6b -3
g2x6h3 4
g2xdly 16
g33syn -3
g36l4r 9
g374at -16
g39ryl 11
g3czfg 9
g3d05k 7
g3dxdk -6
g3nhhv 9
g3pdg1 10
g3qbt4 -3
g3qseb 4
g3rjn7 -4
g3tmvv -4
g3tshq 7
g403ho 4
1m0cic -6
g47aqm 3
g48bwt 7
g48c8r -15
g4a853 -3
g4azoq -7
g4bjvb 4
g4hn6o 11
g4iqvt -3
g4jx3l 6
g4kbfj -6
g4lrgi -3
g4lwds 4
g4m105 12
g4m8wa -4
g4mdjt 20
g4q9kn -3
g4s0qp -5
g501oy -10
1m3mvq 7
g52peo 4
g57yql -3
1m4g1g 14
g5gggt 19
g5iz04 -3
g5msc9 -3
g5o4ef -3
g5rhai 3
g5usfr -8
g5x53f 5
g5xnlc 3
g5xsag -9
g62me8 5
1m7l70 -4
g656fl 5
g67j4t 4
g6g0gf 3
g6ly6t -5
1m9hne 8
g6oa7j -5
g6ps47 6
g6xu2r 5
g6y07a -3
g724tx -8
g73zid -3
g79bd1 4
g7cf5s 8
g7n2b5 -6
g7st8h 7
g7war5 6
1mecgf -12
g7zw9e 15
1mevs5 14
g866gr -6
g8847d -12
1mfb9y -12
1mfsnc -3
g8ejw7 -3
g8rshk -3
g8t36s -6
g8tiz9 4
1mhqe6 -14
g9b2af -5
g9c4mc 13
g9gyhw -21
g9hk91 -7
1mjzk1 -3
g9pq96 -6
g9rg7z 8
g9t0t7 3
g9uof3 6
g9xqc4 -4
ga0dh9 -7
ga38dp -3
ga6h50 4
ga7x8j 7
ga8iig 3
gaqvhe -5
gaur8l -8
gavsgv -8
gay2c0 6
gb128j -6
gb30ry 6
gb9wx3 5
gbdlo9 -6
gbf6iv -3
gbk7eh -4
gbos5a -3
gbtyhm 8
gbwwqa 13
gc4p8p -3
gcaw3r -9
1mupzw -6
gcm45o 11
gcn5xd 10
gcosqh 5
gd74ob 5
gdcluj 15
gdh5az -4
gdntww -12
gdpxi3 9
gdwxt4 14
gdxaa3 4
gdy1co -6
ge3efp -9
ge4r9u -11
ge6dij -8
ge7xxq -5
geaboe -5
gecaa6 -6
geg0fl -6
geg6yw -3
gegg7i -5
geo7uz -5
gep22x 10
gepbnr -5
geterr 10
geu0oh -14
gew5m7 -7
geye5j 7
gf6aq1 14
gf7anu -6
gf93vu -9
gfd4i9 17
gff7pq 4
gfikp3 -4
1n5v53 -11
gfnq3e -6
gfsh47 5
gft9fp 4
gfw5wn -4
gfy29x 4
gfyell -11
1n73lz -3
gg0fjc -8
gg4cb1 -4
gg7hrc 7
1n85m6 9
ggav3r 5
ggcw1j -3
ggl3qq -3
ggn5hd 5
ggo5xr 5
ggqsh7 -14
ggr4h3 9
ggryzv -10
ggxlw9 8
gh2cvr 8
1nb9jw -20
gh5uln -5
gh6szz 7
ghd4ai -5
ghit22 12
ghl76c -8
1nczi5 -8
ghlxmf -4
ghnq9o -12
ghptuo 9
ghwlba 3
ghzhyd 12
1nevgc -6
1nevgj -4
gi6x0k -3
giae13 -4
gilnkf 8
giogmn 10
gip207 9
gipbih -51
giqtw2 -3
givytg -11
gj1ua3 -5
gj42on 5
gj6w7w -3
gjb45k -5
gjce4x 8
1njcah -7`,
} as const
