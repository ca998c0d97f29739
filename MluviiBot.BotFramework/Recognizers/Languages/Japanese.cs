#nullable enable
namespace Microsoft.Recognizers.Text;

internal static class Japanese
{
    public static Language Create() => new()
    {
        Format = NumberFormat.Point,
        Numbers = new NumberWords { TeensAreSums = true }
            .From(0, "零/〇/ゼロ/れい,一/ひとつ,二/ふたつ,三/みっつ,四/よっつ,五/いつつ,六/むっつ,七/ななつ,八/やっつ,九/ここのつ")
            .Multiplier(10, "十").Multiplier(100, "百").Multiplier(1_000, "千").Scale(10_000, "万").Scale(100_000_000, "億")
            .Minus("マイナス").Point("点").Half("半"),
        Ordinals = new PhraseTable<int>().Add("最初,はじめ,初め", 1).Add("最後,ラスト", -1).Add("最後から二番目,最後から2番目", -2),
        Answers = new AnswerWords(
            yes: "はい,ええ,うん,そうです,そう,もちろん,いいです,いいですよ,お願いします,オーケー,オッケー,了解,大丈夫,わかりました,正しい,その通り,問題ない,問題ありません",
            no: "いいえ,いえ,いや,いらない,いりません,だめ,ダメ,違います,違う,ちがう,ちがいます,やめて,やめます,ノー,結構です,そうではない,そうじゃない,大丈夫じゃない,不要",
            neither: "わからない,わかりません,知らない,知りません",
            noAlone: "n,no"),
        Dates = DateWords.Numeric(DateOrder.YearMonthDay),
    };
}
