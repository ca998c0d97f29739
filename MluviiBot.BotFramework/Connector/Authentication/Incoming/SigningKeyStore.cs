#nullable enable
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// The keys behind one OpenID metadata address: fetched at the first token, again once a day beside the turns, and at once when a token
/// names a key that is not there. IdentityModel's ConfigurationManager does the last in the background too, which would refuse the
/// first tokens after every key roll-over.
/// </summary>
internal sealed partial class SigningKeyStore(string address, string setting, IDocumentRetriever documents, TimeProvider time, ILogger? logger)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromMinutes(5);

    /// <summary>Anybody can make up key ids: this is how often they can make us ask.</summary>
    private static readonly TimeSpan PauseBetweenDemands = TimeSpan.FromSeconds(30);

    /// <summary>While there are no keys at all, every call asks for them: this is how often the answer may be no.</summary>
    private static readonly TimeSpan PauseWithoutKeys = TimeSpan.FromSeconds(1);

    private readonly Lock _gate = new();
    private volatile SigningKeys? _current;
    private Task<SigningKeys>? _fetch;
    private long _renewAfter;
    private DateTimeOffset _nextDemand;
    private (SigningKeysUnavailableException Failure, DateTimeOffset Until)? _failed;

    /// <exception cref="SigningKeysUnavailableException">There are no keys and none can be had: nothing is wrong with the token that asked.</exception>
    public ValueTask<SigningKeys> GetAsync(CancellationToken cancellationToken)
    {
        var current = _current;
        if (current is null)
        {
            return new ValueTask<SigningKeys>(FetchOnce(null).WaitAsync(cancellationToken));
        }

        var now = time.GetUtcNow();
        var due = Volatile.Read(ref _renewAfter);
        if (now.UtcTicks >= due && Interlocked.CompareExchange(ref _renewAfter, (now + PauseAfterFailure).UtcTicks, due) == due)
        {
            _ = TryFetchAsync(current);
        }

        return new ValueTask<SigningKeys>(current);
    }

    /// <summary>Newer keys than <paramref name="seen"/>, or the same ones if there are none or it is too early to ask again.</summary>
    public async ValueTask<SigningKeys> RenewAsync(SigningKeys seen, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_current is { } current && current != seen)
            {
                return current;
            }

            if (_fetch is null)
            {
                var now = time.GetUtcNow();
                if (now < _nextDemand)
                {
                    return seen;
                }

                _nextDemand = now + PauseBetweenDemands;
            }
        }

        return await TryFetchAsync(seen).WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    private async Task<SigningKeys> TryFetchAsync(SigningKeys otherwise)
    {
        try
        {
            return await FetchOnce(otherwise).ConfigureAwait(false);
        }
        catch (SigningKeysUnavailableException exception)
        {
            if (logger is not null)
            {
                Log.RenewalFailed(logger, exception, address);
            }

            return otherwise;
        }
    }

    private Task<SigningKeys> FetchOnce(SigningKeys? seen)
    {
        lock (_gate)
        {
            if (_current is { } newer && newer != seen)
            {
                return Task.FromResult(newer);
            }

            return _current is null && _fetch is null && _failed is { } failed && time.GetUtcNow() < failed.Until
                ? Task.FromException<SigningKeys>(failed.Failure)
                : _fetch ??= Task.Run(FetchAsync);
        }
    }

    private async Task<SigningKeys> FetchAsync()
    {
        try
        {
            var configuration = await OpenIdConnectConfigurationRetriever.GetAsync(address, documents, CancellationToken.None).ConfigureAwait(false);
            var keys = SigningKeys.From(configuration);
            Volatile.Write(ref _renewAfter, (time.GetUtcNow() + Lifetime).UtcTicks);
            _current = keys;
            return keys;
        }
        catch (Exception exception)
        {
            var failure = new SigningKeysUnavailableException(
                $"The keys that tokens are checked with cannot be read from {address} (setting {setting}): {exception.Message}", exception);
            lock (_gate)
            {
                _failed = (failure, time.GetUtcNow() + PauseWithoutKeys);
            }

            throw failure;
        }
        finally
        {
            lock (_gate)
            {
                _fetch = null;
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The signing keys at {Address} could not be read again; those known so far stay in use.")]
        public static partial void RenewalFailed(ILogger logger, Exception exception, string address);
    }
}
