package io.github.demarche.parsers.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageCheckTest {
    private static final String GERMAN = "Gabun hat am Freitag seinen Botschafter aus Paris zurückgerufen, nachdem zwei"
            + " Studenten dort verhaftet worden waren, und verlangt nun eine Entschuldigung, die ihm bisher verweigert wurde.";

    private static List<Tokens> tokens(String text) {
        return StandardAnalyzer.standard().split(text, 0, text.length());
    }

    private static boolean isEnglish(String text) {
        return LanguageCheck.of(List.of(tokens(text))).isEnglish(tokens(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gabon on Friday recalled its ambassador from Paris after two students had been arrested there, and it is"
                        + " now demanding an apology, which the French government has so far refused to give.",
                "A suicide bomber killed six people in a blast near the palace in Mogadishu on Saturday morning as guards"
                        + " searched cars for weapons, a spokesman for police said.",
                "Gabon recalls envoy\nTogo closes border with Benin\nChad expels two aid workers\nMali bans news channel"
                        + " over report\nNiger seeks talks with rebels\nRwanda frees three jailed journalists",
                "Norway expels two Russian diplomats",
                "Oslo",
                "2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25"
            })
    void knowsEnglish(String text) {
        assertThat(isEnglish(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                GERMAN,
                "Le Gabon a rappelé vendredi son ambassadeur à Paris après l'arrestation de deux étudiants et demande des"
                        + " excuses que le gouvernement français refuse pour l'instant de présenter.",
                "Gabón llamó el viernes a su embajador en París tras la detención de dos estudiantes y exige ahora una"
                        + " disculpa que el gobierno francés no quiere presentar por el momento.",
                "O Gabão chamou na sexta-feira o seu embaixador em Paris depois da detenção de dois estudantes e exige agora"
                        + " um pedido de desculpas que o governo francês recusa.",
                "Il Gabon ha richiamato venerdì il suo ambasciatore a Parigi dopo l'arresto di due studenti e chiede ora"
                        + " delle scuse che il governo francese per il momento rifiuta di presentare.",
                "Gabon heeft vrijdag zijn ambassadeur uit Parijs teruggeroepen nadat daar twee studenten waren opgepakt, en"
                        + " eist nu excuses die de Franse regering tot nu toe niet wil aanbieden.",
                "Gabon kaldte fredag sin ambassadør hjem fra Paris, efter at to studerende var blevet anholdt, og kræver nu"
                        + " en undskyldning, som den franske regering indtil videre nægter at give.",
                "Gabon odwołał w piątek swojego ambasadora z Paryża po aresztowaniu dwóch studentów i żąda teraz przeprosin,"
                        + " których francuski rząd jak dotąd odmawia złożenia w tej sprawie.",
                "Gabon cuma günü iki öğrencinin tutuklanmasının ardından büyükelçisini geri çağırdı ve şimdi hükümetten"
                        + " özür dilemesini istiyor, ancak hükümet bunu şimdilik kabul etmiyor ve konuyu kapatıyor.",
                "Gabon memanggil pulang duta besarnya pada hari jumat setelah dua mahasiswa ditangkap di sana dan sekarang"
                        + " menuntut permintaan maaf yang sejauh ini ditolak oleh pemerintah tersebut.",
                "Gabon ilimwita balozi wake nyumbani siku ya ijumaa baada ya wanafunzi wawili kukamatwa huko na sasa inadai"
                        + " kuombwa radhi ambayo serikali hiyo imekataa kutoa hadi sasa.",
                "Gabon pénteken hazahívta a nagykövetét, miután a hatóságok letartóztattak két diákot, és most a bocsánatkérést"
                        + " követeli, amit a kormány egyelőre nem hajlandó megtenni.",
            })
    void knowsOtherLanguages(String text) {
        assertThat(isEnglish(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Габон отозвал посла",
                "الغابون تستدعي سفيرها",
                "加蓬召回大使",
                "ガボンが大使を召還",
                "가봉 대사 소환",
                "גבון",
                "Γκαμπόν"
            })
    void knowsOtherScriptsHoweverShort(String text) {
        assertThat(isEnglish(text)).isFalse();
    }

    @Test
    void judgesAShortParagraphByItsDocument() {
        List<Tokens> title = tokens("Gabun ruft Botschafter ab");
        assertThat(LanguageCheck.of(List.of(title, tokens(GERMAN))).isEnglish(title))
                .isFalse();
        assertThat(LanguageCheck.of(List.of(title)).isEnglish(title)).isTrue();
    }

    @Test
    void judgesALongParagraphByItself() {
        String english =
                "The president of Gabon said that he had recalled his ambassador, and that the two governments would"
                        + " have to talk about the matter before he would send him back.";
        List<List<Tokens>> document = Stream.of(english, english, GERMAN)
                .map(LanguageCheckTest::tokens)
                .toList();
        LanguageCheck check = LanguageCheck.of(document);
        assertThat(check.isEnglish(document.get(0))).isTrue();
        assertThat(check.isEnglish(document.get(2))).isFalse();
    }
}
