#nullable enable
using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// The one token of a <see cref="TokenKey"/> in this process. All threads share one acquisition; while a token is still good
/// it is handed out and renewed beside the turns, so that no guest waits for the identity provider but the first.
/// </summary>
internal sealed partial class TokenSlot(TokenKey key, TimeProvider time)
{
    private const int Attempts = 3;

    private static readonly TimeSpan RenewalMargin = TimeSpan.FromMinutes(5);

    /// <summary>With less than this left a token may end before the request that carries it arrives.</summary>
    private static readonly TimeSpan SafetyMargin = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan PauseBetweenRenewals = TimeSpan.FromSeconds(30);

    private static readonly ConcurrentDictionary<TokenKey, TokenSlot> Slots = new();

    private readonly Lock _gate = new();
    private volatile HeldToken? _held;
    private Task<AuthenticatorResult>? _acquisition;

    public static TokenSlot For(TokenKey key) => Slots.GetOrAdd(key, static key => new TokenSlot(key, TimeProvider.System));

    public Task<AuthenticatorResult> GetAsync(ITokenSource source, bool forceRefresh, ILogger? logger)
    {
        var held = _held;
        if (held is null || forceRefresh)
        {
            return AcquireOnce(source, held, forceRefresh);
        }

        var now = time.GetUtcNow();
        if (now < held.RenewFrom)
        {
            return held.Result;
        }

        if (now >= held.UnsafeFrom)
        {
            return AcquireOnce(source, held, force: false);
        }

        if (held.TryBeginRenewal(now))
        {
            _ = ObserveAsync(AcquireOnce(source, held, force: false), held, logger);
        }

        return held.Result;
    }

    private Task<AuthenticatorResult> AcquireOnce(ITokenSource source, HeldToken? seen, bool force)
    {
        lock (_gate)
        {
            if (!force && _held is { } newer && newer != seen)
            {
                return newer.Result;
            }

            // Task.Run: the acquisition belongs to everybody who waits, not to the turn that happens to start it.
            return _acquisition ??= Task.Run(() => AcquireAsync(source, renew: force || seen is not null));
        }
    }

    private async Task<AuthenticatorResult> AcquireAsync(ITokenSource source, bool renew)
    {
        try
        {
            var token = await Retry.Run(
                () => source.AcquireAsync(renew, CancellationToken.None),
                static (exception, retry) => exception is ThrottleException { RetryParams: { ShouldRetry: true } wait } && retry < Attempts
                    ? wait
                    : RetryParams.StopRetrying).ConfigureAwait(false);
            var result = new AuthenticatorResult { AccessToken = token.Value, ExpiresOn = token.ExpiresOn };
            _held = Hold(token, result);
            return result;
        }
        catch (AggregateException attempts)
        {
            // What the last attempt ran into is what the reader needs.
            ExceptionDispatchInfo.Throw(attempts.InnerExceptions[^1]);
            throw;
        }
        finally
        {
            lock (_gate)
            {
                _acquisition = null;
            }
        }
    }

    private HeldToken Hold(AcquiredToken token, AuthenticatorResult result)
    {
        var half = (token.ExpiresOn - time.GetUtcNow()) / 2;
        var renewFrom = token.RefreshOn ?? token.ExpiresOn - (half < RenewalMargin ? half : RenewalMargin);
        var unsafeFrom = token.ExpiresOn - SafetyMargin;
        return new HeldToken(Task.FromResult(result), renewFrom < unsafeFrom ? renewFrom : unsafeFrom, unsafeFrom);
    }

    private async Task ObserveAsync(Task<AuthenticatorResult> renewal, HeldToken held, ILogger? logger)
    {
        try
        {
            await renewal.ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            if (logger is not null)
            {
                Log.RenewalFailed(logger, exception, key.AppId, key.Scope, held.Result.Result.ExpiresOn);
            }
        }
    }

    private sealed class HeldToken(Task<AuthenticatorResult> result, DateTimeOffset renewFrom, DateTimeOffset unsafeFrom)
    {
        private long _nextAttempt;

        /// <summary>Completed: the fast path hands out the same task again and again.</summary>
        public Task<AuthenticatorResult> Result { get; } = result;

        public DateTimeOffset RenewFrom { get; } = renewFrom;

        public DateTimeOffset UnsafeFrom { get; } = unsafeFrom;

        /// <summary>True for one caller now and then: the renewal is his to start.</summary>
        public bool TryBeginRenewal(DateTimeOffset now)
        {
            var next = Volatile.Read(ref _nextAttempt);
            return now.UtcTicks >= next && Interlocked.CompareExchange(ref _nextAttempt, (now + PauseBetweenRenewals).UtcTicks, next) == next;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The access token of app {AppId} for {Scope} could not be renewed; the one in use is good until {ExpiresOn}.")]
        public static partial void RenewalFailed(ILogger logger, Exception exception, string appId, string scope, DateTimeOffset expiresOn);
    }
}
