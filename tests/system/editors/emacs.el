;; Opens a story with eglot, waits for what is found, takes the first quick fix at a finding of a rule, and says what came
;; of it. Arguments by environment: STORY, RULE, SERVER (node and the command, parted by a tab), REPORT.

(require 'package)
(package-initialize)
(require 'eglot)
(require 'flymake)
(require 'json)

(defun calque-wait (what done)
  "Wait until DONE gives something, and give it; WHAT is what is missing otherwise."
  (let ((until (+ (float-time) 60)) result)
    (while (not (setq result (funcall done)))
      (when (> (float-time) until) (error "%s" what))
      (accept-process-output nil 0.05))
    result))

(defun calque-report (value)
  (with-temp-file (getenv "REPORT") (insert (json-encode value)))
  (kill-emacs 0))

(condition-case problem
    (progn
      (add-to-list 'eglot-server-programs (cons 'text-mode (split-string (getenv "SERVER") "\t")))
      (setq eglot-sync-connect 60 eglot-autoshutdown nil eglot-confirm-server-initiated-edits nil)
      (find-file (getenv "STORY"))
      (text-mode)
      (apply #'eglot (eglot--guess-contact))
      ;; Without a display nothing runs by itself when Emacs is idle.
      (let* ((found (lambda () (flymake-start) (flymake-diagnostics)))
             (before (calque-wait "no diagnostics came" found))
             (target (or (seq-find (lambda (one) (string-match-p (regexp-quote (getenv "RULE")) (flymake-diagnostic-text one)))
                                   (seq-sort-by #'flymake-diagnostic-beg #'< before))
                         (error "the rule was not found")))
             titles)
        ;; What a person chooses from the menu.
        (cl-letf ((last-nonmenu-event ?\r) ; asked for by a key
                  ((symbol-function 'completing-read)
                   (lambda (_prompt choices &rest _)
                     (setq titles (all-completions "" choices))
                     (car titles))))
          (eglot-code-actions (flymake-diagnostic-beg target) (flymake-diagnostic-end target) nil t))
        (eglot--signal-textDocument/didChange)
        (calque-wait "the finding stayed"
                     (lambda () (= (length (funcall found)) (1- (length before)))))
        (calque-report
         (list (cons 'before (length before))
               (cons 'titles (vconcat titles))
               (cons 'text (buffer-substring-no-properties (point-min) (point-max)))))))
  (error (calque-report (list (cons 'failed (error-message-string problem))))))
