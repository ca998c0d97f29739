#nullable enable
namespace Microsoft.Recognizers.Text;

internal static class French
{
    private static readonly string[] Units =
    [
        "", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze",
        "quinze", "seize", "dix sept", "dix huit", "dix neuf",
    ];
    private static readonly string[] Tens = ["", "", "vingt", "trente", "quarante", "cinquante", "soixante"];

    public static Language Create() => new()
    {
        Format = NumberFormat.Comma,
        Numbers = new NumberWords()
            .Value(0, "zero").Article("un/une").Made(2, 99, Spelled)
            .Value(70, "septante").Value(80, "huitante/octante").Value(90, "nonante")
            .Multiplier(100, "cent/cents").Scale(1_000, "mille").Scale(1_000_000, "million/millions").Scale(1_000_000_000, "milliard/milliards")
            .And("et").Minus("moins").Point("virgule").Half("demi/demie/et demi/et demie"),
        Ordinals = new PhraseTable<int>()
            .From(1, "premier/premiere,deuxieme/second/seconde,troisieme,quatrieme,cinquieme,sixieme,septieme,huitieme,neuvieme,dixieme")
            .Add("dernier,derniere", -1).Add("avant dernier,avant derniere", -2),
        Answers = new AnswerWords(
            yes: "oui,ouais,ouaip,si,bien sûr,bien entendu,certainement,absolument,d'accord,daccord,exact,exactement,correct,tout a fait,"
                + "evidemment,volontiers,parfait,bien,pas de probleme,pas de souci,pourquoi pas",
            no: "non,nan,jamais,pas du tout,pas d'accord,pas ok,aucunement,faux,incorrect,pas",
            neither: "pas sur,pas sure,sais pas,ne sais pas,aucune idee",
            yesAlone: "o",
            noAlone: "n,no",
            fillers: "que"),
        Dates = DateWords.Numeric(DateOrder.DayMonthYear),
    };

    private static string Spelled(int value)
    {
        if (value < 20)
        {
            return Units[value];
        }

        if (value < 70)
        {
            var ten = Tens[value / 10];
            return (value % 10) switch
            {
                0 => ten,
                1 => $"{ten} et un/{ten} et une/{ten} un",
                var unit => $"{ten} {Units[unit]}",
            };
        }

        return value switch
        {
            71 => "soixante et onze/soixante onze",
            < 80 => $"soixante {Units[value - 60]}",
            80 => "quatre vingts/quatre vingt",
            _ => $"quatre vingt {Units[value - 80]}",
        };
    }
}
