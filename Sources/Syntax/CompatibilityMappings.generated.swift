// Made by tools/generate_identifiers from the Unicode data of Python 3.11.

/// What the characters that may stand in a name are compatible with (NFKD): see `IdentifierNormalization.swift`.
enum CompatibilityMappings {
    /// `START CHARACTERS` for a run of points that stand for one character each, `POINT=TEXT` for another one.
    static let text = #"""
aa a
b5 μ
ba o
132=IJ
133=ij
13f=L·
140=l·
149=ʼn
17f s
1c4=DŽ
1c5=Dž
1c6=dž
1c7=LJ
1c8=Lj
1c9=lj
1ca=NJ
1cb=Nj
1cc=nj
1f1=DZ
1f2=Dz
1f3=dz
2b0 hɦjrɹɻʁwy
2e0 ɣlsxʕ
3d0 βθΥ
3d5 φπ
3f0 κρς
3f4 Θε
3f9 Σ
587=եւ
675=اٴ
676=وٴ
677=ۇٴ
678=يٴ
e33=ํา
eb3=ໍາ
edc=ຫນ
edd=ຫມ
f77=ྲཱྀ
f79=ླཱྀ
10fc ნ
1d2c AÆB
1d30 DEƎGHIJKLMN
1d3c OȢPRTUWaɐɑᴂbdeəɛɜg
1d4f kmŋoɔᴖᴗptuᴝɯvᴥβγδφχiruvβγρφχ
1d78 н
1d9b ɒcɕðɜfɟɡɥɨɩɪᵻʝɭᶅʟɱɰɲɳɴɵɸʂʃƫʉʊᴜʋʌzʐʑʒθ
1e9a=aʾ
2071 i
207f n
2090 aeoxəhklmnpst
2102 C
2107 Ɛ
210a gHHHhħIILl
2115 N
2119 PQRRR
2124 Z
2128 Z
212c BC
212f eEF
2133 Moאבגדi
213c πγΓΠ
2145 Ddeij
2160 I
2161=II
2162=III
2163=IV
2164 V
2165=VI
2166=VII
2167=VIII
2168=IX
2169 X
216a=XI
216b=XII
216c LCDMi
2171=ii
2172=iii
2173=iv
2174 v
2175=vi
2176=vii
2177=viii
2178=ix
2179 x
217a=xi
217b=xii
217c lcdm
2c7c jV
2d6f ⵡ
3038 十卄卅
309f=より
30ff=コト
3131 ᄀᄁᆪᄂᆬᆭᄃᄄᄅᆰᆱᆲᆳᆴᆵᄚᄆᄇᄈᄡᄉᄊᄋᄌᄍᄎᄏᄐᄑ하ᅢᅣᅤᅥᅦᅧᅨᅩᅪᅫᅬᅭᅮᅯᅰᅱᅲᅳᅴᅵᅠᄔᄕᇇᇈᇌᇎᇓᇗᇙᄜᇝᇟᄝᄞᄠᄢᄣᄧᄩᄫᄬᄭᄮᄯᄲᄶᅀᅇ
3181 ᅌᇱᇲᅗᅘᅙᆄᆅᆈᆑᆒᆔᆞᆡ
a69c ъь
a770 ꝯ
a7f2 CFQ
a7f8 Ħœ
ab5c ꜧꬷɫꭒ
ab69 ʍ
fb00=ff
fb01=fi
fb02=fl
fb03=ffi
fb04=ffl
fb05=st
fb06=st
fb13=մն
fb14=մե
fb15=մի
fb16=վն
fb17=մխ
fb20 עאדהכלםרת
fb4f=אל
fb50 ٱٱٻٻٻٻپپپپڀڀڀڀٺٺٺٺٿٿٿٿٹٹٹٹڤڤڤڤڦڦڦڦڄڄڄڄڃڃڃڃچچچچڇڇڇڇڍڍڌڌڎڎڈڈژژڑڑککککگگگگڳڳڳڳڱڱڱڱںں
fba0 ڻڻڻڻ
fba4=ۀ
fba5=ۀ
fba6 ہہہہھھھھےے
fbb0=ۓ
fbb1=ۓ
fbd3 ڭڭڭڭۇۇۆۆۈۈ
fbdd=ۇٴ
fbde ۋۋۅۅۉۉېېېېىى
fbea=ئا
fbeb=ئا
fbec=ئە
fbed=ئە
fbee=ئو
fbef=ئو
fbf0=ئۇ
fbf1=ئۇ
fbf2=ئۆ
fbf3=ئۆ
fbf4=ئۈ
fbf5=ئۈ
fbf6=ئې
fbf7=ئې
fbf8=ئې
fbf9=ئى
fbfa=ئى
fbfb=ئى
fbfc یییی
fc00=ئج
fc01=ئح
fc02=ئم
fc03=ئى
fc04=ئي
fc05=بج
fc06=بح
fc07=بخ
fc08=بم
fc09=بى
fc0a=بي
fc0b=تج
fc0c=تح
fc0d=تخ
fc0e=تم
fc0f=تى
fc10=تي
fc11=ثج
fc12=ثم
fc13=ثى
fc14=ثي
fc15=جح
fc16=جم
fc17=حج
fc18=حم
fc19=خج
fc1a=خح
fc1b=خم
fc1c=سج
fc1d=سح
fc1e=سخ
fc1f=سم
fc20=صح
fc21=صم
fc22=ضج
fc23=ضح
fc24=ضخ
fc25=ضم
fc26=طح
fc27=طم
fc28=ظم
fc29=عج
fc2a=عم
fc2b=غج
fc2c=غم
fc2d=فج
fc2e=فح
fc2f=فخ
fc30=فم
fc31=فى
fc32=في
fc33=قح
fc34=قم
fc35=قى
fc36=قي
fc37=كا
fc38=كج
fc39=كح
fc3a=كخ
fc3b=كل
fc3c=كم
fc3d=كى
fc3e=كي
fc3f=لج
fc40=لح
fc41=لخ
fc42=لم
fc43=لى
fc44=لي
fc45=مج
fc46=مح
fc47=مخ
fc48=مم
fc49=مى
fc4a=مي
fc4b=نج
fc4c=نح
fc4d=نخ
fc4e=نم
fc4f=نى
fc50=ني
fc51=هج
fc52=هم
fc53=هى
fc54=هي
fc55=يج
fc56=يح
fc57=يخ
fc58=يم
fc59=يى
fc5a=يي
fc5b=ذٰ
fc5c=رٰ
fc5d=ىٰ
fc64=ئر
fc65=ئز
fc66=ئم
fc67=ئن
fc68=ئى
fc69=ئي
fc6a=بر
fc6b=بز
fc6c=بم
fc6d=بن
fc6e=بى
fc6f=بي
fc70=تر
fc71=تز
fc72=تم
fc73=تن
fc74=تى
fc75=تي
fc76=ثر
fc77=ثز
fc78=ثم
fc79=ثن
fc7a=ثى
fc7b=ثي
fc7c=فى
fc7d=في
fc7e=قى
fc7f=قي
fc80=كا
fc81=كل
fc82=كم
fc83=كى
fc84=كي
fc85=لم
fc86=لى
fc87=لي
fc88=ما
fc89=مم
fc8a=نر
fc8b=نز
fc8c=نم
fc8d=نن
fc8e=نى
fc8f=ني
fc90=ىٰ
fc91=ير
fc92=يز
fc93=يم
fc94=ين
fc95=يى
fc96=يي
fc97=ئج
fc98=ئح
fc99=ئخ
fc9a=ئم
fc9b=ئه
fc9c=بج
fc9d=بح
fc9e=بخ
fc9f=بم
fca0=به
fca1=تج
fca2=تح
fca3=تخ
fca4=تم
fca5=ته
fca6=ثم
fca7=جح
fca8=جم
fca9=حج
fcaa=حم
fcab=خج
fcac=خم
fcad=سج
fcae=سح
fcaf=سخ
fcb0=سم
fcb1=صح
fcb2=صخ
fcb3=صم
fcb4=ضج
fcb5=ضح
fcb6=ضخ
fcb7=ضم
fcb8=طح
fcb9=ظم
fcba=عج
fcbb=عم
fcbc=غج
fcbd=غم
fcbe=فج
fcbf=فح
fcc0=فخ
fcc1=فم
fcc2=قح
fcc3=قم
fcc4=كج
fcc5=كح
fcc6=كخ
fcc7=كل
fcc8=كم
fcc9=لج
fcca=لح
fccb=لخ
fccc=لم
fccd=له
fcce=مج
fccf=مح
fcd0=مخ
fcd1=مم
fcd2=نج
fcd3=نح
fcd4=نخ
fcd5=نم
fcd6=نه
fcd7=هج
fcd8=هم
fcd9=هٰ
fcda=يج
fcdb=يح
fcdc=يخ
fcdd=يم
fcde=يه
fcdf=ئم
fce0=ئه
fce1=بم
fce2=به
fce3=تم
fce4=ته
fce5=ثم
fce6=ثه
fce7=سم
fce8=سه
fce9=شم
fcea=شه
fceb=كل
fcec=كم
fced=لم
fcee=نم
fcef=نه
fcf0=يم
fcf1=يه
fcf2=ـَّ
fcf3=ـُّ
fcf4=ـِّ
fcf5=طى
fcf6=طي
fcf7=عى
fcf8=عي
fcf9=غى
fcfa=غي
fcfb=سى
fcfc=سي
fcfd=شى
fcfe=شي
fcff=حى
fd00=حي
fd01=جى
fd02=جي
fd03=خى
fd04=خي
fd05=صى
fd06=صي
fd07=ضى
fd08=ضي
fd09=شج
fd0a=شح
fd0b=شخ
fd0c=شم
fd0d=شر
fd0e=سر
fd0f=صر
fd10=ضر
fd11=طى
fd12=طي
fd13=عى
fd14=عي
fd15=غى
fd16=غي
fd17=سى
fd18=سي
fd19=شى
fd1a=شي
fd1b=حى
fd1c=حي
fd1d=جى
fd1e=جي
fd1f=خى
fd20=خي
fd21=صى
fd22=صي
fd23=ضى
fd24=ضي
fd25=شج
fd26=شح
fd27=شخ
fd28=شم
fd29=شر
fd2a=سر
fd2b=صر
fd2c=ضر
fd2d=شج
fd2e=شح
fd2f=شخ
fd30=شم
fd31=سه
fd32=شه
fd33=طم
fd34=سج
fd35=سح
fd36=سخ
fd37=شج
fd38=شح
fd39=شخ
fd3a=طم
fd3b=ظم
fd3c=اً
fd3d=اً
fd50=تجم
fd51=تحج
fd52=تحج
fd53=تحم
fd54=تخم
fd55=تمج
fd56=تمح
fd57=تمخ
fd58=جمح
fd59=جمح
fd5a=حمي
fd5b=حمى
fd5c=سحج
fd5d=سجح
fd5e=سجى
fd5f=سمح
fd60=سمح
fd61=سمج
fd62=سمم
fd63=سمم
fd64=صحح
fd65=صحح
fd66=صمم
fd67=شحم
fd68=شحم
fd69=شجي
fd6a=شمخ
fd6b=شمخ
fd6c=شمم
fd6d=شمم
fd6e=ضحى
fd6f=ضخم
fd70=ضخم
fd71=طمح
fd72=طمح
fd73=طمم
fd74=طمي
fd75=عجم
fd76=عمم
fd77=عمم
fd78=عمى
fd79=غمم
fd7a=غمي
fd7b=غمى
fd7c=فخم
fd7d=فخم
fd7e=قمح
fd7f=قمم
fd80=لحم
fd81=لحي
fd82=لحى
fd83=لجج
fd84=لجج
fd85=لخم
fd86=لخم
fd87=لمح
fd88=لمح
fd89=محج
fd8a=محم
fd8b=محي
fd8c=مجح
fd8d=مجم
fd8e=مخج
fd8f=مخم
fd92=مجخ
fd93=همج
fd94=همم
fd95=نحم
fd96=نحى
fd97=نجم
fd98=نجم
fd99=نجى
fd9a=نمي
fd9b=نمى
fd9c=يمم
fd9d=يمم
fd9e=بخي
fd9f=تجي
fda0=تجى
fda1=تخي
fda2=تخى
fda3=تمي
fda4=تمى
fda5=جمي
fda6=جحى
fda7=جمى
fda8=سخى
fda9=صحي
fdaa=شحي
fdab=ضحي
fdac=لجي
fdad=لمي
fdae=يحي
fdaf=يجي
fdb0=يمي
fdb1=ممي
fdb2=قمي
fdb3=نحي
fdb4=قمح
fdb5=لحم
fdb6=عمي
fdb7=كمي
fdb8=نجح
fdb9=مخي
fdba=لجم
fdbb=كمم
fdbc=لجم
fdbd=نجح
fdbe=جحي
fdbf=حجي
fdc0=مجي
fdc1=فمي
fdc2=بحي
fdc3=كمم
fdc4=عجم
fdc5=صمم
fdc6=سخي
fdc7=نجي
fdf0=صلے
fdf1=قلے
fdf2=الله
fdf3=اكبر
fdf4=محمد
fdf5=صلعم
fdf6=رسول
fdf7=عليه
fdf8=وسلم
fdf9=صلى
fe33 __
fe4d ___
fe71=ـً
fe77=ـَ
fe79=ـُ
fe7b=ـِ
fe7d=ـّ
fe7f=ـْ
fe80 ء
fe81=آ
fe82=آ
fe83=أ
fe84=أ
fe85=ؤ
fe86=ؤ
fe87=إ
fe88=إ
fe89=ئ
fe8a=ئ
fe8b=ئ
fe8c=ئ
fe8d ااببببةةتتتتثثثثججججححححخخخخددذذررززسسسسششششصصصصضضضضططططظظظظععععغغغغففففققققكككك
fedd للللممممننننههههووىىيييي
fef5=لآ
fef6=لآ
fef7=لأ
fef8=لأ
fef9=لإ
fefa=لإ
fefb=لا
fefc=لا
ff10 0123456789
ff21 ABCDEFGHIJKLMNOPQRSTUVWXYZ
ff3f _
ff41 abcdefghijklmnopqrstuvwxyz
ff66 ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゙゚ᅠᄀᄁᆪᄂᆬᆭᄃᄄᄅᆰᆱᆲᆳᆴᆵᄚᄆᄇᄈᄡᄉ
ffb6 ᄊᄋᄌᄍᄎᄏᄐᄑᄒ
ffc2 ᅡᅢᅣᅤᅥᅦ
ffca ᅧᅨᅩᅪᅫᅬ
ffd2 ᅭᅮᅯᅰᅱᅲ
ffda ᅳᅴᅵ
10781 ːˑæʙɓ
10787 ʣꭦʥʤɖɗᶑɘɞʩɤɢɠʛħʜɧʄʪʫɬ𝼄ꞎɮ𝼅ʎ𝼆øɶɷqɺ𝼈ɽɾʀʨʦꭧʧʈⱱ
107b2 ʏʡʢʘǀǁǂ𝼊𝼞
1d400 ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZab
1d450 cdefg
1d456 ijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzA
1d49e CD
1d4a2 G
1d4a5 JK
1d4a9 NOPQ
1d4ae STUVWXYZabcd
1d4bb f
1d4bd hijklmn
1d4c5 pqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzAB
1d507 DEFG
1d50d JKLMNOPQ
1d516 STUVWXY
1d51e abcdefghijklmnopqrstuvwxyzAB
1d53b DEFG
1d540 IJKLM
1d546 O
1d54a STUVWXY
1d552 abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzAB
1d5a2 CDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZabcd
1d5f2 efghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzABCDEF
1d642 GHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZabcdefgh
1d692 ijklmnopqrstuvwxyzıȷ
1d6a8 ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΘΣΤΥΦΧΨΩ
1d6c2 αβγδεζηθικλμνξοπρςστυφχψω
1d6dc εθκφρπΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΘΣΤΥΦΧΨΩ
1d6fc αβγδεζηθικλμνξοπρςστυφχψω
1d716 εθκφρπΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΘΣΤΥΦΧΨΩ
1d736 αβγδεζηθικλμνξοπρςστυφχψω
1d750 εθκφρπΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΘΣΤΥΦΧΨΩ
1d770 αβγδεζηθικλμνξοπρςστυφχψω
1d78a εθκφρπΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΘΣΤΥΦΧΨΩ
1d7aa αβγδεζηθικλμνξοπρςστυφχψω
1d7c4 εθκφρπϜϝ
1d7ce 01234567890123456789012345678901234567890123456789
1ee00 ابجد
1ee05 وزحطيكلمنسعفصقرشتثخذضظغٮںڡٯ
1ee21 بج
1ee24 ه
1ee27 ح
1ee29 يكلمنسعفصق
1ee34 شتثخ
1ee39 ض
1ee3b غ
1ee42 ج
1ee47 ح
1ee49 ي
1ee4b ل
1ee4d نسع
1ee51 صق
1ee54 ش
1ee57 خ
1ee59 ض
1ee5b غ
1ee5d ں
1ee5f ٯ
1ee61 بج
1ee64 ه
1ee67 حطيك
1ee6c منسعفصق
1ee74 شتثخ
1ee79 ضظغٮ
1ee7e ڡ
1ee80 ابجدهوزحطي
1ee8b لمنسعفصقرشتثخذضظغ
1eea1 بجد
1eea5 وزحطي
1eeab لمنسعفصقرشتثخذضظغ
1fbf0 0123456789
"""#
}
