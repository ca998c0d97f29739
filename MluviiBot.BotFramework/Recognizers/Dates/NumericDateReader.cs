#nullable enable
namespace Microsoft.Recognizers.Text;

/// <summary>Reads dates in digits: ISO everywhere, else in the order of the culture. When that order gives no date, day and month are swapped.</summary>
internal static class NumericDateReader
{
    // 49 is 2049, 50 is 1950.
    private const int FirstTwoDigitYearOfLastCentury = 50;

    public static int Read(DateText text, int index, out DateExpression found)
    {
        found = DateExpression.None;
        var width = text.Digits(index, out var first);
        if (width == 0 || text.After(index) is not ('.' or '/' or '-') || !text.AreJoined(index, text.After(index)))
        {
            return index;
        }

        var separator = text.After(index);
        if (text.Digits(index + 1, out var second) is 0 or > 2)
        {
            return index;
        }

        if (text.AreJoined(index + 1, separator) && text.Digits(index + 2, out var third) is var thirdWidth and > 0)
        {
            var date = Full(text.Order, (first, width), second, (third, thirdWidth));
            found = date is null ? found : DateReader.Exactly(date.Value);
            return date is null ? index : index + 3;
        }

        // "5.12" is a number where the point is not the usual separator of dates; "5-12" is a range.
        if (width > 2 || separator == '-' || (separator == '.' && text.Order is not DateOrder.DayMonthYear))
        {
            return index;
        }

        var (day, month) = text.Order is DateOrder.DayMonthYear ? (first, second) : (second, first);
        if (!DateReader.IsDayOfMonth(month, day))
        {
            (day, month) = (month, day);
            if (separator == '.' || !DateReader.IsDayOfMonth(month, day))
            {
                return index;
            }
        }

        found = DateReader.EveryYear(text, month, day);
        return index + 2;
    }

    private static DateOnly? Full(DateOrder order, (int Value, int Width) first, int second, (int Value, int Width) third)
    {
        if (first.Width == 4)
        {
            return third.Width > 2 ? null : DateReader.OnDay(first.Value, second, third.Value);
        }

        if (first.Width > 2 || third.Width == 3)
        {
            return null;
        }

        if (order is DateOrder.YearMonthDay && third.Width <= 2 && DateReader.OnDay(Year(first), second, third.Value) is { } date)
        {
            return date;
        }

        var (day, month) = order is DateOrder.MonthDayYear ? (second, first.Value) : (first.Value, second);
        return DateReader.OnDay(Year(third), month, day) ?? DateReader.OnDay(Year(third), day, month);
    }

    private static int Year((int Value, int Width) year)
        => year.Width == 4 ? year.Value : year.Value + (year.Value < FirstTwoDigitYearOfLastCentury ? 2000 : 1900);
}
