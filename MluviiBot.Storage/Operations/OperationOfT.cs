namespace MluviiBot.Storage.Operations;

/// <summary>An operation that tells its caller something.</summary>
internal abstract class Operation<T> : Operation
{
    private readonly TaskCompletionSource<T> _completion = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<T> Completion => _completion.Task;

    /// <summary>Given up before it was begun, when this is cancelled.</summary>
    public CancellationToken CancellationToken { get; set; }

    public override bool IsAbandoned => CancellationToken.IsCancellationRequested && _completion.TrySetCanceled(CancellationToken);

    /// <summary>What the rows said.</summary>
    public abstract T Result { get; }

    public override void Succeed() => _completion.TrySetResult(Result);

    public override void Fail(Exception exception) => _completion.TrySetException(exception);
}
