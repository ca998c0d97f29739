#nullable enable
namespace Microsoft.Recognizers.Text;

internal static class German
{
    private static readonly string[] Units =
    [
        "", "ein", "zwei", "drei", "vier", "funf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwolf", "dreizehn",
        "vierzehn", "funfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
    ];
    private static readonly string[] Tens = ["", "", "zwanzig", "dreissig", "vierzig", "funfzig", "sechzig", "siebzig", "achtzig", "neunzig"];

    public static Language Create() => new()
    {
        Format = NumberFormat.Comma,
        Numbers = new NumberWords()
            .Value(0, "null").Article("ein/eine/einen/einer/einem/eines").Value(1, "eins").Value(2, "zwo/zweien")
            .Made(2, 999, Spelled)
            .Made(1, 999, value => Spelled(value).Replace("funf", "fuenf", StringComparison.Ordinal).Replace("zwolf", "zwoelf", StringComparison.Ordinal))
            .Made(101, 101, _ => "hunderteins")
            .Multiplier(100, "hundert").Scale(1_000, "tausend").Scale(1_000_000, "million/millionen/mio").Scale(1_000_000_000, "milliarde/milliarden/mrd")
            .And("und").Minus("minus").Point("komma").Half("halb/einhalb/und halb"),
        Ordinals = new PhraseTable<int>()
            .Stems(1, "erst,zweit,dritt,viert,funft/fuenft,sechst,siebt/siebent,acht,neunt,zehnt", "e,er,es,en,em")
            .Stems(-1, "letzt", "e,er,es,en,em").Stems(-2, "vorletzt", "e,er,es,en,em"),
        Answers = new AnswerWords(
            yes: "ja,jep,jo,jawohl,jup,klar,na klar,naturlich,natuerlich,sicher,selbstverstandlich,gerne,gern,einverstanden,genau,stimmt,"
                + "richtig,korrekt,in ordnung,passt,gut,auf jeden fall,unbedingt,kein problem,warum nicht,doch",
            no: "nein,ne,nee,noe,no,niemals,nie,nicht,auf keinen fall,keinesfalls,falsch,keine,kein",
            neither: "nicht sicher,keine ahnung,weiss nicht,weiss es nicht",
            yesAlone: "j",
            noAlone: "n"),
        Dates = DateWords.Numeric(DateOrder.DayMonthYear),
    };

    private static string Spelled(int value) => value switch
    {
        < 20 => Units[value],
        < 100 => value % 10 == 0 ? Tens[value / 10] : $"{Units[value % 10]}und{Tens[value / 10]}",
        < 200 => $"einhundert{Spelled(value % 100)}/hundert{Spelled(value % 100)}",
        _ => $"{Units[value / 100]}hundert{Spelled(value % 100)}",
    };
}
