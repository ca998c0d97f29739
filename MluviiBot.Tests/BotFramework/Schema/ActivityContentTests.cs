using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Tests.BotFramework.Schema;

public class ActivityContentTests
{
    [Fact]
    public void An_activity_has_content_when_there_is_something_to_show_or_to_hand_over()
    {
        new Activity(text: "x").HasContent().ShouldBeTrue();
        new Activity(summary: "x").HasContent().ShouldBeTrue();
        new Activity(attachments: [new Attachment()]).HasContent().ShouldBeTrue();
        new Activity(channelData: new object()).HasContent().ShouldBeTrue();
        new Activity(text: " ", summary: "", attachments: [], speak: "x").HasContent().ShouldBeFalse();
        new Activity().HasContent().ShouldBeFalse();
    }

    [Fact]
    public async Task Channel_data_from_the_wire_is_read_as_the_type_asked_for()
    {
        var activity = (await Wire.ReadBodyAsync<Activity>("""{"channelData":{"Activity":"Forward","userId":12}}"""))!;

        activity.GetChannelData<Command>().ShouldBe(new Command("Forward", 12));
        activity.TryGetChannelData<Command>(out var command).ShouldBeTrue();
        command.ShouldBe(new Command("Forward", 12));
        activity.GetChannelData<JObject>().ShouldBeSameAs(activity.ChannelData);
    }

    [Fact]
    public void Channel_data_that_is_of_the_type_asked_for_is_returned_itself()
    {
        var command = new Command("Forward", 12);

        new Activity { ChannelData = command }.GetChannelData<Command>().ShouldBeSameAs(command);
        new Activity { ChannelData = "text" }.GetChannelData<string>().ShouldBe("text");
        new Activity { ChannelData = 42L }.GetChannelData<long>().ShouldBe(42L);
    }

    [Fact]
    public void No_channel_data_is_the_default_value()
    {
        new Activity().GetChannelData<Command>().ShouldBeNull();
        new Activity().GetChannelData<int>().ShouldBe(0);
        new Activity().TryGetChannelData<Command>(out var command).ShouldBeFalse();
        command.ShouldBeNull();
    }

    [Fact]
    public void Text_is_not_parsed_even_if_it_holds_json()
    {
        var activity = new Activity { ChannelData = """{"Activity":"Forward","UserId":12}""" };

        Should.Throw<InvalidCastException>(() => activity.GetChannelData<Command>());
        activity.TryGetChannelData<Command>(out var command).ShouldBeFalse();
        command.ShouldBeNull();
    }

    [Fact]
    public void Trying_never_throws()
    {
        new Activity { ChannelData = JObject.Parse("""{"UserId":"many"}""") }.TryGetChannelData<Command>(out _).ShouldBeFalse();
        new Activity { ChannelData = new JObject() }.TryGetChannelData<IDisposable>(out _).ShouldBeFalse();
        new Activity { ChannelData = new JObject() }.TryGetChannelData<Explosive>(out _).ShouldBeFalse();
        new Activity { ChannelData = DateTime.Now }.TryGetChannelData<Command>(out _).ShouldBeFalse();
    }

    private sealed record Command(string Activity, int UserId);

    private sealed class Explosive
    {
        public Explosive() => throw new InvalidOperationException("Not to be made.");
    }
}
