#nullable enable
namespace Microsoft.Recognizers.Text;

internal static class Italian
{
    private static readonly string[] Units =
    [
        "", "uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci", "undici", "dodici", "tredici",
        "quattordici", "quindici", "sedici", "diciassette", "diciotto", "diciannove",
    ];
    private static readonly string[] Tens = ["", "", "venti", "trenta", "quaranta", "cinquanta", "sessanta", "settanta", "ottanta", "novanta"];

    public static Language Create() => new()
    {
        Format = NumberFormat.Comma,
        Numbers = new NumberWords()
            .Value(0, "zero").Article("uno/un/una").Made(2, 999, Spelled).Made(2_000, 2_000, _ => "duemila").Made(3_000, 3_000, _ => "tremila").Made(5_000, 5_000, _ => "cinquemila").Made(10_000, 10_000, _ => "diecimila")
            .Multiplier(100, "cento").Scale(1_000, "mille/mila").Scale(1_000_000, "milione/milioni").Scale(1_000_000_000, "miliardo/miliardi")
            .And("e").Minus("meno").Point("virgola").Half("mezzo/mezza/e mezzo/e mezza"),
        Ordinals = new PhraseTable<int>()
            .Stems(1, "prim,second,terz,quart,quint,sest,settim,ottav,non,decim", "o,a").Stems(-1, "ultim", "o,a").Stems(-2, "penultim", "o,a"),
        Answers = new AnswerWords(
            yes: "si,sì,certo,certamente,esatto,giusto,corretto,d'accordo,va bene,sicuro,sicuramente,ovviamente,assolutamente,perfetto,bene,"
                + "come no,nessun problema,perche no,volentieri",
            no: "no,non,mai,sbagliato,assolutamente no,niente affatto,per niente,nessuno",
            neither: "non so,non lo so,non sono sicuro,non sono sicura",
            yesAlone: "s",
            noAlone: "n"),
        Dates = DateWords.Numeric(DateOrder.DayMonthYear),
    };

    private static string Spelled(int value)
    {
        if (value < 20)
        {
            return Units[value];
        }

        if (value < 100)
        {
            // The ten loses its vowel before one: ventuno, ventotto.
            var ten = Tens[value / 10];
            return (value % 10 is 1 or 8 ? ten[..^1] : ten) + Units[value % 10];
        }

        return (value < 200 ? string.Empty : Units[value / 100]) + "cento" + Spelled(value % 100);
    }
}
