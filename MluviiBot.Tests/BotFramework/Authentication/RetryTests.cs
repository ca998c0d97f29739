using Microsoft.Bot.Connector.Authentication;

namespace MluviiBot.Tests.BotFramework.Authentication;

public sealed class RetryTests
{
    [Fact]
    public async Task A_task_is_tried_until_it_succeeds()
    {
        var attempts = 0;

        var result = await Retry.Run(
            () => ++attempts < 3 ? Task.FromException<int>(new TimeoutException()) : Task.FromResult(attempts),
            (_, _) => new RetryParams(TimeSpan.Zero));

        result.ShouldBe(3);
    }

    [Fact]
    public async Task All_failures_are_told_when_it_is_enough()
    {
        var counts = new List<int>();

        var failure = await Should.ThrowAsync<AggregateException>(() => Retry.Run<int>(
            () => throw new TimeoutException(),
            (_, count) =>
            {
                counts.Add(count);
                return count < 2 ? new RetryParams(TimeSpan.Zero) : RetryParams.StopRetrying;
            }));

        failure.InnerExceptions.Count.ShouldBe(3);
        failure.InnerExceptions.ShouldAllBe(each => each is TimeoutException);
        counts.ShouldBe([0, 1, 2]);
    }

    [Fact]
    public void The_default_back_off_ends()
    {
        RetryParams.DefaultBackOff(0).ShouldRetry.ShouldBeTrue();
        RetryParams.DefaultBackOff(1000).ShouldRetry.ShouldBeFalse();
    }

    [Fact]
    public void Nobody_waits_for_an_hour() => new RetryParams(TimeSpan.FromHours(1)).RetryAfter.ShouldBeLessThan(TimeSpan.FromMinutes(1));

    [Fact]
    public void Jitter_lengthens_by_a_tenth_at_most()
    {
        for (var i = 0; i < 1000; i++)
        {
            TimeSpan.FromSeconds(10).WithJitter().ShouldBeInRange(TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(11));
        }
    }
}
