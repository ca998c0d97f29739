#nullable enable
namespace Microsoft.Recognizers.Text;

internal static class Swedish
{
    private static readonly string[] Units =
    [
        "", "ett", "tva", "tre", "fyra", "fem", "sex", "sju", "atta", "nio", "tio", "elva", "tolv", "tretton", "fjorton", "femton",
        "sexton", "sjutton", "arton", "nitton",
    ];
    private static readonly string[] Tens = ["", "", "tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "attio", "nittio"];

    public static Language Create() => new()
    {
        Format = NumberFormat.Comma,
        Numbers = new NumberWords()
            .Value(0, "noll").Article("ett/en").Made(2, 999, Spelled)
            .Multiplier(100, "hundra").Scale(1_000, "tusen").Scale(1_000_000, "miljon/miljoner").Scale(1_000_000_000, "miljard/miljarder")
            .And("och").Minus("minus").Point("komma").Half("halv/och en halv"),
        Ordinals = new PhraseTable<int>()
            .From(1, "forsta/forste,andra/andre,tredje,fjarde,femte,sjatte,sjunde,attonde,nionde,tionde")
            .Add("sista,siste", -1).Add("nast sista,nastsista", -2),
        Answers = new AnswerWords(
            yes: "ja,japp,jajamen,jo,jadå,visst,absolut,javisst,sjalvklart,naturligtvis,garna,sakert,stammer,korrekt,ratt,bra,overens,inga problem,varfor inte",
            no: "nej,nix,nah,aldrig,inte,absolut inte,fel",
            neither: "inte saker,vet inte,ingen aning",
            yesAlone: "j",
            noAlone: "n"),
        Dates = DateWords.Numeric(DateOrder.YearMonthDay),
    };

    private static string Spelled(int value) => value switch
    {
        < 20 => Units[value],
        < 100 => Tens[value / 10] + Units[value % 10] + (value % 10 == 1 ? $"/{Tens[value / 10]}en" : string.Empty),
        < 200 => $"hundra{First(value % 100)}/etthundra{First(value % 100)}",
        _ => $"{Units[value / 100]}hundra{First(value % 100)}",
    };

    private static string First(int value) => Spelled(value).Split('/')[0];
}
