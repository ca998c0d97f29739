namespace MluviiBot.Dialogs.Message;

/// <summary>A message that the guest has written already, to begin <see cref="LeaveMessageDialog"/> with.</summary>
internal sealed record WrittenMessage(string Text);
