#nullable enable
namespace Microsoft.Recognizers.Text;

internal static class Dutch
{
    private static readonly string[] Units =
    [
        "", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien", "veertien",
        "vijftien", "zestien", "zeventien", "achttien", "negentien",
    ];
    private static readonly string[] Tens = ["", "", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"];

    public static Language Create() => new()
    {
        Format = NumberFormat.Comma,
        Numbers = new NumberWords()
            .Value(0, "nul").Article("een").Made(2, 999, Spelled)
            .Multiplier(100, "honderd").Scale(1_000, "duizend").Scale(1_000_000, "miljoen").Scale(1_000_000_000, "miljard")
            .And("en").Minus("min").Point("komma").Half("half/en een half"),
        Ordinals = new PhraseTable<int>()
            .From(1, "eerste,tweede,derde,vierde,vijfde,zesde,zevende,achtste,negende,tiende")
            .Add("laatste", -1).Add("voorlaatste,een na laatste", -2),
        Answers = new AnswerWords(
            yes: "ja,jazeker,jawel,jep,zeker,natuurlijk,uiteraard,graag,akkoord,prima,goed,klopt,juist,inderdaad,absoluut,geen probleem,waarom niet",
            no: "nee,neen,nope,nooit,niet,geenszins,absoluut niet,onjuist,fout,geen",
            neither: "niet zeker,weet niet,weet het niet,geen idee",
            yesAlone: "j",
            noAlone: "n"),
        Dates = DateWords.Numeric(DateOrder.DayMonthYear),
    };

    private static string Spelled(int value) => value switch
    {
        < 20 => Units[value],
        < 100 => value % 10 == 0 ? Tens[value / 10] : $"{Units[value % 10]}en{Tens[value / 10]}",
        < 200 => $"honderd{Spelled(value % 100)}",
        _ => $"{Units[value / 100]}honderd{Spelled(value % 100)}",
    };
}
