using MluviiBot.Extensions.Activities;

namespace MluviiBot.Tests.Extensions.HeroCards;

/// <summary>What a form starts with, as mluvii's page writes it.</summary>
public sealed class FormValuesTests
{
    [Fact]
    public void Slots_of_a_time_picker_are_text_that_holds_json_with_local_times()
    {
        var slots = new[]
        {
            new TimeSlot(new DateTime(2021, 12, 6, 14, 0, 0, DateTimeKind.Utc), new DateTime(2021, 12, 6, 14, 30, 0, DateTimeKind.Utc)),
            new TimeSlot(new DateTime(2021, 12, 31, 23, 30, 0), new DateTime(2022, 1, 1, 0, 0, 0)),
        };

        TimeSlot.ToParameter(slots).ShouldBe(
            """[{"startTime":"2021-12-06T14:00","endTime":"2021-12-06T14:30"},{"startTime":"2021-12-31T23:30","endTime":"2022-01-01T00:00"}]""");
        TimeSlot.ToParameter([]).ShouldBe("[]");
    }

    [Fact]
    public void On_the_wire_the_json_of_a_time_picker_stays_text()
    {
        var picker = TimeSlot.ToParameter([new TimeSlot(new DateTime(2021, 12, 6, 14, 0, 0), new DateTime(2021, 12, 6, 14, 30, 0))]);
        var form = new SendHeroCard { HeroCardId = 1, InitialParams = MluviiMap<string?>.Empty.With("when", picker) };

        MluviiJson.Write(form).ShouldContain("""
            "when":"[{\"startTime\":\"2021-12-06T14:00\",\"endTime\":\"2021-12-06T14:30\"}]"
            """);
    }

    [Fact]
    public void A_slot_ends_after_it_begins()
    {
        var noon = new DateTime(2021, 12, 6, 12, 0, 0);

        Should.Throw<ArgumentOutOfRangeException>(() => new TimeSlot(noon, noon)).ParamName.ShouldBe("end");
    }

    [Fact]
    public void Values_of_a_template_go_under_all_four_names()
    {
        var form = new SendHeroCard { AdditionalParams = new TemplateValues { Body = ["Jan", "42"] }.ToAdditionalParams() };

        MluviiJson.Write(form, MluviiCasing.CamelCase).ShouldContain("""
            "additionalParams":{"header":[],"buttons":[],"footer":[],"body":["Jan","42"]}
            """);
    }
}
