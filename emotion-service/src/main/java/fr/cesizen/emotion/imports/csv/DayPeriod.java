package fr.cesizen.emotion.imports.csv;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The part of a day that tells apart the hours of a clock of twelve, by the words that phones write beside it.
 *
 * <p>The words are those of Unicode's CLDR for "a.m." and "p.m." in all languages, in the form that {@link ClockTimeParser}
 * compares: without case, spaces and full stops. "ip" is the afternoon of Finnish, not the morning of Inari Sami.
 */
enum DayPeriod {
    MORNING(0, 11, """
            a adduha ag am amvormittag an antemidí ap atm banhaet bn comme damanhã de delamañana delmatin dinda
            dop dopołdnja dopołedniŏ eparadites fh fm formiddag fọmọ́nin gh günortadanöň hengihengi hoseng ib
            ibikɛ̂glà icheheavo idiɓa isuk iđitbeaivet kangama karoon ki kiroko kiɛmɛ́ɛm kíkíríg leebi lumalwak
            lwamilawu m makeo mambia maná matin mbaʼámbaʼ mbaꞌmbaꞌ moies muhi munkyo nd ntufat ntɔ́ngɔ́ nụtụtụ
            od pamilau pg piopensuno prepodne priekšpusdienā priešpiet prijepodne rn rw rũ sa safiya sokallim
            sub subaka subbaahi sárúwá taparachu tesiran tifawt to too uhrvörmiddaachs uluchelo utuko vaasisu vm
            wd wichishu yb zdatazal zmu àárɔ̀ àárọ̀ öö ĩyakwakya ŋdi ǁgoagas ɛnkakɛnyá ʊshilèkʊboɖu πμ ам дп
            преподне претпл претпладне пријеподне проб таңкы то эи үө ӕмбисбоныразмӕ לפנהצ פֿאַרמיטאָג اےایم بن
            ص صبحمنجهند غم قبلازظهر چۈشتىنبۇرۇن ܩܛ ߛ एएम तडके पूर्वाह्न फुं भोर भ्यागा मंझंदिकापहिंरो येएम
            सकाळीं सबेरे सवेर सुबुहजा এএম পূৰ্বাহ্ন ਪੂਦੁ ଏଏମ முற்பகல் ఎఎమ్ ಪೂರ್ವಾಹ್ನ පෙව ก่อนเที่ยง ກ່ອນທ່ຽງ སྔཆ
            སྔདྲོ နံနက် သန်းခေါင်ယံ ቅቀ ቅድመፍርቂመዓልቲ ጥዋት ᐁᒼ ᱥᱮᱛᱟᱜ ⵜⵉⴼⴰⵡⵜ 上午 凌晨 午前 早上 清晨 ꎸꄑ ꮜꮎꮄ 오전 𞤢𞤰
            """),
    AFTERNOON(12, 23, """
            ak akasuba aluula amnamittag banringzgvaq ch chilo cɛɛ́nko datarde delatarde desira dilolo du
            eahketbeaivet eb ebongi ebyámu efiafi eh eigulo em ep epasdites ettermiddag ew f fọívnin gd gm
            günortadansoň hwaĩinĩ ichamthi in ip iɓugajɔp kikiiɗe kingoto kisɛ́ndɛ kooskoliny kugú kyiukonyi
            lilli lk lumalwap makaaripi mchochill mog mpókwa muu nabali ncwònzém ngo ngəgógəle nm nomëttes
            ntmeddit nyiaghuo odp ot p pamunyi pashamihe pipinisuno pm pn pop popiet popodne popołdnju
            popołedniu posmidí ptg ptm pēcpusdienā sanje shwane soir tadggʷat teipa thapama tk tŋ
            uhrnommendaachs ut wb wengi wótpołdnja yamma yh zaarikayb zmw ös ĩyawĩoo ŋkambɔ́tnji ũg ǃuias ɔ̀sán
            ɛndámâ ɣetrɔ ʊshilèkʊsasʊ μμ пм попл попладне поподне послијеподне пп слоб тк түштөнкийинки эк үх
            ӕмбисбоныфӕстӕ אחהצ נאָכמיטאָג بعدازظهر دن غو م منجهندشام پیایم چۈشتىنكېيىن ܒܛ ߥ अपराह्न दपेहरासंजा
            दपैहरबाद पीएम बाददपैहर बेलासे मंझंदिकोपोए शामजा सांजे सांझ सांम অপৰাহ্ন পিএম ਬਾਦੁ ପିଏମ பிற்பகல்
            పిఎమ్ ಅಪರಾಹ್ನ පව หลังเที่ยง ຫຼັງທ່ຽງ ཕྱིཆ ཕྱིདྲོ ညနေ ከሰዓት ደሕረፍርቀመዓልቲ ድቀ ᐲᒼ ᱧᱤᱫᱟᱹ ḍeffiraza ọ̀sán
            ⵜⴰⴷⴳⴳⵯⴰⵜ 下午 午後 晚上 ꁯꋒ ꮢꭿᏹꭲꮧꮲ 오후 𞤩𞤰
            """),
    NOON(10, 15, "中午 နေ့လယ် မွန်းတည့်"),
    NIGHT(18, 5, "ည");

    private static final Map<String, DayPeriod> BY_WORD = new HashMap<>();

    static {
        for (var period : values()) {
            for (var word : period.words.strip().split("\\s+", -1)) {
                BY_WORD.put(word, period);
            }
        }
    }

    private final int first;
    private final int last;
    private final String words;

    DayPeriod(int first, int last, String words) {
        this.first = first;
        this.last = last;
        this.words = words;
    }

    static @Nullable DayPeriod of(String word) {
        return BY_WORD.get(word);
    }

    /** Whether the hour, 0 to 23, is in it; the night goes past midnight. */
    boolean includes(int hour) {
        return first <= last ? first <= hour && hour <= last : hour >= first || hour <= last;
    }
}
