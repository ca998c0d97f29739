using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Rest.TransientFaultHandling;

namespace MluviiBot.Tests.BotFramework.Connector;

public sealed class RetryPolicyTests
{
    private static readonly TimeSpan Blink = TimeSpan.FromMilliseconds(1);

    [Theory]
    [InlineData(408, true)]
    [InlineData(500, true)]
    [InlineData(502, true)]
    [InlineData(503, true)]
    [InlineData(504, true)]
    [InlineData(400, false)]
    [InlineData(404, false)]
    [InlineData(501, false)]
    [InlineData(505, false)]
    public void A_status_is_a_passing_error_or_not(int status, bool passing)
    {
        var strategy = new HttpStatusCodeErrorDetectionStrategy();

        strategy.IsTransient(new HttpRequestWithStatusException { StatusCode = (HttpStatusCode)status }).ShouldBe(passing);
        strategy.IsTransient(new InvalidOperationException()).ShouldBeFalse();
        new TransientErrorIgnoreStrategy().IsTransient(new HttpRequestWithStatusException { StatusCode = (HttpStatusCode)status }).ShouldBeFalse();
    }

    [Fact]
    public async Task A_passing_error_is_repeated_and_each_repeat_is_told()
    {
        var policy = new RetryPolicy(new Passing(), new FixedIntervalRetryStrategy(null, 3, Blink, firstFastRetry: true));
        var told = new List<(int Count, TimeSpan Delay, string Error)>();
        policy.Retrying += (_, repeat) => told.Add((repeat.CurrentRetryCount, repeat.Delay, repeat.LastException.Message));
        var calls = 0;

        var result = await policy.ExecuteAsync(() => ++calls < 3 ? throw new TimeoutException($"failure {calls}") : Task.FromResult("done"));

        result.ShouldBe("done");
        told.ShouldBe([(1, TimeSpan.Zero, "failure 1"), (2, Blink, "failure 2")]);
    }

    [Fact]
    public async Task The_last_error_is_thrown_as_it_was_when_the_repeats_are_used_up()
    {
        var policy = new RetryPolicy<Passing>(2, Blink);
        var calls = 0;

        var error = await Should.ThrowAsync<TimeoutException>(
            () => policy.ExecuteAsync(() => Task.FromException(new TimeoutException($"failure {++calls}"))));

        error.Message.ShouldBe("failure 3");
        calls.ShouldBe(3);
    }

    [Fact]
    public async Task Another_error_is_thrown_at_once()
    {
        var policy = new RetryPolicy<Passing>(5, Blink);
        var calls = 0;

        await Should.ThrowAsync<InvalidOperationException>(() => policy.ExecuteAsync(() =>
        {
            calls++;
            throw new InvalidOperationException();
        }));

        calls.ShouldBe(1);
    }

    [Fact]
    public async Task Cancelling_ends_the_wait()
    {
        using var cancel = new CancellationTokenSource();
        var policy = new RetryPolicy(new Passing(), new FixedIntervalRetryStrategy(null, 3, TimeSpan.FromMinutes(1), firstFastRetry: false));
        policy.Retrying += (_, _) => cancel.Cancel();

        await Should.ThrowAsync<OperationCanceledException>(() => policy.ExecuteAsync(() => throw new TimeoutException(), cancel.Token));
    }

    [Fact]
    public void An_action_without_a_task_is_repeated_too()
    {
        var policy = new RetryPolicy<Passing>(3, Blink);
        var calls = 0;

        policy.ExecuteAction(() =>
        {
            if (++calls < 3)
            {
                throw new TimeoutException();
            }
        });
        policy.ExecuteAction(() => calls).ShouldBe(3);
        Should.Throw<TimeoutException>(() => policy.ExecuteAction(() => throw new TimeoutException()));
    }

    [Fact]
    public void Intervals_stay_or_grow_as_their_name_says()
    {
        var second = TimeSpan.FromSeconds(1);

        Delays(new FixedIntervalRetryStrategy(3, second), 4).ShouldBe([second, second, second, null]);
        Delays(new IncrementalRetryStrategy(3, second, 2 * second), 4).ShouldBe([second, 3 * second, 5 * second, null]);

        var growing = Delays(new ExponentialBackoffRetryStrategy(5, second, 10 * second, second), 6);
        growing[0].ShouldBe(second);
        growing[1]!.Value.ShouldBeInRange(1.8 * second, 2.2 * second);
        growing[2]!.Value.ShouldBeInRange(3.4 * second, 4.6 * second);
        growing[4].ShouldBe(10 * second);
        growing[5].ShouldBeNull();
    }

    [Fact]
    public void A_high_count_does_not_overflow()
    {
        var strategy = new ExponentialBackoffRetryStrategy(int.MaxValue, TimeSpan.Zero, TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(10));
        var decide = strategy.GetShouldRetryHandler();

        decide(5_000, new TimeoutException()).DelayBeforeRetry.ShouldBe(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void Numbers_that_make_no_sense_are_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new FixedIntervalRetryStrategy(-1));
        Should.Throw<ArgumentOutOfRangeException>(() => new FixedIntervalRetryStrategy(1, -Blink));
        Should.Throw<ArgumentOutOfRangeException>(() => new ExponentialBackoffRetryStrategy(1, 2 * Blink, Blink, Blink));
        Should.Throw<ArgumentNullException>(() => new RetryPolicy(null, 1)).ParamName.ShouldBe("errorDetectionStrategy");
        Should.Throw<ArgumentNullException>(() => new RetryPolicy(new Passing(), null)).ParamName.ShouldBe("retryStrategy");
    }

    [Fact]
    public async Task A_retry_action_repeats_while_its_handler_says_so()
    {
        var counts = new List<int>();
        var calls = 0;

        var result = await RetryAction.RunAsync(
            () => ++calls < 3 ? throw new TimeoutException() : Task.FromResult("done"),
            (_, count) =>
            {
                counts.Add(count);
                return new RetryParams(TimeSpan.Zero);
            });

        result.ShouldBe("done");
        counts.ShouldBe([0, 1]);
    }

    [Fact]
    public async Task A_retry_action_that_gives_up_tells_every_failure()
    {
        var calls = 0;

        var error = await Should.ThrowAsync<AggregateException>(() => RetryAction.RunAsync<string>(
            () => throw new TimeoutException($"failure {++calls}"),
            (_, count) => new RetryParams(TimeSpan.Zero, shouldRetry: count < 2)));

        error.InnerExceptions.Select(failure => failure.Message).ShouldBe(["failure 1", "failure 2", "failure 3"]);
    }

    private static TimeSpan?[] Delays(RetryStrategy strategy, int count)
    {
        var decide = strategy.GetShouldRetryHandler();
        return
        [
            .. Enumerable.Range(0, count)
                .Select(i => decide(i, new TimeoutException()))
                .Select(next => next.RetryAllowed ? next.DelayBeforeRetry : (TimeSpan?)null),
        ];
    }

    private sealed class Passing : ITransientErrorDetectionStrategy
    {
        public bool IsTransient(Exception ex) => ex is TimeoutException;
    }
}
