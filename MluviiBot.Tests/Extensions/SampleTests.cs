using System.Collections;
using System.Text;
using System.Text.Json;
using MluviiBot.Extensions.Activities;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Tests.Extensions;

public class SampleTests
{
    public static TheoryData<string> OfMluvii => SampleFiles.OfMluvii;

    public static TheoryData<string> OfOthers => SampleFiles.OfOthers;

    [Theory, MemberData(nameof(OfMluvii))]
    public void A_sample_reads_to_the_record_of_its_folder(string sample)
    {
        var json = SampleFiles.Read(sample);

        var activity = MluviiJson.Read(json).ShouldNotBeNull();

        activity.GetType().Name.ShouldBe(SampleFiles.FolderOf(sample));
        MluviiJson.Read(Encoding.UTF8.GetBytes(json)).ShouldBe(activity);
        MluviiJson.Read(JsonDocument.Parse(json).RootElement).ShouldBe(activity);
    }

    [Theory, MemberData(nameof(OfMluvii))]
    public void A_sample_is_written_back_as_it_came(string sample)
    {
        var json = SampleFiles.Read(sample);
        var expected = SampleFiles.Expected(sample);
        var casing = expected is null && json.Contains("\"Activity\"", StringComparison.Ordinal) ? MluviiCasing.PascalCase : MluviiCasing.CamelCase;

        var written = MluviiJson.Write(MluviiJson.Read(json)!, casing);

        JToken.DeepEquals(SampleFiles.Parse(written), SampleFiles.Parse(expected ?? json)).ShouldBeTrue(written);
    }

    [Theory, MemberData(nameof(OfMluvii))]
    public void A_sample_survives_either_casing(string sample)
    {
        var activity = MluviiJson.Read(SampleFiles.Read(sample))!;

        MluviiJson.Read(MluviiJson.Write(activity, MluviiCasing.PascalCase)).ShouldBe(activity);
        MluviiJson.Read(MluviiJson.Write(activity, MluviiCasing.CamelCase)).ShouldBe(activity);
    }

    [Theory, MemberData(nameof(OfMluvii))]
    public void The_name_of_the_activity_comes_first(string sample)
    {
        var activity = MluviiJson.Read(SampleFiles.Read(sample))!;
        if (activity is not UnknownActivity)
        {
            MluviiJson.Write(activity).ShouldStartWith($"{{\"activity\":\"{activity.Activity}\"");
            MluviiJson.Write(activity, MluviiCasing.PascalCase).ShouldStartWith($"{{\"Activity\":\"{activity.Activity}\"");
        }
    }

    [Theory, MemberData(nameof(OfMluvii))]
    public void Only_samples_that_say_so_have_members_without_a_property(string sample)
    {
        var activity = MluviiJson.Read(SampleFiles.Read(sample))!;

        var extra = Parts(activity).Sum(part => part.Extra.Count);

        (extra > 0).ShouldBe(sample.EndsWith("-kept", StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(OfOthers))]
    public void What_is_no_activity_of_mluvii_is_told_apart_without_an_exception(string sample) =>
        MluviiJson.Read(SampleFiles.Read(sample)).ShouldBeNull();

    private static IEnumerable<MluviiObject> Parts(MluviiObject part)
    {
        var inner = part.GetType().GetProperties()
            .Where(property => property.GetIndexParameters().Length == 0)
            .Select(property => property.GetValue(part))
            .SelectMany(value => value is IEnumerable list and not string ? list.Cast<object?>() : [value])
            .OfType<MluviiObject>();
        return inner.SelectMany(Parts).Prepend(part);
    }
}
