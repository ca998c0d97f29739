using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Extensions.Options;
using MluviiBot.Extensions;
using MluviiBot.Extensions.Telemetry;
using MluviiBot.Tests.Bot.TestClients;

namespace MluviiBot.Tests.Extensions.Telemetry;

// Other tests run beside these in the same process: what is asked is that something was told, never that nothing was.
public sealed class MluviiTelemetryTests : IDisposable
{
    private readonly ConcurrentQueue<string> _told = new();
    private readonly MeterListener _meters = new();
    private readonly ConcurrentQueue<Activity> _spans = new();
    private readonly ActivityListener _listener;

    public MluviiTelemetryTests()
    {
        _meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == MluviiTelemetry.Name)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Tell(instrument, value, tags));
        _meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Tell(instrument, value, tags));
        _meters.Start();
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == MluviiTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = _spans.Enqueue,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public void Dispose()
    {
        _meters.Dispose();
        _listener.Dispose();
    }

    [Theory]
    [InlineData("GetMediaObjects", "GetMediaObjectsResponse", "activity=GetMediaObjects result=answered")]
    [InlineData("ShareFile Jiný.pdf", "refused", "activity=ShareFile result=refused")]
    public async Task A_request_is_counted_by_its_name_and_by_how_it_ended(string typed, string reply, string tags)
    {
        await using var user = await TestClientUser.StartAsync();

        await user.SaysAsync(typed, reply);

        _told.ShouldContain($"mluvii.requests {tags} = 1");
        _told.ShouldContain($"mluvii.request.duration {tags} = 0");
    }

    [Fact]
    public async Task A_request_that_times_out_is_counted_once_with_the_time_it_was_given()
    {
        await using var user = await TestClientUser.StartAsync(settings: [("StandIn:Enabled", "Never"), ("Mluvii:Requests:Timeouts:GetGuestIdentity", "00:00:07")]);
        await user.SaysAsync("GetGuestIdentity");

        user.Time.Advance(TimeSpan.FromSeconds(7));
        await user.GetsAsync("did not answer");

        _told.Count(told => told == "mluvii.request.duration activity=GetGuestIdentity result=timed_out = 7").ShouldBe(1);
    }

    [Fact]
    public async Task What_the_channel_cannot_do_is_counted_though_it_is_not_sent()
    {
        await using var user = await TestClientUser.StartAsync(settings: ("Mluvii:AssumedChannel", "WhatsApp"));

        await user.SaysAsync("DisableGuestUpload", "cannot do it");

        _told.ShouldContain("mluvii.requests activity=DisableGuestUpload result=unsupported = 1");
    }

    [Fact]
    public async Task Turns_and_hand_offs_are_counted_and_a_turn_is_a_span_with_ids_only()
    {
        await using var user = await TestClientUser.StartAsync();

        await user.SaysAsync("GetHeroCards", "GetHeroCardsResponse");
        await user.SaysAsync("HandOff", "HandOff was sent");
        await user.SaysAsync("něco");

        _told.ShouldContain("mluvii.turns type=message result=done = 1");
        _told.ShouldContain(told => told.StartsWith("mluvii.turn.duration type=message result=done = ", StringComparison.Ordinal));
        _told.ShouldContain("mluvii.hand_offs kind=hand_off = 1");
        var span = _spans.First(span => span.Events.Any(told => told.Tags.Any(tag => "GetHeroCards".Equals(tag.Value))));
        span.OperationName.ShouldBe("mluvii.turn");
        span.TagObjects.Select(tag => tag.Key).ShouldBe(["mluvii.activity.type", "mluvii.conversation.id"]);
    }

    [Fact]
    public async Task Types_that_a_caller_makes_up_are_counted_together()
    {
        var middleware = new MluviiMiddleware(Options.Create(new MluviiOptions()));
        var made = new Microsoft.Bot.Schema.Activity($"x{Guid.NewGuid():N}");

        await new TestAdapter().Use(middleware).ProcessActivityAsync(made, (_, _) => Task.CompletedTask, default);

        _told.ShouldContain("mluvii.turns type=other result=done = 1");
        _told.ShouldNotContain(told => told.Contains(made.Type, StringComparison.Ordinal));
    }

    private void Tell<T>(Instrument instrument, T value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        _told.Enqueue($"{instrument.Name} {string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"))} = {value}");
}
