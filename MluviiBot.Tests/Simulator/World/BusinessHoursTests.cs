using System.Globalization;
using MluviiBot.Simulator.World;

namespace MluviiBot.Tests.Simulator.World;

public sealed class BusinessHoursTests
{
    [Theory]
    [InlineData("Mon-Fri 08:00-18:00, Sat 09:00-12:00", "2026-11-20T08:00", true)] // a Friday
    [InlineData("Mon-Fri 08:00-18:00, Sat 09:00-12:00", "2026-11-20T18:00", false)]
    [InlineData("Mon-Fri 08:00-18:00, Sat 09:00-12:00", "2026-11-21T11:59", true)]
    [InlineData("Mon-Fri 08:00-18:00, Sat 09:00-12:00", "2026-11-22T10:00", false)]
    [InlineData("sat-mon 8:00-24:00", "2026-11-22T23:59", true)]
    [InlineData("sat-mon 8:00-24:00", "2026-11-24T10:00", false)]
    [InlineData("always", "2026-11-22T00:00", true)]
    [InlineData("never", "2026-11-22T00:00", false)]
    public void Group_works_in_its_hours_only(string hours, string time, bool open) =>
        BusinessHours.Parse(hours).AreOpen(DateTime.Parse(time, CultureInfo.InvariantCulture)).ShouldBe(open);

    [Theory]
    [InlineData("")]
    [InlineData("Mon")]
    [InlineData("Mon 08:00")]
    [InlineData("Mon 18:00-08:00")]
    [InlineData("Mon-Wed-Fri 08:00-18:00")]
    [InlineData("Po 08:00-18:00")]
    [InlineData("Mon 25:00-26:00")]
    public void What_are_no_hours_is_told(string hours) =>
        Should.Throw<FormatException>(() => BusinessHours.Parse(hours)).Message.ShouldContain("Mon-Fri 08:00-18:00");
}
