#nullable enable
namespace Microsoft.Recognizers.Text;

internal static class Bulgarian
{
    private const string Endings = "и,а,о,ия,ият,ата,ото";

    private static readonly string[] Units = ["", "един/една/едно", "два/две", "три", "четири", "пет", "шест", "седем", "осем", "девет"];
    private static readonly string[] Tens =
    [
        "двадесет/двайсет", "тридесет/трийсет", "четиридесет/четирийсет", "петдесет", "шестдесет/шейсет", "седемдесет",
        "осемдесет", "деветдесет",
    ];

    public static Language Create() => new()
    {
        Format = NumberFormat.Comma,
        Numbers = Numbers()
            .Value(100, "сто").From(200, "двеста,триста,четиристотин,петстотин,шестстотин,седемстотин,осемстотин,деветстотин", 100)
            .Scale(1_000, "хиляда/хиляди").Scale(1_000_000, "милион/милиона/милиони").Scale(1_000_000_000, "милиард/милиарда/милиарди")
            .And("и").Minus("минус").Point("цяло/запетая").Half("половин/и половина"),
        Ordinals = new PhraseTable<int>()
            .Stems(1, "първ,втор,трет,четвърт,пет,шест,седм,осм,девет,десет", Endings)
            .Add("последен,последна,последно,последния,последният,последната,последното", -1)
            .Add("предпоследен,предпоследна,предпоследно,предпоследния,предпоследната,предпоследното", -2),
        Answers = new AnswerWords(
            yes: "да,разбира се,естествено,съгласен,съгласна,добре,точно,вярно,правилно,ок,окей,става,сигурно,непременно,няма проблем,защо не",
            no: "не,никога,няма начин,в никакъв случай,грешно,невярно,никак",
            neither: "не знам,не съм сигурен,не съм сигурна",
            yesAlone: "д,da",
            noAlone: "н,ne,no"),
        Dates = DateWords.Numeric(DateOrder.DayMonthYear),
    };

    private static NumberWords Numbers()
    {
        var numbers = new NumberWords().From(0, "нула,един/една/едно,два/две/двама,три/трима,четири/четирима,пет/петима,шест/шестима,седем,"
            + "осем,девет,десет,единадесет/единайсет,дванадесет/дванайсет,"
            + "тринадесет/тринайсет,четиринадесет/четиринайсет,петнадесет/петнайсет,шестнадесет/шестнайсет,седемнадесет/седемнайсет,"
                + "осемнадесет/осемнайсет,деветнадесет/деветнайсет");
        for (var ten = 0; ten < Tens.Length; ten++)
        {
            numbers.Value((ten + 2) * 10, Tens[ten]);
            for (var unit = 1; unit <= 9; unit++)
            {
                var words = from first in Tens[ten].Split('/') from second in Units[unit].Split('/') select $"{first} и {second}";
                numbers.Value(((ten + 2) * 10) + unit, string.Join('/', words));
            }
        }

        return numbers;
    }
}
